"""The operations of *settings*."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Any, Literal
from uuid import UUID

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
from .._runtime.description.operation import Json, JsonBody, Operation, Path, Query
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

UPDATE: Operation[models.Settings, None] = Operation(
    operation_id="settings.update",
    method="PATCH",
    path="/settings/{id}",
    resource="settings",
    name="update",
    parameters=(
        Path("id", lambda: UUID),
        Query("note", lambda: Annotated[str | None, Constraints(max_length=9)]),
    ),
    body=JsonBody(lambda: models.SettingsInput, required=True),
    responses={"200": Json(lambda: models.Settings)},
)


class Settings:
    """The operations of *settings*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> SettingsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return SettingsViews(RawResponses, Settings, self._caller)

    @property
    def with_streaming_response(self) -> SettingsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return SettingsViews(StreamingResponses, Settings, self._caller)

    def update(
        self,
        *,
        id: UUID,
        name: str | None,
        password: str,
        level: Literal["low", "high"] | None,
        note: str | None | Unset = UNSET,
        id_body: UUID | Unset = UNSET,
        quota: int | Unset = UNSET,
        price: str | Unset = UNSET,
        since: date | Unset = UNSET,
        at: time | Unset = UNSET,
        blob: bytes | Unset = UNSET,
        labels: dict[str, str] | Unset = UNSET,
        window: list[int] | Unset = UNSET,
        anything: Any | Unset = UNSET,
        ceiling: int | Literal["none", "auto"] | None | Unset = UNSET,
        created: models.Stamp | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Settings:
        """Change settings.

        `PATCH /settings/{id}`

        Args:
            name: Null clears it, absent leaves it.
            password: At least 8 characters. Format: `password`. Never returned.
            note: At most 9 characters.
            id_body: Set by the server.
            quota: At least 0. At most 9007199254740991.
            price: Format: `decimal`.
            labels: At most 10 entries.
            window: Exactly 2 items. No item twice.
            created: Who and when; all of it the server's.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            UPDATE,
            parameters={"id": id, "note": note},
            body=models.SettingsInput(
                name=name,
                password=password,
                level=level,
                id=id_body,
                quota=quota,
                price=price,
                since=since,
                at=at,
                blob=blob,
                labels=labels,
                window=window,
                anything=anything,
                ceiling=ceiling,
                created=created,
            ),
            options=options,
        )


class AsyncSettings:
    """`Settings`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> SettingsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return SettingsViews(AsyncRawResponses, AsyncSettings, self._caller)

    @property
    def with_streaming_response(self) -> SettingsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return SettingsViews(AsyncStreamingResponses, AsyncSettings, self._caller)

    async def update(
        self,
        *,
        id: UUID,
        name: str | None,
        password: str,
        level: Literal["low", "high"] | None,
        note: str | None | Unset = UNSET,
        id_body: UUID | Unset = UNSET,
        quota: int | Unset = UNSET,
        price: str | Unset = UNSET,
        since: date | Unset = UNSET,
        at: time | Unset = UNSET,
        blob: bytes | Unset = UNSET,
        labels: dict[str, str] | Unset = UNSET,
        window: list[int] | Unset = UNSET,
        anything: Any | Unset = UNSET,
        ceiling: int | Literal["none", "auto"] | None | Unset = UNSET,
        created: models.Stamp | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Settings:
        """Change settings.

        `PATCH /settings/{id}`

        Args:
            name: Null clears it, absent leaves it.
            password: At least 8 characters. Format: `password`. Never returned.
            note: At most 9 characters.
            id_body: Set by the server.
            quota: At least 0. At most 9007199254740991.
            price: Format: `decimal`.
            labels: At most 10 entries.
            window: Exactly 2 items. No item twice.
            created: Who and when; all of it the server's.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            UPDATE,
            parameters={"id": id, "note": note},
            body=models.SettingsInput(
                name=name,
                password=password,
                level=level,
                id=id_body,
                quota=quota,
                price=price,
                since=since,
                at=at,
                blob=blob,
                labels=labels,
                window=window,
                anything=anything,
                ceiling=ceiling,
                created=created,
            ),
            options=options,
        )


class SettingsViews(Views[Kind]):
    """The methods of `Settings`, returning more."""

    update = View(Settings.update)
