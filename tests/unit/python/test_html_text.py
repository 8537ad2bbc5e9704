"""Descriptions that are HTML."""

from __future__ import annotations

import pytest

from clientpress.python.html_text import without_html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One  line.\n</p> <p>And <i>another</i>.</p>", "One line.\n\nAnd another."),
        ('<p>See <a href="https://a.b/c">the guide</a>.</p>', "See the guide (https://a.b/c)."),
        ('<p>See <a href="#x">below</a>.</p>', "See below."),
        ('<a href="https://a.b">https://a.b</a>', "https://a.b"),
        ("One of: <ul> <li> <p>A</p> </li> <li>B &lt; C</li> </ul>", "One of:\n\n- A\n- B < C"),
        ("Set <code>x=1</code>.<br/>Or not.", "Set `x=1`.\nOr not."),
        ("- One.<br />\n- Two, *as* <b>ever</b>.\n\n1 | 2", "- One.\n- Two, *as* ever.\n\n1 | 2"),
        ("<p>Kinds:</p>\n\n- `<b>`\n- `  two`", "Kinds:\n\n- `<b>`\n- `  two`"),
        ("<p>Of\n  two lines.</p>", "Of two lines."),
        ("Write `<p>`, as in <p>x</p>", "Write `<p>`, as in\n\nx"),
        ("GET <id>, where <b>a</b> < b", "GET <id>, where a < b"),
        ("Write &#39;&amp;gt;&#39; for &quot;&gt;&#34;", "Write '&gt;' for \">\""),
        ("`&lt;` is `a &lt; b`, and a &lt; b", "`&lt;` is `a &lt; b`, and a < b"),
    ],
)
def test_html_becomes_markdown(text: str, expected: str) -> None:
    """Paragraphs, lists, links and code stay what they are; what is no known tag stays as it is written."""
    assert expected == without_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "A <id> alone.",
        "1 < 2",
        "`<p>x</p>`",
        "Tags such as <b> and <i>",
        "<code>",
        "<p",
        "a <b",
        "/a?b=1&copy=2",
        "&nothing;",
        "a & b",
    ],
)
def test_any_other_text_stays(text: str) -> None:
    """Nothing is guessed where there is no HTML, or where tags are what the text is about."""
    assert text == without_html(text)
