"""One plain object of a document and the reading of its fields, for every object that is no schema.

Comes in: an object, its place, and what the whole reading shares. Goes out: typed values. A field of the wrong JSON type is
reported and counts as missing; so does null, without a report. References are followed where an object may be one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import Any, Protocol, TypeVar

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document.dialect import Dialect
from clientpress.document.misspelt import meant_field
from clientpress.document.prose import prose
from clientpress.document.registry import Registry
from clientpress.document.schemas import SchemaStore
from clientpress.values import dataclass

_T = TypeVar("_T")
_REFERENCE_FIELDS = ("summary", "description")  # OpenAPI 3.1 §4.8.23: these override the target's


class Upgrade(Protocol):
    """What an older dialect needs before its objects can be read; `document.swagger` is the one there is."""

    def path_item(self, item: Fields, /) -> Fields:
        """Upgrade a path item and its operations."""
        ...

    def parameter(self, parameter: Fields, /) -> Fields | None:
        """Upgrade a parameter; None for one that is read as part of a body."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the reading of one document shares. What is declared is counted on the way, and `places` tells where it stands, in whichever file."""

    registry: Registry
    schemas: SchemaStore
    dialect: Dialect
    found: Collector
    declared: Counter[str] = field(default_factory=Counter)
    places: defaultdict[str, set[Place]] = field(default_factory=lambda: defaultdict(set))
    known: dict[tuple[object, Place], Any] = field(default_factory=dict)
    upgrade: Upgrade | None = None

    def declare(self, what: str, place: Place, raw: object) -> None:
        """Count what is declared at a place, and note where it stands if it is a reference. For example: an operation."""
        self.declared[what] += 1
        places = self.places[what]
        while place not in places:
            places.update((place, self.found.original(place)))
            ref = raw.get("$ref") if isinstance(raw, dict) else None
            target = self.registry.lookup(place, ref) if isinstance(ref, str) else ""
            if isinstance(target, str):
                return
            place, raw = target, self.registry.get(target)

    def once(self, read: Callable[[Fields], _T], fields: Fields) -> _T:
        """Read an object that many may refer to only once."""
        if fields.overridden:
            return read(fields)
        key = (read, fields.place)
        if key not in self.known:
            self.known[key] = read(fields)
        result: _T = self.known[key]
        return result


@dataclass(frozen=True, slots=True)
class Fields:
    """One object. `overridden` says that some fields stand beside the `$ref` that led here."""

    place: Place
    raw: Mapping[str, Any]
    reading: Reading
    overridden: bool = False

    def text(self, key: str) -> str:
        """Give a string field. A number is read as its text, which is what `version: 1.0` means in YAML."""
        value = self.raw.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        if not isinstance(value, str):
            return self._missing(key, "a text", "")
        return prose(value) if key == "description" else value

    def flag(self, key: str) -> bool | None:
        """Give a boolean field, None where it is missing."""
        value = self.raw.get(key)
        return value if isinstance(value, bool) else self._missing(key, "true or false", None)

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of strings; numbers in it are read as their text."""
        return tuple(
            str(item)
            for place, item in self.items(key)
            if isinstance(item, str | int | float)
            or self._skip(place, f"this item of `{key}`", "a text")
        )

    def mapping(self, key: str) -> Mapping[str, Any]:
        """Give an object field verbatim, empty where it is missing."""
        value = self.raw.get(key)
        if value == []:
            self.reading.registry.report_empty_list(self.place / key)
            return {}
        return value if isinstance(value, dict) else self._missing(key, "an object", {})

    def items(self, key: str) -> list[tuple[Place, Any]]:
        """Give the places and values of a list field, empty where it is missing."""
        value = self.raw.get(key)
        if not isinstance(value, list):
            return self._missing(key, "a list", [])
        place = self.place / key
        return [(place / at, item) for at, item in enumerate(value)]

    def schema(self, key: str) -> Place | None:
        """Give the place of a schema field."""
        value = self.raw.get(key)
        if isinstance(value, dict | bool) or value == []:
            return self.place / key
        return self._missing(key, "a schema", None)

    def child(self, key: str, expected: str) -> Fields | None:
        """Give the object under `key`, through its `$ref`. `expected` names it, for example `request body`."""
        if self.raw.get(key) is None:
            return None
        return self.follow(self.place / key, self.raw[key], expected)

    def children(self, key: str, expected: str) -> Iterator[tuple[str, Fields]]:
        """Give name and object of each entry of the object under `key`, through its `$ref`."""
        place = self.place / key
        for name, raw in self.mapping(key).items():
            fields = self.follow(place / name, raw, expected)
            if fields is not None:
                yield name, fields

    def follow(self, place: Place, own: Any, expected: str) -> Fields | None:
        """Give the object at `place` or at the end of its `$ref`s, None (and a report) where there is none."""
        end = self.reading.registry.follow(place, own, expected)
        if end is None:
            return None
        target, raw = end
        over = raw is not own and {name: own[name] for name in _REFERENCE_FIELDS if name in own}
        if over:
            return Fields(target, {**raw, **over}, self.reading, overridden=True)
        return Fields(target, raw, self.reading)

    def extras(
        self, known: frozenset[str], owner: Callable[[str], str] = lambda _: ""
    ) -> dict[str, Any]:
        """Give the fields that have no place of their own in the model, verbatim: extensions and unknown ones.

        One that is a misspelt field is told of, and one that `owner` knows as a field of something else, which is nearly always indented too little.
        """
        others = {name: value for name, value in self.raw.items() if name not in known}
        for name in others:
            if name[:2] == "x-":
                continue
            at, of = self.place / name, owner(name)
            if of:
                self.reading.found.report(catalogue.MISPLACED, at, fold=name, name=name, owner=of)
                continue
            instead = meant_field(name, known)
            if instead is not None and instead not in self.raw:
                self.reading.found.report(catalogue.MISSPELT, at, name=name, instead=instead)
        return others

    def report_missing(self, what: str, key: str, consequence: str) -> None:
        """Report that a field which has to be there is not."""
        self.reading.found.report(
            catalogue.MISSING_FIELD, self.place, what=what, field=key, consequence=consequence
        )

    def _missing(self, key: str, expected: str, default: _T) -> _T:
        if self.raw.get(key) is not None:
            self.reading.found.report(
                catalogue.WRONG_FIELD_TYPE, self.place / key, field=key, expected=expected
            )
        return default

    def _skip(self, place: Place, what: str, expected: str) -> bool:
        self.reading.found.report(catalogue.SKIPPED, place, what=what, expected=expected)
        return False
