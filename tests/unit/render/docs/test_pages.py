"""Pages of the reference, on small whole documents."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from pressing import pressed

NODE: dict[str, Any] = {
    "type": "object",
    "required": ["name", "id"],
    "properties": {
        "id": {"type": "string", "readOnly": True},
        "name": {"type": "string", "maxLength": 3, "example": "abc"},
        "next": {"$ref": "#/components/schemas/Node"},
    },
}


def _document(operation: dict[str, Any], **schemas: Any) -> str:
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://example.com/v1"}],
            "paths": {
                "/nodes/{key}": {"post": {"operationId": "make", "tags": ["nodes"], **operation}}
            },
            "components": {"schemas": schemas},
        }
    )


def _page(operation: dict[str, Any], **schemas: Any) -> str:
    return pressed(_document(operation, **schemas), "t.json", package="t").files[
        "docs/operations/nodes/make.md"
    ]


KEY = {
    "name": "key",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "example": "it's"},
}
BODY = {
    "required": True,
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}},
}
NOTHING = {"204": {"description": "Done."}}


def test_a_recursive_model_is_unfolded_once() -> None:
    """Where a model stands inside itself, a link says so."""
    page = _page({"parameters": [KEY], "requestBody": BODY, "responses": NOTHING}, Node=NODE)

    assert 1 == page.count("**`name`**")
    assert "the properties of [`Node`]" in page


def test_a_sample_call_holds_what_is_required_and_may_be_sent() -> None:
    """Required arguments stand in the call with the document's examples, what the server sets does not."""
    page = _page({"parameters": [KEY], "requestBody": BODY, "responses": NOTHING}, Node=NODE)

    assert 'client.nodes.make(key="it\'s", name="abc")' in page


def test_a_shell_command_quotes_what_it_is_given() -> None:
    """A quote in a value does not end the word that it stands in, and a path's value is one segment."""
    header = {**KEY, "name": "X-Key", "in": "header"}
    page = _page({"parameters": [KEY, header], "responses": NOTHING})

    assert "curl --request POST https://example.com/v1/nodes/it%27s" in page
    assert """--header 'X-Key: it'"'"'s'""" in page


def test_an_example_of_another_type_is_shown_but_not_used() -> None:
    """Authors' examples are often wrong; the call is right all the same."""
    count = {
        "name": "key",
        "in": "path",
        "required": True,
        "schema": {"type": "integer", "example": "many"},
    }
    page = _page({"parameters": [count], "responses": NOTHING})

    assert 'example: `"many"`' in page
    assert "client.nodes.make(key=1)" in page


def test_examples_of_a_parameter_are_shown() -> None:
    """With their names, and as they travel."""
    examples = {"a": {"summary": "One", "dataValue": "x y", "serializedValue": "x%20y"}}
    page = _page({"parameters": [{**KEY, "examples": examples}], "responses": NOTHING})

    assert '- example a: `"x y"`, `serializedValue` `"x%20y"` (One)' in page


def test_a_deprecated_operation_says_so() -> None:
    """Deprecation stands in the table."""
    assert "| **Deprecated** | yes |" in _page(
        {"deprecated": True, "parameters": [KEY], "responses": NOTHING}
    )


def test_a_model_page_says_where_the_model_is_used() -> None:
    """Every model leads back to the operations and models that use it."""
    text = _document({"parameters": [KEY], "requestBody": BODY, "responses": NOTHING}, Node=NODE)
    page = pressed(text, "t.json", package="t").files["docs/resources/nodes.md"]

    assert "[`client.nodes.make`](../operations/nodes/make.md)" in page


def test_a_page_is_no_longer_than_a_reader_can_take() -> None:
    """Where every model leads to all others, a page shows the first of them, and links to the rest."""
    names = [f"M{at}" for at in range(60)]
    schemas = {
        name: {
            "type": "object",
            "properties": {
                f"p{at}": {"$ref": f"#/components/schemas/{other}"}
                for at, other in enumerate(names)
            },
        }
        for name in names
    }
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/M0"}}}}
    operation = {"parameters": [KEY], "responses": {"200": {"description": "", **answer}}}
    files = pressed(_document(operation, **schemas), "t.json", package="t").files

    page = files["docs/operations/nodes/make.md"]
    assert all(f"**`p{at}`**" in page for at in range(60))
    assert "unfolded on the pages of the models" in page
    assert len(page.splitlines()) < 250
    models = files["docs/resources/nodes.md"]
    assert all(60 == models.count(f"**`p{at}`**") for at in range(60))


