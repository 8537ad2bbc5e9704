"""Where the pages of operations lie, below the docs folder.

In come settled names; out goes a path for each operation. No path is longer than `LONGEST` below the package's
folder, no two are equal on a file system that ignores capitals, and none has a name that Windows refuses. A name that is
too long is cut at a word's end; only where two of them are cut to the same does a digest of the whole tell them apart, so
that no path depends on the order of the document.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from clientpress.ir.types import OperationKey, TypeId
from clientpress.naming.english import ARTICLES, PREPOSITIONS
from clientpress.naming.model import Names
from clientpress.naming.reserved import DEVICES

LONGEST: Final = 100
"""Letters of a path below the package's folder: with a folder around it, it still fits where paths are short."""
_FOLDER: Final = 40
"""Letters of a resource's folder: what is left is enough for the operation's own words."""
_DIGEST: Final = 6
_FRONT: Final = "docs/operations/"


def operation_paths(names: Names) -> Mapping[OperationKey, str]:
    """Give each operation's page its path. For example: `operations/user_api_tokens/create_token.md`."""
    folders = shortened((one.attribute for one in names.resources.values()), _FOLDER)
    methods: dict[str, list[str]] = {}
    for method in names.methods.values():
        methods.setdefault(names.resources[method.resource].attribute, []).append(method.method)
    files = {
        resource: shortened(every, LONGEST - len(f"{_FRONT}{folders[resource]}/.md"))
        for resource, every in methods.items()
    }
    found: dict[OperationKey, str] = {}
    for key, method in names.methods.items():
        resource = names.resources[method.resource].attribute
        found[key] = f"operations/{folders[resource]}/{files[resource][method.method]}.md"
    return found


def model_places(names: Names, homes: Mapping[TypeId, str]) -> Mapping[TypeId, str]:
    """Give the place where each model is told: beside the others of its resource, or on a page of its own if several use it.

    For example: `resources/user_api_tokens.md#condition`, `models/Error.md`.
    """
    attributes = [one.attribute for one in names.resources.values()]
    folders = {f".models.{one}": file for one, file in shortened(attributes, _FOLDER).items()}
    return {
        type_id: f"resources/{folders[home]}.md#{named.name.lower()}"
        if (home := homes.get(type_id, "")) in folders
        else f"models/{named.name}.md"
        for type_id, named in names.types.items()
    }


def page_of(place: str) -> str:
    """Give the page that a place is on. For example: `resources/zones.md#zone` → `resources/zones.md`."""
    return place.partition("#")[0]


def link(place: str, page: str) -> str:
    """Lead from a page to a place. For example: from `resources/zones.md`, `models/Error.md` is `../models/Error.md`."""
    folder = page[: page.rfind("/") + 1]
    if page_of(place) == page and "#" in place:
        return place[len(page) :]
    return place[len(folder) :] if place.startswith(folder) else "../" * page.count("/") + place


def shortened(names: Iterable[str], room: int) -> dict[str, str]:
    """Give each name a file name of at most `room` letters.

    For example, in 20 letters: `list_zones` stays; `list_zones_of_an_account` → `list_zones`, and with a digest where
    that is taken: `list_zones_8f31c2`.
    """
    short = {name: _cut(name, room) for name in names}
    counts = Counter(cut.casefold() for cut in short.values())
    return {
        name: cut if counts[cut.casefold()] == 1 or cut == name else _marked(name, room)
        for name, cut in short.items()
    }


def _cut(name: str, room: int) -> str:
    """Cut at a word's end, and no word stays last that speaks of what was cut (`of`, `for a`)."""
    if name.casefold() in DEVICES:
        return f"{name}_"
    if len(name) <= room:
        return name
    parts = name.split("_")
    while len(parts) > 1 and (len("_".join(parts)) > room or parts[-1] in PREPOSITIONS | ARTICLES):
        parts.pop()
    return "_".join(parts)[:room]


def _marked(name: str, room: int) -> str:
    digest = sha256(name.encode()).hexdigest()[:_DIGEST]
    return f"{_cut(name, room - _DIGEST - 1)}_{digest}"
