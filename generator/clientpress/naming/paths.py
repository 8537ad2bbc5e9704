"""Names for operations that have no operationId, from verb and path: GET /pets/{id} → `get_pet`.

In comes an operation; out come the words of its names, the shortest first, each longer one saying more of the path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from clientpress.document.model import In
from clientpress.ir.api import Api, Operation
from clientpress.ir.media_types import json_like
from clientpress.ir.pages import paged
from clientpress.ir.paging.words import asks
from clientpress.ir.resources import FUNCTIONS, mounts, without_extension
from clientpress.ir.results import preferred, successes
from clientpress.ir.types import Anything, Array, Choice, Nullable, Object, Scalar, Type, TypeId
from clientpress.naming.english import ACTS, VERBS, is_plural, plural, singular, singular_words
from clientpress.naming.routes import OF_ONE, PARAMETER, Routes
from clientpress.naming.words import Words, words

_SEPARATOR: Final = re.compile(r"[/:#]")
_READING: Final = frozenset(
    {"search", "find", "lookup", "query", "export", "download", "preview", "ping", "verify", "validate", "check", "login",
     "logout", "poll", "watch", "browse", "sync", "authorize", "get", "fetch", "retrieve", "create", "update", "delete",
     "remove", "add", "generate", "calculate", "compute", "convert", "encode", "decode", "translate", "detect", "classify",
     "compare", "resolve", "parse", "register", "unregister", "activate", "deactivate", "subscribe", "unsubscribe",
     "encrypt", "decrypt", "list"}
)  # fmt: skip
_THINGS: Final = frozenset(
    {"test", "report", "review", "request", "schedule", "transfer", "return", "charge", "refund", "trigger", "invite", "run",
     "link", "block", "lock", "archive", "store", "batch", "trace", "change", "star", "pin", "sign", "open", "new", "scan"}
)  # fmt: skip
"""Verbs that are nouns or adjectives as well: several test runs are no action."""
_JOBS: Final = _THINGS | {"import", "export", "search", "query", "sync"}
"""Verbs that name what is done by and by, where one of it can be picked. For example: `/export-jobs/{id}`."""
_SAID_AGAIN: Final = {
    "GET": frozenset({"get", "fetch", "find", "read", "retrieve", "show", "view"}),
    "POST": frozenset({"add", "create", "insert", "new", "save"}),
    "PUT": frozenset({"change", "edit", "modify", "put", "replace", "set", "update"}),
    "PATCH": frozenset({"change", "edit", "modify", "patch", "set", "update"}),
    "DELETE": frozenset({"delete", "destroy", "remove"}),
}
"""What says again in a path what the method says. For example: DELETE /users/delete/{id}."""
_DONE_TO_ONE: Final = frozenset(
    {"cancel", "approve", "reject", "enable", "disable", "start", "stop", "restart", "pause", "resume", "confirm", "accept",
     "decline", "send", "resend", "remove", "revoke", "restore", "suspend", "publish", "unpublish", "assign", "unassign",
     "submit", "execute", "invoke", "refresh", "reset", "rotate", "upload", "download", "verify", "validate", "activate",
     "deactivate", "subscribe", "unsubscribe", "register", "unregister", "install", "uninstall", "deploy", "follow", "unfollow"}
)  # fmt: skip
"""What a path says is done with what it picks behind. For example: POST /pins/remove/{path}; no word that may be a thing."""
_VERBS: Final = {"PUT": "replace", "PATCH": "update", "DELETE": "delete"}


class Step(NamedTuple):
    """A literal part of a path; `item` says that a parameter follows, which picks one."""

    words: Words
    item: bool


class PathNames:
    """Names the operations of one API by their paths."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._routes = Routes(api.operations.values())
        self._said = {
            key: words(resource.key) for resource in api.resources for key in resource.operations
        }
        """What the resource of each operation says already."""
        self._functions = {
            key
            for resource in api.resources
            for key in resource.operations
            if resource.key == FUNCTIONS and not api.operations[key].tags
        }
        """Operations whose paths name functions, as nearly all do that have no tag."""

    def of(self, operation: Operation) -> Iterator[Words]:
        """Give names for an operation. For example: POST /pets/{id}/photos → create, photo; then create, pet, photo."""
        steps, parameters = _read(operation.path)
        if not steps:
            verb = operation.method.lower()
            yield (verb, "by", *words(parameters[-1])) if parameters else (verb, "root")
            return
        for depth in range(2 if self._acts_on_another(operation, steps) else 1, len(steps) + 1):
            yield self._name(operation, steps[-depth:])
        if parameters:
            full = self._name(operation, steps)
            yield (*full, "by", *words(parameters[-1]))
            yield (*full, "by", *(word for parameter in parameters for word in words(parameter)))
        elif not steps[-1].item:
            verb, *nouns = self._name(operation, steps)
            yield (verb, "all", *nouns)
        if is_plural(steps[-1].words[-1]):  # of two that have one singular: people, persons
            yield (self._verb(operation, steps[-1])[0], *steps[-1].words)
        yield (operation.method.lower(), *words(operation.path))

    def _acts_on_another(self, operation: Operation, steps: list[Step]) -> bool:
        """Whether a verb at the end is for one thing, and the resource says neither. For example: of charges, `/charges/{id}/dispute/close`."""
        *_, above, owner, last = (Step((), item=False), Step((), item=False), *steps)
        if operation.method == "GET" or len(last.words) > 1 or not (owner.item or above.item):
            return False
        if not _is_action(operation.method, last):
            return False
        said = [singular(word) for word in self._said.get(operation.key, ())]
        thing = [singular(word) for word in owner.words]
        if thing == ["action"]:  # …/actions/pause is done to what stands before
            return False
        within = set(thing) <= set(said) or "".join(thing) == "".join(said)
        return not within and last.words[0] not in said

    def _name(self, operation: Operation, steps: list[Step]) -> Words:
        *owners, last = steps
        before = tuple(
            word
            for step in owners
            for word in (singular_words(step.words) if step.item else step.words)
        )
        if self._is_called_like_one(operation, last):
            several = (*last.words[:-1], plural(last.words[-1]))
            match operation.method:
                case "GET":
                    return ("list", *before, *several)
                case "POST":
                    return ("create", *before, *last.words)
                case "PUT" | "PATCH":  # what it sends says which one it is, if it is not a list
                    one = not _sends_list(self.api, operation)
                    return (_VERBS[operation.method], *before, *(last.words if one else several))
                case method:
                    return (_VERBS.get(method, method.lower()), *before, *several)
        if operation.key in self._functions and operation.method == "POST" and len(last.words) > 1:
            return last.words
        if _is_action(operation.method, last) and not self._is_thing(operation, last):
            return (
                (*last.words, *singular_words(before))
                if len(last.words) == 1
                else (*last.words, *_of(before))
            )
        verb, one = self._verb(operation, last)
        return (verb, *before, *(singular_words(last.words) if one else last.words))

    def _is_thing(self, operation: Operation, last: Step) -> bool:
        """Whether words that begin like an action name a thing, or several. For example: `/tags/{tag}/release`, where POST makes it and PUT replaces it."""
        kept = len(last.words) == 1 and all(
            self._routes.at(operation.path, method) is not None for method in ("POST", "PUT")
        )
        return kept or self._is_collection(operation, last)

    def _is_collection(self, operation: Operation, last: Step) -> bool:
        """Whether words that begin like an action are several things. For example: `/test-runs`, where that gives a list."""
        first, *rest = last.words
        if last.item and rest and (first in _THINGS or self._is_outcome(operation, first)):
            return True
        if not rest or not is_plural(rest[-1]) or first not in _JOBS:
            return False
        if last.item or self._routes.picks(operation.path):
            return True
        got = self._routes.at(operation.path, "GET")
        made = self._routes.at(operation.path, "POST")
        listed = got is not None and (made is not None or gives_list(self.api, got))
        return first in _THINGS and listed

    def _is_outcome(self, operation: Operation, first: str) -> bool:
        """Whether a path leads to what an action made. For example: GET /detect-object/{id} beside POST /detect-object."""
        if operation.method not in OF_ONE or first in _SAID_AGAIN[operation.method]:
            return False
        return self._routes.makes(operation.path.rstrip("/").rpartition("/{")[0])

    def _is_called_like_one(self, operation: Operation, last: Step) -> bool:
        """Whether a path leads to several things though it names one, as Flask-AppBuilder's do: `/chart/` has `/chart/{pk}`, and more can be made."""
        if last.item or plural(last.words[-1]) == last.words[-1]:
            return False
        if operation.method == "POST" and len(last.words) > 1 and last.words[0] in VERBS - _JOBS:
            return False  # it says itself what is done: POST /detect-object
        return self._routes.holds_several(operation.path)

    def _verb(self, operation: Operation, last: Step) -> tuple[str, bool]:
        """Give the verb, and whether it speaks of one thing. For example: GET of a collection → list, several."""
        plural = is_plural(last.words[-1])
        match operation.method:
            case "GET" if not last.item and gives_list(self.api, operation):
                return "list", False
            case "GET" if not last.item and plural and not self._is_no_list(operation):
                return "list", False
            case "GET":
                return "get", last.item
            case "POST" if last.item:
                return ("post" if self._is_patched(operation) else "update"), True
            case "POST":
                return ("create", True) if plural else ("post", False)
            case method:
                return _VERBS.get(method, method.lower()), last.item

    def _is_no_list(self, operation: Operation) -> bool:
        """Whether what is called like several is one thing, or a text: Prometheus' `/metrics`."""
        media = [one for response in successes(operation) for one in preferred(response)]
        unread = media and not any(json_like(one.media_type) for one in media)
        result = _present(self.api, operation.result)
        return (bool(unread) and isinstance(result, Scalar | Anything)) or self._is_one(operation)

    def _is_one(self, operation: Operation) -> bool:
        """Whether what is called like several is one thing, and not described as one by mistake: nothing picks one of it, makes one or asks for a page."""
        several = self._routes.picks(operation.path) or self._routes.makes(operation.path)
        asked = any(asks(one.wire) for one in operation.parameters if one.location is In.QUERY)
        return not several and not asked and _gives_one(self.api, operation)

    def _is_patched(self, operation: Operation) -> bool:
        """Whether a PATCH of the same path is there, which is what updates then."""
        return self._routes.at(operation.path, "PATCH") is not None


