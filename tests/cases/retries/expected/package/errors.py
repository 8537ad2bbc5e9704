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
