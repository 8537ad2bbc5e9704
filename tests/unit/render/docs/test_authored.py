"""The links of an author's: everybody can follow them, and those that lead to no other site are marked."""

from __future__ import annotations

import pytest

from clientpress.render.docs.authored import AUTHORS, tidied


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://a.b/c_d.", "see <https://a.b/c_d>."),
        ("(https://a.b/c_(d))", "(<https://a.b/c_(d)>)"),
        ("<https://a.b> `https://c.d`", "<https://a.b> `https://c.d`"),
        ("[https://a.b](https://c.d)", "[https://a.b](https://c.d)"),
        ('a href="https://a.b"', 'a href="https://a.b"'),
        ("https://{region}.a.b/c", "https://{region}.a.b/c"),
        ("http://&lt;host>/c", "http://&lt;host>/c"),
    ],
)
def test_a_bare_url_is_a_link(text: str, expected: str) -> None:
    """GitHub makes one of it, other parsers do not. What has a gap to be filled leads nowhere."""
    assert expected == tidied(text, 2)


def test_a_reference_is_a_link_on_the_spot() -> None:
    """What it means is defined in the whole page, where another description may define the same."""
    text = "See [Zones], [`a` list][L] and [x].\n\n[zones]: #zones\n[l]: https://a.b 'T'"
    assert f"See [Zones]({AUTHORS}#zones), [`a` list](https://a.b) and [x]." == tidied(text, 2)


@pytest.mark.parametrize("target", ["#tag/Zones", "/docs/zones", "zones.md", "//a.b"])
def test_a_link_to_no_other_site_is_marked(target: str) -> None:
    """Where it leads is known only when its page is."""
    assert f"[`a`]({AUTHORS}{target})" == tidied(f"[`a`]({target})", 2)
    assert "[a](mailto:a@b.c) `[x](#y)`" == tidied("[a](mailto:a@b.c) `[x](#y)`", 2)


def test_a_text_without_any_of_that_stays() -> None:
    """Most descriptions are a sentence."""
    assert "A *word*, `code` and 5 > 3." == tidied("A *word*, `code` and 5 > 3.", 2)


def test_each_url_of_a_long_line_is_a_link() -> None:
    """Whether a URL lies in the words of a link is not looked for to the end of its line each time, which took half a minute here."""
    line = " ".join(["see https://a.test/b"] * 20_000)
    assert 20_000 == tidied(line, 2).count("see <https://a.test/b>")
