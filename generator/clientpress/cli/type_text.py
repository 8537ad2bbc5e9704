"""Types in a few words, by the names they have in Python."""

from __future__ import annotations

from typing import assert_never

from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Dictionary,
    Nothing,
    Null,
    Nullable,
    Object,
    Scalar,
    Tuple,
    TypeId,
    Union,
)
from clientpress.pipeline import Understood


def type_text(understood: Understood, type_id: TypeId) -> str:
    """Describe a type. For example: `list[Policy] | null`."""
    if type_id in understood.names.types:
        return understood.names.types[type_id].name
    match understood.api.types[type_id]:
        case Anything():
            return "anything"
        case Nothing():
            return "nothing"
        case Null():
            return "null"
        case Scalar(kind=kind):
            return str(kind)
        case Choice(values=values):
            return " | ".join(map(repr, values))
        case Object():
            return "object"
        case Array() | Tuple() | Dictionary() | Union() | Nullable() as held:
            return _compound(understood, held)
        case other:
            assert_never(other)


def _compound(understood: Understood, held: Array | Tuple | Dictionary | Union | Nullable) -> str:
    def text(of: TypeId) -> str:
        return type_text(understood, of)

    match held:
        case Array(item=item):
            return f"list[{text(item)}]"
        case Tuple(items=items, rest=rest):
            further = (f"{text(rest)}…",) if rest is not None else ()
            return f"tuple[{', '.join((*map(text, items), *further))}]"
        case Dictionary(value=value):
            return f"dict[string, {text(value)}]"
        case Union(variants=variants):
            return " | ".join(map(text, variants))
        case Nullable(of=of):
            return f"{text(of)} | null"
        case other:
            assert_never(other)
