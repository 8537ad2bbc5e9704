"""Operations → resources: by first tag, or by the first literal path segment (semantics §7).

Where the segment is called like a tag, the operation belongs to that tag's: `/images/{id}/files` without a tag → `Images`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from clientpress.document.model import Tag
from clientpress.ir.api import Operation, Resource
from clientpress.ir.types import OperationKey

_EXTENSION: Final = re.compile(
    r"(?:\.(?:json|xml|html?|csv|php|aspx?|do|\{[^}]*\})|(?<=[A-Za-z])\{[^}]*\})$"
)
_MOUNT: Final = re.compile(r"(?:api|rest|v?\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?)", re.IGNORECASE)


def read_resources(operations: Iterable[Operation], tags: Iterable[Tag]) -> tuple[Resource, ...]:
    """Group the operations, in the order in which their resources occur first."""
    every = tuple(operations)
    tagged = {_folded(tag): tag for tag in reversed([*filter(None, map(_tag_of, every))])}
    groups: dict[str, list[OperationKey]] = {}
    for operation in every:
        segment = _segment_of(operation)
        key = _tag_of(operation) or tagged.get(_folded(segment) or segment, segment)
        groups.setdefault(key, []).append(operation.key)
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


def _tag_of(operation: Operation) -> str:
    return operation.tags[0] if operation.tags and operation.tags[0].strip() else ""


def _segment_of(operation: Operation) -> str:
    """For example: `/{account}/zones/{zone}` → `zones`; `/api/v1/zones` → `zones`; `/zones.json` → `zones`; `/` → `root`."""
    # A fragment or query tells operations of one path apart; each of them would be a resource of its own.
    segments = operation.path.partition("#")[0].partition("?")[0].strip("/").split("/")
    literal = [found for found in segments if found and not found.startswith("{")] or ["root"]
    return without_extension(next((one for one in literal if not mounts(one)), literal[0]))


def mounts(segment: str) -> bool:
    """Whether a part of a path says where the API is mounted, and nothing of what it has. For example: `api`, `v1`, `2.0`."""
    return _MOUNT.fullmatch(segment) is not None


def without_extension(path: str) -> str:
    """Leave out what tells the format and not the thing. For example: `/zones.json`, `/zones{mediaTypeExtension}` → `/zones`."""
    return _EXTENSION.sub("", path)


def _folded(name: str) -> str:
    """For example: `DNS Records` and `dns-records` → `dnsrecords`."""
    return "".join(filter(str.isalnum, name)).casefold()
