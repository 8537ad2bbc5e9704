"""The words of an operationId without those that its resource says already.

In come an operation and what its resource is tagged with. Out go the words that are left: what is done, and to what.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from clientpress.ir.api import Operation
from clientpress.ir.resources import mounts
from clientpress.ir.types import OperationKey
from clientpress.naming.english import (
    ARTICLES,
    PREPOSITIONS,
    VERBS,
    singular_words,
    without_articles,
)
from clientpress.naming.frameworks import (
    function_name,
    without_api,
    without_method,
    without_version,
)
from clientpress.naming.said import as_prose, done_to, method_first
from clientpress.naming.words import Words, snake, words

VERSION: Final = re.compile(r"v\d+(?:(?:alpha|beta)\d*)?")
_FILLER: Final = frozenset(
    {"api", "controller", "service", "resource", "handler", "endpoint", "operations"}
)
_NUMBER: Final = re.compile(r"\d\.\W*\d")
"""A dot within a number parts no names. For example: `get-tls-1.3`, `get-tls-1.-3`."""


class Tag(NamedTuple):
    """What a resource is tagged with: the letters by which an operationId may name it, and its words.

    `front` are the words with which all its operationIds begin, and tell nothing apart; `module` is the first part, with its mark, of all that have one:
    dots, or two underscores; `made` are those that a tool made of method and path. `verb_last` says that its operationIds
    say first what they are about: `users-list`, `users-get`. `behind` are the words for another route to what has one already, `version` those
    of the version that all paths have; `acts` make nothing, whatever they are called.
    """

    forms: frozenset[str]
    words: Words
    front: Words = ()
    verb_last: bool = False
    module: str = ""
    made: frozenset[OperationKey] = frozenset()
    behind: Mapping[OperationKey, Words] = {}
    version: Words = ()
    acts: frozenset[OperationKey] = frozenset()


def id_words(operation: Operation, tag: Tag) -> Words:
    """Give the words of an operationId without those that the resource says.

    For example, under the tag *User API Tokens*: `user-api-tokens-create-token` → create, token.
    """
    text = function_name(operation, tag.acts)
    text = text.removeprefix(tag.module)
    segments = [segment for segment in text.split(".") if words(segment)]
    if len(segments) > 1 and _NUMBER.search(text) is None:
        segments[-1] = without_method(segments[-1], operation.method.lower())
        return _dotted(segments, tag.forms)
    spoken = without_version(tag.version, words(text))
    mounted = _behind_mount(spoken, operation, tag)
    parts = _told_once(without_resource(mounted or without_api(spoken), tag))
    parts = as_prose(parts, words(operation.summary))
    said = len(parts) > 1 and parts[-1] == operation.method.lower()
    if said and parts[-2] not in PREPOSITIONS and not tag.verb_last:  # `search_with_post`
        parts = parts[:-1] if parts[0] in VERBS else done_to(parts[-1], parts[:-1])
    return without_articles(method_first(parts, operation))


def _behind_mount(parts: Words, operation: Operation, tag: Tag) -> Words:
    """Give what stands behind the words of a path up to its resource, where the path says in front of these where it is mounted.

    For example, under *teams*: api, organisers, teams, list of `/api/organisers/{slug}/teams/` → list.
    """
    literal = [one for one in operation.path.strip("/").split("/") if "{" not in one]
    if not literal or not mounts(literal[0]):
        return ()
    said: Words = ()
    for segment in literal:
        said = (*said, *words(segment))
        if "".join(words(segment)) in tag.forms and parts[: len(said)] == said:
            rest = parts[len(said) :]
            return () if rest[:1] and rest[0] in PREPOSITIONS else rest
    return ()


def _told_once(parts: Words) -> Words:
    """Cut what stands before a verb and is said again behind it. For example: settings, put, settings → put, settings."""
    at = next((at for at, part in enumerate(parts) if part in VERBS), 0)
    front = singular_words(parts[:at])
    rest = parts[at + 1 :]
    return parts[at:] if at and f"_{snake(front)}" in f"_{snake(rest)}" else parts


def _dotted(segments: list[str], tags: frozenset[str]) -> Words:
    """Read `drive.files.list`: what follows the resource, and a verb at the end goes in front."""
    parts = [words(segment) for segment in segments]
    if any(_letters(parts[at:-1]) in tags for at in range(len(parts) - 1)):
        return parts[-1]
    inside = next(
        (index for index in reversed(range(len(parts) - 1)) if "".join(parts[index]) in tags), -1
    )
    rest = parts[inside + 1 :] if inside >= 0 else parts[-2:]
    last = rest[-1]
    if len(rest) > 1 and len(last) == 1 and last[0] in VERBS:
        return (*last, *(word for part in rest[:-1] for word in part))
    return last if last[0] in VERBS else tuple(word for part in rest for word in part)


def _letters(parts: Iterable[Words]) -> str:
    return "".join(word for part in parts for word in part)


def without_resource(parts: Words, tag: Tag) -> Words:
    """Cut the longest beginning that spells the resource, or a beginning of it before a verb, unless too little is left.

    For example, under *Radar BGP*: radar, get, bgp, top → get, bgp, top.
    """
    letters = ""
    best = len(tag.front) if parts[: len(tag.front)] == tag.front else 0
    for index, part in enumerate(parts[:-1]):
        letters += part
        if letters in tag.forms:
            best = max(best, index + 1)
    while 0 < best < len(parts) - 1 and parts[best] in _FILLER:
        best += 1
    if best == 0 and "controller" in parts[:-1]:
        best = parts.index("controller") + 1
    letters = ""
    for index, part in enumerate(parts[:-2] if best == 0 else ()):
        letters += part
        if (
            parts[index + 1] in VERBS
            and part not in VERBS
            and (
                any(form.startswith(letters) for form in tag.forms)
                or _within(parts[: index + 1], tag.words)
            )
        ):
            best = index + 1
            break
    rest = parts[_behind_version(parts, best) :]
    says_little = rest[0] in PREPOSITIONS or rest[0] in ARTICLES
    return parts if says_little or all(part.isdigit() for part in rest) else rest


def _behind_version(parts: Words, start: int) -> int:
    """Give where the name begins behind the version of a class. For example: customer, group, repository, v1, save → 4."""
    for index in range(max(start, 1), len(parts) - 1):
        if not VERBS.isdisjoint(parts[start:index]):
            return start
        if VERSION.fullmatch(parts[index]) and parts[index + 1] in VERBS:
            return index + 1
    return start


def _within(front: Words, tag: Words) -> bool:
    """Whether words, two or more, all stand in the tag in their order. For example: client, certificate, for, zone in *API Shield Client Certificates for a Zone*."""
    rest = iter(map(one_of, tag))
    return len(front) > 1 and all(one_of(word) in rest for word in front if word not in ARTICLES)


def tag_forms(tag: str) -> frozenset[str]:
    """Give the letters by which an operationId may name the resource: whole, without fillers, singular and plural."""
    parts = words(tag)
    forms: set[Words] = {parts}
    while len(parts) > 1 and (parts[-1] in _FILLER or VERSION.fullmatch(parts[-1])):
        parts = parts[:-1]
        forms.add(parts)
    every = set(forms)
    for form in forms:
        if form:
            one = singular_words(form)
            every |= {
                one,
                tuple(map(one_of, form)),
                (*one[:-1], f"{one[-1]}s"),
                (*one[:-1], _ies(one[-1])),
            }
    return frozenset("".join(form) for form in every if form)


def one_of(word: str) -> str:
    """Give the singular of a word. For example: zones → zone."""
    return singular_words((word,))[0]


def _ies(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}es"
