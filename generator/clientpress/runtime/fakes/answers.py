"""What a fake answers: whole HTTP answers, made of payloads, error bodies and samples.

Takes an operation, and what a test prepares for it; gives `Prepared` answers. What is
prepared is checked against the description at once, so that a test fails where it is
wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, cast

from ..calling.described import described_for
from ..codec.codec import codec_of
from ..codec.plain import is_mapping
from ..description.operation import Operation, Typed
from ..description.paging import Paging
from ..errors import ValidationError
from ..media import STREAMED, essence, kind_of
from ..unset import UNSET
from .changes import changed, model_of, type_of_field, type_of_item
from .lists import PreparedList, check_sizes
from .pages import last_page, with_value, without_items
from .prepared import Described, Prepared, streamed, written
from .samples import Sampler, faults, fits, is_record

_LOWEST_FAILURE = 300
_SAMPLE_BYTES = b"content"
_ANY = ("*/*", "application/*")


class AnswerMaker:
    """Makes the answers of one operation."""

    def __init__(
        self,
        operation: Operation[Any, Any],
        sampler: Sampler,
        examples: Mapping[str, Any],
    ) -> None:
        self._operation = operation
        self._sampler = sampler
        self._examples = examples  # whole answers of the document, by status key

    def success(self, value: object, changes: Mapping[str, object]) -> Prepared:
        """Return a success; `value` is the payload, sampled where it is UNSET.

        Raises:
            TypeError: A change is no field of the payload.
            ValidationError: The payload is not what is described.
        """
        described = self._first_success()
        envelope = self._operation.envelope
        if envelope is None or not is_record(described.type):
            if value is UNSET:
                value = self._sample(described)
                if changes:
                    value = changed(described.type, value, changes)
                return self._one_page(described, value)
            _refuse_both(changes)
            return self._one_page(described, self._encoded(described.type, value))
        whole = self._envelope(described)
        kind = type_of_field(described.type, envelope.payload)
        if value is not UNSET:
            _refuse_both(changes)
            whole[envelope.payload] = self._encoded(kind, value)
        elif changes:
            payload = whole.get(envelope.payload)
            whole[envelope.payload] = changed(kind, payload, changes)
        return self._one_page(described, whole)

    def empty_page(self) -> Prepared:
        """Return a success of an operation that answers in pages, with no items."""
        described = self._first_success()
        whole = self._sample(described)
        if self._operation.envelope is not None and is_record(described.type):
            whole = self._envelope(described)
        if self._operation.pages is not None:
            whole = without_items(self._operation.pages, whole)
        return self._one_page(described, whole)

    def pages(self, pages: Iterable[Iterable[object]]) -> Prepared:
        """Return a success that answers each call with the page that it asks for.

        Raises:
            TypeError: The operation answers with no list in pages.
            ValidationError: An item is not what is described.
            ValueError: The pages are such as the API cannot give.
        """
        described, paging = self._first_success(), self._operation.pages
        if paging is None:
            said = "answers with no list in pages; use returns(…)"
            raise TypeError(f"{spoken(self._operation)} {said}")
        listed = tuple(self._page(described.type, paging, page) for page in pages)
        check_sizes(paging, listed)
        whole = self._sample(described)
        if self._operation.envelope is not None and is_record(described.type):
            whole = self._envelope(described)
        made = PreparedList(
            paging=paging,
            pages=listed,
            whole=whole,
            faults=partial(faults, described.type),
        )
        return replace(written(described, whole), pages=made)

    def _page(self, kind: Any, paging: Paging, page: Iterable[object]) -> list[Any]:
        """Return what stands on a page, as plain data, each item in its wrapping."""
        for step in paging.items:
            kind = type_of_field(model_of(kind), step)
        if paging.whole:
            return [self._encoded(kind, item) for item in page]
        if not paging.wrapped:
            return cast("list[Any]", self._encoded(kind, list(page)))
        around = model_of(type_of_item(kind))
        inner, sample = type_of_field(around, paging.wrapped[0]), self._sampler.sample
        return [
            with_value(sample(around), paging.wrapped, self._encoded(inner, item))
            for item in page
        ]

    def stream(self, items: Iterable[object]) -> Prepared:
        """Return a success that streams items.

        Raises:
            TypeError: The operation answers with no stream.
        """
        described = self._first_success()
        if kind_of(described.media_type) not in STREAMED:
            said = "answers with no stream; use returns(…)"
            raise TypeError(f"{spoken(self._operation)} {said}")
        data = [self._encoded(described.type, item) for item in items]
        return streamed(described, data)

    def failure(
        self, status: int, body: object, changes: Mapping[str, object]
    ) -> Prepared:
        """Return a failure, its body sampled where it is UNSET.

        Raises:
            ValueError: The status is none of a failure.
        """
        if status < _LOWEST_FAILURE:
            raise ValueError(
                f"{status} is no failure; use returns(…), or responds(…) for any answer"
            )
        described = self._described(status)
        if body is UNSET:
            data = self._unsuccessful(self._sample(described))
            if changes:
                data = changed(described.type, data, changes)
        else:
            _refuse_both(changes)
            data = self._encoded(described.type, body)
        prepared = written(described, data)
        # A client that tries again need not wait for it in a test.
        headers = {**prepared.headers, "retry-after": "0"}
        return Prepared(status=status, headers=headers, content=prepared.content)

    def _unsuccessful(self, data: Any) -> Any:
        envelope = self._operation.envelope
        flag = envelope.success if envelope else None
        if flag and is_mapping(data) and flag in data:
            return {**data, flag: False}
        return data

    def _encoded(self, kind: Any, value: object) -> Any:
        """Return a value as plain data.

        Raises:
            ValidationError: It is not what is described.
        """
        if kind is bytes and isinstance(value, bytes):
            return value
        try:
            return codec_of(Any if kind is None else kind).encode(value)
        except ValidationError as error:
            lacks = any(one.constraint == "required" for one in error.problems)
            hint = " (fake.sample_of(…) fills in what is required)" if lacks else ""
            raise ValidationError(
                error.problems,
                subject=f"what {spoken(self._operation)} is to answer{hint}",
            ) from None

    def _one_page(self, described: Described, whole: Any) -> Prepared:
        paging = self._operation.pages
        if paging is not None:
            whole = last_page(paging, whole, partial(faults, described.type))
        return written(described, whole)

    def _first_success(self) -> Described:
        responses = self._operation.responses
        keys = [key for key in responses if key.startswith("2")]
        keys.sort(key=lambda key: not responses[key].content)
        keys += [key for key in responses if key.startswith("3")]
        keys += [key for key in responses if key == "default"]
        if not keys:
            return Described(status=204)
        key = keys[0]
        status = int(key) if key.isdigit() else 300 if key.startswith("3") else 200
        return self._described(status)

    def _described(self, status: int) -> Described:
        responses = self._operation.responses
        response = described_for(responses, status)
        if response is None:
            return Described(status=status, media_type="application/json", type=Any)
        key = next(name for name, one in responses.items() if one is response)
        if not response.content:
            return Described(status=status, key=key)
        media_type = min(response.content, key=self._rank)
        typed: Typed = response.content[media_type]
        return Described(
            status=status,
            key=key,
            media_type=media_type,
            type=typed(),
            events=response.events,
            wrapped=response.wrapped,
        )

    def _rank(self, media_type: str) -> tuple[bool, bool]:
        """Order what an answer may be as it is asked for: JSON, and what streams only where no success is JSON."""
        found = self._operation.responses
        successes = [one for key, one in found.items() if key.startswith("2")]
        successes = successes or [one for key, one in found.items() if key == "default"]
        names = [name for one in successes for name in one.content]
        streams = not any(map(_is_json, names))
        streamed = kind_of(media_type) in STREAMED
        return not _is_json(media_type), streamed is not streams

    def _sample(self, described: Described) -> Any:
        if described.type is bytes:
            return _SAMPLE_BYTES
        example = self._examples.get(described.key, UNSET)
        if example is not UNSET and fits(described.type, example):
            return example
        return self._sampler.sample(described.type)

    def _envelope(self, described: Described) -> dict[str, Any]:
        """Return a sampled envelope that says that all went well."""
        whole = dict(self._sample(described))
        envelope = self._operation.envelope
        for name, value in list(whole.items()):
            if envelope is not None and name == envelope.success:
                whole[name] = True
            elif envelope is not None and name != envelope.payload:
                quiet: dict[str, Any] = {**whole, name: []}
                if isinstance(value, list) and fits(described.type, quiet):
                    whole[name] = []
        return whole


def spoken(operation: Operation[Any, Any]) -> str:
    """Return what an operation is called in tests. For example: `zones.list_zones`."""
    named = f"{operation.resource}.{operation.name}"
    return named if operation.name else operation.operation_id


def _refuse_both(changes: Mapping[str, object]) -> None:
    if changes:
        names = ", ".join(changes)
        raise TypeError(f"give either a whole value or some of its fields ({names})")


def _is_json(media_type: str) -> bool:
    return kind_of(media_type) == "json" or essence(media_type) in _ANY
