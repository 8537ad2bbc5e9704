"""A call of a list: what it was given, and the same call asking for another page.

What asks for a page stands among the parameters or in the body; a body is never
changed, the next request has a copy of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from ..calling.answers import View
from ..calling.prepared import Prepared, new_key
from ..calling.task import Task
from ..codec.record import wire_of
from ..description.paging import Asking, Paging, Steps, names_in_query
from ..settings.options import RequestOptions
from ..unset import UNSET
from ..values import immutable

_VIEW: View = "envelope"


@immutable
class Listing:
    """A call of an operation that answers in pages: valid, and not sent yet."""

    prepared: Prepared
    paging: Paging
    parameters: Mapping[str, object]
    body: object
    options: RequestOptions
    first: Task

    @property
    def place(self) -> str:
        """What is called: the operation's id, or method and path."""
        operation = self.prepared.operation
        return operation.operation_id or f"{operation.method} {operation.path}"

    def given(self, what: Asking) -> object:
        """Return what the caller gave for what asks; UNSET for nothing."""
        if what.location == "body":
            steps = _steps(what)
            extra = self.options.extra_body
            return at(extra if steps[0] in extra else self.body, steps)
        name = self._name(what)
        if name is None:
            return self.options.query.get(what.parameter, UNSET)
        return at(self.parameters.get(name, UNSET), _steps_of(what))

    def asking(self, what: Asking, value: object) -> Task:
        """Return the same call with another value for what asks.

        The value is the server's own, or follows from one, so it is not validated. It
        is another call: an Idempotency-Key would have the first answer repeated.
        """
        parameters, body, options = self.parameters, self.body, self.options
        if options.idempotency_key is not None:
            options = replace(options, idempotency_key=new_key())
        if what.location == "body":
            steps = _steps(what)
            if steps[0] in options.extra_body:
                extra = with_member(options.extra_body, steps, value)
                options = replace(options, extra_body=extra)
            else:
                body = with_member(body, steps, value)
        else:
            wires, name = names_in_query(what), self._name(what)
            query = {k: one for k, one in options.query.items() if k not in wires}
            if name is None:
                query[what.parameter] = value
            else:
                given = parameters.get(name, UNSET)
                changed = with_member(given, _steps_of(what), value)
                parameters = {**parameters, name: changed}
            options = replace(options, query=query)
        options = replace(options, validate=False)
        return self.prepared.task(parameters, body, options, _VIEW)

    def _name(self, what: Asking) -> str | None:
        wire = what.within[0] if what.within else what.parameter
        for parameter in self.prepared.operation.parameters:
            if (parameter.wire, parameter.location) == (wire, what.location):
                return parameter.name
        return None


def listing(
    prepared: Prepared,
    paging: Paging,
    parameters: Mapping[str, object],
    body: object,
    options: RequestOptions,
) -> Listing:
    """Return a call that is valid, and may be sent; raises as `Prepared.task` does."""
    return Listing(
        prepared=prepared,
        paging=paging,
        parameters=parameters,
        body=body,
        options=options,
        first=prepared.task(parameters, body, options, _VIEW),
    )


def _steps(what: Asking) -> Steps:
    return (*what.within, what.parameter)


def _steps_of(what: Asking) -> Steps:
    """Return what leads from the value of a parameter to what asks: nothing if it does."""
    return _steps(what)[1:]


def at(value: Any, steps: Steps | None) -> Any:
    """Return what stands at a path in a model, or in plain data; UNSET for nothing."""
    if steps is None:
        return UNSET
    for step in steps:
        value = _member(value, step)
        if value is UNSET:
            break
    return value


def _member(value: Any, wire: str) -> Any:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(wire, UNSET)
    name = _field(value, wire)
    if name is not None:
        return getattr(value, name)
    extra: Mapping[str, Any] = getattr(value, "extra_", {})
    return extra.get(wire, UNSET)


def link_to_next(told: Any) -> str | None:
    """Return the URL of the next page: the text itself, or that of an object.

    Of a list of links it is the one whose relation is `next`. For example:
    `[{"rel": "next", "href": "/zones?page=2"}]` gives `/zones?page=2`.
    """
    if isinstance(told, str):
        return told
    if isinstance(told, (list, tuple)):
        links = cast("Sequence[Any]", told)
        told = next((one for one in links if _first(one, _RELATIONS) == "next"), UNSET)
    found = _first(told, _URLS)
    return found if isinstance(found, str) else None


def _first(value: Any, names: Sequence[str]) -> Any:
    return next((one for name in names if (one := _member(value, name))), UNSET)


_RELATIONS = ("rel", "relation")
_URLS = ("href", "url", "uri")


def with_member(value: Any, steps: Steps, new: object) -> Any:
    """Return a copy of a model, or of plain data, with another value at a path.

    For example: `SearchRequest(query="q")` → `SearchRequest(query="q", cursor="x")`
    """
    if not steps:
        return new
    first, rest = steps[0], steps[1:]
    inner = with_member(_member(value, first), rest, new) if rest else new
    name = _field(value, first)
    if name is not None:
        return replace(value, **{name: inner})
    if is_dataclass(value) and not isinstance(value, type):
        extra: Mapping[str, Any] = getattr(value, "extra_", {})
        return replace(value, extra_={**extra, first: inner})
    if isinstance(value, Mapping):
        return {**cast("Mapping[str, Any]", value), first: inner}
    return {first: inner}


def _field(value: Any, wire: str) -> str | None:
    """Return the name of a model's field by its name on the wire."""
    if not is_dataclass(value):
        return None
    for field in fields(value):
        if (wire_of(field.metadata).name or field.name) == wire:
            return field.name
    return None
