"""Write one operation of a document as an endpoint page: everything written out, no reference left.

In come a document's tree and the place of an operation; out goes the text of the page that says the same. What cannot be
written out, since it holds itself or points nowhere, is an `UnwritableError`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from clientpress.source.page_layout import FIELDS

_VENDOR: Final = {
    "x-cfPlanAvailability": "planAvailability",
    "x-cfPermissionsRequired": "tokenPermissions",
    "x-cfDeprecation": "deprecation",
}
_SECTIONS: Final = {field: section for section, field in FIELDS.items()} | _VENDOR
_HEADER: Final = frozenset({"operationId", "summary", "description", "tags"})


class UnwritableError(Exception):
    """No page can say this operation; the text says why."""


def page_of(document: Mapping[str, Any], path: str, method: str) -> str:
    """Give the page of an operation.

    Raises:
        UnwritableError: a schema holds itself, a reference points nowhere, or a page has no place for a field.
    """
    item = document["paths"][path]
    operation = _written(item[method], document, ())
    shared = _written(item.get("parameters", []), document, ())
    own = operation.get("parameters", [])
    known = {(one["name"], one["in"]) for one in own}
    if shared:
        operation["parameters"] = [
            *(one for one in shared if (one["name"], one["in"]) not in known),
            *own,
        ]
    header = [
        operation.get("summary", operation["operationId"]),
        operation.get("description", ""),
        path,
        method,
        operation["tags"][0],
        operation["operationId"],
    ]
    lines = [line for line in header if line]
    for field, value in operation.items():
        if field not in _HEADER:
            if field not in _SECTIONS:
                raise UnwritableError(f"no section for `{field}`")
            lines += [f'Debug "{_SECTIONS[field]}"', json.dumps(value, indent=2)]
    return "\n\n".join(lines) + "\n"


def _written(value: Any, document: Mapping[str, Any], inside: tuple[str, ...]) -> Any:
    """Write a value out, without references. What stands beside a `$ref` means nothing in OpenAPI 3.0."""
    match value:
        case {"$ref": str(reference)}:
            if reference in inside:
                raise UnwritableError(f"`{reference}` holds itself")
            return _written(_found(document, reference), document, (*inside, reference))
        case dict():
            return {key: _written(inner, document, inside) for key, inner in value.items()}
        case list():
            return [_written(inner, document, inside) for inner in value]
        case _:
            return value


def _found(document: Mapping[str, Any], reference: str) -> Any:
    found: Any = document
    for token in reference.removeprefix("#/").split("/"):
        token = token.replace("~1", "/").replace("~0", "~")  # noqa: PLW2901 - the same token, unescaped
        found = found[int(token)] if isinstance(found, list) else found.get(token)
        if found is None:
            raise UnwritableError(f"`{reference}` points nowhere")
    return found
