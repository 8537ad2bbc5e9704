"""Documents over several files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.dialect import DIALECTS
from clientpress.document.library import Library, refers_outward
from clientpress.document.read import read_document
from clientpress.document.registry import Registry
from clientpress.source.model import Kind, Source

FILES: dict[str, Any] = {
    "specs/common/zone.yaml": {
        "properties": {"id": {"type": "string"}, "plan": {"$ref": "../plans.json#free"}}
    },
    "specs/plans.json": {"$defs": {"Free": {"$anchor": "free", "properties": {"price": {}}}}},
    "specs/with blank.yaml": {"A": {}},
    "specs/named.json": {"$id": "https://a.example/named", "$defs": {"A": {}}},
    "outside.yaml": {},
}


def _open(name: str) -> Source:
    if name not in FILES:
        Collector().stop(catalogue.UNREADABLE, Place(name, Pointer("")), name=name, reason="no")
    return Source(name=name, kind=Kind.JSON, text=json.dumps(FILES[name]), tree=FILES[name])


def _target(ref: str, file: str = "specs/api.yaml") -> tuple[str, list[str]]:
    found = Collector()
    trees = {"specs/api.yaml": {"$self": "https://a.example/api", "a": {"b": {}}}}
    registry = Registry(trees, DIALECTS["3.2"], found, Library(_open, found))
    registry.resolve(Place("specs/api.yaml", Pointer("")), "named.json")
    holder = registry.resolve(Place("specs/api.yaml", Pointer("")), file.removeprefix("specs/"))
    place = registry.resolve(holder or Place("specs/api.yaml", Pointer("")), ref)
    return str(place), [one.entry.code for one in found]


@pytest.mark.parametrize(
    ("ref", "target"),
    [
        ("common/zone.yaml", "specs/common/zone.yaml#"),
        ("./common/../common/zone.yaml#/properties/id", "specs/common/zone.yaml#/properties/id"),
        ("plans.json#free", "specs/plans.json#/$defs/Free"),
        (
            "common/zone.yaml#/properties/plan/properties/price",
            "specs/plans.json#/$defs/Free/properties/price",
        ),
        ("with%20blank.yaml#/A", "specs/with blank.yaml#/A"),
        ("api.yaml#/a/b", "specs/api.yaml#/a/b"),
        ("https://a.example/api#/a/b", "specs/api.yaml#/a/b"),
        ("https://a.example/named#/$defs/A", "specs/named.json#/$defs/A"),
    ],
)
def test_references_lead_into_other_files(ref: str, target: str) -> None:
    """They are relative to the file they stand in; pointers, anchors and the names of documents work as in one file."""
    assert (target, []) == _target(ref)


def test_references_in_another_file_are_relative_to_it() -> None:
    """Also back into the first file, and within the other one."""
    assert ("specs/api.yaml#/a", []) == _target("../api.yaml#/a", "specs/common/zone.yaml")
    assert ("specs/common/zone.yaml#/properties/id", []) == _target(
        "#/properties/id", "specs/common/zone.yaml"
    )


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/s/zone.yaml", "copies/zone.yaml"),
        ("https://a.example/s/a%20b/../c.yaml", "copies/c.yaml"),
        ("https://a.example/s/plans/free.yaml", "plans/free.yaml"),
        ("https://a.example/one.yaml", "one.yaml"),
        ("https://a.example/one.yaml.more", None),
        ("https://b.example/s/zone.yaml", None),
        ("//a.example/s/zone.yaml", None),
        ("zone.yaml", "specs/zone.yaml"),
    ],
)
def test_copies_of_what_has_an_address(url: str, expected: str | None) -> None:
    """The longest address that the config knows says where the file lies; its own name counts alone, and a folder's ends in a slash."""
    copies = {
        "https://a.example/s/": "copies",
        "https://a.example/s/plans/": "plans",
        "https://a.example/one.yaml": "one.yaml",
    }
    library = Library(_open, Collector(), copies)
    assert expected == library.name("specs/api.yaml", url)


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("missing.yaml", "REF003"),
        ("https://a.example/other", "REF003"),
        ("//a.example/api", "REF003"),
        ("file:///etc/passwd", "REF003"),
        ("common/zone.yaml#/nothing", "REF001"),
        ("common/zone.yaml#nothing", "REF001"),
    ],
)
def test_what_is_not_there(ref: str, code: str) -> None:
    """It is reported, and costs what refers to it."""
    assert ("None", [code]) == _target(ref)


def test_schemas_of_other_files_have_names() -> None:
    """The last key of the reference, or the name of the file, is what their author called them."""
    zone = {"schema": {"$ref": "common/zone.yaml"}}
    responses = {"200": {"content": {"application/json": zone}}}
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T"},
        "paths": {"/a": {"get": {"responses": responses}}},
    }
    source = Source(name="specs/api.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree)
    document = read_document(source, Collector(), _open)
    assert {"zone": "specs/common/zone.yaml#", "Free": "specs/plans.json#/$defs/Free"} == {
        name: str(place) for name, place in document.component_schemas.items()
    }


def test_what_only_another_file_refers_to_has_a_name() -> None:
    """Its key among schemas; a property has none, and what is not reached is left alone."""
    common = {
        "components": {
            "schemas": {
                "Order": {
                    "type": "object",
                    "properties": {
                        "total": {"$ref": "#/components/schemas/Money"},
                        "again": {"$ref": "#/components/schemas/Order/properties/place"},
                        "place": {"type": "object"},
                    },
                },
                "Money": {"type": "object"},
                "Bill": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/B"}}},
                "B": {"type": "object"},
            }
        }
    }
    content = {"application/json": {"schema": {"$ref": "c.json#/components/schemas/Order"}}}
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T"},
        "paths": {"/a": {"get": {"responses": {"200": {"content": content}}}}},
    }
    source = Source(name="a.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree)
    other = Source(name="c.json", kind=Kind.JSON, text="", tree=common)
    document = read_document(source, Collector(), lambda _: other)

    assert {"Order", "Money"} == set(document.component_schemas)


@pytest.mark.parametrize(
    ("text", "outward"),
    [
        ('{"$ref": "#/a"}', False),
        ("$ref: '#/a'", False),
        ('{"$ref":"a.json"}', True),
        ("$ref: a.yaml#/b", True),
        ("description: none", False),
    ],
)
def test_a_look_at_the_text(text: str, outward: bool) -> None:  # noqa: FBT001 - it is what is expected
    """A document of one file is not searched for references to others."""
    assert outward == refers_outward(text)
