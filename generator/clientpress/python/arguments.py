"""The argument for a body that is not spread."""

from __future__ import annotations

from clientpress.document.model import WireName
from clientpress.naming.model import Identifier, MethodNames


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
