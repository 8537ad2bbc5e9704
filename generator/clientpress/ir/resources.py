"""Operations → resources: by first tag, or by the first literal path segment (semantics §7)."""

from __future__ import annotations

from collections.abc import Iterable

from clientpress.document.model import Tag
from clientpress.ir.api import Operation, Resource
from clientpress.ir.types import OperationKey


def read_resources(operations: Iterable[Operation], tags: Iterable[Tag]) -> tuple[Resource, ...]:
    """Group the operations, in the order in which their resources occur first."""
    groups: dict[str, list[OperationKey]] = {}
    for operation in operations:
        groups.setdefault(_resource_of(operation), []).append(operation.key)
    declared = {tag.name: tag for tag in reversed(tuple(tags))}
    return tuple(
        Resource(
            key=key,
            description=declared[key].description if key in declared else "",
            external_docs=declared[key].external_docs if key in declared else None,
            facts=declared[key].extensions if key in declared else {},
            operations=tuple(members),
        )
        for key, members in groups.items()
    )


def _resource_of(operation: Operation) -> str:
    """For example: without a tag, `/{account}/zones/{zone}` → `zones`; `/` → `root`."""
    if operation.tags and operation.tags[0].strip():
        return operation.tags[0]
    # A fragment tells operations of one path apart; each of them would be a resource of its own.
    segments = operation.path.partition("#")[0].strip("/").split("/")
    return next((found for found in segments if found and not found.startswith("{")), "root")
