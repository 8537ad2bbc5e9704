"""The operations of *Things*."""

from __future__ import annotations

from .. import models
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
from .._runtime.description.operation import Json, JsonBody, Operation, Path
from .._runtime.settings.options import RequestOptions

GET_THING: Operation[models.Thing, None] = Operation(
    operation_id="get-thing",
    method="GET",
    path="/things/{id}",
    resource="things",
    name="get_thing",
    parameters=(Path("id", lambda: int),),
    responses={"200": Json(lambda: models.Thing), "4XX": Json(lambda: models.Refusal)},
    security=({"token": ()}, {"key": ()}, {"query": ()}, {"session": ()}),
)

MAKE_THING: Operation[models.Thing, None] = Operation(
    operation_id="make-thing",
    method="POST",
    path="/things",
    resource="things",
    name="make_thing",
    body=JsonBody(lambda: models.MakeThingRequest, required=True),
    responses={"200": Json(lambda: models.Thing), "4XX": Json(lambda: models.Refusal)},
    security=({"token": ()}, {"key": ()}, {"query": ()}, {"session": ()}),
)


class Things:
    """The operations of *Things*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ThingsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ThingsViews(RawResponses, Things, self._caller)

    @property
    def with_streaming_response(self) -> ThingsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ThingsViews(StreamingResponses, Things, self._caller)

    def get_thing(
        self,
        *,
        id: int,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """Get thing.

        `GET /things/{id}`

        Security: `token`, or `key`, or `query`, or `session`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The thing.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a `models.Refusal`
                (Refused).
        """
        return self._caller.call(GET_THING, parameters={"id": id}, options=options)

    def make_thing(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """Make thing.

        `POST /things`

        Security: `token`, or `key`, or `query`, or `session`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The thing made.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a `models.Refusal`
                (Refused).
        """
        return self._caller.call(
            MAKE_THING, body=models.MakeThingRequest(name=name), options=options
        )


class AsyncThings:
    """`Things`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ThingsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ThingsViews(AsyncRawResponses, AsyncThings, self._caller)

    @property
    def with_streaming_response(self) -> ThingsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ThingsViews(AsyncStreamingResponses, AsyncThings, self._caller)

    async def get_thing(
        self,
        *,
        id: int,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """Get thing.

        `GET /things/{id}`

        Security: `token`, or `key`, or `query`, or `session`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The thing.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a `models.Refusal`
                (Refused).
        """
        return await self._caller.call(
            GET_THING, parameters={"id": id}, options=options
        )

    async def make_thing(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """Make thing.

        `POST /things`

        Security: `token`, or `key`, or `query`, or `session`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The thing made.

        Raises:
            ApiStatusError: The API refused; at 4XX its `body` is a `models.Refusal`
                (Refused).
        """
        return await self._caller.call(
            MAKE_THING, body=models.MakeThingRequest(name=name), options=options
        )


class ThingsViews(Views[Kind]):
    """The methods of `Things`, returning more."""

    get_thing = View(Things.get_thing)
    make_thing = View(Things.make_thing)
