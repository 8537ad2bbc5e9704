"""A real document → what became of it: counted, and with everything that is wrong with it as text."""

from __future__ import annotations

import compileall
import io
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.documents import GAPS, LOSSY
from corpus.examples import examples
from support import ROOT, clientpress

PACKAGE = "pressed"
IMPORT_EACH = ROOT / "tests/behaviour/client/import_each.py"
ROUNDTRIP = ROOT / "tests/corpus/roundtrip.py"
SILENCING = re.compile(r"#.*(type:\s*ignore|noqa|pyright:|mypy:|fmt:\s*(off|skip)|pylint:|nosec)")


@dataclass(frozen=True, kw_only=True)
class Row:
    """What became of one document. Without faults, everything that was declared is there, and everything is sound."""

    name: str
    operations: int = 0
    responses: int = 0
    skipped: int = 0  # operations and responses that are declared, and cannot be generated
    models: int = 0
    examples: int = 0  # of answers, that are decoded and encoded again
    modules: int = 0  # without the runtime
    files: int = 0
    lines: int = 0  # of Python, without the runtime
    seconds: float = 0.0
    checked: bool = False  # by black, mypy and pyright
    faults: tuple[str, ...] = ()


def examine(document: Path, out: Path, *, closely: bool = False) -> Row:
    """Press a document into a folder, and import every module; `closely` asks black, mypy and pyright too."""
    start = time.perf_counter()
    report = out / "report.json"
    done = clientpress(
        "generate", document, "-o", out, "--package", PACKAGE, "--report", report, cwd=out
    )
    seconds = time.perf_counter() - start
    if done.returncode != 0:
        return Row(name=document.name, faults=(f"exit {done.returncode}: {done.stderr[-2000:]}",))
    told = json.loads(report.read_text("utf-8"))
    sources = _sources(out)
    tried, lost = _lossy(document, out)
    operations = told["operations"]["generated"]
    faults = [*_uncounted(told, document.name), *_unsound(out, sources), *lost]
    faults += _uncallable(out, operations)
    if closely:
        faults += _unclean(out, sources)
    return Row(
        name=document.name,
        operations=operations,
        responses=told["responses"]["generated"],
        skipped=sum(len(told[what]["skipped"]) for what in ("operations", "responses")),
        models=told["models"],
        examples=tried,
        modules=len(sources),
        files=told["files"],
        lines=sum(file.read_text("utf-8").count("\n") for file in sources),
        seconds=seconds,
        checked=closely,
        faults=tuple(faults),
    )


def _sources(out: Path) -> list[Path]:
    return [file for file in sorted((out / PACKAGE).rglob("*.py")) if "_runtime" not in file.parts]


def _uncounted(report: Any, name: str) -> Iterator[str]:
    """Give what went in and did not come out: silently, or though it could have."""
    missing = set()
    for what in ("operations", "responses"):
        declared, generated, skipped = (
            report[what][key] for key in ("declared", "generated", "skipped")
        )
        missing |= {each["pointer"] for each in skipped}
        if declared != generated + len(skipped):
            yield f"{what}: {declared} declared, {generated} generated, {len(skipped)} skipped"
    known = GAPS.get(name, set())
    yield from (f"left out: {each}" for each in sorted(missing - known))
    yield from (f"no longer left out: {each}" for each in sorted(known - missing))


def _unsound(out: Path, sources: list[Path]) -> Iterator[str]:
    """Give what does not compile, and what cannot be imported as the first of its package."""
    said = io.StringIO()
    with redirect_stdout(said):
        compiles = compileall.compile_dir(out / PACKAGE, quiet=1)
    if not compiles:
        yield said.getvalue()
    names = [
        ".".join(file.relative_to(out).with_suffix("").parts).removesuffix(".__init__")
        for file in sources
    ]
    done = subprocess.run(
        [sys.executable, "-W", "error", IMPORT_EACH],
        input="\n".join(names),
        env={**os.environ, "PYTHONPATH": str(out)},
        capture_output=True,
        text=True,
        check=False,
    )
    imported = re.fullmatch(rf"{len(names)} imported, beside httpx2 \S+\n", done.stdout)
    if imported is None or done.stderr:
        yield done.stdout + done.stderr


def _uncallable(out: Path, operations: int) -> Iterator[str]:
    """Give what happens when each operation is called, blocking and awaited, against the package's own fake."""
    done = subprocess.run(
        [sys.executable, "-m", f"{PACKAGE}.testing"],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    ran = re.search(r"^Ran (\d+) tests? in ", done.stderr, re.MULTILINE)
    if done.returncode != 0 or ran is None or int(ran[1]) != operations:
        yield done.stdout + done.stderr


def _lossy(document: Path, out: Path) -> tuple[int, list[str]]:
    """Decode and encode examples of answers; give how many, and what does not come back though it should."""
    lines = [json.dumps(each) + "\n" for each in examples(document)]
    done = subprocess.run(
        [sys.executable, ROUNDTRIP, PACKAGE],
        input="".join(lines),
        env={**os.environ, "PYTHONPATH": str(out)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = re.fullmatch(r"((?:.*\n)*)(\d+) tried\n", done.stdout)
    if told is None or done.returncode != 0:
        return 0, [done.stdout + done.stderr]
    lost = {
        line.partition(": ")[0]: line
        for line in told[1].splitlines()
        if not line.startswith(" ")  # which goes on with the line before
    }
    known = LOSSY.get(document.name, set())
    return int(told[2]), [
        *(line for name, line in lost.items() if name not in known),
        *(f"no longer lossy: {name}" for name in sorted(known - set(lost))),
    ]


def _unclean(out: Path, sources: list[Path]) -> Iterator[str]:
    """Give what black and two strict checkers of types find, and what would keep them from finding it."""
    for file in sources:
        text = file.read_text("utf-8")
        yield from (f"{file.name}: {each.group()}" for each in SILENCING.finditer(text))
    settings = {
        "typeCheckingMode": "strict",
        "include": [PACKAGE],
        "exclude": [f"{PACKAGE}/_runtime"],
        "pythonVersion": "3.11",
    }
    (out / "pyrightconfig.json").write_text(json.dumps(settings))
    own = [str(file) for file in sources]
    commands = [
        ["black", "--check", "--quiet", "--workers=1", "--config", os.devnull, *own],
        ["mypy", "--strict", "--config-file=", f"--cache-dir={os.devnull}", PACKAGE],
    ]
    if shutil.which("node"):
        commands.append(["pyright", "--pythonpath", sys.executable, "-p", "."])
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=out, capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            yield f"{command[0]}: {done.stdout}{done.stderr}"
