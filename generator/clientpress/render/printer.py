"""Expressions become text that black leaves alone: a bracket fits on its line, or has one element a line.

What black does with a line that is too long, for the constructs we print: the last bracket opens, one element a line
with a trailing comma (none after the one element of a subscript); a union stands in parentheses, on one line
there if it fits, else one alternative a line; inside brackets of its own it needs no parentheses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    DictDisplay,
    Either,
    Expression,
    Forward,
    Lambda,
    ListDisplay,
    Name,
    Subscript,
    Symbol,
    Text,
    TupleDisplay,
)
from clientpress.render.imports import LINE, Imports
from clientpress.render.strings import string_literal, width
from clientpress.render.values import Code, identifier

STEP = 4
Row: TypeAlias = tuple[str, Expression]
"""An element of a bracket, after what stands before it (`name=`, `key: `)."""


class Printer:
    """Prints expressions of one module, and notes the imports they need."""

    def __init__(self, imports: Imports) -> None:
        self.imports = imports
        self._flat: dict[
            int, tuple[Expression, str]
        ] = {}  # with the expression, so that its id stays its own

    def flat(self, expression: Expression) -> str:
        """Print on one line, however long."""
        kind = expression.__class__
        if kind in _LEAVES:
            return _FLAT[kind](self, expression)
        known = self._flat.get(id(expression))
        if known is not None:
            return known[1]
        text = _FLAT[kind](self, expression)
        self._flat[id(expression)] = expression, text
        return text

    def code(
        self, expression: Expression, *, indent: int, lead: int, trail: int = 0, wrap: bool = False
    ) -> Code:
        """Print over as many lines as are needed.

        `indent` is the indentation of the line, `lead` how many columns are used before the expression, `trail` how
        many are needed after it. `wrap` says that a union may be put in parentheses (annotations and assigned values).
        """
        text = self.flat(expression)
        if lead + len(text) + trail <= LINE and lead + width(text) + trail <= LINE:
            return Code(text)
        return Code(self._exploded(expression, indent, lead, trail, wrap=wrap))

    def rows(self, rows: Iterable[Row], indent: int) -> str:
        """Print one element a line, each after its prefix and before a comma."""
        pad = " " * indent
        lines = [
            f"{pad}{before}{self.code(one, indent=indent, lead=indent + width(before), trail=1)},\n"
            for before, one in rows
        ]
        return "".join(lines)

    def parenthesised(self, expression: Expression, indent: int) -> str:
        """Print in parentheses of its own, which open and close a line."""
        inner = indent + STEP
        body = self.code(expression, indent=inner, lead=inner)
        return f"(\n{' ' * inner}{body}\n{' ' * indent})"

    def _exploded(
        self, expression: Expression, indent: int, lead: int, trail: int, *, wrap: bool
    ) -> str:
        match expression:
            case Either():
                if wrap:
                    return self.parenthesised(expression, indent)
                return self._alternatives(expression, indent, lead, trail)
            case Name() | Symbol() | Attribute() if wrap:
                return self.parenthesised(expression, indent)
            case Lambda(body):
                return "lambda: " + self.code(
                    body, indent=indent, lead=lead + len("lambda: "), trail=trail
                )
            case Subscript(base, (item,)):
                inner = indent + STEP
                only = self.code(item, indent=inner, lead=inner)
                return f"{self.flat(base)}[\n{' ' * inner}{only}\n{' ' * indent}]"
            case _:
                return self._bracket(expression, indent)

    def _bracket(self, expression: Expression, indent: int) -> str:
        """Open a bracket; all of a call or subscript stays together if it fits on one line in there.

        What has no bracket stays as it is, too long.
        """
        text = self.flat(expression)
        rows: list[Row]
        match expression:
            case Subscript(base, items):
                opening, rows, closing = f"{self.flat(base)}[", [("", one) for one in items], "]"
            case Call(function, arguments, keywords):
                rows = [("", one) for one in arguments]
                rows += [(f"{identifier(name)}=", one) for name, one in keywords]
                opening, closing = f"{self.flat(function)}(", ")"
            case DictDisplay(pairs):
                opening, rows, closing = (
                    "{",
                    [(f"{self._key(key, one, indent + STEP)}: ", one) for key, one in pairs],
                    "}",
                )
            case TupleDisplay(items):
                opening, rows, closing = "(", [("", one) for one in items], ")"
            case ListDisplay(items):
                opening, rows, closing = "[", [("", one) for one in items], "]"
            case _:
                return text
        if not rows:
            return text
        inside = text[len(opening) : -1]
        if isinstance(expression, Call | Subscript) and indent + STEP + width(inside) <= LINE:
            return f"{opening}\n{' ' * (indent + STEP)}{inside}\n{' ' * indent}{closing}"
        return f"{opening}\n{self.rows(rows, indent + STEP)}{' ' * indent}{closing}"

    def _key(self, key: Expression, value: Expression, indent: int) -> str:
        """Print a key; a tuple opens where the text behind it does not fit, which cannot."""
        text = self.flat(key)
        if not isinstance(key, TupleDisplay) or not isinstance(value, Text):
            return text
        if indent + width(text) + len(": ,") + width(self.flat(value)) <= LINE:
            return text
        rows = self.rows([("", one) for one in key.items], indent + STEP)
        return f"(\n{rows}{' ' * indent})"

    def _alternatives(self, of: Either, indent: int, lead: int, trail: int) -> str:
        last = len(of.alternatives) - 1
        lines = [str(self.code(of.alternatives[0], indent=indent, lead=lead))]
        for position, one in enumerate(of.alternatives[1:], start=1):
            rest = trail if position == last else 0
            lines.append("| " + self.code(one, indent=indent, lead=indent + 2, trail=rest))
        return f"\n{' ' * indent}".join(lines)


def _list(printer: Printer, items: tuple[Expression, ...]) -> str:
    return ", ".join([printer.flat(one) for one in items])


def _call(printer: Printer, of: Call) -> str:
    parts = [printer.flat(one) for one in of.arguments]
    parts += [f"{identifier(name)}={printer.flat(one)}" for name, one in of.keywords]
    return f"{printer.flat(of.function)}({', '.join(parts)})"


def _dict(printer: Printer, of: DictDisplay) -> str:
    return (
        f"{{{', '.join([f'{printer.flat(key)}: {printer.flat(one)}' for key, one in of.items])}}}"
    )


def _tuple(printer: Printer, of: TupleDisplay) -> str:
    return f"({_list(printer, of.items)}{',' if len(of.items) == 1 else ''})"


def _constant(of: Constant) -> str:
    """Write a constant as black does. For example: `1e+16` → `1e16`."""
    if of.value is ...:
        return "..."
    text = repr(of.value)
    return text.replace("e+", "e") if isinstance(of.value, float) else text


_LEAVES = frozenset({Symbol, Name, Text, Constant})
_FLAT: Mapping[type, Callable[[Printer, Any], str]] = {
    Symbol: lambda printer, of: printer.imports.name(of),
    Name: lambda _, of: identifier(of.name),
    Text: lambda _, of: string_literal(of.value),
    Constant: lambda _, of: _constant(of),
    Attribute: lambda printer, of: f"{printer.flat(of.of)}.{identifier(of.name)}",
    Subscript: lambda printer, of: f"{printer.flat(of.base)}[{_list(printer, of.items)}]",
    Either: lambda printer, of: " | ".join([printer.flat(one) for one in of.alternatives]),
    Call: _call,
    DictDisplay: _dict,
    TupleDisplay: _tuple,
    ListDisplay: lambda printer, of: f"[{_list(printer, of.items)}]",
    Lambda: lambda printer, of: f"lambda: {printer.flat(of.body)}",
    Forward: lambda printer, of: string_literal(printer.flat(of.of)),
}
"""How each kind of expression is written on one line; a test holds that none is missing."""