def _read(path: str) -> tuple[list[Step], list[str]]:
    path = without_extension(path.partition("?")[0].rstrip("/"))
    steps: list[Step] = []
    for segment in _SEPARATOR.split(path):
        literal = words(PARAMETER.sub(" ", segment)) if "{" in segment else words(segment)
        if literal and not mounts(segment):
            steps.append(Step(literal, "{" in segment))
        elif steps and "{" in segment:
            steps[-1] = steps[-1]._replace(item=True)
    return steps, PARAMETER.findall(path)


def _is_action(method: str, last: Step) -> bool:
    """Whether the last part of a path says what is done, and not to what. For example: POST …/verify, GET …/findByDate."""
    first = last.words[0]
    if len(last.words) > 1:
        return first in VERBS and method != "DELETE"
    if first in _SAID_AGAIN.get(method, ()) or (first in _DONE_TO_ONE and method == "POST"):
        return True
    return not last.item and first in (_READING if method == "GET" else ACTS) and method != "DELETE"


def _sends_list(api: Api, operation: Operation) -> bool:
    body = operation.body
    return body is not None and any(
        isinstance(api.types[one.type], Array) for one in body.media if one.type is not None
    )


def _of(before: Words) -> Words:
    return ("of", *singular_words(before)) if before else ()


def _gives_one(api: Api, operation: Operation) -> bool:
    """Whether a method returns one thing in which there is nothing of which there may be several. For example: `/settings`."""
    found = _present(api, operation.result)
    return isinstance(found, Object) and all(
        isinstance(inner, Scalar | Choice)
        or (
            isinstance(inner, Object)
            and all(
                isinstance(_present(api, one.type), Scalar | Choice) for one in inner.properties
            )
        )
        for inner in (_present(api, prop.type) for prop in found.properties)
    )


def gives_list(api: Api, operation: Operation) -> bool:
    """Whether a method returns a list, at once or in pages."""
    if paged(operation.pages) is not None:
        return True
    return isinstance(_present(api, operation.result), Array)


def _present(api: Api, type_id: TypeId | None) -> Type | None:
    """Give what a type is where it is not null."""
    found = None if type_id is None else api.types.get(type_id)
    while isinstance(found, Nullable):
        found = api.types.get(found.of)
    return found
