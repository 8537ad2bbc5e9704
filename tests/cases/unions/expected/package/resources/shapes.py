"""The operations of *Shapes*."""

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
from .._runtime.description.operation import Json, JsonBody, Operation, Response
from .._runtime.settings.options import RequestOptions

CREATE_SHAPE: Operation[models.Shape, None] = Operation(
    operation_id="create_shape",
    method="POST",
    path="/shapes",
    resource="shapes",
    name="create_shape",
    body=JsonBody(lambda: models.Shape, required=True),
    responses={"201": Json(lambda: models.Shape)},
)

LIST_EVENTS: Operation[list[models.Event], None] = Operation(
    operation_id="list_events",
    method="GET",
    path="/events",
    resource="shapes",
    name="list_events",
    responses={"200": Json(lambda: list[models.Event])},
)

MEASURE: Operation[models.ShapesMeasureResponse, None] = Operation(
    operation_id="measure",
    method="GET",
    path="/measure",
    resource="shapes",
    name="measure",
    responses={"200": Json(lambda: models.ShapesMeasureResponse)},
)

ADD_READING: Operation[models.Reading, None] = Operation(
    operation_id="add_reading",
    method="POST",
    path="/readings",
    resource="shapes",
    name="add_reading",
    body=JsonBody(lambda: models.Reading, required=True),
    responses={"201": Json(lambda: models.Reading)},
)

REPLACE_READINGS: Operation[None, None] = Operation(
    operation_id="replace_readings",
    method="PUT",
    path="/readings",
    resource="shapes",
    name="replace_readings",
    body=JsonBody(lambda: list[models.Reading], required=True),
    responses={"204": Response()},
)


class Shapes:
    """The operations of *Shapes*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ShapesViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ShapesViews(RawResponses, Shapes, self._caller)

    @property
    def with_streaming_response(self) -> ShapesViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ShapesViews(StreamingResponses, Shapes, self._caller)

    def create_shape(
        self,
        *,
        body: models.Shape,
        options: RequestOptions | None = None,
    ) -> models.Shape:
        """Create a shape.

        `POST /shapes`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).
        """
        return self._caller.call(CREATE_SHAPE, body=body, options=options)

    def list_events(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Event]:
        """List events.

        `GET /events`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(LIST_EVENTS, options=options)

    def measure(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ShapesMeasureResponse:
        """Measure.

        `GET /measure`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): One of two layers, narrowed by the second.
        """
        return self._caller.call(MEASURE, options=options)

    def add_reading(
        self,
        *,
        body: models.Reading,
        options: RequestOptions | None = None,
    ) -> models.Reading:
        """Add a reading.

        `POST /readings`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): Added.
        """
        return self._caller.call(ADD_READING, body=body, options=options)

    def replace_readings(
        self,
        *,
        body: list[models.Reading],
        options: RequestOptions | None = None,
    ) -> None:
        """Replace all readings.

        `PUT /readings`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(REPLACE_READINGS, body=body, options=options)


class AsyncShapes:
    """`Shapes`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ShapesViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ShapesViews(AsyncRawResponses, AsyncShapes, self._caller)

    @property
    def with_streaming_response(self) -> ShapesViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ShapesViews(AsyncStreamingResponses, AsyncShapes, self._caller)

    async def create_shape(
        self,
        *,
        body: models.Shape,
        options: RequestOptions | None = None,
    ) -> models.Shape:
        """Create a shape.

        `POST /shapes`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).
        """
        return await self._caller.call(CREATE_SHAPE, body=body, options=options)

    async def list_events(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.Event]:
        """List events.

        `GET /events`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(LIST_EVENTS, options=options)

    async def measure(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ShapesMeasureResponse:
        """Measure.

        `GET /measure`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): One of two layers, narrowed by the second.
        """
        return await self._caller.call(MEASURE, options=options)

    async def add_reading(
        self,
        *,
        body: models.Reading,
        options: RequestOptions | None = None,
    ) -> models.Reading:
        """Add a reading.

        `POST /readings`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): Added.
        """
        return await self._caller.call(ADD_READING, body=body, options=options)

    async def replace_readings(
        self,
        *,
        body: list[models.Reading],
        options: RequestOptions | None = None,
    ) -> None:
        """Replace all readings.

        `PUT /readings`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(REPLACE_READINGS, body=body, options=options)


class ShapesViews(Views[Kind]):
    """The methods of `Shapes`, returning more."""

    create_shape = View(Shapes.create_shape)
    list_events = View(Shapes.list_events)
    measure = View(Shapes.measure)
    add_reading = View(Shapes.add_reading)
    replace_readings = View(Shapes.replace_readings)
