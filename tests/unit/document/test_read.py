"""Documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import Document, In, Operation, Parameter
from clientpress.document.read import read_document
from clientpress.source.load import load
from clientpress.source.model import Kind, Source

ROOT = Path(__file__).parents[3]
CORPUS = ROOT.parent / "shared/corpus/specs"


def _document(tree: Any) -> tuple[Document, list[str]]:
    found = Collector()
    source = Source(name="a.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree)
    return read_document(source, found), [d.entry.code for d in found]


def _paths(paths: dict[str, Any], version: str = "3.0.3", **others: Any) -> dict[str, Any]:
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        **others,
    }


def _operation(
    operation: dict[str, Any], path: str = "/a", **others: Any
) -> tuple[Operation, list[str]]:
    operation.setdefault("responses", {"200": {}})
    document, codes = _document(_paths({path: {"get": operation}}, **others))
    return document.operations[0], codes


def _parameters(*parameters: Any, path: str = "/a") -> tuple[list[Parameter], list[str]]:
    operation, codes = _operation({"parameters": list(parameters)}, path)
    return list(operation.parameters), codes


def test_founding_page() -> None:
    """The founding endpoint is a document with one operation, and nothing is found."""
    found = Collector()
    name = str(ROOT / "specs/create_token.page.txt")
    document = read_document(load(name, lambda path: Path(path).read_bytes(), found), found)
    (operation,) = document.operations
    assert [] == list(found)
    assert ("/user/tokens", "post", "user-api-tokens-create-token") == (
        operation.path,
        operation.method,
        operation.operation_id,
    )
    assert (True, ["application/json"]) == (
        operation.body and operation.body.required,
        [media.media_type for media in (operation.body.content if operation.body else ())],
    )
    assert ["200", "4XX"] == [response.status for response in operation.responses]
    assert ({"api_token": ()},) == operation.security
    assert {"x-plan-availability", "x-token-permissions"} == set(operation.extensions)
    assert {
        "operations": 1,
        "responses": 2,
        "parameters": 0,
        "bodies": 1,
        "schemas": 0,
    } == document.declared


@pytest.mark.parametrize(
    ("tree", "code", "pointer"),
    [
        ([], "DOC001", ""),
        (None, "DOC001", ""),
        ({"info": {}}, "DOC001", ""),
        ({"swagger": "1.2"}, "DOC002", "/swagger"),
        ({"swagger": "2.0"}, "DOC003", "/paths"),
        ({"openapi": "4.0.0"}, "DOC002", "/openapi"),
        ({"openapi": "3.0.0"}, "DOC003", "/paths"),
        (_paths({"/a": {"get": 1}}), "DOC003", "/paths"),
    ],
)
def test_what_stops(tree: Any, code: str, pointer: str) -> None:
    """Where there is nothing to generate from, the run ends and says why."""
    with pytest.raises(Stop) as stopped:
        _document(tree)
    diagnostic = stopped.value.diagnostic
    assert (code, Place("a.json", Pointer(pointer))) == (
        diagnostic.entry.code,
        diagnostic.place,
    )


@pytest.mark.parametrize(
    ("version", "expected"),
    [("3.0.3", "3.0"), (3.1, "3.1"), ("3.1.0-rc1", "3.1"), ("3.2.0", "3.2")],
)
def test_dialects(version: Any, expected: str) -> None:
    """The version tells the dialect, also where YAML made it a number."""
    assert (
        expected
        == _document(_paths({"/a": {"get": {"responses": {"200": {}}}}}, version))[0].dialect
    )


def test_nothing_of_the_root_is_lost() -> None:
    """Fields that have no place of their own are kept verbatim."""
    others: dict[str, Any] = {"x-b": 1}
    tree = _paths({"/a": {"get": {"responses": {"200": {}}}}}, **others)
    tree["info"] |= {"contact": {"name": "n"}, "x-c": 2}
    document, codes = _document(tree)
    assert [] == codes
    assert ({"x-b": 1}, {"contact": {"name": "n"}, "x-c": 2}) == (
        document.extensions,
        document.info.facts,
    )


@pytest.mark.parametrize(
    ("info", "title", "codes"),
    [
        ({"info": {"title": "T"}}, "T", []),
        ({"info": {"version": "1"}}, "", ["DOC005"]),
        ({}, "", ["DOC005"]),
        ({"info": ["T"]}, "", ["DOC006", "DOC005"]),
    ],
)
def test_an_api_without_a_title_is_told(info: Any, title: str, codes: list[str]) -> None:
    """The title names the package, so its absence is said; the rest is read all the same."""
    tree = {
        "openapi": "3.1.0",
        "paths": {"/a": {"get": {"responses": {"200": {}}}}},
        **info,
    }
    document, found = _document(tree)
    assert (title, codes) == (document.info.title, found)
    assert 1 == len(document.operations)


def test_servers_and_tags() -> None:
    """Servers with their variables and tags with their documentation are read."""
    document, codes = _document(
        _paths(
            {"/a": {"get": {"responses": {"200": {}}}}},
            servers=[
                {
                    "url": "https://{r}.test",
                    "variables": {"r": {"default": "eu", "enum": ["eu", 1]}},
                },
                {"url": "https://{s}.test", "variables": {"s": {}}},
                {},
            ],
            tags=[{"name": "t", "externalDocs": {"url": "u"}, "x-a": 1}, 3],
        )
    )
    server, unsaid = document.servers
    (tag,) = document.tags
    assert ("r", "eu", ("eu", "1")) == (
        server.variables[0].name,
        server.variables[0].default,
        server.variables[0].enum,
    )
    assert ("t", "u", {"x-a": 1}) == (
        tag.name,
        tag.external_docs and tag.external_docs.url,
        tag.extensions,
    )
    assert [("s", "")] == [(one.name, one.default) for one in unsaid.variables]
    assert ["DOC005", "DOC005", "DOC006"] == sorted(codes)


@pytest.mark.parametrize(
    ("url", "read", "code"),
    [
        ("https://a.test/v1 ", [("https://a.test/v1", ())], []),
        ("https://{r}.test", [("https://{r}.test", ("r",))], ["DOC005"]),
        ("https://a.test/?key=1", [], ["DOC037"]),
        ("https://a.test/#/v1", [], ["DOC037"]),
        ("https://a.test/\r\nX: y", [], ["DOC037"]),
        ("https://[a.test/", [], ["DOC037"]),
        ("https://a.test:99999/", [], ["DOC037"]),
    ],
)
def test_urls_of_servers(url: str, read: list[Any], code: list[str]) -> None:
    """A name in the URL is a variable, declared or not; below some URLs no request can go."""
    paths: Any = {"/a": {"get": {"responses": {"200": {}}}}}
    document, codes = _document(_paths(paths, servers=[{"url": url}]))
    servers = [(one.url, tuple(each.name for each in one.variables)) for one in document.servers]
    assert (read, code) == (servers, codes)


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("query", ("form", True)),
        ("cookie", ("form", True)),
        ("path", ("simple", False)),
        ("header", ("simple", False)),
    ],
)
def test_default_styles(location: str, expected: tuple[str, bool]) -> None:
    """Style and explode default by the location."""
    (parameter,), codes = _parameters(
        {"name": "x", "in": location, "required": True},
        path="/{x}" if location == "path" else "/a",
    )
    assert (expected, []) == ((parameter.style, parameter.explode), codes)


def test_explicit_style() -> None:
    """What the document says of style and explode holds."""
    (parameter,), _ = _parameters({"name": "x", "in": "query", "style": "pipeDelimited"})
    assert ("pipeDelimited", False) == (parameter.style, parameter.explode)


@pytest.mark.parametrize(
    ("parameter", "path", "code", "left"),
    [
        ({"name": "x", "in": "url"}, "/a", "DOC007", []),
        ({"in": "query"}, "/a", "DOC005", []),
        ({"name": "x", "in": "query", "style": "simple"}, "/a", "DOC008", ["x"]),
        ({"name": "x", "in": "path", "required": True}, "/a", "DOC010", []),
        ({"name": "x", "in": "path"}, "/{x}", "DOC011", ["x"]),
        ({"$ref": "#/gone"}, "/a", "REF001", []),
        (7, "/a", "DOC006", []),
    ],
)
def test_faulty_parameters(parameter: Any, path: str, code: str, left: list[str]) -> None:
    """A parameter that cannot be used is reported and skipped; one that can be understood is kept."""
    parameters, codes = _parameters(parameter, path=path)
    assert (left, [code]) == ([parameter.name for parameter in parameters], codes)


def test_undeclared_path_parameter() -> None:
    """A path's own parameter is a required string where nobody declares it."""
    document, codes = _document(_paths({"/a/{b}": {"get": {"responses": {"200": {}}}}}))
    (parameter,) = document.operations[0].parameters
    assert ("b", In.PATH, True, ["DOC009"]) == (
        parameter.name,
        parameter.location,
        parameter.required,
        codes,
    )
    assert parameter.schema is not None
    assert {"type": {"string"}} == document.schemas[parameter.schema].keywords


