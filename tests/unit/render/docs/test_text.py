"""Document text in Markdown: shown as written, and without effect."""

from __future__ import annotations

import pytest

from clientpress.render.docs.authored import AUTHORS
from clientpress.render.docs.text import (
    cell,
    code,
    fenced,
    heading,
    indented,
    plain,
    prose,
    sentence,
    value,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A *word*.", "A *word*."),
        ("a <b>bold</b> <id>", "a bold &lt;id>"),
        ("<p>One.</p><p>Two.", "One.\n\nTwo."),
        ("<p><script>x</script>", "&lt;script>x&lt;/script>"),
        ("see <https://example.com>", "see <https://example.com>"),
        ("`a < b` and a < b", "`a < b` and a &lt; b"),
        ("```\na < b\n```", "```\na < b\n```"),
        ("[x](javascript:alert(1))", f"[x]({AUTHORS}#alert(1))"),
        ("[x]( DATA:text/html,1)", f"[x]({AUTHORS}#text/html,1)"),
        ("```python\nopen", "```python\nopen\n```"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("nul \x00 and \u2028.", "nul \ufffd and \ufffd."),
        ("</details><script>", "&lt;/details>&lt;script>"),
    ],
)
def test_prose_keeps_markdown_and_disarms_the_rest(text: str, expected: str) -> None:
    """Markdown stays, HTML becomes Markdown, what is left of it and script links do not work, an open fence is closed."""
    assert expected == prose(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name", "`name`"),
        ("a`b", "``a`b``"),
        ("`a", "`` `a ``"),
        ("", "`  `"),
        ("a\nb", "`a b`"),
    ],
)
def test_code_holds_any_text(text: str, expected: str) -> None:
    """A code span is closed by its own ticks alone."""
    assert expected == code(text)


def test_a_title_is_read_as_no_markdown() -> None:
    """Marks in a title are escaped, and it stays on its line."""
    assert r"a\_b \# \[x\](y) \<i\>" == plain("a_b\n# [x](y) <i>")


def test_a_table_cell_stays_in_its_cell() -> None:
    """Line ends and bars do not break a table, in whatever way code in it is read."""
    assert r"a \| b" == cell(sentence("a |\nb"))
    assert r"a \| b" == cell(plain("a | b"))
    assert "[<code>A &#124; list&#91;B_c&#93;</code>](x.md), `d`".replace("B_c", "B&#95;c") == cell(
        "[`A | list[B_c]`](x.md), `d`"
    )


def test_a_heading_ends_in_no_full_stop() -> None:
    """A summary may be a sentence; what it leaves unsaid stays unsaid."""
    assert "Get a zone" == heading("Get a zone.")
    assert "And so on..." == heading("And so on...")


def test_a_fence_holds_text_with_fences() -> None:
    """The outer fence is longer than any inside."""
    assert "````sh\n```\n````" == fenced("```", "sh")


def test_a_value_is_shown_as_json() -> None:
    """What the document says in JSON is shown in JSON."""
    assert '`{"ä": [null, true]}`' == value({"ä": [None, True]})


def test_later_lines_move_to_the_right() -> None:
    """A paragraph stays in its list item; blank lines stay blank."""
    assert "a\n\n  b" == indented("a\n\nb", 2)
