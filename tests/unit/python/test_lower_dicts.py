"""Models that are sent become typed dictionaries, and arguments take both."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from clientpress.naming.model import Identifier
from clientpress.python.lower import lower
from clientpress.python.model import (
    DictsModule,
    KeyedCall,
    KeyedClass,
    LazyModule,
    Package,
    PackageInfo,
    ResourceModule,
)
from clientpress.render.environment import Templates
from clientpress.render.imports import Imports
from clientpress.render.package import render_module, render_package
from clientpress.render.printer import Printer
from clientpress.render.proof import structure
from factories_python import HOSTILE, answering, document, taking, understood
from pressing import pressed

STRING = {"type": "string"}
ITEM = {"type": "object", "required": ["b"], "properties": {"b": STRING}}
SCHEMAS = {
    "Item": ITEM,
    "Nest": {
        "anyOf": [
            {"$ref": "#/components/schemas/Item"},
            {"type": "array", "items": {"$ref": "#/components/schemas/Nest"}},
        ]
    },
    "When": {
        "anyOf": [
            {"type": "string", "format": "date-time"},
            {"type": "array", "items": {"$ref": "#/components/schemas/When"}},
        ]
    },
    "Both": {
        "anyOf": [{"$ref": "#/components/schemas/Item"}, {"type": "string", "format": "uuid"}]
    },
}
ITEM_REF = {"$ref": "#/components/schemas/Item"}


def _package(tree: Mapping[str, Any], *, typed_dicts: bool = True) -> Package:
    api, names = understood(tree)
    return lower(api, names, PackageInfo(typed_dicts=typed_dicts))


def _module(tree: Mapping[str, Any]) -> DictsModule:
    (module,) = [one for one in _package(tree).modules if isinstance(one, DictsModule)]
    return module


def _key(schema: Mapping[str, Any]) -> str:
    """Give the annotation of a required key with this schema."""
    body = {"type": "object", "required": ["a"], "properties": {"a": schema}}
    module = _module(taking(body, components={"schemas": SCHEMAS}))
    (found,) = [
        key
        for one in module.dicts
        if isinstance(one, KeyedClass)
        for key in one.keys
        if key.name == "a"
    ]
    return Printer(Imports(module.module)).flat(found.annotation)


def _argument(schema: Mapping[str, Any]) -> str:
    """Give the annotation of an argument with this schema."""
    body = {"type": "object", "required": ["a"], "properties": {"a": schema}}
    return _arguments(taking(body, components={"schemas": SCHEMAS}))["a"]


def _arguments(tree: Mapping[str, Any]) -> dict[str, str]:
    (module,) = [one for one in _package(tree).modules if isinstance(one, ResourceModule)]
    printer = Printer(Imports(module.module))
    return {one.name: printer.flat(one.annotation) for one in module.methods[0].arguments}


def _list(of: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


def _map(of: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": of}


def _pair(*of: Mapping[str, Any], **other: Any) -> dict[str, Any]:
    return {"type": "array", "prefixItems": [*of], "items": False, **other}


def _text(form: str) -> dict[str, Any]:
    return {"type": "string", "format": form}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (STRING, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "string", "maxLength": 3}, "str"),
        ({"enum": ["a", "b"]}, 'Literal["a", "b"]'),
        ({}, "Any"),
        (_text("date-time"), "datetime | str"),
        (_text("date"), "date | str"),
        (_text("time"), "time | str"),
        (_text("uuid"), "UUID | str"),
        (_text("byte"), "bytes | str"),
        ({"type": "number", "format": "decimal"}, "Decimal | float"),
        ({"type": ["string", "null"], "format": "date"}, "date | str | None"),
        (_list(STRING), "list[str]"),
        (_list(_text("date")), "list[date] | list[str]"),
        (_list(_list(_text("date"))), "Sequence[list[date] | list[str]]"),
        (_list({"type": "number", "format": "decimal"}), "Sequence[Decimal | float]"),
        (_list(_pair(STRING, STRING)), "Sequence[tuple[str, str] | list[str]]"),
        ({"anyOf": [_list(STRING), _list(ITEM_REF)]}, "Sequence[str | models.Item | Item]"),
        ({"anyOf": [_map(STRING), _map(ITEM_REF)]}, "Mapping[str, str | models.Item | Item]"),
        ({"anyOf": [_list(STRING), _list({"type": "integer"})]}, "list[str] | list[int]"),
        (
            _pair(_map(_text("date")), STRING),
            "tuple[dict[str, date], str] | list[Mapping[str, str] | str]",
        ),
        (
            _pair({"type": ["string", "null"], "format": "date"}, STRING),
            "tuple[date | None, str] | list[str | None]",
        ),
        (
            _pair({"anyOf": [_text("date"), {"type": "integer"}]}, STRING),
            "tuple[date | int, str] | list[str | int]",
        ),
        (_map(STRING), "dict[str, str]"),
        (_map(_text("date")), "Mapping[str, date | str]"),
        (_pair({"type": "number"}, STRING), "tuple[float, str] | list[float | str]"),
        ({"$ref": "#/components/schemas/When"}, "models.When | str | list[models.When]"),
        (ITEM_REF, "models.Item | Item"),
        ({"anyOf": [ITEM_REF, {"type": "null"}]}, "models.Item | Item | None"),
        (_list(ITEM_REF), "Sequence[models.Item | Item]"),
        (_list(_list(ITEM_REF)), "Sequence[Sequence[models.Item | Item]]"),
        (_map(ITEM_REF), "Mapping[str, models.Item | Item]"),
        (_map(_list(ITEM_REF)), "Mapping[str, Sequence[models.Item | Item]]"),
        (_pair(ITEM_REF, _text("date")), "Sequence[models.Item | Item | date | str]"),
        ({"$ref": "#/components/schemas/Nest"}, "models.Nest | Nest"),
        ({"$ref": "#/components/schemas/Both"}, "models.Both | Both"),
    ],
)
def test_what_a_dictionary_may_hold(schema: Mapping[str, Any], expected: str) -> None:
    """What Python has and what JSON has; a list of models may hold dictionaries, and is any list."""
    assert expected == _key(schema)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (_text("date-time"), "datetime"),
        (_list(_text("date")), "list[date]"),
        (ITEM_REF, "models.Item | dicts.Item"),
        ({"anyOf": [ITEM_REF, _text("date")]}, "models.Item | dicts.Item | date"),
        (_list(ITEM_REF), "Sequence[models.Item | dicts.Item]"),
        (_map(ITEM_REF), "Mapping[str, models.Item | dicts.Item]"),
        (_pair(ITEM_REF, STRING), "tuple[models.Item | dicts.Item, str]"),
        ({"anyOf": [_list(STRING), _list(ITEM_REF)]}, "Sequence[str | models.Item | dicts.Item]"),
        ({"$ref": "#/components/schemas/Nest"}, "models.Nest | dicts.Nest"),
    ],
)
def test_what_an_argument_may_be(schema: Mapping[str, Any], expected: str) -> None:
    """Scalars are those of Python, as without dictionaries."""
    assert expected == _argument(schema)


def test_nothing_changes_unless_it_is_asked_for() -> None:
    """No module, no export, no other annotation."""
    tree = taking(ITEM, components={"schemas": SCHEMAS})
    files = dict(render_package(_package(tree, typed_dicts=False)))

    assert [] == [path for path, text in files.items() if "dicts" in path or "TypedDict" in text]


def test_what_is_only_answered_has_no_dictionary() -> None:
    """Nobody writes it, so nothing is exported."""
    package = _package(answering(ITEM))
    root = package.modules[0]

    assert [] == [one for one in package.modules if isinstance(one, DictsModule)]
    assert isinstance(root, LazyModule)
    assert ("", ("errors", "models", "resources")) == root.exports[0]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("a", "_b", "None_", "date"), KeyedClass),
        (("a.b",), KeyedCall),
        (("in",), KeyedCall),
        (("__a",), KeyedCall),
        (("stra\u00dfe",), KeyedCall),
        (("str",), KeyedCall),
    ],
)
def test_keys_that_no_class_can_have_make_a_call(keys: tuple[str, ...], expected: type) -> None:
    """Signs, keywords, names that Python mangles or normalises, and those that hide what the annotations mean."""
    (found,) = _module(taking({"type": "object", "properties": dict.fromkeys(keys, STRING)})).dicts

    assert expected is type(found)


def test_a_call_quotes_what_is_imported_lazily_and_nothing_else() -> None:
    """So that importing dictionaries imports no model; `NotRequired` stays outside for the run time to see."""
    body = {
        "type": "object",
        "required": ["in"],
        "properties": {"in": STRING, "a": ITEM_REF, "b": STRING},
    }
    module = _module(taking(body, components={"schemas": SCHEMAS}))
    (made,) = [one for one in module.dicts if isinstance(one, KeyedCall)]

    assert (
        Printer(Imports(module.module))
        .flat(made.call)
        .endswith(', {"in": str, "a": NotRequired["models.Item | Item"], "b": NotRequired[str]})')
    )


def test_an_object_with_unknown_keys_is_a_mapping() -> None:
    """`TypedDict` cannot say what they hold; where that is anything, nothing is said of them, as of any others."""
    body = {**ITEM, "additionalProperties": {"type": "integer"}}
    module = _module(taking(_list(body)))
    (alias,) = module.aliases

    anything = _module(taking(_list({**ITEM, "additionalProperties": {}})))

    assert [KeyedClass] == [type(one) for one in anything.dicts]
    assert () == module.dicts
    assert "Mapping[str, str | int]" == Printer(Imports(module.module)).flat(alias.value)


def test_an_argument_that_is_called_like_the_module_of_dictionaries() -> None:
    """It keeps its name, and the module takes another."""
    item = {"schema": _list(ITEM_REF)}
    operation = {
        "tags": ["Things"],
        "parameters": [{"name": "dicts", "in": "query", **item}],
        "responses": {"204": {"description": "Done."}},
    }
    tree = document({"/things": {"get": operation}}, components={"schemas": SCHEMAS})
    files = dict(render_package(_package(tree)))

    assert "from .. import dicts as dicts_\nfrom .. import models\n" in files["resources/things.py"]
    assert (
        "dicts: Sequence[models.Item | dicts_.Item] | Unset = UNSET" in files["resources/things.py"]
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_no_word_of_the_document_becomes_code(words: str) -> None:
    """Whatever keys and descriptions say: the tree of the module is the same."""

    def rendered(said: str) -> str:
        item = {"type": "object", "properties": {f"{said}.": STRING}, "description": said}
        body = {**ITEM, "properties": {"b": {"type": "array", "items": item, "description": said}}}
        module = _module(taking(body))
        return structure(render_module(Templates(), module), module.module)

    assert rendered("plain") == rendered(words)


def test_a_model_that_is_called_like_what_its_module_imports() -> None:
    """It keeps its name, and the import takes another."""
    schemas = {"TypedDict": ITEM, "NotRequired": {"type": "object", "properties": {"c": STRING}}}
    body = _list({"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in schemas]})
    module = _module(taking(body, components={"schemas": schemas}))
    text = render_module(Templates(), module)

    assert "from typing import NotRequired as NotRequired_\n" in text
    assert "from typing import TypedDict as TypedDict_\n" in text
    assert "class TypedDict(TypedDict_):\n" in text
    assert "    c: NotRequired_[str]\n" in text


def test_a_name_that_the_lock_still_knows_goes_on() -> None:
    """As it does among the models."""
    api, names = understood(taking(_list(ITEM_REF), components={"schemas": SCHEMAS}))
    (item,) = [key for key, one in names.types.items() if one.name == "Item"]
    old = replace(names, former={Identifier("Former"): item})
    package = lower(api, old, PackageInfo(typed_dicts=True))
    (module,) = [one for one in package.modules if isinstance(one, DictsModule)]

    assert 'Former: TypeAlias = Item\n"""What is called `Item` now."""' in render_module(
        Templates(), module
    )


@pytest.mark.parametrize(("body", "expected"), [(_list(ITEM), True), (_list(STRING), False)])
def test_the_guide_tells_of_dictionaries_where_there_are_any(
    body: Mapping[str, Any], *, expected: bool
) -> None:
    """Where no model is sent there is no module to speak of, nor without the option."""
    text = json.dumps(taking(body))
    asked = pressed(text, "api.json", typed_dicts=True).files
    unasked = pressed(text, "api.json").files

    assert expected == ("## Plain dictionaries" in asked["docs/client.md"])
    assert expected == ("dicts/__init__.py" in asked)
    assert "## Plain dictionaries" not in unasked["docs/client.md"]