def test_what_is_in_the_path_comes_first_and_what_goes_for_all_of_it_last() -> None:
    """So the arguments of a method begin with what it is about."""
    shared = [{"name": name, "in": where} for name, where in (("alt", "query"), ("a", "path"))]
    own = [{"name": name, "in": where} for name, where in (("size", "query"), ("b", "path"))]
    item = {"parameters": shared, "get": {"parameters": own, "responses": {"200": {}}}}
    document, _ = _document(_paths({"/{a}/{b}": item}))

    assert ["a", "size", "b", "alt"] == [one.name for one in document.operations[0].parameters]


def test_parameters_of_path_and_operation() -> None:
    """An operation's parameter overrides that of its path with the same name and location."""
    shared = [
        {"name": "x", "in": "query", "description": "path"},
        {"name": "y", "in": "query"},
    ]
    own = [
        {"name": "x", "in": "query", "description": "own"},
        {"name": "x", "in": "header"},
    ]
    item = {"parameters": shared, "get": {"parameters": own, "responses": {"200": {}}}}
    document, codes = _document(_paths({"/a": item}))
    assert [("x", "query", "own"), ("x", "header", ""), ("y", "query", "")] == [
        (parameter.name, parameter.location, parameter.description)
        for parameter in document.operations[0].parameters
    ]
    assert ([], 4) == (codes, document.declared["parameters"])


