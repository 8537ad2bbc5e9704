"""Types become annotations."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from factories_python import answering, models_of, resource_of


def _field(schema: dict[str, Any], **other: Any) -> str:
    """Give the annotation of a required field with this schema."""
    tree = answering({"type": "object", "required": ["a"], "properties": {"a": schema}}, **other)
    module = models_of(tree)
    printer = Printer(Imports(module.module))
    return printer.flat(module.classes[0].fields[0].annotation)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "str"),
        ({"type": "integer", "format": "int64"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "number", "format": "decimal"}, "Decimal"),
        ({"type": "boolean"}, "bool"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "time"}, "time"),
        ({"type": "string", "format": "uuid"}, "UUID"),
        ({"type": "string", "format": "byte"}, "bytes"),
        ({"type": ["string", "null"]}, "str | None"),
        ({"type": "null"}, "None"),
        ({}, "Any"),
        (False, "Any"),
        ({"type": "string", "maxLength": 120}, "Annotated[str, Constraints(max_length=120)]"),
        ({"type": "array", "items": {"type": "string"}}, "list[str]"),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 1},
            "Annotated[list[str], Constraints(min_items=1)]",
        ),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]"),
        ({"enum": ["a", 'b"c', 1, True]}, 'Literal["a", \'b"c\', 1, True]'),
        ({"enum": [1.5, 2.5]}, "float"),
        ({"enum": ["a", 2.5, None]}, 'Literal["a"] | float | None'),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, "str | int"),
        (
            {"oneOf": [{"const": 1, "title": "One"}, {"type": "string"}, {"const": True}]},
            "Literal[1, True] | str",
        ),
        (
            {
                "type": "array",
                "prefixItems": [{"type": "string"}, {"type": "integer"}],
                "items": False,
            },
            "tuple[str, int]",
        ),
        (
            {"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}},
            "list[str | int]",
        ),
    ],
)
def test_each_type_has_an_annotation(schema: Any, expected: str) -> None:
    """Scalars, containers, enums, unions and null are what Python calls them, with constraints."""
    assert expected == _field(schema)


def test_a_type_that_is_nothing_but_itself_holds_anything() -> None:
    """A list of lists of lists … ends in `Any`, since no name stands in between."""
    nest = {"type": "array", "items": {"$ref": "#/components/schemas/Nest"}}

    found = _field({"$ref": "#/components/schemas/Nest"}, components={"schemas": {"Nest": nest}})

    assert found == "list[Any]"


def test_arguments_have_no_constraints_and_name_models_from_outside() -> None:
    """In a signature a reader wants `list[models.Item]`."""
    item = {"type": "object", "properties": {"b": {"type": "string"}}}
    module = resource_of(answering({"type": "array", "items": item, "minItems": 1}))
    printer = Printer(Imports(module.module))

    assert printer.flat(module.methods[0].returns).startswith("list[models.")
    assert "Constraints(min_items=1)" in printer.flat(module.methods[0].constant.value)
