"""Snapshots that are real files: each generated file of a case lies at `tests/cases/CASE/expected/PATH`, as it was emitted.

Written only by `pytest --snapshot-update`; a missing one fails its test.
"""

from __future__ import annotations

from pathlib import Path

from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

CASES = Path(__file__).parent / "cases"


class CaseFile(SingleFileSnapshotExtension):
    """A snapshot named `CASE/PATH`."""

    _write_mode = WriteMode.TEXT
    file_extension = ""

    @classmethod
    def get_location(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:
        """Give the file that `CASE/PATH` is compared with."""
        del test_location
        case, _, path = str(index).partition("/")
        return str(CASES / case / "expected" / path)

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        """Name the snapshot after its test, as syrupy wants it, and its path."""
        return f"{test_location.snapshot_name}[{index}]"

    @classmethod
    def matches_test_location(
        cls, *, test_location: PyTestLocation, snapshot_location: str
    ) -> bool:
        """Relate every file below the cases to the test that compares them."""
        del test_location
        return Path(snapshot_location).is_relative_to(CASES)

    def owns_snapshot_collection(self, *, filepath: str, test_location: PyTestLocation) -> bool:
        """Leave files that nobody asks for to the test that compares the lists of files."""
        del filepath, test_location
        return False