def test_parameter_declared_twice() -> None:
    """Header names do not tell upper from lower case; of two the last counts."""
    parameters, codes = _parameters(
        {"name": "X-A", "in": "header"}, {"name": "x-a", "in": "header"}
    )
    assert (["x-a"], ["DOC014"]) == (
        [parameter.name for parameter in parameters],
        codes,
    )


def test_references_are_followed() -> None:
    """Path items, parameters, bodies, responses, headers and examples may be references."""
    components = {
        "parameters": {"p": {"name": "x", "in": "query", "description": "d"}},
        "requestBodies": {
            "b": {
                "content": {"text/plain": {"examples": {"e": {"$ref": "#/components/examples/e"}}}}
            }
        },
        "responses": {
            "r": {
                "description": "d",
                "headers": {"H": {"$ref": "#/components/headers/h"}},
            }
        },
        "headers": {"h": {"schema": {"type": "string"}}},
        "examples": {"e": {"value": 1, "summary": "s"}},
        "pathItems": {
            "i": {
                "get": {
                    "parameters": [{"$ref": "#/components/parameters/p", "description": "over"}],
                    "requestBody": {"$ref": "#/components/requestBodies/b"},
                    "responses": {"200": {"$ref": "#/components/responses/r"}},
                }
            }
        },
    }
    document, codes = _document(
        _paths({"/a": {"$ref": "#/components/pathItems/i"}}, "3.1.0", components=components)
    )
    (operation,) = document.operations
    assert [] == codes
    assert "over" == operation.parameters[0].description
    assert operation.body is not None
    assert (1, "e", "s") == (
        operation.body.content[0].examples[0].value,
        operation.body.content[0].examples[0].name,
        operation.body.content[0].examples[0].summary,
    )
    header = operation.responses[0].headers[0]
    assert ("H", "/components/headers/h/schema") == (
        header.name,
        header.schema and header.schema.pointer,
    )


def test_a_query_string_is_its_properties() -> None:
    """A form that is the whole query string is one query parameter for each of its properties, also through a reference."""
    schema = {
        "required": ["a"],
        "properties": {"a": {"type": "string"}, "b": {"type": "array"}},
    }
    content = {"application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Q"}}}
    said = {"name": "q", "in": "querystring", "content": content}
    operation, codes = _operation({"parameters": [said]}, components={"schemas": {"Q": schema}})
    assert [] == codes
    assert [("a", In.QUERY, True), ("b", In.QUERY, False)] == [
        (one.name, one.location, one.required) for one in operation.parameters
    ]
    assert [
        "/components/schemas/Q/properties/a",
        "/components/schemas/Q/properties/b",
    ] == [one.schema and one.schema.pointer for one in operation.parameters]


def test_a_query_string_that_is_no_form_is_one_parameter() -> None:
    """What cannot be taken apart is the query as a whole; one that nothing is said of is reported."""
    content = {"application/json": {"schema": {"type": "object"}}}
    said = {"name": "q", "in": "querystring", "required": True, "content": content}
    operation, codes = _operation({"parameters": [said]})
    assert [] == codes
    assert [("q", In.QUERY, True, "querystring", "application/json")] == [
        (one.name, one.location, one.required, one.style, one.content[0].media_type)
        for one in operation.parameters
    ]
    assert ([], ["DOC007"]) == _parameters({"name": "q", "in": "querystring"})


def test_statuses() -> None:
    """Ranges are written in capitals, odd keys are reported, extensions are kept."""
    operation, codes = _operation(
        {
            "responses": {
                "200": {},
                "4xx": {},
                "default": {},
                "undefined": {},
                "600": {},
                "x-a": 1,
            }
        }
    )
    assert ["200", "4XX", "default"] == [response.status for response in operation.responses]
    assert (["DOC019", "DOC013", "DOC013"], {"x-a": 1}) == (codes, operation.extensions)


