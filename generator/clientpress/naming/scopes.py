"""Names inside one scope: the fields of a model, the arguments of a method, the keywords of the client.

In come wire names; out goes one identifier for each, all different, none reserved. A scope is small, so that its names
are settled without candidates: the plain name, the spelled one, a suffix, a number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import count
from typing import Final

from clientpress.naming import reserved
from clientpress.naming.words import Words, snake, spelled, words

_RESERVED: Final[dict[str, Collection[str]]] = {
    "field": reserved.FIELDS,
    "argument": reserved.ARGUMENTS,
    "property": reserved.ARGUMENTS | reserved.FIELDS,
    "keyword": reserved.CLIENT_KEYWORDS,
}

_NOUNS: Final = {"property": "field"}
"""What is said in front of a digit, where it is not the kind: the argument for a field is called as the field."""


def safe(name: str, taken: Collection[str]) -> str:
    """Add a trailing underscore to a reserved name. For example: `class` → `class_`."""
    return f"{name}_" if name in taken else name


def letter_first(parts: Words, noun: str) -> Words:
    """Put a noun in front of words that no identifier can begin with. For example: 2fa → field, 2fa."""
    return parts if parts and not parts[0][0].isdigit() else (noun, *parts)


def capital_first(parts: Words, noun: str) -> Words:
    """Put a noun in front of words that no class name can begin with: a digit, or a letter without capitals."""
    return parts if parts and parts[0][0].upper().isupper() else (noun, *parts)


@lru_cache(maxsize=1 << 16)
def plain(wire: str, kind: str) -> str:
    """Give the name of a field, argument or keyword on its own. For example: `request.ip` → `request_ip`; `in` → `in_`."""
    parts = words(wire)
    if not parts or parts[0][0].isdigit():
        parts = spelled(wire)
    return safe(snake(letter_first(parts, _NOUNS.get(kind, kind))), _RESERVED[kind])


def settle_scope(
    wires: Iterable[str],
    kind: str,
    *,
    taken: Collection[str] = (),
    wanted: Mapping[str, str] | None = None,
    suffix: str = "",
) -> dict[str, str]:
    """Name all of `wires`, in their order; `wanted` are names that some of them have to keep.

    Of several that make the same name, the one that is written like it keeps it; the others spell their signs
    (`type` and `@type` → `type`, `at_type`), take the suffix, or a number by alphabet. For example: `userId` and
    `user_id` → `user_id_2`, `user_id`.
    """
    names = {wire: plain(wire, kind) for wire in wires}
    if not wanted:
        given = set(names.values())
        if len(given) == len(names) and given.isdisjoint(taken):
            return names
    return _apart(names, kind, taken, wanted or {}, suffix)


def _apart(
    names: Mapping[str, str],
    kind: str,
    taken: Collection[str],
    wanted: Mapping[str, str],
    suffix: str,
) -> dict[str, str]:
    used = set(taken)
    kept: dict[str, str] = {}
    for wire in sorted(names):
        name = wanted.get(wire, "")
        if name and name not in used and name not in _RESERVED[kind]:
            kept[wire] = name
            used.add(name)
    rest = [wire for wire in names if wire not in kept]
    for wire in sorted(
        rest, key=lambda wire: (names[wire].rstrip("_") != wire, wire.lower() != wire, wire)
    ):
        choices = _choices(wire, names[wire], kind, suffix if names[wire] in taken else "")
        kept[wire] = next(name for name in choices if name not in used)
        used.add(kept[wire])
    return {wire: kept[wire] for wire in names}


def _choices(wire: str, name: str, kind: str, suffix: str) -> Iterator[str]:
    yield name
    if suffix:
        yield f"{name.rstrip('_')}_{suffix}"
    apart = snake(letter_first(spelled(wire), _NOUNS.get(kind, kind)))
    if apart != name:
        yield safe(apart, _RESERVED[kind])
    if wire.isupper():
        yield f"upper_{name.rstrip('_')}"
    for number in count(2):
        yield f"{name.rstrip('_')}_{number}"
