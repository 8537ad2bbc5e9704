"""Resources that the configuration makes of operations: it says where an operation lies, whatever its tag.

In come the operations by tag, and what is said. Out goes the same grouping, in which what was said holds, and the path of each
resource that was said. What nothing was said of stays with its tag; where a resource that was said is called like the tag, the two are one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from clientpress.document.alike import folded
from clientpress.ir.api import Operation
from clientpress.ir.options import Homes
from clientpress.ir.types import OperationKey

_Path: TypeAlias = tuple[str, ...]


def handles(operation: Operation) -> tuple[str, ...]:
    """Give what a configuration may call an operation; what is more exact comes first: pointer, operationId, `METHOD /path`."""
    named = (operation.place.pointer, operation.operation_id)
    return (*filter(None, named), f"{operation.method} {operation.path}")


def hinted_homes(operations: Iterable[Operation]) -> Homes:
    """Give the resources that the document itself asks for. For example: `x-fern-sdk-group-name: [projects, exports]`."""
    return {f"{one.method} {one.path}": one.hints.group for one in operations if one.hints.group}


def at_home(
    groups: Mapping[str, Iterable[OperationKey]], operations: Iterable[Operation], *homes: Homes
) -> tuple[dict[str, list[OperationKey]], dict[str, _Path]]:
    """Move the operations of which something is said; and give the path of each resource in the place of its tag.

    For example: `list-members` is said to be in `("teams", "members")`. There is a resource `teams.members` then, and one `teams`,
    which has no operations if nothing else is in it. What is said first counts.
    """
    every = {one.key: one for one in operations}
    tags = {key: tag for tag, members in groups.items() for key in members}
    said = {key: path for key, one in every.items() if (path := _said(one, homes))}
    keys = _keys(said.values(), groups)
    moved: dict[str, list[OperationKey]] = {}
    for key in every:
        for path in ways(said.get(key, ())):
            moved.setdefault(keys[_folded(path)], [])
        home = keys[_folded(said[key])] if key in said else tags[key]
        moved.setdefault(home, []).append(key)
    paths = {keys[_folded(way)]: way for path in said.values() for way in ways(path)}
    return moved, paths


def _said(operation: Operation, homes: Iterable[Homes]) -> _Path:
    told = handles(operation)
    return next((said[one] for said in homes for one in told if one in said), ())


def _keys(paths: Iterable[_Path], tags: Iterable[str]) -> dict[_Path, str]:
    """Give the key of each resource that was said: the tag that is called so, else its path."""
    spelled = {"".join(_folded((tag,))): tag for tag in reversed([*tags])}
    keys: dict[_Path, str] = {}
    for path in paths:
        for way in ways(path):
            keys.setdefault(_folded(way), spelled.get("".join(_folded(way)), ".".join(way)))
    return keys


def ways(path: _Path) -> Iterator[_Path]:
    """Give the resources that one lies in, and itself. For example: `a.b` → `a`, `a.b`."""
    return (path[:end] for end in range(1, len(path) + 1))


def _folded(path: _Path) -> _Path:
    return tuple(folded(part) or part for part in path)
