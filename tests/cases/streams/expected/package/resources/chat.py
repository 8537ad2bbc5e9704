"""The operations of *Chat*."""

from __future__ import annotations

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Encoding, Operation, Parameter, RequestBody, Response
from .._runtime.options import RequestOptions
from .._runtime.sources import FilePart
from .._runtime.streams import AsyncEventStream, EventStream
from .._runtime.unset import UNSET, Unset
from .._runtime.views import async_raw, async_streaming, raw, streaming

FOLLOW_MESSAGES: Operation[models.Message, None] = Operation(
    operation_id="followMessages",
    method="GET",
    path="/messages",
    resource="chat",
    name="follow_messages",
    parameters=(
        Parameter(
            name="room", wire="room", location="query", type=lambda: str, required=True
        ),
    ),
    responses={
        "200": Response({"text/event-stream": lambda: models.Message}),
        "404": Response({"application/json": lambda: models.FollowMessagesErrorBody}),
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

COMPLETE: Operation[models.CompleteChatResponse, None] = Operation(
    operation_id="complete",
    method="POST",
    path="/completions",
    resource="chat",
    name="complete",
    body=RequestBody(
        {"application/json": lambda: models.CompleteChatRequest}, required=True
    ),
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
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return ChatWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return ChatWithStreamingResponse(self._caller)

    def follow_messages(
        self,
        *,
        room: str,
        options: RequestOptions | None = None,
    ) -> EventStream[models.Message]:
        """Call `followMessages`.

        `GET /messages`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What is said, as
            it is said.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.FollowMessagesErrorBody` (No such room).
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.events(
            FOLLOW_MESSAGES, parameters={"room": room}, options=options
        )

    def follow_ticks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> EventStream[str]:
        """Call `followTicks`.

        `GET /ticks`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): The time.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.events(FOLLOW_TICKS, options=options)

    def complete(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CompleteChatResponse:
        """Call `complete`.

        `POST /completions`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All of it, or as it is written. As a stream:
            `with_streaming_response` and its `iter_events(models.Message)`.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
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
        """Call `attach`.

        `POST /attachments`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(
            ATTACH,
            body={"files": files, "cover": cover, "about": about},
            options=options,
        )


class ChatWithRawResponse:
    """`Chat`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Chat(caller.answering("raw"))
        self.complete = raw(methods.complete)
        self.attach = raw(methods.attach)


class ChatWithStreamingResponse:
    """`Chat`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Chat(caller.answering("streaming"))
        self.follow_messages = streaming(methods.follow_messages)
        self.follow_ticks = streaming(methods.follow_ticks)
        self.complete = streaming(methods.complete)
        self.attach = streaming(methods.attach)


class AsyncChat:
    """`Chat`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncChatWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncChatWithStreamingResponse(self._caller)

    async def follow_messages(
        self,
        *,
        room: str,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[models.Message]:
        """Call `followMessages`.

        `GET /messages`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): What is said, as
            it is said.

        Raises:
            ApiStatusError: The API refused; at 404 its `body` is a
                `models.FollowMessagesErrorBody` (No such room).
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.events(
            FOLLOW_MESSAGES, parameters={"room": room}, options=options
        )

    async def follow_ticks(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[str]:
        """Call `followTicks`.

        `GET /ticks`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            A stream of events, for a `with` block. The answer (200): The time.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.events(FOLLOW_TICKS, options=options)

    async def complete(
        self,
        *,
        prompt: str,
        stream: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CompleteChatResponse:
        """Call `complete`.

        `POST /completions`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): All of it, or as it is written. As a stream:
            `with_streaming_response` and its `iter_events(models.Message)`.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
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
        """Call `attach`.

        `POST /attachments`

        Args:
            options: Timeout, headers and more, for this call alone.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(
            ATTACH,
            body={"files": files, "cover": cover, "about": about},
            options=options,
        )


class AsyncChatWithRawResponse:
    """`AsyncChat`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncChat(caller.answering("raw"))
        self.complete = async_raw(methods.complete)
        self.attach = async_raw(methods.attach)


class AsyncChatWithStreamingResponse:
    """`AsyncChat`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncChat(caller.answering("streaming"))
        self.follow_messages = async_streaming(methods.follow_messages)
        self.follow_ticks = async_streaming(methods.follow_ticks)
        self.complete = async_streaming(methods.complete)
        self.attach = async_streaming(methods.attach)
