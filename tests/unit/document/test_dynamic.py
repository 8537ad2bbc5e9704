"""What dynamic references mean where their schemas are referred to."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.read import read_document
from clientpress.document.schema import Schemas
from clientpress.document.schemas import schemas_of
from clientpress.source.model import Kind, Source

ROOT = Place("a.json", Pointer(""))
LIST: dict[str, Any] = {
    "$id": "list",
    "properties": {"items": {"items": {"$dynamicRef": "#item"}}, "next": {"$ref": "#"}},
    "$defs": {"item": {"$dynamicAnchor": "item"}},
}
TREE: dict[str, Any] = {
    "$dynamicAnchor": "node",
    "properties": {"children": {"$dynamicRef": "#node"}},
}


def read(**definitions: Any) -> tuple[Schemas, Collector]:
    """Give the schemas of a document of definitions."""
    found = Collector()
    return schemas_of({"$defs": definitions}, "2020-12", found=found, file="a.json"), found


def led(schemas: Schemas, place: Place, *steps: str) -> Place:
    """Give where a way through properties, items and references ends."""
    for step in (*steps, ""):
        while "ref" in schemas[place].keywords:
            place = schemas[place].keywords["ref"]
        if step == "[]":
            place = schemas[place].keywords["items"]
        elif step:
            place = schemas[place].keywords["properties"][step]
    return place


def binding(item: Any, **more: Any) -> dict[str, Any]:
    """Give a list of something."""
    return {"$id": "own", "$ref": "list", "$defs": {"item": {"$dynamicAnchor": "item", **item}}, **more}  # fmt: skip


def test_a_list_is_one_of_what_its_user_says() -> None:
    """Each user has its own; that of the list itself holds where nobody says anything."""
    schemas, found = read(
        List=LIST,
        Pets=binding({"type": "string"}),
        Toys=binding({"type": "integer", "x": 1}) | {"$id": "toys"},
        Any={"$ref": "#/$defs/List"},
    )
    ends = {name: led(schemas, ROOT / "$defs" / name, "items", "[]") for name in ("Pets", "Toys")}

    assert {name: ROOT / "$defs" / name / "$defs" / "item" for name in ends} == ends
    assert ROOT / "$defs" / "List" / "$defs" / "item" == led(
        schemas, ROOT / "$defs" / "Any", "items", "[]"
    )
    assert [] == list(found)


def test_a_copy_refers_to_itself() -> None:
    """The next page of a list of pets is a list of pets: the same schema."""
    schemas, _ = read(List=LIST, Pets=binding({"type": "string"}))
    pets = ROOT / "$defs" / "Pets"

    assert led(schemas, pets) == led(schemas, pets, "next") == led(schemas, pets, "next", "next")


def test_a_schema_that_extends_a_recursive_one_recurs_itself() -> None:
    """Its children are of its kind, those of the one that it extends are not."""
    schemas, _ = read(
        Tree={"$id": "tree", **TREE},
        Strict={"$id": "strict", "$dynamicAnchor": "node", "$ref": "tree", "title": "S"},
    )
    strict, tree = ROOT / "$defs" / "Strict", ROOT / "$defs" / "Tree"
    children = schemas[led(schemas, strict)].keywords["properties"]["children"]

    assert strict == schemas[children].keywords["ref"]
    assert tree == led(schemas, tree, "children")


@pytest.mark.parametrize(
    "user",
    [
        {"allOf": [{"$ref": "list"}, {"title": "T"}]},
        {"properties": {"page": {"$ref": "list"}}},
        {"$ref": "#/$defs/Between"},
    ],
)
def test_it_holds_wherever_the_list_is_referred_to(user: dict[str, Any]) -> None:
    """In a part, in a property, and through others."""
    item = {"item": {"$dynamicAnchor": "item", "type": "string"}}
    schemas, _ = read(List=LIST, Between={"$ref": "#/$defs/List"}, User={**user, "$defs": item})
    place = ROOT / "$defs" / "User"
    if "allOf" in user:
        place = schemas[place].keywords["all_of"][0]
    elif "properties" in user:
        place = schemas[place].keywords["properties"]["page"]

    assert ROOT / "$defs" / "User" / "$defs" / "item" == led(schemas, place, "items", "[]")


def test_references_of_a_copy_mean_what_they_meant() -> None:
    """By pointer, anchor and identifier of the schema that was copied."""
    other = {"$id": "other", "$defs": {"x": {"$anchor": "x"}}}
    listing = {
        **LIST,
        "properties": {**LIST["properties"], "a": {"$ref": "#/$defs/b"}, "c": {"$ref": "other#x"}},
        "$defs": {**LIST["$defs"], "b": {"type": "string"}},
    }
    schemas, found = read(List=listing, Other=other, Pets=binding({"type": "string"}))
    pets = ROOT / "$defs" / "Pets"

    assert ROOT / "$defs" / "List" / "$defs" / "b" == led(schemas, pets, "a")
    assert ROOT / "$defs" / "Other" / "$defs" / "x" == led(schemas, pets, "c")
    assert [] == list(found)


def test_over_two_files() -> None:
    """The list may stand in another file."""
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "components": {"schemas": {"Pets": {**binding({}), "$id": "p", "$ref": "list.json"}}},
    }
    other = {name: value for name, value in LIST.items() if name != "$id"}
    source = Source(name="a.json", kind=Kind.JSON, text="$dynamicRef", tree=tree)
    file = Source(name="list.json", kind=Kind.JSON, text="", tree=other)
    document = read_document(source, Collector(), lambda _: file)
    pets = Place("a.json", Pointer("/components/schemas/Pets"))

    assert pets / "$defs" / "item" == led(document.schemas, pets, "items", "[]")
