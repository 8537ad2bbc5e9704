"""One schema as its author wrote it, one level deep. Children are places, so cycles need no care.

`Keywords` holds what the author wrote and nothing else: a keyword that is not in the document is not in the mapping.
Whatever the dialect, the keywords have the meaning of JSON Schema 2020-12: reading a 3.0 document turns boolean
`exclusiveMinimum` into numbers, `nullable` beside `type` into a type, and so on.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Literal, NotRequired, Protocol, TypeAlias, TypedDict

from clientpress.diagnostics.place import Place
from clientpress.values import dataclass

JsonType: TypeAlias = Literal["null", "boolean", "integer", "number", "string", "array", "object"]
"""`number` includes `integer`, as in JSON Schema."""


class Discriminator(TypedDict):
    """How a union's variants are told apart (OpenAPI 3.1 §4.8.25); `default` is what any other value means, or none (3.2 §4.25)."""

    property: str
    mapping: Mapping[str, Place]
    default: NotRequired[Place]


class Keywords(TypedDict, total=False):
    """The keywords of one schema object, JSON Schema 2020-12 names where Python allows them."""

    # in-place applicators
    ref: Place
    all_of: tuple[Place, ...]
    any_of: tuple[Place, ...]
    one_of: tuple[Place, ...]
    not_: Place
    if_: Place
    then: Place
    else_: Place
    dependent_schemas: Mapping[str, Place]
    discriminator: Discriminator
    # any type
    type: frozenset[JsonType]
    # 3.0 `nullable` without a `type` beside it: adds null to what the other layers say
    nullable: Literal[True]
    enum: tuple[Any, ...]
    const: Any
    # numbers
    multiple_of: int | float
    maximum: int | float
    exclusive_maximum: int | float
    minimum: int | float
    exclusive_minimum: int | float
    # strings
    max_length: int
    min_length: int
    pattern: str
    format: str
    content_encoding: str
    content_media_type: str
    content_schema: Place
    # arrays
    prefix_items: tuple[Place, ...]
    items: Place
    # the place of an `enum` beside `type: array` that lists what the items may be
    item_enum: Place
    contains: Place
    max_items: int
    min_items: int
    unique_items: bool
    max_contains: int
    min_contains: int
    unevaluated_items: Place
    # objects
    properties: Mapping[str, Place]
    pattern_properties: Mapping[str, Place]
    additional_properties: Place
    property_names: Place
    max_properties: int
    min_properties: int
    required: tuple[str, ...]
    dependent_required: Mapping[str, tuple[str, ...]]
    unevaluated_properties: Place
    # annotations
    title: str
    description: str
    default: Any
    examples: tuple[Any, ...]
    deprecated: bool
    read_only: bool
    write_only: bool
    external_docs: Mapping[str, Any]
    xml: Mapping[str, Any]
    comment: str
    # what no rule of ours covers: `x-` extensions and unknown keywords, verbatim, under their own names
    extensions: Mapping[str, Any]
    dynamic_ref: str


@dataclass(frozen=True, slots=True)
class Schema:
    """One schema. `never` is the schema `false`; the schema `true` has no keywords."""

    place: Place
    keywords: Keywords
    never: bool = False


class Schemas(Protocol):
    """All schemas of a document, read on demand and kept."""

    def __getitem__(self, place: Place, /) -> Schema:
        """Give the schema at `place`. A `$ref` is its `ref` keyword and is not followed."""
        ...

    def raw(self, place: Place, /) -> Any:
        """Give the plain tree at `place`, as its author wrote it."""
        ...

    @property
    def referenced(self) -> AbstractSet[Place]:
        """What the schemas that were read so far refer to."""
        ...
