"""What the methods are called: `create_token`, and its constant `CREATE_TOKEN`.

In come the operations of one resource, and what configuration and lock want for them. Out goes one method name for each.
The stack, first to last: configuration, lock, hint, operationId without what the resource already says, verb and path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import accumulate, dropwhile, pairwise
from typing import Final, NamedTuple

from clientpress.ir.api import Api, Operation
from clientpress.ir.resources import mounts
from clientpress.ir.types import OperationKey
from clientpress.naming import reserved
from clientpress.naming.english import (
    ARTICLES,
    PREPOSITIONS,
    VERBS,
    singular_words,
    without_articles,
)
from clientpress.naming.frameworks import (
    common_front,
    function_name,
    module_front,
    without_api,
    without_method,
)
from clientpress.naming.overrides import Wish
from clientpress.naming.paths import PathNames, gives_list
from clientpress.naming.scopes import letter_first, safe
from clientpress.naming.wanted import Claim, Strength, Wanted, settle_claims
from clientpress.naming.words import Words, constant, snake, words
from clientpress.values import dataclass

_FILLER: Final = frozenset(
    {"api", "controller", "service", "resource", "handler", "endpoint", "operations"}
)
_VERSION: Final = re.compile(r"v\d+(?:(?:alpha|beta)\d*)?")
_PARAMETER: Final = re.compile(r"\{([^}]*)\}")
_NUMBER: Final = re.compile(r"\d\.\W*\d")
"""A dot within a number parts no names. For example: `get-tls-1.3`, `get-tls-1.-3`."""
_UNTELLING: Final = frozenset({"post", "put", "patch"})
_PLAIN_VERBS: Final = frozenset({"get", "list", "create", "update", "replace", "delete"})
_TORN: Final = 2  # words of a path that have lost what parted them: no author writes so
_SCRAP: Final = 2  # letters that are left of a word where capitals tore it: `qo`, `s` of QoS
_SAID_LAST: Final = frozenset({"list", "create", "read", "retrieve", "update", "add", "remove"})
_HASH: Final = re.compile(
    r"(?=.*\d)(?:[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})", re.IGNORECASE
)
"""A tool's own key. For example: `58acde292109180bdcacc40d`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What is wanted for methods from outside the resource: by operation, names that are kept for what is gone, and what all operationIds have in common."""

    required: Mapping[OperationKey, Wish]
    locked: Mapping[OperationKey, str]
    ghosts: frozenset[str] = frozenset()
    module: str = ""
    made: bool = False


class Tag(NamedTuple):
    """What a resource is tagged with: the letters by which an operationId may name it, and its words.

    `front` are the words with which all its operationIds begin, and tell nothing apart; `module` is the first part, with its mark, of all that have
    dots; `made` says that a tool made all of them of method and path. `verb_last` says that its operationIds
    say first what they are about: `users-list`, `users-get`. `behind` are the words for another route to what has one already.
    """

    forms: frozenset[str]
    words: Words
    front: Words = ()
    verb_last: bool = False
    module: str = ""
    made: bool = False
    behind: Mapping[OperationKey, Words] = {}


def method_names(
    paths: PathNames, operations: Iterable[OperationKey], resource: str, wishes: Wishes
) -> dict[OperationKey, Wanted]:
    """Name the operations of the resource with the key `resource`."""
    members = {key: paths.api.operations[key] for key in operations}
    forms = _tag_forms(resource)
    texts = tuple(map(function_name, members.values()))
    front = common_front(texts, forms) or module_front(members.values())
    last = any(map(_verb_last, texts))
    behind = dict(_other_routes(members))
    tags = Tag(forms, words(resource), front, last, wishes.module, wishes.made, behind)
    claims = {
        key: Claim(_candidates(paths, one, tags, wishes), tie=partial(_tie, one))
        for key, one in members.items()
    }
    return settle_claims(claims, taken=wishes.ghosts)


def constant_names(methods: Iterable[str], class_name: str) -> dict[str, str]:
    """Give each method of a resource its constant: none like another, like the class, or like an import."""
    used = set(reserved.CONSTANTS) | {class_name, f"Async{class_name}"}
    names: dict[str, str] = {}
    for method in sorted(methods):
        name = constant(method)
        while name in used:
            name += "_"
        used.add(name)
        names[method] = name
    return names


def _tie(operation: Operation) -> object:
    return (operation.path, operation.method)


