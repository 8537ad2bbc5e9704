"""The operations of *import*."""

from __future__ import annotations

from datetime import date

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
from .._runtime.description.operation import Json, JsonBody, Operation, Path, Query
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

IMPORT: Operation[models.ImportResponse, None] = Operation(
    operation_id="POST /users/{user-id}/import",
    method="POST",
    path="/users/{user-id}/import",
    resource="import_",
    name="import_",
    parameters=(
        Path("user_id", lambda: int, wire="user-id"),
        Query("self_", lambda: str, wire="self"),
        Query("options_", lambda: str, wire="options"),
        Query("user_id_query", lambda: str, wire="userId"),
    ),
    body=JsonBody(lambda: models.ImportRequest, required=True),
    responses={"200": Json(lambda: models.ImportResponse)},
)


class Import:
    """The operations of *import*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ImportViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ImportViews(RawResponses, Import, self._caller)

    @property
    def with_streaming_response(self) -> ImportViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ImportViews(StreamingResponses, Import, self._caller)

    def import_(
        self,
        *,
        user_id: int,
        from_: str,
        list_: list[str],
        self_: str | Unset = UNSET,
        options_: str | Unset = UNSET,
        user_id_query: str | Unset = UNSET,
        str_: str | Unset = UNSET,
        date_: date | Unset = UNSET,
        to_dict_: bool | Unset = UNSET,
        extra: str | Unset = UNSET,
        field_2fa: bool | Unset = UNSET,
        ref_x: str | Unset = UNSET,
        grosse: float | Unset = UNSET,
        empty: str | Unset = UNSET,
        user_ids: list[models.UserIdEntry] | Unset = UNSET,
        addresses: list[models.Address] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ImportResponse:
        """No operationId here.

        `POST /users/{user-id}/import`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            IMPORT,
            parameters={
                "user_id": user_id,
                "self_": self_,
                "options_": options_,
                "user_id_query": user_id_query,
            },
            body=models.ImportRequest(
                from_=from_,
                list_=list_,
                str_=str_,
                date_=date_,
                to_dict_=to_dict_,
                extra=extra,
                field_2fa=field_2fa,
                ref_x=ref_x,
                grosse=grosse,
                empty=empty,
                user_ids=user_ids,
                addresses=addresses,
            ),
            options=options,
        )


class AsyncImport:
    """`Import`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ImportViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ImportViews(AsyncRawResponses, AsyncImport, self._caller)

    @property
    def with_streaming_response(self) -> ImportViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ImportViews(AsyncStreamingResponses, AsyncImport, self._caller)

    async def import_(
        self,
        *,
        user_id: int,
        from_: str,
        list_: list[str],
        self_: str | Unset = UNSET,
        options_: str | Unset = UNSET,
        user_id_query: str | Unset = UNSET,
        str_: str | Unset = UNSET,
        date_: date | Unset = UNSET,
        to_dict_: bool | Unset = UNSET,
        extra: str | Unset = UNSET,
        field_2fa: bool | Unset = UNSET,
        ref_x: str | Unset = UNSET,
        grosse: float | Unset = UNSET,
        empty: str | Unset = UNSET,
        user_ids: list[models.UserIdEntry] | Unset = UNSET,
        addresses: list[models.Address] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ImportResponse:
        """No operationId here.

        `POST /users/{user-id}/import`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            IMPORT,
            parameters={
                "user_id": user_id,
                "self_": self_,
                "options_": options_,
                "user_id_query": user_id_query,
            },
            body=models.ImportRequest(
                from_=from_,
                list_=list_,
                str_=str_,
                date_=date_,
                to_dict_=to_dict_,
                extra=extra,
                field_2fa=field_2fa,
                ref_x=ref_x,
                grosse=grosse,
                empty=empty,
                user_ids=user_ids,
                addresses=addresses,
            ),
            options=options,
        )


class ImportViews(Views[Kind]):
    """The methods of `Import`, returning more."""

    import_ = View(Import.import_)
