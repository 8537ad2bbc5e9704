"""Samples that keep to constraints: made by what makes the samples of a package's fake, checked by what checks requests.

The runtime is imported where there is a constraint, since most types have none.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clientpress.ir.types import Constraints, ScalarKind

_MOST = 20  # items that a page shows
_NUMBERS = (ScalarKind.INTEGER, ScalarKind.NUMBER, ScalarKind.DECIMAL)


def kept_text(constraints: Constraints) -> str:
    """Give a text that keeps to constraints. For example: `11111` for the pattern `^[0-9]{5}$`."""
    from clientpress.runtime.codec.constraints import Constraints as Limits
    from clientpress.runtime.fakes.sample_texts import sample_text

    return sample_text(Limits(**dict(constraints)))


def kept_number(constraints: Constraints, *, whole: bool) -> Any:
    """Give a number that keeps to constraints. For example: 1000 for a minimum of 1000."""
    from clientpress.runtime.codec.constraints import Constraints as Limits
    from clientpress.runtime.fakes.sample_texts import sample_number

    return sample_number(Limits(**dict(constraints)), whole=whole)


def repeated(item: Any, constraints: Constraints) -> list[Any]:
    """Give a list of as many items as there have to be. For example: `["a", "a"]` for two; different ones if they must differ."""
    limits = dict(constraints)
    count = min(max(limits.get("min_items", 0), int(limits.get("max_items") != 0)), _MOST)
    if count > 1 and limits.get("unique_items"):
        from clientpress.runtime.fakes.sample_texts import other

        return [other(item, at) for at in range(count)]
    return [item] * count


def with_needed(names: Iterable[str], needed: Iterable[tuple[str, tuple[str, ...]]]) -> set[str]:
    """Give names of properties with those that have to be beside them. For example: a, b and c for a, where b is needed beside it, and c beside b."""
    said = dict(needed)
    if not said:
        return set(names)
    from clientpress.runtime.codec.constraints import Constraints as Limits

    return Limits(dependent_required=said).with_needed(names)


def keeps(kind: ScalarKind, constraints: Constraints, example: Any) -> bool:
    """Whether an example is what a request may hold. For example: `abc` is not for the pattern `^[0-9]{5}$`."""
    if not constraints:
        return True
    from clientpress.runtime.codec.checks import check_number, check_text
    from clientpress.runtime.codec.constraints import Constraints as Limits
    from clientpress.runtime.problems import Problems

    problems = Problems()
    limits = Limits(**dict(constraints))
    if kind is ScalarKind.STRING:
        check_text(example, limits, (), problems)
    elif kind in _NUMBERS and not isinstance(example, str):
        check_number(example, limits, (), problems)
    return not problems.found


def keeps_count(constraints: Constraints, items: list[Any]) -> bool:
    """Whether a list has as many items as there have to be, and none twice where that is refused."""
    if not constraints:
        return True
    from clientpress.runtime.codec.checks import check_items
    from clientpress.runtime.codec.constraints import Constraints as Limits
    from clientpress.runtime.problems import Problems

    problems = Problems()
    check_items(items, Limits(**dict(constraints)), (), problems)
    return not problems.found