def test_a_long_fact_stands_on_the_page_of_its_model() -> None:
    """What a model itself says at length is not said again at each use of it; what a use adds is."""
    long = ["x" * 300]
    node = {**NODE, "x-history": long, "x-short": "s"}
    use = {"$ref": "#/components/schemas/Node"}
    answer = {"content": {"application/json": {"schema": use}}}
    operation = {"parameters": [KEY], "responses": {"200": {"description": "", **answer}}}
    files = pressed(_document(operation, Node=node), "t.json", package="t").files

    assert long[0] in files["docs/resources/nodes.md"]
    page = files["docs/operations/nodes/make.md"]
    assert long[0] not in page
    assert "x-short" in page


OUTCOME: dict[str, Any] = {
    "type": "object",
    "required": ["success", "result"],
    "properties": {
        "errors": {"type": "array", "items": {"type": "string"}, "description": "What went wrong."},
        "success": {"type": "boolean"},
        "result": {"type": "object"},
    },
}
ENVELOPE = {
    "allOf": [OUTCOME, {"properties": {"result": {"$ref": "#/components/schemas/Node"}}}],
}


def _answered(status: str, name: str) -> dict[str, Any]:
    use = {"$ref": f"#/components/schemas/{name}"}
    return {status: {"description": "", "content": {"application/json": {"schema": use}}}}


def test_of_an_envelope_a_page_unfolds_the_payload() -> None:
    """What every call is answered with beside it stands once, on the page of the envelope."""
    operation = {"parameters": [KEY], "responses": _answered("200", "Wrapped")}
    files = pressed(_document(operation, Node=NODE, Wrapped=ENVELOPE), "t.json", package="t").files

    page = files["docs/operations/nodes/make.md"]
    assert (
        "    - **`result`** · [`Node`](../../resources/nodes.md#node) · required\n        - **`id`**"
        in page
    )
    assert (
        "beside it: `errors`, `success`, see [`Wrapped`](../../resources/nodes.md#wrapped)" in page
    )
    assert "What went wrong." not in page
    assert "What went wrong." in files["docs/resources/nodes.md"]


def _refusing(*paths: str) -> dict[str, str]:
    """Press operations that all refuse with the same two bodies, and give their pages."""
    listed = {"type": "array", "items": {"type": "string", "description": "A reason."}}
    refused = {"404": {"description": "", "content": {"application/json": {"schema": listed}}}}
    operation = {"tags": ["nodes"], "responses": NOTHING | _answered("4XX", "Node") | refused}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"get": {**operation, "operationId": path[1:]}} for path in paths},
        "components": {"schemas": {"Node": NODE}},
    }
    files = pressed(json.dumps(document), "t.json", package="t").files
    return {path: files[f"docs/operations/nodes/{path[1:]}.md"] for path in paths}


def test_the_body_of_a_refusal_of_many_operations_is_told_once() -> None:
    """Each links to where it is told; what has no name is unfolded."""
    pages = _refusing("/a", "/b").values()

    assert all(
        "- `application/json` · [`Node`](../../resources/nodes.md#node)\n\n" in one for one in pages
    )
    assert not any("**`name`**" in one for one in pages)
    assert all("A reason." in one for one in pages)


def test_the_body_of_a_refusal_of_one_operation_is_unfolded() -> None:
    """It is what makes the operation different from others."""
    assert "**`name`**" in _refusing("/a")["/a"]


def test_a_page_shows_one_program_and_how_it_is_awaited() -> None:
    """The awaited twin differs in a word."""
    page = _page({"parameters": [KEY], "responses": NOTHING})

    assert 1 == page.count("```python")
    assert "With an `AsyncClient`: `await client.nodes.make(…)`." in page


def _planned(name: str, **plans: bool) -> dict[str, Any]:
    responses = {"204": {"description": "Done."}}
    return {
        "operationId": name,
        "tags": ["t"],
        "responses": responses,
        "x-cfPlanAvailability": plans,
    }


def test_plans_that_have_the_same_are_told_together() -> None:
    """Each operation stands once, under the plans that have it."""
    everywhere, bought = {"free": True, "pro": True}, {"free": False, "pro": True}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"get": _planned("a", **everywhere), "put": _planned("b", **bought)},
            "/b": {"get": _planned("c", **everywhere)},
        },
    }
    page = pressed(json.dumps(document), "t.json", package="t").files["docs/plans.md"]

    head, *groups = page.split("\n## ")
    assert "# What each plan has\n" == head
    assert ["`free`, `pro`", "`pro`"] == [group.partition("\n")[0] for group in groups]
    assert [2, 1] == [group.count("\n- ") for group in groups]