@pytest.mark.parametrize(
    ("key", "status"),
    [
        *(
            ("200 OK", "200"),
            ("200ActionResponse", "200"),
            (" 404 ", "404"),
            ("HTTP 500", "500"),
            ("4**", "4XX"),
            ("5xX", "5XX"),
        ),
        *(
            ("undefined", "default"),
            ("Default", "default"),
            ("2000", "default"),
        ),
    ],
)
def test_a_status_that_is_none_is_read_as_what_it_means(key: str, status: str) -> None:
    """What begins with a status is that status, all else is what the author meant for every other case; it is said."""
    operation, codes = _operation({"responses": {key: {}}})
    assert ([status], ["DOC019"]) == (
        [one.status for one in operation.responses],
        codes,
    )


@pytest.mark.parametrize(
    ("content", "read", "codes"),
    [
        ({"json": {"schema": {}}}, ["application/json"], ["DOC020"]),
        ({"string": {"schema": {}}}, ["*/*"], ["DOC020"]),
        ({"string": {}, "undefined": {}}, ["*/*", "undefined"], ["DOC020"]),
        (
            {"application/json": {}, "json": {"schema": {}}},
            ["application/json", "json"],
            [],
        ),
        (
            {"application/json": {}, "first": {"examples": {}}},
            ["application/json"],
            ["DOC022"],
        ),
        ({"type": "string", "description": "d"}, ["*/*"], ["DOC021"]),
        ({"$ref": "#/components/schemas/A"}, ["*/*"], ["DOC021"]),
        ({"schema": {"type": "string"}}, ["application/json"], ["DOC020"]),
        ({"*": {}}, ["*/*"], []),
        ({"application /json": {}}, ["application/json"], ["DOC020"]),
        ({"application/json, text/plain": {}}, ["application/json"], ["DOC020"]),
        ({"text/csv; header=é": {}}, ["text/csv"], ["DOC020"]),
        ({"applicaton/json; v=1": {}}, ["application/json; v=1"], ["DOC039"]),
        (
            {"application/jsn": {}, "application/json": {}},
            ["application/jsn", "application/json"],
            [],
        ),
        ({"application/problem+josn": {}}, ["application/problem+json"], ["DOC039"]),
        (
            {"application/x-www-form-url-encoded": {}},
            ["application/x-www-form-urlencoded"],
            ["DOC039"],
        ),
        ({"application/bson": {}}, ["application/bson"], []),
        ({"application/json5": {}}, ["application/json5"], []),
        ({"application/ml": {}}, ["application/ml"], []),
        ({"chemical/x-pdb": {}}, ["chemical/x-pdb"], []),
        ({"applicatión/json": {}}, ["*/*"], ["DOC020"]),
        ({"application/json\r\nX: y": {}}, ["*/*"], ["DOC020"]),
        ({"é/a": {"schema": {}}, "é/b": {"schema": {}}}, ["*/*"], ["DOC020", "DOC022"]),
        ({"text/csv; header=present": {}}, ["text/csv; header=present"], []),
    ],
)
def test_media_types_that_are_none(
    content: dict[str, Any], read: list[str], codes: list[str]
) -> None:
    """A key that is no media type is read as the one it means, as any if it means none; a schema is the schema of any."""
    operation, found = _operation({"responses": {"200": {"content": content}}})
    media = operation.responses[0].content
    assert (read, codes) == ([one.media_type for one in media], found)


@pytest.mark.parametrize(
    ("media_type", "schema", "parts", "codes"),
    [
        (
            "multipart/form-data",
            {"type": "string", "format": "binary"},
            ["file"],
            ["DOC023"],
        ),
        ("Multipart/Form-Data; boundary=x", {"type": "array"}, ["file"], ["DOC023"]),
        (
            "multipart/form-data",
            {"$ref": "#/components/schemas/Text"},
            ["file"],
            ["DOC023"],
        ),
        ("multipart/form-data", {"type": ["object", "null"]}, [], []),
        ("multipart/form-data", {}, [], []),
        ("text/plain", {"type": "string"}, [], []),
    ],
)
def test_forms_of_one_part(
    media_type: str, schema: dict[str, Any], parts: list[str], codes: list[str]
) -> None:
    """A form that is described as what its one part holds has a part named `file`."""
    content = {media_type: {"schema": schema, "example": "a"}}
    paths = {"/a": {"post": {"requestBody": {"content": content}, "responses": {"200": {}}}}}
    components = {"schemas": {"Text": {"type": "string"}}}
    document, found = _document(_paths(paths, "3.1.0", components=components))
    body = document.operations[0].body
    assert body is not None
    (media,) = body.content
    assert media.schema is not None

    assert parts == [*document.schemas[media.schema].keywords.get("properties", {})]
    assert [{"file": "a"} if parts else "a"] == [one.value for one in media.examples]
    assert codes == found


_FORM = "application/x-www-form-urlencoded"
_LIST = {"$ref": "#/components/schemas/List"}


