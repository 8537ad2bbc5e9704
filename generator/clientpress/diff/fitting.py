"""Whether every value of one annotation is a value of another, as a type checker sees it.

Models count by name: what changed in one is told at the model. Aliases of the same name are the same on both sides, for the same
reason, and others count for what they stand for. What lists and maps hold is compared as if they were never written to, since
callers mostly write them down where they give them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

from clientpress.diff.annotations import model_name
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import (
    Constant,
    Either,
    Expression,
    Subscript,
    Text,
    TupleDisplay,
)

Aliases = Mapping[str, Expression]

_WIDER: Final[Mapping[Expression, Expression]] = {
    runtime.LIST: runtime.SEQUENCE,
    runtime.DICT: runtime.MAPPING,
}
_PLAIN: Final = (runtime.STR, runtime.INT, runtime.FLOAT, runtime.BOOL, runtime.ANY, NONE)


class Any(StrEnum):
    """What `Any` takes: whatever there is, or what JSON gives anyway (a model is read in another way than a plain value), or itself."""

    ALL = "all"
    PLAIN = "plain"
    NOTHING = "nothing"


class Fitting:
    """Answers for values of `source` in `target`, each under the aliases of its own package.

    Where enums are `open`, one more constant of a kind fits among the others.
    """

    def __init__(
        self, source: Aliases, target: Aliases, *, takes: Any = Any.ALL, is_open: bool = False
    ) -> None:
        self._source = source
        self._target = target
        self._takes = takes
        self._open = is_open
        self._asked: dict[tuple[Expression, Expression], None] = {}  # in order

    def fits(self, one: Expression, other: Expression) -> bool:
        """Whether every value of `one` is one of `other`. A type that contains itself fits where all the rest does."""
        if one == other or (one, other) in self._asked:
            return True
        self._asked[one, other] = None
        named = set(flat(other))
        targets = list(leaves(other, self._target))
        for alternative in flat(one):
            if alternative not in named and not all(
                any(self._one_fits(leaf, target) for target in targets)
                for leaf in leaves(alternative, self._source)
            ):
                while self._asked.popitem()[0] != (one, other):
                    pass  # what was found since may rest on it
                return False
        return True

    def _one_fits(self, one: Expression, other: Expression) -> bool:
        if other == runtime.ANY:
            plain = self._takes is Any.PLAIN and is_plain(one)
            return plain or self._takes is Any.ALL or one == other
        if one == other:
            return True
        match one, other:
            case Subscript(base=runtime.LITERAL, items=(value,)), _:
                return self._constant_fits(value, other)
            case (runtime.INT, runtime.FLOAT):
                return True
            case Subscript(base=base, items=items), Subscript(base=wider, items=others):
                alike = base == wider or _WIDER.get(base) == wider
                return alike and len(items) == len(others) and all(map(self.fits, items, others))
            case _:
                return False

    def _constant_fits(self, value: Expression, other: Expression) -> bool:
        kind = _kind(value)
        if other == kind or (kind == runtime.INT and other == runtime.FLOAT):
            return True
        match other:
            case Subscript(base=runtime.LITERAL, items=(known,)):
                return self._open and _kind(known) == kind
            case _:
                return False


def flat(of: Expression) -> Iterator[Expression]:
    """Give the alternatives of an annotation, each constant of a `Literal` on its own."""
    match of:
        case Either(alternatives=alternatives):
            for one in alternatives:
                yield from flat(one)
        case Subscript(base=runtime.LITERAL, items=items):
            yield from (Subscript(runtime.LITERAL, (one,)) for one in items)
        case Subscript(base=runtime.TUPLE, items=(TupleDisplay(items=()),)):
            yield Subscript(runtime.TUPLE, ())
        case _:
            yield of


def leaves(of: Expression, aliases: Aliases) -> Iterator[Expression]:
    """Give the alternatives of an annotation, aliases as what they stand for."""
    todo, seen = [of], set[str]()
    while todo:
        for one in flat(todo.pop()):
            name = model_name(one)
            if name not in aliases:
                yield one
            elif name not in seen:
                seen.add(name)
                todo.append(aliases[name])


def is_plain(of: Expression) -> bool:
    """Whether JSON gives such a value without anything being made of it."""
    match of:
        case Either(alternatives=alternatives):
            return all(map(is_plain, alternatives))
        case Subscript(base=runtime.LITERAL):
            return True
        case Subscript(base=runtime.LIST | runtime.DICT, items=items):
            return all(map(is_plain, items))
        case _:
            return of in _PLAIN


def _kind(value: Expression) -> Expression | None:
    match value:
        case Text():
            return runtime.STR
        case Constant(value=bool()):
            return runtime.BOOL
        case Constant(value=int()):
            return runtime.INT
        case _:
            return None
