"""A copy of a body with another value at a path: the original stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from clientpress.runtime.model import Model, wire
from clientpress.runtime.pages.listing import at, link_to_next, with_member
from clientpress.runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Paging(Model):
    """What asks for a page."""

    page: int | Unset = UNSET
    page_size: int | Unset = field(default=UNSET, metadata=wire("pageSize"))


@dataclass(slots=True, kw_only=True, repr=False)
class Search(Model):
    """A body."""

    query: str
    paging: Paging | Unset = UNSET


@pytest.mark.parametrize(
    ("body", "steps", "expected"),
    [
        (Search(query="q"), ("query",), {"query": 7}),
        (Search(query="q"), ("paging", "page"), {"query": "q", "paging": {"page": 7}}),
        (
            Search(query="q", paging=Paging(page=1, page_size=5)),
            ("paging", "page"),
            {"query": "q", "paging": {"page": 7, "pageSize": 5}},
        ),
        (
            Search(query="q", paging=Paging(page_size=5)),
            ("paging", "pageSize"),
            {"query": "q", "paging": {"pageSize": 7}},
        ),
        (Search(query="q", extra_={"a": 1}), ("cursor",), {"query": "q", "a": 1, "cursor": 7}),
        (Search(query="q", extra_={"a": 1}), ("a",), {"query": "q", "a": 7}),
        ({"query": "q"}, ("paging", "page"), {"query": "q", "paging": {"page": 7}}),
        ({"paging": Paging(page=1)}, ("paging", "page"), {"paging": {"page": 7}}),
        (UNSET, ("paging", "page"), {"paging": {"page": 7}}),
        (None, ("page",), {"page": 7}),
        (Paging(page=1), ("pageSize",), {"page": 1, "pageSize": 7}),
        (Paging(page=1), (), 7),
    ],
)
def test_a_copy_has_the_other_value(body: Any, steps: tuple[str, ...], expected: Any) -> None:
    """Models, dictionaries and bodies that were not given, however they are mixed."""
    before = repr(body)
    copied = with_member(body, steps, 7)

    assert expected == _plain(copied)
    assert 7 == at(copied, steps)
    assert before == repr(body)


def test_what_is_not_there() -> None:
    """A path that leads nowhere ends in UNSET, and so does none."""
    body = Search(query="q", paging=Paging(page=1))

    assert [1, UNSET, UNSET, UNSET] == [
        at(body, steps) for steps in (("paging", "page"), ("paging", "a"), ("query", "a"), None)
    ]


@dataclass(slots=True, kw_only=True, repr=False)
class Link(Model):
    """A link."""

    rel: str | Unset = UNSET
    uri: str | Unset = UNSET


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("/a?page=2", "/a?page=2"),
        ({"href": "/a"}, "/a"),
        (Link(uri="/a"), "/a"),
        ([Link(rel="self", uri="/a"), Link(rel="next", uri="/b")], "/b"),
        ([{"relation": "next", "url": "/b"}], "/b"),
        ([Link(rel="self", uri="/a")], None),
        ([Link(rel="next")], None),
        ([7, None], None),
        ([], None),
        (None, None),
        (UNSET, None),
        (7, None),
    ],
)
def test_what_holds_a_link(told: Any, expected: str | None) -> None:
    """A text is the URL, an object has it, and of a list of links it is the one to the next page."""
    assert expected == link_to_next(told)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return value
