"""The run time is the judge of what `diff` says of running programs.

Of the `callers.py` of a pair those run that take nothing but a client: with the older package none of them fails, with the newer one those fail
whose row says so.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support import press
from test_diff import PAIRS
from test_diff_types import JUDGED, rows

PROGRAM = """
import inspect, json, sys, warnings
from pathlib import Path

warnings.simplefilter("ignore")
sys.path.insert(0, sys.argv[1])
from zones import Client
from zones.testing import FakeTransport

callers = {"__name__": "callers"}
exec(compile(Path(sys.argv[2]).read_text(), "callers.py", "exec"), callers)
ran, failed = [], []
for function in list(callers.values()):
    if inspect.isfunction(function) and inspect.get_annotations(function).keys() <= {"client", "return"}:
        fake = FakeTransport()
        for resource, stub, status, body in json.loads(sys.argv[4]).get(function.__doc__, []):
            getattr(getattr(fake, resource), stub).responds(status, json=body)
        keys = json.loads(sys.argv[3])
        ran.append(function.__doc__)
        try:
            with Client(**keys, http_client=fake, on_mismatch="ignore") as client:
                function(*[client][: len(inspect.signature(function).parameters)])
        except Exception as error:
            failed.append([function.__doc__, type(error).__name__])
print(json.dumps([ran, failed]))
"""
"""Runs callers against the fake of a package, each with a client of its own that has some credentials."""

KEYS = {"behaviour": {"key": "a"}}
"""The credentials of the callers, where the documents know any."""

ANSWERS = {
    "behaviour": {"client.zones.list()": [["zones", "list", 404, {"code": 1, "detail": "none"}]]}
}
"""What a caller is answered, where it is not what the fake makes up: resource, method, status and body."""


def run(pair: str, folder: Path) -> tuple[set[str], dict[str, str]]:
    """Run the callers of a pair with the package in a folder; give whom ran, and the errors of those that failed."""
    arguments = [json.dumps(one.get(pair, {})) for one in (KEYS, ANSWERS)]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(PAIRS / pair / "callers.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "" == done.stderr
    ran, failed = json.loads(done.stdout)
    return set(ran), dict(failed)


@pytest.mark.parametrize("pair", JUDGED)
def test_what_is_said_to_break_running_programs_does(pair: str, tmp_path: Path) -> None:
    """And what is not said so goes on."""
    press(PAIRS / pair / "old.yaml", tmp_path / "old", "zones")
    shutil.copytree(tmp_path / "old", tmp_path / "new")
    press(PAIRS / pair / "new.yaml", tmp_path / "new", "zones")
    ran, failed = run(pair, tmp_path / "new")
    broken = {one["subject"] for one in rows(pair) if "run time" in one["met_by"]}

    assert {} == run(pair, tmp_path / "old")[1]
    assert broken & ran == failed.keys(), failed
