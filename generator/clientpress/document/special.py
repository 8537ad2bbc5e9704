"""Keywords that are read together with their neighbours, or that differ between dialects.

Comes in: a schema's plain node. Goes out: entries of `Keywords` under construction. A reader is called where its keyword
stands, so that what a node says keeps its order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, get_args

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document import keywords
from clientpress.document.backtracking import may_take_forever
from clientpress.document.dialect import Dialect
from clientpress.document.discriminators import read_discriminator
from clientpress.document.keywords import Misfit
from clientpress.document.registry import Registry
from clientpress.document.schema import JsonType

_TYPES: Mapping[str, JsonType] = {
    **{name: name for name in get_args(JsonType)},
    "bool": "boolean",
    "double": "number",
    "float": "number",
    "int": "integer",
    "long": "integer",
    "none": "null",
    "str": "string",
    "undefined": "null",
    "void": "null",
}
"""The types by their names, and by those of programming languages that authors write."""


_SINGLE: Mapping[str, frozenset[JsonType]] = {
    name: frozenset({name}) for name in get_args(JsonType)
}


_UNIONS = (("anyOf",), ("oneOf",))
_WORDS = frozenset({"description", "title", "example", "examples"})


class Node(NamedTuple):
    """A schema's plain node and what reading it needs."""

    place: Place
    raw: Mapping[str, Any]
    dialect: Dialect
    found: Collector
    registry: Registry

    def foreign(self, keyword: str, hint: str) -> None:
        """Report a keyword that is written as another dialect has it."""
        self.found.report(
            catalogue.FOREIGN_KEYWORD,
            self.place / keyword,
            fold=keyword,
            keyword=keyword,
            dialect=self.dialect.title,
            hint=hint,
        )


Out = dict[str, Any]


