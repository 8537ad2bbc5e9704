"""From the annotations of models to codecs."""

from __future__ import annotations

import collections.abc
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ForwardRef,
    Literal,
    Union,
    cast,
    get_args,
    get_origin,
)
from uuid import UUID

from ..problems import Path, Problems
from ..unset import Unset
from . import checks, scalars, texts
from .constraints import Constraints, Discriminator
from .containers import DictNode, ListNode, TupleNode
from .members import Scope
from .models import model_node
from .node import Node, OuterNode
from .plain import AnyNode
from .record import Record
from .source import Function, Source
from .unions import Table, UnionNode

_SCALARS: dict[Any, Callable[[Constraints | None], Node]] = {
    NoneType: scalars.NullNode,
    bool: scalars.BoolNode,
    int: scalars.IntNode,
    float: scalars.FloatNode,
    str: scalars.TextNode,
    Decimal: scalars.DecimalNode,
}
_FORMS: dict[Any, texts.TextForm] = {
    datetime: texts.DATETIME,
    date: texts.DATE,
    time: texts.TIME,
    UUID: texts.IDENTIFIER,
    bytes: texts.BASE64,
}
_LISTS = (list, collections.abc.Sequence, collections.abc.Iterable)
_DICTS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)


def node_of(annotation: Any, scope: Scope, limits: Constraints | None = None) -> Node:
    """Return the codec of an annotation.

    Args:
        annotation: What stands after the colon, evaluated.
        scope: The names that its module knows, for names inside of it that are not.
        limits: Constraints that stand around it.

    Raises:
        TypeError: Nothing of that type travels as JSON.
    """
    if annotation is Any or annotation is object:
        return AnyNode()
    if isinstance(annotation, (str, ForwardRef)):
        return _named(annotation, scope)
    if annotation is None:
        return scalars.NullNode()
    if not isinstance(annotation, type):
        return _composite(annotation, scope, limits)
    if annotation in _SCALARS:
        return _SCALARS[annotation](limits)
    if annotation in _FORMS:
        return texts.TextFormNode(_FORMS[annotation], limits)
    if issubclass(annotation, Record):
        return _sized(model_node(annotation, node_of), limits)
    if issubclass(annotation, date):  # in the place of those, while a clock is frozen
        form = texts.DATETIME if issubclass(annotation, datetime) else texts.DATE
        return texts.TextFormNode(form, limits)
    return _composite(annotation, scope, limits)


def _composite(annotation: Any, scope: Scope, limits: Constraints | None) -> Node:
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _annotated(annotation, scope, limits)
    if origin is Literal:
        return scalars.LiteralNode(args)
    if origin is Union or origin is UnionType:
        return _union(args, scope, limits)
    if origin is tuple or annotation is tuple:
        return _tuple(args, scope, limits)
    if origin in _LISTS or annotation in _LISTS:
        return ListNode(node_of(args[0] if args else Any, scope), limits)
    if origin in _DICTS or annotation in _DICTS:
        return DictNode(node_of(args[-1] if args else Any, scope), limits)
    inner = getattr(annotation, "__supertype__", _NOTHING)
    if inner is _NOTHING and hasattr(annotation, "__value__"):
        return _alias(annotation, scope, limits)
    if inner is not _NOTHING:
        return node_of(inner, scope, limits)
    message = f"no value of type {annotation!r} travels as JSON"
    raise TypeError(message)


def _annotated(annotation: Any, scope: Scope, limits: Constraints | None) -> Node:
    inner, *metadata = get_args(annotation)
    for detail in metadata:
        if isinstance(detail, Constraints):
            limits = detail
        elif isinstance(detail, Discriminator):
            return _tagged(inner, detail, scope)
    return node_of(inner, scope, limits)


