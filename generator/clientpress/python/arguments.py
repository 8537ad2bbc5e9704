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
    """Whether callers have to give a parameter: an Idempotency-Key is made for them (`runtime/settings/retry.py`)."""
    return parameter.required and not is_idempotency_key(parameter)


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
