"""An API, understood: operations with their types, envelope, security and vendor facts. Comes from `ir.build`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from clientpress.diagnostics.place import Place
from clientpress.document.model import (
    Example,
    ExternalDocs,
    In,
    SecurityRequirement,
    SecurityScheme,
    Server,
    WireName,
)
from clientpress.ir.media_types import StreamKind
from clientpress.ir.pages import SINGLE, Pages
from clientpress.ir.types import NO_DOCS, Docs, OperationKey, Type, TypeId
from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """One media type of a body or response. `type` is None where nothing is said of the content.

    Content that is no JSON is text or binary, whatever its schema says: that is what `meant` is for then.

    Events of several kinds have one each, which names its kind in `event`; None is for all others. `wrapped` is the property of each text of a
    stream that holds the item.
    """

    media_type: str
    type: TypeId | None
    meant: TypeId | None = None
    event: str | None = None
    wrapped: str = ""
    docs: Docs = NO_DOCS  # of the schema at this use
    examples: tuple[Example, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)  # encoding and extensions, verbatim
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter. `media_type` is set where `content` and not `schema` describes it.

    `version` is what a required one is sent with where nothing is given: that of the API, if the parameter asks for it. One that is `of_client`
    is given to the client, whose value is sent where a call gives none.
    """

    wire: WireName
    location: In
    required: bool
    type: TypeId
    style: str
    explode: bool
    allow_reserved: bool = False
    is_path: bool = False
    media_type: str = ""
    version: str = ""
    of_client: bool = False
    secret: bool = False
    docs: Docs = NO_DOCS  # title, description, examples, deprecated; default in facts["default"]
    examples: tuple[Example, ...] = ()  # the parameter's own; those of its schema stand in `docs`
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What is sent. `spread` says that the properties of the one object become arguments of their own.

    `empty` says that an empty object is sent where nothing is given: the document requires a body, and not what is in it.
    """

    required: bool
    empty: bool = False
    description: str = ""
    media: tuple[Media, ...]
    spread: bool
    facts: Mapping[str, Any] = field(default_factory=dict)
    place: Place

    @property
    def usual(self) -> Media:
        """What is sent where nothing else is asked for: what the arguments make, if it is spread, and no text that means the same."""
        made = (one for one in self.media if one.meant is None)
        return next(made, self.media[0]) if self.spread else self.media[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseHeader:
    """A declared response header."""

    wire: WireName
    required: bool
    type: TypeId | None
    docs: Docs = NO_DOCS
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What is answered under one status key: `200`, `4XX`, `default`."""

    status: str
    description: str = ""
    headers: tuple[ResponseHeader, ...] = ()
    media: tuple[Media, ...] = ()
    undescribed: bool = False  # something is answered, but the document does not say what
    facts: Mapping[str, Any] = field(default_factory=dict)  # links and extensions
    place: Place

    @property
    def successful(self) -> bool:
        """Whether this is a 2xx answer (`default` is only where no 2xx is declared, which the operation knows)."""
        return self.status.startswith("2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """The success answers of an operation carry the outcome beside the payload (semantics §2).

    `payload` is the property that is returned, `success` the flag that must not be false. `evidence` says why,
    one short sentence each, for `inspect`.
    """

    payload: WireName
    payload_type: TypeId
    success: WireName | None
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Vendor facts, read by a profile (semantics §9)."""

    plans: Mapping[str, bool] = field(default_factory=dict)
    permissions: tuple[str, ...] = ()
    token_groups: tuple[str, ...] = ()
    deprecation: str = ""
    idempotent: bool = False  # declared to do no harm when it is sent twice
    other: Mapping[str, Any] = field(
        default_factory=dict
    )  # extensions that no profile knows, verbatim


@dataclass(frozen=True, slots=True, kw_only=True)
class NameHints:
    """Names the document itself asks for (`x-fern-sdk-group-name`, `x-speakeasy-name-override`, …)."""

    group: tuple[str, ...] = ()
    method: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation. `result` is what its method returns: the payload, the one success body, a union of several; None is None.

    Where it streams, `result` is what the stream yields.

    `security` None: nothing is required, credentials that were given are sent. An empty tuple: anonymous.
    """

    key: OperationKey
    operation_id: str
    method: str  # upper case
    path: str
    tags: tuple[str, ...]
    hints: NameHints = NameHints()
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    external_docs: ExternalDocs | None = None
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...]
    envelope: Envelope | None = None
    pages: Pages = SINGLE
    result: TypeId | None
    stream: StreamKind | None = None
    security: tuple[SecurityRequirement, ...] | None
    facts: Facts = Facts()
    servers: tuple[Server, ...] = ()
    callbacks: Mapping[str, Any] = field(default_factory=dict)
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A tag, or the first literal path segment where operations have none; or what the configuration makes of operations.

    `path` are the names of the resources that it lies in and its own, where the configuration says them (`configured`), or dots in
    operationIds. One that others lie in may have no operations.
    """

    key: str
    path: tuple[str, ...] = ()
    configured: bool = False
    description: str = ""
    external_docs: ExternalDocs | None = None
    facts: Mapping[str, Any] = field(
        default_factory=dict
    )  # extensions; summary, parent and kind of OpenAPI 3.2
    operations: tuple[OperationKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """How much equal shapes saved: object types before and after they became one."""

    before: int = 0
    after: int = 0

    @property
    def saved(self) -> int:
        """The classes that need not be written."""
        return self.before - self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwrapping:
    """How many operations with a success body return a payload, and which of the others look as if they should."""

    unwrapped: int = 0
    of: int = 0
    odd: tuple[tuple[OperationKey, str], ...] = ()  # and why, one short sentence each


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """The whole API. `types` holds every type that an operation reaches, by id, in document order.

    Behind them stand the `standalone` ones, by what they are: of component schemas that no operation refers to, and the
    payloads of webhooks. For example: `component Zone`, `webhook made`.
    """

    title: str
    version: str = ""
    description: str = ""
    info_facts: Mapping[str, Any] = field(default_factory=dict)
    servers: tuple[Server, ...] = ()
    schemes: Mapping[str, SecurityScheme]
    resources: tuple[Resource, ...]
    operations: Mapping[OperationKey, Operation]
    types: Mapping[TypeId, Type]
    standalone: Mapping[str, TypeId] = field(default_factory=dict)
    external_docs: ExternalDocs | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)  # document extensions, webhooks
    merged: Merged = Merged()
    unwrapping: Unwrapping = Unwrapping()
    profile: str = ""  # the vendor profile that was used, empty for the default one
    place: Place
