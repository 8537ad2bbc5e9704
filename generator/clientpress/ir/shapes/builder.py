"""Compositions → drafts of types. Ids are handed out first and bodies are built from a list of what is still to do.

Comes in: layers and the direction in which their values travel. Goes out: a draft id for each pair, and, after `run`, a
draft for each id. Depth and cycles of the document cost nothing: nothing here calls itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Final, TypeAlias

from clientpress.algebra.model import Composed, Layers
from clientpress.diagnostics.model import Collector, Entry
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schema import JsonType, Schemas
from clientpress.ir.shapes.canon import Canon
from clientpress.ir.shapes.component_names import ComponentNames
from clientpress.ir.shapes.composing import Composing
from clientpress.ir.shapes.drafts import Draft, DraftId, Seed
from clientpress.ir.shapes.kinds import SCALARS, kinds
from clientpress.ir.shapes.scalars import scalar
from clientpress.ir.shapes.undeclared import Undeclared
from clientpress.ir.shapes.union_parts import UnionParts
from clientpress.ir.shapes.words import Words
from clientpress.ir.types import (
    Anything,
    Direction,
    Docs,
    Null,
    Nullable,
    Origin,
    Scalar,
    Type,
    TypeId,
)
from clientpress.memo import remembered

Body: TypeAlias = "Callable[[TypeBuilder, Task], Draft]"
"""Builds the draft of a task. `ir.shapes.bodies.body` is the one there is; a parameter, so that modules do not import in a circle."""


NOWHERE: Final = Place("", Pointer(""))
_FRAMEWORKS: Final = frozenset({"Response", "BodyParams", "FormParams", "MultiPartBodyParams"})
"""Titles that django-ninja gives each answer and each body that it puts together: they name none of them."""


class Task:
    """One draft to build. `kind` is set where a composition of several kinds is built kind by kind.

    `layers` are canonical, `words` are those of the use that asked first.
    """

    __slots__ = ("composed", "direction", "kind", "layers", "words")

    def __init__(
        self,
        composed: Composed,
        layers: Layers,
        words: Layers,
        direction: Direction,
        kind: JsonType | None,
    ) -> None:
        self.composed = composed
        self.layers = layers
        self.words = words
        self.direction = direction
        self.kind = kind


class TypeBuilder:
    """Hands out draft ids and builds the drafts."""

    def __init__(
        self,
        *,
        schemas: Schemas,
        composer: Composing,
        components: Mapping[str, Place],
        secret: tuple[str, ...],
        found: Collector,
    ) -> None:
        self.schemas = schemas
        self.composer = composer
        self.canon = Canon(schemas, composer)
        self.components = ComponentNames(components, composer, self.canon)
        self.unions = UnionParts(composer, self.canon)
        self.words = Words(schemas, composer, self.canon)
        self.undeclared = Undeclared(schemas)
        self.secret_extensions = secret
        self.found = found
        self.drafts: list[Draft | None] = []
        self._references = {
            each: remembered(partial(self._reference, direction=each)) for each in Direction
        }
        self._inner: dict[tuple[Layers, Direction, JsonType | None, str], DraftId] = {}
        self._plain: dict[object, DraftId] = {}
        self._told: set[tuple[str, Layers]] = set()
        self._todo: deque[tuple[DraftId, Task]] = deque()

    def reference(self, layers: Layers, direction: Direction) -> DraftId:
        """Give the type of these layers, null included where they admit it."""
        return self._references[direction](layers)

    def inner(self, layers: Layers, direction: Direction, kind: JsonType | None = None) -> DraftId:
        """Give the type of these layers without null."""
        canonical = self.unions.settled(layers)
        composed = self.composer.compose(canonical)
        simple = None if kind else self._simple(composed)
        if simple is not None:
            return simple
        names = self.components.of(canonical)
        words = self.components.definition(names) if names else layers
        key = (canonical, direction, kind, "" if names else self._title(layers))
        known = self._inner.get(key)
        if known is None:
            known = self._inner[key] = DraftId(len(self.drafts))
            self.drafts.append(None)
            self._todo.append((known, Task(composed, canonical, words, direction, kind)))
        return known

    def plain(self, found: Type) -> DraftId:
        """Give a type that has no words and no name of its own. Equal ones are one from the start."""
        shape = shape_of(found)
        known = self._plain.get(shape)
        if known is None:
            known = self._plain[shape] = self.add(Draft(shape, (), (), (), lambda *_: found))
        return known

    def nullable(self, of: DraftId) -> DraftId:
        """Give the type that also admits null."""
        if of == self._plain.get(shape_of(Anything())):
            return of
        known = self._plain.get(of)
        if known is None:
            known = self._plain[of] = self.add(Draft("nullable", (of,), ("",), (), _nullable))
        return known

    def add(self, draft: Draft) -> DraftId:
        """Take a finished draft."""
        self.drafts.append(draft)
        return DraftId(len(self.drafts) - 1)

    def place(self, draft: DraftId) -> Place:
        """Give where the document says what became of a draft."""
        found = (layers for (layers, *_), at in self._inner.items() if at == draft)
        layers = next(found, ())
        return layers[-1].place if layers else NOWHERE

    def run(self, body: Body) -> None:
        """Build whatever was asked for, and whatever that asks for."""
        while self._todo:
            draft_id, task = self._todo.popleft()
            self.drafts[draft_id] = body(self, task)

    def seed(self, task: Task, title: str) -> Seed:
        """Give what a name of this task's type can be made from."""
        names = self.components.of(task.layers)
        if names:
            place = self.components.place(names)
        else:
            place = task.words[-1].place if task.words else NOWHERE
        return Seed(
            layers=task.layers,
            direction=task.direction,
            place=place,
            title=title,
            components=names,
            bases=self.components.within(task.layers),
            rest_of="" if names else self.components.rest(task.layers),
        )

    def tell_once(self, entry: Entry, layers: Layers) -> None:
        """Report a finding about a composition, once for both directions and all its uses."""
        if (entry.code, layers) not in self._told:
            self._told.add((entry.code, layers))
            self.found.report(entry, layers[-1].place)

    def _reference(self, layers: Layers, direction: Direction) -> DraftId:
        canonical = self.canon[layers]
        if self.unions.only_null(canonical):
            return self.plain(Null())
        found = self.inner(layers, direction)
        return self.nullable(found) if self.unions.nullable(canonical) else found

    def _simple(self, composed: Composed) -> DraftId | None:
        """Give the type where it is one scalar or anything at all, which needs no task; None where it is more."""
        if composed.never or composed.unions or composed.enum is not None:
            return None
        found = kinds(composed)
        if found is None:
            return self.plain(Anything())
        if len(found) != 1 or not found <= SCALARS:
            return None
        (kind,) = found
        return self.plain(scalar(composed, kind))

    def _title(self, layers: Layers) -> str:
        """Give the title that these layers have beside the unions that they are variants of."""
        title = self.composer.compose(layers).annotations.get("title", "")
        if title and any(layer.bare for layer in layers):
            own = tuple(layer for layer in layers if not layer.bare)
            title = self.composer.compose(own).annotations.get("title", "") if own else ""
        return "" if title in _FRAMEWORKS else title

    def title(self, task: Task) -> str:
        """Give the title of a task's type."""
        return self._title(task.words) if task.words else ""


def shape_of(found: Type) -> Hashable:
    """Give the shape of a type that has no children. Numbers are told apart from flags that are equal to them."""
    if isinstance(found, Scalar):
        return ("Scalar", found.kind, found.format, repr(found.constraints))
    return (type(found).__name__,)


def anything(builder: TypeBuilder) -> DraftId:
    """Give the type of what nothing is said about."""
    return builder.plain(Anything())


def _nullable(children: tuple[TypeId, ...], _docs: tuple[Docs, ...], _origin: Origin) -> Type:
    return Nullable(of=children[0])
