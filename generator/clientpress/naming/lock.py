"""The lock, `clientpress.lock`: every public name, remembered by what the thing *is*.

In comes the text of the file, out goes a `Lock`, and back. One file may serve several clients: each has a section under its
package's name. Afterwards no edit elsewhere in the document, no reordering and no renamed component renames anything.

What a run does not see (an operation outside `--only`, a type that has left the document) keeps its line, and its name is
given to nothing else: it may come back. Lines go only when somebody deletes them, or by `write_lock(…, prune=True)`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from clientpress.ir.api import Api
from clientpress.ir.types import Choice, Object, OperationKey, TypeId, Union
from clientpress.naming.fingerprint import fingerprint
from clientpress.naming.lock_file import lock_text, read_lock
from clientpress.naming.locked import Lock, LockedMethod, LockedNames, LockedType, renamed
from clientpress.naming.model import MethodNames, Named, Names
from clientpress.naming.remember import (
    component_stems,
    dotted_names,
    remembered_methods,
    remembered_resources,
    remembered_types,
    route,
    use_text,
)

__all__ = ["Lock", "read_lock", "updated_lock", "write_lock"]

_MOST_PLACES: Final = 3


def write_lock(names: Names, api: Api, lock: Lock, *, prune: bool = False) -> str:
    """Give the text of the lock file after `names` were settled under `lock`. `prune` drops what is gone from the API."""
    return lock_text(updated_lock(names, api, lock, prune=prune))


def updated_lock(names: Names, api: Api, lock: Lock, *, prune: bool = False) -> Lock:
    """Give the lock with the section of this package brought up to date; the sections of others stay as they are."""
    before = lock.packages.get(names.package, LockedNames())
    section = _Recorder(names, api, before).section(prune=prune)
    return Lock(packages={**lock.packages, names.package: section})


class _Recorder:
    """Writes down the names of one package, beside what was locked before."""

    def __init__(self, names: Names, api: Api, before: LockedNames) -> None:
        self._names = names
        self._api = api
        self._before = before
        self._dotted = dotted_names(names.resources, names.methods)

    def section(self, *, prune: bool) -> LockedNames:
        methods = remembered_methods(self._api, self._before)
        named = {
            type_id: found for type_id in self._names.types if (found := _named(self._api, type_id))
        }
        types = remembered_types(self._api, named, {}, self._before, self._dotted).entries
        gone = LockedNames() if prune else self._gone(methods, types)
        return LockedNames(
            resources={
                **gone.resources,
                **{
                    key: (one.attribute, one.class_name)
                    for key, one in self._names.resources.items()
                },
            },
            methods=(*gone.methods, *self._methods()),
            types=(*gone.types, *self._types(named, types)),
            keywords={**gone.keywords, **dict(self._keywords())},
            servers={**gone.servers, **self._names.servers},
        )

    def _gone(
        self, methods: Mapping[OperationKey, LockedMethod], types: Mapping[TypeId, LockedType]
    ) -> LockedNames:
        """Give what is locked and not there now."""
        before = self._before
        present = {*methods.values()}
        taken = set(self._dotted.values())
        named = {one.name.casefold() for one in self._names.types.values()} | {
            one.name for one in types.values()
        }
        moved = set(remembered_resources(self._api, before, methods).values())
        return LockedNames(
            resources={key: pair for key, pair in before.resources.items() if pair not in moved},
            methods=tuple(
                one
                for one in before.methods
                if one not in present and f"{one.resource}.{one.name}" not in taken
            ),
            types=tuple(
                one
                for one in before.types
                if one.name not in named and one.name.casefold() not in named
            ),
            keywords=before.keywords,
            servers=before.servers,
        )

    def _methods(self) -> Iterator[LockedMethod]:
        for key, one in self._names.methods.items():
            operation = self._api.operations[key]
            yield LockedMethod(
                resource=self._names.resources[one.resource].attribute,
                name=one.method,
                constant=one.constant,
                operation_id=operation.operation_id,
                route=route(operation),
                arguments=tuple(_arguments(one)),
            )

    def _types(
        self, named: Mapping[TypeId, Named], before: Mapping[TypeId, LockedType]
    ) -> Iterator[LockedType]:
        for type_id, found in named.items():
            fields = self._names.fields.get(type_id, {})
            known = before.get(type_id)
            yield LockedType(
                name=self._names.types[type_id].name,
                shape=fingerprint(self._api, type_id),
                at=self._places(found, known.at if known else ()),
                components=component_stems(found),
                fields=tuple(sorted(renamed(wire, name) for wire, name in fields.items())),
            )

    def _places(self, found: Named, before: tuple[str, ...]) -> tuple[str, ...]:
        """Give a few places: those that are remembered as long as they hold, else some from far apart."""
        texts = sorted({use_text(use, self._dotted) for use in found.origin.uses})
        kept = [text for text in before if text in texts]
        step = max(1, (len(texts) - 1) // (_MOST_PLACES - 1))
        spread = [*texts[::step][:_MOST_PLACES], *texts]
        return tuple(sorted(list(dict.fromkeys((*kept, *spread)))[:_MOST_PLACES]))

    def _keywords(self) -> Iterator[tuple[str, str]]:
        for name, keyword in self._names.schemes.items():
            yield f"scheme {name}", keyword
        for name, keyword in self._names.server_variables.items():
            yield f"variable {name}", keyword
        for name, keyword in self._names.parameters.items():
            yield f"parameter {name}", keyword


def _arguments(one: MethodNames) -> Iterator[str]:
    for (location, wire), name in sorted(one.arguments.items()):
        yield f"{location} {renamed(wire, name)}"
    for wire, name in sorted(one.body_arguments.items()):
        yield f"body {renamed(wire, name)}"


def _named(api: Api, type_id: TypeId) -> Named | None:
    found = api.types[type_id]
    return found if isinstance(found, Object | Union | Choice) else None
