"""The operations of *Drawings*."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from .. import dicts, models
from .._runtime.built import built
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
from .._runtime.deprecation import deprecated
from .._runtime.description.operation import (
    Json,
    JsonBody,
    Operation,
    Path,
    Query,
    RequestBody,
    Response,
)
from .._runtime.settings.options import RequestOptions
from .._runtime.transports.sources import FilePart
from .._runtime.unset import UNSET, Unset

ADD_DRAWING: Operation[models.Drawing, None] = Operation(
    operation_id="add_drawing",
    method="POST",
    path="/drawings",
    resource="drawings",
    name="add_drawing",
    body=JsonBody(lambda: models.DrawingInput, required=True),
    responses={"200": Json(lambda: models.Drawing)},
)

SET_SHAPES: Operation[None, None] = Operation(
    operation_id="set_shapes",
    method="PUT",
    path="/drawings/{id}/shapes",
    resource="drawings",
    name="set_shapes",
    parameters=(Path("id", lambda: str),),
    body=JsonBody(lambda: list[models.Shape], required=True),
    responses={"204": Response()},
)

LIST_SHAPES: Operation[list[models.Shape], None] = Operation(
    operation_id="list_shapes",
    method="GET",
    path="/drawings/{id}/shapes",
    resource="drawings",
    name="list_shapes",
    parameters=(
        Path("id", lambda: str),
        Query("filter", lambda: models.ListShapesFilter, style="deepObject"),
        Query("order", lambda: list[Literal["asc", "desc"]]),
    ),
    responses={"200": Json(lambda: list[models.Shape])},
)

CHANGE_SHAPES: Operation[None, None] = Operation(
    operation_id="change_shapes",
    method="PATCH",
    path="/drawings/{id}/shapes",
    resource="drawings",
    name="change_shapes",
    parameters=(Path("id", lambda: str),),
    body=JsonBody(lambda: models.Change),
    responses={"204": Response()},
    deprecated=True,
)

ADD_SCAN: Operation[None, None] = Operation(
    operation_id="add_scan",
    method="POST",
    path="/drawings/{id}/scan",
    resource="drawings",
    name="add_scan",
    parameters=(Path("id", lambda: str),),
    body=RequestBody(
        {"multipart/form-data": lambda: models.AddDrawingScanRequest}, required=True
    ),
    responses={"204": Response()},
)


class Drawings:
    """The operations of *Drawings*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> DrawingsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return DrawingsViews(RawResponses, Drawings, self._caller)

    @property
    def with_streaming_response(self) -> DrawingsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return DrawingsViews(StreamingResponses, Drawings, self._caller)

    def add_drawing(
        self,
        *,
        title: str,
        shapes: Sequence[models.Shape | dicts.Shape],
        id: str | Unset = UNSET,
        background: models.Shape | dicts.Shape | Unset = UNSET,
        author: models.Author | dicts.Author | None | Unset = UNSET,
        authors: Sequence[Sequence[models.Author | dicts.Author]] | Unset = UNSET,
        layers: Mapping[str, models.Group | dicts.Group] | Unset = UNSET,
        labels: models.Labels | dicts.Labels | Unset = UNSET,
        colour: models.Colour | Unset = UNSET,
        drawn_at: datetime | Unset = UNSET,
        seen: list[date] | Unset = UNSET,
        due: dict[str, date | None] | Unset = UNSET,
        preview: bytes | Unset = UNSET,
        price: Decimal | Unset = UNSET,
        size: tuple[float, float] | Unset = UNSET,
        spans: Sequence[tuple[models.Author | dicts.Author, int]] | Unset = UNSET,
        paths: list[tuple[float, float]] | Unset = UNSET,
        watchers: Sequence[str | models.Author | dicts.Author] | Unset = UNSET,
        anything: Any | Unset = UNSET,
        free: dict[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Drawing:
        """Draw what is described.

        `POST /drawings`

        Args:
            title: At most 40 characters.
            id: Who draws need not say. Set by the server.
            background: Anything that can be drawn.
            labels: Labels, of which one has to be there.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): As it was drawn.
        """
        return self._caller.call(
            ADD_DRAWING,
            body=built(
                models.DrawingInput,
                title=title,
                shapes=shapes,
                id=id,
                background=background,
                author=author,
                authors=authors,
                layers=layers,
                labels=labels,
                colour=colour,
                drawn_at=drawn_at,
                seen=seen,
                due=due,
                preview=preview,
                price=price,
                size=size,
                spans=spans,
                paths=paths,
                watchers=watchers,
                anything=anything,
                free=free,
            ),
            options=options,
        )

    def set_shapes(
        self,
        *,
        id: str,
        body: Sequence[models.Shape | dicts.Shape],
        options: RequestOptions | None = None,
    ) -> None:
        """Set shapes.

        `PUT /drawings/{id}/shapes`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            SET_SHAPES, parameters={"id": id}, body=body, options=options
        )

    def list_shapes(
        self,
        *,
        id: str,
        filter: models.ListShapesFilter | dicts.ListShapesFilter | Unset = UNSET,
        order: list[Literal["asc", "desc"]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Shape]:
        """List shapes.

        `GET /drawings/{id}/shapes`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The shapes.
        """
        return self._caller.call(
            LIST_SHAPES,
            parameters={"id": id, "filter": filter, "order": order},
            options=options,
        )

    @deprecated("drawings.change_shapes is deprecated.")
    def change_shapes(
        self,
        *,
        id: str,
        body: models.Change | dicts.Change | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change shapes.

        Deprecated.

        `PATCH /drawings/{id}/shapes`

        Args:
            body: One change, or several. Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            CHANGE_SHAPES, parameters={"id": id}, body=body, options=options
        )

    def add_scan(
        self,
        *,
        id: str,
        file: FilePart,
        author: models.Author | dicts.Author | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Add scan.

        `POST /drawings/{id}/scan`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            ADD_SCAN,
            parameters={"id": id},
            body={"file": file, "author": author},
            options=options,
        )


class AsyncDrawings:
    """`Drawings`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> DrawingsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return DrawingsViews(AsyncRawResponses, AsyncDrawings, self._caller)

    @property
    def with_streaming_response(self) -> DrawingsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return DrawingsViews(AsyncStreamingResponses, AsyncDrawings, self._caller)

    async def add_drawing(
        self,
        *,
        title: str,
        shapes: Sequence[models.Shape | dicts.Shape],
        id: str | Unset = UNSET,
        background: models.Shape | dicts.Shape | Unset = UNSET,
        author: models.Author | dicts.Author | None | Unset = UNSET,
        authors: Sequence[Sequence[models.Author | dicts.Author]] | Unset = UNSET,
        layers: Mapping[str, models.Group | dicts.Group] | Unset = UNSET,
        labels: models.Labels | dicts.Labels | Unset = UNSET,
        colour: models.Colour | Unset = UNSET,
        drawn_at: datetime | Unset = UNSET,
        seen: list[date] | Unset = UNSET,
        due: dict[str, date | None] | Unset = UNSET,
        preview: bytes | Unset = UNSET,
        price: Decimal | Unset = UNSET,
        size: tuple[float, float] | Unset = UNSET,
        spans: Sequence[tuple[models.Author | dicts.Author, int]] | Unset = UNSET,
        paths: list[tuple[float, float]] | Unset = UNSET,
        watchers: Sequence[str | models.Author | dicts.Author] | Unset = UNSET,
        anything: Any | Unset = UNSET,
        free: dict[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Drawing:
        """Draw what is described.

        `POST /drawings`

        Args:
            title: At most 40 characters.
            id: Who draws need not say. Set by the server.
            background: Anything that can be drawn.
            labels: Labels, of which one has to be there.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): As it was drawn.
        """
        return await self._caller.call(
            ADD_DRAWING,
            body=built(
                models.DrawingInput,
                title=title,
                shapes=shapes,
                id=id,
                background=background,
                author=author,
                authors=authors,
                layers=layers,
                labels=labels,
                colour=colour,
                drawn_at=drawn_at,
                seen=seen,
                due=due,
                preview=preview,
                price=price,
                size=size,
                spans=spans,
                paths=paths,
                watchers=watchers,
                anything=anything,
                free=free,
            ),
            options=options,
        )

    async def set_shapes(
        self,
        *,
        id: str,
        body: Sequence[models.Shape | dicts.Shape],
        options: RequestOptions | None = None,
    ) -> None:
        """Set shapes.

        `PUT /drawings/{id}/shapes`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            SET_SHAPES, parameters={"id": id}, body=body, options=options
        )

    async def list_shapes(
        self,
        *,
        id: str,
        filter: models.ListShapesFilter | dicts.ListShapesFilter | Unset = UNSET,
        order: list[Literal["asc", "desc"]] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> list[models.Shape]:
        """List shapes.

        `GET /drawings/{id}/shapes`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The shapes.
        """
        return await self._caller.call(
            LIST_SHAPES,
            parameters={"id": id, "filter": filter, "order": order},
            options=options,
        )

    @deprecated("drawings.change_shapes is deprecated.")
    async def change_shapes(
        self,
        *,
        id: str,
        body: models.Change | dicts.Change | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change shapes.

        Deprecated.

        `PATCH /drawings/{id}/shapes`

        Args:
            body: One change, or several. Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            CHANGE_SHAPES, parameters={"id": id}, body=body, options=options
        )

    async def add_scan(
        self,
        *,
        id: str,
        file: FilePart,
        author: models.Author | dicts.Author | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Add scan.

        `POST /drawings/{id}/scan`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            ADD_SCAN,
            parameters={"id": id},
            body={"file": file, "author": author},
            options=options,
        )


class DrawingsViews(Views[Kind]):
    """The methods of `Drawings`, returning more."""

    def _change_shapes(
        self,
        *,
        id: str,
        body: models.Change | dicts.Change | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Lend the views the type of `change_shapes`."""
        raise NotImplementedError

    add_drawing = View(Drawings.add_drawing)
    set_shapes = View(Drawings.set_shapes)
    list_shapes = View(Drawings.list_shapes)
    change_shapes = View(_change_shapes)
    add_scan = View(Drawings.add_scan)
