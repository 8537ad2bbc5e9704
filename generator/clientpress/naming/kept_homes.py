"""Operations that stay in their resource where the configuration begins to speak of what lies in it.

In come an API and what is locked. Out goes the API: where the configuration names a resource that was a tag's until now (`zones`,
of the tag *Zone Controller*, since it says `zones.settings.list`), the tag's operations are in that one, as they were for callers.
"""

from __future__ import annotations

from clientpress.ir.api import Api, Resource
from clientpress.ir.types import OperationKey
from clientpress.naming.locked import LockedNames
from clientpress.naming.remember import remembered_methods
from clientpress.naming.words import snake, words
from clientpress.values import replace


def with_kept_homes(api: Api, locked: LockedNames) -> Api:
    """Move what was called through a resource that the configuration names into it; what it says of an operation itself counts."""
    homes = {
        snake(words("_".join(one.path))): one.key
        for one in api.resources
        if one.configured and len(one.path) == 1
    }
    if not homes or not locked.methods:
        return api
    entries = remembered_methods(api, locked)
    said = {key for one in api.resources if one.configured for key in one.operations}
    moved: dict[OperationKey, str] = {
        key: homes[entry.resource]
        for key, entry in entries.items()
        if entry.resource in homes and key not in said
    }
    return replace(api, resources=_regrouped(api.resources, moved)) if moved else api


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
