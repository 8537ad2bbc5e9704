"""One plain layer by itself, which most compositions are: the same result as through the keyword groups, several times faster.

Comes in: a layer. Goes out: its composition, or None where a keyword takes more than looking at it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from clientpress.algebra import arrays, numeric, objects, remarks, strings
from clientpress.algebra.draft import EVERY_TYPE, Attempt
from clientpress.algebra.model import Composed, Layers
from clientpress.algebra.types import normal
from clientpress.diagnostics.place import Place
from clientpress.document.schema import JsonType, Keywords, Schema

_KINDS: dict[str, frozenset[JsonType]] = {
    **dict.fromkeys(("properties", "required", "additional_properties"), objects.KINDS),
    **dict.fromkeys(("items", "max_items"), arrays.KINDS),
    **dict.fromkeys(("max_length", "pattern"), strings.KINDS),
    **dict.fromkeys(("minimum", "multiple_of"), numeric.KINDS),
    "min_properties": objects.KINDS,
    "min_items": arrays.KINDS,
    "min_length": strings.KINDS,
    "maximum": numeric.KINDS,
    "format": EVERY_TYPE | {"integer"},
}
_ASSERTIONS = _KINDS.keys() - {"properties", "required", "additional_properties", "items"}
_CLASHING = (
    ("minimum", "maximum"),
    ("min_length", "max_length"),
    ("min_items", "max_items"),
)
_FLAGS = frozenset(remarks.FLAGS)
_PLAIN = remarks.KEYS - _FLAGS


def alone(layers: Layers, schema: Schema, flatten: Callable[[Place], Layers]) -> Attempt | None:
    """Compose the one layer there is. For example: `{type: object, properties: …}`, but not `{enum: …}`."""
    if schema.never or layers[0].bare:
        return None
    keywords: Mapping[str, Any] = schema.keywords
    types: frozenset[JsonType] | None = keywords.get("type")
    assertions: dict[str, Any] = {}
    said: dict[str, Any] = {}
    for key, value in keywords.items():
        if (kinds := _KINDS.get(key)) is not None:
            if types is not None and types.isdisjoint(kinds):
                return None
            if key in _ASSERTIONS:
                assertions[key] = value
        elif key in _PLAIN:
            said[key] = value
        elif key in _FLAGS:
            if value:
                said[key] = True
        elif key not in _NEXT:
            return None
    if len(assertions) > 1 and any(one in keywords and two in keywords for one, two in _CLASHING):
        return None
    properties = keywords.get("properties")
    additional, items = keywords.get("additional_properties"), keywords.get("items")
    composed = Composed(
        layers=layers,
        types=None if types is None else normal(types),
        properties={name: flatten(at) for name, at in properties.items()} if properties else {},
        required=keywords.get("required", ()),
        pattern_properties={},
        additional=None if additional is None else flatten(additional),
        items=None if items is None else flatten(items),
        assertions=cast("Keywords", assertions),
        annotations=cast("Keywords", said),
    )
    return Attempt(composed)


_NEXT = frozenset({"type", "ref", "all_of"})
