"""`clientpress inspect`: how a thing was understood, in words."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from clientpress.cli.app import main

PAGE = str(Path(__file__).parents[3] / "specs" / "create_token.page.txt")
OPERATION = "user-api-tokens-create-token"


def inspect(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Give what is printed, without the indents."""
    with pytest.raises(SystemExit) as ended:
        main(["inspect", PAGE, *arguments])
    assert 0 == ended.value.code
    return "\n".join(line.strip() for line in capsys.readouterr().out.splitlines())


def test_the_overview_names_every_operation(capsys: pytest.CaptureFixture[str]) -> None:
    """Without more, the API is shown in brief."""
    shown = inspect(capsys)
    assert "1 of 1 operations unwrap" in shown
    assert "POST /user/tokens\nclient.user_api_tokens.create_token → " in shown
    assert "security scheme `api_token`: http bearer" in shown


def test_an_operation_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """Names with their reasons, the envelope with its evidence, plans, permissions and security are told."""
    shown = inspect(capsys, OPERATION)
    for line in (
        "envelope: the payload is `result`, success flag `success`",
        "because `errors`, `messages` and `success` beside it tell the outcome",
        "security: api_token",
        "plans: business yes, enterprise yes, free yes, pro yes",
        "permissions, one of: com.cloudflare.api.token.create",
        "PolicyWithPermissionGroups: title `policy_with_permission_groups`",
        ".request_ip is `request.ip`",
        ".in_ is `in`",
    ):
        assert line in shown.splitlines()


def test_merge_steps_are_shown_with_places(capsys: pytest.CaptureFixture[str]) -> None:
    """Layers, conflicts and what fell away stand with line and column."""
    shown = inspect(capsys, OPERATION)
    assert ".value: string, minLength 40, maxLength 80, readOnly" in shown
    assert "conflict in `enum`: enum [true] ∧ enum [false] is empty" in shown
    assert f"replaced: {PAGE}:398:36 …/allOf/0/allOf/0/allOf/0/properties/success" in shown
    assert f"variant fell away: {PAGE}:255:25 …/allOf/0/allOf/0/properties/result/anyOf/" in shown


@pytest.mark.parametrize(
    "handle",
    [
        ["POST", "/user/tokens"],
        ["POST /user/tokens"],
        ["user_api_tokens.create_token"],
        ["client.user_api_tokens.create_token"],
        ["/paths/~1user~1tokens/post"],
        ["#/paths/~1user~1tokens/post"],
    ],
)
def test_an_operation_has_many_handles(
    capsys: pytest.CaptureFixture[str], handle: list[str]
) -> None:
    """An operation is found by each of its names."""
    assert inspect(capsys, OPERATION) == inspect(capsys, *handle)


def test_a_pointer_shows_one_schema(capsys: pytest.CaptureFixture[str]) -> None:
    """A JSON Pointer leads to one schema of the document."""
    pointer = "/paths/~1user~1tokens/post/requestBody/content/application~1json/schema"
    shown = inspect(capsys, f"{pointer}/properties/name").splitlines()
    assert f"{PAGE}:" in shown[0]
    assert "it: string, maxLength 120" == shown[1]


@pytest.mark.parametrize(
    ("what", "instead"),
    [
        ("create_tokens", "did you mean `user_api_tokens.create_token` or `"),
        ("#/components/schemas/requestIP", "did you mean `RequestIp`?"),
        (
            "nowhere",
            "give an operationId, `METHOD /path`, the name of a method or model, or a JSON",
        ),
    ],
)
def test_what_is_not_there_ends_with_2(
    capsys: pytest.CaptureFixture[str], what: str, instead: str
) -> None:
    """A handle that leads nowhere is told alone, with what could be given instead."""
    assert 2 == status(["inspect", PAGE, what])
    told = capsys.readouterr().err
    assert f"`{what}` is neither an operation, a model nor a place in the document" in told
    assert f"= help: {instead}" in told
    assert 1 == told.count("= help")


@pytest.mark.parametrize("handle", ["Animal", "models.Animal", "/components/schemas/Animal"])
def test_a_model_is_explained(zoo: str, capsys: pytest.CaptureFixture[str], handle: str) -> None:
    """Of a model are told: why it is called so, where it stands, what it holds, who uses it, how it was composed."""
    lines = lines_of(capsys, zoo, handle)
    assert [
        "models.Animal",
        "named by: component `Animal`",
        f"schema: {zoo}:28:5 /components/schemas/Animal",
        "fields:",
        ".parents: list[Animal]",
        ".size: integer",
        ".name: string",
        "in models: Animal",
        "in calls:",
        "client.animals.get_animal",
        "",
        f"schema, {zoo}:28:5 /components/schemas/Animal",
        "it: object",
    ] == lines[:13]


