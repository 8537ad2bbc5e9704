"""References."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.dialect import DIALECTS
from clientpress.document.registry import MISSING, Registry
from clientpress.document.schemas import schemas_of

ROOT = Place("a.json", Pointer(""))
COMPONENTS = {
    "components": {
        "schemas": {
            "account": {"properties": {"name": {"type": "string"}}},
            "alias": {"$ref": "#/components/schemas/account"},
            "a b/c": {},
            "list": {"allOf": [{}, {}]},
        }
    }
}


def _target(
    ref: Any, tree: Any = COMPONENTS, dialect: str = "3.1", at: str = ""
) -> tuple[str, list[str]]:
    found = Collector()
    registry = Registry({"a.json": tree}, DIALECTS[dialect], found)
    place = registry.resolve(Place("a.json", Pointer(at)), ref)
    return place.pointer if place else "nowhere", [d.entry.code for d in found]


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        ("#", ""),
        ("#/", ""),  # as people write it; strictly, it is the value under the empty key
        ("#/components/schemas/account", "/components/schemas/account"),
        (
            "#/components/schemas/account/properties/name",
            "/components/schemas/account/properties/name",
        ),
        (
            "#/components/schemas/alias/properties/name",
            "/components/schemas/account/properties/name",
        ),
        ("#/components/schemas/a%20b~1c", "/components/schemas/a b~1c"),
        ("#/components/schemas/list/allOf/1", "/components/schemas/list/allOf/1"),
    ],
)
def test_pointers(ref: str, expected: str) -> None:
    """A pointer leads to its value, percent-encoded or not, also through other references."""
    assert (expected, []) == _target(ref)


def test_a_slash_is_the_empty_key_where_there_is_one() -> None:
    """As RFC 6901 reads it."""
    assert ("/", []) == _target("#/", {"": {"type": "string"}})


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("#/components/schemas/acount", "REF001"),
        ("#/components/schemas/list/allOf/2", "REF001"),
        ("#/components/schemas/list/allOf/x", "REF001"),
        ("#name", "REF001"),
        ("other.json#/a", "REF003"),
        (1, "REF006"),
    ],
)
def test_nowhere(ref: object, code: str) -> None:
    """What refers to nothing is reported."""
    assert ("nowhere", [code]) == _target(ref)
    assert ("nowhere", [code]) == _target(ref, dialect="3.0")


@pytest.mark.parametrize("dialect", ["3.0", "3.1"])
@pytest.mark.parametrize(
    ("ref", "expected", "codes"),
    [
        ("account", "/components/schemas/account", ["REF009"]),
        ("account#", "/components/schemas/account", ["REF009"]),
        ("zebra", "nowhere", ["REF003"]),
        ("./account", "nowhere", ["REF003"]),
    ],
)
def test_the_name_of_a_schema_means_it(
    dialect: str, ref: str, expected: str, codes: list[str]
) -> None:
    """As authors write it who do not know references; that others read it as a file is reported."""
    assert (expected, codes) == _target(ref, dialect=dialect)


@pytest.mark.parametrize(
    ("ref", "expected", "codes"),
    [
        ("#components/schemas/account", "/components/schemas/account", ["REF009"]),
        ("components/schemas/account", "/components/schemas/account", ["REF009"]),
        ("/components/schemas/account", "/components/schemas/account", ["REF009"]),
        ("#components/schemas/accounts", "nowhere", ["REF001"]),
        ("components/schemas/account.json", "nowhere", ["REF003"]),
    ],
)
def test_a_reference_without_all_of_its_beginning(
    ref: str, expected: str, codes: list[str]
) -> None:
    """What stands at the top of the document is meant, where nothing else is there."""
    assert (expected, codes) == _target(ref)


@pytest.mark.parametrize(("dialect", "codes"), [("3.0", ["REF009"]), ("3.1", [])])
def test_a_schema_that_calls_itself_so(dialect: str, codes: list[str]) -> None:
    """TypeBox refers by `$id`, which OpenAPI 3.0 does not know; a name comes before the `$id` of another, of two the first counts."""
    named = {"Author": {"$id": "B"}, "B": {"$id": "C"}, "D": {"$id": "C"}}
    for ref, expected in (("B", "B"), ("C", "B"), ("Author", "Author")):
        target, _ = _target(ref, {"components": {"schemas": named}}, "3.0")
        assert f"/components/schemas/{expected}" == target
    tree = {"components": {"schemas": {"Author": {"$id": "author"}, "B": {"$id": 1}}}}
    assert ("/components/schemas/Author", codes) == _target("author", tree, dialect)


def test_hint_names_the_nearest() -> None:
    """A dangling reference is reported where it stands, with what may have been meant."""
    found = Collector()
    registry = Registry({"a.json": COMPONENTS}, DIALECTS["3.0"], found)
    registry.resolve(ROOT / "x", "#/components/schemas/acount")
    (diagnostic,) = found
    assert ROOT / "x" / "$ref" == diagnostic.place
    assert "`#/components/schemas` has no `acount`; did you mean `account`?" == diagnostic.help


@pytest.mark.parametrize(
    ("ref", "help_"),
    [
        ("acount", "did you mean `account`?"),
        ("Account#", "did you mean `account`?"),
        ("#components/schemas/acount", "did you mean `account`?"),
        ("components/schemas/acount", "did you mean `account`?"),
    ],
)
def test_a_misspelt_name_that_no_slash_leads_to(ref: str, help_: str) -> None:
    """Where no other document is meant, what is nearly called so is."""
    found = Collector()
    Registry({"a.json": COMPONENTS}, DIALECTS["3.0"], found).resolve(ROOT / "x", ref)
    assert [("REF001", help_)] == [(one.entry.code, one.help) for one in found]


@pytest.mark.parametrize("ref", ["account.yaml", "accounts/account", "zebra"])
def test_the_name_of_another_document(ref: str) -> None:
    """It is missing, whatever schema is nearly called so."""
    found = Collector()
    Registry({"a.json": COMPONENTS}, DIALECTS["3.0"], found).resolve(ROOT / "x", ref)
    assert ["REF003"] == [one.entry.code for one in found]


IDENTIFIED = {
    "$id": "http://x.test/root.json",
    "$defs": {
        "a": {"$id": "inner.json", "$defs": {"b": {"$anchor": "here"}}, "$ref": "#/$defs/b"},
        "c": {"$anchor": "here"},
        "d": {"$id": "urn:x:y"},
        "e": {"enum": [{"$id": "data.json"}]},
    },
}


@pytest.mark.parametrize(
    ("ref", "at", "expected"),
    [
        ("#/$defs/b", "/$defs/a", "/$defs/a/$defs/b"),
        ("#here", "/$defs/a", "/$defs/a/$defs/b"),
        ("#here", "", "/$defs/c"),
        ("inner.json", "", "/$defs/a"),
        ("inner.json#here", "/$defs/c", "/$defs/a/$defs/b"),
        ("http://x.test/inner.json#/$defs/b", "", "/$defs/a/$defs/b"),
        ("root.json", "/$defs/a", ""),
        ("urn:x:y", "", "/$defs/d"),
    ],
)
def test_identifiers(ref: str, at: str, expected: str) -> None:
    """Schemas are found by URI and anchor, and pointers are relative to the schema resource."""
    assert (expected, []) == _target(ref, IDENTIFIED, "2020-12", at)


def test_data_has_no_identifiers() -> None:
    """What looks like a schema within an enum is none."""
    assert ("nowhere", ["REF001"]) == _target("data.json", IDENTIFIED, "2020-12")


def test_draft_4_identifiers() -> None:
    """Draft 4 says `id`, and names anchors by it."""
    tree = {"definitions": {"a": {"id": "#foo"}, "b": {"id": "http://x.test/b"}}}
    assert ("/definitions/a", []) == _target("#foo", tree, "draft4")
    assert ("/definitions/b", []) == _target("http://x.test/b", tree, "draft4")


def test_schema_of_a_dangling_ref_is_anything() -> None:
    """A schema whose reference leads nowhere reads as any value."""
    schemas = schemas_of({"$ref": "#/gone"}, "3.0", found=Collector(), file="a.json")
    assert {} == schemas[ROOT].keywords


def test_ref_to_no_schema() -> None:
    """A reference to something else is reported and says nothing."""
    found = Collector()
    schemas = schemas_of({"$ref": "#/x", "x": [1]}, "3.1", found=found, file="a.json")
    assert {"extensions": {"x": [1]}} == schemas[ROOT].keywords
    assert ["REF004"] == [d.entry.code for d in found]


def test_circles_of_refs() -> None:
    """References that only refer to each other read as any value, reported once; what leads to them stays."""
    found = Collector()
    tree = {"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}, "c": {"$ref": "#/a"}, "d": {"$ref": "#/d"}}
    schemas = schemas_of(tree, "3.0", found=found, file="a.json")
    read = {name: dict(schemas[ROOT / name].keywords) for name in "cabd"}
    assert {"c": {"ref": ROOT / "a"}, "a": {}, "b": {}, "d": {}} == read
    assert [("REF002", 2), ("REF002", 1)] == [(d.entry.code, d.count) for d in found]


def test_pointer_through_itself() -> None:
    """A reference that leads through itself is dangling, not endless."""
    assert ("nowhere", ["REF001"]) == _target("#/a/x", {"a": {"$ref": "#/a/x"}}, at="/a")


def test_long_chain_of_pointers() -> None:
    """A chain of references through references ends before the interpreter's stack does."""
    tree = {f"a{n}": {"$ref": f"#/a{n + 1}/x"} for n in range(5000)}
    assert ("nowhere", ["REF001"]) == _target("#/a0/x", tree)


