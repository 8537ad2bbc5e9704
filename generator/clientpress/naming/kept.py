"""Methods that keep their names though the document calls their operations otherwise now.

In come an API, its settled names and the lock they were settled under. Out goes what a reviewer wants to know, once: the lock that is
written with these names knows the operations by what they are called now.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clientpress.ir.api import Api
from clientpress.naming.locked import Lock, LockedNames
from clientpress.naming.model import Names
from clientpress.naming.remember import dotted_names, remembered_methods
from clientpress.naming.words import words


class Kept(NamedTuple):
    """A method, `zones.list_zones`, and the operationId that its operation had and has."""

    method: str
    before: str
    now: str


def kept_methods(api: Api, names: Names, known: Lock) -> Iterator[Kept]:
    """Give the methods that have their names from operationIds that are gone; other letters or signs alone are no other name."""
    locked = known.packages.get(names.package, LockedNames())
    dotted = dotted_names(names.resources, names.methods)
    for key, entry in remembered_methods(api, locked).items():
        now = api.operations[key].operation_id
        stays = dotted.get(key) == f"{entry.resource}.{entry.name}"
        if stays and now and entry.operation_id and words(now) != words(entry.operation_id):
            yield Kept(dotted[key], entry.operation_id, now)
