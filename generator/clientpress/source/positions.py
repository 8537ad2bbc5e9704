"""JSON Pointers → offsets in the text, by a second scan. Only a diagnostic that is shown pays for it.

Comes in: a text that was read before, so is known to be well-formed, and pointers. Goes out: for each pointer the offset of
the value's first character, or of its nearest ancestor that stands in the text. One scan serves all pointers: what no
pointer leads into is skipped at the speed of the standard library's decoder.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from clientpress.diagnostics.place import Pointer, escape, unescape
from clientpress.source.lines import Lines
from clientpress.source.model import Kind

Wanted: TypeAlias = "dict[str, Wanted]"
"""The tokens on the way to the wanted pointers, as a tree."""

Offsets: TypeAlias = dict[str, int]

_SEPARATORS = re.compile(r"[ \t\n\r,:]*")


def offsets(kind: Kind, text: str, pointers: Iterable[Pointer]) -> dict[Pointer, int]:
    """Find the offset of each pointer. For example: `/b/0` in `{"b": [1]}` → 7."""
    pointers = tuple(pointers)
    known = _FINDERS[kind](text, _wanted(pointers))
    return {pointer: _nearest(known, pointer) for pointer in pointers}


def locate(kind: Kind, text: str, pointer: Pointer) -> tuple[int, int]:
    """Find the line and column of one pointer, both from 1."""
    return Lines(text).position(offsets(kind, text, [pointer])[pointer])


def join(base: str, pointer: str) -> Pointer:
    """Append one pointer to another."""
    return Pointer(base + pointer)


def _wanted(pointers: Iterable[Pointer]) -> Wanted:
    root: Wanted = {}
    for pointer in pointers:
        node = root
        for token in pointer.split("/")[1:]:
            node = node.setdefault(unescape(token), {})
    return root


def _nearest(known: Offsets, pointer: str) -> int:
    while pointer and pointer not in known:
        pointer = pointer.rpartition("/")[0]
    return known.get(pointer, 0)


def find_in_json(text: str, wanted: Wanted, start: int = 0, base: str = "") -> Offsets:
    """Find the wanted values of the JSON text that begins at `start`; their pointers begin with `base`."""
    known: Offsets = {}
    ends: dict[int, int] = {}

    def enter(
        at: int, node: Wanted, pointer: str
    ) -> None:  # as many calls deep as a pointer has tokens
        known[pointer] = at
        if not node or text[at] not in "{[":
            return
        for token, offset in _members(text, at, ends):
            if token in node:
                child = f"{pointer}/{escape(token)}"
                if child in known:  # of a key that stands twice, the last one counts
                    for other in [one for one in known if one.startswith(f"{child}/")]:
                        del known[other]
                enter(offset, node[token], child)

    enter(_skip(text, start), wanted, base)
    return known


def doubled_keys(text: str, start: int = 0) -> Iterator[tuple[str, str]]:
    """Give pointer and key of every member of JSON objects whose key stood in its object before."""
    todo = [(start, "")]
    while todo:
        at, pointer = todo.pop()
        seen: dict[str, int] = {}
        inner: list[tuple[int, str]] = []
        for token, offset in _members(text, at, {}):
            child = f"{pointer}/{escape(token)}"
            if token in seen:
                yield child, token
            seen[token] = offset
            if text[offset] in "{[":
                inner.append((offset, child))
        todo += reversed(inner)


def _members(text: str, at: int, ends: dict[int, int]) -> Iterator[tuple[str, int]]:
    """Give token and offset of each value in the object or list that begins at `at`.

    `ends` remembers where objects and lists end that were gone through, so that those in this one need not be read again.
    """
    start, is_object = at, text[at] == "{"
    index = 0
    at = _skip(text, at + 1)
    while text[at] not in "}]":
        token = str(index)
        if is_object:
            token, at = _scan(text, at)
            at = _skip(text, at)
        yield token, at
        index += 1
        at = _skip(text, ends[at] if at in ends else _scan(text, at)[1])
    ends[start] = at + 1


def _skip(text: str, at: int) -> int:
    match = _SEPARATORS.match(text, at)
    return match.end() if match else at


_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().raw_decode


def find_in_yaml(text: str, wanted: Wanted) -> Offsets:
    """Find the wanted values of a YAML text, from the marks of its events."""
    from clientpress.source.yaml_events import find

    return find(text, wanted)


def find_in_page(text: str, wanted: Wanted) -> Offsets:
    """Find the wanted values of an endpoint page: in its header, or in the JSON of a section."""
    from clientpress.source.page_layout import layout

    known: Offsets = {}
    for pointer, line in layout(text).pointers():
        node: Wanted | None = wanted
        for token in pointer.split("/")[1:]:
            node = None if node is None else node.get(unescape(token))
        known[pointer] = line.start
        if line.is_json and node is not None:
            known.update(find_in_json(text, node, line.start, pointer))
    return known


_FINDERS: Mapping[Kind, Callable[[str, Wanted], Offsets]] = {
    Kind.JSON: find_in_json,
    Kind.YAML: find_in_yaml,
    Kind.PAGE: find_in_page,
}
