"""Objects: declared properties make an `Object`, any key with one type of value a `Dictionary`."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import partial
from typing import NamedTuple

from clientpress.algebra.model import Composed, Layers
from clientpress.diagnostics.place import Place
from clientpress.document.misspelt import meant
from clientpress.document.model import WireName
from clientpress.document.schema import Keywords
from clientpress.ir.direction import access, relaxed
from clientpress.ir.shapes.arrays import item
from clientpress.ir.shapes.builder import Task, TypeBuilder
from clientpress.ir.shapes.drafts import Draft, DraftId, Told
from clientpress.ir.shapes.scalars import constraints
from clientpress.ir.shapes.union_drafts import any_of
from clientpress.ir.types import (
    NO_DOCS,
    Access,
    Additional,
    Closed,
    Constraints,
    Dictionary,
    Direction,
    Docs,
    Object,
    Open,
    Optional,
    Origin,
    Presence,
    Property,
    Required,
    Type,
    TypeId,
    Values,
)

DEPENDENT = "dependentRequired"
REQUIRED = Required()
ABSENT = Optional()


class _Entry(NamedTuple):
    """A property to be."""

    wire: str
    child: DraftId
    presence: Presence
    access: Access
    secret: bool
    told: Told
    place: Place

    def key(self, words: int) -> tuple[object, ...]:
        presence = self.presence
        said = repr(presence) if isinstance(presence, Optional) and presence.has_default else ""
        return (self.wire, type(presence) is Required, said, self.access, self.secret, words)

    def property(self, child: TypeId, docs: Docs) -> Property:
        return Property(
            wire=WireName(self.wire),
            type=child,
            presence=self.presence,
            access=self.access,
            secret=self.secret,
            docs=docs,
            place=self.place,
        )


class _Others(NamedTuple):
    """What is said of undeclared properties: the values' layers (None: nothing to say), and the patterns'."""

    closed: bool
    value: Layers | None
    patterns: tuple[tuple[str, Layers], ...]


def object_(builder: TypeBuilder, task: Task) -> Draft:
    """Build the draft of an object."""
    composed = task.composed
    others = _others(builder, task)
    if composed.properties or (others.closed and not others.patterns):
        return _object(builder, task, others)
    return _dictionary(builder, task, others)


def _others(builder: TypeBuilder, task: Task) -> _Others:
    composed, compose = task.composed, builder.composer.compose
    patterns = tuple(composed.pattern_properties.items())
    value = composed.additional
    if value is None:
        return _Others(closed=False, value=None, patterns=patterns)
    found = compose(value)
    if found.never:
        return _Others(closed=True, value=None, patterns=patterns)
    return _Others(closed=False, value=value or None, patterns=patterns)


def _dictionary(builder: TypeBuilder, task: Task, others: _Others) -> Draft:
    """Build a map. The values of patterns and of other keys are one type; the patterns stand in the docs."""
    said = _limits(task)
    child, told = item(builder, task, others.value)
    if others.patterns:
        child, told = _pattern_values(builder, task, others)

    def finish(children: tuple[TypeId, ...], docs: tuple[Docs, ...], _: Origin) -> Type:
        return Dictionary(value=children[0], constraints=said, value_docs=docs[0])

    return Draft(
        ("Dictionary", repr(said), builder.words.key(told)), (child,), ("{}",), (told,), finish
    )


def _limits(task: Task, foreign: AbstractSet[str] = frozenset()) -> Constraints:
    """Give what holds for the properties together. Those that only the other side sets are needed beside none: `foreign`, by their wire names."""
    needed: dict[str, dict[str, None]] = {}
    for kept in task.composed.kept:
        if kept.keyword == DEPENDENT:
            for name, others in kept.value.items():
                found = [other for other in others if other not in foreign and other != name]
                needed.setdefault(name, {}).update(dict.fromkeys(found))
    pairs = tuple((name, tuple(others)) for name, others in needed.items() if others)
    said = constraints(task.composed, "object")
    return (*said, ("dependent_required", pairs)) if pairs else said


def _foreign(task: Task, entries: list[_Entry]) -> set[str]:
    free = relaxed(task.direction, [one.access for one in entries])
    return {one.wire for one in entries if one.access is free}


def _pattern_values(builder: TypeBuilder, task: Task, others: _Others) -> tuple[DraftId, Told]:
    layers = [found for _, found in others.patterns]
    if others.value is not None:
        layers.append(others.value)
    said = {pattern: builder.words.spelled(found) for pattern, found in others.patterns}
    told = Told(layers[0], default=True, extra=(("patternProperties", said),))
    return any_of(builder, task, layers), told


def _object(builder: TypeBuilder, task: Task, others: _Others) -> Draft:
    entries = [*_entries(builder, task), *_untyped(builder, task, others)]
    said = _limits(task, _foreign(task, entries))
    title = builder.title(task)
    order = sorted(range(len(entries)), key=[entry.wire for entry in entries].__getitem__)
    inside = [entries[at] for at in order]
    count = len(entries)
    extra = [*((f"{{{pattern}}}", layers) for pattern, layers in others.patterns)]
    if others.value is not None:
        extra.append(("{}", others.value))
    more = [item(builder, task, layers) for _, layers in extra]
    # What one title names, and only examples tell apart, as those do that bear the time of writing, is one type.
    keys = partial(builder.words.key, examples=not title)

    def finish(children: tuple[TypeId, ...], docs: tuple[Docs, ...], origin: Origin) -> Type:
        properties = {
            at: inside[rank].property(children[rank], docs[1 + rank])
            for rank, at in enumerate(order)
        }
        return Object(
            properties=tuple(properties[at] for at in range(count)),
            additional=_additional(others, children[count:], docs[1 + count :]),
            constraints=said,
            origin=origin,
            docs=docs[0],
        )

    return Draft(
        shape=(
            *("Object", title, repr(said), others.closed),
            tuple(entry.key(keys(entry.told)) for entry in inside),
            tuple((step, keys(told)) for (step, _), (_, told) in zip(extra, more, strict=True)),
        ),
        children=(*(entry.child for entry in inside), *(child for child, _ in more)),
        steps=(*(entry.wire for entry in inside), *(step for step, _ in extra)),
        told=(
            Told(task.words),
            *(entry.told for entry in inside),
            *(told for _, told in more),
        ),
        finish=finish,
        seed=builder.seed(task, title),
        order=_document_order(order, len(more)),
    )


def _document_order(order: list[int], others: int) -> tuple[int, ...]:
    """Give the ranks of the properties as they were declared, then those of what stands for others."""
    count = len(order)
    if order == list(range(count)):
        return ()
    ranks = {at: rank for rank, at in enumerate(order)}
    return (*(ranks[at] for at in range(count)), *range(count, count + others))


def _additional(
    others: _Others, children: tuple[TypeId, ...], docs: tuple[Docs, ...]
) -> Additional:
    if not children:
        return Closed() if others.closed else Open()
    count = len(others.patterns)
    said = others.value is not None
    return Values(
        value=children[count] if said else None,
        patterns=tuple(
            (pattern, child) for (pattern, _), child in zip(others.patterns, children, strict=False)
        ),
        value_docs=docs[count] if said else NO_DOCS,
        pattern_docs=docs[:count],
    )


def _entries(builder: TypeBuilder, task: Task) -> list[_Entry]:
    composed, compose = task.composed, builder.composer.compose
    found = [(wire, layers, compose(layers)) for wire, layers in composed.properties.items()]
    accesses = [access(one.annotations) if one.annotations else Access.BOTH for _, _, one in found]
    free = relaxed(task.direction, accesses)
    required = set(composed.required)
    entries = []
    for (wire, layers, one), who in zip(found, accesses, strict=True):
        needed = wire in required and who is not free
        entries.append(
            _Entry(
                wire,
                builder.reference(layers, _direction(task.direction, who, free)),
                _presence(one.annotations, required=needed),
                who,
                marked_secret(one, builder.secret_extensions),
                Told(layers, default=needed and "default" in one.annotations),
                layers[-1].place if layers else task.layers[-1].place / "properties" / wire,
            )
        )
    return entries


def _direction(direction: Direction, who: Access, free: Access | None) -> Direction:
    """Give the side of a property's type: what the server sets beside what callers do is as it answers it, in a request as well."""
    return Direction.RESPONSE if free is Access.READ_ONLY and who is free else direction


