"""The operations of *Trees*."""

from __future__ import annotations

from .. import models
from .._runtime.caller import AsyncCaller, Caller
from .._runtime.operation import Operation, Response
from .._runtime.options import RequestOptions
from .._runtime.views import async_raw, async_streaming, raw, streaming

GET_TREE: Operation[models.Node, None] = Operation(
    operation_id="getTree",
    method="GET",
    path="/tree",
    resource="trees",
    name="get_tree",
    responses={"200": Response({"application/json": lambda: models.Node})},
)


class Trees:
    """The operations of *Trees*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TreesWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TreesWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> TreesWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return TreesWithStreamingResponse(self._caller)

    def get_tree(self, *, options: RequestOptions | None = None) -> models.Node:
        """Call `getTree`.

        `GET /tree`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A tree.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return self._caller.call(GET_TREE, options=options)


class TreesWithRawResponse:
    """`Trees`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: Caller) -> None:
        methods = Trees(caller.answering("raw"))
        self.get_tree = raw(methods.get_tree)


class TreesWithStreamingResponse:
    """`Trees`, returning a response whose content is not read yet."""

    def __init__(self, caller: Caller) -> None:
        methods = Trees(caller.answering("streaming"))
        self.get_tree = streaming(methods.get_tree)


class AsyncTrees:
    """`Trees`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> AsyncTreesWithRawResponse:
        """The same methods, returning status, headers and content; parsed on demand."""
        return AsyncTreesWithRawResponse(self._caller)

    @property
    def with_streaming_response(self) -> AsyncTreesWithStreamingResponse:
        """The same methods, returning a response whose content is not read yet."""
        return AsyncTreesWithStreamingResponse(self._caller)

    async def get_tree(self, *, options: RequestOptions | None = None) -> models.Node:
        """Call `getTree`.

        `GET /tree`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A tree.

        Raises:
            ApiStatusError: The API refused.
            ApiConnectionError: The API could not be reached.
            DecodeError: The answer is none that the client understands.
            ValidationError: The request is not valid; nothing was sent.
        """
        return await self._caller.call(GET_TREE, options=options)


class AsyncTreesWithRawResponse:
    """`AsyncTrees`, returning status, headers and content; parsed on demand."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncTrees(caller.answering("raw"))
        self.get_tree = async_raw(methods.get_tree)


class AsyncTreesWithStreamingResponse:
    """`AsyncTrees`, returning a response whose content is not read yet."""

    def __init__(self, caller: AsyncCaller) -> None:
        methods = AsyncTrees(caller.answering("streaming"))
        self.get_tree = async_streaming(methods.get_tree)
