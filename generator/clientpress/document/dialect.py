"""Dialects as a table: what differs between the versions of OpenAPI and JSON Schema. Nobody else asks for a version.

Comes in: a dialect's name, or the root of a document. Goes out: a `Dialect`. A new dialect is a new row.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.diagnostics.words import several
from clientpress.values import dataclass, replace

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class RefSiblings(Enum):
    """What the keywords beside a schema's `$ref` are to a reader of the dialect."""

    HONOURED = "honoured"
    NOTED = "noted"  # the dialect ignores them, their authors do not: honoured, and said so
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """One row of the table.

    `id_keyword` names a schema that can be referred to by URI; empty where the dialect has none. `schema_homes` are the
    pointers under which a schema can be referred to by its bare name. `upgraded` says that objects other than schemas have
    another shape, and are brought into that of OpenAPI 3.0 by `document.swagger`.
    """

    name: str
    title: str
    upgraded: bool = False
    nullable_keyword: bool
    nullable_name: str = "nullable"
    nullable_is_foreign: bool = False
    boolean_exclusive_bounds: bool
    type_lists: bool = True
    file_type: bool = False
    ref_siblings: RefSiblings
    id_keyword: str
    schema_homes: tuple[str, ...]
    methods: tuple[str, ...] = METHODS


_HOMES = ("/components/schemas", "/definitions")  # the other is what Swagger left
_OPENAPI_31 = Dialect(
    name="3.1",
    title="OpenAPI 3.1",
    nullable_keyword=True,
    nullable_is_foreign=True,
    boolean_exclusive_bounds=False,
    ref_siblings=RefSiblings.HONOURED,
    id_keyword="$id",
    schema_homes=_HOMES,
)

_JSON_SCHEMA_2020_12 = Dialect(
    name="2020-12",
    title="JSON Schema 2020-12",
    nullable_keyword=False,
    boolean_exclusive_bounds=False,
    ref_siblings=RefSiblings.HONOURED,
    id_keyword="$id",
    schema_homes=("/$defs", "/definitions"),
)

DIALECTS: Mapping[str, Dialect] = {
    dialect.name: dialect
    for dialect in (
        Dialect(
            name="2.0",
            title="Swagger 2.0",
            upgraded=True,
            nullable_keyword=True,
            nullable_name="x-nullable",
            boolean_exclusive_bounds=True,
            type_lists=False,
            file_type=True,
            ref_siblings=RefSiblings.NOTED,
            id_keyword="",
            schema_homes=("/definitions",),
        ),
        Dialect(
            name="3.0",
            title="OpenAPI 3.0",
            nullable_keyword=True,
            boolean_exclusive_bounds=True,
            type_lists=False,
            ref_siblings=RefSiblings.NOTED,
            id_keyword="",
            schema_homes=_HOMES,
        ),
        _OPENAPI_31,
        replace(
            _OPENAPI_31,
            name="3.2",
            title="OpenAPI 3.2",
            methods=(*METHODS, "query"),
        ),
        replace(
            _JSON_SCHEMA_2020_12,
            name="draft4",
            title="JSON Schema draft 4",
            boolean_exclusive_bounds=True,
            ref_siblings=RefSiblings.IGNORED,
            id_keyword="id",
        ),
        _JSON_SCHEMA_2020_12,
    )
}

_VERSION = re.compile(r"(3\.[0-2])(\.\d+)?(-.*)?")


def dialect_of(root: Mapping[str, Any], place: Place, found: Collector) -> Dialect:
    """Tell the dialect from the key `openapi` of a document's root (OpenAPI 3.1 §4.8.1), or from `swagger`.

    For example: `{"openapi": "3.0.3"}` → the row `3.0`.

    Raises:
        Stop: the document names no version, or one that is not in the table.
    """
    version = root.get("openapi")
    for key in ("swagger", "swaggerVersion"):
        if version is None and key in root:
            if key == "swagger" and str(root[key]).strip() in ("2.0", "2"):
                return DIALECTS["2.0"]
            return _unsupported(f"Swagger {root[key]}", place / key, found)
    if version is None:
        found.stop(catalogue.NO_DOCUMENT, place, reason="it has no key `openapi`")
    if match := _VERSION.fullmatch(str(version).strip()):
        return DIALECTS[match[1]]
    return _unsupported(f"OpenAPI {version}", place / "openapi", found)


def _unsupported(version: str, place: Place, found: Collector) -> Dialect:
    titles = [row.title for row in DIALECTS.values() if row.schema_homes[0] != "/$defs"]
    supported = several(titles)
    found.stop(catalogue.UNKNOWN_VERSION, place, version=version, supported=supported)
