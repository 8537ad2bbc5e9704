"""How long the command line takes to start and to press the founding endpoint, beyond Python's own start.

Runs are interleaved, so that a slow moment of the machine falls on all of them; medians are shown. The first round
makes the byte code and does not count.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "specs" / "create_token.page.txt"
ROUNDS = 15
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
ENVIRONMENT["PYTHONPATH"] = str(ROOT / "generator")
"""Byte code is kept between runs, as it is for whoever has installed us."""

LIMIT = 0.35
"""Seconds that a run of `generate` may take beyond bare Python."""


def commands(out: str) -> dict[str, list[str]]:
    """Give what is measured, by name; the first is what the others are held against."""
    return {
        "python -c pass": ["-c", "pass"],
        "clientpress --version": ["-m", "clientpress", "--version"],
        "clientpress generate": ["-m", "clientpress", "generate", str(SPEC), "-o", out],
        "clientpress generate --check": [
            "-m",
            "clientpress",
            "generate",
            str(SPEC),
            "-o",
            out,
            "--check",
        ],
    }


def measure(arguments: list[str]) -> float:
    """Give the seconds that one run takes."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, env=ENVIRONMENT, check=True, capture_output=True
    )
    return time.perf_counter() - start


def main() -> int:
    """Print a median for each command; 1 if `generate` takes longer than it may."""
    with tempfile.TemporaryDirectory() as out:
        measured: dict[str, list[float]] = {name: [] for name in commands(out)}
        for _ in range(ROUNDS + 1):
            for name, arguments in commands(out).items():
                measured[name].append(measure(arguments))
    medians = {name: statistics.median(seconds[1:]) for name, seconds in measured.items()}
    bare = next(iter(medians.values()))
    for name, seconds in medians.items():
        print(f"{name:30} {seconds * 1000:7.0f} ms   {(seconds - bare) * 1000:+7.0f} ms")
    return int(medians["clientpress generate"] - bare > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
