"""Examples that are written as the JSON text of themselves."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.document.written import meant_example


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("array", '["a"]', ["a"]),
        ("object", ' {"a": 1}', {"a": 1}),
        (["object", "null"], "{}", {}),
        ("string", "[]", "[]"),
        (["object", "string"], "{}", "{}"),
        ("array", "{}", "{}"),
        ("array", "a, b", "a, b"),
        ("object", '{"a": NaN}', '{"a": NaN}'),
        ("array", "[" * 100_000, "[" * 100_000),
        ([], "{}", "{}"),
        (None, "{}", "{}"),
        ("array", ["[]"], ["[]"]),
    ],
)
def test_the_text_of_an_object_or_a_list_is_that(kind: object, text: object, expected: Any) -> None:
    """Where nothing else is described, and it is of the kind that is."""
    assert expected == meant_example({} if kind is None else {"type": kind}, text)
