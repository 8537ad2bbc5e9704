"""Operations → resources: where the document hints at a group, else by first tag; without one by the class in the operationId, or by the first literal path segment.

In documents of Azure the class comes before the tag. Where class or segment is called like a tag, the operation belongs to that tag's: `/images/{id}/files` without a tag → `Images`.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from itertools import takewhile
from typing import Final

from clientpress.document.alike import folded
from clientpress.document.model import Tag
from clientpress.ir.api import Operation, Resource
from clientpress.ir.dotted import dotted_homes
from clientpress.ir.homes import at_home, hinted_homes, ways
from clientpress.ir.options import Homes
from clientpress.ir.types import OperationKey
from clientpress.values import replace

_EXTENSION: Final = re.compile(
    r"(?:\.(?:json|xml|html?|csv|php|aspx?|do|\{[^}]*\})|(?<=[A-Za-z])\{[^}]*\})$"
)
_NUMBER: Final = re.compile(r"\d+")
_BETWEEN: Final = re.compile(r"[\s_./-]+")
_CLASS: Final = re.compile(r"(?=[^_]*[A-Z])([A-Za-z][A-Za-z0-9]*)_[A-Z][A-Za-z0-9]*")
"""How .NET and Azure write an operationId: `VirtualHubs_ListByGroup`, with the class that has the method."""
_OF_AUTOREST: Final = frozenset({"x-ms-examples", "x-ms-pageable", "x-ms-long-running-operation"})
"""Extensions of operations, one of which every document of Azure has."""
_DOES: Final = frozenset(
    {"get", "list", "create", "update", "delete", "put", "post", "patch", "add", "remove", "find", "search", "set"}
)  # fmt: skip
_WORD: Final = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
FUNCTIONS: Final = "default"  # the resource of functions without a tag; others call it so
_SEVERAL: Final = 4
_NEARLY_ALL: Final = 0.8
_MOUNT: Final = re.compile(r"(?:api|rest|v?\d+(?:\.\d+)*(?:(?:alpha|beta)\d*)?)", re.IGNORECASE)


def read_resources(
    operations: Iterable[Operation],
    tags: Iterable[Tag],
    document: Iterable[Operation],
    homes: Homes,
) -> tuple[Resource, ...]:
    """Group the operations, in the order in which their resources occur first.

    `document` are all that there are, of which these may be some; `homes` is what the configuration says of them.
    """
    every, document = tuple(operations), tuple(document)
    declared = {tag.name: tag for tag in reversed(tuple(tags))}
    later = _later_versions(document)
    spelled = _spellings(filter(None, map(_tag_of, (*document, *every))), declared)
    tagged = {folded(tag): spelled[tag] for tag in reversed([*filter(None, map(_tag_of, every))])}
    groups_first = _have_groups(document)
    classes = _class_of if _have_classes(document) else _no_class
    class_of = _group_of if groups_first else classes
    functions = _functions(one for one in document if not _tag_of(one) and not class_of(one))
    groups: dict[str, list[OperationKey]] = {}
    for operation in every:
        segment = class_of(operation) or _segment_of(operation)
        if operation.key in functions:
            groups.setdefault(FUNCTIONS, []).append(operation.key)
            continue
        version = _version_of(operation)
        if (version, segment) in later:
            segment = f"{_numbered(version, segment, later)} {segment}"
        tag = _tag_of(operation)
        if groups_first and tag and class_of(operation) and not _alike(segment, tag):
            tag = ""
        key = spelled[tag] if tag else tagged.get(folded(segment) or segment, segment)
        groups.setdefault(key, []).append(operation.key)
    said = {way for path in homes.values() for way in ways(path)}
    in_document = (hinted_homes(document), dotted_homes(document, _tag_of))
    moved, paths = at_home(groups, every, homes, *in_document)
    telling = {
        tag: tag if tag in moved else next(key for key in moved if members[0] in moved[key])
        for tag, members in groups.items()
        if tag in declared
    }
    return tuple(
        _resource(
            Resource(
                key=key,
                path=paths.get(key, ()),
                configured=paths.get(key) in said,
                operations=tuple(members),
            ),
            [declared[tag] for tag in telling if telling[tag] == key],
        )
        for key, members in moved.items()
    )


def _resource(of: Resource, tags: Sequence[Tag]) -> Resource:
    """Tell at a resource what is said of tags: of several, where the operations of several were put together."""
    return replace(
        of,
        description="\n\n".join(tag.description for tag in tags if tag.description),
        external_docs=next((tag.external_docs for tag in tags if tag.external_docs), None),
        facts={name: fact for tag in reversed(tags) for name, fact in tag.extensions.items()},
    )


def _tag_of(operation: Operation) -> str:
    """Give the first tag; none where that says only where the API is mounted, as a framework tags `/api/v1/zones` with `v1`.

    Nor is the operation's own method one, with which Robyn tags what has no tag.
    """
    tag = operation.tags[0] if operation.tags and operation.tags[0].strip() else ""
    if tag.upper() == operation.method:
        return ""
    return "" if tag in _mount_of(operation) and _segment_of(operation) != tag else tag


def _have_classes(document: Iterable[Operation]) -> bool:
    """Whether the operationIds of nearly all operations that have one and no tag say a class."""
    untagged = [one for one in document if one.operation_id and not _tag_of(one)]
    return sum(map(bool, map(_class_of, untagged))) > _NEARLY_ALL * len(untagged)


def _have_groups(document: Iterable[Operation]) -> bool:
    """Whether the operationIds of nearly all operations say a class, and AutoRest reads them, whose extensions are Azure's: there it is the class that groups, whatever the tag.

    For example: `FirewallRules_List` with the tag *Redis*.
    """
    named = [one for one in document if one.operation_id]
    read = any(not _OF_AUTOREST.isdisjoint(one.facts.other) for one in named)
    return read and sum(map(bool, map(_group_of, named))) > _NEARLY_ALL * len(named)


def _group_of(operation: Operation) -> str:
    """Give the class, whatever it is called. For example: `PatchSchedules_Get` → `PatchSchedules`."""
    found = _CLASS.fullmatch(operation.operation_id)
    return found[1] if found is not None else ""


def _alike(group: str, tag: str) -> bool:
    """Whether a class is called like a tag, be it in the singular. For example: `Job_Add` with the tag *Jobs*."""
    return folded(group).removesuffix("s") == folded(tag).removesuffix("s")


def _class_of(operation: Operation) -> str:
    found = _CLASS.fullmatch(operation.operation_id)
    first = _WORD.match(found[1]) if found is not None else None
    return found[1] if found and first and first[0].lower() not in _DOES else ""


def _functions(untagged: Iterable[Operation]) -> frozenset[OperationKey]:
    """Give the operations whose paths name functions, where nearly all do: each would be a resource of its own. For example: `POST /sendMessage`."""
    groups: dict[str, list[Operation]] = {}
    for one in untagged:
        groups.setdefault(_segment_of(one), []).append(one)
    alone = {
        segment: every[0].key
        for segment, every in groups.items()
        if len(every) == 1 and _literals(every[0]) == [segment]
    }
    longer = [segment for segment in alone if len(_WORD.findall(segment)) > 1]
    several = len(alone) >= _SEVERAL and len(alone) > _NEARLY_ALL * len(groups)
    return frozenset(alone.values()) if several and 2 * len(longer) > len(alone) else frozenset()


def _literals(operation: Operation) -> list[str]:
    parts = operation.path.partition("#")[0].partition("?")[0].strip("/").split("/")
    return [one for one in parts if one and "{" not in one and not mounts(one)]


def _no_class(_: Operation) -> str:
    return ""


def _spellings(tags: Iterable[str], declared: Container[str]) -> dict[str, str]:
    """Give each tag the one that it is another spelling of, a declared one if there is one: `orders/` and `Orders` are one."""
    alike: dict[str, set[str]] = {}
    for tag in tags:
        alike.setdefault(_BETWEEN.sub("", tag).casefold() or tag, set()).add(tag)
    return {
        tag: min(same, key=lambda one: (one not in declared, one))
        for same in alike.values()
        for tag in same
    }


def _segment_of(operation: Operation) -> str:
    """For example: `/{account}/zones/{zone}` → `zones`; `/api/v1/zones` → `zones`; `/zones.json` → `zones`; `/` → `root`."""
    # A fragment or query tells operations of one path apart; each of them would be a resource of its own.
    segments = operation.path.partition("#")[0].partition("?")[0].strip("/").split("/")
    literal = [found for found in segments if found and not found.startswith("{")] or ["root"]
    return without_extension(next((one for one in literal if not mounts(one)), literal[0]))


def _version_of(operation: Operation) -> str:
    """Give where the API is mounted, as its path says it. For example: `/api/v2/chat` → `api v2`."""
    return " ".join(_mount_of(operation))


def _mount_of(operation: Operation) -> list[str]:
    return [*takewhile(mounts, operation.path.strip("/").split("/"))]


def _numbered(version: str, segment: str, later: Iterable[tuple[str, str]]) -> str:
    """Leave out of a version what is no number, if that tells nothing apart. For example: `api v2` → `v2`."""

    def number(one: str) -> str:
        return " ".join(part for part in one.split() if _NUMBER.search(part)) or one

    same = [one for one, thing in later if thing == segment and number(one) == number(version)]
    return number(version) if len(same) == 1 else version


def _later_versions(every: Iterable[Operation]) -> set[tuple[str, str]]:
    """Give version and segment of what has the same operations in an earlier version; they are resources of their own.

    For example: of `/v1/chat` and `/v2/chat`, `v2` and `chat`. The first keeps the plain name when another version comes.
    """
    versions: dict[tuple[str, str], set[str]] = {}
    untagged = [one for one in every if not _tag_of(one)]
    for one in untagged:
        version = _version_of(one)
        versions.setdefault(_without(version, one), set()).add(version)
    return {
        (version, _segment_of(one))
        for one in untagged
        if (version := _version_of(one)) != min(versions[_without(version, one)], key=_numbers)
    }


def _without(version: str, operation: Operation) -> tuple[str, str]:
    return operation.method, operation.path.strip("/")[len(version) :]


def _numbers(version: str) -> tuple[list[int], str]:
    return [int(number) for number in _NUMBER.findall(version)], version


def mounts(segment: str) -> bool:
    """Whether a part of a path says where the API is mounted, and nothing of what it has. For example: `api`, `v1`, `2.0`."""
    return _MOUNT.fullmatch(segment) is not None


def without_extension(path: str) -> str:
    """Leave out what tells the format and not the thing. For example: `/zones.json`, `/zones{mediaTypeExtension}` → `/zones`."""
    return _EXTENSION.sub("", path)
