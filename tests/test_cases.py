"""Small documents, one idea each: what comes out of them, file by file, against `tests/cases/CASE/expected/`."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from case_table import ALL, pressed_case
from snapshots import CASES, CaseFile


@pytest.fixture(params=ALL)
def case(request: pytest.FixtureRequest) -> str:
    """Give the name of each case."""
    return str(request.param)


def test_every_case_gives_what_it_gave(case: str, snapshot: SnapshotAssertion) -> None:
    """The IR, the findings and every generated file and page are as they were; none is missing, none is new."""
    result = pressed_case(case)
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
    assert pressed_case(case).files == pressed_case(case).files
