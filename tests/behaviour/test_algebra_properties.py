"""Composing keeps validity: an instance is valid for a ∧ b exactly when it is valid for a and for b.

Schemas and instances are made up by hypothesis, over few names and values so that keywords meet often; another
implementation of JSON Schema is the judge.
"""

from __future__ import annotations

from typing import Any

import jsonschema_rs
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from clientpress.algebra.compose import Composer
from clientpress.algebra.export import to_json_schema
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.schemas import schemas_of

DECISIONS = {"ALG001", "ALG004", "ALG007", "ALG010", "ALG011", "ALG012"}
"""After one of these the composition is what documents mean, and no longer what JSON Schema says."""

NAMES = st.sampled_from(["a", "b", "xa", "xb"])
PATTERNS = st.sampled_from(["^x", "a$", "^a$", "b"])
TYPES = st.sampled_from(["null", "boolean", "integer", "number", "string", "array", "object"])
SCALARS = st.sampled_from(
    [None, True, False, 0, 1, 1.0, 1.5, 2, 2.5, 3, -1, 6, "", "a", "b", "xa", "abc"]
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
SMALL = st.integers(0, 3)
SIMPLE = st.sampled_from(
    [
        *(True, True, True, False),
        *({"type": "string"}, {"type": ["integer", "null"]}, {"enum": [1, "a"]}, {"minLength": 2}),
        *({"$ref": "#/$defs/c"}, {"properties": {"a": {"const": 1}}}),
    ]
)


def optional(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Make some of the keywords up."""
    return st.fixed_dictionaries({}, optional=keywords)


def groups(inner: st.SearchStrategy[Any]) -> list[st.SearchStrategy[dict[str, Any]]]:
    """Make up the keywords of each group."""
    some = st.lists(inner, min_size=1, max_size=3)
    by_name = st.dictionaries(NAMES, inner, max_size=3)
    return [
        optional(type=TYPES | st.lists(TYPES, min_size=1, max_size=3, unique=True)),
        optional(enum=st.lists(VALUES, min_size=1, max_size=4), const=VALUES, type=TYPES),
        optional(
            type=st.sampled_from(["integer", "number", ["integer", "null"]]),
            minimum=SMALL,
            maximum=SMALL,
            exclusiveMinimum=SMALL,
            exclusiveMaximum=SMALL,
            multipleOf=st.sampled_from([1, 2, 3, 0.5, 1.5]),
        ),
        optional(type=st.just("string"), minLength=SMALL, maxLength=SMALL, pattern=PATTERNS),
        optional(
            type=st.just("array"),
            items=inner,
            prefixItems=some,
            minItems=SMALL,
            maxItems=SMALL,
            uniqueItems=st.booleans(),
            contains=inner,
            minContains=SMALL,
            maxContains=SMALL,
            unevaluatedItems=inner,
        ),
        optional(
            type=st.just("object"),
            properties=by_name,
            patternProperties=st.dictionaries(PATTERNS, inner, max_size=2),
            additionalProperties=inner,
            required=st.lists(NAMES, max_size=2, unique=True),
        ),
        optional(
            properties=by_name,
            minProperties=SMALL,
            maxProperties=SMALL,
            propertyNames=inner,
            dependentRequired=st.dictionaries(
                NAMES, st.lists(NAMES, max_size=2, unique=True), max_size=2
            ),
            dependentSchemas=by_name,
            unevaluatedProperties=inner,
        ),
        optional(allOf=some, anyOf=some, oneOf=some),
        optional(anyOf=some, properties=by_name, required=st.lists(NAMES, max_size=2, unique=True)),
        optional(**{"not": inner, "if": inner, "then": inner, "else": inner}),
        optional(title=NAMES, description=NAMES, default=VALUES, deprecated=st.booleans()),
    ]


def keywords(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Make up the keywords of one group, or of two."""
    group = st.one_of(groups(inner))
    return st.builds(lambda one, two: {**one, **two}, group, st.just({}) | group)


def schemas() -> st.SearchStrategy[Any]:
    """Make a schema up. References lead to `c`, which leads to itself, but only a level deeper."""
    return st.recursive(SIMPLE | keywords(SIMPLE), keywords, max_leaves=8)


def pairs() -> st.SearchStrategy[tuple[Any, Any]]:
    """Make two schemas up, every other time from the same group of keywords."""
    alike = [st.tuples(group, group) for group in groups(schemas())]
    return st.tuples(schemas(), schemas()) | st.one_of(alike)


C = st.sampled_from(
    [
        {"type": "object", "properties": {"a": {"$ref": "#/$defs/c"}}, "required": ["b"]},
        {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/c"}}, {"type": "integer"}]},
        {"type": ["string", "null"]},
    ]
)


@settings(
    max_examples=600,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(pairs(), C, st.lists(VALUES, min_size=8, max_size=12))
@example(
    pair=(
        {"required": ["b"]},
        {
            "anyOf": [{"type": "string"}, {"properties": {"b": {"type": "string"}}}],
            "properties": {"b": {"type": "null"}},
        },
    ),
    c=True,
    instances=[None, {"b": None}, {"b": "a"}, {}, "a"],
)
def test_composition_is_valid_for_what_both_are_valid_for(
    pair: tuple[Any, Any], c: Any, instances: list[Any]
) -> None:
    """The export of a ∧ b gives the verdict of a and b together, for every instance."""
    definitions = {"a": pair[0], "b": pair[1], "c": c}
    judges = [judge({"$ref": f"#/$defs/{name}", "$defs": definitions}) for name in "ab"]
    expected = [all(judge.is_valid(instance) for judge in judges) for instance in instances]
    for decide in (False, True):
        exported, codes = compose(definitions, decide=decide)
        if not decide or not codes & DECISIONS:
            actual = [judge(exported).is_valid(instance) for instance in instances]
            assert expected == actual, (decide, exported, instances)


def compose(definitions: dict[str, Any], *, decide: bool) -> tuple[dict[str, Any], set[str]]:
    """Compose a and b; give the exported schema and the codes of what was found."""
    found = Collector()
    tree = {"allOf": [{"$ref": "#/$defs/a"}, {"$ref": "#/$defs/b"}], "$defs": definitions}
    composer = Composer(schemas_of(tree, "2020-12", found=found), found, decide=decide)
    exported = to_json_schema(composer, composer.flatten(Place("schema.json", Pointer(""))))
    return exported, {diagnostic.entry.code for diagnostic in found}


def judge(schema: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    """Compile a schema with the other implementation."""
    return jsonschema_rs.Draft202012Validator(schema)
