"""The last line: whatever a run raises becomes an exit status and one readable message."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

DONE = 0
DIFFERENT = 1
NOTHING_DONE = 2
BUG = 70
INTERRUPTED = 130


def guarded(run: Callable[[], int]) -> int:
    """Run a command. A bug of ours leaves its traceback in a file and says where it is."""
    try:
        Path.cwd()
    except OSError:
        sys.stderr.write(
            "clientpress: the working directory does not exist any more\n"
            "  = help: change to one that does, or enter it again if it was made anew\n"
        )
        return NOTHING_DONE
    try:
        status = run()
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads our output has read enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DIFFERENT
    except KeyboardInterrupt:
        sys.stderr.write("clientpress: interrupted; the package is as it was, or as it should be\n")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - nothing that a user could have made ends here
        sys.stderr.write(
            "clientpress: sorry, this is a bug in clientpress; no document or config should be able to cause it:"
            f" {type(error).__name__}: {error}\n"
            f"  = help: please report it with the traceback in {_kept_traceback()}\n"
        )
        return BUG
    return status


def _kept_traceback() -> str:
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", prefix="clientpress-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        traceback.print_exc(file=file)
        return file.name