def _presence(annotations: Keywords, *, required: bool) -> Presence:
    if required:
        return REQUIRED
    if "default" in annotations:
        return Optional(default=annotations["default"], has_default=True)
    return ABSENT


def marked_secret(composed: Composed, vendor: tuple[str, ...]) -> bool:
    """Whether the document marks a value as secret: `format: password`, writeOnly or a vendor's extension."""
    if composed.assertions and composed.assertions.get("format") == "password":
        return True
    said = composed.annotations
    if not said:
        return False
    if said.get("write_only", False):
        return True
    extensions = said.get("extensions")
    return extensions is not None and any(extensions.get(name) for name in vendor)


def _untyped(builder: TypeBuilder, task: Task, others: _Others) -> Iterator[_Entry]:
    """Give the properties that are required and nowhere declared: what the author forgot may be given, and is not asked for.

    A name that is a misspelt one of a declared property is none, and where an object is closed there is no other property. Of an
    answer nothing has to be given: what it holds besides is kept anyway.
    """
    declared = task.composed.properties
    strange = [name for name in task.composed.required if name not in declared]
    given: list[str] = []
    for name in strange:
        instead = meant(name, declared)
        if others.closed or instead is not None or task.direction is not Direction.REQUEST:
            told = f"`{name}`" if instead is None else f"`{name}` (is `{instead}` meant?)"
            builder.undeclared.missed(name, task.layers, told)
        else:
            builder.undeclared.given(name, task.layers)
            given.append(name)
    for name in given:
        layers = others.value or ()
        child = builder.reference(layers, task.direction)
        told_so = Told(layers, extra=(("required", True),))
        place = task.layers[-1].place / "required"
        yield _Entry(name, child, ABSENT, Access.BOTH, False, told_so, place)  # noqa: FBT003 - `secret`, the one flag of a tuple made thousands of times
