"""The URL of a next page."""

from __future__ import annotations

import httpx2
import pytest

from clientpress.runtime.pages.links import followed, next_link


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('<https://a.example/?page=2>; rel="next"', "https://a.example/?page=2"),
        ("</b>;REL = Next", "/b"),
        ('</a>; rel="prev", </b>; title="b, c"; rel="last next"', "/b"),
        ("</a>, </b>; title=x", None),
        ('</a>; rel="nextpage"', None),
        ('</a>; title="; rel=next"', None),
        ('</a>; title="; rel=next"; rel=prev, </b>; rel=next', "/b"),
        ("</a>; rel=prev; rel=next", None),
        ("</a>; rel", None),
        ('</a>; xrel="next"', None),
        ("", None),
    ],
)
def test_the_next_link_is_found(header: str, expected: str | None) -> None:
    """By the first `rel` alone, whatever else is said of a link (RFC 8288, §3.3)."""
    assert expected == next_link(httpx2.Headers({"link": header}))


def test_links_may_stand_in_several_headers() -> None:
    """They are one list, as RFC 9110 has it of all headers."""
    headers = httpx2.Headers([("link", "</a>; rel=prev"), ("link", "</b>; rel=next")])
    assert "/b" == next_link(headers)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("?page=2", "https://a.example/v1/zones?page=2&key=k"),
        ("/v1/zones?key=k&page=2", "https://a.example/v1/zones?key=k&page=2"),
        ("http://a.example/v1", "https://a.example/v1?key=k"),
        ("http://a.example:8080/v1", None),
        ("//b.example/v1", None),
        ("https://a.example@b.example/", None),
        ("javascript:alert(1)", None),
        ("https://[", None),
    ],
)
def test_a_link_is_followed_within_its_origin(link: str, expected: str | None) -> None:
    """With the credentials of the query, and with TLS where a server behind a proxy forgot it."""
    found = followed(httpx2.URL("https://a.example/v1/zones?page=1"), link, ["key=k"])
    assert expected == (None if found is None else str(found))
