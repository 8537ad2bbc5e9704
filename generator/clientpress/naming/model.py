"""The names of a package, settled. Comes from `naming.settle`; lowering and docs only look names up here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import NewType, TypeAlias

from clientpress.document.model import In, WireName
from clientpress.ir.types import Choice, Object, OperationKey, TypeId, Union
from clientpress.values import dataclass

Identifier = NewType("Identifier", str)
"""A Python name that is safe where it will stand: no keyword, nothing that it would shadow."""
Named: TypeAlias = Object | Union | Choice
"""The types that have names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceNames:
    """`user_api_tokens` and `UserApiTokens`.

    `within` are the attributes that lead from the client to a resource that lies in others; no other resource has its `attribute`.
    """

    attribute: Identifier  # also the module
    class_name: Identifier
    within: tuple[Identifier, ...] = ()

    @property
    def path(self) -> tuple[Identifier, ...]:
        """The attributes that lead here from the client."""
        return self.within or (self.attribute,)

    @property
    def called(self) -> str:
        """What a caller writes behind `client.`. For example: `zones.settings`."""
        return ".".join(self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodNames:
    """What an operation is called.

    `arguments` holds parameters by (location, wire name); `body_arguments` the properties of a spread body by wire name.
    """

    resource: str  # key of the Resource
    method: Identifier
    rule: str = ""  # why it is called so, for `inspect`
    constant: Identifier
    arguments: Mapping[tuple[In, WireName], Identifier]
    body_arguments: Mapping[WireName, Identifier]


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeName:
    """A name for a type, and why it is called so (`rule` is a short phrase for `inspect`)."""

    name: Identifier
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Every public name.

    `types` has an entry for each Object, and for each Union and Choice that wants an alias. `former` are names under which a
    type was known besides, when it was still several types: they can go on as aliases of it.
    """

    package: Identifier
    resources: Mapping[str, ResourceNames]
    methods: Mapping[OperationKey, MethodNames]
    types: Mapping[TypeId, TypeName]
    fields: Mapping[TypeId, Mapping[WireName, Identifier]]
    schemes: Mapping[str, Identifier]
    server_variables: Mapping[str, Identifier]
    parameters: Mapping[str, Identifier] = field(
        default_factory=dict
    )  # of the client, by `ir.client_parameters.key_of`
    servers: Mapping[str, str] = field(
        default_factory=dict
    )  # by URL; empty where there is no choice
    variables: Mapping[str, str] = field(default_factory=dict)  # of the environment, by scheme
    former: Mapping[Identifier, TypeId] = field(default_factory=dict)

    def called(self, key: OperationKey) -> str:
        """What a caller writes behind `client.` to call an operation. For example: `zones.settings.get`."""
        method = self.methods[key]
        return f"{self.resources[method.resource].called}.{method.method}"
