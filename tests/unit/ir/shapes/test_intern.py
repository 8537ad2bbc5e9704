"""Equal shape, one type."""

from __future__ import annotations

from typing import Any

from clientpress.ir.api import Api
from clientpress.ir.types import Array, Object, Property, Tuple, Union
from unit.ir.apis import answering, build_tree, document, json_body

STRING = {"type": "string"}


def _point(**others: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"x": {"type": "integer"}}, **others}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _properties(properties: dict[str, Any], schemas: dict[str, Any] | None = None) -> list[int]:
    """Give the numbers of the types of some properties of one answer, in order of occurrence."""
    api, *_ = _answer(properties, schemas)
    whole = api.types[next(iter(api.types))]
    assert isinstance(whole, Object)
    return _numbers(whole.properties)


def _answer(properties: dict[str, Any], schemas: dict[str, Any] | None = None) -> tuple[Api, Any]:
    schema = {"type": "object", "properties": properties}
    return build_tree(document({"GET /a": answering(schema)}, schemas))


def _numbers(properties: tuple[Property, ...]) -> list[int]:
    types = [prop.type for prop in properties]
    order = {found: at for at, found in enumerate(dict.fromkeys(types))}
    return [order[found] for found in types]


def test_unnamed_types_of_equal_shape_are_one() -> None:
    """The words of a schema itself are no part of its shape; those of its properties are."""
    told = {"type": "object", "properties": {"x": {"type": "integer", "description": "East."}}}
    found = _properties({"a": _point(), "b": _point(description="B", example={"x": 1}), "c": told})
    assert [0, 0, 1] == found


def test_the_order_of_properties_makes_no_difference() -> None:
    """Two objects that differ in nothing but the order of their properties are one type."""
    one = {"properties": {"x": STRING, "y": STRING}}
    other = {"properties": {"y": STRING, "x": STRING}}
    assert [0, 0] == _properties({"a": one, "b": other})


def test_titles_keep_types_apart() -> None:
    """Types with different titles are two."""
    assert [0, 1, 0] == _properties(
        {"a": _point(title="A"), "b": _point(title="B"), "c": _point(title="A")}
    )


def test_examples_keep_nothing_apart_that_has_one_title() -> None:
    """Its author calls it the same; of what bears the time of writing each place has another example. A few are kept."""
    at = [{"properties": {"t": {"type": "string", "example": f"12:00:0{n}"}}} for n in range(5)]
    titled = {f"p{n}": {**one, "title": "Time"} for n, one in enumerate(at)}
    api, *_ = _answer(titled)
    found = next(one for one in api.types.values() if isinstance(one, Object) and one.docs.title)

    assert [0] * 5 == _properties(titled)
    assert [0, 1, 2, 3, 4] == _properties({f"p{n}": one for n, one in enumerate(at)})
    assert ("12:00:00", "12:00:01", "12:00:02") == found.properties[0].docs.examples


def test_components_that_the_author_named_differently_are_two() -> None:
    """Equal shape under two names is two types; with a bundler's suffix it is one."""
    schemas = {"p": _point(), "q": _point(), "p-WO8xChCm": _point(), "p-vCJ9cAhR": _point()}
    refs = {name: _ref(name) for name in schemas}
    assert [0, 1, 0, 0] == _properties(refs, schemas)


def test_components_of_merged_types() -> None:
    """A type knows all component names that it stands under."""
    schemas = {"p": _point(), "p-WO8xChCm": _point()}
    api, _ = _answer({name: _ref(name) for name in schemas}, schemas)
    told = [one.origin.components for one in api.types.values() if isinstance(one, Object)]
    assert [(), ("p", "p-WO8xChCm")] == told


def test_an_unnamed_type_of_a_components_shape() -> None:
    """It is that component if only one has the shape, or if it is composed of it."""
    assert [0, 0] == _properties({"a": _ref("p"), "b": _point()}, {"p": _point()})
    schemas = {"p": _point(), "q": _point()}
    composed = {"allOf": [_ref("q"), {"type": "object", "minLength": 1}]}
    found = _properties({"a": _ref("p"), "b": _ref("q"), "c": _point(), "d": composed}, schemas)
    assert [0, 1, 2, 1] == found


def test_a_component_with_words_beside_it() -> None:
    """`allOf` of one reference and words is still that component; the words stand at the use."""
    api, _ = _answer(
        {"a": _ref("p"), "b": {"allOf": [_ref("p")], "description": "B", "title": "T"}},
        {"p": _point(description="P")},
    )
    whole = api.types[next(iter(api.types))]
    assert isinstance(whole, Object)
    assert [0, 0] == _numbers(whole.properties)
    assert [("P", ""), ("B", "T")] == [(p.docs.description, p.docs.title) for p in whole.properties]


def test_an_alias_is_its_target() -> None:
    """A component that is nothing but a reference is another name of the same type, after the one that defines it."""
    api, _ = _answer({"a": _ref("alias")}, {"alias": _ref("p"), "p": _point()})
    told = [one.origin.components for one in api.types.values() if isinstance(one, Object)]
    assert [(), ("p", "alias")] == told


def test_a_component_of_several_layers() -> None:
    """A composition under a component's own schema is that component, its own words included."""
    schemas = {
        "base": _point(),
        "p": {
            "allOf": [_ref("base"), {"properties": {"y": STRING}}],
            "title": "T",
            "description": "D",
        },
    }
    api, _ = _answer({"a": _ref("p")}, schemas)
    found = [one for one in api.types.values() if isinstance(one, Object)][1]
    assert (("p",), "T", "D") == (
        found.origin.components,
        found.origin.title,
        found.docs.description,
    )


