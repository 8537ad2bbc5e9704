r"""Patterns that may take exponential time are found, and those that only look like them are not."""

from __future__ import annotations

import pytest

from clientpress.document.backtracking import may_take_forever
from clientpress.document.pattern_tree import (
    Alternatives,
    Characters,
    Loop,
    Sequence,
    read_pattern,
)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(https?:\/\/)?([\da-z\.-]+)\.([a-z\.]{2,6})([\/\w \.-]*)*\/?$",
        r"^\w+([.-]?\w+)*@\w+([.-]?\w+)*(\.\w{2,3})+$",
        r"(\w+\s?)+$",
        r"(a+)+",
        r"(a|aa)+",
        r"(a?b?)*",
        r"(.*,)*",
        r"(?:[a-z]+|[a-f0-9]+)+",
        r"(?<name>[^|]*\|?){2,}",
        r"([\u0041-\u005a]+)*",
    ],
)
def test_two_ways_through_a_loop_are_found(pattern: str) -> None:
    """A loop that can take the same characters in two ways may take exponential time."""
    assert may_take_forever(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[a-z0-9]+(-[a-z0-9]+)*$",
        r"^(\d{1,3}\.){3}\d{1,3}$",
        r"([^,]*,)*",
        r"(a|b)*",
        r"(ab|a)*b",
        r"([A-Z][a-z]*)*",
        r"(?:[a-z]+|\d+)?",
        r"(?=(a+)+)b",
        r"a*a*a*",
        r"(\b|\1)*",
        r"[(a+)+]",
        r"(a+",
        r"(a+)+)",
        r"[a-",
        "",
    ],
)
def test_one_way_through_each_loop_is_none(pattern: str) -> None:
    """Loops that know where they begin again are no matter, and neither is what no pattern is."""
    assert not may_take_forever(pattern)


def test_a_pattern_is_read_as_what_follows_what() -> None:
    """Anchors take no character, and a number of times is once or open."""
    a, b = Characters(frozenset({97})), Characters(frozenset({98}))

    assert Alternatives(
        (
            Sequence((Sequence(()), a)),
            Sequence((Loop(b, optional=True, endless=True),)),
        )
    ) == read_pattern("^a|b{0,3}")
    assert Sequence((Loop(a, optional=False, endless=False),)) == read_pattern("a{3}")
    assert Sequence((Loop(a, optional=True, endless=False),)) == read_pattern("a{0,1}")
    assert Sequence((a, b)) == read_pattern(r"\x61\u0062")
    assert Sequence((Characters(frozenset({45, 97, 98, 99})),)) == read_pattern("[a-c-]")