def kind_of(value: Any) -> str:
    """Name the JSON type of a value for a message. For example: [] → `a list`."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true or false"
        case str():
            return "a text"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case _:
            return "an object"


def _read_type(node: Node, out: Out) -> None:
    value = node.raw["type"]
    if value == "object" and _stands_for_any(node):
        return
    if isinstance(value, str) and (single := _SINGLE.get(value)):  # nearly always
        if _nullable(node):
            _with_null(node, out, single)
        else:
            out["type"] = single
        return
    names = value if isinstance(value, list) else [value]
    if not names or not all(isinstance(name, str) for name in names):
        raise Misfit("the name of a type")
    if isinstance(value, list) and not node.dialect.type_lists:
        node.foreign("type", "write one type, and `nullable: true` for null")
    if "file" in names:
        if not node.dialect.file_type:
            used = "a string with `format: binary`"
            node.found.report(catalogue.FOREIGN_TYPE, node.place / "type", type="file", meant=used)
        out.setdefault("format", "binary")
        names = [name if name != "file" else "string" for name in names]
    known = [_known(name) for name in names]
    for name, meant in zip(names, known, strict=True):
        if meant is None:
            node.found.report(catalogue.UNKNOWN_TYPE, node.place / "type", type=name)
        elif meant != name:
            node.found.report(catalogue.FOREIGN_TYPE, node.place / "type", type=name, meant=meant)
    if types := frozenset(meant for meant in known if meant is not None):
        if _nullable(node):
            _with_null(node, out, types)
        elif "null" in types and len(types) > 1 and _adds_null(node):
            out["nullable"] = True
        else:
            out["type"] = types


def _stands_for_any(node: Node) -> bool:
    """Whether an object of which nothing is said has a default that is none: Sanic writes so of types that it does not know."""
    default = node.raw.get("default")
    plain = isinstance(default, str | int | float)  # true and false, too
    return plain and node.raw.keys() <= {"type", "default", "title", "description"}


def _with_null(node: Node, out: Out, types: frozenset[JsonType]) -> None:
    """Read a type that may be null: of what, its place tells."""
    if types == {"object"} and _says_null_of_a_reference(node):
        out["type"] = frozenset({"null"})
    elif _refers(node.raw.get("allOf")) or node.raw.get("oneOf") or node.raw.get("anyOf"):
        out["type"], out["nullable"] = types, True
    elif _adds_null(node):
        out["nullable"] = True
    else:
        out["type"] = types | {"null"}


def _refers(parts: Any) -> bool:
    return isinstance(parts, list) and any(
        isinstance(one, dict) and isinstance(one.get("$ref"), str) for one in parts
    )


def _adds_null(node: Node) -> bool:
    """Whether a part of an `allOf` is there to let null in beside a reference, as zod-to-openapi writes it: `{type: [object, null]}`."""
    says_nothing_else = node.raw.keys() <= {"type", "nullable"}
    in_parts = node.place.tokens[-2:-1] == ("allOf",)
    return says_nothing_else and in_parts and _refers(_list_of(node))


def _list_of(node: Node) -> Any:
    """Give the list that a schema stands in."""
    above = Pointer(node.place.pointer.rpartition("/")[0])
    return node.registry.get(Place(node.place.file, above))


def _known(name: str) -> JsonType | None:
    """Give the type of JSON Schema that is meant. For example: `String` → string, `float` → number, `money` → None."""
    return _TYPES.get(name.lower())


def _nullable(node: Node) -> bool:
    dialect, raw = node.dialect, node.raw
    return dialect.nullable_keyword and (
        raw.get("nullable") is True or raw.get(dialect.nullable_name) is True or _lists_null(node)
    )


def _lists_null(node: Node) -> bool:
    """Whether null stands among other values. Who writes it there means it, whatever the type beside it says; JSON Schema would not let it in."""
    values, types = node.raw.get("enum"), node.raw.get("type")
    if not isinstance(values, list) or None not in values or values.count(None) == len(values):
        return False
    if types == "null" or (isinstance(types, list) and "null" in types):
        return False
    node.found.report(catalogue.LISTED_NULL, node.place / "enum", fold="document")
    return True


def _read_x_nullable(node: Node, out: Out) -> None:
    if node.dialect.nullable_name == "x-nullable":
        _read_null(node, out, "x-nullable")
    else:
        out.setdefault("extensions", {})["x-nullable"] = node.raw["x-nullable"]


def _read_nullable(node: Node, out: Out) -> None:
    if not node.dialect.nullable_keyword:
        out.setdefault("extensions", {})["nullable"] = node.raw["nullable"]
        return
    if node.raw["nullable"] is False:
        return  # as it is without
    if node.dialect.nullable_name != "nullable":
        node.foreign("nullable", f"write `{node.dialect.nullable_name}`")
    elif node.dialect.nullable_is_foreign:
        node.foreign("nullable", "add `null` to the `type`")
    _read_null(node, out, "nullable")


def _read_null(node: Node, out: Out, name: str) -> None:
    if not keywords.flag(node.place, node.raw[name]) or "type" in out or _has_type(node):
        return
    if _is_null(node, name):
        out["type"] = frozenset({"null"})
    else:
        out["nullable"] = True


def _is_null(node: Node, name: str) -> bool:
    """Whether this is how OpenAPI 3.0 can say null: a variant of a union that is `nullable`, and says nothing else."""
    beside = (key for key in node.raw if key != name and not key.startswith("x-"))
    return node.place.tokens[-2:-1] in _UNIONS and _WORDS.issuperset(beside)


def _says_null_of_a_reference(node: Node) -> bool:
    """Whether a nullable object is how a framework writes null beside the one reference that is the other variant.

    For example: `anyOf: [{type: object, nullable: true}, {$ref: …}]` (apispec), which would be any object otherwise.
    """
    if node.place.tokens[-2:-1] not in _UNIONS or len(node.raw) > 2:  # noqa: PLR2004 - type and nullable
        return False
    variants = _list_of(node)
    others = [one for one in variants if one != node.raw] if isinstance(variants, list) else []
    return len(others) == 1 and isinstance(others[0], dict) and "$ref" in others[0]


def _has_type(node: Node) -> bool:
    value = node.raw.get("type")
    names = value if isinstance(value, list) else [value]
    return any(isinstance(name, str) and _known(name) for name in names)


def _read_enum(node: Node, out: Out) -> None:
    values = keywords.values(node.place, node.raw["enum"])
    if not values:
        raise Misfit("a list of at least one value")
    if _lists_items(node, values):
        out["item_enum"] = node.place / "enum"
        node.found.report(catalogue.ENUM_OF_ITEMS, node.place / "enum")
        return
    out["enum"] = (*values, None) if None not in values and _nullable(node) else values


def _lists_items(node: Node, values: tuple[Any, ...]) -> bool:
    """Say whether an `enum` stands beside `type: array`, and lists no array. For example: `{type: array, enum: [a, b]}`.

    A null in it says nothing of the items: it is the array that may be null, if its type says so.
    """
    value = node.raw.get("type")
    names = value if isinstance(value, list) else [value]
    types = {_known(name) for name in names if isinstance(name, str)}
    return (
        "array" in types
        and types <= {"array", "null"}
        and any(value is not None for value in values)
        and not any(isinstance(value, list) for value in values)
    )


def _read_bound(limit: str, exclusive: str, key: str) -> Callable[[Node, Out], None]:
    """Read `maximum` or `minimum`: with a boolean `exclusive…` beside it, it is the exclusive bound itself."""

    def read(node: Node, out: Out) -> None:
        is_exclusive = node.raw.get(exclusive) is True
        out[f"exclusive_{key}" if is_exclusive else key] = keywords.number(
            node.place, node.raw[limit]
        )

    return read


def _read_exclusive(exclusive: str, key: str) -> Callable[[Node, Out], None]:
    def read(node: Node, out: Out) -> None:
        value = node.raw[exclusive]
        is_boolean = isinstance(value, bool)
        if not is_boolean:
            out[key] = keywords.number(node.place, value)
        if is_boolean != node.dialect.boolean_exclusive_bounds:
            hint = (
                "write true or false"
                if node.dialect.boolean_exclusive_bounds
                else "write the bound"
            )
            node.foreign(exclusive, f"{hint} in `{exclusive}`")

    return read


def _read_example(node: Node, out: Out) -> None:
    out["examples"] = (*out.get("examples", ()), node.raw["example"])


def _read_examples(node: Node, out: Out) -> None:
    out["examples"] = (*out.get("examples", ()), *keywords.values(node.place, node.raw["examples"]))


def _read_items(node: Node, out: Out) -> None:
    """Read `items`; the list of draft 4 is today's `prefixItems`, but what only names several schemas means any of them."""
    place, value = node.place / "items", node.raw["items"]
    if not isinstance(value, list):
        out["items"] = keywords.schema(place, value)
    elif _lists_kinds(node.raw):
        node.found.report(catalogue.ITEMS_OF_KINDS, place, count=len(value))
        for at, one in enumerate(value):
            node.registry.put(place / "anyOf" / at, one)
            node.found.stands_for(place / "anyOf" / at, place / at)
        node.registry.put(place, {"anyOf": value})
        out["items"] = place
    elif value:
        out["prefix_items"] = keywords.schemas(place, value)


