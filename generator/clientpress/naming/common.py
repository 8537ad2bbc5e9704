"""What several places of use of one type have in common, and what it is called after that.

In come the bases that each place of use would give. Out goes one base for all of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from itertools import takewhile
from typing import Final

from clientpress.ir.types import Use
from clientpress.naming.english import (
    PREPOSITIONS,
    is_vague,
    is_weak,
    joined,
    noun_of,
    singular_words,
    verb_of,
)
from clientpress.naming.uses import Base, Kind, Spoken, Uses
from clientpress.naming.words import Words

_GIVING: Final = frozenset(
    {"get", "list", "create", "update", "add", "edit", "set", "put", "post", "patch", "replace", "find", "search", "fetch",
     "read", "retrieve", "show", "modify", "upsert", "save", "insert", "query", "describe", "view", "change", "register"}
)  # fmt: skip
"""Verbs whose answer is the thing itself; what `delete` answers is not."""

_READING: Final = frozenset({"get", "retrieve", "fetch", "read", "show", "view", "describe"})


def common_root(roots: list[tuple[Use, Base]], uses: Uses) -> Base:
    """Name what several operations take or answer: after what they all speak of, or where they all are."""
    suffixes = {base.suffix for _, base in roots}
    suffix = min(suffixes, key=lambda parts: (len(parts), parts))
    where = f"{len(roots)} operations"
    spoken = [uses.spoken(use) for use, _ in roots]
    methods = {one.method for one in spoken}
    if len(methods) == 1:
        return Base(
            joined(methods.pop(), suffix), Kind.OWNED, f"shared by {where} of one name", suffix
        )
    if suffix != ("error", "body"):
        found = _common_noun(methods, suffixes, suffix)
        if found:
            return Base(found[0], Kind.NOUN, f"what {where} speak of", found[1])
    resources = {one.resource for one in spoken}
    if len(resources) == 1:
        front = singular_words(resources.pop())
        return Base((*front, *suffix), Kind.OWNED, f"shared by {where} of one resource", suffix)
    ending = () if suffix == ("error", "body") else _common_ending(methods)
    if ending:
        said = joined((*_common_verb(methods), *ending), suffix)
        return Base(said, Kind.OWNED, f"shared by {where} whose names end alike", suffix)
    read = {noun_of(one.method) for one in spoken if _reads_its_thing(one)}
    if len(read) == 1 and suffix != ("error", "body"):
        said = joined(read.pop(), suffix)
        return Base(said, Kind.OWNED, f"shared by {where}, of which one reads it", suffix)
    front = _common_verb(methods) or (() if suffix == ("error", "body") else ("api",))
    return Base((*front, *suffix), Kind.OWNED, f"shared by {where}", suffix)


def _reads_its_thing(spoken: Spoken) -> bool:
    """Whether a method gets one of what its resource is called after: *get file* of *files* gives a file, whatever else does."""
    return (
        not _READING.isdisjoint(spoken.method[:1])
        and spoken.method[1:] == singular_words(spoken.resource) != spoken.resource
    )


def what_is_read(spoken: Iterable[Spoken]) -> Words:
    """Name what several methods answer after the only one that reads it, where there is one. For example: start, stream and show, stream, state → stream, state."""
    methods = {one.method for one in spoken}
    read = {noun_of(method) for method in methods if not _READING.isdisjoint(method[:1])}
    noun = read.pop() if len(methods) > 1 and len(read) == 1 else ()
    return () if is_vague(noun) else noun


def common_owner(bases: Iterable[Base]) -> Base | None:
    """Name what several owners have under one property after what the owners have in common.

    For example: target of http_rule_post and of http_rule_response → http, rule, target.
    """
    owned = [base for base in bases if base.kind is Kind.OWNED and base.tail]
    if len(owned) < 2 or len({base.tail for base in owned}) > 1:  # noqa: PLR2004 - one has nothing in common with others
        return None
    fronts = [base.words[: -len(base.tail)] for base in owned]
    same = 0
    while all(len(front) > same and front[same] == fronts[0][same] for front in fronts):
        same += 1
    if same == 0 or is_weak(fronts[0][:same]) or verb_of(fronts[0][:same]):
        return None
    rule = f"used under one property of {len(owned)} owners"
    return Base((*fronts[0][:same], *owned[0].tail), Kind.OWNED, rule, tail=owned[0].tail)


def _common_verb(methods: Iterable[Words]) -> Words:
    verbs = {verb_of(method) for method in methods}
    return tuple(verbs) if len(verbs) == 1 and "" not in verbs else ()


def _common_ending(methods: Collection[Words]) -> Words:
    """Give the words that all methods end with, where they say something, together with the verb if that is one.

    For example: get, posts and get, user, posts → posts; but nothing for get, user, by, id and get, zone, by, id.
    """
    backward = zip(*(reversed(method) for method in methods), strict=False)
    same = [step[0] for step in takewhile(lambda step: len(set(step)) == 1, backward)]
    ending = tuple(reversed(same))
    too_little = is_vague if _common_verb(methods) else is_weak
    telling = ending and not too_little(ending) and ending[0] not in PREPOSITIONS
    return ending if telling and not verb_of(ending) else ()


def _common_noun(
    methods: set[Words], suffixes: set[Words], suffix: Words
) -> tuple[Words, Words] | None:
    """Give what more than half of the methods speak of, and the suffix that stays.

    For example: create, zone and list, zones → zone; delete, zone and delete, zones → delete, zone, result; answers of list, zones and search, zones →
    zones, response.
    """
    nouns = Counter(noun_of(method) for method in methods)
    noun, count = min(nouns.items(), key=lambda item: (-item[1], len(item[0]), item[0]))
    if not noun or is_weak(noun) or 2 * count <= len(methods):
        return None
    verb = _common_verb(methods)
    if verb and verb[0] not in _GIVING:
        return joined((*verb, *noun), suffix), suffix
    kept = suffix if suffixes in ({("request",)}, {("response",)}) else ()
    lasts = {method[-1] for method in methods if noun_of(method) == noun}
    several = lasts.pop() if kept and len(lasts) == 1 else ""
    if singular_words((several,)) == noun[-1:]:
        noun = (*noun[:-1], several)
    return (*noun, *kept), kept


def ranked(every: Iterable[Words]) -> list[Words]:
    """Order by how often they come, then shortest, then by alphabet."""
    counts = Counter(parts for parts in every if parts)
    return sorted(counts, key=lambda parts: (-counts[parts], sum(map(len, parts)), parts))
