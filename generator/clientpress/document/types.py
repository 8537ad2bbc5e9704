"""Types, null and enum, which say together what kinds of values there are: each dialect writes null its own way, and so does each framework.

Comes in: a schema's plain node. Goes out: `type`, `nullable`, `enum` and `item_enum` of `Keywords` under construction.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args
from urllib.parse import quote

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place, Pointer
from clientpress.diagnostics.words import suggestion
from clientpress.document import keywords
from clientpress.document.keywords import Misfit
from clientpress.document.node import Node, Out
from clientpress.document.schema import JsonType

_TYPES: Mapping[str, JsonType] = {
    **{name: name for name in get_args(JsonType)},
    "bool": "boolean",
    "char": "string",
    "dict": "object",
    "double": "number",
    "float": "number",
    "int": "integer",
    "list": "array",
    "long": "integer",
    "map": "object",
    "none": "null",
    "short": "integer",
    "str": "string",
    "text": "string",
    "undefined": "null",
    "void": "null",
}
"""The types by their names, and by those of programming languages that authors write."""
_FORMATS: Mapping[str, tuple[JsonType, str]] = {
    "binary": ("string", "binary"),
    "date": ("string", "date"),
    "date-time": ("string", "date-time"),
    "datetime": ("string", "date-time"),
    "email": ("string", "email"),
    "guid": ("string", "uuid"),
    "int32": ("integer", "int32"),
    "int64": ("integer", "int64"),
    "uri": ("string", "uri"),
    "url": ("string", "uri"),
    "uuid": ("string", "uuid"),
}
"""What authors write as a type, though it is the format of one."""
_SINGLE: Mapping[str, frozenset[JsonType]] = {
    name: frozenset({name}) for name in get_args(JsonType)
}
_UNIONS = (("anyOf",), ("oneOf",))
_BARE = 2  # keywords: a type, and that it is nullable
_WORDS = frozenset({"description", "title", "example", "examples"})


def read_type(node: Node, out: Out) -> None:
    """Read `type`. For example: `String` beside `nullable: true` → string and null, and a finding.

    Raises:
        Misfit: it names nothing.
    """
    value = node.raw["type"]
    if (value == "object" and _stands_for_any(node)) or _is_one_more_variant(node, out):
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
            hint = suggestion(name, (*_SINGLE, *node.registry.names(node.place.file)))
            node.found.report(catalogue.UNKNOWN_TYPE, node.place / "type", type=name, hint=hint)
        elif meant != name:
            said = _as_format(name, meant, out)
            node.found.report(
                catalogue.FOREIGN_TYPE, node.place / "type", fold=name, type=name, meant=said
            )
    if types := frozenset(meant for meant in known if meant is not None):
        if _nullable(node):
            _with_null(node, out, types)
        elif "null" in types and len(types) > 1 and _adds_null(node):
            out["nullable"] = True
        else:
            out["type"] = types


def _is_one_more_variant(node: Node, out: Out) -> bool:
    """Read null that stands beside variants as one more, as Vercel means it, where none of them admits it: nothing would be valid."""
    others = _types_of_variants(node) if node.raw["type"] in ("null", ["null"]) else None
    if not others:
        return False
    node.found.report(catalogue.NULL_BESIDE_VARIANTS, node.place / "type")
    out["type"], out["nullable"] = others, True
    return True


def _types_of_variants(node: Node) -> frozenset[JsonType]:
    """Give the types of a union's variants where each says its own and none admits null; none otherwise."""
    found: set[JsonType] = set()
    for keyword in ("oneOf", "anyOf"):
        variants = node.raw.get(keyword)
        for at, one in enumerate(variants if isinstance(variants, list) else ()):
            types = _types_of(node, node.place / keyword / at, one)
            if not types or "null" in types:
                return frozenset()
            found |= types
    return frozenset(found)