def test_follow() -> None:
    """Other objects are followed to the end of their chain."""
    tree = {"a": {"$ref": "#/b"}, "b": {"$ref": "#/c"}, "c": {"name": "x"}}
    registry = Registry({"a.json": tree}, DIALECTS["3.0"], Collector())
    assert (ROOT / "c", {"name": "x"}) == registry.follow(ROOT / "a", tree["a"], "parameter")


@pytest.mark.parametrize(
    ("tree", "code"),
    [
        ({"a": {"$ref": "#/a"}}, "REF002"),
        ({"a": {"$ref": "#/b"}}, "REF001"),
        ({"a": {"$ref": "#/b"}, "b": 1}, "REF004"),
        ({"a": 1}, "DOC006"),
    ],
)
def test_follow_to_nothing(tree: Any, code: str) -> None:
    """An object that is none, at the end of whatever chain, is reported."""
    found = Collector()
    registry = Registry({"a.json": tree}, DIALECTS["3.0"], found)
    assert registry.follow(ROOT / "a", tree["a"], "parameter") is None
    assert [code] == [d.entry.code for d in found]


def test_values_by_place() -> None:
    """Values are found by place, and where nothing stands is told."""
    registry = Registry({"a.json": {"a": [{"b": 1}]}}, DIALECTS["3.0"], Collector())
    places = [ROOT / "a" / 0 / "b", ROOT / "a" / 1, ROOT / "a" / "x", Place("z", Pointer(""))]
    assert [1, MISSING, MISSING, MISSING] == [registry.get(place) for place in places]
