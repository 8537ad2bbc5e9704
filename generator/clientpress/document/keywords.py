"""The keyword table: each raw keyword, the key of `Keywords` it is kept under, and how its value is read.

Comes in: a keyword's plain value and its place. Goes out: the typed value, or `Misfit`, which says what was expected.
A new keyword is a new row. Keywords whose reading depends on their neighbours are in `document.schemas`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from math import isfinite
from typing import Any, NamedTuple, TypeAlias

from clientpress.diagnostics.place import Place
from clientpress.document.prose import prose


class Misfit(Exception):  # noqa: N818 - never leaves the package
    """The value has the wrong JSON type. `str()` says what was expected, for example `a list of schemas`."""


Read: TypeAlias = Callable[[Place, Any], Any]


def anything(_place: Place, value: Any) -> Any:
    """Take any value as it is."""
    return value


def text(_place: Place, value: Any) -> str:
    """Read a string."""
    if isinstance(value, str):
        return value
    raise Misfit("a text")


def described(place: Place, value: Any) -> str:
    """Read a description."""
    return prose(text(place, value))


def flag(_place: Place, value: Any) -> bool:
    """Read a boolean."""
    if isinstance(value, bool):
        return value
    raise Misfit("true or false")


def number(_place: Place, value: Any) -> int | float:
    """Read a finite number; whole ones, too, have to be such that they can be compared with any other."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        with suppress(OverflowError):
            if isfinite(value):
                return value
    raise Misfit("a number")


def positive(place: Place, value: Any) -> int | float:
    """Read a number above zero."""
    if number(place, value) > 0:
        return number(place, value)
    raise Misfit("a number above 0")


def count(place: Place, value: Any) -> int:
    """Read a whole number from zero. For example: 2.0 → 2, as in JSON Schema."""
    try:
        size = number(place, value)
    except Misfit:
        size = -1
    if size < 0 or size != int(size):
        raise Misfit("a whole number")
    return int(size)


def values(_place: Place, value: Any) -> tuple[Any, ...]:
    """Read a list of anything."""
    if isinstance(value, list):
        return tuple(value)
    raise Misfit("a list")


def texts(_place: Place, value: Any) -> tuple[str, ...]:
    """Read a list of strings; what stands in it twice counts once."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(dict.fromkeys(value))
    raise Misfit("a list of texts")


def names(place: Place, value: Any) -> tuple[str, ...]:
    """Read a list of names of properties. For example: true, as `required` is written beside `in`, is none."""
    try:
        return texts(place, value)
    except Misfit:
        raise Misfit("a list of names of properties") from None


def mapping(_place: Place, value: Any) -> Mapping[str, Any]:
    """Read an object, verbatim."""
    if isinstance(value, dict):
        return value
    raise Misfit("an object")


def texts_by_name(place: Place, value: Any) -> Mapping[str, tuple[str, ...]]:
    """Read an object of lists of strings."""
    return {name: texts(place, item) for name, item in mapping(place, value).items()}


def schema(place: Place, value: Any) -> Place:
    """Read a subschema: its place."""
    if isinstance(value, dict | bool):
        return place
    raise Misfit("a schema")


def schemas(place: Place, value: Any) -> tuple[Place, ...]:
    """Read a list of subschemas: their places."""
    if isinstance(value, list) and value:
        return tuple(place / at for at in range(len(value)))
    raise Misfit("a list of schemas")


def schemas_by_name(place: Place, value: Any) -> Mapping[str, Place]:
    """Read an object of subschemas: their places."""
    if isinstance(value, dict):
        return {name: place / name for name in value}
    raise Misfit("an object of schemas")


class Row(NamedTuple):
    """One keyword: its key in `Keywords`, and how it is read."""

    key: str
    read: Read


KEYWORDS: Mapping[str, Row] = {
    "allOf": Row("all_of", schemas),
    "anyOf": Row("any_of", schemas),
    "oneOf": Row("one_of", schemas),
    "not": Row("not_", schema),
    "if": Row("if_", schema),
    "then": Row("then", schema),
    "else": Row("else_", schema),
    "dependentSchemas": Row("dependent_schemas", schemas_by_name),
    "enum": Row("enum", values),
    "const": Row("const", anything),
    "multipleOf": Row("multiple_of", positive),
    "maximum": Row("maximum", number),
    "minimum": Row("minimum", number),
    "exclusiveMaximum": Row("exclusive_maximum", number),
    "exclusiveMinimum": Row("exclusive_minimum", number),
    "maxLength": Row("max_length", count),
    "minLength": Row("min_length", count),
    "pattern": Row("pattern", text),
    "format": Row("format", text),
    "contentEncoding": Row("content_encoding", text),
    "contentMediaType": Row("content_media_type", text),
    "contentSchema": Row("content_schema", schema),
    "prefixItems": Row("prefix_items", schemas),
    "items": Row("items", schema),
    "contains": Row("contains", schema),
    "maxItems": Row("max_items", count),
    "minItems": Row("min_items", count),
    "uniqueItems": Row("unique_items", flag),
    "maxContains": Row("max_contains", count),
    "minContains": Row("min_contains", count),
    "unevaluatedItems": Row("unevaluated_items", schema),
    "properties": Row("properties", schemas_by_name),
    "patternProperties": Row("pattern_properties", schemas_by_name),
    "additionalProperties": Row("additional_properties", schema),
    "propertyNames": Row("property_names", schema),
    "maxProperties": Row("max_properties", count),
    "minProperties": Row("min_properties", count),
    "required": Row("required", names),
    "dependentRequired": Row("dependent_required", texts_by_name),
    "unevaluatedProperties": Row("unevaluated_properties", schema),
    "title": Row("title", text),
    "description": Row("description", described),
    "default": Row("default", anything),
    "examples": Row("examples", values),
    "deprecated": Row("deprecated", flag),
    "readOnly": Row("read_only", flag),
    "writeOnly": Row("write_only", flag),
    "externalDocs": Row("external_docs", mapping),
    "xml": Row("xml", mapping),
    "$comment": Row("comment", text),
    "$dynamicRef": Row("dynamic_ref", text),
}

ANNOTATIONS = frozenset(
    {
        *(
            "title",
            "description",
            "default",
            "examples",
            "example",
            "deprecated",
            "readOnly",
            "writeOnly",
        ),
        *("externalDocs", "xml", "$comment"),
    }
)
"""Keywords that no value can break."""

WORDS = frozenset(
    {row.key for name, row in KEYWORDS.items() if name in ANNOTATIONS} | {"extensions"}
)
"""The keys of `Keywords` that say something about a schema and nothing of what its values are."""

STRUCTURE = frozenset(
    {
        "$id",
        "$schema",
        "$anchor",
        "$dynamicAnchor",
        "$recursiveAnchor",
        "$vocabulary",
        "$defs",
        "definitions",
    }
)
"""Keywords that say where a schema is found and nothing of what it means."""