def _types_of(node: Node, place: Place, raw: Any) -> set[JsonType]:
    """Give the types that a schema says to be of, or the one that it refers to; none where it says none."""
    seen: set[Place] = set()
    while isinstance(raw, dict) and isinstance(raw.get("$ref"), str) and place not in seen:
        seen.add(place)
        target = node.registry.lookup(place, raw["$ref"])
        if not isinstance(target, Place):
            return set()
        place, raw = target, node.registry.get(target)
    said = raw.get("type") if isinstance(raw, dict) else None
    names = said if isinstance(said, list) else [said]
    known = {_known(name) for name in names if isinstance(name, str)}
    nullable = isinstance(raw, dict) and (raw.get("nullable") is True or "$ref" in raw)
    return set() if nullable else {one for one in known if one is not None}


def _stands_for_any(node: Node) -> bool:
    """Whether an object of which nothing is said has a default that is none: Sanic writes so of types that it does not know."""
    default = node.raw.get("default")
    plain = isinstance(default, str | int | float)  # true and false, too
    return plain and node.raw.keys() <= {"type", "default", "title", "description"}


def _with_null(node: Node, out: Out, types: frozenset[JsonType]) -> None:
    """Read a type that may be null: of what, its place tells."""
    if types == {"object"} and _says_null_of_a_reference(node):
        out["type"] = frozenset({"null"})
    elif (
        _refers([node.raw])
        or _refers(node.raw.get("allOf"))
        or node.raw.get("oneOf")
        or node.raw.get("anyOf")
    ):
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


def named_schema(node: Node) -> str | None:
    """Give a reference to the schema of which the name, or a pointer to it, stands in the place of a type, as Swagger 1.2 wrote it; else None."""
    name = node.raw.get("type")
    if name.__class__ is not str or name in _SINGLE or "$ref" in node.raw or _known(name):
        return None
    meant = node.registry.names(node.place.file).get(name)
    pointer = None if meant is None else f"#{quote(meant.pointer, safe='/~')}"
    if name.startswith("#/") and isinstance(node.registry.lookup(node.place, name), Place):
        pointer = name
    if pointer is not None:
        node.found.report(
            catalogue.FOREIGN_TYPE,
            node.place / "type",
            fold=name,
            type=name,
            meant=f"`$ref: '{pointer}'`",
        )
    return pointer


def _known(name: str) -> JsonType | None:
    """Give the type of JSON Schema that is meant. For example: `String` → string, `uuid` → string, `money` → None."""
    of_format = _FORMATS.get(name.lower())
    return of_format[0] if of_format else _TYPES.get(name.lower())


def _as_format(name: str, meant: JsonType, out: Out) -> str:
    """Read a type that is the name of a format as that, and give what has to be written. For example: `uuid` → a string with `format: uuid`."""
    if name.lower() not in _FORMATS:
        return meant
    _, implied = _FORMATS[name.lower()]
    out.setdefault("format", implied)
    return f"{'an' if meant == 'integer' else 'a'} {meant} with `format: {implied}`"


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


def read_x_nullable(node: Node, out: Out) -> None:
    """Read the `nullable` of Swagger 2.0; in any other dialect it is an extension."""
    if node.dialect.nullable_name == "x-nullable":
        _read_null(node, out, "x-nullable")
    else:
        out.setdefault("extensions", {})["x-nullable"] = node.raw["x-nullable"]


def read_nullable(node: Node, out: Out) -> None:
    """Read `nullable` where there is no `type`, which is read with it; a dialect without it is told of what has it."""
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
    if node.place.tokens[-2:-1] not in _UNIONS or len(node.raw) > _BARE:
        return False
    variants = _list_of(node)
    others = [one for one in variants if one != node.raw] if isinstance(variants, list) else []
    return len(others) == 1 and isinstance(others[0], dict) and "$ref" in others[0]


def _has_type(node: Node) -> bool:
    value = node.raw.get("type")
    names = value if isinstance(value, list) else [value]
    return any(isinstance(name, str) and _known(name) for name in names)


def read_enum(node: Node, out: Out) -> None:
    """Read `enum`. Beside `type: array` it may be of the items: `item_enum` is where it stands then.

    Raises:
        Misfit: it lists no value.
    """
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
