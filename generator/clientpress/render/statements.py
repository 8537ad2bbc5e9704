"""Fields, aliases, assignments and signatures, laid out as black leaves them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    Either,
    Expression,
    Forward,
    ListDisplay,
    Name,
    Subscript,
    Symbol,
    Text,
)
from clientpress.render.imports import LINE, export_order
from clientpress.render.printer import STEP, Printer
from clientpress.render.strings import width
from clientpress.render.values import Code, identifier


class Declared(NamedTuple):
    """`name: annotation = default`, as a field, an argument or a variable."""

    name: str
    annotation: Expression
    default: Expression | None = None


def declaration(printer: Printer, declared: Declared, *, indent: int, trail: int = 0) -> Code:
    """Write a field or an assignment, without its indentation.

    For example: `in_: list[str] | Unset = field(default=UNSET, metadata=wire("in"))`.
    """
    name, annotation, default = declared
    head = f"{identifier(name)}: "
    lead = indent + len(head)
    flat = printer.flat(annotation)
    if default is None:
        apart = _apart(printer, annotation, indent, lead)
        if lead + width(flat) + trail > LINE and apart:
            return Code(head + apart)
        return Code(
            head + printer.code(annotation, indent=indent, lead=lead, trail=trail, wrap=True)
        )
    used = lead + width(flat) + len(" = ")
    value = printer.flat(default)
    if used + width(value) + trail <= LINE:
        return Code(f"{head}{flat} = {value}")
    if isinstance(default, Call) and (default.arguments or default.keywords):
        opened = used + width(printer.flat(default.function)) + len("(")
        if opened <= LINE:
            return Code(f"{head}{flat} = {printer.code(default, indent=indent, lead=LINE)}")
    if used + len("(") <= LINE:
        return Code(f"{head}{flat} = {printer.parenthesised(default, indent)}")
    exploded = _apart(printer, annotation, indent, lead)
    if not exploded:
        exploded = str(printer.code(annotation, indent=indent, lead=LINE, wrap=True))
    closed = indent + len(exploded.rsplit("\n", 1)[-1].lstrip()) + len(" = ")
    value = printer.code(default, indent=indent, lead=closed, trail=trail, wrap=True)
    return Code(f"{head}{exploded} = {value}")


def _apart(printer: Printer, annotation: Expression, indent: int, lead: int) -> str:
    """Write an annotation whose bracket has no room behind its name in parentheses; give nothing where it can open.

    It is indented once more there. Where that leaves no room for one of its lines, black opens its own brackets after all.
    """
    if not _is_unopened(printer, annotation, lead):
        return ""
    apart = printer.parenthesised(annotation, indent)
    return "" if any(width(line) > LINE for line in apart.split("\n")) else apart


def assignment(
    printer: Printer,
    name: str,
    annotation: Expression | None,
    value: Expression,
    *,
    indent: int = 0,
) -> Code:
    """Write a variable whose value may be a union. For example: `Color: TypeAlias = Literal["red"]`."""
    told = "" if annotation is None else f": {printer.flat(annotation)}"
    head = f"{identifier(name)}{told} = "
    lead = indent + width(head)
    if annotation is not None and lead + len("(") > LINE:
        opened = printer.parenthesised(annotation, indent)
        fits = indent + width(name) + len(": (") <= LINE
        below = _below(printer, value, indent, fits=fits)
        return Code(f"{identifier(name)}: {opened} = {below}")
    text = printer.flat(value)
    if lead + width(text) > LINE and (
        _is_unopened(printer, value, lead) or _is_whole(value, text, annotation, indent)
    ):
        return Code(head + printer.parenthesised(value, indent))
    return Code(head + printer.code(value, indent=indent, lead=lead, wrap=True))


def _below(printer: Printer, value: Expression, indent: int, *, fits: bool) -> Code:
    """Write a value behind an annotation that had to open; black puts a union there into parentheses even if it fits.

    `fits` says that the name does: where it does not, black opens the value too.
    """
    lead = indent + len(") = ") if fits else LINE
    if not isinstance(value, Either):
        return printer.code(value, indent=indent, lead=lead, wrap=fits)
    flat = f"({printer.flat(value)})"
    return Code(flat if lead + width(flat) <= LINE else printer.parenthesised(value, indent))


def _is_whole(value: Expression, text: str, annotation: Expression | None, indent: int) -> bool:
    """Say whether black puts what has no bracket and no room into parentheses: behind an annotation always, else where it fits in there."""
    if not isinstance(value, Text | Forward | Constant | Name | Symbol | Attribute):
        return False
    return annotation is not None or indent + STEP + width(text) <= LINE


def _is_unopened(printer: Printer, value: Expression, lead: int) -> bool:
    """Say whether not even the bracket of a subscript fits on its line, but a parenthesis in front of it does."""
    if not isinstance(value, Subscript):
        return False
    opened = lead + width(printer.flat(value.base)) + len("[")
    return opened > LINE and lead + len("(") <= LINE


def class_line(printer: Printer, name: str, base: Expression) -> Code:
    """Write the first line or lines of a class. For example: `class Zone(Model):`."""
    line = f"class {identifier(name)}({printer.flat(base)}):"
    if width(line) <= LINE:
        return Code(line)
    return Code(f"class {identifier(name)}(\n{' ' * STEP}{printer.flat(base)}\n):")


def statement(printer: Printer, head: str, value: Call, *, indent: int) -> Code:
    """Write what ends in a call, after a fixed beginning. For example: `return await self._caller.call(…)`."""
    lead = indent + width(head)
    text = printer.flat(value)
    opened = lead + width(printer.flat(value.function)) + len("(")
    if lead + width(text) > LINE and opened > LINE and lead + len("(") <= LINE:
        wrapped = printer.parenthesised(value, indent)
        if all(width(line) <= LINE for line in wrapped.split("\n")):
            return Code(head + wrapped)
    return Code(head + printer.code(value, indent=indent, lead=lead))


def listed_exports(printer: Printer, names: Iterable[str], *, indent: int) -> Code:
    """Write `__all__`, which tells type checkers, and whoever reads, what others may import from here."""
    listed = ListDisplay(tuple(Text(name) for name in sorted(names, key=export_order)))
    head = "__all__ = "
    return Code(head + printer.code(listed, indent=indent, lead=indent + len(head)))


class Signature(NamedTuple):
    """What stands between `def` and the colon; arguments are keyword-only."""

    name: str
    arguments: Sequence[Declared]
    returns: Expression


def signature(printer: Printer, of: Signature, *, indent: int, asynchronous: bool = False) -> Code:
    """Write a method's first line or lines, up to the colon, without its indentation."""
    head = f"{'async ' if asynchronous else ''}def {identifier(of.name)}("
    returns = printer.flat(of.returns)
    star = ["*"] if of.arguments else []
    flat = ", ".join(["self", *star, *(_argument(printer, one) for one in of.arguments)])
    line = f"{head}{flat}) -> {returns}:"
    if indent + width(line) <= LINE:
        return Code(line)
    inner = indent + STEP
    pad = " " * inner
    rows = [f"{pad}{one},\n" for one in ("self", *star)]
    rows += [f"{pad}{declaration(printer, one, indent=inner, trail=1)},\n" for one in of.arguments]
    tail = printer.code(of.returns, indent=indent, lead=indent + len(") -> "), trail=1, wrap=True)
    return Code(f"{head}\n{''.join(rows)}{' ' * indent}) -> {tail}:")


def _argument(printer: Printer, argument: Declared) -> str:
    text = f"{identifier(argument.name)}: {printer.flat(argument.annotation)}"
    return text if argument.default is None else f"{text} = {printer.flat(argument.default)}"
