"""The operations of *trees*."""

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

GET_TREE: Operation[models.StrictTree, None] = Operation(
    operation_id="get_tree",
    method="GET",
    path="/tree",
    resource="trees",
    name="get_tree",
    responses={"200": Json(lambda: models.StrictTree)},
)

GET_PLAIN: Operation[models.Tree, None] = Operation(
    operation_id="get_plain",
    method="GET",
    path="/plain",
    resource="trees",
    name="get_plain",
    responses={"200": Json(lambda: models.Tree)},
)


class Trees:
    """The operations of *trees*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TreesViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TreesViews(RawResponses, Trees, self._caller)

    @property
    def with_streaming_response(self) -> TreesViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TreesViews(StreamingResponses, Trees, self._caller)

    def get_tree(self, *, options: RequestOptions | None = None) -> models.StrictTree:
        """Get tree.

        `GET /tree`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_TREE, options=options)

    def get_plain(self, *, options: RequestOptions | None = None) -> models.Tree:
        """Get plain.

        `GET /plain`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(GET_PLAIN, options=options)


class AsyncTrees:
    """`Trees`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> TreesViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return TreesViews(AsyncRawResponses, AsyncTrees, self._caller)

    @property
    def with_streaming_response(self) -> TreesViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return TreesViews(AsyncStreamingResponses, AsyncTrees, self._caller)

    async def get_tree(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.StrictTree:
        """Get tree.

        `GET /tree`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(GET_TREE, options=options)

    async def get_plain(self, *, options: RequestOptions | None = None) -> models.Tree:
        """Get plain.

        `GET /plain`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(GET_PLAIN, options=options)


class TreesViews(Views[Kind]):
    """The methods of `Trees`, returning more."""

    get_tree = View(Trees.get_tree)
    get_plain = View(Trees.get_plain)
