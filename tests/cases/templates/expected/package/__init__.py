"""A client of Library.

The books of a library.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors, models, resources
    from ._runtime.mismatch import Mismatch, MismatchWarning
    from ._runtime.security.tokens import ClientCredentials
    from ._runtime.settings.hooks import Received, RequestHook, ResponseHook, Sending
    from ._runtime.settings.options import RequestOptions
    from ._runtime.settings.retry import RetryPolicy
    from ._runtime.streams.streams import (
        AsyncEventStream,
        AsyncJsonLines,
        EventStream,
        JsonLines,
    )
    from ._runtime.transports.transport import AsyncTransport, Transport
    from ._runtime.unset import UNSET, Unset
    from .client import AsyncClient, Client
    from .errors import (
        ApiConnectionError,
        ApiError,
        ApiResultError,
        ApiStatusError,
        ApiTimeoutError,
        AuthenticationError,
        BadGatewayError,
        BadRequestError,
        ClientError,
        ClientpressError,
        ClosedError,
        ConflictError,
        ContentTooLargeError,
        CredentialsError,
        DecodeError,
        GatewayTimeoutError,
        GoneError,
        InternalServerError,
        NotFoundError,
        PaginationError,
        PermissionDeniedError,
        PlanError,
        PreconditionFailedError,
        RateLimitError,
        RequestTimeoutError,
        ResponseTooLargeError,
        ServerError,
        ServiceUnavailableError,
        UnprocessableEntityError,
        ValidationError,
    )
    from .operations import OPERATIONS

    __all__ = [
        "OPERATIONS",
        "UNSET",
        "ApiConnectionError",
        "ApiError",
        "ApiResultError",
        "ApiStatusError",
        "ApiTimeoutError",
        "AsyncClient",
        "AsyncEventStream",
        "AsyncJsonLines",
        "AsyncTransport",
        "AuthenticationError",
        "BadGatewayError",
        "BadRequestError",
        "Client",
        "ClientCredentials",
        "ClientError",
        "ClientpressError",
        "ClosedError",
        "ConflictError",
        "ContentTooLargeError",
        "CredentialsError",
        "DecodeError",
        "EventStream",
        "GatewayTimeoutError",
        "GoneError",
        "InternalServerError",
        "JsonLines",
        "Mismatch",
        "MismatchWarning",
        "NotFoundError",
        "PaginationError",
        "PermissionDeniedError",
        "PlanError",
        "PreconditionFailedError",
        "RateLimitError",
        "Received",
        "RequestHook",
        "RequestOptions",
        "RequestTimeoutError",
        "ResponseHook",
        "ResponseTooLargeError",
        "RetryPolicy",
        "Sending",
        "ServerError",
        "ServiceUnavailableError",
        "Transport",
        "UnprocessableEntityError",
        "Unset",
        "ValidationError",
        "errors",
        "models",
        "resources",
    ]
else:
    from ._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "": ("errors", "models", "resources"),
            "_runtime.settings.hooks": (
                "Received",
                "RequestHook",
                "ResponseHook",
                "Sending",
            ),
            "_runtime.mismatch": ("Mismatch", "MismatchWarning"),
            "_runtime.settings.options": ("RequestOptions",),
            "_runtime.settings.retry": ("RetryPolicy",),
            "_runtime.streams.streams": (
                "AsyncEventStream",
                "AsyncJsonLines",
                "EventStream",
                "JsonLines",
            ),
            "_runtime.security.tokens": ("ClientCredentials",),
            "_runtime.transports.transport": ("AsyncTransport", "Transport"),
            "_runtime.unset": ("UNSET", "Unset"),
            "client": ("AsyncClient", "Client"),
            "errors": (
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
            ),
            "operations": ("OPERATIONS",),
        },
    )
