"""Names that a generated module, class or function needs for itself, as data.

Nothing of a document may be called so where the table holds: a trailing underscore is added (`class_`, a field `list_`).
"""

from __future__ import annotations

import keyword
import sys
from typing import Final

KEYWORDS: Final = frozenset(keyword.kwlist)
"""Soft keywords (`match`, `case`, `type`, `_`) are names like any other wherever we put one."""

ANNOTATIONS: Final = frozenset(
    {
        "list",
        "dict",
        "str",
        "int",
        "float",
        "bool",
        "bytes",
        "tuple",
        "object",
        "datetime",
        "date",
        "time",
    }
)
"""What annotations in the same scope mean by these: a field `date` would hide the type `date`.
Other builtins (`id`, `type`, `hash`) are used by no annotation of ours and stay."""

MODEL: Final = frozenset(
    {"from_dict", "from_json", "to_dict", "to_json", "validate", "extra_", "limits_"}
)
"""What the base class of models gives."""
FIELDS: Final = KEYWORDS | ANNOTATIONS | MODEL | {"field", "wire"}
"""`field` and `wire` are called in the class body."""

ARGUMENTS: Final = KEYWORDS | ANNOTATIONS | {"self", "cls", "options", "models"}
"""`options` is ours; the others are used in the signature or the body of the method."""

METHODS: Final = (
    KEYWORDS
    | ANNOTATIONS
    | {
        "self",
        "models",
        "property",
        "with_envelope",
        "with_raw_response",
        "with_streaming_response",
    }
)
WISHED_METHODS: Final = METHODS - ANNOTATIONS - {"models", "property"}
"""What a method is not called, whoever wishes it. A module whose resource has a method `list` imports the type under another name."""
MADE_METHODS: Final = METHODS - {"list"}
"""What a method is not called that is named after the document: `list` says what is done, as no other name of a type does."""
CONSTANTS: Final = frozenset({"UNSET", "OPERATIONS", "TYPE_CHECKING", "PACKAGE"})

CLIENT_ATTRIBUTES: Final = (
    KEYWORDS
    | ANNOTATIONS
    | {"self", "property", "close", "aclose", "request", "with_options", "base_url", "timeout", "max_retries",
       "http_client", "resources", "models", "httpx2"}
)  # fmt: skip
"""A resource is a property of the client, and its name that of a module."""
DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", "conin", "conout",
     *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)  # fmt: skip
"""No file can be called so on Windows, whatever its ending."""
MODULES: Final = DEVICES | {"shared", "init"}
"""What no module of ours is called; `shared` holds the models that several resources use."""
RESOURCES: Final = CLIENT_ATTRIBUTES | MODULES
WISHED_RESOURCES: Final = RESOURCES - ANNOTATIONS - {"models", "resources", "property", "httpx2"}
"""What a resource is not called, whoever wishes it."""

RESOURCE_CLASSES: Final = frozenset(
    {"PageNumber", "PageSize", "ItemOffset", "BodyCursor", "HeaderCursor", "ItemCursor", "BodyLink", "HeaderLink",
     "None", "True", "False", "Any", "Literal", "Annotated", "Never", "TypeAlias", "Union", "Self", "Callable", "Mapping",
     "Sequence", "Iterator", "AsyncIterator", "Iterable", "TYPE_CHECKING", "Decimal", "UUID", "IO", "BinaryIO", "Unset", "Envelope",
     "Encoding", "Operation", "Operations", "Parameter", "Path", "Query", "Header", "Cookie", "RequestBody", "Response", "Json", "JsonBody", "Mismatch", "MismatchWarning", "Received", "RequestHook", "ResponseHook", "Sending", "RequestOptions", "RetryPolicy", "Caller",
     "AsyncCaller", "ClientCredentials", "Transport", "AsyncTransport", "Pager", "AsyncPager", "RawResponse", "AsyncRawResponse",
     "EventStream", "AsyncEventStream", "JsonLines", "AsyncJsonLines", "ServerSentEvent", "Upload", "FilePart", "AsyncIterable",
     "StreamingResponse", "AsyncStreamingResponse", "View", "EnvelopeView", "PageView", "StreamView", "Views", "Kind", "Envelopes",
     "RawResponses", "StreamingResponses", "AsyncEnvelopes", "AsyncRawResponses", "AsyncStreamingResponses"}
)  # fmt: skip
"""What a resource's module and the client's module import, or may."""
RESOURCE_VIEWS: Final = ("Views",)
"""Every resource class comes with an `Async` twin, and with a class of views, whose name ends so."""

TYPES: Final = frozenset(
    {"None", "True", "False", "Any", "Literal", "Annotated", "Never", "TypeAlias", "Union", "TYPE_CHECKING", "Self", "ClassVar",
     "Mapping", "Sequence", "Decimal", "UUID", "IO", "BinaryIO", "Model", "Constraints", "Discriminator", "Unset", "UNSET",
     *map(str.capitalize, DEVICES)}
)  # fmt: skip
"""What a module of models imports, or may; and what no page of the docs can be called on Windows."""

CLIENT_KEYWORDS: Final = (
    KEYWORDS
    | ANNOTATIONS
    | {"self", "server", "base_url", "timeout", "total_timeout", "max_retries", "http_client", "validate", "on_mismatch",
       "max_response_bytes", "plan", "default_headers", "default_query", "headers", "options", "credentials", "resources", "models", "errors"}
)  # fmt: skip
"""The client's own keyword arguments, beside which stand the schemes and server variables."""

PACKAGES: Final = (
    KEYWORDS
    | sys.stdlib_module_names
    | {"asynchat", "asyncore", "distutils", "imp", "smtpd", "aifc", "audioop", "cgi", "cgitb", "chunk", "crypt", "imghdr",
       "mailcap", "msilib", "nis", "nntplib", "ossaudiodev", "pipes", "sndhdr", "spwd", "sunau", "telnetlib", "uu",
       "xdrlib", "lib2to3", "binhex", "annotationlib", "compression"}  # in some versions only, refused under all
    | {"httpx2", "httpcore", "httpcore2", "h11", "h2", "anyio", "certifi", "idna", "sniffio", "truststore",
       "typing_extensions", "clientpress", "pip", "setuptools", "wheel", "pytest", "src", "tests", "docs"}
)  # fmt: skip
"""Packages that ours would hide where it lies in the working directory, or that hide it."""
