"""What a whole API costs to generate: we and our peers, side by side; JSON against YAML; many operations against more.

Runs are interleaved, so that a slow moment of the machine falls on all. Medians and ratios go to `RESULTS.md`: ratios of
one run can be compared, seconds of different runs cannot.
Run: `python benchmarks/whole_document.py DOCUMENT.json [ROUNDS]`. The YAML twin is written from it.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import yaml

from contestants import CONTESTANTS, Contestant
from measured import Cost, Failed, middle, peak, run, write_results
from mended import mended

MANY = 11_000
METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
OURS = CONTESTANTS[0]


@dataclass(slots=True)
class Row:
    """What is known of one contestant. `why` says why there is no more."""

    contestant: Contestant
    document: Path
    why: str = ""
    notes: list[str] = field(default_factory=list)
    costs: list[Cost] = field(default_factory=list)
    memory: float | None = None
    operations: int = 0
    lines: dict[str, int] = field(default_factory=dict)
    imported: float | None = None


def compare(document: Path, work: Path, rounds: int) -> list[Row]:
    """Measure all contestants on a document.

    Each run writes into a folder of its own, and none is removed before the last run has ended: some file systems take several
    times as long to make files where as many were just deleted, and whoever came next would pay for the one before.
    """
    rows = [Row(one, document) for one in CONTESTANTS]
    for row in rows:
        if row.contestant.mends:
            row.document = work / f"mended-{document.name}"
            row.notes = [
                "it crashes on the document and is given a copy",
                *mended(document, row.document),
            ]
        _try(row, row.contestant.install)
    for number in range(rounds + 1):  # the first round warms caches, and measures memory
        for row in rows:
            if not row.why:
                print(f"round {number} of {rounds}: {row.contestant.name}", flush=True)
                out = work / f"{row.contestant.name}-{number}"
                _try(row, lambda row=row, out=out: _generate(row, out))
    for row in rows:
        if not row.why:
            _try(row, lambda row=row: _look(row, work / f"{row.contestant.name}-{rounds}", rounds))
    return rows


def _try(row: Row, step: Any) -> None:
    try:
        step()
    except Failed as failed:
        row.why = str(failed)


def _generate(row: Row, out: Path) -> None:
    out.mkdir()
    command = row.contestant.command(row.contestant.programs, row.document, out)
    if out.name.endswith("-0"):
        row.memory = peak(command)
    else:
        row.costs.append(run(command))


def _look(row: Row, out: Path, rounds: int) -> None:
    row.operations = row.contestant.operations(out)
    for kind in ("py", "md"):
        row.lines[kind] = sum(_lines(path) for path in out.rglob(f"*.{kind}"))
    python = row.contestant.programs / "python"
    statement = f"import sys; sys.path.insert(0, {str(out)!r}); import "
    imports = statement + ", ".join(row.contestant.imports(out))
    seconds = {"pass": [], imports: []}  # type: dict[str, list[float]]
    try:
        for _ in range(rounds + 1):
            for script, found in seconds.items():
                found.append(run([python, "-c", script]).wall)
    except Failed as failed:
        row.notes.append(f"what it writes cannot be imported ({failed})")
        return
    row.imported = median(seconds[imports][1:]) - median(seconds["pass"][1:])


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n")


def ours(documents: Sequence[Path], work: Path, rounds: int) -> list[Cost]:
    """Measure ourselves on several documents in turn."""
    costs: list[list[Cost]] = [[] for _ in documents]
    for number in range(rounds):
        for at, document in enumerate(documents):
            print(f"round {number + 1} of {rounds}: {document.name}", flush=True)
            out = work / f"{document.name}-{number}"
            costs[at].append(run(OURS.command(OURS.programs, document, out)))
    return [middle(found, None) for found in costs]


def repeated(document: Path, target: Path, most: int = MANY) -> int:
    """Write a document with the operations of another one, under ever new paths, names and tags; gives their number."""
    tree = json.loads(document.read_text("utf-8"))
    count = operations(tree["paths"])
    paths: dict[str, Any] = {}
    for copy in range(-(-most // count)):
        for path, item in tree["paths"].items():
            paths[f"/copy{copy}{path}"] = _renamed(item, copy)
    target.write_text(json.dumps({**tree, "paths": paths}), "utf-8")
    return operations(paths)


def operations(paths: dict[str, Any]) -> int:
    """Count the operations under paths."""
    return sum(len(METHODS & item.keys()) for item in paths.values())


def _renamed(item: dict[str, Any], copy: int) -> dict[str, Any]:
    item = deepcopy(item)
    for method in METHODS & item.keys():
        one = item[method]
        if "operationId" in one:
            one["operationId"] = f"copy{copy}-{one['operationId']}"
        one["tags"] = [f"{tag} {copy}" for tag in one.get("tags", [])]
    return item


def differing(one: Path, other: Path) -> list[str]:
    """Give the files that two packages do not share, but for the manifest, which names the document."""
    trees = [
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        for root in (one, other)
    ]
    names = trees[0].keys() | trees[1].keys()
    return sorted(
        str(name)
        for name in names
        if name.name != "clientpress.json" and trees[0].get(name) != trees[1].get(name)
    )


def table(rows: Sequence[Row]) -> Iterator[str]:
    """Give the comparison as Markdown."""
    yield "| | makes | wall, s | ratio | processor, s | peak, MB | operations | lines of Python | lines of docs | import, ms |"
    yield "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    first = middle(rows[0].costs, rows[0].memory)
    for row in rows:
        name = f"{row.contestant.name} {row.contestant.version()}" if not row.why else ""
        if row.why:
            yield f"| {row.contestant.name} | skipped: {row.why} | | | | | | | | |"
            continue
        cost = middle(row.costs, row.memory)
        yield (
            f"| {name} | {row.contestant.makes} | {cost.wall:.2f} | {cost.wall / first.wall:.1f} | {cost.cpu:.2f}"
            f" | {_megabytes(cost.peak)} | {row.operations:,} | {row.lines['py']:,} | {row.lines['md']:,}"
            f" | {'fails' if row.imported is None else f'{row.imported * 1000:.0f}'} |"
        )
    for row in rows:
        if row.notes:
            yield f"\n{row.contestant.name}: {'; '.join(row.notes)}."


def _megabytes(peak: float | None) -> str:
    return "unknown" if peak is None else f"{peak:.0f}"


def linearity(document: Path, work: Path, rounds: int) -> Iterator[str]:
    """Say what an operation costs in a document of many, against one of few."""
    few = operations(json.loads(document.read_text("utf-8"))["paths"])
    large = work / "many.json"
    many = repeated(document, large)
    one, other = ours([document, large], work, rounds)
    each, then = one.wall / few * 1000, other.wall / many * 1000
    yield f"| {few:,} | {one.wall:.2f} | {one.cpu:.2f} | {each:.2f} |"
    yield f"| {many:,} | {other.wall:.2f} | {other.cpu:.2f} | {then:.2f} |"
    yield f"| ratio | | | {then / each:.2f} |"


def twin(document: Path, work: Path, rounds: int) -> Iterator[str]:
    """Say what YAML costs beyond JSON, and whether both give the same bytes."""
    other = work / f"{document.stem}.yaml"
    tree = json.loads(document.read_text("utf-8"))
    with other.open("w", encoding="utf-8") as file:
        yaml.dump(tree, file, yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
    json_cost, yaml_cost = ours([document, other], work, rounds)
    last = rounds - 1
    odd = differing(work / f"{document.name}-{last}", work / f"{other.name}-{last}")
    same = (
        "the same bytes, but for the manifest" if not odd else f"{len(odd)} files differ: {odd[:3]}"
    )
    yield (
        f"JSON {json_cost.wall:.2f} s, YAML {yaml_cost.wall:.2f} s"
        f" ({yaml_cost.wall - json_cost.wall:+.2f} s;"
        f" {yaml_cost.cpu - json_cost.cpu:+.2f} s of the processor); {same}."
    )


def report(document: Path, rounds: int) -> Iterator[str]:
    """Give all results as Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name in ("peers", "twin", "many"):
            (work / name).mkdir()
        rows = compare(document, work / "peers", rounds)
        yield "# Whole documents\n"
        yield (
            f"Medians of {rounds} interleaved runs on `{document.name}`, cold, in one go: Python {platform.python_version()},"
            f" {os.cpu_count()} cores, {platform.system()} {platform.machine()}. A machine that others use too: ratios"
            " can be compared, seconds of different runs cannot. The peak is that of all processes together; the import is that of the"
            " package and one module of operations, beyond Python's own start. Of ours httpx2 is no part: it is"
            " imported with the first call.\n"
        )
        yield from table(rows)
        yield "\n## YAML\n"
        yield from twin(document, work / "twin", rounds)
        yield "\n## Many operations\n"
        yield "The same document, its operations repeated under other paths, names and tags.\n"
        yield "| operations | wall, s | processor, s | each, ms |\n|--:|--:|--:|--:|"
        yield from linearity(document, work / "many", max(1, rounds // 2))


def main(document: str, rounds: str = "3") -> None:
    """Measure, and write the results."""
    text = "".join(f"{line}\n" for line in report(Path(document).resolve(), int(rounds)))
    write_results("Whole documents", text)
    print(text)


if __name__ == "__main__":
    if len(sys.argv) > 1 and not Path(sys.argv[1]).is_file():
        print(f"The benchmark of whole documents is skipped: there is no {sys.argv[1]}.")
    else:
        main(*sys.argv[1:])
