"""The operations of *Pets*."""

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

LIST_PETS: Operation[list[models.Pet], None] = Operation(
    operation_id="list_pets",
    method="GET",
    path="/pets",
    resource="pets",
    name="list_pets",
    responses={"200": Json(lambda: list[models.Pet])},
)

CREATE_PET: Operation[models.Pet, None] = Operation(
    operation_id="create_pet",
    method="POST",
    path="/pets",
    resource="pets",
    name="create_pet",
    body=JsonBody(lambda: models.Pet, required=True),
    responses={"201": Json(lambda: models.Pet)},
)

GET_CAT: Operation[models.Cat, None] = Operation(
    operation_id="get_cat",
    method="GET",
    path="/cats/{id}",
    resource="pets",
    name="get_cat",
    parameters=(Path("id", lambda: str),),
    responses={"200": Json(lambda: models.Cat)},
)

GET_FISH: Operation[models.Fish, None] = Operation(
    operation_id="get_fish",
    method="GET",
    path="/fish/{id}",
    resource="pets",
    name="get_fish",
    parameters=(Path("id", lambda: str),),
    responses={"200": Json(lambda: models.Fish)},
)

GET_BIRD: Operation[models.Bird, None] = Operation(
    operation_id="get_bird",
    method="GET",
    path="/birds/{id}",
    resource="pets",
    name="get_bird",
    parameters=(Path("id", lambda: str),),
    responses={"200": Json(lambda: models.Bird)},
)


class Pets:
    """The operations of *Pets*."""

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

    def list_pets(self, *, options: RequestOptions | None = None) -> list[models.Pet]:
        """List pets.

        `GET /pets`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Pets of every kind.
        """
        return self._caller.call(LIST_PETS, options=options)

    def create_pet(
        self,
        *,
        body: models.Pet,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """Create a pet.

        `POST /pets`

        Args:
            body: A pet. Its kinds are made of it and it lists none of them. Sent as
                `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).
        """
        return self._caller.call(CREATE_PET, body=body, options=options)

    def get_cat(self, *, id: str, options: RequestOptions | None = None) -> models.Cat:
        """Get a cat.

        `GET /cats/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_CAT, parameters={"id": id}, options=options)

    def get_fish(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Fish:
        """Get a fish.

        `GET /fish/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_FISH, parameters={"id": id}, options=options)

    def get_bird(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Bird:
        """Get a bird.

        `GET /birds/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_BIRD, parameters={"id": id}, options=options)


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
    ) -> list[models.Pet]:
        """List pets.

        `GET /pets`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): Pets of every kind.
        """
        return await self._caller.call(LIST_PETS, options=options)

    async def create_pet(
        self,
        *,
        body: models.Pet,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """Create a pet.

        `POST /pets`

        Args:
            body: A pet. Its kinds are made of it and it lists none of them. Sent as
                `application/json`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201).
        """
        return await self._caller.call(CREATE_PET, body=body, options=options)

    async def get_cat(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Cat:
        """Get a cat.

        `GET /cats/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(GET_CAT, parameters={"id": id}, options=options)

    async def get_fish(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Fish:
        """Get a fish.

        `GET /fish/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(GET_FISH, parameters={"id": id}, options=options)

    async def get_bird(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> models.Bird:
        """Get a bird.

        `GET /birds/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(GET_BIRD, parameters={"id": id}, options=options)


class PetsViews(Views[Kind]):
    """The methods of `Pets`, returning more."""

    list_pets = View(Pets.list_pets)
    create_pet = View(Pets.create_pet)
    get_cat = View(Pets.get_cat)
    get_fish = View(Pets.get_fish)
    get_bird = View(Pets.get_bird)
