"""Types become annotations.

Three ways, which differ in what stands around them: in a module of models (`list[Error]`, with constraints), in the
signature of a method (`list[models.Error]`, without), and behind a `lambda` of an operation (`models.`, with constraints).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from clientpress.ir.api import Api
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Constraints,
    Dictionary,
    Nothing,
    Null,
    Nullable,
    Object,
    Scalar,
    ScalarKind,
    Tagged,
    Tuple,
    Type,
    TypeId,
    Union,
)
from clientpress.naming.model import Names
from clientpress.python import runtime
from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    DictDisplay,
    Expression,
    Name,
    Subscript,
    Symbol,
    Text,
    TupleDisplay,
    either,
    literal,
)

SCALARS: Mapping[ScalarKind, Symbol] = {
    ScalarKind.STRING: runtime.STR,
    ScalarKind.INTEGER: runtime.INT,
    ScalarKind.NUMBER: runtime.FLOAT,
    ScalarKind.DECIMAL: runtime.DECIMAL,
    ScalarKind.BOOLEAN: runtime.BOOL,
    ScalarKind.DATE_TIME: runtime.DATETIME,
    ScalarKind.DATE: runtime.DATE,
    ScalarKind.TIME: runtime.TIME,
    ScalarKind.UUID: runtime.UUID,
    ScalarKind.BASE64: runtime.BYTES,
    ScalarKind.BINARY: runtime.BYTES,
}
NONE = Constant(None)


class Annotations:
    """Gives the annotation of each type, and remembers it.

    `homes` gives the module of each named type; without it, they are attributes of `models`. `binary` is what stands for
    the content of a file.
    """

    def __init__(
        self,
        api: Api,
        names: Names,
        homes: Mapping[TypeId, str] | None,
        *,
        constrained: bool,
        binary: Expression = runtime.BYTES,
    ) -> None:
        self._types = api.types
        self._names = names.types
        self._homes = homes
        self._constrained = constrained
        self._binary = binary
        self._known: dict[TypeId, Expression] = {}
        self._open: set[TypeId] = set()

    def of(self, type_id: TypeId) -> Expression:
        """Give the annotation of a type. A type that contains itself without a name in between holds `Any` there."""
        known = self._known.get(type_id)
        if known is not None:
            return known
        if type_id in self._open:
            return runtime.ANY
        self._open.add(type_id)
        of = self._types[type_id]
        name = self._names.get(type_id)
        if name is not None and isinstance(of, Object | Union | Choice):
            made = self._reference(type_id, name.name)
        else:
            made = self._written(of)
        self._open.discard(type_id)
        self._known[type_id] = made
        return made

    def value(self, type_id: TypeId) -> Expression:
        """Give what a named union or enum stands for."""
        return self._written(self._types[type_id])

    def _reference(self, type_id: TypeId, name: str) -> Expression:
        if self._homes is None:
            return Attribute(runtime.MODELS, name)
        return Symbol(self._homes[type_id], name)

    def _written(self, of: Type) -> Expression:
        match of:
            case Scalar(kind=ScalarKind.BINARY, constraints=constraints):
                return self._limited(self._binary, constraints)
            case Scalar(kind=kind, constraints=constraints):
                return self._limited(SCALARS[kind], constraints)
            case Array(item=item, constraints=constraints):
                return self._limited(Subscript(runtime.LIST, (self.of(item),)), constraints)
            case Nullable(of=inner):
                return either([self.of(inner), NONE])
            case Choice(values=values):
                return _choice(values)
            case Union():
                return self._union(of)
            case Dictionary(value=value, constraints=constraints):
                mapping = Subscript(runtime.DICT, (runtime.STR, self.of(value)))
                return self._limited(mapping, constraints)
            case Tuple():
                return self._tuple(of)
            case Anything() | Object():  # an object always has a name
                return runtime.ANY
            case Null():
                return NONE
            case Nothing():
                return (
                    runtime.ANY
                )  # no value is right, and a server that sends one has to be met somehow
            case _:
                assert_never(of)

    def _limited(self, annotation: Expression, constraints: Constraints) -> Expression:
        if not constraints or not self._constrained:
            return annotation
        return Subscript(runtime.ANNOTATED, (annotation, limits_of(constraints)))

    def _tuple(self, of: Tuple) -> Expression:
        """Write a tuple; one with further items is a list, since no annotation of the runtime says both."""
        items = [self.of(item) for item in of.items]
        if of.rest is not None:
            listed = Subscript(runtime.LIST, (either([*items, self.of(of.rest)]),))
            return self._limited(listed, of.constraints)
        fixed = Subscript(runtime.TUPLE, tuple(items) or (TupleDisplay(()),))
        return self._limited(fixed, of.constraints)

    def _union(self, of: Union) -> Expression:
        union = either(_together([self.of(variant) for variant in of.variants]))
        if not isinstance(of.tagging, Tagged) or not self._constrained:
            return union
        variants = [
            (literal(value), self.of(of.variants[position]))
            for value, position in of.tagging.mapping
            if isinstance(self._types[of.variants[position]], Object)
        ]
        if not variants:
            return union
        default = of.tagging.default
        other = None if default is None else of.variants[default]
        decides = other is not None and isinstance(self._types[other], Object)
        tag = Call(
            runtime.DISCRIMINATOR,
            (Text(of.tagging.property), DictDisplay(tuple(variants))),
            (("default", self.of(other)),) if other is not None and decides else (),
        )
        return Subscript(runtime.ANNOTATED, (union, tag))


def limits_of(constraints: Constraints) -> Call:
    """Write constraints for the runtime. For example: `Constraints(min_items=1)`."""
    said = ((name, dict(to) if name == "dependent_required" else to) for name, to in constraints)
    return Call(runtime.CONSTRAINTS, (), tuple((name, literal(to)) for name, to in said))


class AliasValues(Annotations):
    """Gives what aliases stand for when the module runs.

    One that is not defined yet stands as a reference that says where it lies, so that it resolves wherever it is met.
    """

    def __init__(self, api: Api, names: Names, homes: Mapping[TypeId, str]) -> None:
        super().__init__(api, names, homes, constrained=True)
        self.waiting: set[TypeId] = set()
        self.recursive = False  # whether the last value named what was waiting

    def value(self, type_id: TypeId) -> Expression:
        """Give what a named union or enum stands for, as long as `waiting` is as it is."""
        self._known.clear()
        self.recursive = False
        return super().value(type_id)

    def _reference(self, type_id: TypeId, name: str) -> Expression:
        if type_id in self.waiting:
            self.recursive = True
            return Call(runtime.ITSELF, (Text(name), Name("__name__")))
        return super()._reference(type_id, name)


def _together(variants: list[Expression]) -> list[Expression]:
    """Write the constants of all variants as one `Literal`. For example: `Literal[1] | Literal[2]` → `Literal[1, 2]`."""
    constants = [
        one for one in variants if isinstance(one, Subscript) and one.base == runtime.LITERAL
    ]
    if len(constants) <= 1:
        return variants
    values = {repr(value): value for one in constants for value in one.items}
    whole = Subscript(runtime.LITERAL, tuple(values.values()))
    first = variants.index(constants[0])
    rest = [one for one in variants[first:] if one not in constants]
    return [*variants[:first], whole, *rest]


def _choice(values: tuple[str | int | float | bool, ...]) -> Expression:
    """Write constants as `Literal`, which has no place for floats: those leave `float`."""
    texts = tuple(literal(value) for value in values if not isinstance(value, float))
    kinds: list[Expression] = [Subscript(runtime.LITERAL, texts)] if texts else []
    if len(texts) < len(values):
        kinds.append(runtime.FLOAT)
    return either(kinds)
