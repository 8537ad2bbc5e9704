"""Which answers are a failure."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.python.answers import failures
from unit.ir.apis import build_tree, document

JSON = {"content": {"application/json": {"schema": {"type": "string"}}}}


@pytest.mark.parametrize(
    ("route", "responses", "expected"),
    [
        ("post /x", {"200": JSON, "404": {}, "default": {}}, ["404", "default"]),
        ("post /x", {"404": {}, "default": {}}, ["404"]),
        ("post /x", {"204": {}, "304": {}, "404": {}}, ["404"]),
        ("post /x", {"200": JSON, "304": {}}, ["304"]),
        ("post /x", {"204": {}, "304": JSON}, ["304"]),
        ("get /x", {"200": {}, "304": {}}, ["304"]),
        ("get /x", {"302": {}, "404": {}}, ["404"]),
        ("get /x", {"302": {}, "default": JSON}, []),
        ("get /x", {"200": JSON, "302": {}}, ["302"]),
        ("post /x", {"304": {}, "4XX": {}}, ["4XX"]),
    ],
)
def test_what_is_no_success_is_a_failure(
    route: str, responses: dict[str, Any], expected: list[str]
) -> None:
    """But for a redirect where nothing else is a success, and a 304 where nothing holds anything: what is asked for was so before. A read holds something though nobody says what."""
    said = {status: {"description": "x", **one} for status, one in responses.items()}
    api, _ = build_tree(document({route: {"responses": said}}))
    (operation,) = api.operations.values()
    assert expected == [one.status for one in failures(operation)]
