"""Models that a request can contain become typed dictionaries, each beside its model and under the same name.

Comes in: the API, its names, and the module of each type. Goes out: one `DictsModule` for each module of such models. Keys
are the names of JSON, so that what the API's own reference shows is right as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from keyword import iskeyword

from clientpress.ir.api import Api
from clientpress.ir.reach import children
from clientpress.ir.types import Object, Property, Required, TypeId, Union
from clientpress.naming.model import Identifier, Names
from clientpress.python import runtime
from clientpress.python.annotations import Annotations
from clientpress.python.dict_annotations import (
    DictAliasValues,
    DictAnnotations,
    dicts_module,
    is_typed_dict,
)
from clientpress.python.expressions import (
    Attribute,
    Call,
    DictDisplay,
    Either,
    Expression,
    Forward,
    Subscript,
    Symbol,
    Text,
)
from clientpress.python.lower_aliases import AliasLowering
from clientpress.python.model import (
    Alias,
    DictsModule,
    Docstring,
    Entry,
    Key,
    KeyedCall,
    KeyedClass,
    ModelsModule,
    Prose,
    Section,
)
from clientpress.python.prose import argument_text, code, field_docstring, sentence


class DictLowering:
    """Lowers the typed dictionaries of an API."""

    def __init__(self, api: Api, names: Names, homes: Mapping[TypeId, str]) -> None:
        self._api = api
        self._names = names
        self._homes = homes
        models = Annotations(api, names, None, constrained=False)
        self._annotations = DictAnnotations(api, names, homes, models, as_json=True)
        values = DictAliasValues(api, names, homes, models)
        self._aliases = AliasLowering(api.types, values, self._annotations.body, self._told)

    def modules(self, models: tuple[ModelsModule, ...]) -> tuple[DictsModule, ...]:
        """Lower what can be sent, in the order of the modules of models."""
        found: dict[str, list[TypeId]] = {one.module: [] for one in models}
        for type_id in sent_types(self._api, self._names):
            if type_id in self._names.types and self._annotations.holds_models(type_id):
                found[self._homes[type_id]].append(type_id)
        said = {one.module: _first(one.docstring) for one in models}
        return tuple(
            self._module(module, said[module], ids) for module, ids in found.items() if ids
        )

    def _module(self, module: str, said: str, ids: list[TypeId]) -> DictsModule:
        dicts: list[KeyedClass | KeyedCall] = []
        named: list[TypeId] = []
        for type_id in ids:
            of = self._api.types[type_id]
            if isinstance(of, Object) and is_typed_dict(of, self._api.types):
                dicts.append(self._typed_dict(type_id, of))
            elif isinstance(of, Object | Union):
                named.append(type_id)
        return DictsModule(
            module=dicts_module(module),
            docstring=Docstring((Prose(f"{said.removesuffix('.')}, as plain dictionaries."),)),
            dicts=tuple(dicts),
            aliases=(*self._aliases.aliases(named), *self._former(ids)),
        )

    def _typed_dict(self, type_id: TypeId, of: Object) -> KeyedClass | KeyedCall:
        name, told = self._told(type_id)
        ordered = sorted(of.properties, key=lambda one: not isinstance(one.presence, Required))
        annotations = [self._annotation(one) for one in ordered]
        hidden = {found.name for one in annotations for found in _symbols(one)}
        if all(_is_name(one.wire, hidden) for one in ordered):
            keys = tuple(map(self._key, ordered, annotations))
            return KeyedClass(name, told, keys)
        pairs = tuple(
            (Text(one.wire), _evaluated(found))
            for one, found in zip(ordered, annotations, strict=True)
        )
        made = Call(runtime.TYPED_DICT, (Text(name), DictDisplay(pairs)))
        return KeyedCall(name, made, Docstring((*told.parts, *self._keys(ordered))))

    def _annotation(self, of: Property) -> Expression:
        found = self._annotations.of(of.type)
        if isinstance(of.presence, Required):
            return found
        return Subscript(runtime.NOT_REQUIRED, (found,))

    def _key(self, of: Property, annotation: Expression) -> Key:
        return Key(Identifier(of.wire), annotation, field_docstring(self._api.types, of))

    def _keys(self, of: list[Property]) -> Iterator[Section]:
        """Tell of the keys where they have no docstrings of their own."""
        told = ((code(one.wire), argument_text(self._api.types, one)) for one in of)
        entries = tuple(Entry(wire, text) for wire, text in told if text)
        if entries:
            yield Section("Attributes", entries)

    def _told(self, type_id: TypeId) -> tuple[Identifier, Docstring]:
        of = self._api.types[type_id]
        name = self._names.types[type_id].name
        described = sentence(of.docs.description) if isinstance(of, Object | Union) else ""
        parts = [f"{code(f'models.{name}')} as a plain dictionary.", described]
        return name, Docstring(tuple(Prose(part) for part in parts if part))

    def _former(self, ids: list[TypeId]) -> Iterator[Alias]:
        """Give the names that the lock still knows, as the module of models does."""
        for name, type_id in sorted(self._names.former.items()):
            if type_id in ids:
                own = self._names.types[type_id].name
                value = Symbol(dicts_module(self._homes[type_id]), own)
                said = f"What is called {code(own)} now."
                yield Alias(name, value, None, Docstring((Prose(said),)))


def sent_types(api: Api, names: Names) -> list[TypeId]:
    """Give the types that a request can contain, in document order."""
    waiting: list[TypeId] = []
    for key, operation in api.operations.items():
        if key in names.methods:
            waiting += [one.type for one in operation.parameters]
            media = operation.body.media if operation.body is not None else ()
            waiting += [one.type for one in media if one.type is not None]
    found: set[TypeId] = set()
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += children(api.types[one])
    return [one for one in api.types if one in found]


def _first(of: Docstring) -> str:
    return next((part.markdown for part in of.parts if isinstance(part, Prose)), "")


def _is_name(wire: str, hidden: set[str]) -> bool:
    """Whether a class can have a key: one that is called like what its annotations use would hide that."""
    plain = wire.isascii() and wire.isidentifier() and not iskeyword(wire)
    return plain and not wire.startswith("__") and wire not in hidden


def _symbols(of: Expression) -> Iterator[Symbol]:
    """Give the names that an annotation looks up."""
    match of:
        case Symbol():
            yield of
        case Attribute(of=inner):
            yield from _symbols(inner)
        case Subscript(base=base, items=items):
            for one in (base, *items):
                yield from _symbols(one)
        case Either(alternatives=alternatives):
            for one in alternatives:
                yield from _symbols(one)
        case _:
            pass


def _is_later(of: Symbol) -> bool:
    return of == runtime.MODELS or of.module.startswith(".dicts.")


def _evaluated(annotation: Expression) -> Expression:
    """Quote what stands in a call and names what is imported lazily, or defined only later; not whether it is required."""
    match annotation:
        case Subscript(base=runtime.NOT_REQUIRED, items=(inner,)):
            return Subscript(runtime.NOT_REQUIRED, (_evaluated(inner),))
        case _:
            return Forward(annotation) if any(map(_is_later, _symbols(annotation))) else annotation
