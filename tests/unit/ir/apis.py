"""Small documents → APIs, for the tests of this folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from clientpress.diagnostics.model import Collector, Diagnostic
from clientpress.document.read import read_document
from clientpress.ir.api import Api, Operation
from clientpress.ir.build import build_api
from clientpress.ir.options import Options
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Closed,
    Dictionary,
    Nothing,
    Null,
    Nullable,
    Object,
    Open,
    Required,
    Scalar,
    Tagged,
    Tuple,
    TypeId,
    Union,
)
from clientpress.source.load import load
from clientpress.source.model import Kind, Source

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "specs/create_token.page.txt"
TWIN = ROOT / "specs/create_token.openapi.yaml"
SHARED = ROOT.parent / "shared"


def build_tree(tree: Any, options: Options | None = None) -> tuple[Api, list[Diagnostic]]:
    """Build the API of a document that is given as a plain tree."""
    found = Collector()
    source = Source(name="a.json", kind=Kind.JSON, text=json.dumps(tree), tree=tree)
    api = build_api(read_document(source, found), options or Options(), found)
    return api, list(found)


def build_file(path: Path, options: Options | None = None) -> tuple[Api, list[Diagnostic]]:
    """Build the API of a file."""
    found = Collector()
    source = load(str(path), lambda name: Path(name).read_bytes(), found)
    api = build_api(read_document(source, found), options or Options(), found)
    return api, list(found)


def document(
    operations: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, **others: Any
) -> dict[str, Any]:
    """Give a document. An operation stands under `METHOD /path`; one without responses gets an empty 204."""
    paths: dict[str, Any] = {}
    for key, operation in operations.items():
        method, _, path = key.partition(" ")
        said = {"responses": {"204": {"description": ""}}, **operation}
        paths.setdefault(path, {})[method.lower()] = said
    components = {"schemas": schemas or {}, **others.pop("components", {})}
    return {
        "openapi": others.pop("openapi", "3.1.0"),
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": components,
        **others,
    }


def json_body(schema: Any, *, required: bool = True) -> dict[str, Any]:
    """Give an operation that sends a JSON body."""
    content = {"application/json": {"schema": schema}}
    return {"requestBody": {"required": required, "content": content}}


def answering(schema: Any, status: str = "200") -> dict[str, Any]:
    """Give an operation that answers with JSON."""
    content = {"application/json": {"schema": schema}}
    return {"responses": {status: {"description": "", "content": content}}}


def the_operation(api: Api) -> Operation:
    """Give the one operation of an API."""
    (operation,) = api.operations.values()
    return operation


def sent(
    schema: Any, schemas: Mapping[str, Any] | None = None, openapi: str = "3.1.0"
) -> tuple[Any, Api, list[str]]:
    """Build the type of a schema that is sent; give it drawn, the API, and the codes of what was found."""
    api, found = build_tree(document({"POST /a": json_body(schema)}, schemas, openapi=openapi))
    body = the_operation(api).body
    assert body is not None
    return drawn(api, body.media[0].type), api, [one.entry.code for one in found]


def received(
    schema: Any, schemas: Mapping[str, Any] | None = None, openapi: str = "3.1.0"
) -> tuple[Any, Api, list[str]]:
    """Build the type of a schema that is answered; give the same as `sent`."""
    api, found = build_tree(document({"GET /a": answering(schema)}, schemas, openapi=openapi))
    response = the_operation(api).responses[0]
    return drawn(api, response.media[0].type), api, [one.entry.code for one in found]


def drawn(api: Api, type_id: TypeId | None, seen: tuple[TypeId, ...] = ()) -> Any:
    """Draw a type as short literals.

    A scalar is its kind, followed by its constraints; an object maps `name` or, where it may be absent, `name?` to types, `...`
    telling of others; `{value}` is a map, `[item]` an array, `(a | b)` a set of alternatives; what refers to itself is `^`.
    """
    assert type_id is not None
    if type_id in seen:
        return "^"
    inside = (*seen, type_id)
    found = api.types[type_id]
    match found:
        case Anything() | Nothing() | Null():
            return type(found).__name__.lower()
        case Scalar():
            said = " ".join(f"{name}={value}" for name, value in found.constraints)
            kind = f"{found.kind.value}:{found.format}" if found.format else found.kind.value
            return f"{kind} {said}".strip()
        case Choice():
            return found.values
        case Array():
            return [drawn(api, found.item, inside), *found.constraints]
        case Tuple():
            rest = [] if found.rest is None else ["...", drawn(api, found.rest, inside)]
            return ["tuple", *(drawn(api, item, inside) for item in found.items), *rest]
        case Dictionary():
            return {"{}": drawn(api, found.value, inside)}
        case Nullable():
            return {"null or": drawn(api, found.of, inside)}
        case Union():
            kind = "one of" if found.exclusive else "any of"
            told = {kind: [drawn(api, one, inside) for one in found.variants]}
            return told | (
                {"tags": dict(found.tagging.mapping)} if isinstance(found.tagging, Tagged) else {}
            )
        case Object():
            return _object(api, found, inside)


def _object(api: Api, found: Object, inside: tuple[TypeId, ...]) -> dict[str, Any]:
    told: dict[str, Any] = {
        prop.wire if isinstance(prop.presence, Required) else f"{prop.wire}?": drawn(
            api, prop.type, inside
        )
        for prop in found.properties
    }
    match found.additional:
        case Open():
            return told
        case Closed():
            return told | {"!": "no others"}
        case values:
            told |= {
                f"/{pattern}/": drawn(api, child, inside) for pattern, child in values.patterns
            }
            return told if values.value is None else told | {"{}": drawn(api, values.value, inside)}
