"""JSONPath queries (RFC 9535) over plain trees. `jsonpath` is imported when the first query is made: most runs have none."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathError
from jsonpath.selectors import NameSelector

from clientpress.source.bounds import MAX_DEPTH
from clientpress.source.edited import Path

_SHOWN = 8  # of the names that an object has


class _Environment(JSONPathEnvironment):
    """RFC 9535, for trees as deep as they may be."""

    max_recursion_depth = MAX_DEPTH + 1


_RFC = _Environment(strict=True)
_ERRORS = (JSONPathError, ValueError, ArithmeticError, RecursionError)
"""Beside those that the library raises on purpose: of an empty text, of numbers like `1e999`, of thousands of steps."""


class QueryError(Exception):
    """It is no JSONPath query; the text says why."""


@lru_cache(maxsize=256)
def query(text: str) -> JSONPath:
    """Read a query. For example: `$.paths['/zones'].get`.

    Raises:
        QueryError: it is none.
    """
    try:
        made = _RFC.compile(text)
    except _ERRORS as error:
        raise QueryError(_first_line(error)) from error
    if not isinstance(made, JSONPath):
        raise QueryError("it is several queries in one")
    return made


def select(text: str, tree: Any) -> list[Path]:
    """Give the paths of all values that a query selects, each once.

    Raises:
        QueryError: it is none, or asks for what cannot be told.
    """
    try:
        return list(dict.fromkeys(match.parts for match in query(text).finditer(tree)))
    except _ERRORS as error:
        raise QueryError(_first_line(error)) from error


def why_nothing(text: str, tree: Any) -> str:
    """Say how far a query leads that selects nothing.

    For example: "`$['paths']` has no `/zone`; did you mean `/zones`?"
    """
    segments = query(text).segments
    reached = [tree]
    for count, segment in enumerate(segments):
        part = JSONPath(env=_RFC, segments=segments[: count + 1])
        matches = [match.obj for match in part.finditer(tree)]
        if matches:
            reached = matches
            continue
        above = f"`{JSONPath(env=_RFC, segments=segments[:count])}`"
        for value in reached:
            if isinstance(value, dict) and isinstance(value.get("$ref"), str):
                return f"{above} refers to `{value['$ref']}`; queries follow no reference"
        names = sorted({name for value in reached if isinstance(value, dict) for name in value})
        match segment.selectors:
            case (NameSelector(name=wanted),) if names:
                return f"{above} has no `{wanted}`; {_instead(wanted, names)}"
        return f"nothing in {above} is as asked for"
    return ""


def _first_line(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is too long, or nests too deep"
    return str(error).partition("\n")[0]


def _instead(wanted: str, names: list[str]) -> str:
    if close := get_close_matches(wanted, names, n=1):
        return f"did you mean `{close[0]}`?"
    more = ", …" if len(names) > _SHOWN else ""
    return f"it has {', '.join(f'`{name}`' for name in names[:_SHOWN])}{more}"
