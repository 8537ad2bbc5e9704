"""Media types, told apart by how their content is read."""

from __future__ import annotations


def essence(media_type: str) -> str:
    """Give a media type without its parameters. For example: `Application/JSON; charset=utf-8` → `application/json`."""
    return media_type.partition(";")[0].strip().lower()


def json_like(media_type: str) -> bool:
    """Whether the content is JSON: `application/json`, `…+json`, `*/*`."""
    found = essence(media_type)
    return found in {"application/json", "text/json", "*/*", "application/*"} or found.endswith(
        "+json"
    )


def text_like(media_type: str) -> bool:
    """Whether the content is text that nothing takes apart."""
    return essence(media_type).startswith("text/")


def made_of_properties(media_type: str) -> bool:
    """Whether an object can be sent as it is, property by property: JSON, and the two kinds of form."""
    forms = {"application/x-www-form-urlencoded", "multipart/form-data"}
    return json_like(media_type) or essence(media_type) in forms
