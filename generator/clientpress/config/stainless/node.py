"""A value of a `stainless.yml`, and where it stands. What has another form than it should have is reported and read as empty."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A value; `value` None is one that is not there."""

    value: Any
    place: Place
    found: Collector

    def __getitem__(self, key: str) -> Node:
        """Give what stands under a key; nothing, where this is no mapping."""
        value = self.value.get(key) if isinstance(self.value, Mapping) else None
        return Node(value=value, place=self.place / key, found=self.found)

    def entries(self, what: str) -> Iterator[tuple[str, Node]]:
        """Give the entries of a mapping. `what` is said of them where it is none. For example: the methods of a resource."""
        for key in self.value if self.is_mapping(what) else ():
            yield str(key), self[key]

    def is_mapping(self, what: str) -> bool:
        """Tell whether this is a mapping; what is there and is none is reported."""
        if self.value is not None and not isinstance(self.value, Mapping):
            self.found.report(catalogue.STAINLESS_FORM, self.place, what=what, needed="a mapping")
        return isinstance(self.value, Mapping)

    def items(self, what: str) -> Iterator[Node]:
        """Give the items of a list."""
        if self.value is None:
            return
        if not isinstance(self.value, list):
            self.found.report(catalogue.STAINLESS_FORM, self.place, what=what, needed="a list")
            return
        for index, value in enumerate(self.value):
            yield Node(value=value, place=self.place / index, found=self.found)

    @property
    def text(self) -> str:
        """Give a text, or the empty one."""
        return self.value if isinstance(self.value, str) else ""
