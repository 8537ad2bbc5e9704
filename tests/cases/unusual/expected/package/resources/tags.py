"""The operations of *tags*."""

from __future__ import annotations

from typing import Literal

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
from .._runtime.description.operation import Json, Operation, Path, Query, Response
from .._runtime.settings.options import RequestOptions

LIST_TAGS: Operation[list[str], None] = Operation(
    operation_id="listTags",
    method="GET",
    path="/tags/{id}",
    resource="tags",
    name="list_tags",
    parameters=(Path("id", lambda: str),),
    responses={"200": Json(lambda: list[str])},
)

DELETE_TAGS: Operation[None, None] = Operation(
    operation_id="deleteTags",
    method="DELETE",
    path="/tags/{id}?mode=all",
    resource="tags",
    name="delete_tags",
    parameters=(
        Path("id", lambda: str),
        Query("version", lambda: Literal["2"], required=True),
        Query("keys", lambda: list[str], required=True),
    ),
    responses={"204": Response()},
)

PUT_TAG_NOTE: Operation[None, None] = Operation(
    operation_id="putTagNote",
    method="PUT",
    path="/tags/{id}/notes%0A",
    resource="tags",
    name="put_tag_note",
    parameters=(Path("id", lambda: str),),
    responses={"204": Response()},
    security=({"Authorization": ()}, {}),
)


class Tags:
    """The operations of *tags*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TagsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TagsViews(RawResponses, Tags, self._caller)

    @property
    def with_streaming_response(self) -> TagsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TagsViews(StreamingResponses, Tags, self._caller)

    def list_tags(self, *, id: str, options: RequestOptions | None = None) -> list[str]:
        """List tags.

        `GET /tags/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The tags.
        """
        return self._caller.call(LIST_TAGS, parameters={"id": id}, options=options)

    def delete_tags(
        self,
        *,
        id: str,
        version: Literal["2"] = "2",
        keys: list[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Delete tags.

        `DELETE /tags/{id}?version=2&mode=all#keys`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            DELETE_TAGS,
            parameters={"id": id, "version": version, "keys": keys},
            options=options,
        )

    def put_tag_note(self, *, id: str, options: RequestOptions | None = None) -> None:
        """Put tag note.

        `PUT /tags/{id}/notes`

        Security: `Authorization`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(PUT_TAG_NOTE, parameters={"id": id}, options=options)


class AsyncTags:
    """`Tags`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TagsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TagsViews(AsyncRawResponses, AsyncTags, self._caller)

    @property
    def with_streaming_response(self) -> TagsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TagsViews(AsyncStreamingResponses, AsyncTags, self._caller)

    async def list_tags(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """List tags.

        `GET /tags/{id}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): The tags.
        """
        return await self._caller.call(
            LIST_TAGS, parameters={"id": id}, options=options
        )

    async def delete_tags(
        self,
        *,
        id: str,
        version: Literal["2"] = "2",
        keys: list[str],
        options: RequestOptions | None = None,
    ) -> None:
        """Delete tags.

        `DELETE /tags/{id}?version=2&mode=all#keys`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            DELETE_TAGS,
            parameters={"id": id, "version": version, "keys": keys},
            options=options,
        )

    async def put_tag_note(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Put tag note.

        `PUT /tags/{id}/notes`

        Security: `Authorization`, or none.

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            PUT_TAG_NOTE, parameters={"id": id}, options=options
        )


class TagsViews(Views[Kind]):
    """The methods of `Tags`, returning more."""

    list_tags = View(Tags.list_tags)
    delete_tags = View(Tags.delete_tags)
    put_tag_note = View(Tags.put_tag_note)
