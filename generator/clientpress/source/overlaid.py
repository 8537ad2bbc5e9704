"""A description with overlays applied to it.

Comes in: the source of the description and those of its overlays. Goes out: the same source with a tree of its own. What came from
an overlay is shown there in findings. An action that does not fit the description (any more) changes nothing, and is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, assert_never

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.bounds import Growth, Size, size_of
from clientpress.source.edited import Edited, Path
from clientpress.source.model import Source
from clientpress.source.overlay import Action, Copy, Remove, Update, read_overlay
from clientpress.source.queries import QueryError, select, why_nothing
from clientpress.values import replace


def overlaid(source: Source, overlays: Iterable[Source], found: Collector) -> Source:
    """Apply all actions of all overlays, in order.

    Raises:
        Stop: an overlay is none, or makes the description too large.
    """
    place = Place(source.name, Pointer(""))
    edited, growth = Edited(source.tree, place), Growth(found)
    for overlay in overlays:
        for action in read_overlay(overlay, found):
            most = _Applied(edited, action, found).apply()
            growth.check(edited.tree, most, action.place)
    for path, origin in edited.origins():
        at = place
        for key in path:
            at /= key
        found.is_written_at(at, origin)
    return replace(source, tree=edited.tree)


class _Applied:
    """One action at work."""

    def __init__(self, edited: Edited, action: Action, found: Collector) -> None:
        self._edited = edited
        self._action = action
        self._found = found
        self._news = False  # whether anything was said that was not there already

    def apply(self) -> Size:
        """Do it; tells how many values came at the most, and how deep they lie."""
        action, most = self._action, Size(0, 0)
        targets = self._select(action.target, action.place / "target")
        match action.change:
            case _ if not targets:
                return most
            case Remove():
                self._remove(targets)
            case Update(value, place):
                most = self._put_all(targets, value, place)
            case Copy(query):
                sources = self._select(query, action.place / "copy")
                if len(sources) > 1:
                    why = f"`{query}` selects {len(sources)} values, not one"
                    self._found.report(catalogue.OVERLAY_MISFIT, action.place / "copy", why=why)
                if len(sources) != 1:
                    return most
                value, place = self._edited.get(sources[0]), self._edited.origin(sources[0])
                self._edited.share()
                most = self._put_all(targets, value, place)
            case _:
                assert_never(action.change)
        if not self._news:
            self._found.report(catalogue.OVERLAY_DONE, action.place)
        return most

    def _select(self, query: str, place: Place) -> list[Path]:
        try:
            paths = select(query, self._edited.tree)
        except QueryError as error:
            self._found.stop(
                catalogue.OVERLAY_ACTION, place, why=f"`{query}` is not a JSONPath query: {error}"
            )
        if not paths:
            hint = why_nothing(query, self._edited.tree)
            self._found.report(catalogue.OVERLAY_STALE, place, query=query, hint=hint)
        return paths

    def _remove(self, targets: list[Path]) -> None:
        """Take all targets away, the last elements of a list first."""
        self._news = True
        if () in targets:
            self._found.stop(
                catalogue.OVERLAY_ACTION,
                self._action.place,
                why="the whole document cannot be removed",
            )
        gone: set[Path] = set()
        for path in sorted(targets, key=_last_first):
            if not any(path[:length] in gone for length in range(len(path))):
                gone.add(path)
        for path in sorted(gone, key=_last_first):
            self._edited.remove(path)

    def _put_all(self, targets: list[Path], value: Any, place: Place) -> Size:
        for path in targets:
            self._put(path, value, place)
        size = size_of(value)
        return Size(len(targets) * size.values, size.levels + 1 + max(map(len, targets)))

    def _put(self, path: Path, value: Any, place: Place) -> None:
        """Merge a value into a target; to a list, anything but a list is added."""
        if isinstance(self._edited.get(path), list) and not isinstance(value, list):
            self._add(path, [(value, place)])
        else:
            self._merge(path, value, place)

    def _merge(self, path: Path, value: Any, place: Place) -> None:
        known = self._edited.get(path)
        if isinstance(known, dict) and isinstance(value, dict):
            for key, part in value.items():
                if key in self._edited.get(path):
                    self._merge((*path, key), part, place / key)
                else:
                    self._news = True
                    self._edited.set((*path, key), part, place / key)
        elif isinstance(known, list) and isinstance(value, list):
            self._add(path, [(part, place / index) for index, part in enumerate(value)])
        elif isinstance(known, dict | list) or isinstance(value, dict | list):
            self._news = True  # something is to be done, but not so
            why = f"{_kind(value)} cannot be put in the place of {_kind(known)}"
            where = ((self._edited.origin(path), "it stands here"),)
            self._found.report(catalogue.OVERLAY_MISFIT, place, related=where, why=why)
        elif known != value or isinstance(known, bool) is not isinstance(value, bool):
            self._news = True
            self._edited.set(path, value, place)

    def _add(self, path: Path, parts: list[tuple[Any, Place]]) -> None:
        known = self._edited.get(path)
        self._news |= any(part not in known for part, _ in parts)
        for index, (part, place) in enumerate(parts, len(known)):
            self._edited.set((*path, index), part, place)


def _last_first(path: Path) -> tuple[tuple[str, int], ...]:
    return tuple(("", -key) if isinstance(key, int) else (key, 0) for key in path)


def _kind(value: Any) -> str:
    match value:
        case dict():
            return "an object"
        case list():
            return "a list"
        case _:
            return "a single value"