def test_a_component_may_be_two_models(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Where what is sent differs from what is answered, a component's name leads to both models, and its schema is told once."""
    schema = {
        "type": "object",
        "required": ["id", "class"],
        "properties": {"id": {"type": "integer", "readOnly": True}, "class": {"type": "string"}},
    }
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/card"}}}
    post = {
        "operationId": "put-card",
        "requestBody": {"content": media, "required": True},
        "responses": {"200": {"description": "", "content": media}},
    }
    spec = tmp_path / "cards.json"
    spec.write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "Cards", "version": "1"},
                "paths": {"/cards": {"put": post}},
                "components": {"schemas": {"card": schema, "number": {"type": "number"}}},
            }
        )
    )
    lines = lines_of(capsys, str(spec), "card")
    assert ["models.CardInput", "models.Card"] == [one for one in lines if one[:7] == "models."]
    assert "this is it only as it is sent" in lines
    assert ".class_: string, is `class`" in lines
    assert 1 == sum(line.startswith("schema, ") for line in lines)
    assert "it: number" in lines_of(capsys, str(spec), "number")


ZOO = """\
openapi: 3.1.0
info: {title: Zoo, version: "2"}
paths:
  /animals/{id}:
    get:
      tags: [Animals]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
        - {name: kinds, in: query, schema: {type: array, items: {enum: [cat, dog]}}}
        - {name: pair, in: query, schema: {type: array, prefixItems: [{type: string}], items: {type: integer}}}
        - {name: any, in: query, schema: {}}
        - {name: map, in: query, schema: {type: object, additionalProperties: {type: [number, "null"]}}}
        - {name: deep, in: query, schema: {$ref: "#/components/schemas/Deep"}}
        - {name: either, in: query, schema: {oneOf: [{type: string}, {type: integer}]}}
      responses:
        "200":
          description: An animal.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Animal"}
    delete:
      tags: [Animals]
      security: [{}]
      responses: {"204": {description: Gone.}}
components:
  schemas:
    Deep: {type: array, items: {$ref: "#/components/schemas/Deep"}}
    Animal:
      type: object
      description: An animal.
      properties:
        parents: {type: array, items: {$ref: "#/components/schemas/Animal"}}
        size: {allOf: [{type: number, minimum: 1}, {type: integer, maximum: 9}]}
        name: {allOf: [{type: string, title: one}, {title: two}]}
      patternProperties: {"^x-": {type: string}}
      additionalProperties: false
"""


@pytest.fixture
def zoo(tmp_path: Path) -> str:
    """Give a document with types of many kinds."""
    (tmp_path / "zoo.yaml").write_text(ZOO)
    return str(tmp_path / "zoo.yaml")


