"""The files that a document refers to beside itself, opened when a reference first asks for them.

Comes in: a function that opens a file by name. Goes out: plain trees, or the reason why there is none. A file that cannot be read costs
what refers to it and no more.
"""

from __future__ import annotations

import os.path
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer, escape
from clientpress.document.spread import has_spread_maps
from clientpress.source.model import Source

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")  # two letters at least: `C:` is a drive
_OUTWARD = re.compile(r"""\$ref["']?[ \t]*:[ \t]*["']?[^#"'\s]""")
_REASONS = {
    catalogue.OUTSIDE.code: "it lies outside of the folder of the API description",
    catalogue.UNREADABLE.code: "there is no such file, or it cannot be read",
}


class Library:
    """The other files of one document. `copies` says where those lie that are referred to by address."""

    def __init__(
        self,
        open_file: Callable[[str], Source],
        found: Collector,
        copies: Mapping[str, str] | None = None,
    ) -> None:
        self._open = open_file
        self._copies = copies or {}
        self._found = found
        self._refused: dict[str, str] = {}
        self.dynamic = False  # whether any of them speaks of a `$dynamicRef`
        self.spread: set[str] = set()  # those that seem to have maps that are references

    def name(self, holder: str, url: str) -> str | None:
        """Give the name of the file that `url` means in the file `holder`; None for what is no file.

        For example: `specs/api.yaml`, `../common/zone.yaml` → `common/zone.yaml`; `https://a.example/zones/zone.yaml` →
        `copies/zone.yaml` where `https://a.example/zones/` lies in `copies`.
        """
        if url.startswith("//") or _SCHEME.match(url):
            return self._copy(url)
        return os.path.normpath(PurePath(holder).parent / unquote(url))

    def _copy(self, url: str) -> str | None:
        """Give the copy of what has an address: its own, or one in the copy of the longest address that it begins with."""
        for address in sorted(self._copies, key=len, reverse=True):
            rest = url.removeprefix(address)
            if url.startswith(address) and (not rest or address.endswith("/")):
                return os.path.normpath(PurePath(self._copies[address]) / unquote(rest))
        return None

    def tree(self, name: str | None) -> Any:
        """Give the plain tree of a file.

        Raises:
            LookupError: it cannot be read; its text says why.
        """
        if name is None:
            raise LookupError("it is an address, and nothing is fetched from the network")
        if name in self._refused:
            raise LookupError(self._refused[name])
        try:
            source = self._open(name)
        except Stop as stop:
            entry = stop.diagnostic.entry
            if entry.code not in _REASONS:
                self._found.keep(stop.diagnostic)
            reason = _REASONS.get(entry.code, "it is broken")
            self._refused[name] = reason
            raise LookupError(reason) from None
        self.dynamic = self.dynamic or speaks_dynamically(source.text)
        if has_spread_maps(source.text):
            self.spread.add(name)
        return source.tree


def speaks_dynamically(text: str) -> bool:
    """Whether the text of a document has any `$dynamicRef`; a look that costs next to nothing."""
    return "$dynamicRef" in text


def refers_outward(text: str) -> bool:
    """Whether the text of a document seems to refer to other documents; a look that costs next to nothing."""
    return _OUTWARD.search(text) is not None


def references(tree: Any, place: Place) -> Iterator[tuple[Place, str]]:
    """Give each reference of a tree, and the place of the object that holds it."""
    todo = [(tree, place.pointer)]
    while todo:
        node, pointer = todo.pop()
        if isinstance(node, list):
            todo += [(child, Pointer(f"{pointer}/{at}")) for at, child in enumerate(node)]
        elif isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str):
                yield Place(place.file, pointer), ref
            todo += [
                (child, Pointer(f"{pointer}/{escape(key)}"))
                for key, child in node.items()
                if isinstance(child, dict | list)
            ]
