"""The arguments of a method: their order, and the one for a body that is not spread."""

from __future__ import annotations

from clientpress.document.model import In, WireName
from clientpress.ir.api import Operation, Parameter
from clientpress.naming.model import Identifier, MethodNames

_LOCATIONS = {In.PATH: 0, In.QUERY: 1, In.HEADER: 2, In.COOKIE: 3}


def ordered_parameters(operation: Operation) -> list[Parameter]:
    """Give path parameters first, then query, headers and cookies, each in document order."""
    return sorted(operation.parameters, key=lambda one: _LOCATIONS[one.location])


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