def test_what_several_resources_use_has_a_page_of_its_own() -> None:
    """The models of one resource share a page; links lead to where each is told."""
    node = {"type": "object", "properties": {"color": {"$ref": "#/components/schemas/Color"}}}
    tree = {"type": "object", "properties": {"node": {"$ref": "#/components/schemas/Node"}}}
    color = {"type": "object", "properties": {"name": {"type": "string"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"get": {"tags": ["Trees"], "responses": _answered("200", "Tree")}},
            "/b": {"get": {"tags": ["Colors"], "responses": _answered("200", "Color")}},
        },
        "components": {"schemas": {"Tree": tree, "Node": node, "Color": color}},
    }
    files = pressed(json.dumps(document), "t.json", package="t").files
    trees, shared = files["docs/resources/trees.md"], files["docs/models/Color.md"]

    assert ["# Models of Trees", "## `Tree`", "## `Node`"] == [
        line for line in trees.splitlines() if line.startswith("#")
    ]
    assert "[`Node`](#node)" in trees
    assert "[`Color`](../models/Color.md)" in trees
    assert "[`Node`](../resources/trees.md#node)" in shared
    assert "- [`Node`](resources/trees.md#node)" in files["docs/index.md"]


def test_a_title_of_a_model_stands_on_its_own_page() -> None:
    """Where the model is used, its name says it; another title of the use is told. A description that is the summary is told once."""
    thing = {"title": "The Thing", "type": "object", "properties": {"a": {"type": "string"}}}
    used = {"$ref": "#/components/schemas/Thing"}
    both = {
        "type": "object",
        "properties": {"one": used, "two": {**used, "title": "Another"}},
    }
    content = {"application/json": {"schema": both}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {
                "get": {
                    "summary": "Give both.",
                    "description": "Give both.",
                    "responses": {"200": {"description": "Fine.", "content": content}},
                }
            }
        },
        "components": {"schemas": {"Thing": thing}},
    }
    files = pressed(json.dumps(document), "t.json", package="t").files
    page = files["docs/operations/a/get_a.md"]

    assert ["Another"] == re.findall("title: `(.*)`", page)
    assert 1 == page.count("Give both")
    assert "title: `The Thing`" in files["docs/resources/a.md"]


def test_a_long_extension_of_the_document_stands_in_a_block() -> None:
    """A row of the table holds what can be taken in; nothing of the rest is lost."""
    long = {"groups": [{"name": f"group {number}"} for number in range(20)]}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"204": {"description": "Done."}}}}},
        "x-long": long,
        "x-short": "s",
    }
    index = pressed(json.dumps(document), "t.json", package="t").files["docs/index.md"]

    assert '| `x-short` | `"s"` |' in index
    assert "| `x-long`" not in index
    block = index.partition("## `x-long`\n\n```json\n")[2].partition("\n```\n")
    assert (long, "") == (json.loads(block[0]), block[2])


def test_samples_of_code_are_shown_as_code() -> None:
    """Tools for the pages of APIs have them; what is none, and what is long, is shown as it stands."""
    samples = [
        {"lang": "C#", "label": "SDK", "source": "var a = 1;\n"},
        {"lang": "Go", "source": "b"},
    ]
    operation = {
        "responses": {"204": {"description": "Done."}},
        "x-codeSamples": samples,
        "x-code-samples": "none",
        "x-long": ["word"] * 50,
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": operation}},
    }
    files = pressed(json.dumps(document), "t.json", package="t").files
    page = files["docs/operations/a/get_a.md"]

    assert (
        "### SDK\n\n```csharp\nvar a = 1;\n```\n\n### Go\n\n```go\nb\n```\n\n## `x-long`\n\n```json\n["
        in page
    )
    assert '| `x-code-samples` | `"none"` |' in page
    assert "x-codeSamples" not in page


def test_a_sample_says_something() -> None:
    """Of a body in which nothing must be said, one thing that the server does not set; and no part of a path is empty."""
    properties = {
        "id": {"type": "string", "readOnly": True},
        "labels": {"type": "object"},
        "name": {"type": "string", "pattern": "^[A-Z]{3}$"},
    }
    body = {
        "required": True,
        "content": {"application/json": {"schema": {"type": "object", "properties": properties}}},
    }
    page = _page({"parameters": [{**KEY, "schema": {}}], "requestBody": body, "responses": NOTHING})

    assert 'client.nodes.make(key="string", name="AAA")' in page


def test_a_sample_of_an_object_in_a_path_says_something() -> None:
    """It would be an empty part of the path, if nothing were said."""
    schema = {"type": "object", "properties": {"asn": {"type": "integer"}}}
    page = _page({"parameters": [{**KEY, "schema": schema}], "responses": NOTHING})

    assert "client.nodes.make(key=models.MakeNodeKey(asn=1))" in page
    assert "/nodes/asn,1" in page


