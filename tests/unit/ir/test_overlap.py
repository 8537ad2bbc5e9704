"""Unions whose variants cannot be told apart."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.types import Scalar, Tagged, TagValue, Union, Untagged
from unit.ir.apis import received

STRING = {"type": "string"}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def _array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _union(schema: Any, schemas: Any = None) -> tuple[Union, list[str]]:
    _, api, codes = received(schema, schemas)
    return next(one for one in api.types.values() if isinstance(one, Union)), codes


@pytest.mark.parametrize(
    ("variants", "overlapping"),
    [
        ([STRING, {"type": "integer"}], False),
        ([{"type": "integer"}, {"type": "number"}], False),
        ([STRING, {"type": "array", "items": STRING}], False),
        ([_object("a", a=STRING), _object("b", b=STRING)], False),
        ([_object("a", a=STRING), _object(b=STRING)], False),
        ([_object("k", k={"const": "x"}), _object("k", k={"const": "y"})], False),
        ([{"enum": ["a"]}, {"enum": ["b", 1]}], False),
        ([_object(a=STRING), _object(b=STRING)], True),
        ([_object("a", a=STRING), _object("a", a={"type": "integer"})], True),
        ([STRING, {"type": "string", "format": "date"}], True),
        ([_array(STRING), _array({"type": "integer"})], False),
        ([_array(STRING), _array(_array(STRING))], False),
        ([_array(_object(a=STRING)), _array(_object(b=STRING))], True),
        ([{"enum": ["a", "b"]}, {"enum": ["b", 1]}], False),
        ([STRING, {"type": "string", "enum": ["a", "b"]}], False),
        ([STRING, {"enum": ["a", 1]}], False),
        ([{"type": "string", "format": "date"}, {"type": "string", "enum": ["a"]}], True),
        ([STRING, {"oneOf": [_object("a", a=STRING), _array(STRING)]}], False),
        (
            [_array(STRING), {"oneOf": [STRING, {"type": "array", "items": {"format": "date"}}]}],
            True,
        ),
    ],
)
def test_overlap(variants: list[Any], overlapping: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Kinds, constants and required properties tell variants apart; where nothing does, and they are read unlike, it is noted."""
    union, codes = _union({"oneOf": variants})
    assert Untagged(overlapping=overlapping) == union.tagging
    assert (["API003"] if overlapping else []) == codes


def test_properties_of_one_object_that_are_alike_are_told_once() -> None:
    """As the methods of payment of one object of Stripe's are; what stands elsewhere, or has other variants, is told by itself."""
    pairs = [{"oneOf": [_object(a=STRING), _object(**{name: STRING})]} for name in "bcde"]
    third = {"oneOf": [STRING, _object(a=STRING), _object(f=STRING)]}
    schema = _object(a=pairs[0], b=pairs[1], c=third, d={"type": "array", "items": pairs[2]})
    assert ["API003"] * 3 == _union(schema)[1]
    assert ["API003"] * 4 == _union(_object(**schema["properties"], e=_object(e=pairs[3])))[1]


SCHEMAS = {
    "Cat": _object("kind", kind=STRING, mew=STRING),
    "Dog": _object("kind", kind=STRING, bark=STRING),
    "Hen": _object("kind", kind={"enum": ["hen", "rooster"]}),
}
VARIANTS = [{"$ref": f"#/components/schemas/{name}"} for name in SCHEMAS]


def test_discriminator() -> None:
    """Values mean variants: by the mapping, else by a variant's own constants, else by its component's name."""
    mapping = {"miau": "#/components/schemas/Cat", "katze": "#/components/schemas/Cat"}
    union, codes = _union(
        {"oneOf": VARIANTS, "discriminator": {"propertyName": "kind", "mapping": mapping}}, SCHEMAS
    )
    tags = (("miau", 0), ("katze", 0), ("Dog", 1), ("hen", 2), ("rooster", 2))
    assert isinstance(union.tagging, Tagged)
    assert tags == union.tagging.mapping
    assert frozenset(mapping) == union.tagging.fixed
    assert [] == codes


def _tagged(schemas: dict[str, Any], *names: str) -> tuple[tuple[TagValue, int], ...]:
    """Give what the tag `kind` of a union that maps nothing means; nothing where that tells nothing."""
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    union, _ = _union({"oneOf": refs, "discriminator": {"propertyName": "kind"}}, schemas)
    return union.tagging.mapping if isinstance(union.tagging, Tagged) else ()


