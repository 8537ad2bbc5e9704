"""What dots in operationIds say, as Google writes them: `storage.projects.buckets.list` of `GET /v1/{parent}/buckets`.

In come the operations of a document. Out goes where those lie whose tag is only the outermost resource: `("projects", "buckets")`; and what
in their paths is the name of a resource: a `parent` is `projects/7`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Sequence
from typing import Final

from clientpress.document.alike import folded
from clientpress.document.model import In, Server
from clientpress.ir.api import Operation
from clientpress.ir.options import Homes
from clientpress.values import replace

_DOTTED: Final = re.compile(r"[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+")
_PARAMETER: Final = re.compile(r"\{([^}]*)\}")
_NEARLY_ALL: Final = 0.8


def dotted_homes(document: Iterable[Operation], tag_of: Callable[[Operation], str]) -> Homes:
    """Give the resources of operations whose ids name several, the first of which is their tag; none where ids are seldom so.

    A first part that all ids have, before their tag, is the name of the API.
    """
    dotted = _dotted(document)
    return (_behind(1, dotted, tag_of) if _has_name(dotted) else {}) or _behind(0, dotted, tag_of)


def with_resource_names(every: Sequence[Operation], servers: Iterable[Server]) -> list[Operation]:
    """Let slashes stay in the first parameter of a path where the resource of its tag is in no literal part of it.

    For example: `storage.projects.get` of `/v1/{name}`, which is asked for as `/v1/projects/7`.
    """
    dotted = _dotted(every)
    if not dotted or not _has_name(dotted):
        return [*every]
    mounted = {part for server in servers for part in map(folded, server.url.split("/"))}
    keys = {one.key for one in dotted}
    return [_named(one, mounted) if one.key in keys else one for one in every]


def _named(operation: Operation, mounted: Container[str]) -> Operation:
    _, resource, *rest = operation.operation_id.split(".")
    literal = {folded(part) for part in re.split(r"[/:]", operation.path) if "{" not in part}
    first = _PARAMETER.search(operation.path)
    said = rest and (folded(resource) in literal or folded(resource) in mounted)
    if not rest or said or first is None:
        return operation
    parameters = (
        replace(one, allow_reserved=True)
        if one.location is In.PATH and one.wire == first[1]
        else one
        for one in operation.parameters
    )
    return replace(operation, parameters=tuple(parameters))


def _dotted(document: Iterable[Operation]) -> list[Operation]:
    """Give the operations whose ids have dots; none where ids are seldom so."""
    every = [one for one in document if one.operation_id]
    dotted = [one for one in every if _DOTTED.fullmatch(one.operation_id)]
    return dotted if len(dotted) > _NEARLY_ALL * len(every) else []


def _has_name(dotted: Iterable[Operation]) -> bool:
    """Whether all ids begin alike: with the name of the API."""
    return len({one.operation_id.partition(".")[0] for one in dotted}) == 1


def _behind(front: int, dotted: Iterable[Operation], tag_of: Callable[[Operation], str]) -> Homes:
    """Give what lies in the resource of its tag, where that comes behind so many parts."""
    homes: dict[str, tuple[str, ...]] = {}
    for one in dotted:
        path = tuple(one.operation_id.split(".")[front:-1])
        if len(path) > 1 and folded(path[0]) == folded(tag_of(one)):
            homes[one.operation_id] = path
    return homes
