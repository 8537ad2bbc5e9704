"""YAML text → plain tree, with libyaml's event stream and a builder of our own (four times as fast as a safe loader).

Comes in: a text. Goes out: a tree like that of the same document in JSON: keys are strings, scalars follow the core schema of
YAML 1.2. Aliases share their value, within a bound; `<<` merges; keys that stand twice are reported, the last one counts; numbers that
JSON cannot hold are reported and left out.
"""

from __future__ import annotations

from math import isfinite
from typing import Any, Final, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.source.bounds import MAX_DEPTH, MAX_UNFOLDED, check_depth
from clientpress.source.lines import spot_at
from clientpress.source.unmerged import stop_at_conflict
from clientpress.source.yaml_events import parser_of
from clientpress.source.yaml_scalars import Scalar, resolve

_TAG = "tag:yaml.org,2002:"
_PYTHON_OF_TAG: dict[str, type | tuple[type, ...]] = {
    f"{_TAG}int": int,
    f"{_TAG}float": (float, int),
    f"{_TAG}bool": bool,
    f"{_TAG}null": type(None),
}
_FLOAT = f"{_TAG}float"
_COLLECTION_TAGS = (f"{_TAG}map", f"{_TAG}seq")


OMITTED: Final = object()
"""Stands for a value that is read as if it were not there."""


def read(text: str, place: Place, found: Collector) -> Any:
    """Read a text that holds one YAML document.

    Raises:
        Stop: this is not YAML, holds several documents, or unfolds beyond the bounds.
    """
    try:
        return _Builder(text, place, found).document()
    except yaml.reader.ReaderError as error:
        offset = len(text.encode()[: error.position].decode(errors="ignore"))
        _broken(text, offset, "a character that YAML does not allow", place, found)
    except yaml.MarkedYAMLError as error:
        at = getattr(error.problem_mark or error.context_mark, "index", 0)
        reason = error.problem or "it cannot be parsed"
        if text[at : at + 1] == "\t":
            reason = "a tab cannot indent, only blanks can"
        _broken(text, at, reason, place, found)
    except yaml.YAMLError as error:
        _broken(text, 0, str(error).partition("\n")[0], place, found)


def _broken(text: str, offset: int, reason: str, place: Place, found: Collector) -> NoReturn:
    stop_at_conflict(text, place, found)
    found.stop(catalogue.BROKEN_YAML, place, spot=spot_at(text, offset), reason=reason)


