"""What a method says of itself: summary, description, facts, arguments, result and errors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from typing import Final

from clientpress.diagnostics.words import several
from clientpress.document.model import In
from clientpress.ir.api import Api, Operation, Parameter, Response
from clientpress.ir.client_parameters import key_of
from clientpress.ir.media_types import stream_kind
from clientpress.ir.merge_patches import is_merge_patch
from clientpress.ir.pages import paged
from clientpress.ir.results import successes
from clientpress.ir.types import Array, Dictionary, Nullable, Object, Required, TypeId
from clientpress.naming.english import LIST_VERBS, VERBS, singular_words
from clientpress.naming.model import Identifier, MethodNames, Names
from clientpress.naming.words import words
from clientpress.python.answers import failures
from clientpress.python.arguments import body_name, is_idempotency_key
from clientpress.python.model import Docstring, Entry, Lines, Prose, Section
from clientpress.python.prose import (
    argument_text,
    code,
    default_note,
    example,
    running,
    sentence,
    told,
    type_docs,
    type_notes,
)

_PHRASES: Final = {str(one.value): one.phrase.casefold() for one in HTTPStatus}
_TRANSITIVE: Final = frozenset(
    {"list", "create", "retrieve", "update", "destroy", "delete", "get", "replace", "patch", "add", "remove", "find", "search"}
)  # fmt: skip
_HANDLER: Final = re.compile(r"\w+ <[A-Z]+>")
_SAYS_HOW: Final = frozenset({"partial", "bulk", "batch", "mass"})
_FUNCTION: Final = re.compile(r"[A-Z]?[a-z]+\d*(?:[A-Z][a-z]+\d*)+")
_FRAMEWORKS: Final = {"validation error", *(one.description.casefold() for one in HTTPStatus)}
"""What frameworks write where the author wrote nothing."""
_FILLERS: Final = frozenset(
    {"a", "an", "default", "error", "errors", "failure", "for", "of", "ok", "operation", "request", "response", "responses",
     "result", "results", "success", "successful", "the", "to"}
)  # fmt: skip
"""Words that say nothing of a response."""
_REMOVES: Final = "None removes what is there (RFC 7396)."
_NEEDED: Final = "Needed if anything of the body is given."
_OPTIONS = Entry("options", "Timeout, headers and more, for this call alone.")


class MethodProse:
    """Writes the docstrings of methods."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self._shared = {
            text
            for text, times in Counter(map(_said, api.operations.values())).items()
            if times > 1
        }

    def docstring(
        self,
        operation: Operation,
        names: MethodNames,
        spread: Object | None,
        order: Sequence[Identifier],
    ) -> Docstring:
        """Write the docstring of an operation, whose body is spread or not; `order` is that of the arguments."""
        opening = self._opening(operation, names)
        parts: list[Prose | Lines | Section] = [Prose(part) for part in opening]
        parts.append(Prose(code(f"{operation.method} {operation.path}")))
        facts = tuple(_facts(operation))
        if facts:
            parts.append(Lines(facts))
        if spread is not None and is_merge_patch(operation):
            parts.append(Prose(_REMOVES))
        said = {one.name: one for one in self._arguments(operation, names, spread)}
        told = tuple(said[name] for name in order if name in said and said[name].text)
        parts.append(Section("Args", told))
        returns = self._returns(operation)
        if returns:
            parts.append(Section("Returns", (Entry("", returns),)))
        raises = tuple(self._raises(operation))
        if raises:
            parts.append(Section("Raises", raises))
        return Docstring(tuple(parts))

    def _opening(self, operation: Operation, names: MethodNames) -> Iterator[str]:
        """Give the summary and the description; what several operations are described by tells none of them, as a class of Django's."""
        summary = prosaic(" ".join(operation.summary.split()))
        described = operation.description.strip()
        if summary:
            yield sentence(summary)
        elif not described or _said(operation) in self._shared:
            yield sentence(self._by_name(names))
        if described and _words(described) != _words(summary):
            yield sentence(operation.description)
        if operation.deprecated:
            yield f"Deprecated. {sentence(operation.facts.deprecation)}".strip()

    def _by_name(self, names: MethodNames) -> str:
        """Say what a method is called, and of what it is where that is a verb alone. For example: `zones.create` → Create zone; `items_list` → List items."""
        parts = tuple(names.method.strip("_").split("_"))
        if parts[-1] in VERBS and parts[0] not in _SAYS_HOW | VERBS:
            parts = (parts[-1], *parts[:-1])
        if len(parts) == 1 and parts[0] in _TRANSITIVE:
            things = tuple(self._names.resources[names.resource].attribute.strip("_").split("_"))
            parts += things if parts[0] in LIST_VERBS else singular_words(things)
        return " ".join(parts).capitalize()

    def _arguments(
        self, operation: Operation, names: MethodNames, spread: Object | None
    ) -> Iterator[Entry]:
        for one in operation.parameters:
            yield Entry(names.arguments[one.location, one.wire], self._parameter(one))
        if spread is not None:
            optional = operation.body is not None and not operation.body.required
            for property_ in spread.properties:
                text = argument_text(self._api.types, property_)
                if optional and isinstance(property_.presence, Required):
                    text = f"{text} {_NEEDED}".strip()
                yield Entry(names.body_arguments[property_.wire], text)
        elif operation.body is not None and operation.body.media:
            media = " or ".join(code(one.media_type) for one in operation.body.media)
            described = operation.body.description or next(
                (one.docs.description for one in operation.body.media if one.docs.description), ""
            )
            notes = [f"Sent as {media}."]
            if is_merge_patch(operation):
                notes.append(_REMOVES)
            if any(stream_kind(one.media_type) == "lines" for one in operation.body.media):
                notes.append("An iterable that is not a list is sent item by item, as items come.")
            if operation.body.empty:
                notes.append("If none is given, an empty object is sent.")
            yield Entry(body_name(names), running(described, notes, []))
        yield _OPTIONS

    def _parameter(self, of: Parameter) -> str:
        types = self._api.types
        docs = of.docs
        notes = type_notes(types, of.type)
        if "default" in docs.facts:
            notes = [*notes, *default_note(docs.facts["default"])]
        if of.allow_reserved and of.location is In.PATH:
            notes = [*notes, "Slashes in it are sent as they are."]
        if of.of_client:
            notes = [*notes, f"By default the client's {code(self._names.parameters[key_of(of)])}."]
        elif of.version:
            notes = [*notes, f"Default: `{of.version}`, the version that is described."]
        if docs.deprecated:
            notes = [*notes, "Deprecated."]
        if is_idempotency_key(of):
            notes = [*notes, "By default a new one for each call, the same at every retry."]
        described = told(docs, of.wire) or type_docs(types, of.type).description
        return running(described, notes, example(types, of.type, docs))

    def _returns(self, operation: Operation) -> str:
        answers = [one for one in successes(operation) if one.media or one.undescribed]
        first, *others = [_answer(one, operation) for one in answers] or [""]
        said = first
        for one in others:
            said = f"{said.removesuffix('.')}; {_lower(one)}"
        if operation.stream is not None:
            kind = "events" if operation.stream == "events" else "items"
            return f"A stream of {kind}, for a `with` block. {sentence(said)}"
        if pages := paged(operation.pages):
            if pages.items.whole:
                return (
                    f"Answers, one for each page: {_lower(sentence(said))} Iterate over it for all."
                )
            where = f"{code('.'.join(pages.items.path))} of " if pages.items.path else ""
            return f"Pages of {where}{_lower(sentence(said))} Iterate over it for all items."
        if operation.envelope is not None:
            return sentence(f"The {code(operation.envelope.payload)} of {_lower(said)}")
        return f"{sentence(said)} {self._streams(operation)}".strip()

    def _streams(self, operation: Operation) -> str:
        """Say how to have as a stream what is JSON unless one asks."""
        for one in (media for response in successes(operation) for media in response.media):
            kind = stream_kind(one.media_type)
            if kind is not None:
                reading = "iter_events" if kind == "events" else "iter_json_lines"
                named = None if one.type is None else self._names.types.get(one.type)
                item = f"models.{named.name}" if named is not None else ""
                return f"As a stream: `with_streaming_response` and its `{reading}({item})`."
        return ""

    def _raises(self, operation: Operation) -> Iterator[Entry]:
        """Say what is particular to the operation; what any call may raise stands in the module of errors."""
        groups: dict[tuple[str, ...], list[Response]] = {}
        for one in failures(operation):
            kinds = (self._words(each.type) for each in one.media if each.type is not None)
            named = tuple(dict.fromkeys(each for each in kinds if each))
            groups.setdefault(named or (one.status,), []).append(one)
        bodies = (_refusal(named, every, operation) for named, every in groups.items())
        said = "; ".join(one for one in bodies if one)
        if said:
            yield Entry("ApiStatusError", sentence(f"The API refused; {said}"))

    def _words(self, type_id: TypeId) -> str:
        name = self._names.types.get(type_id)
        if name is not None:
            return f"a `models.{name.name}`"
        match self._api.types[type_id]:
            case Nullable(of=inner):
                return self._words(inner)
            case Array(item=item):
                inside = self._words(item)
                return f"a list: each {inside}" if inside else ""
            case Dictionary(value=value):
                inside = self._words(value)
                return f"a mapping: each {inside}" if inside else ""
            case _:
                return ""