def test_the_variant_of_a_typed_union_is_its_component() -> None:
    """`type: object` beside `oneOf: [X, Y]` adds nothing to X."""
    schemas = {"p": _point(), "q": {"type": "object", "properties": {"y": STRING}}}
    union = {"type": "object", "description": "Either.", "oneOf": [_ref("p"), _ref("q")]}
    api, _ = _answer({"a": union}, schemas)
    told = [one.origin.components for one in api.types.values() if isinstance(one, Object)]
    assert [(), ("p",), ("q",)] == told


def test_a_tagged_list_of_components_is_one_whatever_it_is_titled() -> None:
    """As pydantic writes one after each place of use. The title is left where all places agree, and parts what is not tagged or a component."""
    cat = {"type": "object", "required": ["k"], "properties": {"k": {"const": "cat"}}}
    dog = {"type": "object", "required": ["k"], "properties": {"k": {"const": "dog"}}}
    schemas: dict[str, Any] = {"cat": cat, "dog": dog}
    either: dict[str, Any] = {"oneOf": [_ref("cat"), _ref("dog")]}
    tagged = {**either, "discriminator": {"propertyName": "k"}}
    one, other = {"title": "One"}, {"title": "Other"}
    assert [0, 0, 0] == _properties(
        {"a": {**tagged, **one}, "b": {**tagged, **other}, "c": tagged}, schemas
    )
    assert [0, 1] == _properties({"a": {**either, **one}, "b": {**either, **other}}, schemas)
    components = {**schemas, "one": tagged, "other": tagged}
    assert [0, 1] == _properties({"a": _ref("one"), "b": _ref("other")}, components)
    for titles, expected in (([one, one, {}], "One"), ([one, other], "")):
        written = {str(at): {**tagged, **title} for at, title in enumerate(titles)}
        api, _ = _answer(written, schemas)
        found = [each for each in api.types.values() if isinstance(each, Union)]
        assert [(expected, expected)] == [(each.origin.title, each.docs.title) for each in found]


def test_recursive_types_of_equal_shape() -> None:
    """Lists that refer to themselves are one type, even where one takes two steps for it."""
    schemas = {
        "node-aB3dE5gH": {"properties": {"next": _ref("node-aB3dE5gH")}},
        "node-bC4eF6hI": {"properties": {"next": _ref("node-zY9xW8vU")}},
        "node-zY9xW8vU": {"properties": {"next": _ref("node-bC4eF6hI")}},
    }
    assert [0, 0, 0] == _properties({name: _ref(name) for name in schemas}, schemas)


def test_arrays_of_equal_items() -> None:
    """Unnamed structure around equal types is equal, too; the words of an item keep it apart."""
    items = {"type": "array", "items": _point()}
    told = {"type": "array", "items": _point(description="One.")}
    api, _ = _answer({"a": items, "b": items, "c": told})
    whole = api.types[next(iter(api.types))]
    assert isinstance(whole, Object)
    assert [0, 0, 1] == _numbers(whole.properties)
    arrays = [one for one in api.types.values() if isinstance(one, Array)]
    assert arrays[0].item == arrays[1].item


def test_counts() -> None:
    """It is counted how many object types became one."""
    api, _ = _answer({"a": _point(), "b": _point(description="B"), "c": _point()})
    assert (4, 2) == (api.merged.before, api.merged.after)


def test_what_was_lost_anywhere_is_told_once() -> None:
    """One type remembers what was replaced in any of the compositions that became it."""
    bodies = {
        key: {
            "allOf": [
                {"properties": {"ok": {"enum": [value]}}},
                {"properties": {"ok": {"enum": [False]}}},
            ]
        }
        for key, value in {"a": True, "b": 1, "c": True}.items()
    }
    api, _ = _answer(bodies)
    types = [one for one in api.types.values() if isinstance(one, Object)]
    lost = [one.text for one in types[1].properties[0].docs.composition.lost]
    assert ['{"enum": [true]}', '{"enum": [1]}'] == lost


def test_maps_by_pattern() -> None:
    """Maps whose values are told by patterns are one like all others."""
    said = {"type": "object", "patternProperties": {"^x": STRING}}
    assert [0, 0] == _properties({"a": said, "b": {**said, "description": "B"}})


def test_a_component_that_was_only_counted_is_the_other_of_its_shape() -> None:
    """A schema that apispec registers twice is called `Pet` and `Pet1`; two names of one shape stay two otherwise."""
    other = {"type": "object", "properties": {"y": STRING}}
    refs = {name: _ref(name) for name in ("Pet", "Pet1", "Dog", "Pet2", "Cat3")}
    schemas = {"Pet": _point(), "Pet1": _point(), "Dog": _point(), "Pet2": other, "Cat3": _point()}
    assert [0, 0, 1, 2, 3] == _properties(refs, schemas)


def test_a_union_that_is_a_tuple_after_all_has_no_name() -> None:
    """Also where it is another one the other way: what the server sets is not required of callers."""
    inner = {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {**STRING, "readOnly": True}, "b": STRING},
    }
    pair = {"type": "array", "prefixItems": [inner], "minItems": 1, "items": False}
    either = {"oneOf": [pair, {**pair, "description": "the same"}]}
    holder = {"Holder": {"type": "object", "properties": {"p": either}}}
    both = {**json_body(_ref("Holder")), **answering(_ref("Holder"))}
    api, _ = build_tree(document({"post /a": both}, holder))
    inside = [
        api.types[one.properties[0].type]
        for one in api.types.values()
        if isinstance(one, Object) and one.origin.components
    ]
    assert [Tuple, Tuple] == list(map(type, inside))
