"""Import every module of generated packages and check every operation, in a Python that has neither threads nor sockets.

`drive.mjs` mounts the folders, the names of the packages are the arguments. What is wrong is said, a line each; a line for each package says how
much was done.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
import warnings
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

FOLDER = Path("/packages")


def say(line: str) -> None:
    """Tell whoever started this."""
    sys.stdout.write(f"{line}\n")


def driven(course: Coroutine[Any, Any, Any]) -> Any:
    """Run what never waits, as nothing does in front of a fake. There is a loop already, and none may be started in it."""
    try:
        course.send(None)
    except StopIteration as end:
        return end.value
    raise RuntimeError("it waits")


def imports(package: str) -> int:
    """Import every module by itself, and count them. A warning is an error: what is deprecated will be gone."""
    files = sorted((FOLDER / package).rglob("*.py"))
    names = [".".join(file.relative_to(FOLDER).with_suffix("").parts) for file in files]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for name in names:
            if name.endswith(("__main__", "aiohttp_transport")):  # a program; what is not here
                continue
            try:
                importlib.import_module(name)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told of this module
                say(f"{name}: {error!r}")
    return len(names)


def checks(package: str) -> int:
    """Call every operation, blocking, awaited, raw and failing, and count them."""
    testing = importlib.import_module(f"{package}.testing")
    found = testing.operation_checks()
    for check in found:
        try:
            check()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told of this operation
            say(f"{package} {check}: {error!r}")
    return len(found)


sys.dont_write_bytecode = True
sys.path[:0] = ["/here", "/packages", "/site-packages"]
setattr(asyncio, "run", driven)  # noqa: B010 - it is a function of its own kind, for all that is done with it here
importlib.import_module("httpx2")  # its warnings are not ours
for one in sys.argv[1:]:
    say(f"{one}: {imports(one)} modules, {checks(one)} operations")
say("Python {}.{}".format(*sys.version_info))