class _Builder:
    """Takes the events of one document and builds its tree."""

    def __init__(self, text: str, place: Place, found: Collector) -> None:
        self._text = text
        self._place = place
        self._found = found
        self._get = parser_of(text).get_event
        self._path: list[str | int] = []
        self._plain: dict[str, Any] = {}  # what plain scalars mean; most of them come often
        self._anchors: dict[str, tuple[Any, int]] = {}  # value, and how many values it unfolds to
        self._unfolded = 0

    def document(self) -> Any:
        self._get()  # the start of the stream
        if type(self._get()) is StreamEndEvent:
            return None
        tree = self._value(self._get())
        self._get()  # the end of the document
        event = self._get()
        if type(event) is DocumentStartEvent:
            spot = spot_at(self._text, _offset(event))
            self._found.stop(catalogue.SEVERAL_DOCUMENTS, self._place, spot=spot)
        if self._anchors:  # aliases may nest what does not look nested
            check_depth(tree, self._place, self._found)
        return None if tree is OMITTED else tree

    def _value(self, event: Any) -> Any:
        """Read a node, and report one that is left out."""
        value = self._node(event)
        if value is OMITTED:
            spot = spot_at(self._text, _offset(event))
            text = event.value if type(event) is ScalarEvent else f"*{event.anchor}"
            self._found.report(catalogue.NO_JSON_NUMBER, self._here(), spot=spot, text=text)
        return value

    def _node(self, event: Any) -> Any:
        kind = type(event)
        if kind is ScalarEvent:
            return self._scalar(event)
        if kind is AliasEvent:
            return self._alias(event)
        if len(self._path) >= MAX_DEPTH:
            spot = spot_at(self._text, _offset(event))
            self._found.stop(catalogue.TOO_DEEP, self._place, spot=spot, limit=MAX_DEPTH)
        before = self._unfolded
        if event.tag is not None and event.tag not in _COLLECTION_TAGS:
            self._report_tag(event.tag)
        value = self._mapping() if kind is MappingStartEvent else self._sequence()
        self._unfolded += len(value)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, self._unfolded - before)
        return value

    def _scalar(self, event: Any) -> Any:
        plain: str = event.value
        if event.tag is not None:
            value = self._tagged(plain, event.tag, is_plain=not event.style)
        elif not event.implicit[0]:
            value = plain
        elif plain in self._plain:
            value = self._plain[plain]
        else:
            value = self._plain[plain] = _finite(resolve(plain))
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, 1)
        return value

    def _tagged(self, plain: str, tag: str, *, is_plain: bool) -> Any:
        if tag in ("!", f"{_TAG}str"):
            return plain
        value = resolve(plain)
        if tag in _PYTHON_OF_TAG and isinstance(value, _PYTHON_OF_TAG[tag]):
            return _finite(float(value) if isinstance(value, int) and tag == _FLOAT else value)
        self._report_tag(tag)
        return _finite(value) if is_plain else plain

    def _report_tag(self, tag: str) -> None:
        self._found.report(catalogue.ODD_TAG, self._here(), tag=tag.replace(_TAG, "!!"))

    def _alias(self, event: Any) -> Any:
        if event.anchor not in self._anchors:
            _broken(
                self._text,
                _offset(event),
                f"the alias `*{event.anchor}` stands before the end of its anchor",
                self._place,
                self._found,
            )
        value, size = self._anchors[event.anchor]
        self._unfolded += size
        if self._unfolded > MAX_UNFOLDED:
            spot = spot_at(self._text, _offset(event))
            self._found.stop(catalogue.ALIAS_BOMB, self._place, spot=spot, limit=MAX_UNFOLDED)
        return value

    def _sequence(self) -> list[Any]:
        get, path = self._get, self._path
        made: list[Any] = []
        path.append(0)
        event = get()
        while type(event) is not SequenceEndEvent:
            path[-1] = len(made)
            value = self._value(event)
            if value is not OMITTED:
                made.append(value)
            event = get()
        path.pop()
        return made

    def _mapping(self) -> dict[str, Any]:
        get, path = self._get, self._path
        made: dict[str, Any] = {}
        merged: list[dict[str, Any]] = []
        path.append("")
        event = get()
        while type(event) is not MappingEndEvent:
            key = event.value if type(event) is ScalarEvent else self._odd_key(event)
            event = get()
            if key is None:
                self._node(event)  # its value is read, so that its anchors are known
            else:
                path[-1] = key
                value = self._value(event)
                if value is OMITTED:
                    made.pop(key, None)
                elif key == "<<" and (parts := _mergeable(value)):
                    merged += parts
                else:
                    if key in made:
                        self._found.report(catalogue.DUPLICATE_KEY, self._here(), key=key)
                    made[key] = value
            event = get()
        path.pop()
        return _merge(merged, made) if merged else made

    def _odd_key(self, event: Any) -> str | None:
        """Read a key that is an alias, or report one that is a collection."""
        value = self._node(event)
        if isinstance(value, str):
            return value
        spot = spot_at(self._text, _offset(event))
        self._found.report(catalogue.ODD_KEY, self._here(), spot=spot)
        return None

    def _here(self) -> Place:
        place = self._place
        for token in self._path:
            place = place / token
        return place


def _finite(value: Scalar) -> Any:
    """Give a scalar; `OMITTED` for a number that JSON cannot hold."""
    return OMITTED if isinstance(value, float) and not isfinite(value) else value


def _offset(event: Any) -> int:
    offset: int = event.start_mark.index
    return offset


def _mergeable(value: Any) -> list[dict[str, Any]]:
    parts = value if isinstance(value, list) else [value]
    return parts if all(isinstance(part, dict) for part in parts) else []


def _merge(parts: list[dict[str, Any]], own: dict[str, Any]) -> dict[str, Any]:
    """Put the merged mappings under the mapping's own keys; of several, the first that has a key gives it."""
    made: dict[str, Any] = {}
    for part in reversed(parts):
        made.update(part)
    made.update(own)
    return made
