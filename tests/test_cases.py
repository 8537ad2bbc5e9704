"""Small documents, one idea each: what comes out of them, file by file, against `tests/cases/CASE/expected/`."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from pressing import Result, pressed
from snapshots import CASES, CaseFile
from support import PAGE, TWIN

CLOUDFLARE = {"package": "cloudflare", "title": "Cloudflare", "profile": "cloudflare"}
FOUNDING = {
    "create_token_page": (PAGE, CLOUDFLARE),
    "create_token_openapi": (TWIN, CLOUDFLARE),
}
SMALL: dict[str, tuple[Path, dict[str, str]]] = {
    file.parent.name: (file, {"package": file.parent.name})
    for file in sorted(CASES.glob("*/api.*"))
}
ALL = FOUNDING | SMALL


@pytest.fixture(params=ALL)
def case(request: pytest.FixtureRequest) -> str:
    """Give the name of each case."""
    return str(request.param)


def _pressed(case: str) -> Result:
    file, settings = ALL[case]
    return pressed(file.read_text("utf-8"), file.name, **settings)


def test_every_case_gives_what_it_gave(case: str, snapshot: SnapshotAssertion) -> None:
    """The IR, the findings and every generated file and page are as they were; none is missing, none is new."""
    result = _pressed(case)
    files = {
        "api.json": result.dumped,
        "diagnostics.txt": result.findings,
        **{f"package/{path}": text for path, text in result.files.items()},
    }
    kept = CASES / case / "expected"

    for path, text in files.items():
        assert text == snapshot(name=f"{case}/{path}", extension_class=CaseFile)
    assert sorted(files) == sorted(
        str(file.relative_to(kept).as_posix()) for file in kept.rglob("*") if file.is_file()
    )


def test_a_document_gives_the_same_bytes_twice(case: str) -> None:
    """Nothing depends on the clock, on hashes or on what was pressed before."""
    assert _pressed(case).files == _pressed(case).files
