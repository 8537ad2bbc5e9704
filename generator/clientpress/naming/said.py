"""What an operationId says is done, and where its words begin.

In come its words, without those of the resource; out go the same with the verb in front.
"""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import Final

from clientpress.ir.api import Operation
from clientpress.naming.english import VERBS, is_plural, is_weak, singular, singular_words
from clientpress.naming.routes import PARAMETER
from clientpress.naming.words import Words, words

_MEANT: Final = {"put": "replace", "patch": "update"}
_MOVED: Final = frozenset({"get", "delete"})
_SCRAP: Final = 2  # letters that are left of a word where capitals tore it: `qo`, `s` of QoS


def done_to(method: str, nouns: Words) -> Words:
    """Say what a method does to what stands before it. For example: snapshot, put → replace, snapshot; backups, post → create, backup."""
    if is_weak(nouns):  # as of `zones-0-patch`
        return (method, *nouns)
    if method == "post" and is_plural(nouns[-1]):
        return ("create", *singular_words(nouns))
    return (_MEANT.get(method, method), *nouns)


def method_first(parts: Words, operation: Operation) -> Words:
    """Put a method in front that stands between the end of a path and how it is done.

    For example: members, get, recursive of `/cluster/members` → get, members, recursive.
    """
    method = operation.method.lower()
    at = parts.index(method) if method in _MOVED and method in parts[1:-1] else 0
    if not at or not VERBS.isdisjoint(parts[:at]):
        return parts
    path = set(map(singular, words(PARAMETER.sub("", operation.path.partition("?")[0]))))
    there = [singular(part) in path for part in parts]
    ends = there[at - 1] and not any(there[at + 1 :])
    return (method, *parts[:at], *parts[at + 1 :]) if ends else parts


def as_prose(parts: Words, prose: Words) -> Words:
    """Part words as a summary of the same letters does, which knows better where one begins, unless it is code itself.

    For example: pca, ps and *PCAPs* → pcaps; but create, gift, card and *Create GiftCard* → create, gift, card.
    """
    letters = "".join(parts)
    if letters != "".join(prose):
        return parts
    ends = set(accumulate(map(len, prose)))
    at = 0
    for part, following in pairwise(parts):
        at += len(part)
        if min(len(part), len(following)) > _SCRAP:
            ends.add(at)
    return tuple(letters[start:end] for start, end in pairwise((0, *sorted(ends))))
