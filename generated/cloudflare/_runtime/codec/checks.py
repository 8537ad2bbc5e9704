"""Constraints on values that are to be sent: in compiled code, and in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sized
from decimal import Decimal
from typing import Any

from ..problems import Path, Problems, shown
from .constraints import Constraints, Number, all_different, pattern_search
from .source import Source
from .wiretext import to_decimal


def write_text_checks(out: Source, var: str, limits: Constraints | None) -> None:
    """Write the checks of a text."""
    if limits is None:
        return
    _write_length(out, var, limits.min_length, limits.max_length)
    search = pattern_search(limits.pattern)
    if search is not None:
        out.refuse(f"{out.bind(search)}({var}) is None")


def write_number_checks(out: Source, var: str, limits: Constraints | None) -> None:
    """Write the checks of a number."""
    if limits is None:
        return
    for operator, bound in (
        (">=", limits.minimum),
        ("<=", limits.maximum),
        (">", limits.exclusive_minimum),
        ("<", limits.exclusive_maximum),
    ):
        if bound is not None:
            out.require(f"{var} {operator} {out.number(bound)}")
    if limits.multiple_of is not None:
        step = limits.multiple_of
        out.require(f"{out.bind(multiple)}({var}, {out.number(step)})")


def write_item_checks(out: Source, var: str, limits: Constraints | None) -> None:
    """Write the checks of a list."""
    if limits is None:
        return
    _write_length(out, var, limits.min_items, limits.max_items)
    if limits.unique_items:
        out.require(f"{out.bind(all_different)}({var})")


def write_entry_checks(out: Source, var: str, limits: Constraints | None) -> None:
    """Write the checks of a mapping, or of what a model becomes."""
    if limits is None:
        return
    _write_length(out, var, limits.min_properties, limits.max_properties)
    for name, needed in (limits.dependent_required or {}).items():
        for other in needed:
            out.refuse(f"{name!r} in {var} and {other!r} not in {var}")


def _write_length(out: Source, var: str, least: int | None, most: int | None) -> None:
    if least is not None:
        out.refuse(f"len({var}) < {out.number(least)}")
    if most is not None:
        out.refuse(f"len({var}) > {out.number(most)}")


def multiple(value: Number, step: Number) -> bool:
    """Tell whether a number is a multiple of another, in decimal digits.

    For example: 0.3 is a multiple of 0.1.
    """
    if isinstance(value, int) and isinstance(step, int):
        return step == 0 or value % step == 0
    number, unit = _decimal(value), _decimal(step)
    if unit == 0 or not number.is_finite():
        return True
    return (number / unit) % 1 == 0 if abs(number) < abs(unit) * 10**20 else True


def _decimal(value: Number) -> Decimal:
    return value if isinstance(value, Decimal) else to_decimal(value)


def check_text(
    text: str, limits: Constraints | None, path: Path, problems: Problems
) -> None:
    """Add the problems of a text."""
    if limits is None:
        return
    if limits.min_length is not None and len(text) < limits.min_length:
        message = f"shorter than {_count(limits.min_length, 'character')} ({len(text)})"
        problems.add(path, message, "minLength")
    if limits.max_length is not None and len(text) > limits.max_length:
        message = f"longer than {_count(limits.max_length, 'character')} ({len(text)})"
        problems.add(path, message, "maxLength")
    search = pattern_search(limits.pattern)
    if search is not None and search(text) is None:
        problems.add(path, f"does not match {limits.pattern}", "pattern")


_BOUNDS: tuple[tuple[str, str, str, Callable[[Any, Any], bool]], ...] = (
    ("minimum", "minimum", "less than", lambda value, bound: value >= bound),
    ("maximum", "maximum", "greater than", lambda value, bound: value <= bound),
    (
        "exclusive_minimum",
        "exclusiveMinimum",
        "not greater than",
        lambda value, bound: value > bound,
    ),
    (
        "exclusive_maximum",
        "exclusiveMaximum",
        "not less than",
        lambda value, bound: value < bound,
    ),
    ("multiple_of", "multipleOf", "not a multiple of", multiple),
)


def check_number(
    value: float | Decimal, limits: Constraints | None, path: Path, problems: Problems
) -> None:
    """Add the problems of a number."""
    if limits is None:
        return
    for name, keyword, words, holds in _BOUNDS:
        bound = getattr(limits, name)
        if bound is not None and not holds(value, bound):
            text = value if isinstance(value, Decimal) else shown(value)
            got = "" if problems.hidden else f" ({text})"
            problems.add(path, f"{words} {bound}{got}", keyword)


def check_items(
    items: Sized, limits: Constraints | None, path: Path, problems: Problems
) -> None:
    """Add the problems of a list."""
    if limits is None:
        return
    bounds = (limits.min_items, limits.max_items)
    _check_count(len(items), bounds, ("item", "Items"), path, problems)
    if limits.unique_items and not all_different(items):
        problems.add(path, "two items are equal", "uniqueItems")


def check_entries(
    entries: Iterable[Any], limits: Constraints | None, path: Path, problems: Problems
) -> None:
    """Add the problems of the names that are there, in a mapping or a model."""
    if limits is None:
        return
    bounds = (limits.min_properties, limits.max_properties)
    names = dict.fromkeys(entries)
    _check_count(len(names), bounds, ("property", "Properties"), path, problems)
    for name, needed in (limits.dependent_required or {}).items():
        for other in needed if name in names else ():
            if other not in names:
                message = f"required beside {name}, but not given"
                problems.add((*path, other), message, "dependentRequired")


def _check_count(
    size: int,
    bounds: tuple[int | None, int | None],
    words: tuple[str, str],
    path: Path,
    problems: Problems,
) -> None:
    (least, most), (noun, keyword) = bounds, words
    if least is not None and size < least:
        problems.add(
            path, f"fewer than {_count(least, noun)} ({size})", f"min{keyword}"
        )
    if most is not None and size > most:
        problems.add(path, f"more than {_count(most, noun)} ({size})", f"max{keyword}")


def _count(number: int, noun: str) -> str:
    if number == 1:
        return f"{number} {noun}"
    return f"{number} {noun[:-1]}ies" if noun.endswith("y") else f"{number} {noun}s"
