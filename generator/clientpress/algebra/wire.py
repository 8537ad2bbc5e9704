"""The names that keywords have in a document, by their key in `Keywords`, and which of them hold schemas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from clientpress.diagnostics.place import Place
from clientpress.document.keywords import KEYWORDS

WIRE: Mapping[str, str] = {
    "item_enum": "enum",
    **{row.key: name for name, row in KEYWORDS.items()},
    "ref": "$ref",
    "type": "type",
    "nullable": "nullable",
    "discriminator": "discriminator",
}
KEYS: Mapping[str, str] = {name: key for key, name in WIRE.items() if key != "item_enum"}


def verbatim(value: Any, raw: Callable[[Place], Any]) -> Any:
    """Give a keyword's value as its author wrote it: what a place stands for in the place's stead."""
    match value:
        case Place():
            return raw(value)
        case dict():
            return {name: verbatim(item, raw) for name, item in value.items()}
        case tuple():
            return [verbatim(item, raw) for item in value]
        case _:
            return value
