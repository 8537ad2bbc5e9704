"""What a schema says where it may be a reference."""

from __future__ import annotations

from clientpress.diagnostics.place import Place
from clientpress.document.schema import Keywords, Schemas


def referred(schemas: Schemas, place: Place) -> Keywords:
    """Give the keywords of a schema, those of what it refers to if it is a reference."""
    seen = set[Place]()
    keywords = schemas[place].keywords
    while (target := keywords.get("ref")) is not None and target not in seen:
        seen.add(target)
        keywords = schemas[target].keywords
    return keywords
