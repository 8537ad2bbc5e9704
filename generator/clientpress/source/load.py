"""A file's name → a `Source`: bytes, text, kind and plain tree. The only way into the compiler.

Comes in: the name and a function that gives a file's bytes (see `source.jail`); nothing here touches the disk. Goes out: the
source. What holds afterwards: the tree is plain, of bounded depth, and its strings are valid text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.detect import detect
from clientpress.source.jail import OutsideError
from clientpress.source.model import Kind, Source
from clientpress.source.text import decode

_ADDRESS = re.compile(r"https?:/", re.IGNORECASE)


def load(name: str, read_file: Callable[[str], bytes], found: Collector) -> Source:
    """Read one file. `name` is shown in diagnostics as it is given.

    Raises:
        Stop: the file cannot be read, is no text, or is neither JSON nor YAML nor an endpoint page.
    """
    place = Place(name, Pointer(""))
    text = decode(_bytes(name, read_file, place, found), place, found)
    kind = detect(name, text)
    if kind is None or not text.strip():
        reason = (
            "the file is empty"
            if not text.strip()
            else "it is neither JSON nor YAML nor an endpoint page"
        )
        found.stop(catalogue.UNKNOWN_FORMAT, place, name=name, reason=reason)
    return Source(name=name, kind=kind, text=text, tree=parse(kind, text, place, found))


class Opener:
    """Opens files by name, and remembers those that were read: the description first, then what it refers to."""

    def __init__(
        self,
        read_file: Callable[[str], bytes],
        tell: Callable[[Source], None],
        found: Collector,
    ) -> None:
        self._read_file = read_file
        self._tell = tell
        self._found = found
        self.opened: tuple[Source, ...] = ()

    def __call__(self, name: str) -> Source:
        """Read one file.

        Raises:
            Stop: as `load` does.
        """
        source = load(name, self._read_file, self._found)
        self._tell(source)
        self.opened += (source,)
        return source

    def description(self, name: str, overlays: Iterable[str]) -> Source:
        """Read the description itself, and change it by its overlays.

        Raises:
            Stop: as `load` does, and where an overlay is none.
        """
        source = self(name)
        if corrections := [self(overlay) for overlay in overlays]:
            from clientpress.source.overlaid import overlaid

            source = overlaid(source, corrections, self._found)
            self.opened = (source, *self.opened[1:])
        return source


def parse(kind: Kind, text: str, place: Place, found: Collector) -> Any:
    """Read a text of a known kind into a plain tree. The readers are imported when they are needed.

    Raises:
        Stop: the text is not of that kind.
    """
    match kind:
        case Kind.JSON:
            from clientpress.source import json_text as reader
        case Kind.YAML:
            from clientpress.source import yaml_text as reader  # type: ignore[no-redef]
        case Kind.PAGE:
            from clientpress.source import page as reader  # type: ignore[no-redef]
    return reader.read(text, place, found)


def _bytes(name: str, read_file: Callable[[str], bytes], place: Place, found: Collector) -> bytes:
    try:
        return read_file(name)
    except OutsideError:
        found.stop(catalogue.OUTSIDE, place, name=name)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        if _ADDRESS.match(name):
            reason = "it is an address, and nothing is fetched from the network"
        found.stop(catalogue.UNREADABLE, place, name=name, reason=reason)
    except ValueError as error:  # a name with a NUL in it
        found.stop(catalogue.UNREADABLE, place, name=name, reason=str(error))