def _refusal(named: Sequence[str], every: Sequence[Response], operation: Operation) -> str:
    """Say what is the body of errors that have the same one. For example: ``at 4XX its `body` is a `models.Error` (…)``."""
    first = every[0]
    if named == (first.status,):
        described = _described(first, operation)
        return f"at {first.status}: {described}" if described else ""
    body = f"its `body` is {' or '.join(named)}"
    if len(every) == 1:
        return f"at {first.status} {body}{_particular(first, operation)}"
    return f"at {several([f'{one.status}{_particular(one, operation)}' for one in every])} {body}"


def _particular(response: Response, operation: Operation) -> str:
    """Give what a status is said to mean, in brackets, unless it is what it means everywhere."""
    described = _described(response, operation)
    return f" ({described})" if described else ""


def _described(response: Response, operation: Operation) -> str:
    """Give what is said of a response, unless it is said of all with its status, by a framework, or in the summary."""
    described = _flat(response.description)
    said = described.casefold()
    if said == _PHRASES.get(response.status) or said in _FRAMEWORKS:
        return ""
    return described if _says_more(described, operation) else ""


def _says_more(described: str, operation: Operation) -> bool:
    """Whether a response has more to say than the summary. For example: not `Create Token response` of `Create Token`."""
    said = {*_FILLERS, *_words(operation.summary)}
    return any(word not in said for word in _words(described))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _flat(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


def _said(operation: Operation) -> object:
    """Give the description that an operation opens with; nothing else is equal where it does not."""
    described = not operation.summary.strip() and _flat(operation.description)
    return described or operation.key


def prosaic(summary: str) -> str:
    """Write a name of a function as prose, as frameworks make summaries of it; none for how spectree writes one.

    For example: ListItems → List items; but nothing of `on_post <POST>`.
    """
    if _HANDLER.fullmatch(summary):
        return ""
    return " ".join(words(summary)).capitalize() if _FUNCTION.fullmatch(summary) else summary


def _facts(operation: Operation) -> Iterator[str]:
    facts = operation.facts
    if facts.plans:
        having = [name for name, has in facts.plans.items() if has]
        yield f"Plans: {', '.join(having) or 'none'}."
    if facts.permissions:
        yield f"Permissions: {', '.join(code(one) for one in facts.permissions)}."
    if facts.token_groups:
        yield f"Token groups: {', '.join(facts.token_groups)}."
    if facts.idempotent:
        yield "Idempotent: is sent again after a failure."
    if operation.security:
        ways = [" and ".join(code(name) for name in one) or "none" for one in operation.security]
        yield f"Security: {', or '.join(ways)}."
    if operation.external_docs is not None:
        yield f"More: {operation.external_docs.url}"


def _answer(response: Response, operation: Operation) -> str:
    described = " ".join(response.description.split()) if _described(response, operation) else ""
    return f"The answer ({response.status})" + (f": {described}" if described else "")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
