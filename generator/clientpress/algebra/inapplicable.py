"""Keywords that say nothing about the type that was left, for example `minLength` on an array."""

from __future__ import annotations

from clientpress.algebra.draft import Draft, Note
from clientpress.algebra.wire import WIRE
from clientpress.diagnostics import catalogue
from clientpress.document.schema import JsonType


def set_aside(draft: Draft, keys: frozenset[str], kinds: frozenset[JsonType]) -> None:
    """Keep keywords that only speak of `kinds`, none of which is allowed; say so once for each keyword and type.

    A bare layer's keywords may well speak of another variant and are no mistake.
    """
    actual = " or ".join(sorted(draft.types or ()))
    for part in draft.parts:
        for key in part.keywords:
            if key not in keys:
                continue
            draft.keep(part.layer, key, part.keywords[key])
            if not part.layer.bare and draft.types:
                draft.notes.append(
                    Note(
                        catalogue.INAPPLICABLE,
                        part.layer.place / WIRE[key],
                        {"keyword": WIRE[key], "type": actual, "other": " or ".join(sorted(kinds))},
                        fold=(key, actual),
                    )
                )
