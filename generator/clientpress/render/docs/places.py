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

from clientpress.ir.types import OperationKey
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
