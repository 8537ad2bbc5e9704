"""The operations of *Settings*."""

from __future__ import annotations

from uuid import UUID

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
from .._runtime.description.operation import JsonBody, Operation, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

CHANGE_SETTINGS: Operation[None, None] = Operation(
    operation_id="change_settings",
    method="PUT",
    path="/settings",
    resource="settings",
    name="change_settings",
    body=JsonBody(lambda: models.Settings, required=True),
    responses={"204": Response()},
)


class Settings:
    """The operations of *Settings*."""

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

    def change_settings(
        self,
        *,
        in_: list[UUID],
        request_ip: models.Author | dicts.Author,
        settings: models.Settings | dicts.Settings | Unset = UNSET,
        hidden: models.Hidden | dicts.Hidden | Unset = UNSET,
        plain: models.SettingsPlain | dicts.SettingsPlain | Unset = UNSET,
        none: models.SettingsNone | dicts.SettingsNone | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change what has no names in Python.

        `PUT /settings`

        Args:
            in_: Where it holds.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            CHANGE_SETTINGS,
            body=built(
                models.Settings,
                in_=in_,
                request_ip=request_ip,
                settings=settings,
                hidden=hidden,
                plain=plain,
                none=none,
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

    async def change_settings(
        self,
        *,
        in_: list[UUID],
        request_ip: models.Author | dicts.Author,
        settings: models.Settings | dicts.Settings | Unset = UNSET,
        hidden: models.Hidden | dicts.Hidden | Unset = UNSET,
        plain: models.SettingsPlain | dicts.SettingsPlain | Unset = UNSET,
        none: models.SettingsNone | dicts.SettingsNone | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change what has no names in Python.

        `PUT /settings`

        Args:
            in_: Where it holds.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            CHANGE_SETTINGS,
            body=built(
                models.Settings,
                in_=in_,
                request_ip=request_ip,
                settings=settings,
                hidden=hidden,
                plain=plain,
                none=none,
            ),
            options=options,
        )


class SettingsViews(Views[Kind]):
    """The methods of `Settings`, returning more."""

    change_settings = View(Settings.change_settings)
