"""The variants of a base that lists none."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schemas import schemas_of

TEXT = {"type": "string"}


def _base(**more: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"kind": TEXT},
        "discriminator": {"propertyName": "kind"},
        **more,
    }


def _heir(parent: str, **more: Any) -> dict[str, Any]:
    return {"allOf": [{"$ref": f"#/components/schemas/{parent}"}], **more}


def _read(schemas: dict[str, Any]) -> tuple[list[str], dict[str, str], str | None]:
    """Read the schema `Pet`: the names of its variants, what is mapped, and what any other value means."""
    tree = {"components": {"schemas": schemas}}
    place = Place("a.json", Pointer("/components/schemas/Pet"))
    keywords = schemas_of(tree, "3.0", found=Collector(), file="a.json")[place].keywords
    found = keywords["discriminator"]
    default = found.get("default")
    return (
        [one.tokens[-1] for one in keywords.get("any_of", ())],
        {value: one.tokens[-1] for value, one in found["mapping"].items()},
        default.tokens[-1] if default else None,
    )


def test_all_that_is_made_of_a_base() -> None:
    """At any remove, nearest first; the base itself is what any other value means."""
    schemas = {
        "Siamese": _heir("Cat"),
        "Pet": _base(),
        "Cat": _heir("Pet"),
        "Dog": {"allOf": [{"type": "object"}, *_heir("Pet")["allOf"]]},
        "Stone": {"type": "object"},
    }
    assert (["Cat", "Dog", "Siamese", "Pet"], {}, "Pet") == _read(schemas)


def test_an_heir_that_has_heirs_is_a_base_too() -> None:
    """Of what its own base maps, it takes what is made of it."""
    mapping = {"cat": "Cat", "dog": "Dog", "shark": "Shark"}
    schemas = {
        "Animal": _base(discriminator={"propertyName": "kind", "mapping": mapping}),
        "Pet": _heir("Animal"),
        "Cat": _heir("Pet"),
        "Dog": _heir("Pet"),
        "Toy": _heir("Pet"),
        "Shark": _heir("Animal"),
    }
    assert (["Cat", "Dog", "Pet"], {"cat": "Cat", "dog": "Dog"}, "Pet") == _read(schemas)


@pytest.mark.parametrize(
    ("kinds", "own", "expected"),
    [
        (["user", "guest"], {}, []),
        (["user", "user-details"], {}, ["UserDetails", "Pet"]),
        (["user", "guest"], {"enum": ["user", "guest"]}, []),
        (["user", "guest"], {"enum": ["guest"]}, ["UserDetails", "Pet"]),
        (["user"], {"enum": ["user", "guest"]}, []),
        (["user"], {"x-ms-discriminator-value": "guest"}, ["UserDetails", "Pet"]),
    ],
)
def test_what_tells_more_of_the_same_is_no_variant(
    kinds: list[str], own: dict[str, Any], expected: list[str]
) -> None:
    """Where the base lists its values, a variant has one of them, by its name or of its own, or is said to have another."""
    value = {name: one for name, one in own.items() if name != "enum"}
    tag = {"properties": {"kind": {**TEXT, "enum": own["enum"]}}} if "enum" in own else {}
    schemas = {
        "Pet": _base(properties={"kind": {**TEXT, "enum": kinds}}),
        "UserDetails": {**_heir("Pet"), **tag, **value},
    }
    variants, _, _ = _read(schemas)
    assert expected == variants


@pytest.mark.parametrize(
    "above",
    [
        {"type": "object", "discriminator": {}},
        {
            "oneOf": [{"$ref": "#/components/schemas/Pet"}],
            "discriminator": {"propertyName": "kind"},
        },
        _heir("Cat"),
    ],
)
def test_no_base_of_what_is_no_base_itself(above: dict[str, Any]) -> None:
    """One without a tag, one that lists its variants, and one that is made of its own heirs."""
    tree = {
        "components": {"schemas": {"Animal": above, "Pet": _heir("Animal"), "Cat": _heir("Pet")}}
    }
    place = Place("a.json", Pointer("/components/schemas/Pet"))
    keywords = schemas_of(tree, "3.0", found=Collector(), file="a.json")[place].keywords
    assert "any_of" not in keywords


def test_azure_says_the_value_beside_the_schema() -> None:
    """Where the mapping has the value already, that counts."""
    schemas = {
        "Pet": _base(),
        "Cat": _heir("Pet", **{"x-ms-discriminator-value": "cat"}),
        "Dog": _heir("Pet", **{"x-ms-discriminator-value": 1}),
    }
    assert (["Cat", "Dog", "Pet"], {"cat": "Cat"}, "Pet") == _read(schemas)


@pytest.mark.parametrize(
    ("values", "expected"),
    [(["cat", "dog"], ["Cat", "Dog"]), (["cat", "dog", "cow"], ["Cat", "Dog", "Pet"])],
)
def test_a_base_whose_values_are_all_taken_is_no_variant(
    values: list[str], expected: list[str]
) -> None:
    """Neither is a closed one ever a plain `Pet`."""
    tag = {"$ref": "#/components/schemas/Kind"}
    mapping = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    schemas = {
        "Kind": {**TEXT, "enum": values},
        "Pet": _base(
            properties={"kind": tag}, discriminator={"propertyName": "kind", "mapping": mapping}
        ),
        "Cat": _heir("Pet"),
        "Dog": _heir("Pet"),
    }
    assert expected == _read(schemas)[0]


def test_where_values_are_mapped_others_may_only_be_made_of_the_base() -> None:
    """Unless they say themselves which value is theirs."""
    discriminator = {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}
    schemas = {
        "Pet": _base(discriminator=discriminator),
        "Cat": _heir("Pet"),
        "Dog": _heir("Pet", properties={"kind": {"enum": ["dog"]}}),
        "PetPage": _heir("Pet", properties={"links": TEXT}),
    }
    assert ["Cat", "Dog", "Pet"] == _read(schemas)[0]


@pytest.mark.parametrize(
    "schemas",
    [
        {"Pet": _base()},
        {"Pet": _base(oneOf=[{"$ref": "#/components/schemas/Cat"}]), "Cat": _heir("Pet")},
        {"Pet": {"discriminator": {"propertyName": "kind"}}, "Cat": _heir("Nowhere")},
        {"Pet": _base(), "Cat": {"allOf": "Pet"}, "Dog": {"allOf": ["Pet", {"$ref": 1}]}, "Cow": 1},
    ],
)
def test_what_has_no_heirs_or_lists_its_variants_stays_as_it_is(schemas: dict[str, Any]) -> None:
    """And what is no schema is none of them."""
    assert ([], {}, None) == _read(schemas)


def test_a_base_that_says_nothing_is_no_variant() -> None:
    """There is nothing of it to be kept."""
    schemas = {"Pet": {"discriminator": {"propertyName": "kind"}}, "Cat": _heir("Pet")}
    assert (["Cat"], {}, None) == _read(schemas)


def test_a_base_that_has_a_base_says_it_in_what_it_adds() -> None:
    """As Microsoft Graph writes it: the discriminator stands in a part of `Pet`, to which nobody refers."""
    mapping = {"cat": "#/components/schemas/Cat"}
    added = {
        "properties": {"kind": TEXT},
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    schemas = {
        "Thing": {"type": "object"},
        "Pet": {"allOf": [{"$ref": "#/components/schemas/Thing"}, added]},
        "Cat": _heir("Pet"),
    }
    assert (["Cat", "Pet"], {"cat": "Cat"}, "Pet") == _read(schemas)


def test_a_part_that_lists_its_variants_itself_is_a_union_of_its_own() -> None:
    """Its discriminator tells these apart, and not what is made of the whole."""
    part = {"oneOf": [{"$ref": "#/components/schemas/Dog"}], "discriminator": {"propertyName": "x"}}
    schemas = {"Pet": {"allOf": [part]}, "Cat": _heir("Pet"), "Dog": {"type": "object"}}
    tree = {"components": {"schemas": schemas}}
    place = Place("a.json", Pointer("/components/schemas/Pet"))
    assert {"all_of"} == schemas_of(tree, "3.0", found=Collector(), file="a.json")[
        place
    ].keywords.keys()


@pytest.mark.parametrize(
    ("base", "cat", "expected"),
    [
        ({}, {}, ["Cat", "Dog"]),
        ({"properties": {"kind": TEXT}}, {"properties": {"kind": TEXT}}, ["Cat", "Dog", "Pet"]),
        ({"properties": {"kind": TEXT}}, {}, []),
        ({"allOf": [{"$ref": "#/components/schemas/Stone"}]}, {}, []),
    ],
)
def test_what_only_the_mapping_lists(
    base: dict[str, Any], cat: dict[str, Any], expected: list[str]
) -> None:
    """Nothing is made of the base, but all of what it maps to has what it has; else it may be something else that is told apart."""
    mapping = {"cat": "Cat", "katze": "Cat", "dog": "Dog"}
    schemas = {
        "Pet": {"discriminator": {"propertyName": "kind", "mapping": mapping}, **base},
        "Cat": {"type": "object", **cat},
        "Dog": {"type": "object", "properties": {"kind": TEXT}},
        "Stone": {"type": "object"},
    }
    assert expected == _read(schemas)[0]
