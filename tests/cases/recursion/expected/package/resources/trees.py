"""The operations of *Trees*."""

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

GET_TREE: Operation[models.Node, None] = Operation(
    operation_id="getTree",
    method="GET",
    path="/tree",
    resource="trees",
    name="get_tree",
    responses={"200": Json(lambda: models.Node)},
)

GET_FOLDER: Operation[models.Folder, None] = Operation(
    operation_id="getFolder",
    method="GET",
    path="/folder",
    resource="trees",
    name="get_folder",
    responses={"200": Json(lambda: models.Folder)},
)


class Trees:
    """The operations of *Trees*."""

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

    def get_tree(self, *, options: RequestOptions | None = None) -> models.Node:
        """Get tree.

        `GET /tree`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A tree.
        """
        return self._caller.call(GET_TREE, options=options)

    def get_folder(self, *, options: RequestOptions | None = None) -> models.Folder:
        """Get folder.

        `GET /folder`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A folder.
        """
        return self._caller.call(GET_FOLDER, options=options)


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

    async def get_tree(self, *, options: RequestOptions | None = None) -> models.Node:
        """Get tree.

        `GET /tree`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A tree.
        """
        return await self._caller.call(GET_TREE, options=options)

    async def get_folder(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Folder:
        """Get folder.

        `GET /folder`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200): A folder.
        """
        return await self._caller.call(GET_FOLDER, options=options)


class TreesViews(Views[Kind]):
    """The methods of `Trees`, returning more."""

    get_tree = View(Trees.get_tree)
    get_folder = View(Trees.get_folder)
