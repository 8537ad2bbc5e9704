"""`anyOf` and `oneOf`: distribution, variants that fall away, products, discriminators."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.algebra.unions import MOST_PAIRS
from unit.algebra.composing import ROOT, Composition, both

OBJECT, STRING, ARRAY = {"type": "object"}, {"type": "string"}, {"type": "array"}


def kind(value: str) -> dict[str, Any]:
    """Give an object that a required property tells apart."""
    return {"properties": {"kind": {"const": value}}, "required": ["kind"]}


def shown(value: str) -> dict[str, Any]:
    """Give the same as it is exported from within an object."""
    return {
        "type": "object",
        "properties": {"kind": {"type": "string", "enum": [value]}},
        "required": ["kind"],
    }


@pytest.mark.parametrize(
    ("a", "b", "ab"),
    [
        (
            {"anyOf": [OBJECT, STRING]},
            {"minLength": 1, "title": "t"},
            {
                "title": "t",
                "anyOf": [{"title": "t", **OBJECT}, {"title": "t", "minLength": 1, **STRING}],
            },
        ),
        ({"anyOf": [OBJECT, STRING, ARRAY]}, OBJECT, OBJECT),
        ({"oneOf": [OBJECT, STRING]}, STRING, STRING),
        ({"oneOf": [STRING], "title": "own"}, True, {"title": "own", **STRING}),
        ({"oneOf": [{"title": "variant", **STRING}]}, True, {"title": "variant", **STRING}),
        ({"anyOf": [OBJECT, STRING]}, {"anyOf": [STRING, ARRAY]}, STRING),
        (
            {"anyOf": [STRING, {"type": "null"}]},
            {"anyOf": [{"maxLength": 1}, ARRAY]},
            {"anyOf": [{"maxLength": 1, **STRING}, {"type": "null"}]},
        ),
        (
            {"oneOf": [STRING, ARRAY]},
            {"anyOf": [{"minLength": 1}, {"minItems": 1}]},
            {
                "allOf": [
                    {"oneOf": [STRING, ARRAY]},
                    {"anyOf": [{"minLength": 1}, {"minItems": 1}]},
                ]
            },
        ),
        ({"oneOf": [kind("x"), kind("y")]}, {"type": "object", **kind("y")}, shown("y")),
        ({"anyOf": [STRING, STRING]}, True, STRING),
        ({"anyOf": [{"anyOf": [STRING, ARRAY]}, OBJECT]}, STRING, STRING),
        ({"anyOf": [True, STRING]}, True, {"anyOf": [{}, STRING]}),
    ],
)
def test_a_and_b_is_ab(a: Any, b: Any, ab: Any) -> None:
    """Composing a and b gives the third literal."""
    assert ab == both(a, b)


def test_variants_are_composed_with_what_stands_beside_the_union() -> None:
    """Each variant's layers are those of the whole, the union's own bare, and then its own."""
    composition = Composition({"allOf": [{"type": "object", "anyOf": [kind("x"), kind("y")]}]})
    (union,) = composition.composed.unions
    bare = [[(layer.place.pointer, layer.bare) for layer in layers] for layers in union.variants]
    expected = [[("/allOf/0", True), (f"/allOf/0/anyOf/{at}", False)] for at in range(2)]
    assert expected == bare
    assert ["/allOf/0/anyOf/0", "/allOf/0/anyOf/1"] == [place.pointer for place in union.places]


def test_what_fell_away_is_remembered() -> None:
    """Dropped variants are told by the union that is left, or by the composition if none is."""
    some = Composition({"anyOf": [STRING, ARRAY, OBJECT], "type": ["string", "array"]}).composed
    one = Composition({"anyOf": [STRING, ARRAY, OBJECT], "type": "string"}).composed
    assert ["/anyOf/2"] == [layers[0].place.pointer for layers in some.unions[0].dropped]
    assert ["/anyOf/1", "/anyOf/2"] == [layers[0].place.pointer for layers in one.dropped]
    assert () == one.unions


def test_if_all_variants_clash_in_a_property_the_property_is_decided() -> None:
    """The smallest piece is decided: the property, not the whole object."""
    composition = Composition(
        {"allOf": [{"type": "object", **kind("z")}, {"oneOf": [kind("x"), kind("y")]}]}
    )
    assert {"oneOf": [shown("x"), shown("y")]} == composition.exported
    assert [
        'ALG001 `kind` cannot be both enum ["z"] and enum ["y"]; enum ["y"] counts, since it stands later',
        'ALG001 `kind` cannot be both enum ["z"] and enum ["x"]; enum ["x"] counts, since it stands later',
    ] == composition.findings


def test_equal_variants_of_a_one_of_count_as_one() -> None:
    """Strictly, nothing would be valid for exactly one of them."""
    tree = {"oneOf": [STRING, {"type": "string", "title": "t"}]}
    composition = Composition(tree)
    assert STRING == composition.exported
    assert ["ALG007"] == [text[:6] for text in composition.findings]
    assert {"oneOf": [STRING, {"title": "t", **STRING}]} == Composition(tree, decide=False).exported


def test_a_discriminator_rides_along() -> None:
    """It stays with its union, through composing with other schemas."""
    union = {
        "oneOf": [{"$ref": "#/components/schemas/X"}, {"$ref": "#/components/schemas/Y"}],
        "discriminator": {"propertyName": "kind", "mapping": {"x": "#/components/schemas/X"}},
    }
    tree = {
        "allOf": [union, {"anyOf": [OBJECT, STRING]}],
        "components": {"schemas": {"X": {**OBJECT, **kind("x")}, "Y": {**OBJECT, **kind("y")}}},
    }
    composition = Composition(tree, dialect="3.1")
    (variants,) = composition.composed.unions
    assert variants.discriminator is not None
    assert "kind" == variants.discriminator["property"]
    assert ["/components/schemas/X"] == [
        place.pointer for place in variants.discriminator["mapping"].values()
    ]
    assert ["/components/schemas/X", "/components/schemas/Y"] == [
        composition.composer.flatten(place)[-1].place.pointer for place in variants.places
    ]


def test_too_many_pairs_stay_two_unions() -> None:
    """A product has its bound; beyond, the unions hold side by side."""
    few = {"anyOf": [{"required": [f"a{at}"]} for at in range(8)]}
    many = {"anyOf": [{"required": [f"b{at}"]} for at in range(MOST_PAIRS // 8 + 1)]}
    composed = Composition({"allOf": [few, many]}).composed
    assert [8, MOST_PAIRS // 8 + 1] == [len(union.variants) for union in composed.unions]


@pytest.mark.parametrize(
    ("definitions", "expected"),
    [
        ({"A": {"anyOf": [{"$ref": "#/$defs/A"}, STRING]}}, STRING),
        ({"A": {"oneOf": [{"$ref": "#/$defs/B"}, STRING]}, "B": {"allOf": [{"$ref": "#/$defs/A"}]}}, STRING),
        ({"A": {"description": "a", "anyOf": [{"$ref": "#/$defs/A"}]}}, {"description": "a", "not": {}}),
    ],
)  # fmt: skip
def test_a_union_that_is_its_own_variant(definitions: Any, expected: Any) -> None:
    """The variant says nothing and is left out."""
    composition = Composition({"$ref": "#/$defs/A", "$defs": definitions})
    assert expected == composition.exported
    assert "ALG008 this variant is the union itself; it is left out" in composition.findings


def test_a_circle_of_unions_is_cut_once() -> None:
    """The innermost leaves the way back out, so the variant that it stands in is kept with all else that it says."""
    inner = {"type": "object", "anyOf": [{"required": ["a"]}, {"$ref": "#/$defs/A"}]}
    tree = {"$ref": "#/$defs/A", "$defs": {"A": {"oneOf": [{"type": "integer"}, inner]}}}

    composition = Composition(tree)

    assert composition.exported == {"oneOf": [{"type": "integer"}, {**OBJECT, "required": ["a"]}]}
    assert 1 == sum("ALG008" in finding for finding in composition.findings)


def test_circles_of_many_unions_end() -> None:
    """Whichever of them is asked, every other is a variant of it, and each has one thing to say of its own."""
    names = "ABCD"
    others = {name: [{"$ref": f"#/$defs/{one}"} for one in names if one != name] for name in names}
    own = {name: {"type": "object", "required": [name]} for name in names}
    definitions = {name: {"anyOf": [*others[name], own[name]]} for name in names}

    for name in names:
        composition = Composition({"$ref": f"#/$defs/{name}", "$defs": definitions})
        assert own[name] in composition.exported.get("anyOf", [composition.exported])


def test_the_same_union_twice_is_asked_once() -> None:
    """A ∧ (A or B) is A, where A is a union itself."""
    tree = {
        "allOf": [{"$ref": "#/$defs/A"}, {"oneOf": [{"$ref": "#/$defs/A"}, {"type": "array"}]}],
        "$defs": {"A": {"oneOf": [STRING, {"type": "integer"}]}},
    }
    assert {"oneOf": [STRING, {"type": "integer"}]} == Composition(tree, decide=False).exported


@pytest.mark.parametrize("key", ["anyOf", "oneOf"])
def test_a_union_meets_its_written_out_copy_in_itself(key: str) -> None:
    """Equal variants pair off, whatever their order and whether one is a `$ref`; nothing is multiplied."""
    variants = [{"required": [name], "type": "object"} for name in "abc"]
    tree = {
        "allOf": [
            {key: [{"$ref": "#/$defs/A"}, *variants[1:]]},
            {key: [variants[2], variants[0], variants[1]]},
        ],
        "$defs": {"A": variants[0]},
    }
    composition = Composition(tree)
    assert {key: variants} == composition.exported
    assert [] == composition.findings


@pytest.mark.parametrize("key", ["anyOf", "oneOf"])
@pytest.mark.parametrize("whole_first", [True, False])
def test_a_union_meets_a_part_of_itself_in_that_part(key: str, *, whole_first: bool) -> None:
    """What lists some of the variants again narrows the union to these, and multiplies nothing."""
    variants = [{"required": [name], "type": "object"} for name in "abcd"]
    whole = {key: [{"$ref": "#/$defs/A"}, *variants[1:]]}
    part = {key: [variants[2], variants[0]]}
    layers = [whole, part] if whole_first else [part, whole]
    composed = Composition({"allOf": layers, "$defs": {"A": variants[0]}}).composed
    assert [2] == [len(union.variants) for union in composed.unions]
    assert [2] == [len(union.dropped) - 2 for union in composed.unions]


def _titled(*titles: str, required: str) -> list[dict[str, Any]]:
    return [{"title": title, "required": [required], "type": "object"} for title in titles]


def test_variants_of_one_title_meet_each_other_alone() -> None:
    """Two descriptions of the same things: the later one adds to each, in whatever order, and that is told."""
    unions = [_titled("A", "B", "C", required="x"), _titled("C", "A", "B", required="y")]
    composition = Composition({"allOf": [{"anyOf": variants} for variants in unions]})
    expected = [{"title": t, "required": ["x", "y"], "type": "object"} for t in "ABC"]
    assert {"anyOf": expected} == composition.exported
    assert ["ALG014"] == [one.partition(" ")[0] for one in composition.findings]


@pytest.mark.parametrize("other", [("A", "D"), ("A", "A"), ("A", ""), ("A", "B", "C")])
def test_variants_of_other_titles_are_paired_with_all(other: tuple[str, ...]) -> None:
    """Only where both unions have the same titles, each once, do these say what belongs together."""
    unions = [_titled("A", "B", required="x"), _titled(*other, required="y")]
    composition = Composition({"allOf": [{"anyOf": variants} for variants in unions]})
    assert not [one for one in composition.findings if one.startswith("ALG014")]


def test_unions_that_differ_in_one_variant_are_no_copies() -> None:
    """What only one of them has is paired as ever."""
    few = [{"required": [name], "type": "object"} for name in "ab"]
    many = [few[0], {"required": ["c"], "type": "object"}]
    composed = Composition({"allOf": [{"anyOf": few}, {"anyOf": many}]}).composed
    assert [4] == [len(union.variants) for union in composed.unions]


def test_nested_unions_do_not_explode() -> None:
    """Forty unions within each other, two variants each, all with keywords of their own."""
    names = [f"{side}{at}" for at in range(41) for side in "lr"]
    definitions: dict[str, Any] = {
        name: {
            "properties": {name: {}},
            "anyOf": [{"$ref": f"#/$defs/{side}{int(name[1:]) + 1}"} for side in "lr"],
        }
        for name in names[:-2]
    }
    definitions |= {names[-2]: OBJECT, names[-1]: {"type": "object", "required": ["a"]}}
    composition = Composition({"$ref": "#/$defs/l0", "$defs": definitions})
    composer = composition.composer
    layers = composer.flatten(ROOT)
    for _ in range(41):
        layers = (
            composer.compose(layers).unions[0].variants[0]
            if composer.compose(layers).unions
            else layers
        )
    assert frozenset({"object"}) == composer.compose(layers).types
