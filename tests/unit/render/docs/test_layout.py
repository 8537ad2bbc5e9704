"""The lines of an author's Markdown: nothing is lost, and Python-Markdown reads what GitHub reads."""

from __future__ import annotations

import pytest

from clientpress.render.docs.layout import begins_a_block, laid_out, language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Either:\n* a\n  * b\n    more\n+ c", "Either:\n\n- a\n    - b\n        more\n- c"),
        ("1) one\n   * two\n\n     more\n2) three", "1. one\n    - two\n\n        more\n2. three"),
        ("as of\n2. of the list", "as of\n2. of the list"),
        ("- a\n\nEnd.\n- b", "- a\n\nEnd.\n\n- b"),
        ("code:\n\n    * a\n    * b\n\nend", "code:\n\n    * a\n    * b\n\nend"),
        ("1. one\n   ```sh\n   a\n     b\n   ```\n2. two", "1. one\n    ```sh\n    a\n      b\n    ```\n2. two"),
        ("a  \nb \n\n\nc\td", "a  \nb\n\nc   d"),
        ("```make\nall:\n\tcc\ta.c\n```", "```make\nall:\n\tcc\ta.c\n```"),
        ("- a\n  ```\n  all:\n  \tcc\n  ```", "- a\n    ```\n    all:\n    \tcc\n    ```"),
    ],
)  # fmt: skip
def test_lists_nest_by_four_blanks(text: str, expected: str) -> None:
    """Python-Markdown needs four, and a blank line behind a paragraph; code is no list."""
    assert expected == laid_out(text, 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A\ntext\n### B\n## C", "### A\n\ntext\n\n#### B\n\n#### C"),
        ("Title\n=====\nx\n\nPart\n---\ny", "### Title\n\nx\n\n#### Part\n\ny"),
        ("---\n# A\n---\na\n\n***\nb\n\n---", "### A\n\na\n\n---\n\nb"),
        ("```\n# no heading\n```\n# A #", "```\n# no heading\n```\n\n### A"),
    ],
)
def test_headings_lie_below_those_of_the_page(text: str, expected: str) -> None:
    """One level at a time; a break parts nothing from a heading, from the beginning or from the end."""
    assert expected == laid_out(text, 3)


def test_a_heading_in_a_list_item_is_bold() -> None:
    """It would stand among the headings of the page."""
    assert "**A**\n\ntext" == laid_out("# A\ntext", 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a | b\n---|---\n> | greater", "| a | b |\n| ---|--- |\n| > | greater |"),
        ("so:\n|a|b|\n|-|-|\n|x|y\ngoes on|\n|z|w", "so:\n\n|a|b|\n|-|-|\n|x|y goes on|\n|z|w |"),
        ("a | b and\nno table", "a | b and\nno table"),
    ],
)
def test_a_row_of_a_table_begins_and_ends_with_a_bar(text: str, expected: str) -> None:
    """Without, GitHub ends the table where a cell begins with the mark of another block; a row is one line."""
    assert expected == laid_out(text, 2)


def test_highlighters_know_the_languages_of_fences() -> None:
    """Sphinx warns of those that it does not know."""
    assert "```sh\ncurl x\n```\n\nand" == laid_out("```cURL\ncurl x\n```\nand", 2)
    assert "```Go title\nx\n```" == laid_out("```Go title\nx\n```", 2)
    assert ["csharp", "sh", "js", "go", ""] == [
        *map(language, ("C#", "cURL", "Node.js", "Go", "a b"))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("- a", True), ("```\na\n```", True), ("> a", True), ("a|b\n-|-", True), ("a\n\n- b", False)],
)
def test_what_begins_a_block_stands_on_lines_of_its_own(text: str, *, expected: bool) -> None:
    """The marker of a list item has no room for it."""
    assert expected == begins_a_block(text)
