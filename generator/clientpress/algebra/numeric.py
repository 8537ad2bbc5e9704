"""Numbers: the tightest bounds, and the least common multiple."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor, lcm
from typing import Any, TypeAlias

from clientpress.algebra.draft import Draft
from clientpress.document.schema import JsonType

Number: TypeAlias = int | float

KEYS = frozenset({"multiple_of", "maximum", "exclusive_maximum", "minimum", "exclusive_minimum"})
KINDS: frozenset[JsonType] = frozenset({"number", "integer"})


def meet(draft: Draft) -> None:
    """Tighten. For example: {minimum: 1} ∧ {exclusiveMinimum: 1, maximum: 5} = {exclusiveMinimum: 1, maximum: 5}."""
    said, out = draft.said, draft.assertions
    _bound(
        out,
        "minimum",
        max((value for _, value in said.get("minimum", ())), default=None),
        max((value for _, value in said.get("exclusive_minimum", ())), default=None),
        lower=True,
    )
    _bound(
        out,
        "maximum",
        min((value for _, value in said.get("maximum", ())), default=None),
        min((value for _, value in said.get("exclusive_maximum", ())), default=None),
        lower=False,
    )
    if "multiple_of" in said:
        _multiple(draft)
    _refute(draft)


def _bound(
    out: dict[str, Any], name: str, closed: Number | None, open_: Number | None, *, lower: bool
) -> None:
    if open_ is None and closed is None:
        return
    if open_ is None or (closed is not None and (closed > open_ if lower else closed < open_)):
        out[name] = closed
    else:
        out[f"exclusive_{name}"] = open_


def _multiple(draft: Draft) -> None:
    (_, step), *others = draft.said["multiple_of"]
    for layer, other in others:
        common = least_common_multiple(step, other)
        if common is None:
            draft.keep(layer, "multiple_of", other)
        else:
            step = common
    draft.assertions["multiple_of"] = step


def least_common_multiple(one: Number, other: Number) -> Number | None:
    """Give the least common multiple, None where no JSON number of ours is exactly that.

    For example: 4, 6 → 12; 0.1, 0.25 → 0.5.
    """
    if one == other:
        return one
    a, b = exact(one), exact(other)
    common = Fraction(
        lcm(a.numerator * b.denominator, b.numerator * a.denominator), a.denominator * b.denominator
    )
    if common.denominator == 1:
        return common.numerator
    written = float(common)
    return written if exact(written) == common else None


def exact(number: Number) -> Fraction:
    """Give the number that is written, not its binary neighbour. For example: 0.1 → 1/10."""
    return Fraction(number) if isinstance(number, int) else Fraction(Decimal(repr(number)))


def _refute(draft: Draft) -> None:
    """Leave out the numeric types if nothing lies between the bounds."""
    out = draft.assertions
    lower, upper = _limit(out, "minimum"), _limit(out, "maximum")
    if lower is None or upper is None:
        return
    whole = draft.types is not None and "number" not in draft.types
    is_open = "exclusive_minimum" in out or "exclusive_maximum" in out
    if lower > upper or (lower == upper and is_open) or not _steps(out, lower, upper, whole=whole):
        named = "exclusiveMinimum" if "exclusive_minimum" in out else "minimum"
        draft.refute(KINDS, named)


def _limit(out: dict[str, Any], name: str) -> Number | None:
    limit: Number | None = out.get(name, out.get(f"exclusive_{name}"))
    return limit


def _steps(out: dict[str, Any], lower: Number, upper: Number, *, whole: bool) -> bool:
    """Tell whether a multiple of the step, or an integer, lies between the bounds."""
    step = exact(out["multiple_of"]) if "multiple_of" in out else Fraction(1)
    if whole and "multiple_of" in out:
        step = Fraction(step.numerator)
    elif not whole and "multiple_of" not in out:
        return True
    first, last = ceil(exact(lower) / step), floor(exact(upper) / step)
    if "exclusive_minimum" in out and first * step == exact(lower):
        first += 1
    if "exclusive_maximum" in out and last * step == exact(upper):
        last -= 1
    return first <= last
