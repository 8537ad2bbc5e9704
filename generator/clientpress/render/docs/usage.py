"""The Python samples of an operation: (Api, Names, operation) → a complete program, and how it is awaited."""

from __future__ import annotations

from clientpress.ir.api import Api, Body, Operation
from clientpress.ir.client_parameters import key_of
from clientpress.ir.media_types import made_of_properties, stream_kind, text_like
from clientpress.ir.pages import paged
from clientpress.ir.types import Object, Required
from clientpress.naming.model import Names
from clientpress.python.arguments import call_must_give, must_be_given
from clientpress.python.defaults import default_of
from clientpress.render.docs.expressions import (
    Expression,
    Writer,
    call,
    data,
    lines,
    listed,
    uses_models,
)
from clientpress.render.docs.samples import argument, emptied, media_sample
from clientpress.render.docs.schemes import settings
from clientpress.render.docs.shell import HOST, has_host
from clientpress.render.docs.text import Markdown, fenced


def python(api: Api, names: Names, operation: Operation) -> Markdown:
    """Give the call as a complete program."""
    writer = Writer(api, names)
    expression = _call(api, names, operation, writer)
    given = client_arguments(api, names, operation, writer)
    body = [
        f"with Client({', '.join(given)}) as client:",
        *_block(operation, expression),
    ]
    imports = [f"from {name} import {what}" for name, what in sorted(writer.imports)]
    ours = f"from {names.package} import Client{', models' if uses_models(body) else ''}"
    head = [*imports, "", ours] if imports else [ours]
    return fenced("\n".join([*head, "", *body]), "python")


def client_arguments(api: Api, names: Names, operation: Operation, writer: Writer) -> list[str]:
    """Write what a client is given for an operation: where the API is, credentials, and what the call takes from it."""
    given = [] if has_host(api) else [f'base_url="{HOST}"']
    given += settings(api, names, operation)
    for one in operation.parameters:
        if one.of_client and must_be_given(one) and default_of(api.types, one) is None:
            written = lines(writer.write(one.type, argument(api, one)))
            given.append(f"{names.parameters[key_of(one)]}={''.join(map(str.strip, written))}")
    return given


def awaited(names: Names, operation: Operation) -> Markdown:
    """Say what is different with an `AsyncClient`. For example: `await client.zones.list_zones(…)`."""
    called = f"{_method(names, operation)}(…)"
    if operation.stream is not None:
        text = f"stream = await {called}`, `async with stream` and `async for … in stream"
    elif paged(operation.pages):
        text = f"async for item in {called}"
    else:
        text = f"await {called}"
    return Markdown(f"With an `AsyncClient`: `{text}`.")


def _block(operation: Operation, expression: Expression) -> list[str]:
    """Give what stands under `with`: the call, and what is done with its answer."""
    if operation.stream is not None:
        one = "event" if operation.stream == "events" else "item"
        return [
            *lines(expression, prefix="stream = ", indent=4),
            "    with stream:",
            f"        for {one} in stream:",
            f"            print({one})",
        ]
    if paged(operation.pages):
        head = lines(expression, prefix="for item in ", indent=4)
        return [*head[:-1], f"{head[-1]}:", "        print(item)"]
    if operation.result is None:
        return lines(expression, indent=4)
    return [*lines(expression, prefix="result = ", indent=4), "    print(result)"]


def _method(names: Names, operation: Operation) -> str:
    return f"client.{names.called(operation.key)}"


def _call(api: Api, names: Names, operation: Operation, writer: Writer) -> Expression:
    methods = names.methods[operation.key]
    arguments: list[tuple[str, Expression]] = [
        (
            f"{methods.arguments[parameter.location, parameter.wire]}=",
            writer.write(parameter.type, argument(api, parameter)),
        )
        for parameter in operation.parameters
        if call_must_give(parameter) and default_of(api.types, parameter) is None
    ]
    return call(_method(names, operation), [*arguments, *_body(api, names, operation, writer)])


def _body(
    api: Api, names: Names, operation: Operation, writer: Writer
) -> list[tuple[str, Expression]]:
    body = operation.body
    if body is None or not body.media or not (body.required or _asks(api, body)):
        return []
    media = body.usual
    value = media_sample(api, media)
    if media.type is None:
        sent = made_of_properties(media.media_type) or text_like(media.media_type)
        return [("body=", data(value) if sent else Expression('b"hello"'))]
    found = api.types[media.type]
    if not body.spread or not isinstance(found, Object):
        written = writer.write(media.type, value)
        if stream_kind(media.media_type) == "lines":
            written = listed([written])
        return [("body=", written)]
    named = names.methods[operation.key].body_arguments
    if writer.brief and isinstance(value, dict):
        types = {prop.wire: prop.type for prop in found.properties}
        value = {
            wire: emptied(api, types[wire], each) for wire, each in value.items() if wire in types
        }
    return [
        (f"{named[prop.wire]}=", writer.write(prop.type, value[prop.wire]))
        for prop in found.properties
        if prop.wire in value and isinstance(value, dict) and default_of(api.types, prop) is None
    ]


def _asks(api: Api, body: Body) -> bool:
    """Whether a body that may be left out is of arguments of which some are needed together."""
    found = None if body.usual.type is None else api.types[body.usual.type]
    return (
        body.spread
        and isinstance(found, Object)
        and any(isinstance(one.presence, Required) for one in found.properties)
    )


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
