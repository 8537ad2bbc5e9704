"""The code samples of an operation: (Api, Names, operation) → curl, Python, asynchronous Python."""

from __future__ import annotations

import json
import shlex
from typing import Any

from clientpress.document.model import In
from clientpress.ir.api import Api, Operation
from clientpress.ir.types import Object
from clientpress.naming.model import Names
from clientpress.render.docs.expressions import Expression, Writer, call, data, lines
from clientpress.render.docs.samples import media_sample, sample
from clientpress.render.docs.text import Markdown, fenced


def curl(api: Api, names: Names, operation: Operation) -> Markdown:
    """Give the call as a shell command, credentials from the environment."""
    words = ["curl", "--request", operation.method, _url(api, operation)]
    headers = [f"{name}: {text}" for name, text in _headers(api, operation)]
    parts = [" ".join(shlex.quote(word) for word in words)]
    parts += [f'--header "{header}"' for header in _credentials(api, names, operation)]
    parts += [f"--header {shlex.quote(header)}" for header in headers]
    if operation.body is not None and operation.body.media:
        media = operation.body.media[0]
        parts.append(f"--header {shlex.quote(f'Content-Type: {media.media_type}')}")
        text = json.dumps(media_sample(api, media), ensure_ascii=False, indent=2)
        parts.append(f"--data {shlex.quote(text)}")
    return fenced(" \\\n  ".join(parts), "sh")


def _url(api: Api, operation: Operation) -> str:
    servers = operation.servers or api.servers
    base = servers[0].url.rstrip("/") if servers else "https://HOST"
    path = operation.path
    query: list[str] = []
    for parameter in operation.parameters:
        value = _wire_text(sample(api, parameter.type, parameter.docs))
        if parameter.location is In.PATH:
            path = path.replace(f"{{{parameter.wire}}}", value)
        elif parameter.location is In.QUERY and parameter.required:
            query.append(f"{parameter.wire}={value}")
    return base + path + ("?" + "&".join(query) if query else "")


def _wire_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_wire_text(each) for each in value)
    return value if isinstance(value, str) else json.dumps(value)


def _headers(api: Api, operation: Operation) -> list[tuple[str, str]]:
    return [
        (parameter.wire, _wire_text(sample(api, parameter.type, parameter.docs)))
        for parameter in operation.parameters
        if parameter.location is In.HEADER and parameter.required
    ]


def _schemes(api: Api, operation: Operation) -> tuple[str, ...]:
    """Give the schemes of the first alternative; where nothing is required, none."""
    alternatives = [set_ for set_ in operation.security or () if set_]
    return tuple(name for name in alternatives[0] if name in api.schemes) if alternatives else ()


def environment_variable(names: Names, scheme: str) -> str:
    """Name the variable that a credential is read from. For example: `CLOUDFLARE_API_TOKEN`."""
    return f"{names.package}_{names.schemes[scheme]}".upper()


def _credentials(api: Api, names: Names, operation: Operation) -> list[str]:
    out = []
    for name in _schemes(api, operation):
        scheme = api.schemes[name]
        variable = f"${environment_variable(names, name)}"
        if scheme.type == "apiKey":
            wire = "".join(mark for mark in scheme.wire_name if mark.isalnum() or mark in "-_.")
            out += [f"{wire}: {variable}"] if scheme.location == "header" else []
        else:
            kind = "Basic" if scheme.http_scheme.lower() == "basic" else "Bearer"
            out.append(f"Authorization: {kind} {variable}")
    return out


def python(api: Api, names: Names, operation: Operation, *, awaited: bool = False) -> Markdown:
    """Give the call as a complete program."""
    writer = Writer(api, names)
    expression = _call(api, names, operation, writer)
    client = "AsyncClient" if awaited else "Client"
    credentials = ", ".join(f'{names.schemes[name]}="…"' for name in _schemes(api, operation))
    body = _program(operation, expression, f"{client}({credentials})", awaited=awaited)
    uses_models = any("models." in line for line in body)
    imports = [f"from {name} import {what}" for name, what in sorted(writer.imports)]
    imports = (["import asyncio"] if awaited else []) + imports
    ours = f"from {names.package} import {client}{', models' if uses_models else ''}"
    head = [*imports, "", ours] if imports else [ours]
    gap = ["", ""] if awaited else [""]
    return fenced("\n".join([*head, *gap, *body]), "python")


def _program(
    operation: Operation, expression: Expression, client: str, *, awaited: bool
) -> list[str]:
    target = "result = " if operation.result is not None else ""
    if not awaited:
        shown = ["    print(result)"] if target else []
        return [f"with {client} as client:", *lines(expression, prefix=target, indent=4), *shown]
    shown = ["        print(result)"] if target else []
    return [
        "async def main() -> None:",
        f"    async with {client} as client:",
        *lines(expression, prefix=f"{target}await ", indent=8),
        *shown,
        "",
        "",
        "asyncio.run(main())",
    ]


def _call(api: Api, names: Names, operation: Operation, writer: Writer) -> Expression:
    methods = names.methods[operation.key]
    resource = names.resources[methods.resource].attribute
    arguments: list[tuple[str, Expression]] = [
        (
            f"{methods.arguments[parameter.location, parameter.wire]}=",
            writer.write(parameter.type, sample(api, parameter.type, parameter.docs)),
        )
        for parameter in operation.parameters
        if parameter.required
    ]
    return call(
        f"client.{resource}.{methods.method}", [*arguments, *_body(api, names, operation, writer)]
    )


def _body(
    api: Api, names: Names, operation: Operation, writer: Writer
) -> list[tuple[str, Expression]]:
    body = operation.body
    if body is None or not body.required or not body.media:
        return []
    media = body.media[0]
    value = media_sample(api, media)
    if media.type is None:
        return [("body=", data(value))]
    found = api.types[media.type]
    if not body.spread or not isinstance(found, Object):
        return [("body=", writer.write(media.type, value))]
    named = names.methods[operation.key].body_arguments
    return [
        (f"{named[prop.wire]}=", writer.write(prop.type, value[prop.wire]))
        for prop in found.properties
        if prop.wire in value and isinstance(value, dict)
    ]