@pytest.mark.parametrize(
    ("content", "expected", "codes"),
    [
        ({_FORM: _LIST}, {_FORM: {"string"}}, ["DOC036"]),
        (
            {f"{_FORM}; charset=utf-8": _LIST},
            {f"{_FORM}; charset=utf-8": {"string"}},
            ["DOC036"],
        ),
        (
            {_FORM: _LIST, "application/json": _LIST},
            {"application/json": {"array"}},
            ["DOC036"],
        ),
        ({_FORM: {"type": ["array", "object"]}}, {_FORM: {"array", "object"}}, []),
        ({_FORM: {"type": "string"}}, {_FORM: {"string"}}, []),
        ({_FORM: {}}, {_FORM: set()}, []),
        ({"application/json": _LIST}, {"application/json": {"array"}}, []),
    ],
)
def test_forms_of_no_fields(
    content: dict[str, Any], expected: dict[str, set[str]], codes: list[str]
) -> None:
    """No list is a form: it is sent as something else where it may be, and else as a text that is written already."""
    said = {name: {"schema": schema} for name, schema in content.items()}
    paths = {"/a": {"post": {"requestBody": {"content": said}, "responses": {"200": {}}}}}
    components = {"schemas": {"List": {"type": "array", "items": {"type": "integer"}}}}
    document, found = _document(_paths(paths, "3.1.0", components=components))
    body = document.operations[0].body
    assert body is not None

    read: dict[str, set[str]] = {}
    for media in body.content:
        assert media.schema is not None
        keywords = document.schemas[media.schema].keywords
        if "ref" in keywords:
            keywords = document.schemas[keywords["ref"]].keywords
        read[media.media_type] = {*keywords.get("type", ())}
    assert (expected, codes) == (read, found)


def test_a_status_without_content() -> None:
    """What is described as the content of a 204 is reported, and stays among the facts; of a 200 it is the content."""
    content = {"application/json": {"schema": {"type": "string"}}}
    responses = {status: {"content": content} for status in ("200", "204", "205")}
    operation, codes = _operation({"responses": responses})

    assert [
        ("200", 1, {}),
        ("204", 0, {"content": content}),
        ("205", 0, {"content": content}),
    ] == [(one.status, len(one.content), one.extensions) for one in operation.responses]
    assert ["DOC024", "DOC024"] == codes


def test_shared_response_keeps_its_statuses() -> None:
    """One response under two statuses is two responses."""
    ref = {"$ref": "#/components/responses/r"}
    operation, _ = _operation(
        {"responses": {"401": ref, "403": ref}},
        components={"responses": {"r": {"description": "no"}}},
    )
    assert [("401", "no"), ("403", "no")] == [
        (r.status, r.description) for r in operation.responses
    ]


def test_no_responses() -> None:
    """An operation without responses is still an operation."""
    operation, codes = _operation({"responses": {}})
    assert ((), ["DOC016"]) == (operation.responses, codes)


def test_no_responses_anywhere() -> None:
    """That no operation of a document says what it answers is one finding."""
    _, codes = _document(_paths({"/a": {"get": {}, "put": {}}, "/b": {"get": {"responses": {}}}}))
    assert ["DOC016"] == codes


def test_operation_id_taken() -> None:
    """The second operation of a name goes without, and the finding shows both places."""
    found = Collector()
    item = {"operationId": "x", "responses": {"200": {}}}
    tree = _paths({"/a": {"get": item, "put": dict(item)}})
    document = read_document(Source(name="a.json", kind=Kind.JSON, text="", tree=tree), found)
    assert ["x", ""] == [operation.operation_id for operation in document.operations]
    (diagnostic,) = found
    assert ["/paths/~1a/get/operationId"] == [place.pointer for place, _ in diagnostic.related]


def test_a_head_leaves_the_operation_id_to_its_get() -> None:
    """Wherever it stands: aiohttp adds one to each GET; another method is told of."""
    item = {"operationId": "x", "responses": {"200": {}}}
    document, codes = _document(_paths({"/a": {"head": dict(item), "get": item}}))
    assert [("head", ""), ("get", "x")] == [
        (one.method, one.operation_id) for one in document.operations
    ]
    assert [] == codes


@pytest.mark.parametrize(
    ("first", "second", "path"),
    [
        (r"/users/{id:\d+}", "/users/{id:uuid}", "/users/{id}"),
        ("/v1/{name=shelves/*}", "/v1/{name=shelves/*/books/*}", "/v1/{name}"),
        ("/users", "users", "/users"),
    ],
)
def test_routes_that_are_one_as_they_are_read_are_two_operations(
    first: str, second: str, path: str
) -> None:
    """What the path of the later is written like is its operationId, unless it has one."""
    item: dict[str, Any] = {"get": {"responses": {"200": {}}}}
    named = {"get": {"operationId": "x", "responses": {"200": {}}}}
    for second_item, expected in ((item, f"GET {second}"), (named, "x")):
        document, _ = _document(_paths({first: item, second: second_item}))
        assert [("", path), (expected, path)] == [
            (one.operation_id, one.path) for one in document.operations
        ]


