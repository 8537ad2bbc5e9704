"""The operations of *health-controller*."""

from __future__ import annotations

from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.description.operation import Operation, Response
from .._runtime.settings.options import RequestOptions

CHECK: Operation[None, None] = Operation(
    operation_id="HealthController_check",
    method="GET",
    path="/v1/health",
    resource="health",
    name="check",
    responses={"204": Response()},
    security=({"bearerAuth": ()},),
)


class Health:
    """The operations of *health-controller*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> HealthViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return HealthViews(RawResponses, Health, self._caller)

    @property
    def with_streaming_response(self) -> HealthViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return HealthViews(StreamingResponses, Health, self._caller)

    def check(self, *, options: RequestOptions | None = None) -> None:
        """Check.

        `GET /v1/health`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(CHECK, options=options)


class AsyncHealth:
    """`Health`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> HealthViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return HealthViews(AsyncRawResponses, AsyncHealth, self._caller)

    @property
    def with_streaming_response(self) -> HealthViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return HealthViews(AsyncStreamingResponses, AsyncHealth, self._caller)

    async def check(self, *, options: RequestOptions | None = None) -> None:
        """Check.

        `GET /v1/health`

        Security: `bearerAuth`.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(CHECK, options=options)


class HealthViews(Views[Kind]):
    """The methods of `Health`, returning more."""

    check = View(Health.check)
