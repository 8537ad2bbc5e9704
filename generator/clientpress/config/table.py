"""Read one TOML table setting by setting; what is wrong is noted with its place, and reading goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Any, NoReturn

from clientpress.config.position import spot_of
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Entry
from clientpress.diagnostics.place import Place
from clientpress.values import dataclass

Problem = tuple[Entry, Place, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table, where it stands, and the list that its problems go to. `known` grows with each setting asked for."""

    values: Mapping[str, Any]
    place: Place
    problems: list[Problem]
    known: set[str] = field(default_factory=set)

    def text(self, key: str, *, example: str, required: bool = False) -> str:
        """Give a text, or the empty one."""
        return self._typed(key, str, "a text", f'{key} = "{example}"', required=required) or ""

    def texts(self, key: str, *, example: str) -> tuple[str, ...]:
        """Give a list of texts."""
        values = self._typed(key, list, "a list of texts", f'{key} = ["{example}"]') or []
        for index, value in enumerate(values):
            if not isinstance(value, str):
                self._wrong(
                    self.place / key / index, key, "a list of texts", f'{key} = ["{example}"]'
                )
        return tuple(value for value in values if isinstance(value, str))

    def flag(self, key: str) -> bool:
        """Give true or false; false where nothing is said."""
        return bool(self._typed(key, bool, "true or false", f"{key} = true"))

    def number(self, key: str, *, example: int) -> int | None:
        """Give a whole number, or None."""
        value: int | None = self._typed(key, int, "a whole number", f"{key} = {example}")
        return value

    def table(self, key: str, *, example: str) -> Table:
        """Give the table under a key, or an empty one."""
        values = self._typed(key, dict, "a table", example) or {}
        return Table(values, self.place / key, self.problems)

    def tables(self, key: str, *, example: str) -> Iterator[Table]:
        """Give the tables of an array of tables."""
        for index, values in enumerate(self._typed(key, list, "an array of tables", example) or []):
            place = self.place / key / index
            if isinstance(values, dict):
                yield Table(values, place, self.problems)
            else:
                self._wrong(place, key, "an array of tables", example)

    def named_tables(self, *, example: str) -> Iterator[tuple[str, Table]]:
        """Give every value of this table, which has to be a table itself."""
        for key, values in self.values.items():
            table = self.table(key, example=example)
            if isinstance(values, dict):
                yield key, table

    def wrong_value(self, key: str, value: object, hint: str) -> None:
        """Note that a setting has a value of the right type that means nothing."""
        entry = catalogue.CONFIG_WRONG_VALUE
        self.problems.append((entry, self.place / key, {"key": key, "value": value, "hint": hint}))

    def done(self) -> None:
        """Note the settings that nobody asked for."""
        for key in self.values:
            if key not in self.known:
                hint = _suggestion(key, sorted(self.known))
                values: dict[str, Any] = {"key": key, "hint": hint}
                self.problems.append((catalogue.CONFIG_UNKNOWN_KEY, self.place / key, values))

    def _typed(
        self, key: str, kind: type, expected: str, example: str, *, required: bool = False
    ) -> Any:
        self.known.add(key)
        if key not in self.values:
            if required:
                values: dict[str, Any] = {"key": key, "example": example}
                self.problems.append((catalogue.CONFIG_MISSING_KEY, self.place, values))
            return None
        value = self.values[key]
        if isinstance(value, kind) and not (isinstance(value, bool) and kind is int):
            return value
        self._wrong(self.place / key, key, expected, example)
        return None

    def _wrong(self, place: Place, key: str, expected: str, example: str) -> None:
        values: dict[str, Any] = {"key": key, "expected": expected, "example": example}
        self.problems.append((catalogue.CONFIG_WRONG_TYPE, place, values))


def stop(problems: list[Problem], text: str, found: Collector) -> NoReturn:
    """Report all problems of a configuration's text and end the run with the last.

    Raises:
        Stop: always.
    """
    for entry, place, values in problems[:-1]:
        found.report(entry, place, spot=spot_of(text, place.pointer), **values)
    entry, place, values = problems[-1]
    found.stop(entry, place, spot=spot_of(text, place.pointer), **values)


def _suggestion(key: str, known: list[str]) -> str:
    import difflib

    close = difflib.get_close_matches(key, known, n=1)
    return f"did you mean `{close[0]}`?" if close else f"the settings here are {', '.join(known)}"
