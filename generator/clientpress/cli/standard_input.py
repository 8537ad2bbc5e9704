"""The description that another program writes: `-` on the command line."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from pathlib import Path

STDIN = Path("<stdin>")
"""What it is called in findings. A file called `-` is another one, and is `./-` on the command line."""


def with_standard_input(spec: Path, read_file: Callable[[str], bytes]) -> Callable[[str], bytes]:
    """Let standard input be read as the description, where it is the one. What it refers to is looked for from the working directory.

    Raises:
        OSError: from that function, where there is no standard input.
    """
    if spec != STDIN:
        return read_file

    def read(name: str) -> bytes:
        if name != str(STDIN):
            return read_file(name)
        if sys.stdin is None:
            raise OSError(errno.EBADF, "it is closed")
        return sys.stdin.buffer.read()

    return read
