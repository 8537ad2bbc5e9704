"""The operations of *pets*."""

from __future__ import annotations

from typing import Annotated, Literal

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncEnvelopes,
    AsyncRawResponses,
    AsyncStreamingResponses,
    Envelopes,
    Kind,
    PageView,
    RawResponses,
    StreamingResponses,
    View,
    Views,
)
from .._runtime.codec.constraints import Constraints
from .._runtime.description.operation import (
    Header,
    Json,
    JsonBody,
    Operation,
    Path,
    Query,
    RequestBody,
    Response,
)
from .._runtime.description.paging import PageNumber
from .._runtime.pages.pagers import AsyncPager, Pager
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

LIST_PETS: Operation[list[models.Pet], list[models.Pet]] = Operation(
    operation_id="list-pets",
    method="GET",
    path="/pets",
    resource="pets",
    name="list_pets",
    parameters=(
        Query("page", lambda: Annotated[int, Constraints(minimum=1)]),
        Query("tags", lambda: list[str]),
        Query("ids", lambda: list[int], explode=False),
        Query("order", lambda: Literal["up", "down"]),
        Header("x_tenant", lambda: str, wire="X-Tenant", required=True),
    ),
    responses={
        "200": Json(lambda: list[models.Pet]),
        "default": Json(lambda: models.Problem),
    },
    security=({"key": ()},),
    pages=PageNumber(parameter="page", items=(), total_header="X-Total"),
)

CREATE_PET: Operation[models.Pet, None] = Operation(
    operation_id="create-pet",
    method="POST",
    path="/pets",
    resource="pets",
    name="create_pet",
    parameters=(Header("x_tenant", lambda: str, wire="X-Tenant", required=True),),
    body=JsonBody(lambda: models.PetInput, required=True),
    responses={"201": Json(lambda: models.Pet), "422": Json(lambda: models.Problem)},
    security=({"key": ()},),
)

REPLACE_PET: Operation[None, None] = Operation(
    operation_id="replace-pet",
    method="PUT",
    path="/pets/{id}",
    resource="pets",
    name="replace_pet",
    parameters=(Path("id", lambda: int),),
    body=RequestBody(
        {
            "application/json": lambda: models.PetInput,
            "application/octet-stream": lambda: models.PetInput,
        },
        required=True,
    ),
    responses={"204": Response()},
    security=({"key": ()},),
)

PUT_TO_SLEEP: Operation[None, None] = Operation(
    operation_id="put-to-sleep",
    method="POST",
    path="/pets/{id}/sleep",
    resource="pets",
    name="put_to_sleep",
    parameters=(Path("id", lambda: int),),
    responses={
        "204": Response(),
        "304": Response(),
        "404": Json(lambda: models.Problem),
    },
    security=({"key": ()},),
)

PRINT_PET: Operation[bytes, None] = Operation(
    operation_id="print-pet",
    method="GET",
    path="/pets/{id}/sheet",
    resource="pets",
    name="print_pet",
    parameters=(Path("id", lambda: int),),
    responses={"200": Response({"application/pdf": lambda: bytes})},
    security=({"key": ()},),
)


