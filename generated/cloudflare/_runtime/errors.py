"""Every error of this package.

`ClientpressError` is the base of them all. What the API or the way to it did wrong is an
`ApiError`; what was wrong before anything was sent is one of `ValidationError`,
`CredentialsError`, `PlanError` and `ClosedError`. All of them can be pickled, and none
of them holds a credential.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .deferred import httpx2
from .problems import Problem

REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "cf-ray",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-ms-request-id",
    "x-correlation-id",
    "x-trace-id",
)


class ClientpressError(Exception):
    """The base of every error of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by class, text and attributes, whatever the constructor takes."""
        return _restore, (type(self), self.args, dict(self.__dict__))


def _restore(
    kind: type[ClientpressError], args: tuple[Any, ...], state: dict[str, Any]
) -> ClientpressError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ApiError(ClientpressError):
    """A call failed at the API or on the way to it.

    Attributes:
        operation_id: The operation that was called; empty for `client.request`.
        method: The HTTP method, such as `POST`.
        url: Where the request went, without credentials.
        retries: How many times the request was sent again before giving up.
        elapsed: Seconds from the first request to the end, waits included.
    """

    def __init__(
        self,
        message: str,
        *,
        operation_id: str = "",
        method: str = "",
        url: str = "",
        retries: int = 0,
        elapsed: float = 0.0,
    ) -> None:
        super().__init__(message)
        self.operation_id = operation_id
        self.method = method
        self.url = url
        self.retries = retries
        self.elapsed = elapsed


class ApiConnectionError(ApiError):
    """The API could not be reached, or the connection broke; `__cause__` says why."""


class ApiTimeoutError(ApiConnectionError):
    """The API did not answer in time."""


class ApiStatusError(ApiError):
    """The API refused the request.

    `str(error)` is one line with the API's own codes and texts. For example:
    `400 Bad Request from POST /user/tokens: 7003 No route for the URI`

    Attributes:
        status_code: The HTTP status, such as 400.
        headers: The headers of the answer; looked up without regard to case.
        body: The answer: the model that is described for this status, otherwise plain
            JSON data, text or bytes.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: httpx2.Headers | None = None,
        body: Any = None,
        operation_id: str = "",
        method: str = "",
        url: str = "",
        retries: int = 0,
        elapsed: float = 0.0,
    ) -> None:
        super().__init__(
            message,
            operation_id=operation_id,
            method=method,
            url=url,
            retries=retries,
            elapsed=elapsed,
        )
        self.status_code = status_code
        self.headers = httpx2.Headers() if headers is None else headers
        self.body = body

    @property
    def request_id(self) -> str | None:
        """The id that the API gave the request, to name in a support ticket."""
        return request_id_of(self.headers)

    @property
    def errors(self) -> list[Any]:
        """The API's own list of what went wrong; empty where it gave none.

        The items are the models that are described for this status, so that
        `error.errors[0].code` works.
        """
        from .summary import items_of

        return items_of(self.body)


class ApiResultError(ApiStatusError):
    """The API answered with a success status, and said in the body that it failed."""


class ClientError(ApiStatusError):
    """4xx: the API refuses the request as it is."""


class BadRequestError(ClientError):
    """400: the request was malformed."""


