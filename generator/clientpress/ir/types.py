"""The types of an API: a closed sum of frozen dataclasses that refer to each other by id.

Comes from `ir.build`; read by naming, lowering, docs and diff. Ids are handed out before bodies are built, so a type
may refer to itself. Optional, nullable, default and tagging are types here, not booleans.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any, Final, NewType, TypeAlias

from clientpress.diagnostics.place import Place
from clientpress.document.model import ExternalDocs, WireName
from clientpress.values import dataclass

TypeId = NewType("TypeId", int)
OperationKey = NewType("OperationKey", str)
"""The operationId, or `METHOD /path` where there is none."""


class ScalarKind(StrEnum):
    """The scalars, by what they are in Python (semantics §6)."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    DATE_TIME = "date-time"
    DATE = "date"
    TIME = "time"
    UUID = "uuid"
    BASE64 = "byte"
    BINARY = "binary"
    CONTENT = "content"  # text or bytes, by its use; gone when an API is built (`ir.contents`)


class Access(StrEnum):
    """Who may set a property."""

    BOTH = "both"
    READ_ONLY = "readOnly"
    WRITE_ONLY = "writeOnly"


class Direction(StrEnum):
    """Which way a type travels. Shapes that are equal both ways are one type."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True, kw_only=True)
class Required:
    """The property has to be there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Optional:
    """The property may be absent; the server then assumes `default`, where the document says so."""

    default: Any = None
    has_default: bool = False


Presence: TypeAlias = Required | Optional


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """The losing side of a conflict, or an annotation that a later layer replaced."""

    keyword: str
    text: str  # what it said, as JSON or a short phrase
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """How a schema was composed: from which layers, and what did not survive. Stands in the docs, folded."""

    layers: tuple[Place, ...] = ()
    lost: tuple[Lost, ...] = ()
    kept: tuple[tuple[str, Any], ...] = ()  # keywords that do not shape the type, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class Docs:
    """What the document says in words about a type or about one use of it."""

    title: str = ""
    description: str = ""
    examples: tuple[Any, ...] = ()
    deprecated: bool = False
    external_docs: ExternalDocs | None = None
    facts: Mapping[str, Any] = field(
        default_factory=dict
    )  # extensions, xml, $comment, content keywords: anything else
    composition: Composition = Composition()


NO_DOCS: Final = Docs()
"""Nothing is said."""

Constraints: TypeAlias = tuple[tuple[str, Any], ...]
"""Assertions on a value as (name, value), names as in `runtime.constraints` (`max_length`, `minimum`, `pattern`,
`multiple_of`, `max_items`, `unique_items`, `max_properties`…), in a fixed order, so that equal ones are equal. `dependent_required` are
pairs: a name, and what is required beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A place of use, the raw material of names: where a type is reached from, by wire names.

    `role` is `request`, `response 200`, `event added`, `parameter query page`, `header X`, or `component NAME`; a step is a property's wire name,
    `[]` for an item, `{}` for a map's value, `|2` for the third variant. `operation` is empty for a component.
    """

    operation: OperationKey = OperationKey("")
    role: str
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Everything a name can be made from."""

    components: tuple[str, ...] = ()  # the component names this type stands under, document order
    title: str = ""
    uses: tuple[Use, ...] = ()  # document order
    direction: Direction | None = None  # None: the same both ways
    place: Place
    rest_of: str = ""  # the component whose variants this is none of, having what they all share


@dataclass(frozen=True, slots=True, kw_only=True)
class Anything:
    """No constraint on the type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing:
    """No value is valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Null:
    """Only null."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A string, number or boolean. `format` is kept where `kind` does not say it."""

    kind: ScalarKind
    format: str = ""
    constraints: Constraints = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of some constants (`enum`, `const`), without null. Named only where lowering wants an alias."""

    values: tuple[str | int | float | bool, ...]
    origin: Origin
    docs: Docs = Docs()


@dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    """A list of one item type."""

    item: TypeId
    constraints: Constraints = ()
    item_docs: Docs = Docs()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuple:
    """`prefixItems`; `rest` is the type of further items, None where there are none."""

    items: tuple[TypeId, ...]
    rest: TypeId | None
    constraints: Constraints = ()
    item_docs: tuple[Docs, ...] = ()  # one for each item, then that of the rest, where there is one


@dataclass(frozen=True, slots=True, kw_only=True)
class Dictionary:
    """An object without declared properties: any key, one type of value."""

    value: TypeId
    constraints: Constraints = ()
    value_docs: Docs = Docs()


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A declared property. `docs` are those of this use; the type's own stand on the type."""

    wire: WireName
    type: TypeId
    presence: Presence
    access: Access = Access.BOTH
    secret: bool = False
    tags: bool = False  # it may be absent, but tells of which variant a value is; so it is sent
    docs: Docs = Docs()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Other properties may be there and are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The document allows no other properties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """Other properties have this type; `patterns` are the (regular expression, type) of `patternProperties`."""

    value: TypeId | None
    patterns: tuple[tuple[str, TypeId], ...] = ()
    value_docs: Docs = Docs()
    pattern_docs: tuple[Docs, ...] = ()  # one for each of `patterns`


Additional: TypeAlias = Open | Closed | Values


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """An object with declared properties: a dataclass to be."""

    properties: tuple[Property, ...]
    additional: Additional = Open()
    constraints: Constraints = ()
    origin: Origin
    docs: Docs = Docs()


TagValue: TypeAlias = str | int | bool
"""What a tag is on the wire; the keys of a mapping are always texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """A discriminator: `mapping` gives the variant's position for each value of `property`, `default` that of any other, and of none.

    `fixed` are the values that only the mapping says of variants of which no other is made: their tag has no others.
    """

    property: WireName
    mapping: tuple[tuple[TagValue, int], ...]
    default: int | None = None
    fixed: frozenset[TagValue] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Untagged:
    """Variants are told apart by their shapes; `overlapping` says that two of them cannot be."""

    overlapping: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """At least two variants, none of them null."""

    variants: tuple[TypeId, ...]
    tagging: Tagged | Untagged
    exclusive: bool  # oneOf
    origin: Origin
    docs: Docs = Docs()
    variant_docs: tuple[Docs, ...] = ()  # one for each variant


@dataclass(frozen=True, slots=True, kw_only=True)
class Nullable:
    """`of`, or null."""

    of: TypeId


Type: TypeAlias = (
    Anything
    | Nothing
    | Null
    | Scalar
    | Choice
    | Array
    | Tuple
    | Dictionary
    | Object
    | Union
    | Nullable
)
