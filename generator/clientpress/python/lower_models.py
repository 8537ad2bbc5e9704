"""Object types become dataclasses, named unions and enums become aliases, each in the module it lives in.

Comes in: the API, its names, and the module of each type. Goes out: one `ModelsModule` for each, in document order.
Required fields come first. Every field's wire name, type, constraints and presence stand in code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from clientpress.ir.api import Api
from clientpress.ir.types import (
    Choice,
    Object,
    Optional,
    Property,
    Required,
    TypeId,
    Union,
    Use,
    Values,
)
from clientpress.naming.components import is_phrase
from clientpress.naming.mentions import owners
from clientpress.naming.model import Identifier, Names
from clientpress.python import runtime
from clientpress.python.annotations import AliasValues, Annotations, limits_of
from clientpress.python.defaults import only_value
from clientpress.python.expressions import (
    BUILTINS,
    Call,
    Constant,
    Expression,
    Forward,
    Subscript,
    Symbol,
    Text,
    either,
)
from clientpress.python.homes import SHARED
from clientpress.python.lower_aliases import AliasLowering
from clientpress.python.model import Alias, DataClass, Docstring, Field, ModelsModule, Prose
from clientpress.python.prose import (
    code,
    field_docstring,
    own_words,
    says_an_operation,
    sentence,
)
from clientpress.python.standalone import STANDALONE

_EXTRA = Identifier("extra_")
_FEW = 4  # as many uses are looked at where a type has neither title nor description


class ModelLowering:
    """Lowers the types of an API."""

    def __init__(self, api: Api, names: Names, homes: Mapping[TypeId, str]) -> None:
        self._api = api
        self._names = names
        self._homes = homes
        self._annotations = Annotations(api, names, homes, constrained=True)
        values = AliasValues(api, names, homes)
        self._aliases = AliasLowering(api.types, values, self._annotations.value, self._told)
        self._owners = owners(api, names)
        titles = {f".models.{one.attribute}": key for key, one in names.resources.items()}
        self._said = {
            **{module: f"Models of *{title}*." for module, title in titles.items()},
            SHARED: "Models that several resources use.",
            **{
                module: "Models that no operation uses."
                for module in sorted(set(homes.values()))
                if module.startswith(STANDALONE)
            },
        }

    def modules(self) -> tuple[ModelsModule, ...]:
        """Lower every type that has a name, by module; resources in their order, the others last."""
        found: dict[str, list[TypeId]] = {module: [] for module in self._said}
        for type_id in self._api.types:
            if type_id in self._names.types and type_id in self._homes:
                found[self._homes[type_id]].append(type_id)
        return tuple(self._module(module, ids) for module, ids in found.items() if ids)

    def _module(self, module: str, ids: list[TypeId]) -> ModelsModule:
        classes: list[DataClass] = []
        named: list[TypeId] = []
        for type_id in ids:
            match self._api.types[type_id]:
                case Object() as of:
                    classes.append(self._dataclass(type_id, of))
                case Union() | Choice():
                    named.append(type_id)
                case _:
                    pass
        return ModelsModule(
            module=module,
            docstring=Docstring((Prose(self._said[module]),)),
            classes=tuple(classes),
            aliases=(*self._aliases.aliases(named), *self._former(ids)),
        )

    def _dataclass(self, type_id: TypeId, of: Object) -> DataClass:
        names = self._names.fields.get(type_id, {})
        ordered = sorted(of.properties, key=lambda one: not isinstance(one.presence, Required))
        fields = [self._field(names[one.wire], one) for one in ordered]
        match of.additional:
            case Values(value=value, patterns=patterns) if value is not None:
                kinds = [
                    self._annotations.of(one) for one in (value, *(one for _, one in patterns))
                ]
                fields.append(_extra_field(either(kinds)))
            case _:
                pass
        said = self._docstring(type_id, of)
        limits = limits_of(of.constraints) if of.constraints else None
        return DataClass(self._names.types[type_id].name, said, tuple(fields), limits)

    def _field(self, name: Identifier, of: Property) -> Field:
        annotation = self._annotations.of(of.type)
        wire = (Text(of.wire),) if str(of.wire) != name else ()
        details = (("secret", Constant(value=True)),) if of.secret else ()
        told = Call(runtime.WIRE, wire, details) if wire or details else None
        default: Expression | None
        match of.presence:
            case Required():
                default = only_value(self._api.types, of.type)
                if told is not None:
                    given = (("default", default),) if default is not None else ()
                    default = Call(runtime.FIELD, (), (*given, ("metadata", told)))
            case Optional():
                annotation = either([annotation, runtime.UNSET_TYPE])
                only = only_value(self._api.types, of.type) if of.tags else None
                default = runtime.UNSET if only is None else only
                if told is not None:
                    default = Call(runtime.FIELD, (), (("default", default), ("metadata", told)))
        return Field(name, annotation, default, field_docstring(self._api.types, of))

    def _former(self, ids: list[TypeId]) -> Iterator[Alias]:
        """Give the names that the lock still knows for types that have become one. They come after all that they stand for."""
        here = set(ids)
        for name, type_id in sorted(self._names.former.items()):
            if type_id in here and type_id in self._names.types:
                said = f"What is called {code(self._names.types[type_id].name)} now."
                yield Alias(name, self._annotations.of(type_id), None, Docstring((Prose(said),)))

    def _docstring(self, type_id: TypeId, of: Object | Union | Choice) -> Docstring:
        uses = of.origin.uses
        held = self._owners.get((type_id, _last_name(uses[0])), ()) if uses else ()
        return type_docstring(self._api, of, held, self._names.types[type_id].name)

    def _told(self, type_id: TypeId) -> tuple[Identifier, Docstring]:
        of = self._api.types[type_id]
        if not isinstance(of, Union | Choice):
            raise TypeError(f"{type(of).__name__} has no alias")
        return self._names.types[type_id].name, self._docstring(type_id, of)


def _last_name(use: Use) -> str:
    """Give the last property on the way to a type; empty where there is none."""
    return next((step for step in reversed(use.steps) if step[:1] not in ("[", "{", "|")), "")


def _extra_field(value: Expression) -> Field:
    """Tell the type of properties that are not declared."""
    mapping = Subscript(runtime.DICT, (runtime.STR, value))
    # This is asked for while the class is made, when what it names may not be there yet.
    held = value if isinstance(value, Symbol) and value.module == BUILTINS else Forward(value)
    empty = Subscript(runtime.DICT, (runtime.STR, held))
    default = Call(runtime.FIELD, (), (("default_factory", empty), ("repr", Constant(value=False))))
    text = "The other properties, by their names on the wire."
    return Field(_EXTRA, mapping, default, Docstring((Prose(text),)))


_KINDS: Final = {"[": "An item of ", "{": "A value of ", "|": "A variant of "}


def type_docstring(
    api: Api, of: Object | Union | Choice, held: Sequence[str] = (), name: str = ""
) -> Docstring:
    """Say what a type is: its description, else its title, else where it is used; `held` are the models that have it as a property.

    A title that is its `name` again says less than the one use that it has.
    """
    described = sentence(own_words(of.docs))
    parts = [described or sentence(_called(api, of, held, name))]
    if of.docs.deprecated:
        parts.append("Deprecated.")
    return Docstring(tuple(Prose(part) for part in parts))


def _called(api: Api, of: Object | Union | Choice, held: Sequence[str], name: str) -> str:
    if of.origin.rest_of:
        return f"Any other {code(of.origin.rest_of)}"
    title, uses = of.docs.title or of.origin.title, of.origin.uses
    if says_an_operation(title, {use.operation for use in uses}):
        title = ""
    elif not title:
        title = "".join(of.origin.components[:1])
    if title and not (title == name and _used_alike(api, uses)):
        return title if is_phrase(title) else code(title)
    return _used(api, uses, held) if uses else "A value"


def _used_alike(api: Api, uses: Sequence[Use]) -> bool:
    """Whether a type is one thing wherever it is used: the body of one call, or a property of one name."""
    if not all(use.operation in api.operations for use in uses):
        return False
    if len(uses) == 1:
        return not uses[0].steps or bool(_last_name(uses[0]))
    kinds = {(_last_name(use), use.steps[-1:] and use.steps[-1][:1]) for use in uses}
    return len(kinds) == 1 and bool(_last_name(uses[0]))


def _of(models: Sequence[str]) -> str:
    """Name the models that hold something. For example: `` of `Account` and `Card` ``; of more than two the first, `` of `Account` and others``."""
    match models:
        case []:
            return ""
        case [first, *rest] if len(rest) > 1:
            return f" of {code(first)} and others"
        case _:
            return f" of {' and '.join(map(code, models))}"


def _used(api: Api, uses: Sequence[Use], held: Sequence[str]) -> str:
    """Say where a type is used. For example: ``An item of `errors` and `messages` ``, or `` `links` of `Account` ``."""
    use = uses[0]
    name = _last_name(use)
    if name:
        kind = _KINDS.get(use.steps[-1][:1], "")
        alike = [one for one in uses[:_FEW] if one.steps[-1:][:1] == use.steps[-1:][:1]]
        found = dict.fromkeys(code(found) for one in alike if (found := _last_name(one)))
        if kind and len(found) > 1:
            return f"{kind}{' and '.join(found)}"
        return f"{kind}{code(name)}{_of(held)}"
    operation = api.operations.get(use.operation)
    role, _, detail = use.role.partition(" ")
    if operation is None:
        kind = _KINDS.get(use.steps[-1][:1], "") if use.steps else ""
        return f"{kind}{code(detail)}" if role == "component" else code(use.role)
    place = code(f"{operation.method} {operation.path}")
    if role == "request":
        return f"The body of {place}"
    if role == "response":
        enveloped = operation.envelope is not None and detail.startswith("2")
        return f"The {'envelope' if enveloped else 'answer'} of {place} at {detail}"
    if role == "event":
        return f"The data of event {code(detail)} of {place}"
    # A parameter is told with its location, and then its name.
    called = code(detail.partition(" ")[2] if role == "parameter" else detail)
    return f"The {role} {called} of {place}"
