"""Object types become dataclasses, named unions and enums become aliases."""

from __future__ import annotations

from typing import Any

from clientpress.python.model import Docstring, ModelsModule, Prose
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from clientpress.render.statements import Declared, declaration
from factories_python import answering, models_of, taking


def _fields(module: ModelsModule, at: int = 0) -> list[str]:
    printer = Printer(Imports(module.module))
    return [
        str(declaration(printer, Declared(*one[:3]), indent=4)) for one in module.classes[at].fields
    ]


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


STRING = {"type": "string"}


def test_required_fields_come_first_and_optional_ones_may_be_absent() -> None:
    """Document order otherwise; what is absent is `UNSET`."""
    schema = _object(b=STRING, a=STRING, c=STRING) | {"required": ["c"]}

    found = _fields(models_of(answering(schema)))

    assert ["c: str", "b: str | Unset = UNSET", "a: str | Unset = UNSET"] == found


def test_a_field_tells_its_name_on_the_wire_where_that_differs() -> None:
    """Optional and required fields alike; a required one has metadata and still no default."""
    schema = _object(**{"request.ip": STRING, "in": STRING}) | {"required": ["in"]}

    assert [
        'in_: str = field(metadata=wire("in"))',
        'request_ip: str | Unset = field(default=UNSET, metadata=wire("request.ip"))',
    ] == _fields(models_of(answering(schema)))


def test_a_secret_is_told() -> None:
    """It must not show, whatever its name."""
    schema = _object(password={"type": "string", "format": "password"})

    (found,) = _fields(models_of(taking(schema)))

    assert found == "password: str | Unset = field(default=UNSET, metadata=wire(secret=True))"


def test_the_type_of_other_properties_is_told() -> None:
    """`additionalProperties` beside `properties` types what is kept in `extra_`."""
    schema = _object(a=STRING) | {"additionalProperties": {"type": "integer"}}

    found = _fields(models_of(answering(schema)))

    assert found[1] == "extra_: dict[str, int] = field(default_factory=dict[str, int], repr=False)"


def test_a_type_of_which_nothing_is_said_is_told_where_it_stands() -> None:
    """The last resort of a docstring is the place of use."""
    module = models_of(answering(_object(parts={"type": "array", "items": _object(a=STRING)})))
    said = [one.docstring for one in module.classes]

    assert Docstring((Prose("The answer of `GET /things` at 200."),)) == said[0]
    assert Docstring((Prose("An item of `parts` of `ListThingsResponse`."),)) == said[1]


def test_models_that_hold_a_type_are_named_and_of_many_the_first() -> None:
    """A name of a property alone would say nothing; a list of ten models would say too much."""
    held = {"type": "object", "properties": {"href": STRING}}
    for size, said in ((1, "`A`"), (2, "`A` and `B`"), (3, "`A` and others")):
        schemas = {name: _object(links=held) for name in "ABC"[:size]}
        for number, one in enumerate(schemas.values()):
            one["properties"][f"n{number}"] = STRING
        whole = _object(**{name: {"$ref": f"#/components/schemas/{name}"} for name in schemas})
        classes = models_of(answering(whole, components={"schemas": schemas})).classes
        assert Docstring((Prose(f"`links` of {said}."),)) in [one.docstring for one in classes]


def test_a_name_is_no_description_where_one_use_says_more() -> None:
    """A component that is used in one way is told by it; one that is used in several has but its name."""
    ref = "#/components/schemas/"
    schemas = {
        "Page": {
            "title": "Page",
            **_object(owner={"$ref": f"{ref}Owner"}, it={"$ref": f"{ref}It"}),
        },
        "Owner": _object(name=STRING, it={"$ref": f"{ref}It"}),
        "It": _object(id=STRING, other={"$ref": f"{ref}other-one"}),
        "other-one": _object(no=STRING),
    }
    module = models_of(answering({"$ref": f"{ref}Page"}, components={"schemas": schemas}))
    assert {
        "Page": "The answer of `GET /things` at 200.",
        "Owner": "`owner` of `Page`.",
        "It": "`it` of `Page` and `Owner`.",
        "OtherOne": "`other-one`.",
    } == {one.name: _text(one.docstring) for one in module.classes}
    both = {**answering({"$ref": f"{ref}Page"}, components={"schemas": schemas})}
    both["paths"]["/others"] = both["paths"]["/things"]
    (page, *_) = models_of(both).classes
    assert "`Page`." == _text(page.docstring)


def _text(of: Docstring) -> str:
    (part,) = of.parts
    assert isinstance(part, Prose)
    return part.markdown


def test_a_parameter_is_told_by_its_name() -> None:
    """Not by how the place of use is written."""
    where = {"name": "where", "in": "query", "schema": _object(a=STRING, b={"type": "integer"})}
    tree = answering(STRING)
    tree["paths"]["/things"]["get"]["parameters"] = [where]
    (model,) = models_of(tree).classes
    assert "The parameter `where` of `GET /things`." == _text(model.docstring)


VALUE: dict[str, Any] = {
    "anyOf": [
        {"type": "string"},
        {"type": "array", "items": {"$ref": "#/components/schemas/Value"}},
    ]
}


def test_an_alias_that_contains_itself_is_told_twice() -> None:
    """Type checkers read it in quotes; at run time a reference knows the module that it is resolved in."""
    tree = answering(
        {"$ref": "#/components/schemas/Value"}, components={"schemas": {"Value": VALUE}}
    )
    module = models_of(tree)
    printer = Printer(Imports(module.module))
    (alias,) = module.aliases

    assert printer.flat(alias.value) == '"str | list[Value]"'
    assert alias.at_runtime is not None
    assert printer.flat(alias.at_runtime) == 'str | list[itself("Value", __name__)]'


def test_aliases_stand_after_those_they_are_made_of() -> None:
    """Their values are real at run time."""
    many = [f"value {number}" for number in range(30)]
    schemas = {
        "Outer": {"anyOf": [{"$ref": "#/components/schemas/Inner"}, {"type": "integer"}]},
        "Inner": {"type": "string", "enum": many},
    }
    tree = answering({"$ref": "#/components/schemas/Outer"}, components={"schemas": schemas})

    assert ["Inner", "Outer"] == [one.name for one in models_of(tree).aliases]


def test_what_a_language_says_of_its_own_types_is_not_told() -> None:
    """It says nothing of the thing; what the author says is told."""
    of_k = "Construct a type with a set of properties K of type T"
    record = {"type": "object", "additionalProperties": STRING, "description": of_k}
    omitted = _object(a=record) | {"description": "Make all properties in T optional"}
    told = _object(b=omitted) | {"description": "Things of T"}
    said = [one.docstring for one in models_of(answering(told)).classes]

    assert [
        Docstring((Prose("Things of T."),)),
        Docstring((Prose("`b` of `ListThingsResponse`."),)),
    ] == said
    inner = models_of(answering(told)).classes[1]
    assert inner.fields[0].docstring is None


def test_a_model_that_is_going_away_says_so() -> None:
    """Behind what else is told of it, in the author's words or not."""
    schema = _object(a=STRING) | {"deprecated": True}
    for words, said in (
        ({"description": "What was."}, "What was."),
        ({"title": "Which book is lent?"}, "Which book is lent?"),
        ({"title": "An old book"}, "An old book."),
        ({}, "The answer of `GET /things` at 200."),
    ):
        (one,) = models_of(answering(schema | words)).classes
        assert Docstring((Prose(said), Prose("Deprecated."))) == one.docstring
