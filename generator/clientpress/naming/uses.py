"""What a type is called after where it is used.

In comes a place of use: an operation, a role and the steps down to the type. Out goes a `Base`: the words of a name, how
good they are and why. Words that say nothing (`result`, `items`) take their owner's or the method's name in front.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import IntEnum
from http import HTTPStatus
from typing import Final, NamedTuple

from clientpress.ir.api import Api
from clientpress.ir.types import OperationKey, Use
from clientpress.naming.components import component_words
from clientpress.naming.english import (
    CONTAINERS,
    LIST_VERBS,
    PREPOSITIONS,
    is_plural,
    is_weak,
    joined,
    noun_of,
    singular_words,
)
from clientpress.naming.words import Words, spelled, words

_ERROR_BODY: Final = ("error", "body")
_LISTING: Final = LIST_VERBS | {"get"}


class Kind(IntEnum):
    """How much a base says; the smaller, the more."""

    NOUN = 0
    OWNED = 1
    ROOT = 2


class Base(NamedTuple):
    """The words of a name.

    `suffix` is the role that the last of them state, for types that are a whole body; `tail` what stands behind the
    owner's words, for those that are called after their owner.
    """

    words: Words
    kind: Kind
    rule: str
    suffix: Words = ()
    tail: Words = ()


class Spoken(NamedTuple):
    """An operation in words: what its method is called, and its resource."""

    method: Words
    resource: Words
    payload: str


class Uses:
    """Answers what uses say, for one API whose methods have their names."""

    def __init__(self, api: Api, spoken: Mapping[OperationKey, Spoken]) -> None:
        self._api = api
        self._spoken = spoken
        self._properties: dict[tuple[str, bool], tuple[Words, bool]] = {}
        self._unknown = Spoken((), (), "")
        self._well = frozenset(
            key
            for key, one in api.operations.items()
            if not any(response.successful for response in one.responses)
        )

    def spoken(self, use: Use) -> Spoken:
        """Give the operation of a use in words; empty ones for a component."""
        return self._spoken.get(use.operation, self._unknown)

    def base(self, use: Use) -> Base:
        """Give the name of the type at this use. For example: request, condition → Condition; request → CreateTokenRequest."""
        return self._base(use, len(use.steps))

    def owner(self, use: Use) -> Words:
        """Give the name of what stands around the type: the object that has the property."""
        end, _ = _property_end(use.steps, len(use.steps))
        if end == 0:
            return ()
        base = self._base(use, end - 1)
        return base.words[: len(base.words) - len(base.suffix)] or base.words

    def full(self, use: Use) -> Words:
        """Give everything: the method, or the component, and every step."""
        root = self.spoken(use).method or component_words(use.role.partition(" ")[2])
        steps = (words(step) for step in use.steps if not is_marker(step))
        return (
            *root,
            *(word for step in steps for word in step),
            *_direction(use.role, fails=self._fails(use)),
        )

    def _fails(self, use: Use) -> bool:
        """Whether an answer is that of a failure; `default` is none where no success is declared beside it."""
        well = use.role == "response default" and use.operation in self._well
        return _is_error(use.role) and not well

    def _base(self, use: Use, length: int) -> Base:
        end, several = _property_end(use.steps, length)
        if end == 0:
            return self._root(use, several=several)
        step = use.steps[end - 1]
        spoken = self.spoken(use)
        answer = end == 1 and use.role.startswith("response ")
        if answer and step == spoken.payload and not self._fails(use):
            return _answer(spoken, f"payload of `{_key(use)}`", several=several)
        parts, weak = self._property(step, several=several)
        rule = f"items of `{step}`" if several else f"used as property `{step}`"
        if not weak:
            return Base(parts, Kind.NOUN, rule)
        if answer and several and parts[-1] in CONTAINERS and not self._fails(use):
            return _answer(spoken, f"{rule} of `{_key(use)}`", several=True)
        owner = self._base(use, end - 1)
        front = owner.words[: len(owner.words) - len(owner.suffix)] or owner.words
        if self._fails(use) and end == 1:
            front = (*front, "error")
        rule = f"{rule} of `{_owner_text(use, end)}`"
        return Base(joined(front, parts), Kind.OWNED, rule, tail=parts)

    def _property(self, step: str, *, several: bool) -> tuple[Words, bool]:
        known = self._properties.get((step, several))
        if known is None:
            parts = words(step) or spelled(step)
            parts = singular_words(parts) if several else parts
            known = self._properties[step, several] = (parts, is_weak(parts))
        return known

    def _root(self, use: Use, *, several: bool) -> Base:
        role, _, name = use.role.partition(" ")
        spoken = self.spoken(use)
        match role:
            case "request":
                return _whole(spoken, ("request",), f"body of `{_key(use)}`", several=several)
            case "response" if self._fails(use):
                suffix = (*_ERROR_BODY, "item") if several else _ERROR_BODY
                rule = f"answer {name} of `{_key(use)}`"
                return Base((*spoken.method, *suffix), Kind.ROOT, rule, suffix)
            case "response" if several:
                return _answer(spoken, f"answer {name} of `{_key(use)}`", several=True)
            case "response":
                rule = f"answer {name} of `{_key(use)}`"
                return _whole(spoken, ("response",), rule, several=False)
            case "event":
                return _event(name, several=several)
            case "component":
                return _component(name, several=several)
            case "webhook":
                return _payload(name, several=several)
            case _:
                return _parameter(spoken, use.role, several=several)


def _component(name: str, *, several: bool) -> Base:
    parts = component_words(name)
    rule = f"items of component `{name}`" if several else f"component `{name}`"
    if several:
        one = singular_words(parts[:-1] if parts[-1] in CONTAINERS and len(parts) > 1 else parts)
        return Base(one if one != parts else (*parts, "item"), Kind.NOUN, rule)
    return Base(parts, Kind.NOUN, rule)


def _event(name: str, *, several: bool) -> Base:
    """Name what an event carries. For example: `typing` → TypingEvent."""
    parts = words(name) or spelled(name)
    suffix: Words = () if parts[-1:] == ("event",) else ("event",)
    suffix = (*suffix, "item") if several else suffix
    return Base((*parts, *suffix), Kind.NOUN, f"data of event `{name}`", suffix)


def _payload(name: str, *, several: bool) -> Base:
    """Name what a webhook carries. For example: `zone-made` → ZoneMadePayload."""
    parts = words(name) or spelled(name)
    suffix: Words = () if parts[-1:] == ("payload",) else ("payload",)
    suffix = (*suffix, "item") if several else suffix
    return Base((*parts, *suffix), Kind.ROOT, f"payload of webhook `{name}`", suffix)


def _parameter(spoken: Spoken, role: str, *, several: bool) -> Base:
    """Name what a parameter or header takes. For example: `parameter query page`."""
    name = role.split(" ", 2)[-1]
    parts = words(name) or spelled(name)
    parts = singular_words(parts) if several else parts
    rule = f"used as {role.partition(' ')[0]} `{name}`"
    if is_weak(parts):
        return Base(joined(spoken.method, parts), Kind.OWNED, rule, tail=parts)
    return Base(parts, Kind.NOUN, rule)


def _whole(spoken: Spoken, suffix: Words, rule: str, *, several: bool) -> Base:
    if several:
        suffix = (*suffix, "item")
    return Base((*spoken.method, *suffix), Kind.ROOT, rule, suffix)


def _answer(spoken: Spoken, rule: str, *, several: bool) -> Base:
    """Name a payload, or the items of one: what `list_zones` gives are zones."""
    if not several:
        return Base(joined(spoken.method, ("result",)), Kind.ROOT, rule, ("result",))
    noun = noun_of(spoken.method)
    telling = not is_weak(noun) or noun == singular_words(spoken.resource)
    if noun and telling and spoken.method[0] in _LISTING and _says_plural(spoken.method):
        return Base(noun, Kind.NOUN, rule)
    return Base((*spoken.method, "item"), Kind.ROOT, rule, ("item",))


def _says_plural(method: Words) -> bool:
    end = next((index for index, word in enumerate(method) if word in PREPOSITIONS), len(method))
    return end > 0 and is_plural(method[end - 1])


def _property_end(steps: tuple[str, ...], length: int) -> tuple[int, bool]:
    """Give the length up to the last property among the first steps, and whether items or values lie behind it."""
    several = False
    while length and is_marker(steps[length - 1]):
        length -= 1
        several = several or steps[length][0] != "|"
    return length, several


def is_marker(step: str) -> bool:
    """Whether a step leads into a list, a map or a variant, and to no property."""
    return step in ("[]", "{}") or (step[:1] == "|" and step[1:].isdigit())


def _is_error(role: str) -> bool:
    return role.startswith("response ") and role[9:10] not in ("1", "2", "3")


def _key(use: Use) -> str:
    return use.operation


def _owner_text(use: Use, end: int) -> str:
    before = next((step for step in reversed(use.steps[: end - 1]) if not is_marker(step)), "")
    return before or use.operation or use.role.partition(" ")[2]


def _direction(role: str, *, fails: bool) -> Words:
    if role == "request":
        return ("request",)
    return ("error",) if fails else ("response",) if role.startswith("response ") else ()


def error_words(uses: Iterable[Use]) -> Words:
    """Give what the one status of a failure means under which all uses are; none where there are others. For example: not, found."""
    roles = {use.role for use in uses}
    role = roles.pop() if len(roles) == 1 else ""
    return status_words(role) if role.startswith(("response 4", "response 5")) else ()


def status_words(role: str) -> Words:
    """Give what a status means. For example: `response 404` → not, found; `response 5XX` → server, error."""
    status = role.partition(" ")[2]
    classes = {
        "1": "informational",
        "2": "successful",
        "3": "redirected",
        "4": "client",
        "5": "server",
    }
    if status.isdigit() and int(status) in HTTPStatus._value2member_map_:
        return words(HTTPStatus(int(status)).phrase.replace("'", ""))
    if status[1:].upper() == "XX" and status[:1] in classes:
        return (classes[status[0]],)
    return words(status)
