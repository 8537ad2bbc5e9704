"""What the methods are called: `create_token`, and its constant `CREATE_TOKEN`.

In come the operations of one resource, and what configuration and lock want for them. Out goes one method name for each.
The stack, first to last: configuration, lock, hint, operationId without what the resource already says, verb and path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import dropwhile
from typing import Final

from clientpress.ir.api import Api, Operation
from clientpress.ir.resources import mounts
from clientpress.ir.types import OperationKey
from clientpress.naming import reserved
from clientpress.naming.english import PREPOSITIONS, VERBS
from clientpress.naming.frameworks import common_front, function_name, module_front
from clientpress.naming.id_words import VERSION, Tag, id_words, one_of, tag_forms, without_resource
from clientpress.naming.overrides import Wish
from clientpress.naming.paths import PathNames, gives_list
from clientpress.naming.routes import PARAMETER
from clientpress.naming.scopes import letter_first, safe
from clientpress.naming.wanted import Claim, Strength, Wanted, settle_claims
from clientpress.naming.words import Words, constant, snake, words
from clientpress.values import dataclass

_UNTELLING: Final = frozenset({"post", "put", "patch"})
_PLAIN_VERBS: Final = frozenset({"get", "list", "create", "update", "replace", "delete"})
_TORN: Final = 2  # words of a path that have lost what parted them: no author writes so
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
    made: frozenset[OperationKey] = frozenset()
    version: Words = ()
    acts: frozenset[OperationKey] = frozenset()


def method_names(
    paths: PathNames, operations: Iterable[OperationKey], resource: str, wishes: Wishes
) -> dict[OperationKey, Wanted]:
    """Name the operations of the resource with the key `resource`."""
    members = {key: paths.api.operations[key] for key in operations}
    forms = tag_forms(resource)
    texts = tuple(function_name(one, wishes.acts) for one in members.values())
    front = common_front(texts, forms) or module_front(members.values())
    last = any(map(_verb_last, texts))
    behind = dict(_other_routes(members))
    tags = Tag(
        *(forms, words(resource), front, last, wishes.module, wishes.made, behind),
        *(wishes.version, wishes.acts),
    )
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
    unsaid = key in tag.made or _HASH.fullmatch(operation.operation_id)
    if full and not unsaid and not _spells_path(operation, full):
        cut = id_words(operation, tag)
        yield from _with_verb(paths, operation, tag, cut)
        short = tuple(
            word
            for word in cut
            if not (VERSION.fullmatch(word) and f"/{word}/" in operation.path.lower())
        )
        if key in tag.behind:
            told = f"{rule}, and where else the same is served"
            yield _wanted((*cut, *tag.behind[key]), operation, told, Strength.IDIOMATIC)
        else:
            if short and short != cut:
                yield _wanted(without_resource(short, tag), operation, rule, Strength.IDIOMATIC)
            yield _wanted(cut, operation, rule, Strength.IDIOMATIC)
        if function_name(operation, tag.acts) != operation.operation_id:
            rule = f"{rule}, and the path because of a collision"
            for parts in _told_apart(paths, operation, cut, tag):
                yield _wanted(parts, operation, rule, Strength.IDIOMATIC)
        elif cut != full:
            if cut == (operation.method.lower(),):
                told = f"{rule}, and the path because of a collision"
                yield _wanted(next(paths.of(operation)), operation, told, Strength.DEFENSIVE)
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
                literal = words(PARAMETER.sub("", front))
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
    taken = reserved.WISHED_METHODS if strength <= Strength.CURATED else reserved.MADE_METHODS
    return Wanted(safe(name, taken), rule, strength)


def _verb_last(text: str) -> bool:
    """Whether an operationId ends with what is done, and says it as no method does. For example: `users-list`."""
    parts = words(text)
    return len(parts) > 1 and parts[-1] in _SAID_LAST and VERBS.isdisjoint(parts[:-1])


def _spells_path(operation: Operation, full: Words) -> bool:
    """Whether an operationId was made from method and path by a tool. For example: `get_/users/{id}`, `deleteUsersId`, `api_users_get_collection`."""
    if PARAMETER.search(function_name(operation)) is not None:
        return True  # made from a path, if not from this one
    method = operation.method.lower()
    if full[-2:] == (method, "collection"):
        full = full[:-1]
    short = PARAMETER.sub(
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


def _with_path(parts: Words, operation: Operation, tag: Tag) -> Words:
    """Say behind a name what the path says beyond it and the tag. For example: change, report and `/v1/reports/private/{id}` → change, report, private."""
    said = {one_of(part) for part in (*parts, *tag.words)}
    literal = PARAMETER.sub("", operation.path.partition("?")[0]).strip("/").split("/")
    there = words("/".join(dropwhile(mounts, literal)))
    rest = [word for word in there if one_of(word) not in said]
    return (*parts, *(word for word in rest if not VERSION.fullmatch(word)))
