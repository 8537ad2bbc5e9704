"""The operations of *Chat*."""

from __future__ import annotations

from .. import models
from .._runtime.client.caller import AsyncCaller, Caller
from .._runtime.client.views import (
    AsyncRawResponses,
    AsyncStreamingResponses,
    Kind,
    RawResponses,
    StreamingResponses,
    StreamView,
    View,
    Views,
)
from .._runtime.description.operation import (
    Encoding,
    Json,
    JsonBody,
    Operation,
    Query,
    RequestBody,
    Response,
)
from .._runtime.settings.options import RequestOptions
from .._runtime.streams.streams import AsyncEventStream, EventStream
from .._runtime.transports.sources import FilePart
from .._runtime.unset import UNSET, Unset

FOLLOW_MESSAGES: Operation[models.Message, None] = Operation(
    operation_id="followMessages",
    method="GET",
    path="/messages",
    resource="chat",
    name="follow_messages",
    parameters=(Query("room", lambda: str, required=True),),
    responses={
        "200": Response({"text/event-stream": lambda: models.Message}),
        "404": Json(lambda: models.FollowMessagesErrorBody),
    },
)

FOLLOW_TICKS: Operation[str, None] = Operation(
    operation_id="followTicks",
    method="GET",
    path="/ticks",
    resource="chat",
    name="follow_ticks",
    responses={"200": Response({"text/event-stream": lambda: str}), "204": Response()},
)

FOLLOW_CHANGES: Operation[models.FollowChangesResponse, None] = Operation(
    operation_id="followChanges",
    method="GET",
    path="/changes",
    resource="chat",
    name="follow_changes",
    responses={
        "200": Response(
            {
                "text/event-stream": lambda: str
                | int
                | models.Message
                | models.TypingEvent,
            },
            events={
                "removed": lambda: str,
                "count": lambda: int,
                "said": lambda: models.Message,
                "corrected": lambda: models.Message,
                "typing": lambda: models.TypingEvent,
            },
        ),
    },
)

FOLLOW_PARTS: Operation[models.FollowPartsResponse, None] = Operation(
    operation_id="followParts",
    method="GET",
    path="/parts",
    resource="chat",
    name="follow_parts",
    responses={
        "200": Response({"text/event-stream": lambda: models.FollowPartsResponse}),
    },
)

COMPLETE: Operation[models.CompleteChatResponse, None] = Operation(
    operation_id="complete",
    method="POST",
    path="/completions",
    resource="chat",
    name="complete",
    body=JsonBody(lambda: models.CompleteChatRequest, required=True),
    responses={
        "200": Response(
            {
                "application/json": lambda: models.CompleteChatResponse,
                "text/event-stream": lambda: models.Message,
            },
        ),
    },
)

ATTACH: Operation[None, None] = Operation(
    operation_id="attach",
    method="POST",
    path="/attachments",
    resource="chat",
    name="attach",
    body=RequestBody(
        {"multipart/form-data": lambda: models.AttachChatRequest},
        required=True,
        encoding={"multipart/form-data": {"cover": Encoding(content_type="image/png")}},
    ),
    responses={"204": Response()},
)


class Chat:
    """The operations of *Chat*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ChatViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ChatViews(RawResponses, Chat, self._caller)

    @property
    def with_streaming_response(self) -> ChatViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ChatViews(StreamingResponses, Chat, self._caller)

    def follow_messages(
        self,
        *,
        room: str,
        options: RequestOptions | None = None,
    ) -> EventStream[models.Message]:
        """Follow messages.

        `GET /messages`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What is said, as
            it is said.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.FollowMessagesErrorBody` (No such room).
        """
        return self._caller.events(
            FOLLOW_MESSAGES, parameters={"room": room}, options=options
        )

    def follow_ticks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[str]:
        """Follow ticks.

        `GET /ticks`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): The time.
        """
        return self._caller.events(FOLLOW_TICKS, options=options)

    def follow_changes(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[models.FollowChangesResponse]:
        """Follow changes.

        `GET /changes`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What becomes of
            messages.
        """
        return self._caller.events(FOLLOW_CHANGES, options=options)

    def follow_parts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[models.FollowPartsResponse]:
        """Follow parts.

        `GET /parts`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): Parts of what is
            said; what is streamed is described by itself, and no event is spoken of.
        """
        return self._caller.events(FOLLOW_PARTS, options=options)

    def complete(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CompleteChatResponse:
        """Complete.

        `POST /completions`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All of it, or as it is written. As a stream:
            `with_streaming_response` and its `iter_events(models.Message)`.
        """
        return self._caller.call(
            COMPLETE,
            body=models.CompleteChatRequest(prompt=prompt, stream=stream),
            options=options,
        )

    def attach(
        self,
        *,
        files: list[FilePart],
        cover: FilePart | Unset = UNSET,
        about: models.About | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Attach.

        `POST /attachments`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            ATTACH,
            body={"files": files, "cover": cover, "about": about},
            options=options,
        )


class AsyncChat:
    """`Chat`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> ChatViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ChatViews(AsyncRawResponses, AsyncChat, self._caller)

    @property
    def with_streaming_response(self) -> ChatViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return ChatViews(AsyncStreamingResponses, AsyncChat, self._caller)

    async def follow_messages(
        self,
        *,
        room: str,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[models.Message]:
        """Follow messages.

        `GET /messages`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What is said, as
            it is said.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.FollowMessagesErrorBody` (No such room).
        """
        return await self._caller.events(
            FOLLOW_MESSAGES, parameters={"room": room}, options=options
        )

    async def follow_ticks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[str]:
        """Follow ticks.

        `GET /ticks`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): The time.
        """
        return await self._caller.events(FOLLOW_TICKS, options=options)

    async def follow_changes(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[models.FollowChangesResponse]:
        """Follow changes.

        `GET /changes`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What becomes of
            messages.
        """
        return await self._caller.events(FOLLOW_CHANGES, options=options)

    async def follow_parts(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[models.FollowPartsResponse]:
        """Follow parts.

        `GET /parts`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): Parts of what is
            said; what is streamed is described by itself, and no event is spoken of.
        """
        return await self._caller.events(FOLLOW_PARTS, options=options)

    async def complete(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CompleteChatResponse:
        """Complete.

        `POST /completions`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All of it, or as it is written. As a stream:
            `with_streaming_response` and its `iter_events(models.Message)`.
        """
        return await self._caller.call(
            COMPLETE,
            body=models.CompleteChatRequest(prompt=prompt, stream=stream),
            options=options,
        )

    async def attach(
        self,
        *,
        files: list[FilePart],
        cover: FilePart | Unset = UNSET,
        about: models.About | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Attach.

        `POST /attachments`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            ATTACH,
            body={"files": files, "cover": cover, "about": about},
            options=options,
        )


class ChatViews(Views[Kind]):
    """The methods of `Chat`, returning more."""

    follow_messages = StreamView(Chat.follow_messages, AsyncChat.follow_messages)
    follow_ticks = StreamView(Chat.follow_ticks, AsyncChat.follow_ticks)
    follow_changes = StreamView(Chat.follow_changes, AsyncChat.follow_changes)
    follow_parts = StreamView(Chat.follow_parts, AsyncChat.follow_parts)
    complete = View(Chat.complete)
    attach = View(Chat.attach)