def _candidates(
    paths: PathNames, operation: Operation, tag: Tag, wishes: Wishes
) -> Iterator[Wanted]:
    key = operation.key
    if key in wishes.required:
        wish = wishes.required[key]
        yield _wanted(words(wish.name), operation, wish.rule, wish.strength)
    if key in wishes.locked and wishes.locked[key] not in reserved.WISHED_METHODS:
        yield Wanted(wishes.locked[key], "lock", Strength.LOCKED)
    if operation.hints.method:
        yield _wanted(words(operation.hints.method), operation, "hint of a method", Strength.HINTED)
    rule = f"operationId `{operation.operation_id}`"
    full = words(operation.operation_id)
    unsaid = tag.made or _HASH.fullmatch(operation.operation_id)
    if full and not unsaid and not _spells_path(operation, full):
        cut = id_words(operation, tag)
        yield from _with_verb(paths, operation, tag, cut)
        short = tuple(
            word
            for word in cut
            if not (_VERSION.fullmatch(word) and f"/{word}/" in operation.path.lower())
        )
        if key in tag.behind:
            told = f"{rule}, and where else the same is served"
            yield _wanted((*cut, *tag.behind[key]), operation, told, Strength.IDIOMATIC)
        else:
            if short and short != cut:
                yield _wanted(_cut(short, tag), operation, rule, Strength.IDIOMATIC)
            yield _wanted(cut, operation, rule, Strength.IDIOMATIC)
        if function_name(operation) != operation.operation_id:
            rule = f"{rule}, and the path because of a collision"
            for parts in _told_apart(paths, operation, cut, tag):
                yield _wanted(parts, operation, rule, Strength.IDIOMATIC)
        elif cut != full:
            yield _wanted(full, operation, rule, Strength.DEFENSIVE)
    strength = Strength.DEFENSIVE if operation.operation_id else Strength.IDIOMATIC
    for parts in paths.of(operation):
        yield _wanted(parts, operation, "method and path", strength)
    if full:
        yield _wanted(full, operation, rule, Strength.DEFENSIVE)


def _other_routes(
    members: Mapping[OperationKey, Operation],
) -> Iterator[tuple[OperationKey, Words]]:
    """Give what tells a route apart from a shorter one to the same function. For example: of `/v1/files` beside `/files` → v1."""
    functions = {key: function_name(one) for key, one in members.items()}
    served = {(one.method, one.path): functions[key] for key, one in members.items()}
    for key, one in members.items():
        if functions[key] == one.operation_id:
            continue
        ends = (found.start() for found in re.finditer("/", one.path) if found.start())
        for end in ends:
            if served.get((one.method, one.path[end:])) == functions[key]:
                front = one.path[:end]
                literal = words(_PARAMETER.sub("", front))
                yield key, literal or ("by", *words(front))
                break


def _told_apart(paths: PathNames, operation: Operation, cut: Words, tag: Tag) -> Iterator[Words]:
    """Give longer names for a function that has the name of another. For example: get, by, id and `/persons/{id}` → get, person."""
    if len(cut) == 1 or cut[1] in PREPOSITIONS:
        yield next(paths.of(operation))
    yield _with_path(cut, operation, tag)
    method = operation.method.lower()
    yield cut if cut[0] == method else (method, *cut)


def _behind_tag(full: Words, tag: Tag) -> Words:
    """Give what an operationId says behind the resource where that is no more than how a thing is found. For example: tasks, by, id → by, id."""
    letters = ""
    for index, part in enumerate(full[:-1]):
        letters += part
        if letters in tag.forms and full[index + 1] == "by":
            return full[index + 1 :]
    return ()


def _with_verb(paths: PathNames, operation: Operation, tag: Tag, cut: Words) -> Iterator[Wanted]:
    """Give names of which method and path say what is done, since an operationId does not."""
    rule = f"operationId `{operation.operation_id}`"
    behind = _behind_tag(words(operation.operation_id), tag)
    verb = next(paths.of(operation))[0] if behind else ""
    if verb in _PLAIN_VERBS:
        told = f"{rule}, with what is done"
        yield _wanted((verb, *behind), operation, told, Strength.IDIOMATIC)
    if _says_only_the_method(paths.api, operation, cut):
        for parts in paths.of(operation):
            yield _wanted(parts, operation, f"{rule} says only the method", Strength.IDIOMATIC)


def _says_only_the_method(api: Api, operation: Operation, parts: Words) -> bool:
    """Whether nothing is left but a method and numbers. For example: post; 0, get; and get, where it gives a list."""
    rest = [part for part in parts if not part.isdigit()]
    if rest != [operation.method.lower()]:
        return False
    listing = rest == ["get"] and gives_list(api, operation)
    telling = rest == ["patch"] and "." in operation.operation_id  # as Google names what updates
    return len(parts) > 1 or listing or (rest[0] in _UNTELLING and not telling)


def _wanted(parts: Words, operation: Operation, rule: str, strength: Strength) -> Wanted:
    said = tuple(word for part in parts for word in words(part))
    method = "_".join(words(operation.method.lower()))  # of `M-SEARCH`, too
    name = snake(letter_first(said, method if method[:1].isalpha() else "call"))
    taken = reserved.WISHED_METHODS if strength <= Strength.CURATED else reserved.METHODS
    return Wanted(safe(name, taken), rule, strength)


