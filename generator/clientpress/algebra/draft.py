"""What is being composed: the layers' keywords side by side, and the composition as far as it has come.

The functions of the keyword groups write into a `Draft`; nobody else sees it. Nothing is reported while drafting, since many
drafts only try whether something is empty: findings are `notes`, reported when the composition is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from typing import Any, Final, NamedTuple, TypeAlias, cast

from clientpress.algebra.model import Composed, Kept, Layer, Layers, Overridden
from clientpress.algebra.wire import WIRE, verbatim
from clientpress.diagnostics.model import Collector, Entry
from clientpress.diagnostics.place import Place
from clientpress.document.schema import JsonType, Keywords
from clientpress.values import dataclass

Said: TypeAlias = dict[str, list[tuple[Layer, Any]]]
"""Keyword → what each layer that has it says, in the order of the layers."""

EVERY_TYPE: Final[frozenset[JsonType]] = frozenset(
    {"null", "boolean", "number", "string", "array", "object"}
)


class Part(NamedTuple):
    """One layer with its keywords."""

    layer: Layer
    keywords: Mapping[str, Any]
    never: bool


class Note(NamedTuple):
    """A finding that is not reported yet."""

    entry: Entry
    place: Place
    values: Mapping[str, str]
    fold: object = None
    related: tuple[tuple[Place, str], ...] = ()

    def report(self, found: Collector) -> None:
        """Report it."""
        values: dict[str, Any] = dict(self.values)
        found.report(self.entry, self.place, related=self.related, fold=self.fold, **values)


class Attempt(NamedTuple):
    """A composition before anything is decided; `reason` is the keyword that left nothing, if nothing is left."""

    composed: Composed
    reason: str = ""
    notes: tuple[Note, ...] = ()

    @property
    def never(self) -> bool:
        """Whether nothing is valid."""
        return self.composed.never


@dataclass(slots=True, kw_only=True)
class Draft:
    """A composition in the making. `decide` says whether documents are read as they are meant (semantics §1)."""

    parts: tuple[Part, ...]
    said: Said
    flatten: Callable[[Place], Layers]
    raw: Callable[[Place], Any]
    decide: bool
    reason: str = ""
    types: frozenset[JsonType] | None = None
    null_added: bool = False
    enum: tuple[Any, ...] | None = None
    properties: dict[str, Layers] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    pattern_properties: dict[str, Layers] = field(default_factory=dict)
    additional: Layers | None = None
    prefix_items: tuple[Layers, ...] = ()
    items: Layers | None = None
    assertions: dict[str, Any] = field(default_factory=dict)
    annotations: dict[str, Any] = field(default_factory=dict)
    overridden: list[Overridden] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)

    def allows(self, kinds: frozenset[JsonType]) -> bool:
        """Tell whether a value of one of these types may still be valid."""
        return self.types is None or not self.types.isdisjoint(kinds)

    def refute(self, kinds: frozenset[JsonType], keyword: str) -> None:
        """No value of these types can be valid, because of `keyword`."""
        self.types = (EVERY_TYPE if self.types is None else self.types) - kinds
        if not self.types:
            self.reason = self.reason or keyword

    def keep(self, layer: Layer, key: str, value: Any) -> None:
        """Keep a keyword that cannot be expressed in the flat form."""
        self.kept.append(
            Kept(keyword=WIRE[key], value=verbatim(value, self.raw), place=layer.place)
        )

    def finish(self, layers: Layers) -> Attempt:
        """Give the composition."""
        annotations = cast("Keywords", self.annotations)
        if self.reason:
            composed = Composed(
                layers=layers,
                never=True,
                properties={},
                pattern_properties={},
                assertions=Keywords(),
                annotations=annotations,
            )
            return Attempt(composed, self.reason)
        composed = Composed(
            layers=layers,
            types=self.types,
            null_added=self.null_added,
            enum=self.enum,
            properties=self.properties,
            required=self.required,
            pattern_properties=self.pattern_properties,
            additional=self.additional,
            prefix_items=self.prefix_items,
            items=self.items,
            assertions=cast("Keywords", self.assertions),
            annotations=annotations,
            overridden=tuple(self.overridden),
            kept=tuple(self.kept),
        )
        return Attempt(composed, "", tuple(self.notes))


def gather(parts: Iterable[Part]) -> Said:
    """Put what the layers say about one keyword side by side."""
    said: Said = {}
    for layer, keywords, _ in parts:
        for key, value in keywords.items():
            if layer.bare and key in UNION_KEYS:
                continue
            if key in said:
                said[key].append((layer, value))
            else:
                said[key] = [(layer, value)]
    return said


UNION_KEYS: Final = frozenset({"any_of", "one_of", "discriminator", "nullable"})
"""What a bare layer leaves out."""
