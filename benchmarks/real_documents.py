"""Examine every real document, and write what became of them to `benchmarks/CORPUS.md`.

black, mypy and pyright look at all of them; with `--tenth` at those that the tests of this commit look at. Run with
`tests` on the path, as `make corpus` does. Ends with 1 if there is any fault.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from corpus.documents import DOCUMENTS, commit, tenth
from corpus.examine import Row, examine
from support import ROOT

TABLE = ROOT / "benchmarks" / "CORPUS.md"


def main() -> int:
    """Examine, show as it goes, write."""
    if not DOCUMENTS:
        print("the documents lie beside the project, and are not there: nothing is examined")
        return 0
    chosen = tenth(DOCUMENTS, commit()) if "--tenth" in sys.argv else DOCUMENTS
    print(f"black, mypy and pyright look at {len(chosen)} documents")
    largest = sorted(DOCUMENTS, key=lambda each: each.stat().st_size, reverse=True)
    rows = []
    with ProcessPoolExecutor() as pool:
        waiting = [pool.submit(examined, each, each in chosen) for each in largest]
        for number, done in enumerate(as_completed(waiting), start=1):
            rows.append(row := done.result())
            print(f"{number:3}/{len(DOCUMENTS)} {row.name}: {len(row.faults)} faults", flush=True)
            for fault in row.faults:
                print(fault)
    TABLE.write_text("\n".join(table(sorted(rows, key=lambda row: row.name))) + "\n", "utf-8")
    return int(any(row.faults for row in rows))


def examined(document: Path, closely: bool) -> Row:  # noqa: FBT001 -- a pool passes by position
    """Examine a document in a folder that goes away."""
    with tempfile.TemporaryDirectory() as out:
        return examine(document, Path(out), closely=closely)


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Write the table: all documents in a line, and each in one."""
    yield "# Real documents"
    yield ""
    yield "What `make corpus` found. Operations and responses are those generated; *left out* are those declared that cannot be: a `$ref`"
    yield "to nothing. Every module was compiled, and imported on its own, every operation called against the package's own fake; *round trips* are examples of answers, from the documents,"
    yield "that were decoded and encoded again. Documents marked ✓ were looked at by `black --check`, `mypy --strict` and pyright strict. Whatever is wrong in"
    yield "any of these is a finding, but for the examples in `tests/corpus/documents.py`, which contradict what they are examples of. Lines and modules are of Python, without the runtime; seconds are of a whole run of the"
    yield "command line, docs included, beside other work on the machine."
    yield ""
    yield "| document | operations | responses | left out | models | modules | files | lines | round trips | seconds | checked | findings |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|:-:|--:|"
    total = Row(
        name=f"**all {len(rows)}**",
        operations=sum(row.operations for row in rows),
        responses=sum(row.responses for row in rows),
        skipped=sum(row.skipped for row in rows),
        models=sum(row.models for row in rows),
        examples=sum(row.examples for row in rows),
        modules=sum(row.modules for row in rows),
        files=sum(row.files for row in rows),
        lines=sum(row.lines for row in rows),
        seconds=sum(row.seconds for row in rows),
        faults=tuple(fault for row in rows for fault in row.faults),
    )
    checked = sum(row.checked for row in rows)
    yield _line(total, str(checked))
    for row in rows:
        yield _line(row, "✓" if row.checked else "")


def _line(row: Row, checked: str) -> str:
    counts = (
        *(row.operations, row.responses, row.skipped, row.models),
        *(row.modules, row.files, row.lines, row.examples),
    )
    numbers = " | ".join(f"{count:,}" for count in counts)
    return f"| {row.name} | {numbers} | {row.seconds:.1f} | {checked} | {len(row.faults)} |"


if __name__ == "__main__":
    sys.exit(main())
