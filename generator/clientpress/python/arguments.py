"""The arguments of a method: their order, and the one for a body that is not spread."""

from __future__ import annotations

from typing import Final

from clientpress.document.model import In, WireName
from clientpress.ir.api import Operation, Parameter
from clientpress.naming.model import Identifier, MethodNames

KEY_HEADERS: Final = frozenset({"idempotency-key", "x-idempotency-key"})
_LOCATIONS = {In.PATH: 0, In.QUERY: 1, In.HEADER: 2, In.COOKIE: 3}


def ordered_parameters(operation: Operation) -> list[Parameter]:
    """Give path parameters first, then query, headers and cookies, each in document order."""
    return sorted(operation.parameters, key=lambda one: _LOCATIONS[one.location])


def must_be_given(parameter: Parameter) -> bool:
    """Whether a request has to have a parameter of the program: an Idempotency-Key is made for it (`runtime/settings/retry.py`)."""
    return parameter.required and not is_idempotency_key(parameter)


def call_must_give(parameter: Parameter) -> bool:
    """Whether each call has to give a parameter: what the client was given is sent otherwise."""
    return must_be_given(parameter) and not parameter.of_client


def is_idempotency_key(parameter: Parameter) -> bool:
    """Whether a header makes a request safe to repeat."""
    return parameter.location is In.HEADER and parameter.wire.lower() in KEY_HEADERS


def body_name(names: MethodNames) -> Identifier:
    """Give the argument for a body that is not spread: `body`, unless a parameter is called so."""
    given = names.body_arguments.get(WireName(""))
    if given is not None:
        return given
    name = Identifier("body")
    taken = set(names.arguments.values())
    while name in taken:
        name = Identifier(f"{name}_")
    return name
