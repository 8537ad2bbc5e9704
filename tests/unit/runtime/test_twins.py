"""The blocking half of the run time is the awaited half, written again: nobody copies it by hand."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

import pytest

from twins import RUNTIME, NoSourceError, blocking, derived, modules

ALONE: Final = {
    "AsyncEnvelopes": "says in one word what its view is",
    "AsyncRawResponses": "says in one word what its view is",
    "AsyncStreamingResponses": "says in one word what its view is",
    "AsyncLocks": "a lock for each event loop, of which a client that blocks has none",
}
"""Awaited classes without a twin, and why."""

MARK = "# Derived from `{}`, word by word: change that one."


@pytest.mark.parametrize("module", [*modules()], ids=lambda module: module.stem)
def test_twins_are_what_their_sources_say(module: Path) -> None:
    """`make twins` would change nothing."""
    text = module.read_text("utf-8")

    assert derived(text) == text


def test_every_awaited_class_is_a_source() -> None:
    """A class for `async with` has its twin written, unless a reason stands above."""
    awaited = {
        one.name: module.read_text("utf-8")
        for module in RUNTIME.rglob("*.py")
        for one in ast.parse(module.read_text("utf-8")).body
        if isinstance(one, ast.ClassDef) and one.name.startswith("Async")
    }

    copied = {name for name, text in awaited.items() if MARK.format(name) not in text}

    assert copied == set(ALONE)


@pytest.mark.parametrize(
    ("awaited", "expected"),
    [
        ("async with await x.aread() as y:", "with x.read() as y:"),
        ("async def __aenter__(self) -> AsyncPager[T]:", "def __enter__(self) -> Pager[T]:"),
        ("run: Callable[[Task], Awaitable[Answer]]", "run: Callable[[Task], Answer]"),
        ("-> AsyncGenerator[T, None]:", "-> Generator[T, None, None]:"),
        ("async for one in self.aiter_text():\n    yield one", "yield from self.iter_text()"),
        ("for one in ones:\n    yield one.name", "for one in ones:\n    yield one.name"),
        ("a client whose calls are awaited", "a client whose calls block until they are answered"),
        ("area = aiming(awaiter)", "area = aiming(awaiter)"),
    ],
)
def test_what_is_awaited_blocks(awaited: str, expected: str) -> None:
    """Syntax, names and words change; what only looks like them stays."""
    assert blocking(awaited) == expected


def test_a_twin_is_written_where_its_mark_stands() -> None:
    """The old text of the twin goes, decorators included; what stands around it stays."""
    text = f"""
before = 1


class Both:
    {MARK.format("aread")}
    @final
    def read(self) -> bytes:
        return b"old"

    @final
    async def aread(self) -> bytes:
        return await self.all.aread()
"""

    assert derived(text) == text.replace('b"old"', "self.all.read()").lstrip()


def test_a_twin_without_a_source_is_named() -> None:
    """A source that was renamed is no silent end of its twin."""
    with pytest.raises(NoSourceError, match="AsyncGone"):
        derived(f"{MARK.format('AsyncGone')}\nclass Gone:\n    pass\n")


def test_sections_of_docstrings_are_those_that_tools_know() -> None:
    """Sphinx reads `Raises:`, and takes any other head with a list below for a mistake."""
    odd = [
        line.strip()
        for module in RUNTIME.rglob("*.py")
        for line in module.read_text("utf-8").splitlines()
        if re.fullmatch(r" *(Args|Attributes|Raises|Returns|Yields)\b.*:", line)
        and re.fullmatch(r" *\w+:", line) is None
    ]

    assert [] == odd
