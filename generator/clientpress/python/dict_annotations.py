"""What may be given for a type where plain dictionaries stand in for models.

Comes in: types that a request can contain. Goes out: annotations that say what the codec of the runtime takes, and no more.
An object is a model or the typed dictionary of its name. Containers that hold models are covariant (`Sequence`, `Mapping`),
so that a `list[models.Zone]` still fits. Inside a dictionary everything may be as JSON has it: a date-time is a text, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import assert_never

from clientpress.ir.api import Api
from clientpress.ir.reach import children
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Closed,
    Dictionary,
    Nothing,
    Null,
    Nullable,
    Object,
    Open,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
    TypeId,
    Union,
    Values,
)
from clientpress.naming.model import Names
from clientpress.python import runtime
from clientpress.python.annotations import NONE, Annotations
from clientpress.python.covariant import is_text, united
from clientpress.python.expressions import (
    Attribute,
    Call,
    Expression,
    Name,
    Subscript,
    Symbol,
    Text,
    either,
)

_TEXTS = frozenset(
    {
        ScalarKind.DATE_TIME,
        ScalarKind.DATE,
        ScalarKind.TIME,
        ScalarKind.UUID,
        ScalarKind.BASE64,
        ScalarKind.BINARY,
    }
)
"""What is a text in JSON, and something else in Python."""


def is_typed_dict(of: Object, types: Mapping[TypeId, Type]) -> bool:
    """Whether an object is its known keys. Where others are of a described type, it is a mapping: `TypedDict` cannot say that."""
    match of.additional:
        case Closed():
            return True
        case Values(value=value, patterns=patterns):
            described = value is not None and not isinstance(types[value], Anything)
            return bool(of.properties) and not (described or patterns)
        case Open():
            return bool(of.properties)
        case _:
            assert_never(of.additional)


class DictAnnotations:
    """Gives what may be given for each type, and remembers it.

    `models` gives the types as they are without dictionaries. `homes` gives the module of each typed dictionary; without
    it, they are attributes of `dicts`. `as_json` says that scalars may be as JSON has them.
    """

    def __init__(
        self,
        api: Api,
        names: Names,
        homes: Mapping[TypeId, str] | None,
        models: Annotations,
        *,
        as_json: bool,
    ) -> None:
        self._types = api.types
        self._names = names.types
        self._homes = homes
        self._models = models
        self._as_json = as_json
        self._known: dict[TypeId, Expression] = {}
        self._open: set[TypeId] = set()
        self._holding: dict[TypeId, bool] = {}
        self._texts: dict[TypeId, bool] = {}

    def of(self, type_id: TypeId) -> Expression:
        """Give what may be given for a type. For example: `Sequence[models.Zone | dicts.Zone]`."""
        known = self._known.get(type_id)
        if known is not None:
            return known
        if type_id in self._open:
            return runtime.ANY
        self._open.add(type_id)
        made = self._accepted(type_id)
        self._open.discard(type_id)
        self._known[type_id] = made
        return made

    def body(self, type_id: TypeId) -> Expression:
        """Give what the dictionaries of a named union, or of an object with unknown keys, are."""
        of = self._types[type_id]
        match of:
            case Object(properties=properties, additional=additional):
                values = [self.of(one.type) for one in properties]
                if not isinstance(additional, Values):
                    values.append(runtime.ANY)
                elif additional.value is not None:
                    values.append(self.of(additional.value))
                if isinstance(additional, Values):
                    values += [self.of(one) for _, one in additional.patterns]
                return Subscript(runtime.MAPPING, (runtime.STR, united(values)))
            case Union(variants=variants):
                return united([self._plain(one) for one in variants])
            case _:
                return self.of(type_id)

    def holds_models(self, type_id: TypeId) -> bool:
        """Whether a dictionary can stand anywhere in a value of a type."""
        return self._any(type_id, lambda of: isinstance(of, Object), self._holding)

    def _accepted(self, type_id: TypeId) -> Expression:
        if not self.holds_models(type_id):
            return self._scalar(type_id) if self._as_json else self._models.of(type_id)
        if type_id in self._names:
            return either([self._models.of(type_id), self._reference(type_id)])
        of = self._types[type_id]
        match of:
            case Array(item=item):
                return Subscript(runtime.SEQUENCE, (self.of(item),))
            case Dictionary(value=value):
                return Subscript(runtime.MAPPING, (runtime.STR, self.of(value)))
            case Tuple(items=items, rest=rest):
                parts = [self.of(one) for one in items]
                if rest is None and not self._as_json:
                    return Subscript(runtime.TUPLE, tuple(parts))
                parts += [] if rest is None else [self.of(rest)]
                return Subscript(runtime.SEQUENCE, (united(parts),))
            case Nullable(of=inner):
                return either([self.of(inner), NONE])
            case Union(variants=variants):
                return united([self.of(one) for one in variants])
            case Anything() | Nothing() | Null() | Scalar() | Choice() | Object():
                return self._models.of(type_id)  # an object always has a name, the others hold none
            case _:
                assert_never(of)

    def _plain(self, type_id: TypeId) -> Expression:
        """Give a variant of a union as plain data: what is a model at its outside is a dictionary."""
        of = self._types[type_id]
        if not self.holds_models(type_id):
            return self._json(type_id, set())
        if type_id in self._names:
            return self._reference(type_id)
        match of:
            case Nullable(of=inner):
                return either([self._plain(inner), NONE])
            case Union(variants=variants):
                return united([self._plain(one) for one in variants])
            case _:
                return self.of(type_id)

    def _reference(self, type_id: TypeId) -> Expression:
        name = self._names[type_id].name
        if self._homes is None:
            return Attribute(runtime.DICTS, name)
        return Symbol(dicts_module(self._homes[type_id]), name)

    def _scalar(self, type_id: TypeId) -> Expression:
        """Give what holds no model: as Python has it, or as JSON has it."""
        if not self._differs(type_id):
            return self._models.of(type_id)
        if type_id not in self._names:
            match self._types[type_id]:
                case Array(item=item) if not is_text(self.of(item)):
                    return Subscript(runtime.SEQUENCE, (self.of(item),))
                case Dictionary(value=value):
                    return Subscript(runtime.MAPPING, (runtime.STR, self.of(value)))
                case Nullable(of=inner):
                    return either([self.of(inner), NONE])
                case Union(variants=variants):
                    return united([self.of(one) for one in variants])
                case _:
                    pass
        return either([self._models.of(type_id), self._json(type_id, set())])

    def _json(self, type_id: TypeId, entered: set[TypeId]) -> Expression:
        """Give what JSON has for what holds no model."""
        if type_id in entered or not self._differs(type_id):
            return self._models.of(type_id)
        inside = {*entered, type_id}
        of = self._types[type_id]
        match of:
            case Scalar(kind=kind):
                return runtime.FLOAT if kind is ScalarKind.DECIMAL else runtime.STR
            case Array(item=item):
                return Subscript(runtime.LIST, (self._json(item, inside),))
            case Dictionary(value=value):
                return Subscript(runtime.MAPPING, (runtime.STR, self._json(value, inside)))
            case Tuple(items=items, rest=rest):
                parts = [*items] if rest is None else [*items, rest]
                found = either([self._json(one, inside) for one in parts] or [runtime.ANY])
                return Subscript(runtime.LIST, (found,))
            case Nullable(of=inner):
                return either([self._json(inner, inside), NONE])
            case Union(variants=variants):
                return either([self._json(one, inside) for one in variants])
            case _:
                return self._models.of(type_id)

    def _differs(self, type_id: TypeId) -> bool:
        """Whether JSON has something else than Python for a value, anywhere in it."""
        return self._any(type_id, _is_else_in_json, self._texts)

    def _any(
        self, type_id: TypeId, is_wanted: Callable[[Type], bool], known: dict[TypeId, bool]
    ) -> bool:
        """Whether there is a type of a kind in a value, up to the next model."""
        found = known.get(type_id)
        if found is not None:
            return found
        waiting, seen = [type_id], set[TypeId]()
        while waiting:
            part = waiting.pop()
            of = self._types[part]
            if is_wanted(of):
                known[type_id] = True
                return True
            if part not in seen and not isinstance(of, Object):
                seen.add(part)
                waiting += children(of)
        known[type_id] = False
        return False


class DictAliasValues(DictAnnotations):
    """Gives what aliases of dictionaries stand for when the module runs; see `AliasValues`, which does it for models."""

    def __init__(
        self, api: Api, names: Names, homes: Mapping[TypeId, str], models: Annotations
    ) -> None:
        super().__init__(api, names, homes, models, as_json=True)
        self.waiting: set[TypeId] = set()
        self.recursive = False

    def value(self, type_id: TypeId) -> Expression:
        """Give what an alias stands for, as long as `waiting` is as it is."""
        self._known.clear()
        self.recursive = False
        return self.body(type_id)

    def _reference(self, type_id: TypeId) -> Expression:
        if type_id in self.waiting:
            self.recursive = True
            name = Text(self._names[type_id].name)
            return Call(runtime.ITSELF, (name, Name("__name__")))
        return super()._reference(type_id)


def dicts_module(home: str) -> str:
    """Give the module of the dictionaries beside that of the models. For example: `.models.zones` → `.dicts.zones`."""
    return home.replace(".models.", ".dicts.", 1)


def _is_else_in_json(of: Type) -> bool:
    match of:
        case Scalar(kind=kind):
            return kind in _TEXTS or kind is ScalarKind.DECIMAL
        case Tuple(rest=rest):
            return rest is None
        case _:
            return False
