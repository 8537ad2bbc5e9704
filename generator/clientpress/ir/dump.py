"""An `Api` as canonical JSON text, for snapshots.

Comes in: an API. Goes out: text that is equal for equal APIs, whatever the numbers of their types: a type with a name to be is
called by the first place where it is reached, all others are written where they are used. Defaults are left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from typing import Any, Final

from clientpress.diagnostics.place import Place
from clientpress.ir.api import Api, Envelope, Media, Operation, Parameter, ResponseHeader
from clientpress.ir.pages import KINDS, Items
from clientpress.ir.reach import children, types_of
from clientpress.ir.types import (
    Array,
    Choice,
    Dictionary,
    Nullable,
    Object,
    Property,
    Tuple,
    Type,
    TypeId,
    Union,
    Values,
)

REFERRING: Final[Mapping[type, frozenset[str]]] = {
    Array: frozenset({"item"}),
    Tuple: frozenset({"items", "rest"}),
    Dictionary: frozenset({"value"}),
    Property: frozenset({"type"}),
    Values: frozenset({"value", "patterns"}),
    Union: frozenset({"variants"}),
    Nullable: frozenset({"of"}),
    Media: frozenset({"type", "meant"}),
    Parameter: frozenset({"type"}),
    ResponseHeader: frozenset({"type"}),
    Envelope: frozenset({"payload_type"}),
    Operation: frozenset({"result"}),
    Items: frozenset({"type"}),
}
"""The fields that hold type ids."""
_PLACED: Final = frozenset({"place", "layers"})
_NAMED: Final = frozenset({"components"})
_COUNTED: Final = frozenset({"merged"})


def dump(api: Api, *, places: bool = True, names: bool = True) -> str:
    """Write an API as JSON.

    Without `places` no place of the source is in it, nor how many types were merged; without `names` no component
    name. Without both, a document that refers to components and the same document dereferenced give equal texts.
    """
    writer = _Writer(api, places=places, names=names)
    return json.dumps(writer.api(), indent=2, ensure_ascii=False, default=str) + "\n"


class _Writer:
    def __init__(self, api: Api, *, places: bool, names: bool) -> None:
        self._api = api
        self._left_out = frozenset(
            {*(() if places else _PLACED | _COUNTED), *(() if names else _NAMED)}
        )
        self._component_uses = names
        self._labels = dict(_labels(api))

    def api(self) -> dict[str, Any]:
        told = self._fields(self._api, skip=frozenset({"types", "standalone"}))
        if self._api.standalone:
            told["standalone"] = {
                name: self._reference(type_id) for name, type_id in self._api.standalone.items()
            }
        told["types"] = {
            label: self._fields(self._api.types[type_id], kind=True)
            for type_id, label in self._labels.items()
        }
        return told

    def _fields(
        self, value: Any, *, kind: bool = False, skip: frozenset[str] = frozenset()
    ) -> dict[str, Any]:
        told = {"kind": type(value).__name__} if kind else {}
        referring = REFERRING.get(type(value), frozenset())
        for name, default in _members(type(value)):
            found = getattr(value, name)
            if name in self._left_out or name in skip or _is_default(found, default):
                continue
            written = self._reference(found) if name in referring else self._value(found)
            if written != {} or not is_dataclass(found):  # what had nothing but places
                told[name] = written
        return told

    def _reference(self, found: Any) -> Any:
        """Write type ids: a label, or the type itself; patterns keep theirs beside them."""
        match found:
            case None:
                return None
            case tuple():
                return [
                    [one[0], self._reference(one[1])]
                    if isinstance(one, tuple)
                    else self._reference(one)
                    for one in found
                ]
            case _:
                return self._labels.get(found) or self._fields(self._api.types[found], kind=True)

    def _value(self, value: Any) -> Any:
        match value:
            case Enum():
                return value.value
            case Place():
                return str(value)
            case tuple() | list():
                return [self._value(one) for one in value if not self._left(one)]
            case Mapping():
                return {str(key): self._value(one) for key, one in value.items()}
            case frozenset():
                return sorted(self._value(one) for one in value)
            case _ if is_dataclass(value):
                return self._fields(value, kind=type(value).__name__ in _SUMS)
            case _:
                return value

    def _left(self, value: Any) -> bool:
        """Whether an element is a place of use inside a component, which only names know."""
        role = getattr(value, "role", "")
        return not self._component_uses and isinstance(role, str) and role.startswith("component ")


_SUMS: Final = frozenset(
    {
        *("Required", "Optional", "Open", "Closed", "Values", "Tagged", "Untagged"),
        *(kind.__name__ for kind in KINDS),
    }
)


def _members(found: type) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (
            one.name,
            one.default_factory() if one.default_factory is not MISSING else one.default,
        )
        for one in fields(found)
    )


def _is_default(value: Any, default: Any) -> bool:
    return default is not MISSING and type(value) is type(default) and bool(value == default)


def _labels(api: Api) -> Iterator[tuple[TypeId, str]]:
    """Name objects, unions and choices by where they are first reached, in document order."""
    seen: set[TypeId] = set()
    for key, operation in api.operations.items():
        for role, root in _roots(operation):
            yield from _labels_below(api, root, f"{key} {role}", seen)
    for role, root in api.standalone.items():
        yield from _labels_below(api, root, role, seen)


def _labels_below(
    api: Api, root: TypeId, role: str, seen: set[TypeId]
) -> Iterator[tuple[TypeId, str]]:
    todo = [(root, role)]
    while todo:
        found, way = todo.pop()
        if found in seen:
            continue
        seen.add(found)
        shape = api.types[found]
        if isinstance(shape, Object | Union | Choice):
            yield found, way
        todo.extend((child, f"{way} {step}") for step, child in reversed(_steps(shape)))


def _roots(operation: Operation) -> Iterator[tuple[str, TypeId]]:
    for parameter in operation.parameters:
        yield f"{parameter.location} {parameter.wire}", parameter.type
    for at, media in enumerate(operation.body.media if operation.body else ()):
        for found in types_of(media):
            yield f"request {at}" if at else "request", found
    for response in operation.responses:
        for at, media in enumerate(response.media):
            for found in types_of(media):
                yield f"{response.status} {at}" if at else response.status, found
        for header in response.headers:
            if header.type is not None:
                yield f"{response.status} header {header.wire}", header.type
    if operation.result is not None:
        yield "result", operation.result


def _steps(found: Type) -> list[tuple[str, TypeId]]:
    below = children(found)
    match found:
        case Object(properties=properties):
            wires = [prop.wire for prop in properties]
            steps = [f".{wire}" for wire in wires] + ["{}"] * (len(below) - len(wires))
        case Union():
            steps = [f"|{at}" for at in range(len(below))]
        case Tuple():
            steps = [f"[{at}]" for at in range(len(below))]
        case Array():
            steps = ["[]"]
        case Dictionary():
            steps = ["{}"]
        case _:
            steps = ["?"] * len(below)
    return list(zip(steps, below, strict=True))
