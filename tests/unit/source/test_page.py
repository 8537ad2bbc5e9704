"""Endpoint pages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.page import read

ROOT = Place("a.page.txt", Pointer(""))
FOUNDING = Path(__file__).parents[3] / "specs/create_token.page.txt"
HEADER = "Create\n\nFirst.\n\nSecond.\n\n/things\n\nPOST\n\nMy Things\n\ncreate-thing\n\n"
RESPONSES = 'Debug "responses"\n\n{"200": {}}\n'


def _operation(text: str) -> dict[str, Any]:
    found = Collector()
    tree = read(text, ROOT, found)
    assert [] == [d.message for d in found]
    item: dict[str, dict[str, Any]]
    (item,) = tree["paths"].values()
    (operation,) = item.values()
    return operation


def test_founding_page() -> None:
    """The founding endpoint reads as one operation with everything that its page says."""
    tree = read(FOUNDING.read_text(encoding="utf-8"), ROOT, Collector())
    operation = tree["paths"]["/user/tokens"]["post"]
    assert "Create Token" == operation["summary"]
    assert "Create a new access token." == operation["description"]
    assert ["User API Tokens"] == operation["tags"]
    assert "user-api-tokens-create-token" == operation["operationId"]
    assert [] == operation["parameters"]
    assert ["200", "4XX"] == list(operation["responses"])
    assert [{"api_token": []}] == operation["security"]
    assert {"business", "enterprise", "free", "pro"} == set(operation["x-plan-availability"])
    assert ["com.cloudflare.api.token.create"] == operation["x-token-permissions"]["enum"]
    assert {"title": "", "version": ""} == tree["info"]


def test_absent_stays_absent() -> None:
    """What a page does not say is not in the tree."""
    assert {"responses": {"200": {}}} == _operation("/a\nget\n" + RESPONSES)


def test_description_keeps_its_paragraphs() -> None:
    """All that stands between title and path is the description."""
    assert "First.\n\nSecond." == _operation(HEADER + RESPONSES)["description"]


def test_carriage_returns_do_not_matter() -> None:
    """A page with the line ends of Windows reads the same."""
    text = HEADER + RESPONSES
    assert _operation(text) == _operation(text.replace("\n", "\r\n"))


def test_slash_in_the_description() -> None:
    """The path is the line with a slash that a method follows."""
    text = "Title\n\n/not/the/path is what it replaces\n\n/a\n\nget\n\n" + RESPONSES
    assert "/not/the/path is what it replaces" == _operation(text)["description"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [("My Things", {"tags": ["My Things"]}), ("list-things", {"operationId": "list-things"})],
)
def test_tag_or_operation_id_alone(line: str, expected: dict[str, object]) -> None:
    """Where there is one of them, blanks tell a tag from an operationId."""
    operation = _operation(f"/a\n\nget\n\n{line}\n\n{RESPONSES}")
    assert {**expected, "responses": {"200": {}}} == operation


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("Title\n\npost\n\n" + RESPONSES, "SRC020", 3),
        ("Title\n\n/a\n\nTag\n\n" + RESPONSES, "SRC020", 3),
        (HEADER + 'Debug "security"\n[]\n', "SRC021", 16),
        (HEADER + 'Debug "responses"\n\n{"200": }', "SRC002", 17),
        (HEADER + 'Debug "responses"\n\nDebug "security"\n[]', "SRC002", 17),
        ("", "SRC020", 1),
    ],
)
def test_what_stops(text: str, code: str, line: int) -> None:
    """Path, method and responses have to be there, and sections have to be JSON."""
    with pytest.raises(Stop) as stopped:
        read(text, ROOT, Collector())
    spot = stopped.value.diagnostic.spot
    assert (code, line) == (stopped.value.diagnostic.entry.code, spot.line if spot else 0)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (HEADER + RESPONSES + 'Debug "odd"\n{}', "SRC022", 18),
        (HEADER + RESPONSES + RESPONSES, "SRC023", 18),
        (HEADER + "more\n\n" + RESPONSES, "SRC024", 15),
    ],
)
def test_what_is_reported(text: str, code: str, line: int) -> None:
    """What a page says beyond its form is reported as a gap at its line."""
    found = Collector()
    read(text, ROOT, found)
    assert [(code, line, True)] == [
        (d.entry.code, d.spot and d.spot.line, d.entry.gap) for d in found
    ]


def test_section_of_any_kind_of_json() -> None:
    """A section's JSON is taken as it is; whether it fits is found when the document is read."""
    assert json.loads("[1]") == _operation(HEADER + 'Debug "responses"\n[1]')["responses"]
