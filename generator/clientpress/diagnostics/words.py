"""Words for the messages of findings: one finding names all that one habit of the author's concerns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_MOST = 5  # of what stands at many places of a document; who wants them all asks for the report


def several(told: Sequence[str], joint: str = "and") -> str:
    """For example: `code`, `errors` and `success`, each as it was given."""
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} {joint} {told[-1]}"


def quoted(names: Sequence[str]) -> str:
    """For example: `` `code`, `errors` and `success` ``."""
    return several([f"`{name}`" for name in names])


def first_quoted(names: Sequence[str]) -> str:
    """Name the first of many, and count the others. For example: `` `a`, `b`, `c`, `d`, `e` and 12 more``."""
    return first_of([f"`{name}`" for name in names])


def first_of(told: Sequence[str]) -> str:
    """Tell the first of many, each as it was given, and count the others."""
    more = len(told) - _MOST
    return several(told if more <= 1 else [*told[:_MOST], f"{more} more"])


def suggestion(name: str, known: Iterable[str]) -> str:
    """Give the tail of a message about a name that there is not. For example: ``; did you mean `zones`?``, or nothing."""
    from difflib import get_close_matches  # rare: only of a misspelt name

    spelled = {one.lower(): one for one in sorted(known, reverse=True)}
    close = get_close_matches(name.lower(), spelled, n=1)
    return f"; did you mean `{spelled[close[0]]}`?" if close else ""
