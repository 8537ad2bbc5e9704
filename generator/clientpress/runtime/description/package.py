"""What a generated package says of itself to the runtime."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from ..values import immutable
from .operation import Parameter
from .schemes import Scheme
from .servers import Server


@immutable
class Package:
    """A generated package.

    Attributes:
        name: Its import name, which is also that of its logger.
        user_agent: What it calls itself in requests.
        servers: Those that the API names, the one that is called by default first.
        schemes: The security schemes of the API, by name.
        parameters: What the client is given for the requests that take it, by the names
            of its arguments.
        plans: The plans that its operations tell; empty where they tell none.
    """

    name: str
    user_agent: str
    servers: tuple[Server, ...] = ()
    schemes: Mapping[str, Scheme] = field(default_factory=dict[str, Scheme])
    parameters: tuple[Parameter, ...] = ()
    plans: tuple[str, ...] = ()
