"""Run as a script: import each module named on stdin in a process that has imported nothing of its package.

Each gets a fork of this process, in which there is httpx2 already (else most of the time would go into it), and in
which what a user of a generated package need not have cannot be imported. What fails is printed with its traceback.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from typing import Any

import httpx2

ABSENT = (
    "annotated_types",
    "black",
    "clientpress",
    "hypothesis",
    "jinja2",
    "pydantic",
    "pytest",
    "yaml",
)


def main() -> None:
    """Import one after the other, and say how many."""
    modules: dict[str, Any] = sys.modules
    modules.update(dict.fromkeys(ABSENT))
    names = sys.stdin.read().split()
    for name in names:
        child = os.fork()
        if not child:
            os._exit(_import(name))
        os.waitpid(child, 0)
    sys.stdout.write(f"{len(names)} imported, beside httpx2 {httpx2.__version__}\n")


def _import(name: str) -> int:
    try:
        importlib.import_module(name)
    except BaseException:  # noqa: BLE001 -- whatever it is, it is reported
        sys.stdout.write(f"{name}\n{traceback.format_exc()}")
        sys.stdout.flush()
        return 1
    return 0


if __name__ == "__main__":
    main()
