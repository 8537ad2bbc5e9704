"""What the configuration wants things to be called, by the author's own handles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from clientpress.diagnostics.place import Place
from clientpress.document.model import In
from clientpress.ir.api import Api, Operation
from clientpress.ir.homes import handles
from clientpress.ir.types import Choice, Object, OperationKey, TypeId, Union

_TAG: Final = "tag "


class Overrides:
    """Looks wishes up; a wish that is no identifier is none.

    Keys are an operationId, `METHOD /path`, `tag NAME`, a component's name, or a pointer, with or without the `#`. A method's name may
    have its resource in front: `teams.members.list`.
    """

    def __init__(self, wishes: Mapping[str, str]) -> None:
        self._wishes = {
            key.lstrip("#"): name for key, name in wishes.items() if name.isidentifier()
        }
        self._methods = {
            key.lstrip("#"): name.rpartition(".")[2]
            for key, name in wishes.items()
            if all(part.isidentifier() for part in name.split("."))
        }

    def resources(self, api: Api) -> dict[str, str]:
        """Give the wishes for resources, by key."""
        return {
            resource.key: self._wishes[f"{_TAG}{resource.key}"]
            for resource in api.resources
            if f"{_TAG}{resource.key}" in self._wishes
        }

    def operations(self, api: Api) -> dict[OperationKey, str]:
        """Give the wishes for methods; the resource in front of one is no part of it."""
        if not self._methods:
            return {}
        found: dict[OperationKey, str] = {}
        for key, operation in api.operations.items():
            handle = next((one for one in handles(operation) if one in self._methods), None)
            if handle is not None:
                found[key] = self._methods[handle]
        return found

    def types(self, api: Api) -> dict[TypeId, str]:
        """Give the wishes for models and aliases."""
        if not self._wishes:
            return {}
        found: dict[TypeId, str] = {}
        for type_id, one in api.types.items():
            if isinstance(one, Object | Union | Choice):
                for handle in (*one.origin.components, one.origin.place.pointer):
                    if handle and handle in self._wishes:
                        found[type_id] = self._wishes[handle]
        return found

    def properties(self, one: Object) -> dict[str, str]:
        """Give the wishes for the fields of a model, by wire name."""
        if not self._wishes:
            return {}
        return {prop.wire: self._at(prop.place) for prop in one.properties if self._at(prop.place)}

    def parameters(self, operation: Operation) -> dict[In, dict[str, str]]:
        """Give the wishes for arguments, by location and wire name."""
        if not self._wishes:
            return {}
        found: dict[In, dict[str, str]] = {}
        for one in operation.parameters:
            if self._at(one.place):
                found.setdefault(one.location, {})[one.wire] = self._at(one.place)
        return found

    def _at(self, place: Place) -> str:
        return self._wishes.get(place.pointer, "")
