"""How the properties of forms are written, where the document says so (OpenAPI 3.1 §4.8.15).

Comes in: a body. Goes out: an expression that gives, by media type, the `Encoding` of properties; None where nothing is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from clientpress.ir.api import Body, Media
from clientpress.ir.types import Array, Object, Property, Type, TypeId
from clientpress.python import runtime
from clientpress.python.expressions import Call, DictDisplay, Expression, Text, literal

_KEYWORDS: Final = (
    ("contentType", "content_type", str),
    ("style", "style", str),
    ("explode", "explode", bool),
    ("allowReserved", "allow_reserved", bool),
)
_USUAL: Final = "application/octet-stream"


def encodings_of(types: Mapping[TypeId, Type], body: Body) -> Expression | None:
    """Tell it for each media type that is a form."""
    found: list[tuple[Expression, Expression]] = []
    for media in body.media:
        said = said_of_parts(types, media)
        made = [(Text(str(name)), _encoding(one)) for name, one in said.items()]
        kept = tuple((name, one) for name, one in made if one is not None)
        if kept:
            found.append((Text(media.media_type), DictDisplay(kept)))
    return DictDisplay(tuple(found)) if found else None


def said_of_parts(types: Mapping[TypeId, Type], media: Media) -> Mapping[Any, Any]:
    """Give what is said of each property in the document's own words. For example: `{"meta": {"contentType": "text/csv"}}`."""
    return {**_labels(types, media), **_said(media)}


def _said(media: Media) -> Mapping[Any, Any]:
    encoding = media.facts.get("encoding")
    return encoding if isinstance(encoding, Mapping) else {}


def _labels(types: Mapping[TypeId, Type], media: Media) -> dict[Any, Any]:
    """Give the media types of parts of which their own schemas tell what they hold."""
    found = None if media.type is None else types[media.type]
    if not isinstance(found, Object) or not media.media_type.lower().startswith("multipart/"):
        return {}
    labels = ((one.wire, _label(types, one)) for one in found.properties)
    return {wire: {"contentType": label} for wire, label in labels if label not in ("", _USUAL)}


def _label(types: Mapping[TypeId, Type], part: Property) -> str:
    """Give the `contentMediaType` of a part, or of each item of a list of parts, that is no text that says how it is written."""
    of = types[part.type]
    facts = of.item_docs.facts if isinstance(of, Array) else part.docs.facts
    label = facts.get("contentMediaType", "")
    return label if isinstance(label, str) and "contentEncoding" not in facts else ""


def _encoding(of: Any) -> Expression | None:
    if not isinstance(of, Mapping):
        return None
    keywords: list[tuple[str, Expression]] = []
    for wire, name, kind in _KEYWORDS:
        value = of.get(wire)
        needless = wire == "explode" and of.get("style") == "deepObject"  # which has one form only
        if isinstance(value, kind) and not needless:
            keywords.append((name, literal(value)))
    return Call(runtime.ENCODING, (), tuple(keywords)) if keywords else None