def _tagged(annotation: Any, detail: Discriminator, scope: Scope) -> Node:
    parts = get_args(annotation) or (annotation,)
    variants = tuple(node_of(part, scope) for part in parts if part is not Unset)

    def table() -> Table:
        return Table(
            name=detail.property_name,
            nodes={
                (tag.__class__, tag): node_of(_variant(variant), scope)
                for tag, variant in detail.mapping.items()
            },
            default=(
                None
                if detail.default is None
                else node_of(_variant(detail.default), scope)
            ),
        )

    return UnionNode(variants, table)


def _variant(variant: type | Callable[[], type]) -> type:
    return variant if isinstance(variant, type) else variant()


def _union(args: tuple[Any, ...], scope: Scope, limits: Constraints | None) -> Node:
    variants: list[Node] = []
    for part in args:
        if part is Unset:
            continue
        node = node_of(part, scope, limits)
        if isinstance(node, UnionNode) and not node.tagged:
            variants.extend(node.variants)
        else:
            variants.append(node)
    return variants[0] if len(variants) == 1 else UnionNode(tuple(variants))


def _tuple(args: tuple[Any, ...], scope: Scope, limits: Constraints | None) -> Node:
    if not args:
        return ListNode(AnyNode(), limits, frozen=True)
    if args[1:] == (Ellipsis,):
        return ListNode(node_of(args[0], scope), limits, frozen=True)
    parts = () if args == ((),) else args
    return TupleNode(tuple(node_of(part, scope) for part in parts), limits)


def _sized(node: Node, limits: Constraints | None) -> Node:
    if limits is None or (limits.min_properties is limits.max_properties is None):
        return node
    return SizedNode(node, limits)


_NOTHING = object()
_named_nodes: dict[tuple[int, str], LazyNode] = {}
_alias_nodes: dict[tuple[Any, Constraints | None], LazyNode] = {}


def _alias(annotation: Any, scope: Scope, limits: Constraints | None) -> Node:
    """Return the codec of what a `type` statement names, which may be recursive."""
    lazy = LazyNode(lambda: node_of(annotation.__value__, scope, limits))
    return _alias_nodes.setdefault((annotation, limits), lazy)


def _named(annotation: str | ForwardRef, scope: Scope) -> Node:
    """Return the codec of a name, which may be that of a recursive alias."""
    name = annotation if isinstance(annotation, str) else annotation.__forward_arg__
    module: str | None = getattr(annotation, "__forward_module__", None)
    home = scope if module is None else vars(sys.modules[module])

    def load() -> Node:
        names = cast("dict[str, Any]", home)
        found = eval(name, names)  # a name in an annotation of ours
        return node_of(found, home)

    return _named_nodes.setdefault((id(home), name), LazyNode(load))


class LazyNode(OuterNode):
    """The codec of a name, looked up when it is needed."""

    def __init__(self, load: Callable[[], Node]) -> None:
        super().__init__()
        self._load = load
        self._inner: Node | None = None

    @property
    def inner(self) -> Node:
        if self._inner is None:
            self._inner = self._load()
        return self._inner

    @property
    def decoder(self) -> Function:
        return self.inner.decoder

    @property
    def encoder(self) -> Function:
        return self.inner.encoder

    def write_decode(self, out: Source, var: str) -> str:
        return f"{out.call(lambda: self.inner.decoder)}({var})"

    def write_encode(self, out: Source, var: str) -> str:
        return f"{out.call(lambda: self.inner.encoder)}({var})"


class SizedNode(OuterNode):
    """The codec of a model that must have so many properties."""

    def __init__(self, inner: Node, limits: Constraints) -> None:
        super().__init__()
        self._inner = inner
        self.limits = limits
        self.expected = inner.expected

    @property
    def inner(self) -> Node:
        return self._inner

    def write_encode(self, out: Source, var: str) -> str:
        made = out.fresh()
        out.line(f"{made} = {self.inner.write_encode(out, var)}")
        checks.write_entry_checks(out, made, self.limits)
        return made

    def validate(self, value: Any, path: Path, problems: Problems) -> None:
        self.inner.validate(value, path, problems)
        if self.inner.takes(value):
            checks.check_entries(self.inner.encode(value), self.limits, path, problems)
