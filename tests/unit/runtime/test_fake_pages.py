"""What a fake takes for a further page, and what it says of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

import httpx2
import pytest

from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.description.paging import BodyCursor, PageNumber
from clientpress.runtime.fakes.lists import PreparedList
from clientpress.runtime.fakes.pages import is_further, last_page
from clientpress.runtime.fakes.recorded import RecordedCall
from clientpress.runtime.fakes.samples import faults
from clientpress.runtime.model import Model
from clientpress.runtime.unset import UNSET, Unset

PAGES = PageNumber(parameter="page", location="body", items=())
CURSOR = BodyCursor(parameter="next", location="query", items=("items",), next=("next",))


@dataclass(slots=True, kw_only=True, repr=False)
class Listed(Model):
    """A page whose items are such as no sample is."""

    items: list[Annotated[str, Constraints(pattern="^arn:[^:]+:(?=x)[0-9]+$")]]
    next: Annotated[str, Constraints(min_length=1)] | Unset = UNSET


def _call(body: Any) -> RecordedCall:
    return RecordedCall(
        operation_id="search",
        method="POST",
        url="https://a.test/search",
        path={},
        query=httpx2.QueryParams(),
        headers=httpx2.Headers(),
        body=body,
        content=b"",
    )


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        ({"q": "a"}, {"q": "a", "page": 2}, True),
        ({"q": "a"}, {"q": "b", "page": 2}, False),
        ({"page": 2}, {"page": 2}, False),
        (None, {"page": 2}, True),
        (None, {"q": "a", "page": 2}, False),
    ],
)
def test_a_body_asks_for_a_further_page(before: Any, now: Any, expected: bool) -> None:  # noqa: FBT001 -- a column
    """The first call may have sent no body at all."""
    assert expected == is_further(PAGES, [_call(before), _call(now)])


def test_a_page_is_the_last_though_its_items_do_not_fit() -> None:
    """What no sample fits does not make a list without an end."""
    made = {"items": ["string"], "next": "string"}
    assert {"items": ["string"]} == last_page(CURSOR, made, partial(faults, Listed))


def test_pages_lead_on_though_their_items_do_not_fit() -> None:
    """The cursor is of the type that is described."""
    prepared = PreparedList(
        paging=CURSOR,
        pages=(["a"], ["b"]),
        whole={"items": ["string"], "next": "string"},
        faults=partial(faults, Listed),
    )
    first, _ = prepared.answer(_call(None))
    assert {"items": ["a"], "next": "1"} == first
