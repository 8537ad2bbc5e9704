"""The symbols that generated code takes from the standard library and from the vendored runtime."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from clientpress.python.expressions import BUILTINS, Subscript, Symbol


def _builtin(name: str) -> Symbol:
    return Symbol(BUILTINS, name)


STR: Final = _builtin("str")
INT: Final = _builtin("int")
FLOAT: Final = _builtin("float")
BOOL: Final = _builtin("bool")
BYTES: Final = _builtin("bytes")
LIST: Final = _builtin("list")
DICT: Final = _builtin("dict")
TUPLE: Final = _builtin("tuple")

ANY: Final = Symbol("typing", "Any")
ANNOTATED: Final = Symbol("typing", "Annotated")
ASYNC_ITERABLE: Final = Symbol("collections.abc", "AsyncIterable")
ITERABLE: Final = Symbol("collections.abc", "Iterable")
MAPPING: Final = Symbol("collections.abc", "Mapping")
SEQUENCE: Final = Symbol("collections.abc", "Sequence")
TYPED_DICT: Final = Symbol("typing", "TypedDict")
NOT_REQUIRED: Final = Symbol("typing", "NotRequired")
TYPE_CHECKING: Final = Symbol("typing", "TYPE_CHECKING")
LITERAL: Final = Symbol("typing", "Literal")
OPEN_FILE: Final = Subscript(Symbol("typing", "IO"), (BYTES,))
KEPT: Final = Symbol("._runtime.client.caller", "kept")
UPLOAD: Final = Symbol("._runtime.transports.sources", "Upload")
SERVER: Final = Symbol("._runtime.description.servers", "Server")
FILE_PART: Final = Symbol("._runtime.transports.sources", "FilePart")

TYPE_ALIAS: Final = Symbol("typing", "TypeAlias")
DATACLASS: Final = Symbol("dataclasses", "dataclass")
FIELD: Final = Symbol("dataclasses", "field")
DATETIME: Final = Symbol("datetime", "datetime")
DATE: Final = Symbol("datetime", "date")
TIME: Final = Symbol("datetime", "time")
DECIMAL: Final = Symbol("decimal", "Decimal")
UUID: Final = Symbol("uuid", "UUID")
HTTPX2: Final = Symbol("._runtime.deferred", "httpx2")

MODEL: Final = Symbol("._runtime.model", "Model")
WIRE: Final = Symbol("._runtime.model", "wire")
CONSTRAINTS: Final = Symbol("._runtime.codec.constraints", "Constraints")
DISCRIMINATOR: Final = Symbol("._runtime.codec.constraints", "Discriminator")
UNSET: Final = Symbol("._runtime.unset", "UNSET")
UNSET_TYPE: Final = Symbol("._runtime.unset", "Unset")
OPERATION: Final = Symbol("._runtime.description.operation", "Operation")
OPERATIONS: Final = Symbol("._runtime.description.operation", "Operations")
PATH: Final = Symbol("._runtime.description.operation", "Path")
QUERY: Final = Symbol("._runtime.description.operation", "Query")
HEADER: Final = Symbol("._runtime.description.operation", "Header")
COOKIE: Final = Symbol("._runtime.description.operation", "Cookie")
REQUEST_BODY: Final = Symbol("._runtime.description.operation", "RequestBody")
JSON_BODY: Final = Symbol("._runtime.description.operation", "JsonBody")
ENCODING: Final = Symbol("._runtime.description.operation", "Encoding")
RESPONSE: Final = Symbol("._runtime.description.operation", "Response")
JSON: Final = Symbol("._runtime.description.operation", "Json")
ENVELOPE: Final = Symbol("._runtime.description.operation", "Envelope")
PAGE_NUMBER: Final = Symbol("._runtime.description.paging", "PageNumber")
ITEM_OFFSET: Final = Symbol("._runtime.description.paging", "ItemOffset")
BODY_CURSOR: Final = Symbol("._runtime.description.paging", "BodyCursor")
HEADER_CURSOR: Final = Symbol("._runtime.description.paging", "HeaderCursor")
ITEM_CURSOR: Final = Symbol("._runtime.description.paging", "ItemCursor")
BODY_LINK: Final = Symbol("._runtime.description.paging", "BodyLink")
HEADER_LINK: Final = Symbol("._runtime.description.paging", "HeaderLink")
PAGE_SIZE: Final = Symbol("._runtime.description.paging", "PageSize")
PAGER: Final = Symbol("._runtime.pages.pagers", "Pager")
ASYNC_PAGER: Final = Symbol("._runtime.pages.pagers", "AsyncPager")
REQUEST_OPTIONS: Final = Symbol("._runtime.settings.options", "RequestOptions")
EVENT_STREAM: Final = Symbol("._runtime.streams.streams", "EventStream")
ASYNC_EVENT_STREAM: Final = Symbol("._runtime.streams.streams", "AsyncEventStream")
JSON_LINES: Final = Symbol("._runtime.streams.streams", "JsonLines")
ASYNC_JSON_LINES: Final = Symbol("._runtime.streams.streams", "AsyncJsonLines")
CALLER: Final = Symbol("._runtime.client.caller", "Caller")
ASYNC_CALLER: Final = Symbol("._runtime.client.caller", "AsyncCaller")
BASE_CLIENT: Final = Symbol("._runtime.client.base", "BaseClient")
ASYNC_BASE_CLIENT: Final = Symbol("._runtime.client.base", "AsyncBaseClient")
IF_ANY: Final = Symbol("._runtime.calling.optional_body", "if_any")
IF_GIVEN: Final = Symbol("._runtime.calling.optional_body", "if_given")
TRANSPORT: Final = Symbol("._runtime.transports.transport", "Transport")
ASYNC_TRANSPORT: Final = Symbol("._runtime.transports.transport", "AsyncTransport")
TRANSPORTS: Final[Mapping[str, Symbol]] = {
    "aiohttp": Symbol("._runtime.transports.aiohttp_transport", "AioHttpTransport"),
}
"""The transport for each library that a package can be asked to send through; no other package has its module."""
BUILT: Final = Symbol("._runtime.built", "built")
"""Makes a model of what may be dictionaries; no package without typed dictionaries has its module."""
ASKED_FOR: Final = frozenset(one.module for one in (*TRANSPORTS.values(), BUILT))
"""The modules of the runtime that only those packages have which ask for them."""
ON_MISMATCH: Final = Symbol("._runtime.mismatch", "OnMismatch")
DEFAULT_LIMIT: Final = Symbol("._runtime.settings.settings", "DEFAULT_LIMIT")
PACKAGE: Final = Symbol("._runtime.description.package", "Package")
HTTP_BEARER: Final = Symbol("._runtime.description.schemes", "HttpBearer")
HTTP_BASIC: Final = Symbol("._runtime.description.schemes", "HttpBasic")
API_KEY: Final = Symbol("._runtime.description.schemes", "ApiKey")
OAUTH2: Final = Symbol("._runtime.description.schemes", "OAuth2")
TOKEN: Final = Symbol("._runtime.security.tokens", "Token")
ASYNC_TOKEN: Final = Symbol("._runtime.security.tokens", "AsyncToken")
CLIENT_CREDENTIALS: Final = Symbol("._runtime.security.tokens", "ClientCredentials")
CERTIFICATE: Final = Symbol("._runtime.security.certificates", "Certificate")
MUTUAL_TLS: Final = Symbol("._runtime.description.schemes", "MutualTls")
BASE_FAKE: Final = Symbol("._runtime.fakes.transport", "BaseFakeTransport")
STUB: Final = Symbol("._runtime.fakes.stubs", "Stub")
PAGED_STUB: Final = Symbol("._runtime.fakes.stubs", "PagedStub")
STUBS: Final = Symbol("._runtime.fakes.stubs", "Stubs")
OPERATION_CHECK: Final = Symbol("._runtime.fakes.operation_checks", "OperationCheck")
RECORDED_CALL: Final = Symbol("._runtime.fakes.recorded", "RecordedCall")
UNEXPECTED_CALL: Final = Symbol("._runtime.fakes.transport", "UnexpectedCallError")
CHECKS_OF: Final = Symbol("._runtime.fakes.operation_checks", "checks_of")
RUN_CHECKS: Final = Symbol("._runtime.fakes.operation_checks", "run_checks")
LAZY: Final = Symbol("._runtime.lazy", "lazy_attributes")
ITSELF: Final = Symbol("._runtime.recursive", "itself")

MODELS: Final = Symbol(".", "models")
DICTS: Final = Symbol(".", "dicts")
RESOURCES: Final = Symbol(".", "resources")

DEPRECATED: Final = Symbol("._runtime.deprecation", "deprecated")

ERRORS: Final = (
    "ApiConnectionError",
    "ApiError",
    "ApiResultError",
    "ApiStatusError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ClientError",
    "ClientpressError",
    "ClosedError",
    "ConflictError",
    "ContentTooLargeError",
    "CredentialsError",
    "DecodeError",
    "GatewayTimeoutError",
    "GoneError",
    "InternalServerError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "PlanError",
    "PreconditionFailedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "ServiceUnavailableError",
    "UnprocessableEntityError",
    "ValidationError",
)
"""Every error class of the runtime; a test compares."""
