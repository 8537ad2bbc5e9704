"""What a fake takes for a further page."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from clientpress.runtime.description.paging import PageNumber
from clientpress.runtime.fakes.pages import is_further
from clientpress.runtime.fakes.recorded import RecordedCall

PAGES = PageNumber(parameter="page", location="body", items=())


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
