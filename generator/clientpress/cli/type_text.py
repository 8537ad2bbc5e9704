"""Types in a few words, by the names they have in Python."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from clientpress.ir.api import Operation
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
    Values,
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


def named_below(understood: Understood, operation: Operation) -> Iterator[TypeId]:
    """Give the types with a name that an operation reaches, each once, outermost first."""
    todo = [*_entrances(operation)]
    seen: set[TypeId] = set()
    while todo:
        type_id = todo.pop(0)
        if type_id not in seen:
            seen.add(type_id)
            if type_id in understood.names.types:
                yield type_id
            todo += _children(understood, type_id)


def _entrances(operation: Operation) -> Iterator[TypeId]:
    yield from (parameter.type for parameter in operation.parameters)
    bodies = operation.body.media if operation.body else ()
    answers = (media for response in operation.responses for media in response.media)
    yield from (media.type for media in (*bodies, *answers) if media.type is not None)


def _children(understood: Understood, type_id: TypeId) -> tuple[TypeId, ...]:
    match understood.api.types[type_id]:
        case Array(item=child) | Dictionary(value=child) | Nullable(of=child):
            return (child,)
        case Tuple(items=items, rest=rest):
            return (*items, rest) if rest is not None else items
        case Union(variants=variants):
            return variants
        case Object(properties=properties, additional=additional):
            patterns = additional.patterns if isinstance(additional, Values) else ()
            value = additional.value if isinstance(additional, Values) else None
            inner = (*(of.type for of in properties), *(child for _, child in patterns))
            return (*inner, value) if value is not None else inner
        case Anything() | Nothing() | Null() | Scalar() | Choice():
            return ()
        case other:
            assert_never(other)