class AuthenticationError(ClientError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(ClientError):
    """403: the credentials do not allow this."""


class NotFoundError(ClientError):
    """404: there is no such thing, or none that the credentials may see."""


class RequestTimeoutError(ClientError):
    """408: the API waited too long for the request."""


class ConflictError(ClientError):
    """409: the request collides with the present state."""


class GoneError(ClientError):
    """410: the thing was there once, and will not come back."""


class PreconditionFailedError(ClientError):
    """412: a condition in the headers does not hold."""


class ContentTooLargeError(ClientError):
    """413: the body is larger than the API takes."""


class UnprocessableEntityError(ClientError):
    """422: the request was understood, and its content refused."""


class RateLimitError(ClientError):
    """429: too many requests; the header `Retry-After` may say how long to wait."""


class ServerError(ApiStatusError):
    """5xx: the API failed to answer a request that may well be valid."""


class InternalServerError(ServerError):
    """500: the API broke."""


class BadGatewayError(ServerError):
    """502: a server in front of the API got no sensible answer from it."""


class ServiceUnavailableError(ServerError):
    """503: the API is overloaded or down for maintenance."""


class GatewayTimeoutError(ServerError):
    """504: a server in front of the API got no answer in time."""


class DecodeError(ApiError):
    """The answer is none that this client understands.

    Attributes:
        status_code: The HTTP status; None where the text came from elsewhere.
        headers: The headers of the answer.
        content: The answer, byte for byte.
        path: Where in the answer, as JSON path; empty where that does not apply.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        headers: httpx2.Headers | None = None,
        content: bytes = b"",
        path: str = "",
        operation_id: str = "",
        method: str = "",
        url: str = "",
        retries: int = 0,
        elapsed: float = 0.0,
    ) -> None:
        super().__init__(
            message,
            operation_id=operation_id,
            method=method,
            url=url,
            retries=retries,
            elapsed=elapsed,
        )
        self.status_code = status_code
        self.headers = httpx2.Headers() if headers is None else headers
        self.content = content
        self.path = path

    @property
    def request_id(self) -> str | None:
        """The id that the API gave the request, to name in a support ticket."""
        return request_id_of(self.headers)


class PaginationError(ApiError):
    """The server leads through a list in a circle, or away to another host."""


class ResponseTooLargeError(DecodeError):
    """The answer is larger than `max_response_bytes`; it was not read to its end."""


class ValidationError(ClientpressError, ValueError):
    """A value does not keep to its description; a request was not sent.

    Attributes:
        problems: All that is wrong, each with its place, such as `$.name`.
        operation_id: The operation that was called; empty outside of a call.
    """

    def __init__(
        self,
        problems: Sequence[Problem],
        *,
        subject: str = "the value",
        operation_id: str = "",
    ) -> None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = [f"{count} in {subject}", *(f"  {problem}" for problem in problems)]
        super().__init__("\n".join(lines))
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.operation_id = operation_id


class CredentialsError(ClientpressError):
    """Credentials are missing or unusable; nothing was sent.

    Attributes:
        missing: The security schemes that would each have helped, by name.
        operation_id: The operation that was called; empty outside of a call.
    """

    def __init__(
        self, message: str, *, missing: Sequence[str] = (), operation_id: str = ""
    ) -> None:
        super().__init__(message)
        self.missing = tuple(missing)
        self.operation_id = operation_id


class PlanError(ClientpressError):
    """The plan given to the client lacks the operation; nothing was sent.

    Attributes:
        plan: The plan given to the client.
        plans: Which plans have the operation.
        operation_id: The operation that was called.
    """

    def __init__(
        self, *, plan: str, plans: Mapping[str, bool], operation_id: str
    ) -> None:
        having = ", ".join(name for name, has in plans.items() if has)
        super().__init__(
            f"{operation_id} is not available on the plan {plan!r}"
            + (f"; it is on: {having}" if having else "; no plan has it")
        )
        self.plan = plan
        self.plans = dict(plans)
        self.operation_id = operation_id


class ClosedError(ClientpressError, RuntimeError):
    """The client has been closed; make a new one to go on."""


_BY_STATUS: dict[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    413: ContentTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}


def status_error_class(status: int) -> type[ApiStatusError]:
    """Return the class that stands for a status.

    For example: 404 gives `NotFoundError`, 599 `ServerError`, 418 `ClientError`.
    """
    if status < 400:
        return ApiStatusError if status >= 300 else ApiResultError
    known = _BY_STATUS.get(status)
    if known is not None:
        return known
    return ServerError if status >= 500 else ClientError


def request_id_of(headers: httpx2.Headers) -> str | None:
    """Return the id of a request from whichever header is customary for it."""
    for name in REQUEST_ID_HEADERS:
        if name in headers:
            return headers[name]
    return None
