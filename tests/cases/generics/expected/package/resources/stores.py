"""The operations of *stores*."""

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
from .._runtime.description.operation import Json, Operation
from .._runtime.settings.options import RequestOptions

LIST_STORES: Operation[models.ListStoresNext, None] = Operation(
    operation_id="list_stores",
    method="GET",
    path="/stores",
    resource="stores",
    name="list_stores",
    responses={"200": Json(lambda: models.ListStoresNext)},
)


class Stores:
    """The operations of *stores*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> StoresViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return StoresViews(RawResponses, Stores, self._caller)

    @property
    def with_streaming_response(self) -> StoresViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return StoresViews(StreamingResponses, Stores, self._caller)

    def list_stores(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListStoresNext:
        """List stores.

        `GET /stores`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(LIST_STORES, options=options)


class AsyncStores:
    """`Stores`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> StoresViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return StoresViews(AsyncRawResponses, AsyncStores, self._caller)

    @property
    def with_streaming_response(self) -> StoresViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return StoresViews(AsyncStreamingResponses, AsyncStores, self._caller)

    async def list_stores(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListStoresNext:
        """List stores.

        `GET /stores`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(LIST_STORES, options=options)


class StoresViews(Views[Kind]):
    """The methods of `Stores`, returning more."""

    list_stores = View(Stores.list_stores)
