"""Sample data of a type: what a fake answers where nothing else is prepared.

Takes the annotation of an answer; gives JSON data that decode to it without mismatch.
The document's own examples come first; where there are none, or where they disagree
with their own description, data are made after types and constraints, always the same.
"""

from __future__ import annotations

import collections.abc
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from math import inf
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    TypeAlias,
    TypeGuard,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

from ..codec.codec import codec_of
from ..codec.constraints import Constraints, Discriminator
from ..codec.members import EXTRA, Scope
from ..codec.record import Record, must_be_there, wire_of
from ..errors import DecodeError
from ..mismatch import Mismatch
from ..unset import Unset
from .sample_texts import other, sample_number, sample_text

_DEEPEST = 4
_MOST = 2000
_UUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
_FIXED: dict[Any, Any] = {
    NoneType: None,
    bool: True,
    datetime: "2026-01-01T00:00:00Z",
    date: "2026-01-01",
    time: "12:00:00Z",
    UUID: _UUID,
    bytes: "aGVsbG8=",
}
_LISTS = (list, collections.abc.Sequence, collections.abc.Iterable)
_DICTS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)

_Stack: TypeAlias = tuple[object, ...]


class NoSampleError(ValueError):
    """A type holds itself by force, so that no data of it are finite."""


class _EndlessError(Exception):
    """A type holds itself by force, so that no sample of it ends."""


class Sampler:
    """Makes sample data; `examples` gives the known properties of models, as JSON.

    For example: `Sampler({"Token": '{"id":"7"}'}).sample(Token)` gives `{"id": "7"}`.
    """

    def __init__(self, examples: Mapping[str, str]) -> None:
        self._examples = examples
        self._left = 0

    def sample(self, annotation: Any) -> Any:
        """Return data of a type.

        Raises:
            NoSampleError: The type holds itself by force.
        """
        self._left = _MOST
        try:
            return self._value(annotation, {}, None, ())
        except _EndlessError:
            raise NoSampleError(
                f"there is no finite sample of {annotation!r}; give a value yourself"
            ) from None

    def _value(
        self, annotation: Any, scope: Scope, limits: Constraints | None, stack: _Stack
    ) -> Any:
        self._left -= 1
        if annotation is Any or annotation is object:
            return {}
        if annotation is None:
            return None
        if isinstance(annotation, (str, ForwardRef)):
            return self._named(annotation, scope, stack)
        if is_record(annotation):
            return self._model(annotation, stack)
        if annotation in _FIXED:
            return _FIXED[annotation]
        if annotation is str:
            return sample_text(limits)
        if annotation in (int, float, Decimal):
            return sample_number(limits, whole=annotation is int)
        return self._composite(annotation, scope, limits, stack)

    def _composite(
        self, annotation: Any, scope: Scope, limits: Constraints | None, stack: _Stack
    ) -> Any:
        origin, args = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._annotated(args, scope, limits, stack)
        if origin is Literal:
            return args[0]
        if origin is Union or origin is UnionType:
            return self._union(annotation, scope, limits, stack)
        if origin is tuple and args[1:] != (Ellipsis,):
            return [self._value(part, scope, None, stack) for part in args]
        if origin in (*_LISTS, tuple) or annotation in (*_LISTS, tuple):
            return self._list(args[0] if args else Any, scope, limits, stack)
        if origin in _DICTS or annotation in _DICTS:
            return self._dict(args[-1] if args else Any, scope, limits, stack)
        inner = getattr(annotation, "__supertype__", None)
        inner = getattr(annotation, "__value__", None) if inner is None else inner
        if inner is None or annotation in stack:
            raise _EndlessError
        return self._value(inner, scope, limits, (*stack, annotation))

    def _annotated(
        self,
        args: tuple[Any, ...],
        scope: Scope,
        limits: Constraints | None,
        stack: _Stack,
    ) -> Any:
        inner, *metadata = args
        for detail in metadata:
            if isinstance(detail, Constraints):
                limits = detail
            elif isinstance(detail, Discriminator):
                return self._tagged(detail, stack)
        return self._value(inner, scope, limits, stack)

    def _tagged(self, detail: Discriminator, stack: _Stack) -> Any:
        for tag, given in detail.mapping.items():
            variant = given if isinstance(given, type) else given()
            try:
                data = self._value(variant, {}, None, stack)
            except _EndlessError:
                continue
            if isinstance(data, dict):
                return {**cast("dict[str, Any]", data), detail.property_name: tag}
        raise _EndlessError

    def _union(
        self, annotation: Any, scope: Scope, limits: Constraints | None, stack: _Stack
    ) -> Any:
        parts = [part for part in get_args(annotation) if part is not Unset]
        values: list[Any] = []
        for part in parts:
            if part is not NoneType:
                try:
                    value = self._value(part, scope, limits, stack)
                except _EndlessError:
                    continue
                if len(parts) == 1 or fits(annotation, value):
                    return value
                values.append(value)
        if NoneType in parts:
            return None
        if not values:
            raise _EndlessError
        return values[0]

    def _list(
        self, item: Any, scope: Scope, limits: Constraints | None, stack: _Stack
    ) -> list[Any]:
        least = (limits.min_items or 0) if limits else 0
        count = 1 if limits is None or limits.max_items != 0 else 0
        try:
            made = [self._value(item, scope, None, stack)] * max(least, count)
        except _EndlessError:
            if least:
                raise
            return []
        if limits is not None and limits.unique_items:
            return [other(value, at) for at, value in enumerate(made)]
        return made

    def _dict(
        self, value: Any, scope: Scope, limits: Constraints | None, stack: _Stack
    ) -> dict[str, Any]:
        least = (limits.min_properties or 0) if limits else 0
        return {
            f"key{at}": self._value(value, scope, None, stack) for at in range(least)
        }

    def _named(self, annotation: str | ForwardRef, scope: Scope, stack: _Stack) -> Any:
        name = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        if name in stack:
            raise _EndlessError
        module: str | None = getattr(annotation, "__forward_module__", None)
        home = scope if module is None else vars(sys.modules[module])
        found = eval(name, cast("dict[str, Any]", home))  # an annotation of ours
        return self._value(found, home, None, (*stack, name))

    def _model(self, model: Any, stack: _Stack) -> dict[str, Any]:
        if model in stack:
            raise _EndlessError
        bare = len(stack) >= _DEEPEST or self._left <= 0
        scope = vars(sys.modules[model.__module__])
        known = self._known(model)
        data: dict[str, Any] = {}
        wanted = wanted_of(model, every=not bare)
        for _, wire, hint, required in members_of(model):
            if wire not in wanted:
                continue
            if wire in known and fits(hint, known[wire]):
                data[wire] = known[wire]
            else:
                try:
                    data[wire] = self._value(hint, scope, None, (*stack, model))
                except _EndlessError:
                    if required:
                        raise
        return data

    def _known(self, model: type) -> Mapping[str, Any]:
        known: Mapping[str, Any] = json.loads(self._examples.get(model.__name__, "{}"))
        return known


