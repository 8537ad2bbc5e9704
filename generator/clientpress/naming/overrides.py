"""What the configuration wants things to be called, by the author's own handles; and behind it that of another generator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from clientpress.diagnostics.place import Place
from clientpress.document.model import In
from clientpress.ir.api import Api, Operation
from clientpress.ir.homes import handles
from clientpress.ir.options import NO_CURATION, Curation
from clientpress.ir.types import Choice, Direction, Object, OperationKey, TypeId, Union
from clientpress.naming.wanted import Strength

_TAG: Final = "tag "
_SCHEME: Final = "scheme "
_VARIABLE: Final = "env "
_PARAMETER: Final = "parameter "


class Wish(NamedTuple):
    """A name that somebody wants, and who; `rule` is for `inspect`."""

    name: str
    rule: str = "configuration"
    strength: Strength = Strength.REQUIRED


class Overrides:
    """Looks wishes up; a wish that is no identifier is none.

    Keys are an operationId, `METHOD /path`, `tag NAME`, `scheme NAME`, `env SCHEME`, `parameter NAME`, a component's name, or a pointer, with or without
    the `#`. A method's name may have its resource in front: `teams.members.list`.
    """

    def __init__(self, wishes: Mapping[str, str], curation: Curation = NO_CURATION) -> None:
        self._own = _plain(wishes)
        self._layers: tuple[tuple[Mapping[str, str], str, Strength], ...] = (
            (self._own, "configuration", Strength.REQUIRED),
            (_plain(curation.names), curation.source, Strength.CURATED),
        )
        self._methods = (
            (_last(wishes), *self._layers[0][1:]),
            (_last(curation.names), *self._layers[1][1:]),
        )

    def resources(self, api: Api) -> dict[str, str]:
        """Give the wishes for resources, by key."""
        return self._called(_TAG, (resource.key for resource in api.resources))

    def schemes(self, api: Api) -> dict[str, str]:
        """Give the wishes for the keywords of credentials, by scheme."""
        return self._called(_SCHEME, api.schemes)

    def variables(self, api: Api) -> dict[str, str]:
        """Give the wishes for the environment variables of credentials, by scheme."""
        return self._called(_VARIABLE, api.schemes)

    def client_parameters(self, wires: Iterable[str]) -> dict[str, str]:
        """Give the wishes for what the client is given for its calls, by wire name."""
        return self._called(_PARAMETER, wires)

    def operations(self, api: Api) -> dict[OperationKey, Wish]:
        """Give the wishes for methods; the resource in front of one is no part of it."""
        if not any(wishes for wishes, _, _ in self._methods):
            return {}
        found: dict[OperationKey, Wish] = {}
        for key, operation in api.operations.items():
            wish = _first(self._methods, handles(operation))
            if wish is not None:
                found[key] = wish
        return found

    def types(self, api: Api) -> dict[TypeId, Wish]:
        """Give the wishes for models and aliases; of a component that is two types, what is sent is an `…Input`."""
        if not any(wishes for wishes, _, _ in self._layers):
            return {}
        found: dict[TypeId, Wish] = {}
        sent: set[TypeId] = set()
        for type_id, one in api.types.items():
            if isinstance(one, Object | Union | Choice):
                told = (one.origin.place.pointer, *reversed(one.origin.components))
                wish = _first(self._layers, told)
                if wish is not None:
                    found[type_id] = wish
                    if one.origin.direction is Direction.REQUEST:
                        sent.add(type_id)
        counts = Counter(wish.name for wish in found.values())
        return {
            type_id: wish._replace(name=f"{wish.name}Input")
            if type_id in sent and counts[wish.name] > 1
            else wish
            for type_id, wish in found.items()
        }

    def properties(self, one: Object) -> dict[str, str]:
        """Give the wishes for the fields of a model, by wire name."""
        if not self._own:
            return {}
        return {prop.wire: self._at(prop.place) for prop in one.properties if self._at(prop.place)}

    def parameters(self, operation: Operation) -> dict[In, dict[str, str]]:
        """Give the wishes for arguments, by location and wire name."""
        if not self._own:
            return {}
        found: dict[In, dict[str, str]] = {}
        for one in operation.parameters:
            if self._at(one.place):
                found.setdefault(one.location, {})[one.wire] = self._at(one.place)
        return found

    def _at(self, place: Place) -> str:
        return self._own.get(place.pointer, "")

    def _called(self, kind: str, keys: Iterable[str]) -> dict[str, str]:
        wishes = {key: _first(self._layers, (f"{kind}{key}",)) for key in keys}
        return {key: wish.name for key, wish in wishes.items() if wish is not None}


def _first(
    layers: Iterable[tuple[Mapping[str, str], str, Strength]], told: Iterable[str]
) -> Wish | None:
    """Give what is wished first for a thing that has several handles."""
    every = tuple(filter(None, told))
    return next(
        (
            Wish(wishes[handle], rule, strength)
            for wishes, rule, strength in layers
            for handle in every
            if handle in wishes
        ),
        None,
    )


def _plain(wishes: Mapping[str, str]) -> dict[str, str]:
    return {key.lstrip("#"): name for key, name in wishes.items() if name.isidentifier()}


def _last(wishes: Mapping[str, str]) -> dict[str, str]:
    return {
        key.lstrip("#"): name.rpartition(".")[2]
        for key, name in wishes.items()
        if all(part.isidentifier() for part in name.split("."))
    }
