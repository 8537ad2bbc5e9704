"""The official JSON Schema Test Suite: what we compose and export means the same as what was written.

Every schema of drafts 4 and 2020-12 is composed and exported to one flat schema, which another implementation judges. Its verdict
has to be the suite's, for every instance, but for the exceptions in `suite_exceptions.py`, every one of which has to occur.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_rs
import pytest

from behaviour.suite_exceptions import DECIDED, EXCEPTIONS
from clientpress.algebra.compose import Composer
from clientpress.algebra.export import to_json_schema
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schemas import schemas_of

SUITE = Path(__file__).resolve().parents[3] / "shared/peers/json-schema-test-suite/tests"
DRAFTS = {"draft4": "draft4", "draft2020-12": "2020-12"}

pytestmark = pytest.mark.skipif(
    not SUITE.is_dir(), reason="the JSON Schema Test Suite does not lie beside the project"
)


class Case(NamedTuple):
    """One group of the suite: a schema, and instances with their verdicts."""

    file: str
    group: str
    schema: Any
    tests: list[dict[str, Any]]


@cache
def cases(draft: str) -> tuple[Case, ...]:
    """Read the groups of a draft."""
    return tuple(
        Case(f"{draft}/{file.stem}", group["description"], group["schema"], group["tests"])
        for file in sorted((SUITE / draft).glob("*.json"))
        for group in json.loads(file.read_text())
    )


def failures(case: Case, draft: str, *, decide: bool) -> Iterator[tuple[str, str, str]]:
    """Give the tests of a group whose verdict differs."""
    found = Collector()
    composer = Composer(schemas_of(case.schema, DRAFTS[draft], found=found), found, decide=decide)
    exported = to_json_schema(composer, composer.flatten(Place("schema.json", Pointer(""))))
    judge = jsonschema_rs.Draft202012Validator(exported, validate_formats=False)
    for test in case.tests:
        if judge.is_valid(test["data"]) != test["valid"]:
            yield case.file, case.group, test["description"]


@pytest.mark.parametrize("draft", DRAFTS)
@pytest.mark.parametrize("decide", [False, True], ids=["strict", "as meant"])
def test_verdicts_are_those_of_the_suite(draft: str, *, decide: bool) -> None:
    """Each instance gets the suite's verdict; exceptions are known, and each of them still is one."""
    known = [*EXCEPTIONS, *(DECIDED if decide else ())]
    expected = {item[:3] for item in known if item[0].startswith(f"{draft}/")}
    actual = {item for case in cases(draft) for item in failures(case, draft, decide=decide)}
    assert expected == actual


def test_the_whole_suite_is_run() -> None:
    """So many groups and tests there are, and so few exceptions."""
    groups = [case for draft in DRAFTS for case in cases(draft)]
    counts = {
        "groups": len(groups),
        "tests": sum(len(case.tests) for case in groups),
        "exceptions": len(EXCEPTIONS),
        "decided": len(DECIDED),
    }
    print(counts)  # noqa: T201 - shown with -s or -rP
    assert {"groups": 543, "tests": 1917, "exceptions": 49, "decided": 2} == counts
