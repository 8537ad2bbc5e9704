"""Texts in which a merge left a conflict, which is said in the place of what a parser makes of it.

Comes in: a text that is not what it should be. Goes out: nothing, where nobody merged anything; else the run stops.
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


def stop_at_conflict(text: str, place: Place, found: Collector) -> None:
    """Tell of the first conflict in a text, if there is one.

    Raises:
        Stop: there is one.
    """
    conflict = _CONFLICT.search(text) if "<<<<<<<" in text else None
    if conflict is not None:
        found.stop(catalogue.UNMERGED, place, spot=spot_at(text, conflict.start()))
