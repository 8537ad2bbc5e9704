"""What a whole API has in common, called by the one word that all of it has for it: `Meta`, `Filter`.

Comes in: what the places of use of one type would call it. Goes out: the word, where it says enough and no other type is called so as often.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from clientpress.ir.api import Api
from clientpress.ir.types import Choice, Object, Origin, Union, Use
from clientpress.naming.uses import Base, Kind, Uses, is_marker
from clientpress.naming.words import Words

_GENERAL: Final = frozenset(
    {"filter", "sort", "order", "query", "meta", "metadata", "action", "source", "level", "format", "reason", "error", "node",
     "entity", "resource", "record", "row"}
)  # fmt: skip
"""Words that say enough of what is everywhere, though too little of what one operation has."""


class GeneralWords:
    """Answers for one API whose methods have their names."""

    def __init__(self, api: Api, uses: Uses) -> None:
        self._api = api
        self._uses = uses
        self._known: Mapping[Words, int] | None = None

    def base(self, origin: Origin, bases: Iterable[Base]) -> Base | None:
        """Name what operations of several resources share.

        For example: what each list takes as `filters` → filter; it is no more of the accounts, which come first, than of the users.
        """
        tails = {base.tail for base in bases if base.kind is Kind.OWNED}
        tail = tails.pop() if len(tails) == 1 else ()
        places = len(origin.uses)
        if (
            len(tail) != 1
            or tail[0] not in _GENERAL
            or not all(map(_is_of_an_operation, origin.uses))
        ):
            return None
        if 2 * places <= self._counts()[tail]:
            return None
        return Base(tail, Kind.NOUN, f"what {places} places of several resources call it")

    def _counts(self) -> Mapping[Words, int]:
        """Give how many places there are that call a type so."""
        if self._known is None:
            every = self._api.types.values()
            named = (one for one in every if isinstance(one, Object | Union | Choice))
            bases = (self._uses.base(use) for one in named for use in one.origin.uses)
            self._known = Counter(base.tail for base in bases)
        return self._known


def _is_of_an_operation(use: Use) -> bool:
    """Whether it is what an operation takes or answers, or a property of that; what lies deeper is its owner's."""
    return sum(not is_marker(step) for step in use.steps) <= 1
