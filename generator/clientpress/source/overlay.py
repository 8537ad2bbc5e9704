"""Read an overlay document (OpenAPI Overlay Specification 1.0 to 1.2): its actions, in order.

Comes in: the source of the overlay. Goes out: actions, each of which has a target and one change. Afterwards nothing of an
action is unknown or contradicts itself: a correction that does nothing because of a slip would be worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer, unescape
from clientpress.source.model import Source
from clientpress.values import dataclass

_VERSION = re.compile(r"1\.\d+(\.\d+)?")
_FIELDS = {"target", "description", "update", "copy", "remove", "$ref"}
_REUSABLE = "#/components/actions/"


@dataclass(frozen=True, slots=True)
class Update:
    """Merge a value, which stands at `place`, into each target."""

    value: Any
    place: Place


@dataclass(frozen=True, slots=True)
class Copy:
    """Merge what a query selects into each target."""

    query: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Take each target away."""


Change: TypeAlias = Update | Copy | Remove


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A change of what `target`, a JSONPath query, selects."""

    target: str
    change: Change
    place: Place


def read_overlay(source: Source, found: Collector) -> tuple[Action, ...]:
    """Read the actions.

    Raises:
        Stop: it is no overlay, or an action is none.
    """
    place, tree = Place(source.name, Pointer("")), source.tree
    if not isinstance(tree, dict) or not _VERSION.fullmatch(str(tree.get("overlay"))):
        found.stop(catalogue.OVERLAY_NONE, place, reason="it has no `overlay: 1.x.y`")
    actions = tree.get("actions")
    if not isinstance(actions, list):
        found.stop(catalogue.OVERLAY_NONE, place, reason="it has no list of `actions`")
    return tuple(
        _action(value, place / "actions" / index, tree, found)
        for index, value in enumerate(actions)
    )


def _action(value: Any, place: Place, tree: dict[str, Any], found: Collector) -> Action:
    if not isinstance(value, dict):
        found.stop(catalogue.OVERLAY_ACTION, place, why="an action is an object with a `target`")
    for key in value:
        if key not in _FIELDS and not key.startswith("x-"):
            found.stop(catalogue.OVERLAY_ACTION, place / key, why=f"there is no field `{key}`")
    target = value.get("target")
    if not isinstance(target, str):
        found.stop(catalogue.OVERLAY_ACTION, place, why="it has no `target`, a JSONPath query")
    fields, at = value, place
    if "$ref" in value:
        fields, at = _reused(value["$ref"], place, tree, found)
    changes = [*_changes(fields, at)]
    if any(isinstance(change, Remove) for change in changes):
        changes = [Remove()]
    if len(changes) != 1:
        why = "`update` and `copy` exclude each other" if changes else "it changes nothing"
        found.stop(catalogue.OVERLAY_ACTION, place, why=why)
    return Action(target=target, change=changes[0], place=place)


def _reused(
    reference: Any, place: Place, tree: dict[str, Any], found: Collector
) -> tuple[dict[str, Any], Place]:
    """Give the fields of a reusable action, and where they stand."""
    name = unescape(str(reference).removeprefix(_REUSABLE))
    try:
        fields = tree["components"]["actions"][name]["fields"]
    except (KeyError, TypeError, IndexError):
        fields = None
    if not isinstance(fields, dict):
        why = f"`{reference}` is not a reusable action with `fields`"
        found.stop(catalogue.OVERLAY_ACTION, place / "$ref", why=why)
    root = Place(place.file, Pointer(""))
    return fields, root / "components" / "actions" / name / "fields"


def _changes(fields: dict[str, Any], place: Place) -> Iterator[Change]:
    if fields.get("remove") is True:
        yield Remove()
    if "update" in fields:
        yield Update(fields["update"], place / "update")
    if "copy" in fields:
        yield Copy(str(fields["copy"]))