def _lists_kinds(raw: Mapping[str, Any]) -> bool:
    """Whether a list of `items` tells what each item may be, and not what the first is, and the second.

    It refers to schemas of their own and to each once, and nothing says how many items there are: as PowerDNS describes its statistics.
    """
    items = raw["items"]
    told = {"minItems", "maxItems", "additionalItems"} & raw.keys()
    refs = {
        one["$ref"] for one in items if isinstance(one, dict) and isinstance(one.get("$ref"), str)
    }
    return not told and len(items) > 1 and len(refs) == len(items)


def _read_additional_items(node: Node, out: Out) -> None:
    """Read `additionalItems`, which says something only beside a list of items."""
    if isinstance(node.raw.get("items"), list):
        place = node.place / "additionalItems"
        out["items"] = keywords.schema(place, node.raw["additionalItems"])


_OF_OTHERS = ("additionalProperties", "unevaluatedProperties")


def _read_unevaluated_properties(node: Node, out: Out) -> None:
    """Read what all other properties are, as TypeSpec writes a map.

    What allows or forbids all of them depends on what other parts declare, and beside a part that speaks of them nothing is left.
    """
    raw = node.raw["unevaluatedProperties"]
    place = keywords.schema(node.place / "unevaluatedProperties", raw)
    said = [set(node.raw) - {"unevaluatedProperties"}]
    for key in ("allOf", "anyOf", "oneOf"):
        parts = node.raw.get(key)
        said += (
            [set(part) for part in parts if isinstance(part, dict)]
            if isinstance(parts, list)
            else []
        )
    speaks = any(not keys.isdisjoint(_OF_OTHERS) for keys in said)
    plain = raw in (True, False, {}, {"not": {}})
    out["unevaluated_properties" if speaks or plain else "additional_properties"] = place


def _read_dependencies(node: Node, out: Out) -> None:
    place = node.place / "dependencies"
    required: dict[str, tuple[str, ...]] = {}
    schemas: dict[str, Place] = {}
    for name, value in keywords.mapping(place, node.raw["dependencies"]).items():
        if isinstance(value, list):
            required[name] = keywords.texts(place, value)
        else:
            schemas[name] = keywords.schema(place / name, value)
    if required:
        out["dependent_required"] = {**required, **out.get("dependent_required", {})}
    if schemas:
        out["dependent_schemas"] = {**schemas, **out.get("dependent_schemas", {})}


def _read_pattern(node: Node, out: Out) -> None:
    """Read a pattern that can be checked; one that could take exponential time is told of, and stands in the docs."""
    pattern = keywords.text(node.place / "pattern", node.raw["pattern"])
    if may_take_forever(pattern):
        node.found.report(catalogue.ENDLESS_PATTERN, node.place / "pattern", fold=pattern)
        out.setdefault("extensions", {})["pattern"] = pattern
    else:
        out["pattern"] = pattern


READERS: Mapping[str, Callable[[Node, Out], None]] = {
    "type": _read_type,
    "nullable": _read_nullable,
    "x-nullable": _read_x_nullable,
    "enum": _read_enum,
    "maximum": _read_bound("maximum", "exclusiveMaximum", "maximum"),
    "minimum": _read_bound("minimum", "exclusiveMinimum", "minimum"),
    "exclusiveMaximum": _read_exclusive("exclusiveMaximum", "exclusive_maximum"),
    "exclusiveMinimum": _read_exclusive("exclusiveMinimum", "exclusive_minimum"),
    "example": _read_example,
    "examples": _read_examples,
    "pattern": _read_pattern,
    "items": _read_items,
    "additionalItems": _read_additional_items,
    "unevaluatedProperties": _read_unevaluated_properties,
    "dependencies": _read_dependencies,
    "discriminator": read_discriminator,
}
"""Keyword → reader. These go before the rows of `document.keywords`."""