@pytest.mark.parametrize("first", [r"/users/{id:\d+}", "/users/<int:id>", "users/{id}"])
def test_the_route_is_of_the_path_that_is_written_so(first: str) -> None:
    """Wherever it stands: the other has an operationId of its own. What has another method, or is none, takes no route away."""
    item: dict[str, Any] = {"get": {"responses": {"200": {}}}}
    posted: dict[str, Any] = {"post": {"responses": {"200": {}}}}
    for other, expected in ((item, [f"GET {first}", ""]), (posted, ["", ""]), (7, [""])):
        document, _ = _document(_paths({first: item, "/users/{id}": other}))
        assert expected == [one.operation_id for one in document.operations]
    shared = {"pathItems": {"User": item}}
    tree = {
        **_paths({first: item, "/users/{id}": {"$ref": "#/components/pathItems/User"}}),
        "components": shared,
    }
    document, _ = _document(tree)
    assert [f"GET {first}", ""] == [one.operation_id for one in document.operations]


@pytest.mark.parametrize("path", [r"/users/{id:\d+}", "/users/:id"])
def test_a_parameter_whose_name_is_no_text_names_nothing_in_a_path(path: str) -> None:
    """It is passed over where the path is read, and told of where it stands."""
    parameter = {"name": {"a": 1}, "in": "path", "schema": {"type": "string"}}
    item = {"parameters": [parameter], "get": {"responses": {"200": {}}}}
    document, codes = _document(_paths({path: item}))
    assert (len(document.operations), "DOC031" in codes) == (1, path.endswith("}"))


