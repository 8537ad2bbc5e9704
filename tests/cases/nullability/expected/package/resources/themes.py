"""The operations of *themes*."""

from __future__ import annotations

from typing import Annotated, Literal

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
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import (
    Json,
    JsonBody,
    Operation,
    Path,
    RequestBody,
    Response,
)
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

REPLACE: Operation[models.Theme, None] = Operation(
    operation_id="themes.replace",
    method="PUT",
    path="/themes/{id}",
    resource="themes",
    name="replace",
    parameters=(Path("id", lambda: str),),
    body=JsonBody(lambda: models.Theme, required=True),
    responses={"200": Json(lambda: models.Theme)},
)

UPDATE: Operation[models.Theme, None] = Operation(
    operation_id="themes.update",
    method="PATCH",
    path="/themes/{id}",
    resource="themes",
    name="update",
    parameters=(Path("id", lambda: str),),
    body=RequestBody(
        {"application/merge-patch+json": lambda: models.UpdateThemeRequest},
        required=True,
    ),
    responses={"200": Json(lambda: models.Theme)},
)

RECOLOUR: Operation[None, None] = Operation(
    operation_id="themes.recolour",
    method="PATCH",
    path="/themes/{id}/colours",
    resource="themes",
    name="recolour",
    parameters=(Path("id", lambda: str),),
    body=RequestBody(
        {"application/merge-patch+json": lambda: models.Colours}, required=True
    ),
    responses={"204": Response()},
)

LABEL: Operation[None, None] = Operation(
    operation_id="themes.label",
    method="POST",
    path="/themes/{id}/colours",
    resource="themes",
    name="label",
    parameters=(Path("id", lambda: str),),
    body=RequestBody(
        {
            "application/merge-patch+json": lambda: dict[
                str, Annotated[str, Constraints(max_length=9)] | None
            ],
        },
        required=True,
    ),
    responses={"204": Response()},
)


class Themes:
    """The operations of *themes*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ThemesViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ThemesViews(RawResponses, Themes, self._caller)

    @property
    def with_streaming_response(self) -> ThemesViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ThemesViews(StreamingResponses, Themes, self._caller)

    def replace(
        self,
        *,
        id: str,
        name: str,
        font: str | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Theme:
        """Replace theme.

        `PUT /themes/{id}`

        Args:
            font: At least 1 character.
            size: Default: `12`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The theme.
        """
        return self._caller.call(
            REPLACE,
            parameters={"id": id},
            body=models.Theme(name=name, font=font, size=size),
            options=options,
        )

    def update(
        self,
        *,
        id: str,
        name: str,
        font: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Theme:
        """Update theme.

        `PATCH /themes/{id}`

        None removes what is there (RFC 7396).

        Args:
            font: At least 1 character.
            size: Default: `12`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The theme.
        """
        return self._caller.call(
            UPDATE,
            parameters={"id": id},
            body=models.UpdateThemeRequest(name=name, font=font, size=size),
            options=options,
        )

    def recolour(
        self,
        *,
        id: str,
        ink: str | None | Unset = UNSET,
        paper: Literal["white", "grey"] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Recolour.

        `PATCH /themes/{id}/colours`

        None removes what is there (RFC 7396).

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            RECOLOUR,
            parameters={"id": id},
            body=models.Colours(ink=ink, paper=paper),
            options=options,
        )

    def label(
        self,
        *,
        id: str,
        body: dict[str, str | None],
        options: RequestOptions | None = None,
    ) -> None:
        """Label.

        `POST /themes/{id}/colours`

        Args:
            body: Sent as `application/merge-patch+json`. None removes what is there
                (RFC 7396).
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            LABEL, parameters={"id": id}, body=body, options=options
        )


class AsyncThemes:
    """`Themes`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ThemesViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ThemesViews(AsyncRawResponses, AsyncThemes, self._caller)

    @property
    def with_streaming_response(self) -> ThemesViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ThemesViews(AsyncStreamingResponses, AsyncThemes, self._caller)

    async def replace(
        self,
        *,
        id: str,
        name: str,
        font: str | Unset = UNSET,
        size: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Theme:
        """Replace theme.

        `PUT /themes/{id}`

        Args:
            font: At least 1 character.
            size: Default: `12`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The theme.
        """
        return await self._caller.call(
            REPLACE,
            parameters={"id": id},
            body=models.Theme(name=name, font=font, size=size),
            options=options,
        )

    async def update(
        self,
        *,
        id: str,
        name: str,
        font: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Theme:
        """Update theme.

        `PATCH /themes/{id}`

        None removes what is there (RFC 7396).

        Args:
            font: At least 1 character.
            size: Default: `12`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The theme.
        """
        return await self._caller.call(
            UPDATE,
            parameters={"id": id},
            body=models.UpdateThemeRequest(name=name, font=font, size=size),
            options=options,
        )

    async def recolour(
        self,
        *,
        id: str,
        ink: str | None | Unset = UNSET,
        paper: Literal["white", "grey"] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Recolour.

        `PATCH /themes/{id}/colours`

        None removes what is there (RFC 7396).

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            RECOLOUR,
            parameters={"id": id},
            body=models.Colours(ink=ink, paper=paper),
            options=options,
        )

    async def label(
        self,
        *,
        id: str,
        body: dict[str, str | None],
        options: RequestOptions | None = None,
    ) -> None:
        """Label.

        `POST /themes/{id}/colours`

        Args:
            body: Sent as `application/merge-patch+json`. None removes what is there
                (RFC 7396).
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            LABEL, parameters={"id": id}, body=body, options=options
        )


class ThemesViews(Views[Kind]):
    """The methods of `Themes`, returning more."""

    replace = View(Themes.replace)
    update = View(Themes.update)
    recolour = View(Themes.recolour)
    label = View(Themes.label)
