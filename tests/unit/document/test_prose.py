"""Descriptions without the indentation of the program that they come from."""

from __future__ import annotations

import pytest

from clientpress.document.prose import prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\n    List them.\n\n    By page.\n    ", "List them.\n\nBy page."),
        ("\n\tList them.\n\tBy page.", "List them.\nBy page."),
        ("    List:\r\n      - one", "List:\n  - one"),
        ("Delete it.\n\n    What is *below* stays.\n\n    - a\n      b", "Delete it.\n\nWhat is *below* stays.\n\n- a\n  b"),
        ("Products\n    at a place.\n\n    In some markets few.", "Products\nat a place.\n\nIn some markets few."),
    ],
)  # fmt: skip
def test_what_all_lines_share_is_no_markdown(text: str, expected: str) -> None:
    """The first line of a docstring has no indentation."""
    assert expected == prose(text)


@pytest.mark.parametrize(
    "text",
    [
        "One line.",
        "Ask so.\n\n    GET /teams",
        "For example:\n\n    GET /teams\n\n    GET /members",
        "One of\n  * a\n  * b\n\n  or none",
        "    GET /teams\nasks for all.",
        "Wrapped\n    by hand.",
        "Two.\n\nParagraphs.",
    ],
)
def test_an_example_of_code_stays_one(text: str) -> None:
    """What is indented within a description is what its author indented."""
    assert text == prose(text)
