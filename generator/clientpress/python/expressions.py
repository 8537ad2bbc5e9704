"""Python expressions before text: a closed sum of tuples, small because a large API has a hundred thousand of them.

Text of a document enters code in one place only, `Text`, which the printer writes as an escaped string literal.
Names are checked when they are printed. Nothing here holds finished source.
"""

from __future__ import annotations

from types import EllipsisType
from typing import Any, NamedTuple, TypeAlias

BUILTINS = "builtins"


class Symbol(NamedTuple):
    """A name of a module; printing it adds the import.

    `module` is absolute (`typing`), or starts at the package with a dot (`._runtime.unset`; `.` is the package
    itself). With no module, `name` is itself a module: `Symbol("", "httpx2")` is `import httpx2`.
    """

    module: str
    name: str


class Name(NamedTuple):
    """A name of the scope at hand: an argument, `self`."""

    name: str


class Attribute(NamedTuple):
    """`of.name`."""

    of: Expression
    name: str


class Subscript(NamedTuple):
    """`base[items]`, at least one item."""

    base: Expression
    items: tuple[Expression, ...]


class Either(NamedTuple):
    """`a | b | c`, at least two."""

    alternatives: tuple[Expression, ...]


class Constant(NamedTuple):
    """None, a boolean, a number, or `...`."""

    value: bool | int | float | EllipsisType | None


class Text(NamedTuple):
    """A string literal; the only way for text of a document into code."""

    value: str


class Call(NamedTuple):
    """`function(arguments, keyword=…)`."""

    function: Expression
    arguments: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()


class DictDisplay(NamedTuple):
    """`{key: value}`."""

    items: tuple[tuple[Expression, Expression], ...]


class TupleDisplay(NamedTuple):
    """`(a, b)`."""

    items: tuple[Expression, ...]


class ListDisplay(NamedTuple):
    """`[a, b]`."""

    items: tuple[Expression, ...]


class Lambda(NamedTuple):
    """`lambda: body`, for a type that is imported when it is needed."""

    body: Expression


class Forward(NamedTuple):
    """`"of"`: a name in quotes, for what is defined only later."""

    of: Expression


Expression: TypeAlias = (
    Symbol
    | Name
    | Attribute
    | Subscript
    | Either
    | Constant
    | Text
    | Call
    | DictDisplay
    | TupleDisplay
    | ListDisplay
    | Lambda
    | Forward
)


def literal(value: Any) -> Expression:
    """Write plain data as an expression. For example: `{"a": [1]}` → `{"a": [1]}`.

    Infinities and not-a-number, which have no literal, become `float("inf")`.
    """
    match value:
        case str():
            return Text(value)
        case float() if value != value or value in (float("inf"), float("-inf")):  # noqa: PLR0124 - NaN is unequal to itself
            return Call(Symbol(BUILTINS, "float"), (Text(str(value)),))
        case None | bool() | int() | float():
            return Constant(value)
        case dict():
            return DictDisplay(tuple((Text(str(key)), literal(one)) for key, one in value.items()))
        case tuple():
            return TupleDisplay(tuple(literal(one) for one in value))
        case list():
            return ListDisplay(tuple(literal(one) for one in value))
        case _:
            raise TypeError(f"no literal for {type(value).__name__}")


def either(alternatives: list[Expression]) -> Expression:
    """Unite annotations: nested unions are flattened, doubles fall away, one alone is itself."""
    match alternatives:
        case [one, Symbol() as other] if not isinstance(one, Either) and one != other:
            return Either((one, other))  # the usual case: something, or absent
        case _:
            pass
    flat: dict[str, Expression] = {}  # by repr, since 1 equals True
    for alternative in alternatives:
        parts = alternative.alternatives if isinstance(alternative, Either) else (alternative,)
        for part in parts:
            flat.setdefault(repr(part), part)
    kept = tuple(flat.values())
    return kept[0] if len(kept) == 1 else Either(kept)