def test_an_undeclared_parameter_is_told_of_once() -> None:
    """However many operations it is in: authors forget it wherever the path is; another name is another matter."""
    item: dict[str, Any] = {"responses": {"200": {}}}
    tree = _paths({"/{a}": {"get": item, "put": item}, "/{a}/{b}": {"get": item}})
    found = Collector()
    read_document(Source(name="a.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree), found)
    told = [(one.count, one.message.partition("`, ")[0]) for one in found]
    assert [(3, "the path has `{a}"), (1, "the path has `{b}")] == told


@pytest.mark.parametrize(
    ("summary", "read"),
    [("GET /a", ""), ("get /A", ""), ("GET /a/b", "GET /a/b"), ("All", "All")],
)
def test_a_summary_that_is_method_and_path_is_none(summary: str, read: str) -> None:
    """A framework says so where its author said nothing."""
    operation, _ = _operation({"summary": summary})
    assert read == operation.summary


def test_methods() -> None:
    """Capitals do not matter; a method that the dialect lacks is reported and counted."""
    item: dict[str, Any] = {
        "GET": {"responses": {"200": {}}},
        "query": {"responses": {"200": {}}},
    }
    document, codes = _document(_paths({"/a": item}))
    assert (["get"], ["DOC018"], 2) == (
        [operation.method for operation in document.operations],
        codes,
        document.declared["operations"],
    )


def test_methods_of_openapi_32() -> None:
    """OpenAPI 3.2 has `query` and methods of one's own."""
    one: dict[str, Any] = {"responses": {"200": {}}}
    document, codes = _document(
        _paths({"/a": {"query": one, "additionalOperations": {"COPY": one}}}, "3.2.0")
    )
    assert (["query", "COPY"], []) == (
        [operation.method for operation in document.operations],
        codes,
    )


def test_path_item_speaks_for_its_operations() -> None:
    """Summary, servers and extensions of a path item reach its operations."""
    item = {
        "summary": "s",
        "x-a": 1,
        "servers": [{"url": "u"}],
        "get": {"responses": {"200": {}}},
    }
    (operation,) = _document(_paths({"/a": item}))[0].operations
    assert ("s", {"summary": "s", "x-a": 1}, ["u"]) == (
        operation.summary,
        operation.path_facts,
        [server.url for server in operation.servers],
    )


@pytest.mark.parametrize(
    ("location", "path"),
    [("path", "/a/{id}"), ("query", "/a/:id"), ("header", "/a/:id")],
)
def test_a_colon_begins_a_parameter_of_the_path_alone(location: str, path: str) -> None:
    """It may be meant as it stands, unless the path has a parameter that is called so."""
    parameter = {
        "name": "id",
        "in": location,
        "required": True,
        "schema": {"type": "string"},
    }
    operation, _ = _operation({"parameters": [parameter]}, "/a/:id")
    assert path == operation.path


@pytest.mark.parametrize(
    ("ref", "path"),
    [
        ("#/components/parameters/Id", "/a/{id}"),
        ("#/components/parameters/Other", "/a/:id"),
    ],
)
def test_a_parameter_that_a_colon_begins_may_be_referred_to(ref: str, path: str) -> None:
    """It counts by the name that it has where it is declared; what leads nowhere is told once, where it is read."""
    parameter = {
        "name": "id",
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
    }
    operation, codes = _operation(
        {"parameters": [{"$ref": ref}]},
        "/a/:id",
        components={"parameters": {"Id": parameter}},
    )
    assert (path, ["DOC031" if "{" in path else "REF001"]) == (operation.path, codes)


def test_a_path_that_begins_with_a_parameter_is_what_is_given_for_it() -> None:
    """As Pulp writes what it refers to by its path: its slashes stay."""
    parameter = {"name": "href", "in": "path", "required": True, "schema": {"type": "string"}}
    operation, codes = _operation({"parameters": [parameter]}, "{href}versions/")
    assert ("/{href}versions/", ["DOC045"]) == (operation.path, codes)
    assert [(True, True)] == [(one.allow_reserved, one.is_path) for one in operation.parameters]
    operation, codes = _operation({"parameters": [parameter]}, "/{href}versions/")
    assert ([], [False]) == (codes, [one.allow_reserved for one in operation.parameters])
    parameter["schema"] = {"type": "string", "pattern": ".*"}
    operation, codes = _operation({"parameters": [parameter]}, "/{href}")
    assert [(True, False)] == [(one.allow_reserved, one.is_path) for one in operation.parameters]


def test_path_without_slash() -> None:
    """A path without a slash in front is given one."""
    operation, codes = _operation({}, "a/b")
    assert ("/a/b", ["DOC015"]) == (operation.path, codes)


@pytest.mark.parametrize(
    ("root", "own", "expected"),
    [
        (None, None, None),
        ([{"k": []}], None, ({"k": ()},)),
        ([{"k": []}], [], ()),
        ([{"k": []}], [{}, {"o": ["s"]}], ({}, {"o": ("s",)})),
        ([{"k": []}], [{"o": []}, None], ({"o": ()}, {})),
    ],
)
def test_security(root: Any, own: Any, expected: Any) -> None:
    """An operation's own security holds, else the document's, else nothing is said."""
    others = {} if root is None else {"security": root}
    operation, codes = _operation({} if own is None else {"security": own}, **others)
    assert (expected, []) == (operation.security, codes)


def test_odd_security_is_not_anonymous() -> None:
    """A requirement that cannot be read does not open the door."""
    operation, codes = _operation({"security": [1]}, security=[{"k": []}])
    assert (({"k": ()},), ["DOC006"]) == (operation.security, codes)


def test_the_name_of_a_scheme_is_a_requirement() -> None:
    """As YAML's authors write it, without the list of scopes."""
    operation, codes = _operation({"security": ["k", {"o": ["s"]}]})
    assert (({"k": ()}, {"o": ("s",)}), ["DOC043"]) == (operation.security, codes)


def test_security_schemes() -> None:
    """Schemes that can be used are read, the others reported."""
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "token": {"type": "http", "scheme": "Bearer"},
        "jwt": {"type": "apiKey", "in": "header", "name": "Authorization: JWT"},
        "lost": {"type": "apiKey", "in": "header"},
        "odd": {"type": "magic"},
        "never": {"type": "apiKey", "in": "header", "name": "X Key"},
        "nowhere": {"type": "apiKey", "in": "body", "name": "k"},
    }
    document, codes = _document(
        _paths(
            {"/a": {"get": {"responses": {"200": {}}}}},
            components={"securitySchemes": schemes},
        )
    )
    expected = {
        "key": ("apiKey", "X-Key", "", ""),
        "token": ("http", "", "bearer", ""),
        "jwt": ("apiKey", "Authorization", "", "JWT"),
    }
    assert expected == {
        name: (scheme.type, scheme.wire_name, scheme.http_scheme, scheme.prefix)
        for name, scheme in document.security_schemes.items()
    }
    assert ["DOC042", *["DOC017"] * 4] == codes


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("tags", "t"),
        ("summary", ["s"]),
        ("deprecated", "yes"),
        ("parameters", {}),
        ("callbacks", 1),
        ("servers", "u"),
    ],
)
def test_fields_of_the_wrong_type(field: str, value: Any) -> None:
    """A field of the wrong JSON type is reported and ignored; the operation is kept."""
    operation, codes = _operation({field: value, "operationId": "x"})
    assert ("x", ["DOC004"]) == (operation.operation_id, codes)


def test_null_is_absent() -> None:
    """An empty field in YAML is null, and means nothing."""
    operation, codes = _operation(
        {"tags": None, "summary": None, "requestBody": None, "parameters": None}
    )
    assert ((), "", None, []) == (
        operation.tags,
        operation.summary,
        operation.body,
        codes,
    )