def lines_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """Give the lines that are printed, without the indents."""
    with pytest.raises(SystemExit) as ended:
        main(["inspect", *arguments])
    assert 0 == ended.value.code
    return [line.strip() for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize(
    "line",
    [
        "id: uuid, path `id`",
        "kinds: list['cat' | 'dog'], query `kinds`",
        "pair: tuple[string, integer…], query `pair`",
        "any: anything, query `any`",
        "map: dict[string, number | null], query `map`",
        "either: string | integer, query `either`",
        "operationId: none",
        "envelope: none",
        ".parents",
    ],
)
def test_types_are_shown_in_a_few_words(
    zoo: str, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    """Whatever a type is, it is shown in the document's terms."""
    assert line in lines_of(capsys, zoo, "GET /animals/{id}")


def test_a_list_of_itself_ends(zoo: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What such a list holds is anything."""
    assert any(
        line.startswith("deep: list[anything]")
        for line in lines_of(capsys, zoo, "GET /animals/{id}")
    )


def test_security_that_asks_nothing(zoo: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Anonymous and unsaid are told apart; an answer without content is None."""
    lines = lines_of(capsys, zoo, "DELETE /animals/{id}")
    assert "security: anonymous" in lines
    assert lines[1].endswith("→ None")
    assert "security: nothing is said; credentials that were given are sent" in lines_of(
        capsys, zoo, "GET /animals/{id}"
    )


def test_a_component_shows_its_layers(zoo: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Bounds of all layers, replaced annotations and recursion are shown."""
    lines = lines_of(capsys, zoo, "/components/schemas/Animal")
    assert ".size: integer, minimum 1, maximum 9" in lines
    assert '`title` replaced by a later layer\'s: "one"' in lines
    assert "[]: object (as above)" in lines
    assert ".{^x-}: string" in lines
    assert ".{other}: nothing is valid" in lines


UNIONS = """
openapi: 3.0.3
info: {title: Zoo, version: "1"}
paths: {/a: {get: {responses: {"204": {description: none}}}}}
components:
  schemas:
    Size: {type: string}
    Lost:
      type: string
      anyOf: [{type: integer}, {maxLength: 3}, {minLength: 1}]
    Pair:
      allOf:
        - {oneOf: [{type: object, properties: {a: {type: string}}}, {type: array, items: {type: integer}}]}
    Late:
      allOf: [{$ref: "#/components/schemas/Size"}, {nullable: true}]
"""


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Lost", r"^anyOf variant fell away: .+api\.yaml:\d+:\d+ …/anyOf/0$"),
        ("Pair", r"^\|2 \(oneOf\): array"),
        ("Late", "^null was added by `nullable` in another layer than the type$"),
    ],
)
def test_unions_and_null_are_explained(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, line: str
) -> None:
    """Which variant fell away and why a type may be null."""
    (tmp_path / "api.yaml").write_text(UNIONS)
    lines = lines_of(capsys, str(tmp_path / "api.yaml"), f"/components/schemas/{name}")
    assert [True] == [True for one in lines if re.search(line, one)], lines


OVER_FILES = {
    "api.yaml": """
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /pets:
    post: {$ref: "paths/pets.yaml#/post"}
""",
    "paths/pets.yaml": """
post:
  operationId: addPet
  requestBody: {content: {application/json: {schema: {$ref: "../schemas.yaml#/Pet"}}}}
  responses: {"204": {description: added}}
""",
    "schemas.yaml": """
Pet:
  type: object
  properties: {owner: {type: object, properties: {name: {type: string}}}}
""",
}


@pytest.mark.parametrize(
    ("handle", "first"),
    [
        ("paths/pets.yaml#/post", "POST /pets"),
        ("pets.yaml#/post", "POST /pets"),
        ("schemas.yaml#/Pet/properties/owner", "models.Owner"),
        ("schemas.yaml#/Pet/properties/owner/properties/name", "schema, "),
    ],
)
def test_a_place_may_lie_in_another_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, handle: str, first: str
) -> None:
    """It is pointed at as a `$ref` would, or by the end of the file's path."""
    for name, text in OVER_FILES.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)

    assert 0 == status(["inspect", str(tmp_path / "api.yaml"), handle])
    assert capsys.readouterr().out.startswith(first)


def test_pages_are_explained(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The way in which a list is answered in pages is told with its evidence; so is why there are none."""
    spec = tmp_path / "zones.json"
    answer = {"schema": {"type": "array", "items": {"type": "string"}}}
    operation = {"responses": {"200": {"description": "", "content": {"application/json": answer}}}}
    parameters = {
        "/pages": [{"name": "page", "in": "query", "schema": {"type": "integer"}}],
        "/cursors": [{"name": "cursor", "in": "query", "schema": {"type": "string"}}],
    }
    paths = {path: {"get": {**operation, "parameters": said}} for path, said in parameters.items()}
    info = {"title": "Zone", "version": "1"}
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))
    assert 0 == status(["inspect", str(spec)])
    shown = capsys.readouterr().out
    assert "1 of 2 operations answer in pages\n  not GET /cursors: parameter `cursor` asks" in shown
    assert 0 == status(["inspect", str(spec), "GET", "/pages"])
    shown = capsys.readouterr().out
    assert (
        "  pages: by page number, of string\n    because parameter `page` is the number of a"
        in shown
    )


def status(arguments: list[str]) -> object:
    """Run the command; give its exit status."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    return ended.value.code


def test_what_holds_itself_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An array of itself has an end, and so has a dictionary: `(as above)`."""
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Trees", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Tree": tree}},
    }
    path = tmp_path / "trees.json"
    path.write_text(json.dumps(document))
    with pytest.raises(SystemExit):
        main(["inspect", str(path), "Tree"])

    assert ["  it: array", "    []: array (as above)"] == capsys.readouterr().out.splitlines()[-2:]
