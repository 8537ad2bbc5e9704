"""The fields of a model, as its codec sees them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from types import UnionType
from typing import (
    Any,
    NamedTuple,
    TypeAlias,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from ..unset import UNSET, Unset
from .containers import DictNode
from .node import Node
from .record import Record, must_be_there, wire_of

Scope: TypeAlias = Mapping[str, Any]
Build: TypeAlias = Callable[[Any, Scope], Node]
"""Returns the codec of an annotation, given the names its module knows."""

EXTRA = "extra_"


class Member(NamedTuple):
    """A field of a model: its name, its name on the wire, and its codec."""

    name: str
    wire: str
    node: Node
    required: bool
    secret: bool
    default: Callable[[], Any]


class Shape(NamedTuple):
    """The fields of a model, and the codec of its unknown properties."""

    members: tuple[Member, ...]
    by_wire: Mapping[str, Member]
    extra: Node


def shape_of(model: type[Record], build: Build) -> Shape:
    """Return the fields of a model, their annotations evaluated."""
    scope = vars(sys.modules[model.__module__])
    hints = get_type_hints(model, include_extras=True)
    listed: tuple[Field[Any], ...] = fields(cast("Any", model))
    members = tuple(
        _member(field, build(hints[field.name], scope), hints[field.name])
        for field in listed
        if field.name != EXTRA
    )
    extra = build(hints[EXTRA], scope)
    return Shape(
        members=members,
        by_wire={member.wire: member for member in members},
        extra=extra.item if isinstance(extra, DictNode) else extra,
    )


def _member(field: Field[Any], node: Node, hint: Any) -> Member:
    wire = wire_of(field.metadata)
    required = must_be_there(field, hint)
    return Member(
        name=field.name,
        wire=field.name if wire.name is None else wire.name,
        node=node,
        required=required,
        secret=wire.secret,
        default=_unset if required or _may_be_unset(hint) else _default_of(field),
    )


def _unset() -> Unset:
    return UNSET


def _default_of(field: Field[Any]) -> Callable[[], Any]:
    if field.default_factory is not MISSING:
        return field.default_factory
    return lambda: field.default


def _may_be_unset(hint: Any) -> bool:
    if get_origin(hint) in (Union, UnionType):
        return any(_may_be_unset(part) for part in get_args(hint))
    return hint is Unset