def test_component_schemas() -> None:
    """Named schemas are given by place and read on demand."""
    document, _ = _document(
        _paths(
            {"/a": {"get": {"responses": {"200": {}}}}},
            components={"schemas": {"a/b": {"type": "null"}}},
        )
    )
    assert {"type": {"null"}} == document.schemas[document.component_schemas["a/b"]].keywords


@pytest.mark.parametrize(("paths", "pointer"), [({"paths": {}}, "/paths"), ({}, "")])
def test_models_alone_are_told_where_operations_would_stand(paths: Any, pointer: str) -> None:
    """At `paths`, or at the top where there are none."""
    models = {"schemas": {"A": {"type": "null"}}}
    tree = {"openapi": "3.1.0", "info": {"title": "T"}, "components": models, **paths}
    found = Collector()
    read_document(Source(name="a.json", kind=Kind.JSON, text="", tree=tree), found)
    assert [("DOC027", pointer)] == [
        (one.entry.code, one.place.pointer) for one in found if one.place is not None
    ]


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not here")
def test_corpus() -> None:
    """Every real document of the corpus reads, and no operation is lost without a finding."""
    for path in sorted(CORPUS.glob("*.json")):
        found = Collector()
        document = read_document(
            load(str(path), lambda name: Path(name).read_bytes(), found), found
        )
        gaps = sum(diagnostic.entry.gap for diagnostic in found)
        assert document.declared["operations"] - len(document.operations) <= gaps, path.name


@pytest.mark.parametrize(
    ("media_type", "schema", "text", "value"),
    [
        ("application/json", {"type": "object"}, ' {"a": [1]}', {"a": [1]}),
        (
            "application/problem+json; v=1",
            {"$ref": "#/components/schemas/List"},
            "[1]",
            [1],
        ),
        ("application/json", {"type": "string"}, '{"a": 1}', None),
        ("application/json", {"type": "object"}, '{"a": NaN}', None),
        ("application/json", {"type": "object"}, "{a: 1}", None),
        ("application/json", {"type": "object"}, "7", None),
        ("text/plain", {"type": "object"}, '{"a": 1}', None),
    ],
)
def test_an_example_that_is_the_text_of_itself(
    media_type: str, schema: dict[str, Any], text: str, value: Any
) -> None:
    """JSON in quotes, where JSON is described that is no text, is what it says; any other text stays."""
    content = {media_type: {"schema": schema, "example": text}}
    paths = {"/a": {"get": {"responses": {"200": {"content": content}}}}}
    components = {"schemas": {"List": {"type": "array"}}}
    document, found = _document(_paths(paths, components=components))
    (media,) = document.operations[0].responses[0].content

    assert [text if value is None else value] == [one.value for one in media.examples]
    assert (["DOC026"] if value is not None else []) == found


@pytest.mark.parametrize(
    ("media_type", "example", "told"),
    [
        ("application/json", {"serializedValue": '{"a": 1}'}, [{"a": 1}]),
        ("application/json", {"dataValue": 1, "serializedValue": '{"a": 1}'}, [1]),
        ("application/json", {"serializedValue": "{a"}, []),
        ("text/csv", {"serializedValue": "1,2"}, []),
        ("application/json", {"externalValue": "https://e"}, []),
    ],
)
def test_an_example_that_is_shown_as_it_travels(
    media_type: str, example: dict[str, Any], told: list[Any]
) -> None:
    """Its value is what that says, where it is JSON; else the example has none."""
    content = {media_type: {"schema": {}, "examples": {"one": example}}}
    paths = {"/a": {"get": {"responses": {"200": {"content": content}}}}}
    document, _ = _document(_paths(paths, "3.2.0"))
    (media,) = document.operations[0].responses[0].content

    assert told == [one.value for one in media.examples if one.told]


def test_a_summary_stands_for_a_description() -> None:
    """Of a response that has no other."""
    responses = {"200": {"summary": "S"}, "201": {"summary": "S", "description": "D"}}
    operation, _ = _operation({"responses": responses})

    assert [("S", {}), ("D", {"summary": "S"})] == [
        (one.description, one.extensions) for one in operation.responses
    ]


@pytest.mark.parametrize("location", [{"query": 1}, ["query"], 1, True])
def test_a_parameter_that_travels_in_no_text_is_skipped(location: Any) -> None:
    """`in` may be anything, also what has no hash."""
    operation, found = _operation({"parameters": [{"name": "a", "in": location}]})

    assert () == operation.parameters
    assert "DOC007" in found


def test_a_description_that_says_nothing_is_none() -> None:
    """Robyn writes one for a function without a docstring."""
    said, _ = _operation({"description": "No description provided"})
    told, _ = _operation({"description": "No description provided by Eve"})
    assert ("", "No description provided by Eve") == (
        said.description,
        told.description,
    )
