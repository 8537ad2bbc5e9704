"""What one run of a command costs: seconds, processor time, and memory over all of its processes."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

RESULTS = Path(__file__).with_name("RESULTS.md")

LONGEST = 900
"""Seconds after which a run is given up."""

_INTERVAL = 0.1  # seconds between two looks at the memory


class Failed(Exception):  # noqa: N818 - it becomes a line of the table
    """A command did not end well; says why."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the clock, seconds of processors, and megabytes at the peak; None where the system does not tell."""

    wall: float
    cpu: float
    peak: float | None = None


def run(command: Sequence[str | Path]) -> Cost:
    """Run a command to its end, as in an activated environment: a formatter that it calls by name is found beside it.

    Raises:
        Failed: it ended with another status than 0, or not at all.
    """
    with tempfile.TemporaryFile("w+") as said:
        start, before = time.perf_counter(), os.times()
        try:
            done = subprocess.run(
                command,
                stdout=said,
                stderr=said,
                timeout=LONGEST,
                check=False,
                env=_activated(command),
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Failed(str(error)) from error
        wall, after = time.perf_counter() - start, os.times()
        if done.returncode:
            said.seek(0)
            raise Failed(f"exit status {done.returncode}: {_reason(said.read())}")
    cpu = after.children_user - before.children_user
    return Cost(wall, cpu + after.children_system - before.children_system)


def _activated(command: Sequence[str | Path]) -> dict[str, str]:
    """Give the variables of a shell in which the environment of the command is activated.

    Byte code is kept between runs, as it is for whoever has installed us: the others, which pip installs, come with theirs.
    """
    kept = {key: text for key, text in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    folder = Path(command[0]).parent
    return {**kept, "PATH": os.pathsep.join([str(folder), os.environ.get("PATH", "")])}


def _reason(said: str) -> str:
    """Give the last line that is no part of a stack trace."""
    lines = [line for line in said.splitlines() if line[:1].strip()]
    return lines[-1].replace("|", " ")[:200] if lines else "it said nothing"


def peak(command: Sequence[str | Path]) -> float | None:
    """Give the most memory that a command and its children hold together, in megabytes; a page they share counts once."""
    if not Path("/proc/self/smaps_rollup").exists():
        return None
    silent = subprocess.DEVNULL
    with subprocess.Popen(
        command, stdout=silent, stderr=silent, env=_activated(command)
    ) as process:
        stop = threading.Timer(LONGEST, process.kill)
        stop.start()
        most = 0
        while process.poll() is None:
            most = max(most, sum(_proportional(each) for each in _family(process.pid)))
            time.sleep(_INTERVAL)
        stop.cancel()
    return most / 1024


def middle(costs: Sequence[Cost], memory: float | None) -> Cost:
    """Give the medians of several runs."""
    return Cost(median(one.wall for one in costs), median(one.cpu for one in costs), memory)


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _proportional(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:  # it has just ended
        return 0
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)


def write_results(title: str, text: str) -> None:
    """Put a part with this heading into `RESULTS.md`, in the place of the one that was there; the others stay."""
    old = RESULTS.read_text("utf-8") if RESULTS.exists() else ""
    parts = [part.rstrip("\n") + "\n" for part in re.split(r"(?m)^(?=# )", old) if part.strip()]
    at = next((at for at, part in enumerate(parts) if part.startswith(f"# {title}\n")), len(parts))
    parts[at : at + 1] = [text.rstrip("\n") + "\n"]
    RESULTS.write_text("\n".join(parts), "utf-8")
