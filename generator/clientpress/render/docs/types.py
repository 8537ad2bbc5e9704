"""A type, as a reader of the docs sees it: its Python spelling, and the models it mentions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from clientpress.ir.api import Api
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Constraints,
    Dictionary,
    Nothing,
    Null,
    Nullable,
    Object,
    Scalar,
    ScalarKind,
    Tuple,
    TypeId,
    Union,
)
from clientpress.naming.model import Names
from clientpress.python.prose import constraint_notes

_SCALARS = {
    ScalarKind.STRING: "str",
    ScalarKind.INTEGER: "int",
    ScalarKind.NUMBER: "float",
    ScalarKind.DECIMAL: "Decimal",
    ScalarKind.BOOLEAN: "bool",
    ScalarKind.DATE_TIME: "datetime",
    ScalarKind.DATE: "date",
    ScalarKind.TIME: "time",
    ScalarKind.UUID: "UUID",
    ScalarKind.BASE64: "bytes",
    ScalarKind.BINARY: "bytes",
}


def spell(api: Api, names: Names, type_id: TypeId) -> str:
    """Spell a type as Python does, constraints left out. For example: `list[PermissionGroup]`."""
    named = names.types.get(type_id)
    if named is not None:
        return named.name
    match api.types[type_id]:
        case Anything():
            return "Any"
        case Nothing():
            return "Never"
        case Null():
            return "None"
        case Scalar(kind=kind):
            return _SCALARS[kind]
        case Choice(values=values):
            return " | ".join(_literal(item) for item in values)
        case Array(item=item):
            return f"list[{spell(api, names, item)}]"
        case Tuple(items=items, rest=rest):
            inner = [spell(api, names, item) for item in items]
            if rest is not None:
                inner.append(f"*{spell(api, names, rest)}")
            return f"tuple[{', '.join(inner)}]"
        case Dictionary(value=item):
            return f"dict[str, {spell(api, names, item)}]"
        case Object():
            return "dict[str, Any]"
        case Union(variants=variants):
            return " | ".join(spell(api, names, variant) for variant in variants)
        case Nullable(of=of):
            return f"{spell(api, names, of)} | None"
        case unexpected:
            assert_never(unexpected)


def _literal(item: object) -> str:
    if isinstance(item, str):
        return '"' + item.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return repr(item)


def parts(api: Api, type_id: TypeId) -> Iterator[tuple[str, TypeId]]:
    """Give the types directly inside a type, with the word that leads there. Properties are not among them."""
    match api.types[type_id]:
        case Array(item=item):
            yield "each item", item
        case Dictionary(value=item):
            yield "each value", item
        case Tuple(items=items, rest=rest):
            for position, item in enumerate(items, 1):
                yield f"item {position}", item
            if rest is not None:
                yield "each further item", rest
        case Union(variants=variants):
            for variant in variants:
                yield "or", variant
        case Nullable(of=of):
            yield "not null", of
        case _:
            return


def constrained(constraints: Constraints) -> str:
    """Put constraints in words, those of the docstrings. For example: `40 to 80 characters, no item twice`."""
    notes = (note.removesuffix(".") for note in constraint_notes(constraints))
    return ", ".join(note[:1].lower() + note[1:] for note in notes)


def constraints_of(api: Api, type_id: TypeId) -> Constraints:
    """Give the constraints that a type itself carries."""
    match api.types[type_id]:
        case (
            Scalar(constraints=constraints)
            | Array(constraints=constraints)
            | Tuple(constraints=constraints)
            | Dictionary(constraints=constraints)
            | Object(constraints=constraints)
        ):
            return constraints
        case Nullable(of=of):
            return constraints_of(api, of)
        case _:
            return ()
