"""Blank lines before list items, where Python-Markdown goes by them."""

from __future__ import annotations

import pytest

from behaviour.docs.pages import GITHUB, Lists
from clientpress.render.docs.spacing import spaced

NESTED = """- a
    - Words.

        - x
        - y
    - b
    - c
- d
- e
    - f
"""
PARAGRAPHS = """- a
    - Words.

        More.
    - b
- c
"""
CODE = """- a
    - Words.

        ```
        - no

    - item
        ```
    - b
- c
"""


@pytest.mark.parametrize("page", [NESTED, PARAGRAPHS, CODE])
def test_items_lie_as_deep_as_before(page: str) -> None:
    """To GitHub; that they lie so to MkDocs, too, is tried on whole pages."""
    assert Lists(GITHUB.render(page)).depths == Lists(GITHUB.render(spaced(page))).depths


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (NESTED, NESTED.replace("    - b", "\n    - b").replace("- d", "\n- d")),
        (PARAGRAPHS, PARAGRAPHS.replace("    - b", "\n    - b").replace("- c", "\n- c")),
        (CODE, CODE.replace("    - b", "\n    - b").replace("- c", "\n- c")),
        ("- a\n    - b\n        - c\n- d\n", None),
        ("Words.\n- a\n- b\n\n    code\n\n- c\n    - d\n- e\n", None),
    ],
)
def test_blank_lines_stand_where_they_are_needed(page: str, expected: str | None) -> None:
    """Nowhere else, and not in code."""
    assert (page if expected is None else expected) == spaced(page)