def _pets(*values: str, **mapping: str) -> dict[str, Any]:
    """Give a base, and three schemas that are made of it and have the same tag."""
    said = {"discriminator": {"propertyName": "kind", "mapping": mapping}} if mapping else {}
    base = {**_object("kind", kind={"type": "string", "enum": [*values]}), **said}
    part = {"$ref": "#/components/schemas/Pet"}
    names = ("Cat", "BigDog", "Hen")
    return {
        "Pet": base,
        **{name: {"allOf": [part, _object(**{name.lower(): STRING})]} for name in names},
    }


def test_values_that_several_variants_list_mean_the_one_that_is_called_so() -> None:
    """`kind` of each pet may be any kind: no first variant takes them all."""
    pets = _pets("hen", "big-dog", "cat", "cow")
    assert (("cat", 0), ("big-dog", 1)) == _tagged(pets, "Cat", "BigDog")


def test_values_that_several_variants_list_mean_what_their_base_maps() -> None:
    """No matter how the variants are called; `c` means none of them, and `Hen` is not listed."""
    pets = _pets("a", "b", "c", "d", a="BigDog", b="Cat", c="Hen", d="Cat")
    assert (("b", 0), ("d", 0), ("a", 1)) == _tagged(pets, "Cat", "BigDog")


def test_values_that_several_variants_list_may_tell_nothing() -> None:
    """What would mean one of them is not known, so the tag says nothing of the others either."""
    assert () == _tagged(_pets("cat", "dog", "hen"), "Cat", "BigDog")


def test_a_value_that_one_variant_alone_lists_means_it() -> None:
    """What both list is left to nobody."""
    schemas = {
        "Cat": _object("kind", kind={"enum": ["pet", "felis"]}),
        "Dog": _object("kind", kind={"enum": ["pet", "canis"]}),
    }
    assert (("felis", 0), ("canis", 1)) == _tagged(schemas, "Cat", "Dog")


def test_a_discriminator_that_tells_nothing() -> None:
    """Variants in line without constants have no values; they are told apart by shape."""
    inline = [_object("a", a=STRING), _object("b", b=STRING)]
    union, _ = _union({"oneOf": inline, "discriminator": {"propertyName": "kind"}})
    assert Untagged() == union.tagging


def test_a_discriminator_that_is_a_number_tells_nothing() -> None:
    """No component is called like a status; the variants are told apart by shape, unless a mapping names them."""
    schemas = {
        "Done": _object("status", "data", status={"type": "integer"}, data=STRING),
        "Failed": _object("errors", errors=STRING),
    }
    refs = [f"#/components/schemas/{name}" for name in schemas]
    said: dict[str, Any] = {"oneOf": [{"$ref": ref} for ref in refs]}
    union, _ = _union({**said, "discriminator": {"propertyName": "status"}}, schemas)
    assert Untagged() == union.tagging
    mapping = dict(zip(("200", "404"), refs, strict=True))
    named = {**said, "discriminator": {"propertyName": "status", "mapping": mapping}}
    union, _ = _union(named, schemas)
    assert isinstance(union.tagging, Tagged)
    assert ((200, 0), (404, 1)) == union.tagging.mapping


@pytest.mark.parametrize(
    ("variants", "kinds"),
    [
        ([{"type": "integer"}, {"type": "number"}], ["number"]),
        ([{"type": "number"}, {"type": "integer", "minimum": 1}, STRING], ["number", "string"]),
        ([{"type": "integer"}, {"type": "number", "minimum": 1}], ["integer", "number"]),
        ([{"enum": [1]}, {"type": "number"}], ["choice", "number"]),
    ],
)
def test_a_number_includes_every_integer(variants: list[Any], kinds: list[str]) -> None:
    """As pydantic writes `int | float`; of `oneOf` an integer would be neither, so both stay."""
    _, api, _ = received({"anyOf": variants})
    found = [
        one.kind.value if isinstance(one, Scalar) else type(one).__name__.lower()
        for one in api.types.values()
    ]
    assert kinds == [one for one in found if one in {"integer", "number", "string", "choice"}]
