"""Docstrings: wrapped, canonical, and closed to everything that wants out."""

from __future__ import annotations

import ast
import inspect

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.python.model import Docstring, Entry, Lines, Prose, Section
from clientpress.render.docstrings import docstring, flow
from factories_python import HOSTILE

WORDS = (
    "foo",
    "-",
    "1.",
    "#",
    "`code`",
    '"q"',
    '"',
    "\\",
    "x" * 30,
    "x" * 90,
    "{}",
    "世界",
    "\xa0",
    "\t",
    *HOSTILE,
)
LINES = st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join)
STARTS = st.sampled_from(("", "", "- ", "  - ", "1. ", "# ", "| ", "    ", "\t", "```", "> "))
MARKDOWN = LINES | st.lists(
    st.tuples(STARTS, LINES, st.sampled_from(("", "  ", "\\"))), max_size=6
).map(lambda found: "\n".join("".join(one) for one in found))
PARTS = st.one_of(
    st.builds(Prose, MARKDOWN),
    st.lists(LINES, min_size=1, max_size=2).map(lambda found: Lines(tuple(found))),
    st.builds(
        Section,
        st.sampled_from(("Args", "Returns", "Raises")),
        st.lists(
            st.builds(Entry, st.sampled_from(("", "name")), MARKDOWN), min_size=1, max_size=2
        ).map(tuple),
    ),
)
DOCSTRINGS = st.lists(PARTS, min_size=1, max_size=4).map(lambda found: Docstring(tuple(found)))
PLACES = st.sampled_from(
    (
        (0, "{}\n\nx = 1\n"),
        (4, "class A:\n    {}\n\n    x: int\n"),
        (4, "class A:\n    x: int\n    {}\n\n    y: int\n"),
        (8, "class A:\n    def f(self) -> int:\n        {}\n        return 1\n"),
    )
)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(of=DOCSTRINGS, place=PLACES)
def test_black_leaves_docstrings_alone_and_they_stay_strings(
    of: Docstring, place: tuple[int, str]
) -> None:
    """Of a module, a class, a field and a method; the code around them is what it was."""
    indent, around = place
    source = around.replace("{}", docstring(of, indent))

    assert source == black.format_str(source, mode=black.Mode())
    assert _shape(around.replace("{}", '"""a"""')) == _shape(source)


def _shape(source: str) -> str:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


@pytest.mark.parametrize("text", HOSTILE)
def test_the_value_of_a_docstring_is_what_the_document_says(text: str) -> None:
    """Escapes are of the source alone; only white space may differ."""
    written = docstring(Docstring((Prose(f"a {text} z"),)), 0)
    (statement,) = ast.parse(written).body
    assert isinstance(statement, ast.Expr)

    assert f"a {text} z".split() == str(ast.literal_eval(statement.value)).split()


def _value(markdown: str) -> str:
    written = docstring(Docstring((Prose(markdown),)), 0)
    return inspect.cleandoc(str(ast.literal_eval(written)))


def test_paragraphs_are_filled_anew() -> None:
    """To 88 columns, whatever their author's were."""
    assert _value("one\ntwo\n\nthree") == "one two\n\nthree"
    assert max(map(len, flow("word " * 100, 80, 70))) <= 80
    assert len(flow("word " * 100, 80, 70)[0]) <= 70


@pytest.mark.parametrize(
    "markdown",
    [
        'Text.\n\n```json\n{\n  "a":   1\n}\n```',
        "Text.\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        "Text.\n\n    code   with   blanks",
        "# Heading\n\nText.",
        "Text.\n\n> a quote\n> goes on",
        "- one\n- two\n  - three",
        "1. one\n2. two",
    ],
)
def test_what_has_a_form_keeps_it(markdown: str) -> None:
    """Code, tables, headings, quotes and lists are not run together."""
    if "    code" in markdown:
        markdown += "\n\nMore."  # or the indentation would be that of the whole docstring
    assert markdown == _value(markdown)


def test_a_fence_that_is_left_open_is_closed() -> None:
    """It would take in the sections that follow: no tool for documentation would find an argument."""
    assert "Text.\n\n```sh\ncurl\n```" == _value("Text.\n\n```sh\ncurl")


def test_long_items_of_lists_hang() -> None:
    """They stay one item."""
    lines = flow(f"- {'word ' * 40}\n- b", 60, 60)

    assert lines[0].startswith("- word")
    assert all(line.startswith("  word") for line in lines[1:-1])
    assert lines[-1] == "- b"


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ("Kinds:\n - a\n - b", ("Kinds:", "- a", "- b")),
        ("Kinds:\n\n  1. a\n     - b", ("Kinds:", "", "1. a", "   - b")),
        ("Kinds:\n    - a", ("Kinds:", "    - a")),
    ],
)
def test_a_few_blanks_before_all_items_are_left_out(markdown: str, lines: tuple[str, ...]) -> None:
    """They mean nothing; items keep their distance from each other, and what may be code its own."""
    assert lines == flow(markdown, 40, 40)


def test_no_line_starts_like_a_list_by_accident() -> None:
    """A dash between words goes with the word before it."""
    lines = flow("aaaa bbbb - cccc", 9, 9)

    assert ("aaaa", "bbbb -", "cccc") == lines


def test_arguments_hang_under_their_names() -> None:
    """As Google style has them."""
    section = Section("Args", (Entry("name", "word " * 30), Entry("b", "Short.")))
    lines = docstring(Docstring((Prose("Do."), section)), 8).split("\n")

    assert lines[2] == "        Args:"
    assert lines[3].startswith("            name: word")
    assert lines[4].startswith("                word")
    assert lines[-2] == "            b: Short."
    assert max(map(len, lines)) <= 88


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_an_empty_docstring_is_still_one(text: str) -> None:
    """Nothing raises, whatever is in there."""
    assert docstring(Docstring((Prose(text),)), 4).startswith('"""')
