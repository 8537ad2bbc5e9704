"""Bodies in shell commands: what texts of a document may not do to curl, and what the cases do not show."""

from __future__ import annotations

import json
from typing import Any

from pressing import pressed


def _command(body: dict[str, Any], **operation: Any) -> str:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": {
            "/notes": {
                "post": {
                    "operationId": "make",
                    "tags": ["notes"],
                    "requestBody": {"required": True, "content": body},
                    "responses": {"204": {"description": "Done."}},
                    **operation,
                }
            }
        },
        "components": {
            "securitySchemes": {"session": {"type": "apiKey", "in": "cookie", "name": "sid"}}
        },
    }
    page = pressed(json.dumps(document), "t.json", package="t").files[
        "docs/operations/notes/make.md"
    ]
    return page.partition("```sh\n")[2].partition("\n```")[0]


def test_what_stays_as_it_is_in_a_url_does_so_in_the_command() -> None:
    """As the client sends it: slashes of a path's and a query's parameter, but no question mark in a path."""
    parameter = {"name": "at", "in": "query", "required": True, "allowReserved": True}
    named = {"example": "a/b?c d", "schema": {"type": "string"}}
    assert "/notes?at=a/b?c%20d" in _command({}, parameters=[{**parameter, **named}])
    path = {
        "name": "name",
        "in": "path",
        "required": True,
        "example": "a/b",
        "schema": {"type": "string", "pattern": "a/.+"},
    }
    operation = {"operationId": "make", "parameters": [path], "responses": {"204": {}}}
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/x/{name}": {"get": operation}},
    }
    (page,) = [
        text
        for at, text in pressed(json.dumps(tree), "t.json", package="t").files.items()
        if at.startswith("docs/operations")
    ]
    assert "https://HOST/x/a/b" in page


def test_what_begins_a_path_has_one_slash_in_the_command() -> None:
    """It is given as the server told it; the client sends no two, either."""
    told = {
        "name": "href",
        "in": "path",
        "required": True,
        "example": "/a/7/",
        "schema": {"type": "string"},
    }
    operation = {"operationId": "make", "parameters": [told], "responses": {"204": {}}}
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"{href}sync/": {"get": operation}},
    }
    files = pressed(json.dumps(tree), "t.json", package="t").files
    (page,) = [text for at, text in files.items() if at.startswith("docs/operations")]
    assert "https://HOST/a/7/sync/" in page


def _form(media_type: str, encoding: Any = None, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": list(properties), "properties": properties}
    return {media_type: {"schema": schema, "encoding": encoding or {}}}


def test_a_text_names_no_file_to_curl() -> None:
    """A description whose example is `@/etc/passwd` would send that file of whoever copies the command."""
    text = {"type": "string", "example": "@/etc/passwd"}

    assert "--data-raw @/etc/passwd" in _command({"text/plain": {"schema": text}})
    assert "--form-string note=@/etc/passwd" in _command(_form("multipart/form-data", note=text))
    assert "--data-urlencode note=@/etc/passwd" in _command(
        _form("application/x-www-form-urlencoded", note=text)
    )


def test_a_file_of_a_form_is_a_file() -> None:
    """Servers refuse a part without a file name where they want a file."""
    file = {"type": "string", "format": "binary"}
    csv = {"file": {"contentType": "text/csv"}}
    either = {"file": {"contentType": "image/png, image/jpeg"}}

    assert "--form file=@FILE" in _command(_form("multipart/form-data", file=file))
    assert "--form 'file=@FILE;type=text/csv'" in _command(
        _form("multipart/form-data", csv, file=file)
    )
    assert "--form file=@FILE" in _command(_form("multipart/form-data", either, file=file)).split(
        "\n  "
    )


def test_a_part_that_is_json_says_so() -> None:
    """Its quotes are those that curl takes off again."""
    meta = {"type": "object", "example": {"a": 'b"'}}

    assert """--form 'meta="{\\"a\\": \\"b\\\\\\"\\"}";type=application/json'""" in _command(
        _form("multipart/form-data", meta=meta)
    )


def test_lists_and_objects_of_a_form_are_written_in_their_style() -> None:
    """A list is one pair for each item, an object of no style is JSON, a name may hold anything."""
    command = _command(
        _form(
            "application/x-www-form-urlencoded",
            {"deep": {"style": "deepObject"}},
            tags={"type": "array", "items": {"type": "string"}, "example": ["a", "b"]},
            meta={"type": "object", "example": {"a": 1}},
            deep={"type": "object", "example": {"a": 1}},
            **{"a b": {"type": "string"}},
        )
    )
    options = [line.strip(" \\") for line in command.splitlines()[1:]]

    assert [
        "--data tags=a",
        "--data tags=b",
        "--data meta=%7B%22a%22%3A%201%7D",
        "--data deep%5Ba%5D=1",
        "--data-urlencode a%20b=string",
    ] == options


def test_cookies_are_sent() -> None:
    """Credentials from the environment, and parameters that are required."""
    wanted = {"name": "lang", "in": "cookie", "required": True, "schema": {"type": "string"}}
    command = _command(
        {"text/plain": {"schema": {"type": "string"}}},
        parameters=[wanted],
        security=[{"session": []}],
    )

    assert '--cookie "sid=$T_SESSION"' in command
    assert "--cookie lang=string" in command


def test_files_in_an_object_are_parts_of_their_own() -> None:
    """As the client sends them; what is described as JSON stays one part."""
    file = {"type": "string", "format": "binary"}
    icon = {
        "type": "object",
        "required": ["icon", "n"],
        "properties": {"icon": file, "n": {"type": "integer"}},
    }
    icons = {"type": "array", "items": icon}
    command = _command(
        _form("multipart/form-data", meta=icon, all=icons, files={"type": "array", "items": file})
    )

    assert [
        "--form 'meta[icon]=@FILE'",
        "--form-string 'meta[n]=1'",
        "--form 'all[0][icon]=@FILE'",
        "--form-string 'all[0][n]=1'",
        "--form files=@FILE",
    ] == [line.removesuffix(" \\").strip() for line in command.splitlines()[1:]]
    described = {"meta": {"contentType": "application/json"}}
    assert "@FILE" not in _command(_form("multipart/form-data", described, meta=icon))
