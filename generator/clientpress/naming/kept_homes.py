"""Operations that stay in their resource where the configuration begins to speak of what lies in it, or a class comes before their tag.

In come an API and what is locked. Out goes the API: where the configuration names a resource that was a tag's until now (`zones`,
of the tag *Zone Controller*, since it says `zones.settings.list`), the tag's operations are in that one, as they were for callers. What was
called through its tag, as `redis.firewall_rules_list`, is still.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientpress.ir.api import Api, Resource
from clientpress.ir.types import OperationKey
from clientpress.naming.locked import LockedNames
from clientpress.naming.remember import remembered_methods
from clientpress.naming.words import snake, words
from clientpress.values import replace


def with_kept_homes(api: Api, locked: LockedNames) -> Api:
    """Move what was called through a resource that the configuration names into it, and what was through its tag; what is said of an operation itself counts."""
    homes = {
        snake(words("_".join(one.path))): one.key
        for one in api.resources
        if one.configured and len(one.path) == 1
    }
    classes = dict(_of_classes(api))
    if not (homes or classes) or not locked.methods:
        return api
    entries = remembered_methods(api, locked)
    said = {key for one in api.resources if one.configured for key in one.operations}
    moved: dict[OperationKey, str] = {
        key: homes[entry.resource]
        for key, entry in entries.items()
        if entry.resource in homes and key not in said
    }
    for key, tag in classes.items():
        if key in entries and entries[key].resource == snake(words(tag)):
            moved.setdefault(key, tag)
    return replace(api, resources=_regrouped(_with_tags(api, moved), moved)) if moved else api


def _of_classes(api: Api) -> Iterator[tuple[OperationKey, str]]:
    """Give the tag of each operation that is in the resource of a class and not in its tag's. For example: `FirewallRules_List` with the tag *Redis*."""
    for one in api.resources:
        for key in () if one.configured or one.path else one.operations:
            operation = api.operations[key]
            tag = operation.tags[0] if operation.tags else ""
            if tag and tag != one.key and operation.operation_id.startswith(f"{one.key}_"):
                yield key, tag


def _with_tags(api: Api, moved: Mapping[OperationKey, str]) -> tuple[Resource, ...]:
    """Give the resources, with those of tags that have lost all of their operations to classes."""
    known = {one.key for one in api.resources}
    missing = dict.fromkeys(home for home in moved.values() if home not in known)
    return (*api.resources, *(Resource(key=home, operations=()) for home in missing))


def _regrouped(
    resources: tuple[Resource, ...], moved: dict[OperationKey, str]
) -> tuple[Resource, ...]:
    """Give the resources in their order; what the document says of one that has lost all is said where these are now."""
    found: dict[str, Resource] = {}
    left: list[tuple[Resource, OperationKey]] = []
    for one in resources:
        stays = tuple(key for key in one.operations if moved.get(key, one.key) == one.key)
        comes = tuple(
            key for key, home in moved.items() if home == one.key and key not in one.operations
        )
        lost = one.operations[:1]
        if stays or comes or one.path or not lost:  # one that had none has lost none
            found[one.key] = replace(one, operations=(*stays, *comes))
        else:
            left.append((one, lost[0]))
    for one, first in left:
        home = found[moved[first]]
        if not home.description:
            found[home.key] = replace(
                home,
                description=one.description,
                external_docs=one.external_docs,
                facts={**one.facts, **home.facts},
            )
    return tuple(found.values())
