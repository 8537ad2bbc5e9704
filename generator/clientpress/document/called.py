"""What the schemas of a document are called: by their names, and by their `$id` where the dialect has none, as TypeBox refers to what it knows.

Comes in: where schemas stand, and what gives the value at a place. Goes out: the place of each name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from clientpress.diagnostics.place import Place


def names_and_ids(places: Iterable[Place], get: Callable[[Place], Any]) -> dict[str, Place]:
    """Give the schemas at these places; a name counts before an `$id`, and the first place before the later ones."""
    called: dict[str, Place] = {}
    homes = [(place, found) for place in places if isinstance(found := get(place), dict)]
    named = {str(name): place / name for place, schemas in reversed(homes) for name in schemas}
    for place, schemas in homes:
        for name, schema in schemas.items():
            if isinstance(schema, dict) and isinstance(schema.get("$id"), str):
                called.setdefault(schema["$id"], place / name)
    return called | named
