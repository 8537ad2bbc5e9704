"""Names that a bundler or a framework made unique: `zone-WO8xChCm` is `zone`."""

from __future__ import annotations

import re
from functools import lru_cache

_RANDOM = re.compile(r"^(?P<stem>.+)-(?P<random>[A-Za-z0-9]{8})$")
_HASHED = re.compile(r"^(?P<stem>\w+)\.(?=[a-f]*\d)[0-9a-f]{7}(?:\.(?P<inner>\w+))?$")
"""spectree puts the hash of the module behind a model, and models within it behind that."""
_COUNTED = re.compile(r"^(?P<stem>.*[A-Za-z])[1-9]\d?$")
_WORD = re.compile(r"^(?:[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+)$")


def uncounted(name: str) -> str:
    """Give a component's name without the number that tells it from one of the same name. For example: `Pet1` → `Pet` (apispec)."""
    found = _COUNTED.match(name)
    return name if found is None else found["stem"]


@lru_cache(maxsize=8192)
def stem(name: str) -> str:
    """Give a component's name without a bundler's random suffix. For example: `zone-WO8xChCm` → `zone`.

    So is the hash of a module: `Item.3a64a9f` → `Item`; `Page.3a64a9f.Item` → `Item`. Eight letters or digits that look like a word, a number or an acronym are no such suffix: `page-response`.
    """
    hashed = _HASHED.match(name)
    if hashed is not None:
        return hashed["inner"] or hashed["stem"]
    found = _RANDOM.match(name)
    return name if found is None or _WORD.match(found["random"]) else found["stem"]
