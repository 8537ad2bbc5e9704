"""The operations of an API by their paths: what else is done where one of them is, and below.

Comes in: operations. Goes out: answers to what would otherwise be a search through all of them for each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from clientpress.ir.api import Operation

PARAMETER: Final = re.compile(r"\{([^}]*)\}")
"""A parameter in a path."""
OF_ONE: Final = frozenset({"GET", "PUT", "PATCH", "DELETE"})
"""What is done with one thing, where its path ends with what picks it."""
_PICKED: Final = re.compile(r"/\{")


class Routes:
    """The paths of all operations, looked at once. A slash at a path's end makes no other path of it but in `at`."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._at: dict[str, dict[str, Operation]] = {}
        self._making: set[str] = set()
        self._parents: set[str] = set()
        self._fronts: set[str] = set()
        for one in operations:
            self._at.setdefault(one.path, {}).setdefault(one.method, one)
            path = one.path.rstrip("/")
            parent, _, last = path.rpartition("/")
            if one.method == "POST":
                self._making.add(path)
            while one.method in OF_ONE and last.startswith("{"):
                self._parents.add(parent)
                parent, _, last = parent.rpartition("/")
            self._fronts.update(path[: found.start()] for found in _PICKED.finditer(path))

    def at(self, path: str, method: str) -> Operation | None:
        """Give what a method does at a path."""
        return self._at.get(path, {}).get(method)

    def makes(self, path: str) -> bool:
        """Tell whether there is a POST at a path."""
        return path.rstrip("/") in self._making

    def picks(self, path: str) -> bool:
        """Tell whether anything lies in a path behind what picks one thing. For example: of `/pets`, where there is `/pets/{id}/photos`."""
        return path.rstrip("/") in self._fronts

    def holds_several(self, path: str) -> bool:
        """Tell whether a thing can be made in a path, and something be done with each. For example: POST /pet, DELETE /pet/{id}, be it that two parameters pick one."""
        return self.makes(path) and path.rstrip("/") in self._parents
