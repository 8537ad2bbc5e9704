"""The document as its author wrote it, typed. Comes from `document.read`; schemas stay references by place.

Nothing here is merged, named or judged. Every value knows its `place`. `$ref`s to parameters, bodies, responses,
headers, examples, links and path items are resolved; `$ref`s between schemas are not (see `document.schema`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field
from enum import StrEnum
from typing import Final, NewType, TypeAlias

from clientpress.diagnostics.place import Place
from clientpress.document.schema import Schemas
from clientpress.values import dataclass

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
WireName = NewType("WireName", str)
"""A name as it stands on the wire: a property, a parameter, a header."""
EMPTY: Final = frozenset({"204", "205"})
"""Statuses whose answers have no content (RFC 9110 §15.3.5 and §15.3.6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternalDocs:
    """A link to more documentation (OpenAPI 3.1 §4.8.11)."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """Who and what the API is (OpenAPI 3.1 §4.8.2). `facts` are the leaves that have no field here, for the docs."""

    title: str
    version: str = ""
    summary: str = ""
    description: str = ""
    facts: Mapping[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """One `{variable}` of a server URL."""

    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str = ""
    extensions: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL, perhaps relative, perhaps with variables (OpenAPI 3.1 §4.8.5)."""

    url: str
    name: str = ""
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()
    extensions: Mapping[str, Json] = field(default_factory=dict)
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A declared tag."""

    name: str
    description: str = ""
    external_docs: ExternalDocs | None = None
    extensions: Mapping[str, Json] = field(default_factory=dict)


class In(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One example of a media type or parameter, with its name if it has one.

    `told` says whether `value` is what the example shows; it is not where only `external_url` says where to find it, or
    where only its form on the wire is given.
    """

    value: Json
    told: bool = True
    name: str = ""
    summary: str = ""
    description: str = ""
    external_url: str = ""
    extensions: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One entry of a `content` map. `schema` is None where the document gives none.

    `item_schema` says what one item of a stream is; of a server-sent event, what its data are. Where a stream has events of
    several kinds there is an entry for each, which names the kind in `event`. `wrapped` is the property of each text of a stream that holds
    the item, where each is an object around it.
    """

    media_type: str
    schema: Place | None
    item_schema: Place | None = None
    event: str | None = None
    wrapped: str = ""
    examples: tuple[Example, ...] = ()
    encoding: Mapping[str, Json]
    extensions: Mapping[str, Json]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter, its style and explode filled in with the defaults of its location (OpenAPI 3.1 §4.8.12).

    Either `schema` or `content` says what the value is; both empty means anything.
    """

    name: WireName
    location: In
    required: bool
    description: str = ""
    deprecated: bool = False
    style: str
    explode: bool
    allow_reserved: bool = False
    is_path: bool = False  # what is given begins the path, and is one of its own
    allow_empty_value: bool = False
    schema: Place | None = None
    content: tuple[MediaType, ...] = ()
    examples: tuple[Example, ...] = ()
    extensions: Mapping[str, Json]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response header."""

    name: WireName
    required: bool = False
    description: str = ""
    deprecated: bool = False
    schema: Place | None = None
    examples: tuple[Example, ...] = ()
    extensions: Mapping[str, Json] = field(default_factory=dict)
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """What an operation takes in its body (OpenAPI 3.1 §4.8.13); `required` is None where the document does not say."""

    required: bool | None
    description: str = ""
    content: tuple[MediaType, ...]
    extensions: Mapping[str, Json]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What an operation answers under one status key: `200`, `4XX` or `default`."""

    status: str
    description: str = ""
    headers: tuple[Header, ...] = ()
    content: tuple[MediaType, ...] = ()
    links: Mapping[str, Json]
    extensions: Mapping[str, Json]
    place: Place


SecurityRequirement: TypeAlias = Mapping[str, tuple[str, ...]]
"""Scheme name → scopes; all of them together satisfy the requirement. Empty: anonymous."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A declared scheme (OpenAPI 3.1 §4.8.27). `type` is apiKey, http, oauth2, openIdConnect or mutualTLS.

    `constraints` are those of the parameter that it was declared as. For example: (`max_length`, 40). `prefix` is the word in front of the key, where
    the name of its header says it.
    """

    name: str
    type: str
    description: str = ""
    deprecated: bool = False
    location: str = ""
    wire_name: WireName = WireName("")
    prefix: str = ""
    http_scheme: str = ""
    bearer_format: str = ""
    flows: Mapping[str, Json]
    openid_url: str = ""
    constraints: tuple[tuple[str, Json], ...] = ()
    extensions: Mapping[str, Json] = field(default_factory=dict)
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method on one path. `security` is None where neither the operation nor the document says anything.

    `path_facts` are the leaves of the path item that concern all its operations (summary, description, extensions).
    """

    path: str
    method: str
    operation_id: str = ""
    summary: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()
    deprecated: bool = False
    external_docs: ExternalDocs | None = None
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...] | None
    security_place: Place | None = None  # where that is said
    servers: tuple[Server, ...] = ()
    callbacks: Mapping[str, Json]
    extensions: Mapping[str, Json]
    path_facts: Mapping[str, Json] = field(default_factory=dict)
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole API document. `servers` of an operation, where given, override these.

    `payloads` are the schemas of what webhooks carry, by the webhook.
    `declared` counts what the author declared, so that nothing that is skipped goes unnoticed; `places` tells where operations, responses
    and schemas stand, in whichever file. `skipped_schemes` are the names of security schemes that are declared and cannot be used.
    """

    info: Info
    dialect: str
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    operations: tuple[Operation, ...]
    security_schemes: Mapping[str, SecurityScheme]
    skipped_schemes: Collection[str] = ()
    component_schemas: Mapping[str, Place]
    schemas: Schemas
    external_docs: ExternalDocs | None = None
    webhooks: Mapping[str, Json]
    payloads: Mapping[str, Place] = field(default_factory=dict)
    extensions: Mapping[str, Json]
    declared: Mapping[str, int]
    places: Mapping[str, Collection[Place]] = field(default_factory=dict)
    place: Place
