"""Compiled templates, kept as Python keeps its own modules: in `__pycache__` beside the source, by Python version.

Compiling ours takes a fifth of a short run. Only our own templates are kept; nothing is written beside a user's. Python's
switch against byte code (`-B`, PYTHONDONTWRITEBYTECODE) holds here too, and a folder that cannot be written is no error.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """Keeps the byte code of the templates below one folder. Jinja checks it against the source's hash."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cache = folder / "__pycache__"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Name the file of a template; empty where it is none of ours. For example: `models.module.py.cpython-311`."""
        if filename is None or not Path(filename).is_relative_to(self._folder):
            return ""
        return f"{name.replace('/', '.')}.{sys.implementation.cache_tag}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read what was kept, if it is of this source and this Python."""
        if bucket.key:
            with suppress(OSError), (self._cache / bucket.key).open("rb") as file:
                bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, whole or not at all."""
        if not bucket.key or sys.dont_write_bytecode:
            return
        kept = self._cache / bucket.key
        half = kept.with_name(f"{kept.name}.{os.getpid()}")
        with suppress(OSError):
            self._cache.mkdir(exist_ok=True)
            half.write_bytes(bucket.bytecode_to_string())
            half.replace(kept)