def fits(annotation: Any, data: Any) -> bool:
    """Tell whether JSON data decode to a type without mismatch, and keep to it."""
    return not faults(annotation, data)


def faults(annotation: Any, data: Any) -> float:
    """Count in how many places JSON data are not what a type says.

    Infinite for what cannot be decoded at all. Of samples there may be some: no text
    may be found for a pattern.
    """
    found: list[Mismatch] = []
    try:
        codec = codec_of(annotation)
        value = codec.decode(data, found.append)
    except (DecodeError, TypeError, NameError):
        return inf
    return len(found) + len(codec.problems(value))


def is_record(annotation: Any) -> TypeGuard[type[Record]]:
    """Tell whether an annotation is a model."""
    return (
        isinstance(annotation, type)
        and issubclass(annotation, Record)
        and is_dataclass(annotation)
    )


@cache
def wanted_of(model: Any, *, every: bool) -> frozenset[str]:
    """Return the names on the wire of what a sample has: all, or what there has to be.

    There may be a most, and a least, and what some need beside them.
    """
    limits: Constraints = model.limits_ or Constraints()
    members = [(wire, required) for _, wire, _, required in members_of(model)]
    wanted = {wire for wire, required in members if required}
    most = len(members) if limits.max_properties is None else limits.max_properties
    count = most if every else limits.min_properties or 0
    for wire, _ in members:
        if len(wanted) < count:
            wanted.add(wire)
    return frozenset(limits.with_needed(wanted))


@cache
def members_of(model: Any) -> tuple[tuple[str, str, Any, bool], ...]:
    """Return the fields of a model: name, name on the wire, type, whether required."""
    return tuple(_members(model))


def _members(model: type[Record]) -> Iterator[tuple[str, str, Any, bool]]:
    hints = get_type_hints(model, include_extras=True)
    for field in fields(cast("Any", model)):
        if field.name != EXTRA:
            wire = wire_of(field.metadata).name
            required = must_be_there(field, hints[field.name])
            name = field.name if wire is None else wire
            yield field.name, name, hints[field.name], required
