"""Named unions and enums become aliases, each after those that it is made of, as far as that can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from clientpress.ir.types import Object, Type, TypeId
from clientpress.naming.model import Identifier
from clientpress.python.expressions import Expression, Forward
from clientpress.python.homes import parts
from clientpress.python.model import Alias, Docstring


class Values(Protocol):
    """Gives what aliases stand for when the module runs; those that are `waiting` are not defined yet."""

    waiting: set[TypeId]
    recursive: bool  # whether the last value named what was waiting

    def value(self, type_id: TypeId) -> Expression:
        """Give what an alias stands for."""
        ...


class AliasLowering:
    """Lowers the aliases of a module. `written` gives what type checkers read where a value contains itself."""

    def __init__(
        self,
        types: Mapping[TypeId, Type],
        values: Values,
        written: Callable[[TypeId], Expression],
        told: Callable[[TypeId], tuple[Identifier, Docstring]],
    ) -> None:
        self._types = types
        self._values = values
        self._written = written
        self._told = told

    def aliases(self, named: list[TypeId]) -> Iterator[Alias]:
        """Give aliases after those that they are made of."""
        self._values.waiting = set(named)
        for one in named:
            yield from self._alias(one, set())

    def _alias(self, type_id: TypeId, entered: set[TypeId]) -> Iterator[Alias]:
        if type_id not in self._values.waiting or type_id in entered:
            return
        entered.add(type_id)
        for part in self._inside(type_id):
            yield from self._alias(part, entered)
        at_runtime = self._values.value(type_id)
        value = at_runtime
        if self._values.recursive:
            value = Forward(self._written(type_id))
        self._values.waiting.discard(type_id)
        name, said = self._told(type_id)
        yield Alias(name, value, None if value is at_runtime else at_runtime, said)

    def _inside(self, type_id: TypeId) -> Iterator[TypeId]:
        waiting, seen = [*parts(self._types[type_id])], set[TypeId]()
        while waiting:
            part = waiting.pop()
            if part in seen:
                continue
            seen.add(part)
            if part in self._values.waiting:
                yield part
            elif not isinstance(self._types[part], Object):
                waiting += parts(self._types[part])
