"""A client of Cloudflare."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors as errors, models as models
    from ._runtime.settings.hooks import (
        Received as Received,
        RequestHook as RequestHook,
        ResponseHook as ResponseHook,
        Sending as Sending,
    )
    from ._runtime.mismatch import (
        Mismatch as Mismatch,
        MismatchWarning as MismatchWarning,
    )
    from ._runtime.settings.options import RequestOptions as RequestOptions
    from ._runtime.settings.retry import RetryPolicy as RetryPolicy
    from ._runtime.security.tokens import ClientCredentials as ClientCredentials
    from ._runtime.transports.transport import (
        AsyncTransport as AsyncTransport,
        Transport as Transport,
    )
    from ._runtime.unset import UNSET as UNSET, Unset as Unset
    from .client import AsyncClient as AsyncClient, Client as Client
    from .errors import (
        ApiConnectionError as ApiConnectionError,
        ApiError as ApiError,
        ApiResultError as ApiResultError,
        ApiStatusError as ApiStatusError,
        ApiTimeoutError as ApiTimeoutError,
        AuthenticationError as AuthenticationError,
        BadGatewayError as BadGatewayError,
        BadRequestError as BadRequestError,
        ClientError as ClientError,
        ClientpressError as ClientpressError,
        ClosedError as ClosedError,
        ConflictError as ConflictError,
        ContentTooLargeError as ContentTooLargeError,
        CredentialsError as CredentialsError,
        DecodeError as DecodeError,
        GatewayTimeoutError as GatewayTimeoutError,
        GoneError as GoneError,
        InternalServerError as InternalServerError,
        NotFoundError as NotFoundError,
        PaginationError as PaginationError,
        PermissionDeniedError as PermissionDeniedError,
        PlanError as PlanError,
        PreconditionFailedError as PreconditionFailedError,
        RateLimitError as RateLimitError,
        RequestTimeoutError as RequestTimeoutError,
        ResponseTooLargeError as ResponseTooLargeError,
        ServerError as ServerError,
        ServiceUnavailableError as ServiceUnavailableError,
        UnprocessableEntityError as UnprocessableEntityError,
        ValidationError as ValidationError,
    )
    from .operations import OPERATIONS as OPERATIONS
else:
    from ._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "": ("errors", "models"),
            "_runtime.settings.hooks": (
                "Received",
                "RequestHook",
                "ResponseHook",
                "Sending",
            ),
            "_runtime.mismatch": ("Mismatch", "MismatchWarning"),
            "_runtime.settings.options": ("RequestOptions",),
            "_runtime.settings.retry": ("RetryPolicy",),
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
