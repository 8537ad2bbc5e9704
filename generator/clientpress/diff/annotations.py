"""Annotations as a difference needs them: without constraints, models by name alone, as text, and the constraints apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    DictDisplay,
    Either,
    Expression,
    Forward,
    Lambda,
    Name,
    Subscript,
    Symbol,
    Text,
    TupleDisplay,
    either,
)

Steps: TypeAlias = tuple[str, ...]
"""Where in a value: nothing is the value itself, `[]` an item, `[0]` the first of several, `{}` a map's value, `|str` an alternative."""

Limits: TypeAlias = Mapping[Steps, Mapping[str, Any]]
"""Constraints by where they hold."""


def plain(of: Expression) -> Expression:
    """Leave constraints and modules out. For example: `Annotated[list[Zone], Constraints(max_items=3)]` → `list[models.Zone]`."""
    match of:
        case Subscript(base=runtime.ANNOTATED, items=items):
            return plain(items[0])
        case Subscript(base=runtime.LITERAL):
            return of
        case Subscript(base=base, items=items):
            return Subscript(base, tuple(plain(one) for one in items))
        case Symbol(module=module, name=name) if module.startswith(".models"):
            return Attribute(runtime.MODELS, name)
        case Symbol(module=module, name=name) if module.startswith(".dicts"):
            return Attribute(runtime.DICTS, name)
        case Either(alternatives=alternatives):
            return either([plain(one) for one in alternatives])
        case Forward(of=inner) | Lambda(body=inner):
            return plain(inner)
        case _:
            return of


def without_unset(of: Expression) -> tuple[Expression, bool]:
    """Give an annotation without `Unset`, and whether it had it."""
    if not isinstance(of, Either) or runtime.UNSET_TYPE not in of.alternatives:
        return of, False
    return either([one for one in of.alternatives if one != runtime.UNSET_TYPE]), True


def renamed(of: Expression, names: Mapping[str, str]) -> Expression:
    """Call models by other names. For example: `list[models.A]` under `{"A": "B"}` → `list[models.B]`."""
    match of:
        case Attribute(of=runtime.MODELS | runtime.DICTS as module, name=name):
            return Attribute(module, names.get(name, name))
        case Subscript(base=runtime.LITERAL):
            return of
        case Subscript(base=base, items=items):
            return Subscript(base, tuple(renamed(one, names) for one in items))
        case Either(alternatives=alternatives):
            return either([renamed(one, names) for one in alternatives])
        case _:
            return of


def model_name(of: Expression) -> str:
    """Give the name of a model or alias, empty where it is something else. For example: `models.Zone` → `Zone`."""
    return of.name if isinstance(of, Attribute) and of.of == runtime.MODELS else ""


def text(of: Expression) -> str:
    """Write an annotation on one line, as a caller would."""
    match of:
        case Symbol(name=name) | Name(name=name):
            return name
        case Attribute(of=inner, name=name):
            return f"{text(inner)}.{name}"
        case Subscript(base=base, items=items):
            return f"{text(base)}[{', '.join(map(text, items))}]"
        case Either(alternatives=alternatives):
            return " | ".join(map(text, alternatives))
        case Text(value=value):
            return f'"{value}"'
        case Constant(value=value):
            return "..." if value is ... else str(value)
        case TupleDisplay(items=items):
            return f"({', '.join(map(text, items))})"
        case Forward(of=inner) | Lambda(body=inner):
            return text(inner)
        case Call(function=function):
            return f"{text(function)}(…)"
        case _:
            raise TypeError(f"{type(of).__name__} is no annotation")


def limits(of: Expression) -> dict[Steps, dict[str, Any]]:
    """Give the constraints of an annotation, by where they hold; a place without any has an empty entry.

    For example: `Annotated[list[str], Constraints(max_items=3)]` → `{(): {"max_items": 3}, ("[]",): {}}`.
    """
    found: dict[Steps, dict[str, Any]] = {}
    for at, name, value in _limits(of, ()):
        entry = found.setdefault(at, {})
        if name:
            entry[name] = value
    return found


def _limits(of: Expression, at: Steps) -> Iterator[tuple[Steps, str, Any]]:
    yield at, "", None
    match of:
        case Subscript(base=runtime.ANNOTATED, items=(inner, *about)):
            yield from _limits(inner, at)
            for one in about:
                if isinstance(one, Call) and one.function == runtime.CONSTRAINTS:
                    yield from ((at, name, _value(value)) for name, value in one.keywords)
        case Either(alternatives=alternatives):
            others = [one for one in alternatives if one not in (NONE, runtime.UNSET_TYPE)]
            for one in others:
                yield from _limits(one, at if len(others) == 1 else (*at, f"|{text(plain(one))}"))
        case Subscript(base=runtime.LITERAL):
            pass
        case Subscript(base=runtime.TUPLE, items=items):
            for position, one in enumerate(items):
                yield from _limits(one, (*at, f"[{position}]"))
        case Subscript(base=base, items=items):
            yield from _limits(items[-1], (*at, "{}" if base == runtime.DICT else "[]"))
        case Lambda(body=body) | Forward(of=body):
            yield from _limits(body, at)
        case _:
            pass


def _value(of: Expression) -> Any:
    match of:
        case Constant(value=value) | Text(value=value):
            return value
        case DictDisplay(items=items):
            return {str(_value(name)): _value(to) for name, to in items}
        case TupleDisplay(items=items):
            return tuple(map(_value, items))
        case _:
            return text(of)
