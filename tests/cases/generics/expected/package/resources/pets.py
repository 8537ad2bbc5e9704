"""The operations of *pets*."""

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

LIST_PETS: Operation[models.PetList, None] = Operation(
    operation_id="list_pets",
    method="GET",
    path="/pets",
    resource="pets",
    name="list_pets",
    responses={"200": Json(lambda: models.PetList)},
)


class Pets:
    """The operations of *pets*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> PetsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PetsViews(RawResponses, Pets, self._caller)

    @property
    def with_streaming_response(self) -> PetsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PetsViews(StreamingResponses, Pets, self._caller)

    def list_pets(self, *, options: RequestOptions | None = None) -> models.PetList:
        """List pets.

        `GET /pets`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(LIST_PETS, options=options)


class AsyncPets:
    """`Pets`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> PetsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PetsViews(AsyncRawResponses, AsyncPets, self._caller)

    @property
    def with_streaming_response(self) -> PetsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PetsViews(AsyncStreamingResponses, AsyncPets, self._caller)

    async def list_pets(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.PetList:
        """List pets.

        `GET /pets`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(LIST_PETS, options=options)


class PetsViews(Views[Kind]):
    """The methods of `Pets`, returning more."""

    list_pets = View(Pets.list_pets)
