"""Names that a bundler made unique: `zone-WO8xChCm` is `zone`."""

from __future__ import annotations

import re
from functools import lru_cache

_RANDOM = re.compile(r"^(?P<stem>.+)-(?P<random>[A-Za-z0-9]{8})$")
_WORD = re.compile(r"^(?:[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+)$")


@lru_cache(maxsize=8192)
def stem(name: str) -> str:
    """Give a component's name without a bundler's random suffix. For example: `zone-WO8xChCm` → `zone`.

    Eight letters or digits that look like a word, a number or an acronym are no such suffix: `page-response`.
    """
    found = _RANDOM.match(name)
    return name if found is None or _WORD.match(found["random"]) else found["stem"]