def test_a_command_writes_each_parameter_in_its_style() -> None:
    """As the client sends it: items one by one or together, members with brackets, JSON where `content` describes it."""
    items = {"type": "array", "items": {"type": "integer"}, "minItems": 2}
    pair = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}
    told: list[dict[str, Any]] = [
        {"name": "one", "schema": items},
        {"name": "all", "schema": items, "explode": False},
        {"name": "deep", "schema": pair, "style": "deepObject"},
        {"name": "json", "content": {"application/json": {"schema": pair}}},
    ]
    parameters = [{"in": "query", "required": True, **one} for one in told]
    page = _page({"parameters": [KEY, *parameters], "responses": NOTHING})

    assert "/nodes/;key=" in _page(
        {"parameters": [{**KEY, "style": "matrix"}], "responses": NOTHING}
    )
    wanted = "?one=1&one=1&all=1,1&deep%5Ba%5D=1&json=%7B%22a%22:%201%7D'"
    assert wanted in page


def test_a_property_says_the_same_on_every_page_but_leads_its_own_way() -> None:
    """What is said of it is put once; the link to its model begins where the page lies."""
    document = _document(
        {"requestBody": BODY, "responses": NOTHING, "parameters": [KEY]}, Node=NODE
    )
    files = pressed(document, "t.json", package="t").files
    operation, models = (
        files[f"docs/{page}.md"] for page in ("operations/nodes/make", "resources/nodes")
    )

    assert "    - **`next`** · [`Node`](../../resources/nodes.md#node)\n" in operation
    assert "\n- **`next`** · [`Node`](#node)\n" in models
    said = "- **`name`** · `str` · required · at most 3 characters"
    assert f"\n    {said}\n        - example: " in operation
    assert f"\n{said}\n    - example: " in models


def test_a_guide_shows_a_long_call_once() -> None:
    """The other samples leave lists and maps empty, where they may be, and the guide says so; a short call stays whole."""
    item = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    items = {"type": "array", "items": item}
    fields = {"name": {"type": "string", "example": "n" * 50}, "few": items, "some": items}
    fields["some"] = {**items, "minItems": 1}
    content = {"application/json": {"schema": {"required": [*fields], "properties": fields}}}
    operation = {
        "operationId": "make",
        "requestBody": {"required": True, "content": content},
        "responses": {"204": {"description": ""}},
    }
    guide = _guide(operation)
    assert "To keep the other samples short, they leave these empty: `few`.\n" in guide
    assert 1 == guide.count("few=[models.")
    assert guide.count("some=[models.") == 1 + guide.count("few=[]") > 2
    assert "leave empty" not in _guide({**operation, "requestBody": {}})


def _guide(operation: dict[str, Any]) -> str:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": operation}},
    }
    return pressed(json.dumps(document), "t.json", package="t").files["docs/client.md"]


def test_a_guide_asks_for_the_address_that_a_variable_is() -> None:
    """No sample shows a server without a host."""
    document = json.loads(_document({"parameters": [KEY], "responses": NOTHING}))
    variables = {"endpoint": {"default": ""}}
    document["servers"] = [{"url": "https://{endpoint}/v1", "variables": variables}]
    files = pressed(json.dumps(document), "t.json", package="t").files
    guide, page = files["docs/client.md"], files["docs/operations/nodes/make.md"]

    assert "At `https://{endpoint}/v1`: give `endpoint=` to the client, or `base_url=`" in guide
    assert "https:///" not in f"{guide}{page}"
    assert 'Client(base_url="https://' in page


@pytest.mark.parametrize(
    ("security", "expected"),
    [
        ([], "anonymous"),
        ([{"a": []}], "`a`"),
        ([{"a": []}, {"b": []}, {}], "`a`, `b` or anonymous"),
        ([{"a": [], "b": []}, {"c": []}], "`a` and `b`, or `c`"),
    ],
)
def test_a_page_tells_what_is_asked_of_callers(
    security: list[dict[str, list[str]]], expected: str
) -> None:
    """Alternatives as one says them; a comma parts what is needed together from the rest."""
    document = json.loads(
        _document({"parameters": [KEY], "responses": NOTHING, "security": security})
    )
    schemes = {name: {"type": "apiKey", "in": "query", "name": name} for name in "abc"}
    document["components"] = {"securitySchemes": schemes}
    page = pressed(json.dumps(document), "t.json", package="t").files[
        "docs/operations/nodes/make.md"
    ]
    assert f"| Security | {expected} |" in page