class Pets:
    """The operations of *pets*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> PetsViews[Envelopes]:
        """The same methods, returning the whole envelope."""
        return PetsViews(Envelopes, Pets, self._caller)

    @property
    def with_raw_response(self) -> PetsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PetsViews(RawResponses, Pets, self._caller)

    @property
    def with_streaming_response(self) -> PetsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PetsViews(StreamingResponses, Pets, self._caller)

    def list_pets(
        self,
        *,
        x_tenant: str,
        page: int | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        order: Literal["up", "down"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Pet]:
        """List pets.

        `GET /pets`

        Security: `key`.

        Args:
            page: At least 1. Default: `1`.
            order: Default: `"up"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): Pets. Iterate over it for all items.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a `models.Problem`
                (Refused).
        """
        return self._caller.pages(
            LIST_PETS,
            parameters={
                "page": page,
                "tags": tags,
                "ids": ids,
                "order": order,
                "x_tenant": x_tenant,
            },
            options=options,
        )

    def create_pet(
        self,
        *,
        x_tenant: str,
        name: str,
        id: int | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        photo: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """Create pet.

        `POST /pets`

        Security: `key`.

        Args:
            id: Set by the server.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): Made.

        Raises:
            ApiStatusError: The API refused; at 422 its `body` is a `models.Problem`
                (Refused).
        """
        return self._caller.call(
            CREATE_PET,
            parameters={"x_tenant": x_tenant},
            body=models.PetInput(name=name, id=id, nickname=nickname, photo=photo),
            options=options,
        )

    def replace_pet(
        self,
        *,
        id: int,
        name: str,
        id_body: int | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        photo: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace pet.

        `PUT /pets/{id}`

        Security: `key`.

        Args:
            id_body: Set by the server.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            REPLACE_PET,
            parameters={"id": id},
            body=models.PetInput(name=name, id=id_body, nickname=nickname, photo=photo),
            options=options,
        )

    def put_to_sleep(self, *, id: int, options: RequestOptions | None = None) -> None:
        """Put to sleep.

        `POST /pets/{id}/sleep`

        Security: `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Problem`
                (Refused).
        """
        return self._caller.call(PUT_TO_SLEEP, parameters={"id": id}, options=options)

    def print_pet(self, *, id: int, options: RequestOptions | None = None) -> bytes:
        """Print pet.

        `GET /pets/{id}/sheet`

        Security: `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A sheet of paper.
        """
        return self._caller.call(PRINT_PET, parameters={"id": id}, options=options)


class AsyncPets:
    """`Pets`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_envelope(self) -> PetsViews[AsyncEnvelopes]:
        """The same methods, returning the whole envelope."""
        return PetsViews(AsyncEnvelopes, AsyncPets, self._caller)

    @property
    def with_raw_response(self) -> PetsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return PetsViews(AsyncRawResponses, AsyncPets, self._caller)

    @property
    def with_streaming_response(self) -> PetsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return PetsViews(AsyncStreamingResponses, AsyncPets, self._caller)

    def list_pets(
        self,
        *,
        x_tenant: str,
        page: int | Unset = UNSET,
        tags: list[str] | Unset = UNSET,
        ids: list[int] | Unset = UNSET,
        order: Literal["up", "down"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Pet]:
        """List pets.

        `GET /pets`

        Security: `key`.

        Args:
            page: At least 1. Default: `1`.
            order: Default: `"up"`.
            options: Timeout, headers and more, for this call alone.

        Returns:
            Pages of the answer (200): Pets. Iterate over it for all items.

        Raises:
            ApiStatusError: The API refused; at default its `body` is a `models.Problem`
                (Refused).
        """
        return self._caller.pages(
            LIST_PETS,
            parameters={
                "page": page,
                "tags": tags,
                "ids": ids,
                "order": order,
                "x_tenant": x_tenant,
            },
            options=options,
        )

    async def create_pet(
        self,
        *,
        x_tenant: str,
        name: str,
        id: int | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        photo: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """Create pet.

        `POST /pets`

        Security: `key`.

        Args:
            id: Set by the server.
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (201): Made.

        Raises:
            ApiStatusError: The API refused; at 422 its `body` is a `models.Problem`
                (Refused).
        """
        return await self._caller.call(
            CREATE_PET,
            parameters={"x_tenant": x_tenant},
            body=models.PetInput(name=name, id=id, nickname=nickname, photo=photo),
            options=options,
        )

    async def replace_pet(
        self,
        *,
        id: int,
        name: str,
        id_body: int | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        photo: bytes | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Replace pet.

        `PUT /pets/{id}`

        Security: `key`.

        Args:
            id_body: Set by the server.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            REPLACE_PET,
            parameters={"id": id},
            body=models.PetInput(name=name, id=id_body, nickname=nickname, photo=photo),
            options=options,
        )

    async def put_to_sleep(
        self,
        *,
        id: int,
        options: RequestOptions | None = None,
    ) -> None:
        """Put to sleep.

        `POST /pets/{id}/sleep`

        Security: `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a `models.Problem`
                (Refused).
        """
        return await self._caller.call(
            PUT_TO_SLEEP, parameters={"id": id}, options=options
        )

    async def print_pet(
        self,
        *,
        id: int,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Print pet.

        `GET /pets/{id}/sheet`

        Security: `key`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A sheet of paper.
        """
        return await self._caller.call(
            PRINT_PET, parameters={"id": id}, options=options
        )


class PetsViews(Views[Kind]):
    """The methods of `Pets`, returning more."""

    list_pets = PageView(Pets.list_pets, LIST_PETS)
    create_pet = View(Pets.create_pet)
    replace_pet = View(Pets.replace_pet)
    put_to_sleep = View(Pets.put_to_sleep)
    print_pet = View(Pets.print_pet)
