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
from .._runtime.description.operation import (
    Encoding,
    Header,
    Operation,
    Path,
    RequestBody,
    Response,
)
from .._runtime.settings.options import RequestOptions
from .._runtime.transports.sources import FilePart
from .._runtime.unset import UNSET, Unset

UPLOAD_PHOTO: Operation[None, None] = Operation(
    operation_id="upload-photo",
    method="POST",
    path="/pets/{id}/photo",
    resource="pets",
    name="upload_photo",
    parameters=(
        Path("id", lambda: int),
        Header("x_tenant", lambda: str, wire="X-Tenant", required=True),
    ),
    body=RequestBody(
        {"multipart/form-data": lambda: models.UploadPhotoRequest},
        required=True,
        encoding={
            "multipart/form-data": {"labels": Encoding(style="form", explode=False)},
        },
    ),
    responses={"204": Response()},
    security=(),
)

PHOTO: Operation[bytes, None] = Operation(
    operation_id="photo",
    method="GET",
    path="/pets/{id}/photo",
    resource="pets",
    name="photo",
    parameters=(Path("id", lambda: int),),
    responses={"200": Response({"image/png": lambda: bytes})},
    security=({"auth": ("read",)}, {"basic": ()}),
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

    def upload_photo(
        self,
        *,
        id: int,
        x_tenant: str,
        photo: FilePart,
        labels: list[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Upload photo.

        `POST /pets/{id}/photo`

        Args:
            photo: The photo.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            UPLOAD_PHOTO,
            parameters={"id": id, "x_tenant": x_tenant},
            body={"photo": photo, "labels": labels},
            options=options,
        )

    def photo(self, *, id: int, options: RequestOptions | None = None) -> bytes:
        """Photo.

        `GET /pets/{id}/photo`

        Security: `auth`, or `basic`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The photo.
        """
        return self._caller.call(PHOTO, parameters={"id": id}, options=options)


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

    async def upload_photo(
        self,
        *,
        id: int,
        x_tenant: str,
        photo: FilePart,
        labels: list[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Upload photo.

        `POST /pets/{id}/photo`

        Args:
            photo: The photo.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            UPLOAD_PHOTO,
            parameters={"id": id, "x_tenant": x_tenant},
            body={"photo": photo, "labels": labels},
            options=options,
        )

    async def photo(self, *, id: int, options: RequestOptions | None = None) -> bytes:
        """Photo.

        `GET /pets/{id}/photo`

        Security: `auth`, or `basic`.

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The photo.
        """
        return await self._caller.call(PHOTO, parameters={"id": id}, options=options)


class PetsViews(Views[Kind]):
    """The methods of `Pets`, returning more."""

    upload_photo = View(Pets.upload_photo)
    photo = View(Pets.photo)
