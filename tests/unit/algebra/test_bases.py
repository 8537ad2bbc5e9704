"""Unions whose variants are made of the schema that the union stands in."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.diagnostics.place import Place, Pointer
from unit.algebra.composing import ROOT, Composition

D = "#/$defs/"
STRING = {"type": "string"}
PET = {
    "type": "object",
    "properties": {"name": STRING},
    "oneOf": [{"$ref": f"{D}cat"}, {"$ref": f"{D}dog"}],
}
CAT = {"allOf": [{"$ref": f"{D}pet"}], "properties": {"lives": {"type": "integer"}}}
DOG = {"allOf": [{"$ref": f"{D}pet"}, {"properties": {"size": {"type": "integer"}}}]}
PETS = {"pet": PET, "cat": CAT, "dog": DOG}


def _composed(ref: str, definitions: dict[str, Any]) -> Composition:
    return Composition({"$ref": f"{D}{ref}", "$defs": definitions})


def _variants(composition: Composition) -> list[list[str]]:
    """Give the names of the properties of each variant."""
    (union,) = composition.composed.unions
    compose = composition.composer.compose
    return [[*compose(layers).properties] for layers in union.variants]


def test_a_variant_takes_what_all_variants_share() -> None:
    """Word for word, a cat is a pet that is a cat or a dog, for ever; both are kept with what they add."""
    assert [["name", "lives"], ["name", "size"]] == _variants(_composed("pet", PETS))
    cat = _composed("cat", PETS)
    assert not cat.composed.unions
    assert ["name", "lives"] == [*cat.composed.properties]
    assert not cat.findings


def test_what_is_made_of_a_base_and_is_no_variant_has_all_variants() -> None:
    """Only what the base lists, and what that is made of, means less than the base."""
    kept = {"allOf": [{"$ref": f"{D}pet"}], "properties": {"id": STRING}}
    assert [["name", "id", "lives"], ["name", "id", "size"]] == [
        sorted(names, key=["name", "id", "lives", "size"].index)
        for names in _variants(_composed("kept", {**PETS, "kept": kept}))
    ]


def test_a_variant_at_one_remove() -> None:
    """What stands between a base and its variant takes no union from it either."""
    pet = {**PET, "oneOf": [{"$ref": f"{D}siamese"}, {"$ref": f"{D}dog"}]}
    siamese = {"allOf": [{"$ref": f"{D}cat"}], "properties": {"eyes": STRING}}
    definitions = {**PETS, "pet": pet, "siamese": siamese}
    expected = [["name", "lives", "eyes"], ["name", "size"]]
    assert expected == _variants(_composed("pet", definitions))
    assert ["name", "lives"] == [*_composed("cat", definitions).composed.properties]


@pytest.mark.parametrize("first", ["pet", "cat", "dog"])
def test_it_does_not_matter_who_is_asked_first(first: str) -> None:
    """Layers are remembered; what is remembered of one must not depend on the others."""
    composition = _composed("pet", PETS)
    composition.composer.flatten(Place(ROOT.file, Pointer(f"/$defs/{first}")))
    assert [["name", "lives"], ["name", "size"]] == _variants(composition)


def test_a_base_is_written_out_as_its_author_wrote_it() -> None:
    """What has no flat form, as behind `not`, lists no heirs."""
    pet = {"type": "object", "discriminator": {"propertyName": "kind"}, "required": ["kind"]}
    definitions = {"pet": pet, "cat": CAT}

    exported = Composition({"not": {"$ref": f"{D}pet"}, "$defs": definitions}).exported

    (written,) = exported["$defs"].values()
    assert {"type": "object", "required": ["kind"]} == written


def test_a_variant_that_adds_nothing_is_somebody_all_the_same() -> None:
    """As a class without fields of its own is. Where the base has nothing to share, it is the base in other words."""
    empty = {"allOf": [{"$ref": f"{D}pet"}]}
    union = {"oneOf": [{"$ref": f"{D}cat"}, {"$ref": f"{D}dog"}]}
    definitions = {"cat": empty, "dog": empty}

    pets = _composed("pet", {"pet": {**PET, **union}, **definitions})
    (found,) = pets.composed.unions
    assert ["/$defs/cat", "/$defs/dog"] == [one[-1].place.pointer for one in found.variants]
    assert not pets.findings

    nobody = _composed("pet", {"pet": {"anyOf": [*union["oneOf"], STRING]}, **definitions})
    assert STRING == nobody.exported
