"""Patterns beside a format that says the same."""

from __future__ import annotations

import pytest

from clientpress.ir.shapes.implied import without_implied
from clientpress.ir.types import ScalarKind

DAY = r"(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
UTC = rf"^{DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z)$"
UUID = "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$"


@pytest.mark.parametrize(
    ("kind", "pattern", "left"),
    [
        (ScalarKind.UUID, UUID, None),
        (ScalarKind.UUID, UUID.replace("[1-8]", "4"), UUID.replace("[1-8]", "4")),
        (ScalarKind.DATE, f"^{DAY}$", None),
        (ScalarKind.DATE, "^20", "^20"),
        (ScalarKind.DATE_TIME, UTC, "Z$"),
        (ScalarKind.DATE_TIME, UTC.replace("(?:Z)", r"(?:Z|[+-]\d\d:\d\d)"), None),
        (ScalarKind.DATE_TIME, UTC.replace("(?:Z)", "(?:Z|)"), UTC.replace("(?:Z)", "(?:Z|)")),
        (ScalarKind.DATE_TIME, UTC.replace(r"(?:\.\d+)?", ""), UTC.replace(r"(?:\.\d+)?", "")),
        (ScalarKind.DATE_TIME, r"\p{L}", r"\p{L}"),
        (ScalarKind.STRING, UUID, UUID),
    ],
)
def test_a_pattern_that_says_nothing_more_is_left_out(
    kind: ScalarKind, pattern: str, left: str | None
) -> None:
    """One that asks for UTC says so in short; one of which less is sure stays as it is."""
    rest = () if left is None else (("pattern", left),)
    assert (("min_length", 1), *rest) == without_implied(
        kind, (("min_length", 1), ("pattern", pattern))
    )
