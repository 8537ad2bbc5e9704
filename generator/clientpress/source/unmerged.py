"""Texts in which a merge left a conflict.

That is said in the place of what a parser makes of it where an author has to decide; what we wrote ourselves is read from both sides.
"""

from __future__ import annotations

import re

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.source.lines import spot_at

_CONFLICT = re.compile(
    r"^<{7}(?: .*)?$(?:\n(?!>{7}).*)*\n={7}\r?$(?:\n(?!>{7}).*)*\n>{7}", re.MULTILINE
)
"""As Git marks it: both sides between lines of seven signs."""
_SIDES = re.compile(
    r"^<{7}(?: .*)?\n((?:(?![|=]{7}|>{7}).*\n)*)(?:\|{7}.*\n(?:(?!={7}).*\n)*)?={7}\r?\n((?:(?!>{7}).*\n)*)>{7}.*(?:\n|\Z)",
    re.MULTILINE,
)
"""The same with what each side has; what both had before (`|||||||`) stands between them where somebody asked Git for it."""


def stop_at_conflict(text: str, place: Place, found: Collector) -> None:
    """Tell of the first conflict in a text, if there is one.

    Raises:
        Stop: there is one.
    """
    conflict = _CONFLICT.search(text) if "<<<<<<<" in text else None
    if conflict is not None:
        found.stop(catalogue.UNMERGED, place, spot=spot_at(text, conflict.start()))


def sides(text: str) -> tuple[str, str] | None:
    """Give a text as both sides of a merge have it; None where it has no conflict. For example: of a lock, ours and theirs."""
    if "<<<<<<<" not in text or _SIDES.search(text) is None:
        return None
    return _SIDES.sub(r"\1", text), _SIDES.sub(r"\2", text)
