"""What holds of every API, whatever the document says: documents made at random, with all the faults there are."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from clientpress.ir.dump import dump
from unit.ir.apis import answering, build_tree, document, json_body
from unit.ir.test_corpus import holds

NAMES = ("A", "B", "C")
REFS = st.sampled_from(NAMES).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
VALUES = st.sampled_from(["a", "b", 1, 2.5, None, True, False, [1], {"a": 1}])
TRUE = st.sampled_from([True])
WIRES = st.sampled_from("abc")
TYPES = st.sampled_from(["string", "integer", "number", "object", "array", "boolean", "null"])


def _larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.one_of(TYPES, st.lists(TYPES, min_size=1, max_size=3, unique=True)),
            "properties": st.dictionaries(WIRES, inner, max_size=3),
            "required": st.lists(st.sampled_from("abcd"), max_size=3, unique=True),
            "allOf": several,
            "anyOf": several,
            "oneOf": several,
            "enum": st.lists(VALUES, min_size=1, max_size=4),
            "const": VALUES,
            "items": inner,
            "prefixItems": several,
            "additionalProperties": inner,
            "patternProperties": st.fixed_dictionaries({"^x": inner}),
            "format": st.sampled_from(["date-time", "int32", "double", "password", "unheard-of"]),
            "minimum": st.integers(0, 5),
            "maxLength": st.integers(0, 5),
            "title": st.sampled_from("TU"),
            "description": st.sampled_from("xy"),
            "readOnly": TRUE,
            "writeOnly": TRUE,
            "nullable": TRUE,
            "default": VALUES,
            "discriminator": st.just(
                {"propertyName": "a", "mapping": {"q": "#/components/schemas/A"}}
            ),
            "x-a": VALUES,
        },
    )


LEAVES = st.one_of(REFS, st.booleans(), st.builds(lambda kind: {"type": kind}, TYPES))
SCHEMAS = st.recursive(LEAVES, _larger, max_leaves=12)


@example(
    schemas={
        **{name: {"type": "string"} for name in NAMES},
        NAMES[1]: {"type": ["string", "object"], "properties": {"a": {"enum": ["a"]}}},
    },
    schema=True,
    version="3.0.3",
)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.fixed_dictionaries(dict.fromkeys(NAMES, SCHEMAS)),
    SCHEMAS,
    st.sampled_from(["3.0.3", "3.1.0"]),
)
def test_any_document(schemas: dict[str, Any], schema: Any, version: str) -> None:
    """No document raises; every type is reached; unions have variants, none of them null; the API can be dumped."""
    operations = {
        "POST /a": {**json_body(schema), **answering(schema)},
        "GET /b": answering({"$ref": "#/components/schemas/A"}),
    }
    api, _ = build_tree(document(operations, schemas, openapi=version))
    holds(api)
    assert dump(api) == dump(build_tree(document(operations, schemas, openapi=version))[0])