def _verb_last(text: str) -> bool:
    """Whether an operationId ends with what is done, and says it as no method does. For example: `users-list`."""
    parts = words(text)
    return len(parts) > 1 and parts[-1] in _SAID_LAST and VERBS.isdisjoint(parts[:-1])


def _spells_path(operation: Operation, full: Words) -> bool:
    """Whether an operationId was made from method and path by a tool. For example: `get_/users/{id}`, `deleteUsersId`, `api_users_get_collection`."""
    if _PARAMETER.search(function_name(operation)) is not None:
        return True  # made from a path, if not from this one
    method = operation.method.lower()
    if full[-2:] == (method, "collection"):
        full = full[:-1]
    short = _PARAMETER.sub(
        lambda found: f"/{words(found[1])[-1]}" if words(found[1]) else "", operation.path
    )
    spelled = {words(operation.path), words(short)}
    marked = mounts(full[0]) or any(mark in operation.operation_id for mark in ("/", "__"))
    if "{" not in operation.path and not marked:
        rest = full[1:] if full[0] == method else full
        spelled = {path for path in spelled if len(path) - len(rest) >= _TORN}
    paths = map("".join, spelled)
    letters = "".join(full)
    return any(letters in (method + path, path + method, path) for path in paths)


def id_words(operation: Operation, tag: Tag) -> Words:
    """Give the words of an operationId without those that the resource says.

    For example, under the tag *User API Tokens*: `user-api-tokens-create-token` → create, token.
    """
    text = function_name(operation)
    text = text.removeprefix(tag.module)
    segments = [segment for segment in text.split(".") if words(segment)]
    if len(segments) > 1 and _NUMBER.search(text) is None:
        segments[-1] = without_method(segments[-1], operation.method.lower())
        return _dotted(segments, tag.forms)
    parts = _told_once(_cut(without_api(words(text)), tag))
    parts = _as_prose(parts, words(operation.summary))
    said = len(parts) > 1 and parts[-1] == operation.method.lower()
    if said and parts[-2] not in PREPOSITIONS and not tag.verb_last:  # `search_with_post`
        parts = parts[:-1] if parts[0] in VERBS else (parts[-1], *parts[:-1])
    return without_articles(parts)


def _as_prose(parts: Words, prose: Words) -> Words:
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


def _told_once(parts: Words) -> Words:
    """Cut what stands before a verb and is said again behind it. For example: settings, put, settings → put, settings."""
    at = next((at for at, part in enumerate(parts) if part in VERBS), 0)
    front = singular_words(parts[:at])
    rest = parts[at + 1 :]
    return parts[at:] if at and f"_{snake(front)}" in f"_{snake(rest)}" else parts


def _with_path(parts: Words, operation: Operation, tag: Tag) -> Words:
    """Say behind a name what the path says beyond it and the tag. For example: change, report and `/v1/reports/private/{id}` → change, report, private."""
    said = {_one(part) for part in (*parts, *tag.words)}
    literal = _PARAMETER.sub("", operation.path.partition("?")[0]).strip("/").split("/")
    there = words("/".join(dropwhile(mounts, literal)))
    rest = [word for word in there if _one(word) not in said]
    return (*parts, *(word for word in rest if not _VERSION.fullmatch(word)))


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


def _cut(parts: Words, tag: Tag) -> Words:
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
        if _VERSION.fullmatch(parts[index]) and parts[index + 1] in VERBS:
            return index + 1
    return start


def _within(front: Words, tag: Words) -> bool:
    """Whether words, two or more, all stand in the tag in their order. For example: client, certificate, for, zone in *API Shield Client Certificates for a Zone*."""
    rest = iter(map(_one, tag))
    return len(front) > 1 and all(_one(word) in rest for word in front if word not in ARTICLES)


def _tag_forms(tag: str) -> frozenset[str]:
    """Give the letters by which an operationId may name the resource: whole, without fillers, singular and plural."""
    parts = words(tag)
    forms: set[Words] = {parts}
    while len(parts) > 1 and (parts[-1] in _FILLER or _VERSION.fullmatch(parts[-1])):
        parts = parts[:-1]
        forms.add(parts)
    every = set(forms)
    for form in forms:
        if form:
            one = singular_words(form)
            every |= {
                one,
                tuple(map(_one, form)),
                (*one[:-1], f"{one[-1]}s"),
                (*one[:-1], _ies(one[-1])),
            }
    return frozenset("".join(form) for form in every if form)


def _one(word: str) -> str:
    return singular_words((word,))[0]


def _ies(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}es"
