"""What a reader of a keyword is given, and what it gives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document.dialect import Dialect
from clientpress.document.registry import Registry

Out: TypeAlias = dict[str, Any]
"""Entries of `Keywords` under construction."""


class Node(NamedTuple):
    """A schema's plain node and what reading it needs."""

    place: Place
    raw: Mapping[str, Any]
    dialect: Dialect
    found: Collector
    registry: Registry

    def foreign(self, keyword: str, hint: str) -> None:
        """Report a keyword that is written as another dialect has it."""
        self.found.report(
            catalogue.FOREIGN_KEYWORD,
            self.place / keyword,
            fold=keyword,
            keyword=keyword,
            dialect=self.dialect.title,
            hint=hint,
        )


def kind_of(value: Any) -> str:
    """Name the JSON type of a value for a message. For example: [] → `a list`."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true or false"
        case str():
            return "a text"
        case int() | float():
            return "a number"
        case list():
            return "a list"
        case _:
            return "an object"
