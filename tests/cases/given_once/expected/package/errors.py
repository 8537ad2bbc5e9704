"""Every error that the clients raise; each of these may come of any call.

Raises:
    ValidationError: An argument is not what is described; nothing was sent.
    CredentialsError: A credential is missing or unusable; nothing was sent.
    PlanError: The plan of the client lacks the operation; nothing was sent.
    ClosedError: The client is closed; nothing was sent.
    ApiConnectionError: The API could not be reached, or not in time.
    ApiStatusError: The API refused; each common status has a class of its own. A method
        says what `body` holds.
    DecodeError: The answer is none that the client understands.
    PaginationError: A list in pages leads in a circle, or to another host.
"""

from ._runtime.errors import (
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

__all__ = [
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
]
