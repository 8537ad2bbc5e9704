"""What travels: media types, their examples, request bodies, response headers and responses."""

from __future__ import annotations

import re
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.document.fields import Fields
from clientpress.document.model import (
    Example,
    Header,
    MediaType,
    RequestBody,
    Response,
    WireName,
)

_MEDIA_TYPE = frozenset({"schema", "example", "examples", "encoding"})
_EXAMPLE = frozenset({"value", "dataValue", "externalValue", "summary", "description", "$ref"})
_BODY = frozenset({"required", "description", "content"})
_RESPONSE = frozenset({"description", "headers", "content", "links"})
_HEADER = frozenset({"required", "description", "deprecated", "schema", "example", "examples"})
_STATUS = re.compile(r"[1-5](\d\d|XX)|DEFAULT")


def read_content(holder: Fields) -> tuple[MediaType, ...]:
    """Read a `content` map (OpenAPI 3.1 §4.8.14)."""
    return tuple(
        MediaType(
            media_type=name,
            schema=media.schema("schema"),
            examples=read_examples(media),
            encoding=media.mapping("encoding"),
            extensions=media.extras(_MEDIA_TYPE),
            place=media.place,
        )
        for name, media in holder.children("content", "media type")
    )


def read_examples(holder: Fields) -> tuple[Example, ...]:
    """Read `example` and `examples` of a media type, parameter or header (OpenAPI 3.1 §4.8.19)."""
    examples = [Example(value=holder.raw["example"])] if "example" in holder.raw else []
    for name, example in holder.children("examples", "example"):
        raw = example.raw
        examples.append(
            Example(
                value=raw.get("value", raw.get("dataValue")),
                name=name,
                summary=example.text("summary"),
                description=example.text("description"),
                external_url=example.text("externalValue"),
                extensions=example.extras(_EXAMPLE),
            )
        )
    return tuple(examples)


def read_body(holder: Fields) -> RequestBody | None:
    """Read the `requestBody` of an operation (OpenAPI 3.1 §4.8.13)."""
    if holder.raw.get("requestBody") is None:
        return None
    holder.reading.declared["bodies"] += 1
    body = holder.child("requestBody", "request body")
    return None if body is None else holder.reading.once(_read_body, body)


def _read_body(body: Fields) -> RequestBody:
    return RequestBody(
        required=body.flag("required") or False,
        description=body.text("description"),
        content=read_content(body),
        extensions=body.extras(_BODY),
        place=body.place,
    )


def read_responses(holder: Fields) -> tuple[Response, ...]:
    """Read the `responses` of an operation by status (OpenAPI 3.1 §4.8.16). For example: `4xx` is `4XX`."""
    responses = []
    place = holder.place / "responses"
    for name, raw in holder.mapping("responses").items():
        if name.startswith("x-"):
            continue
        holder.reading.declared["responses"] += 1
        status = name.strip().upper()
        if not _STATUS.fullmatch(status):
            holder.reading.found.report(catalogue.ODD_STATUS, place / name, status=name)
            continue
        fields = holder.follow(place / name, raw, "response")
        if fields is not None:
            status = "default" if status == "DEFAULT" else status
            responses.append(_with_status(holder.reading.once(_read_response, fields), status))
    return tuple(responses)


def _read_response(response: Fields) -> dict[str, Any]:
    return {
        "description": response.text("description"),
        "headers": tuple(
            _read_header(name, header) for name, header in response.children("headers", "header")
        ),
        "content": read_content(response),
        "links": {name: link.raw for name, link in response.children("links", "link")},
        "extensions": response.extras(_RESPONSE),
        "place": response.place,
    }


def _with_status(fields: dict[str, Any], status: str) -> Response:
    """Make a response of what several statuses may share."""
    return Response(status=status, **fields)


def _read_header(name: str, header: Fields) -> Header:
    content = read_content(header)
    schema = header.schema("schema")
    return Header(
        name=WireName(name),
        required=header.flag("required") or False,
        description=header.text("description"),
        deprecated=header.flag("deprecated") or False,
        schema=content[0].schema if schema is None and content else schema,
        examples=(
            *read_examples(header),
            *(example for media in content for example in media.examples),
        ),
        extensions=header.extras(_HEADER),
        place=header.place,
    )
