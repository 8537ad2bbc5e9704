"""The event stream of a YAML text, from libyaml where there is one, and where the wanted values stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from clientpress.diagnostics.place import escape

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML without libyaml: the same events, ten times slower
    CParser = None  # type: ignore[assignment,misc]


def parser_of(text: str) -> Any:
    """Give a parser; its `get_event()` gives the next event, and None after the last.

    Raises:
        yaml.YAMLError: from `get_event`, where the text is no YAML.
    """
    return yaml.SafeLoader(text) if CParser is None else CParser(text)


def find(text: str, wanted: Any) -> dict[str, int]:
    """Give the offsets of the values that `wanted`, a tree of tokens, leads to, by their pointers.

    A value that begins below its key stands where the key does: that names it, and its own first line is one of many.
    """
    known: dict[str, int] = {}
    get = parser_of(text).get_event
    event = get()
    while event is not None and not isinstance(
        event, ScalarEvent | MappingStartEvent | SequenceStartEvent
    ):
        event = get()
    if event is not None:
        first: Any = event
        known[""] = first.start_mark.index
        _find(get, first, wanted, "", known)
    return known


def _find(get: Any, event: Any, wanted: Any, pointer: str, known: dict[str, int]) -> None:
    kind = type(event)
    if kind is ScalarEvent or kind is AliasEvent:
        return
    if not wanted:
        _skip(get)
        return
    for token, offset, child in _children(get, is_mapping=kind is MappingStartEvent):
        if token in wanted:
            inner = f"{pointer}/{escape(token)}"
            known[inner] = offset
            _find(get, child, wanted[token], inner, known)
        elif type(child) is MappingStartEvent or type(child) is SequenceStartEvent:
            _skip(get)


def _children(get: Any, *, is_mapping: bool) -> Iterator[tuple[str, int, Any]]:
    """Give token, offset and first event of each child; who takes it takes the child's other events."""
    index = 0
    event: Any = get()
    while type(event) is not MappingEndEvent and type(event) is not SequenceEndEvent:
        token, start = str(index), event.start_mark
        if is_mapping:
            if type(event) is ScalarEvent:
                token = event.value
            elif type(event) is not AliasEvent:
                _skip(get)
            event = get()
        below = is_mapping and event.start_mark.line > start.line
        at = start if below and type(event) is not ScalarEvent else event.start_mark
        yield token, at.index, event
        index += 1
        event = get()


def _skip(get: Any) -> None:
    """Read to the end of the mapping or sequence whose first event was read."""
    depth = 1
    while depth:
        kind = type(get())
        if kind is ScalarEvent:
            continue
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            depth += 1
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            depth -= 1
