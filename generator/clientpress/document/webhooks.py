"""What webhooks carry (OpenAPI 3.1 §4.8.1); documents of 3.0 write `x-webhooks`, which tools for their pages brought up.

Comes in: the root of a document. Goes out: the schema of each payload, by its webhook.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.diagnostics.place import Place
from clientpress.document.fields import Fields


def read_payloads(root: Fields) -> dict[str, Place]:
    """Give the schemas of payloads by name.

    For example: `made`; where a webhook has several methods, `made post`, and so on.
    """
    found: dict[str, Place] = {}
    for keyword in ("webhooks", "x-webhooks"):
        for name, raw in root.mapping(keyword).items():
            place = root.place / keyword / name
            item = None if name.startswith("x-") else root.follow(place, raw, "path item")
            schemas = {} if item is None else dict(_schemas(item))
            for method, schema in schemas.items():
                found[name if len(schemas) == 1 else f"{name} {method}"] = schema
    return found


def _schemas(item: Fields) -> Iterator[tuple[str, Place]]:
    """Give the schema of what each method carries; of several media types, the first that has one."""
    for method in item.reading.dialect.methods:
        operation = item.child(method, "operation")
        body = None if operation is None else operation.child("requestBody", "request body")
        if body is not None:
            media = [one for _, one in body.children("content", "media type")]
            schemas = [place for one in media if (place := one.schema("schema")) is not None]
            yield from ((method, place) for place in schemas[:1])
