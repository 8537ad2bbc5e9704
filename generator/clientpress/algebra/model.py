"""What composing gives: one flat schema whose children are still compositions, named by their layers.

A *layer* is one schema object of the document, with `$ref` and `allOf` already looked through. A composition is the
intersection of a tuple of layers and is known by that tuple: equal layers, equal composition, so recursion closes
by itself and nothing is composed twice. Children stay tuples of layers until somebody asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

from clientpress.diagnostics.place import Place
from clientpress.document.schema import Discriminator, JsonType, Keywords
from clientpress.values import dataclass


class Layer(NamedTuple):
    """One schema object; `bare` leaves out its `anyOf` and `oneOf`, which were distributed over their variants."""

    place: Place
    bare: bool = False


Layers: TypeAlias = tuple[Layer, ...]
"""The identity of a composition. Earlier layers first; of two annotations the later layer's holds."""


class UnionKind(StrEnum):
    """Which applicator a union came from."""

    ANY_OF = "anyOf"
    ONE_OF = "oneOf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variants:
    """A union that remains: at least two variants that can hold, each already composed with its siblings."""

    kind: UnionKind
    variants: tuple[Layers, ...]
    places: tuple[
        Place, ...
    ] = ()  # of each variant, where it stands in the document; a discriminator maps to what it refers to
    dropped: tuple[
        Layers, ...
    ] = ()  # variants that fell away, their own layers: empty here, or the same as another
    discriminator: Discriminator | None = None
    alone: bool = False  # unions stand in unions too deeply: here the variants do not hold what stands beside the union
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """An empty intersection: `kept` replaced `lost` whole."""

    keyword: str
    lost: Layers
    kept: Layer
    lost_text: str  # for example `enum [true]`
    kept_text: str  # for example `enum [false]`


@dataclass(frozen=True, slots=True, kw_only=True)
class Overridden:
    """An annotation that a later layer replaced. It stands in the docs."""

    keyword: str
    value: Any
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A keyword that does not shape the type (`not`, `if`, `contains`, one that does not apply to the type…), verbatim."""

    keyword: str
    value: Any
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """The intersection of `layers`.

    `types` is None where no layer says anything of the type. `enum` holds the values that remain of every `enum` and
    `const`. `additional` is None where nothing is said of other properties, and the composition of `false` where they
    are forbidden. `unions` is what is left of `anyOf` and `oneOf`: none (no union, or one variant was left and
    was composed in), one, or several that hold side by side. `assertions` holds the remaining scalar keywords
    (bounds, lengths, pattern, format, counts, uniqueItems), tightest bound each. `annotations` holds title, description, default, examples,
    deprecated, read_only, write_only, external_docs, xml, content_*, extensions.
    `never` says that nothing is valid.
    """

    layers: Layers
    never: bool = False
    types: frozenset[JsonType] | None = None
    null_added: bool = False  # a 3.0 `nullable` stood in another layer than the type
    enum: tuple[Any, ...] | None = None
    properties: Mapping[str, Layers]
    required: tuple[str, ...] = ()
    pattern_properties: Mapping[str, Layers]
    additional: Layers | None = None
    prefix_items: tuple[Layers, ...] = ()
    items: Layers | None = None
    unions: tuple[Variants, ...] = ()
    dropped: tuple[
        Layers, ...
    ] = ()  # the same of unions of which nothing is left, or one variant that was composed in
    assertions: Keywords
    annotations: Keywords
    conflicts: tuple[Conflict, ...] = ()
    overridden: tuple[Overridden, ...] = ()
    kept: tuple[Kept, ...] = ()
