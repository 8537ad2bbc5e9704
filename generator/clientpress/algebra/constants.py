"""`enum` and `const`: the values that every layer lists and that no other keyword rules out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import islice
from typing import Any

from clientpress.algebra.draft import Draft, Note, Part
from clientpress.algebra.misfits import UNLIKE, as_type, spoken
from clientpress.algebra.numeric import exact
from clientpress.algebra.patterns import matches
from clientpress.algebra.types import both, normal
from clientpress.algebra.values import distinct, has_type, key, text, type_of
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Entry

KEYS = frozenset({"enum", "const"})
_SHOWN = 8  # values that a finding quotes


def meet(draft: Draft) -> None:
    """Intersect. For example: {enum: [1, a, b]} ∧ {type: string, enum: [b, c, 1]} = {type: string, enum: [b]}."""
    lists = _lists(draft)
    if not lists:
        return
    values = distinct(lists[0])
    for other in lists[1:]:
        known = {key(value) for value in other}
        values = tuple(value for value in values if key(value) in known)
    draft.enum = tuple(value for value in values if _holds(draft, value))
    if not draft.enum:
        draft.reason = draft.reason or "enum"
        return
    kinds = normal(frozenset(type_of(value) for value in draft.enum))
    draft.types = kinds if draft.types is None else both(draft.types, kinds)


def _lists(draft: Draft) -> list[tuple[Any, ...]]:
    """Give what the layers list."""
    return [
        values
        for part in draft.parts
        for name in ("enum", "const")
        if name in part.keywords and (values := _listed(draft, part, name)) is not None
    ]


def _listed(draft: Draft, part: Part, name: str) -> tuple[Any, ...] | None:
    """Give what one layer lists, None where that says nothing.

    A value that is not of the type beside it contradicts it; where documents are read as they are meant, it is read as the value of
    that type which was written without quotes or with too many, and left out where there is none. Where none is left,
    the type counts.
    """
    values = part.keywords[name] if name == "enum" else (part.keywords[name],)
    types = part.keywords.get("type")
    if not (draft.decide and types) or all(has_type(value, types) for value in values):
        return tuple(values)
    meant = [(value, as_type(value, types)) for value in values]
    unlike = [value for value, read in meant if read is UNLIKE]
    if len(unlike) == len(values):
        draft.keep(part.layer, name, part.keywords[name])
        _note(draft, part, name, catalogue.ENUM_MISFIT)
        return None
    changed = [value for value, read in meant if read is not UNLIKE and not has_type(value, types)]
    if changed:
        _note(draft, part, name, catalogue.ENUM_VALUES_READ, changed)
    if unlike:
        _note(draft, part, name, catalogue.ENUM_VALUES_UNLIKE, unlike)
    return tuple(read for _, read in meant if read is not UNLIKE)


def _note(draft: Draft, part: Part, name: str, entry: Entry, values: Collection[Any] = ()) -> None:
    kind = spoken(part.keywords["type"])
    shown = ", ".join(map(text, islice(values, _SHOWN)))
    more = f" and {len(values) - _SHOWN} more" if len(values) > _SHOWN else ""
    told = {"keyword": name, "type": kind, "values": shown + more}
    # numbers in quotes are a habit of whole documents
    fold = kind if entry is catalogue.ENUM_VALUES_READ else None
    draft.notes.append(Note(entry, part.layer.place / name, told, fold))


def _holds(draft: Draft, value: Any) -> bool:
    """Tell whether a listed value can be valid; where that takes a look at its parts, it can."""
    if draft.types is not None and not has_type(value, draft.types):
        return False
    said = draft.assertions
    match value:
        case bool() | None:
            return True
        case int() | float():
            return _number_holds(said, value)
        case str():
            pattern = said.get("pattern")
            return _size_holds(said, "length", len(value)) and (
                pattern is None or matches(pattern, value) is not False
            )
        case list() | tuple():
            unique = not said.get("unique_items") or len(distinct(value)) == len(value)
            return unique and _size_holds(said, "items", len(value))
        case dict():
            return value.keys() >= set(draft.required) and _size_holds(
                said, "properties", len(value)
            )
        case _:
            return True


def _size_holds(said: Mapping[str, Any], what: str, size: int) -> bool:
    most = said.get(f"max_{what}")
    return said.get(f"min_{what}", 0) <= size and (most is None or size <= most)


def _number_holds(said: Mapping[str, Any], value: float) -> bool:
    return (
        not ("minimum" in said and value < said["minimum"])
        and not ("maximum" in said and value > said["maximum"])
        and not ("exclusive_minimum" in said and value <= said["exclusive_minimum"])
        and not ("exclusive_maximum" in said and value >= said["exclusive_maximum"])
        and ("multiple_of" not in said or exact(value) % exact(said["multiple_of"]) == 0)
    )
