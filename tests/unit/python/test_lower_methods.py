"""Operations become constants and methods."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.python.model import Method, Prose, Section
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from factories_python import document, resource_of, taking

MODEL = {
    "type": "object",
    "required": ["b"],
    "properties": {"a": {"type": "string"}, "b": {"type": "string", "maxLength": 3}},
}


def _arguments(method: Method) -> dict[str, str]:
    printer = Printer(Imports(".resources.things"))
    return {str(one.name): printer.flat(one.annotation) for one in method.arguments}


def _method(operation: dict[str, Any], path: str = "/things") -> Method:
    responses = {"204": {"description": "Done."}}
    tree = document({path: {"post": {"tags": ["Things"], "responses": responses, **operation}}})
    return resource_of(tree).methods[0]


def test_the_properties_of_a_required_object_are_arguments() -> None:
    """Required ones first, without constraints; the call makes the model of them."""
    method = resource_of(taking(MODEL)).methods[0]
    printer = Printer(Imports(".resources.things"))

    assert {"b": "str", "a": "str | Unset", "options": "RequestOptions | None"} == _arguments(
        method
    )
    assert printer.flat(method.call).endswith("(b=b, a=a), options=options)")


def test_the_properties_of_an_optional_object_may_all_be_left_out() -> None:
    """The call makes a body of them where one is given, and not before: a model of none would lack what it has to have.

    What it has to have comes first, as in the model.
    """
    method = resource_of(taking(MODEL, required=False)).methods[0]
    printer = Printer(Imports(".resources.things"))

    assert ["b", "a", "options"] == [one.name for one in method.arguments]
    assert {"str | Unset", "RequestOptions | None"} == {*_arguments(method).values()}
    assert "body=if_given(models." in printer.flat(method.call)
    assert printer.flat(method.call).endswith(", b=b, a=a), options=options)")


def test_a_body_that_may_hold_nothing_and_be_left_out_is_no_argument() -> None:
    """As Stripe describes one with each GET; what may hold anything is one."""
    empty = {"type": "object", "properties": {}, "additionalProperties": False}
    printer = Printer(Imports(".resources.things"))
    method = resource_of(taking(empty, required=False)).methods[0]
    assert ["options"] == list(_arguments(method))
    assert printer.flat(method.call).endswith("(CREATE_THING, options=options)")
    for other in (taking(empty), taking({"type": "object"}, required=False)):
        assert "body" in _arguments(resource_of(other).methods[0])


def test_a_body_of_several_media_types_takes_each() -> None:
    """JSON, text, content of any kind, and a mapping for parts that are files."""
    upload = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    content = {
        "application/json": {"schema": {"type": "array", "items": {"type": "string"}}},
        "application/octet-stream": {},
        "multipart/form-data": {"schema": upload},
    }
    method = _method({"requestBody": {"required": True, "content": content}})
    found = _arguments(method)["body"].split(" | ")

    assert ["list[str]", "Upload"] == found[:2]
    assert found[2].startswith("models.")
    assert found[3:] == ["Mapping[str, Any]"]


def test_parameters_are_given_by_their_python_names() -> None:
    """The constant knows the names on the wire, and only what differs from the defaults of a location."""
    method = _method(
        {
            "parameters": [
                {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                {
                    "name": "ids",
                    "in": "query",
                    "explode": False,
                    "schema": {"type": "array", "items": {"type": "string"}},
                },
            ]
        },
        "/things/{id}",
    )
    printer = Printer(Imports(".resources.things"))
    constant = printer.flat(method.constant.value)

    assert list(_arguments(method)) == ["id", "ids", "x_trace", "options"]
    assert 'Header("x_trace", lambda: str, wire="X-Trace")' in constant
    assert 'Path("id", lambda: str)' in constant
    assert 'Query("ids", lambda: list[str], explode=False)' in constant
    assert '"x_trace": x_trace' in printer.flat(method.call)


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ({"204": {"description": ""}}, "None"),
        ({"200": {"description": "", "content": {"text/csv": {}}}}, "str"),
        ({"200": {"description": "", "content": {"image/png": {}}}}, "bytes"),
        ({"200": {"description": "", "content": {"application/json": {}}}}, "Any"),
        (
            {
                "200": {
                    "description": "",
                    "content": {"application/json": {"schema": {"type": "integer"}}},
                },
                "201": {
                    "description": "",
                    "content": {"application/json": {"schema": {"type": "string"}}},
                },
            },
            "int | str",
        ),
    ],
)
def test_a_method_returns_what_the_successes_hold(responses: Any, expected: str) -> None:
    """Nothing, content as it is, or a union of several."""
    method = _method({"responses": responses})

    assert expected == Printer(Imports(".resources.things")).flat(method.returns)


def test_the_docstring_tells_the_arguments_in_their_order() -> None:
    """`options` last; an argument of which the document says nothing is in the signature alone."""
    method = resource_of(taking(MODEL)).methods[0]
    (section,) = [
        one for one in method.docstring.parts if isinstance(one, Section) and one.title == "Args"
    ]

    assert ["b", "options"] == [one.name for one in section.entries]
    assert section.entries[0].text == "At most 3 characters."


def test_what_can_be_nothing_else_need_not_be_given() -> None:
    """The only value of a parameter, and the version of the API where one asks for it."""
    string = {"type": "string"}
    parameters: list[dict[str, Any]] = [
        {"name": "api-version", "in": "query", "required": True, "schema": string},
        {"name": "kind", "in": "query", "required": True, "schema": {"const": "all"}},
        {"name": "name", "in": "query", "required": True, "schema": string},
    ]
    operation = {"tags": ["Things"], "parameters": parameters, "responses": {"204": {}}}
    tree = document({"/things": {"get": operation}})
    tree["info"]["version"] = "2019-07-01"
    method = resource_of(tree).methods[0]
    printer = Printer(Imports(".resources.things"))

    given = {
        str(one.name): printer.flat(one.default) if one.default is not None else ""
        for one in method.arguments
    }
    assert {"api_version": '"2019-07-01"', "kind": '"all"', "name": "", "options": "None"} == given
    (told,) = (part for part in method.docstring.parts if isinstance(part, Section))
    (first, _) = told.entries
    assert "Default: `2019-07-01`, the version that is described." == first.text


def test_a_part_may_be_an_open_file() -> None:
    """What no model can hold is given as it is, by its name on the wire."""
    properties = {"the-file": {"type": "string", "format": "binary"}, "name": {"type": "string"}}
    schema = {"type": "object", "required": ["the-file"], "properties": properties}
    content = {"multipart/form-data": {"schema": schema}}
    method = _method({"requestBody": {"required": True, "content": content}})
    printer = Printer(Imports(".resources.things"))

    assert _arguments(method)["the_file"] == "FilePart"
    assert 'body={"the-file": the_file, "name": name}' in printer.flat(method.call)


def _raised(responses: dict[str, Any]) -> list[tuple[str, str]]:
    sections = [
        one for one in _method({"responses": responses}).docstring.parts if isinstance(one, Section)
    ]
    return [
        (one.name, one.text)
        for section in sections
        if section.title == "Raises"
        for one in section.entries
    ]


def test_a_method_tells_of_the_refusals_of_its_own() -> None:
    """What any call may raise is not repeated in each."""
    refused = {
        "204": {"description": "Done."},
        "404": {"description": "There is none."},
        "5XX": {"description": "Broken", "content": {"application/json": {"schema": MODEL}}},
    }

    assert [] == _raised({"204": {"description": "Done."}})
    assert [] == _raised(
        {"401": {"description": "Unauthorized"}, "404": {"description": "not found."}}
    )
    assert [
        (
            "ApiStatusError",
            "The API refused; at 404: There is none; at 5XX its `body` is a `models.CreateThingErrorBody` (Broken).",
        )
    ] == _raised(refused)


def test_a_refusal_without_a_model_is_told_by_its_status() -> None:
    """Of a list or a map of models these are told; of plain values nothing is."""
    models = {"type": "array", "items": MODEL}
    values = {"type": "array", "items": {"type": "string"}}
    refused = {
        "404": {
            "description": "There is none.",
            "content": {"application/json": {"schema": values}},
        },
        "409": {"description": "Taken.", "content": {"application/json": {"schema": models}}},
    }
    ((_, said),) = _raised(refused)
    assert said.startswith(
        "The API refused; at 404: There is none; at 409 its `body` is a list: each a `models."
    )


def test_refusals_with_one_body_are_told_together() -> None:
    """What a status means everywhere goes without saying; what it means here stands beside it."""
    content = {"application/json": {"schema": {**MODEL, "title": "Fault"}}}
    refused = {
        "401": {"description": "Unauthorized", "content": content},
        "403": {"description": "Only for owners.", "content": content},
        "404": {"description": "Not found", "content": content},
        "410": {"description": "Gone for good."},
    }

    assert [
        (
            "ApiStatusError",
            "The API refused; at 401, 403 (Only for owners) and 404 its `body` is a `models.Fault`; at 410: Gone for good.",
        )
    ] == _raised(refused)


@pytest.mark.parametrize(
    ("described", "expected"),
    [
        ("Create Thing response.", "The answer (200)."),
        ("Successful Response", "The answer (200)."),
        ("OK", "The answer (200)."),
        ("Request fulfilled, document follows", "The answer (200)."),
        ("The things of a zone", "The answer (200): The things of a zone."),
    ],
)
def test_what_the_summary_or_a_framework_says_is_not_said_again(
    described: str, expected: str
) -> None:
    """Whoever reads the docstring has read the summary."""
    content = {"application/json": {"schema": MODEL}}
    method = _method(
        {
            "summary": "Create a Thing",
            "description": "Create a thing.",
            "responses": {"200": {"description": described, "content": content}},
        }
    )
    returns = [
        one.entries[0].text
        for one in method.docstring.parts
        if isinstance(one, Section) and one.title == "Returns"
    ]
    prose = [one.markdown for one in method.docstring.parts if isinstance(one, Prose)]

    assert [expected] == returns
    assert ["Create a Thing.", "`POST /things`"] == prose


def _opening(method: Method) -> list[str]:
    return [one.markdown for one in method.docstring.parts if isinstance(one, Prose)]


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("ListItems", "List items."),
        ("on_post <POST>", "Create thing."),
        ("GetIPv4", "GetIPv4."),
        ("Ping", "Ping."),
        ("API", "API."),
    ],
)
def test_a_summary_that_is_a_name_is_written_as_prose(summary: str, expected: str) -> None:
    """Frameworks make it of a function's name."""
    assert expected == _opening(_method({"summary": summary}))[0]


def test_what_several_operations_are_described_by_tells_none_of_them() -> None:
    """The first line says which it is: what the method is called, with what it is of."""
    said = {"tags": ["Things"], "description": "Things of the shop.", "responses": {}}
    paths: dict[str, Any] = {
        "/things": {
            "get": {**said, "operationId": "things_list"},
            "post": {**said, "operationId": "things_create"},
        },
        "/things/{id}/parts": {"get": {**said, "operationId": "things_parts_list"}},
        "/things/{id}": {"patch": {**said, "operationId": "things_partial_update"}},
        "/last": {"get": {**said, "operationId": "last", "description": "The last one."}},
    }
    methods = resource_of(document(paths)).methods
    expected = {
        "list": ["List things.", "Things of the shop."],
        "create": ["Create thing.", "Things of the shop."],
        "parts_list": ["List parts.", "Things of the shop."],
        "partial_update": ["Partial update.", "Things of the shop."],
        "last": ["The last one."],
    }
    assert expected == {str(one.name): _opening(one)[:-1] for one in methods}
