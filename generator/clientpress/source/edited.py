"""A plain tree under change, which knows of every value where in the texts it stands.

The tree that comes in is left as it is: what lies on the way to a change is copied, and what was copied once is changed in
place after that. Values may stand in several places of a tree, as an alias of YAML does; a change is seen in one of them only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from clientpress.diagnostics.place import Place

Path: TypeAlias = tuple[str | int, ...]
"""The keys and indices from the root to a value."""


class _Node:
    """What is known of the places of a value (None: that follows from the one above) and of those in it."""

    __slots__ = ("below", "place")

    def __init__(self, place: Place | None = None) -> None:
        self.place = place
        self.below: dict[str | int, _Node] = {}


class Edited:
    """A tree; `place` is where its root stands."""

    def __init__(self, tree: Any, place: Place) -> None:
        self.tree = tree
        self._place = place
        self._places = _Node()
        self._own: dict[int, Any] = {}  # the objects and lists that nobody else holds, by identity

    def get(self, path: Path) -> Any:
        """Give the value at a path, which is there."""
        value = self.tree
        for key in path:
            value = value[key]
        return value

    def origin(self, path: Path) -> Place:
        """Tell where the value at a path stands, in whatever file wrote it."""
        node: _Node | None = self._places
        place = self._place
        for key in path:
            node = node and node.below.get(key)
            place = node.place if node is not None and node.place is not None else place / key
        return place

    def origins(self) -> Iterator[tuple[Path, Place]]:
        """Give path and place of everything that stands elsewhere than the place of what holds it would say."""
        pending: list[tuple[Path, _Node]] = [((), self._places)]
        while pending:
            path, node = pending.pop()
            for key, below in node.below.items():
                if below.place is not None:
                    yield (*path, key), below.place
                pending.append(((*path, key), below))

    def set(self, path: Path, value: Any, place: Place) -> None:
        """Put a value where one is, or at the end of a list, or under a new key; it stands at `place`."""
        above, key = path[:-1], path[-1]
        holder = self._opened(above)
        if isinstance(holder, list) and key == len(holder):
            holder.append(value)
        else:
            holder[key] = value
        self._node(above).below[key] = _Node(place)

    def remove(self, path: Path) -> None:
        """Take a value away; what follows it in a list moves up."""
        above, key = path[:-1], path[-1]
        holder, node = self._opened(above), self._node(above)
        node.below.pop(key, None)
        if isinstance(key, int):
            for index in range(key + 1, len(holder)):
                place = self.origin((*above, index))
                node.below[index - 1] = moved = node.below.pop(index, None) or _Node()
                moved.place = place
        del holder[key]

    def share(self) -> None:
        """Say that parts of the tree are about to be put into it again: none of it is changed in place any more."""
        self._own.clear()

    def _node(self, path: Path) -> _Node:
        node = self._places
        for key in path:
            node = node.below.setdefault(key, _Node())
        return node

    def _opened(self, path: Path) -> Any:
        """Give the object or list at a path, copied unless it is ours alone, as is all above it."""
        self.tree = value = self._copied(self.tree)
        for key in path:
            value[key] = self._copied(value[key])
            value = value[key]
        return value

    def _copied(self, value: Any) -> Any:
        if id(value) not in self._own:
            value = value.copy()
            self._own[id(value)] = value
        return value
