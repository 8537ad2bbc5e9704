"""Nothing is lost: change any one leaf of the founding page, and some byte of the output changes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

import pytest

from pressing import Result, pressed
from support import PAGE

Tokens: TypeAlias = tuple[str | int, ...]

CLOUDFLARE = {"package": "cloudflare", "title": "Cloudflare", "profile": "cloudflare"}
HEAD = ("title", "description", "path", "method", "tag", "operationId")
OTHER_TYPES = {
    "string": "integer",
    "integer": "string",
    "boolean": "string",
    "object": "string",
    "array": "object",
}


@dataclass(frozen=True, slots=True)
class Page:
    """The page, taken apart: six lines and the JSON of each section."""

    head: Mapping[str, str]
    sections: Mapping[str, Any]

    @property
    def text(self) -> str:
        """Put the page together again."""
        lines = [f"{line}\n\n" for line in self.head.values()]
        lines += [
            f'Debug "{name}"\n\n{json.dumps(tree, indent=2)}\n\n'
            for name, tree in self.sections.items()
        ]
        return "".join(lines)


def _page() -> Page:
    head, *rest = re.split(r'^Debug "(\w+)"$', PAGE.read_text("utf-8"), flags=re.MULTILINE)
    lines = [line for line in head.splitlines() if line]
    assert len(HEAD) == len(lines)
    return Page(
        dict(zip(HEAD, lines, strict=True)),
        {name: json.loads(text) for name, text in zip(rest[::2], rest[1::2], strict=True)},
    )


def _leaves(tree: Any, tokens: Tokens = ()) -> Iterator[tuple[Tokens, Any]]:
    """Give every scalar, and every mapping or list that is empty."""
    children = (
        tree.items()
        if isinstance(tree, dict)
        else enumerate(tree)
        if isinstance(tree, list)
        else ()
    )
    if not children or not tree:
        yield tokens, tree
        return
    for key, child in children:
        yield from _leaves(child, (*tokens, key))


def _changed(tokens: Tokens, value: Any) -> Any:
    """Give another value for a leaf, of the kind that the same place could hold."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case None:
            return "x"
        case []:
            return (
                ["x"]
                if tokens[-1] == "api_token"
                else PARAMETERS
                if tokens == ("parameters",)
                else [1]
            )
        case {}:
            return {"type": "string"}
        case str() if tokens[-1] == "type" and value in OTHER_TYPES:
            return OTHER_TYPES[value]
        case str() if tokens[-1] == "format":
            return "date"
        case _:
            return f"{value}x"


PARAMETERS = [{"name": "page", "in": "query", "schema": {"type": "integer"}}]


def _with(tree: Any, tokens: Tokens, value: Any) -> Any:
    if not tokens:
        return value
    first, *rest = tokens
    if isinstance(tree, dict):
        return {
            key: _with(child, tuple(rest), value) if key == first else child
            for key, child in tree.items()
        }
    return [
        _with(child, tuple(rest), value) if at == first else child for at, child in enumerate(tree)
    ]


def _mutants() -> dict[Tokens, str]:
    """Give the text of the page with one leaf changed, for each leaf."""
    page = _page()
    mutants: dict[Tokens, str] = {}
    for name, line in page.head.items():
        other = "put" if name == "method" else f"{line}x"
        mutants["head", name] = Page({**page.head, name: other}, page.sections).text
    for tokens, value in _leaves(dict(page.sections)):
        sections = _with(dict(page.sections), tokens, _changed(tokens, value))
        mutants[tokens] = Page(page.head, sections).text
    return mutants


MUTANTS = _mutants()


@pytest.fixture(scope="module")
def original() -> Result:
    """Give what the unchanged page gives."""
    return pressed(_page().text, "page.txt", **CLOUDFLARE)


@pytest.fixture(scope="module")
def results() -> dict[Tokens, Result]:
    """Give what each mutant gives."""
    return {tokens: pressed(text, "page.txt", **CLOUDFLARE) for tokens, text in MUTANTS.items()}


def test_the_page_is_taken_apart_and_put_together_without_loss(original: Result) -> None:
    """The page as this test writes it gives what the page as given gives."""
    given = pressed(PAGE.read_text("utf-8"), "page.txt", **CLOUDFLARE)

    assert given.files == original.files


def test_every_leaf_changes_some_byte(original: Result, results: dict[Tokens, Result]) -> None:
    """No leaf of the page is without a trace in the output."""
    silent = [tokens for tokens, result in results.items() if result.files == original.files]

    assert len(MUTANTS) > 200
    assert [] == silent


BASE = "responses/4XX/content/application/json/schema/allOf/0/allOf/0/allOf/0"
LAYERED = "responses/*/content/application/json/schema/*allOf/0/allOf"
FAILURE = "responses/4XX/content/application/json/schema/allOf/1"

# Facts of the wire that change no code, by the reason, as patterns of their places. All of them change the docs.
WITHOUT_CODE = {
    "a later layer says it again, or decides against it": [
        f"{LAYERED}/0/properties/result/anyOf/*/type",
        f"{LAYERED}/1/properties/result/anyOf/*",
        "responses/200/content/application/json/schema/allOf/1/properties/result/allOf/0/type",
        f"{BASE}/properties/errors/*type",
        f"{BASE}/properties/messages/*type",
        f"{BASE}/properties/success/*",
        "responses/4XX/content/application/json/schema/allOf/0/allOf/1/*",
    ],
    "another layer requires it too": [
        f"{BASE}/required/*",
        f"{BASE}/properties/*/items/required/*",
        f"{FAILURE}/properties/*/allOf/0/items/required/*",
        f"{FAILURE}/required/*",
    ],
    "`nullable` beside it leaves null, and nothing but null": [
        f"{FAILURE}/properties/result/enum/0",
        f"{FAILURE}/properties/result/type",
    ],
    "the keyword does not apply to the type": [f"{FAILURE}/properties/errors/minLength"],
}
WIRE = {
    "type",
    "format",
    "enum",
    "required",
    "maxLength",
    "minLength",
    "minimum",
    "nullable",
    "readOnly",
}


def _speaks_of_the_wire(tokens: Tokens) -> bool:
    if "example" in tokens or tokens[0] in {"planAvailability", "tokenPermissions", "head"}:
        return False
    return any(token in WIRE for token in tokens[-2:])


def test_a_fact_of_the_wire_changes_code(original: Result, results: dict[Tokens, Result]) -> None:
    """What concerns the wire is in the code, but for the places that are listed with a reason: those, and no more."""
    wire = {
        "/".join(map(str, tokens)): result
        for tokens, result in results.items()
        if _speaks_of_the_wire(tokens)
    }
    silent = {place for place, result in wire.items() if result.code == original.code}
    patterns = [pattern for listed in WITHOUT_CODE.values() for pattern in listed]
    listed = {place for place in wire if any(fnmatchcase(place, pattern) for pattern in patterns)}

    assert sorted(listed) == sorted(silent)
