"""Lists of a fake are one page long: what is made up for a page says that it is the last.

Sampled data would name a total or a cursor that nothing stands behind, and who walks
the pages would be led in a circle.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from ..codec.plain import is_mapping
from ..description.paging import (
    Asking,
    BodyCursor,
    BodyLink,
    ItemCursor,
    ItemOffset,
    PageNumber,
    Paging,
    Steps,
    names_in_query,
)
from ..pages.walk import number
from ..unset import UNSET
from .recorded import RecordedCall


def last_page(paging: Paging, whole: Any, faults: Callable[[Any], float]) -> Any:
    """Return an answer that tells the truth of its one page, as far as the type lets it.

    For example: `{"items": [1], "total": 2000}` → `{"items": [1], "total": 1}`
    """
    items = _at(whole, paging.items)
    count = len(cast("list[object]", items)) if isinstance(items, list) else 0
    told: list[tuple[Steps | None, object]] = [
        (paging.total, count),
        (paging.pages, 1),
        (paging.more, False),
        (paging.last, True),
    ]
    if isinstance(paging, PageNumber):
        told.append((paging.page, paging.first))
    onward = (
        paging.next if isinstance(paging, (BodyCursor, BodyLink)) else paging.onward
    )
    nothing: tuple[object, ...] = (None, UNSET, "", [])
    told += [(onward, one) for one in nothing]
    for steps, value in told:
        found = UNSET if steps is None else _at(whole, steps)
        if steps and found is not UNSET and found is not None and found != "":
            changed = with_value(whole, steps, value)
            whole = changed if faults(changed) <= faults(whole) else whole
    return whole


def without_items(paging: Paging, whole: Any) -> Any:
    """Return an answer whose page is empty; one that is an item itself is what it is."""
    return whole if paging.whole else with_value(whole, paging.items, [])


def is_further(paging: Paging | None, calls: Sequence[RecordedCall]) -> bool:
    """Whether the last of the calls asks for a page behind that of the call before it.

    Where an answer does not say that it is the last, all that stands behind an item is.
    """
    if isinstance(paging, ItemCursor) and paging.more is None and calls:
        return asked_for(calls[-1], paging) is not None
    if not isinstance(paging, (PageNumber, ItemOffset)) or len(calls) < 2:
        return False
    before, now = calls[-2], calls[-1]
    start = number(asked_for(before, paging))
    position = number(asked_for(now, paging))
    return (
        position is not None
        and position > (paging.first if start is None else start)
        and _besides(before, paging) == _besides(now, paging)
    )


def asked_for(call: RecordedCall, what: Asking) -> object:
    """Return what a call gave for what asks for a page; None for nothing."""
    wire = what.parameter
    match what.location:
        case "body":
            found = _at(call.body, (*what.within, wire))
            return None if found is UNSET else found
        case "path":
            return call.path.get(wire)
        case "header":
            return call.headers.get(wire)
        case _:
            names = names_in_query(what)
            return next((call.query[one] for one in names if one in call.query), None)


def _besides(call: RecordedCall, what: Asking) -> tuple[object, ...]:
    """Return all that a call gave but for what asks for a page."""
    if what.location == "body":
        steps = (*what.within, what.parameter)
        body: object = {} if call.body is None else call.body
        return call.path, call.query, with_value(body, steps, UNSET)
    query = call.query
    for name in names_in_query(what):
        query = query.remove(name)
    return call.path, query, call.body


def _at(whole: Any, steps: Steps) -> Any:
    found = whole
    for step in steps:
        if not is_mapping(found) or step not in found:
            return UNSET
        found = found[step]
    return found


def with_value(whole: Any, steps: Steps, value: object) -> Any:
    """Return a copy that has another value at the end of the steps, or none for UNSET."""
    if not steps:
        return value
    if not is_mapping(whole):
        return whole
    first, rest = steps[0], steps[1:]
    if not rest and value is UNSET:
        return {name: one for name, one in whole.items() if name != first}
    return {**whole, first: with_value(whole.get(first), rest, value)}
