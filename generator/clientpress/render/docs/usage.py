"""The Python samples of an operation: (Api, Names, operation) → a complete program, blocking or awaited."""

from __future__ import annotations

from clientpress.ir.api import Api, Operation
from clientpress.ir.media_types import stream_kind
from clientpress.ir.pages import paged
from clientpress.ir.types import Object
from clientpress.naming.model import Names
from clientpress.render.docs.expressions import Expression, Writer, call, data, lines, listed
from clientpress.render.docs.samples import media_sample, sample
from clientpress.render.docs.schemes import first_alternative
from clientpress.render.docs.shell import HOST, base_url
from clientpress.render.docs.text import Markdown, fenced


def python(api: Api, names: Names, operation: Operation, *, awaited: bool = False) -> Markdown:
    """Give the call as a complete program."""
    writer = Writer(api, names)
    expression = _call(api, names, operation, writer)
    client = "AsyncClient" if awaited else "Client"
    settings = [f'{names.schemes[name]}="…"' for name in first_alternative(api, operation)]
    if base_url(api) == HOST:
        settings.insert(0, f'base_url="{HOST}"')
    body = _program(operation, expression, f"{client}({', '.join(settings)})", awaited=awaited)
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
    if operation.stream is not None:
        return _streaming(operation, expression, client, awaited=awaited)
    if paged(operation.pages):
        return _walk(expression, client, awaited=awaited)
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


def _streaming(
    operation: Operation, expression: Expression, client: str, *, awaited: bool
) -> list[str]:
    """Iterate what is answered, in a block that frees the connection at its end."""
    one, before, wait = ("event", "async ", "await ") if awaited else ("event", "", "")
    one = one if operation.stream == "events" else "item"
    called = lines(expression, prefix=f"stream = {wait}", indent=8 if awaited else 4)
    body = [
        f"{before}with {client} as client:",
        *(line.removeprefix("    ") if awaited else line for line in called),
        f"    {before}with stream:",
        f"        {before}for {one} in stream:",
        f"            print({one})",
    ]
    if not awaited:
        return body
    main = [f"    {line}" for line in body]
    return ["async def main() -> None:", *main, "", "", "asyncio.run(main())"]


def _walk(expression: Expression, client: str, *, awaited: bool) -> list[str]:
    """Iterate a list, whose pages are asked for on the way."""
    if not awaited:
        head = lines(expression, prefix="for item in ", indent=4)
        return [f"with {client} as client:", *head[:-1], f"{head[-1]}:", "        print(item)"]
    head = lines(expression, prefix="async for item in ", indent=8)
    return [
        "async def main() -> None:",
        f"    async with {client} as client:",
        *(*head[:-1], f"{head[-1]}:"),
        "            print(item)",
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
        written = writer.write(media.type, value)
        if stream_kind(media.media_type) == "lines":
            written = listed([written])
        return [("body=", written)]
    named = names.methods[operation.key].body_arguments
    return [
        (f"{named[prop.wire]}=", writer.write(prop.type, value[prop.wire]))
        for prop in found.properties
        if prop.wire in value and isinstance(value, dict)
    ]


def call_of(
    api: Api, names: Names, operation: Operation, writer: Writer, view: str = ""
) -> Expression:
    """Give the call alone, with what is required. For example: with `with_raw_response` as the view."""
    made = _call(api, names, operation, writer)
    if not view:
        return made
    method = names.methods[operation.key].method
    opening = made.opening.replace(f".{method}(", f".{view}.{method}(")
    return Expression(opening, made.inner, made.closing)
