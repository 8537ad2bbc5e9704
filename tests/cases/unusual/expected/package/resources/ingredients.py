"""The operations of *ingredients*."""

from __future__ import annotations

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
from .._runtime.description.operation import Operation, RequestBody, Response
from .._runtime.settings.options import RequestOptions

PARSE_INGREDIENTS: Operation[None, None] = Operation(
    operation_id="parseIngredients",
    method="POST",
    path="/ingredients",
    resource="ingredients",
    name="parse_ingredients",
    body=RequestBody({"application/x-www-form-urlencoded": lambda: str}, required=True),
    responses={"204": Response()},
)


class Ingredients:
    """The operations of *ingredients*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> IngredientsViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return IngredientsViews(RawResponses, Ingredients, self._caller)

    @property
    def with_streaming_response(self) -> IngredientsViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return IngredientsViews(StreamingResponses, Ingredients, self._caller)

    def parse_ingredients(
        self,
        *,
        body: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Parse ingredients.

        `POST /ingredients`

        Args:
            body: Sent as `application/x-www-form-urlencoded`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(PARSE_INGREDIENTS, body=body, options=options)


class AsyncIngredients:
    """`Ingredients`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> IngredientsViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return IngredientsViews(AsyncRawResponses, AsyncIngredients, self._caller)

    @property
    def with_streaming_response(self) -> IngredientsViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return IngredientsViews(AsyncStreamingResponses, AsyncIngredients, self._caller)

    async def parse_ingredients(
        self,
        *,
        body: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Parse ingredients.

        `POST /ingredients`

        Args:
            body: Sent as `application/x-www-form-urlencoded`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(PARSE_INGREDIENTS, body=body, options=options)


class IngredientsViews(Views[Kind]):
    """The methods of `Ingredients`, returning more."""

    parse_ingredients = View(Ingredients.parse_ingredients)
