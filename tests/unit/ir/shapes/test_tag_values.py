"""What a discriminator's mapping says of the tags of variants."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.ir.types import Choice, Nullable, Object, Scalar, Union
from unit.ir.apis import build_tree, document

TEXT = {"type": "string"}
REF = "#/components/schemas/"


def _object(tag: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    properties = {"kind": tag or TEXT, **dict.fromkeys(more, TEXT)}
    return {"type": "object", "required": ["kind"], "properties": properties}


def _union(mapping: dict[str, str], *names: str) -> dict[str, Any]:
    return {
        "oneOf": [{"$ref": f"{REF}{name}"} for name in names],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {value: f"{REF}{name}" for value, name in mapping.items()},
        },
    }


def _tags(schemas: dict[str, Any], *answers: dict[str, Any]) -> dict[str, Any]:
    """Build answers: what the tag of each component is, its values or what else."""
    content = {"application/json": {"schema": {"anyOf": [*answers, {"type": "integer"}]}}}
    responses = {"200": {"description": "ok", "content": content}}
    api, _ = build_tree(document({"get /x": {"responses": responses}}, schemas))
    found = {}
    for one in api.types.values():
        if isinstance(one, Object):
            tag = next(each for each in one.properties if each.wire == "kind")
            known = api.types[tag.type]
            found[one.origin.components[0]] = (
                known.values if isinstance(known, Choice) else type(known)
            )
    return found


@pytest.mark.parametrize(
    ("mapping", "cat", "expected"),
    [
        ({"cat": "Cat", "dog": "Dog"}, TEXT, ("cat",)),
        ({"cat": "Cat", "katze": "Cat", "dog": "Dog"}, TEXT, ("cat", "katze")),
        ({"dog": "Dog"}, TEXT, Scalar),
        ({"cat": "Cat", "dog": "Dog"}, {**TEXT, "enum": ["cat", "dog"]}, ("cat",)),
        ({"cat": "Cat", "dog": "Dog"}, {**TEXT, "enum": ["CAT"]}, ("CAT",)),
        ({"cat": "Cat", "dog": "Dog"}, {**TEXT, "maxLength": 3}, Scalar),
        ({"cat": "Cat", "dog": "Dog"}, {**TEXT, "nullable": True}, Nullable),
    ],
)
def test_a_tag_has_the_values_that_are_mapped(
    mapping: dict[str, str], cat: dict[str, Any], expected: Any
) -> None:
    """The name of a component, which counts where nothing is mapped, is too uncertain for that; so is what says more than a mapping."""
    schemas = {"Cat": _object(cat, mew=1), "Dog": _object(bark=1)}
    found = _tags(schemas, _union(mapping, "Cat", "Dog"))
    assert {"Cat": expected, "Dog": ("dog",)} == found


def test_all_unions_count() -> None:
    """A variant may have other values in another; where one leaves it open, it stays open."""
    schemas = {"Cat": _object(mew=1), "Dog": _object(bark=1), "Hen": _object(egg=1)}
    one = _union({"cat": "Cat", "dog": "Dog"}, "Cat", "Dog")
    other = _union({"katze": "Cat"}, "Cat", "Hen")
    third = _union({"hen": "Hen"}, "Dog", "Hen")
    assert {"Cat": ("cat", "katze"), "Dog": ("dog",), "Hen": Scalar} == _tags(schemas, one, other)
    assert {"Cat": ("cat",), "Dog": Scalar, "Hen": ("hen",)} == _tags(schemas, one, third)


def test_what_another_variant_is_made_of_stays_open() -> None:
    """Elsewhere it may stand for all that is made of it."""
    cat = {"allOf": [{"$ref": f"{REF}Pet"}, {"type": "object", "properties": {"mew": TEXT}}]}
    schemas = {"Pet": _object(), "Cat": cat}
    found = _tags(schemas, _union({"pet": "Pet", "cat": "Cat"}, "Pet", "Cat"))
    assert {"Pet": Scalar, "Cat": ("cat",)} == found


def test_what_two_bases_map_comes_in_their_order() -> None:
    """A variant that is made of both has the values of both."""
    own = {"type": "object", "properties": {"mew": TEXT}}
    cat = {"allOf": [{"$ref": f"{REF}Pet"}, {"$ref": f"{REF}Beast"}, own]}
    bases = {
        name: _object()
        | {"discriminator": {"propertyName": "kind", "mapping": {name: f"{REF}Cat"}}}
        for name in ("Pet", "Beast")
    }
    schemas = {**bases, "Cat": cat, "Dog": _object({**TEXT, "enum": ["dog"]}, bark=1)}
    assert {"Cat": ("Pet", "Beast"), "Dog": ("dog",)} == _tags(schemas, _union({}, "Cat", "Dog"))


@pytest.mark.parametrize(
    ("tag", "mapping", "expected"),
    [
        ({"type": "integer"}, {"1": "Cat", "-2": "Dog"}, [(1,), (-2,)]),
        ({"type": "integer", "enum": [1, 2]}, {"1": "Cat", "2": "Dog"}, [(1,), (2,)]),
        ({"type": "boolean"}, {"true": "Cat", "false": "Dog"}, [(True,), (False,)]),
        ({"type": ["string", "integer"]}, {"1": "Cat", "2": "Dog"}, [Union, Union]),
        ({"type": "number"}, {"1": "Cat", "2": "Dog"}, [Scalar, Scalar]),
        ({"type": "integer"}, {"one": "Cat", "02": "Dog"}, [Scalar, Scalar]),
    ],
)
def test_a_tag_that_is_no_text(tag: dict[str, Any], mapping: dict[str, str], expected: Any) -> None:
    """A mapping's keys are texts, whatever travels: what means nothing else is read as what the tag may be."""
    schemas = {"Cat": _object(tag, mew=1), "Dog": _object(tag, bark=1)}
    found = _tags(schemas, _union(mapping, "Cat", "Dog"))
    assert expected == [found["Cat"], found["Dog"]]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, [True, True]),
        ({"required": ["kind"]}, [False, True]),
        ({"properties": {"kind": {**TEXT, "readOnly": True}}}, [False, True]),
        ({"properties": {"kind": {**TEXT, "enum": ["cat", "katze"]}}}, [False, True]),
    ],
)
def test_a_tag_that_may_be_absent_is_sent(more: dict[str, Any], expected: list[bool]) -> None:
    """Where it can only be one thing, and a client may say it."""
    one = {"type": "object", "properties": {"kind": TEXT}}
    schemas = {"Cat": {**one, **more}, "Dog": {**one, "title": "Dog"}}
    mapping = {"cat": "Cat", "katze": "Cat", "dog": "Dog"} if "enum" in str(more) else None
    union = _union(mapping or {"cat": "Cat", "dog": "Dog"}, "Cat", "Dog")
    body = {"required": True, "content": {"application/json": {"schema": union}}}
    api, _ = build_tree(document({"post /x": {"requestBody": body}}, schemas))
    objects = [each for each in api.types.values() if isinstance(each, Object)]
    found = {each.origin.components[0]: each.properties[0].tags for each in objects}
    assert expected == [found["Cat"], found["Dog"]]
