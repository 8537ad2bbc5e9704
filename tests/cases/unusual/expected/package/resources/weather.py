"""The operations of *weather*."""

from __future__ import annotations

from typing import Any

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
from .._runtime.description.operation import JsonBody, Operation, Path, Response
from .._runtime.settings.options import RequestOptions
from .._runtime.unset import UNSET, Unset

GET_WEATHER: Operation[Any, None] = Operation(
    operation_id="getWeather",
    method="GET",
    path="/weather",
    resource="weather",
    name="get_weather",
    responses={"200": Response({"*/*": lambda: Any}), "404": Response()},
)

GET_WEATHER_BY_DAY: Operation[Any, None] = Operation(
    operation_id="58acde292109180bdcacc40d",
    method="GET",
    path="/weather/{day}",
    resource="weather",
    name="get_weather_by_day",
    parameters=(Path("day", lambda: str),),
    responses={"200": Response({"*/*": lambda: Any}), "204": Response()},
)

DELETE_WEATHER: Operation[None, None] = Operation(
    operation_id="deleteWeather",
    method="DELETE",
    path="/weather/{day}",
    resource="weather",
    name="delete_weather",
    parameters=(Path("day", lambda: str),),
    responses={"200": Response()},
)

DELETE_PHOTO: Operation[None, None] = Operation(
    operation_id="deletePhoto",
    method="DELETE",
    path="/weather/{day}/photos/{id}",
    resource="weather",
    name="delete_photo",
    parameters=(Path("day", lambda: str), Path("id", lambda: str)),
    body=JsonBody(lambda: Any, empty=True),
    responses={"204": Response()},
)

PUT_PHOTO: Operation[None, None] = Operation(
    operation_id="putPhoto",
    method="PUT",
    path="/weather/{day}/photos/{id}",
    resource="weather",
    name="put_photo",
    parameters=(Path("day", lambda: str), Path("id", lambda: str)),
    body=JsonBody(lambda: Any, required=True),
    responses={"204": Response()},
)


class Weather:
    """The operations of *weather*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> WeatherViews[RawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return WeatherViews(RawResponses, Weather, self._caller)

    @property
    def with_streaming_response(self) -> WeatherViews[StreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return WeatherViews(StreamingResponses, Weather, self._caller)

    def get_weather(self, *, options: RequestOptions | None = None) -> Any:
        """Get the weather.

        `GET /weather`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 404: There is none.
        """
        return self._caller.call(GET_WEATHER, options=options)

    def get_weather_by_day(
        self,
        *,
        day: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the weather of a day.

        `GET /weather/{day}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return self._caller.call(
            GET_WEATHER_BY_DAY, parameters={"day": day}, options=options
        )

    def delete_weather(
        self,
        *,
        day: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete weather.

        `DELETE /weather/{day}`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            DELETE_WEATHER, parameters={"day": day}, options=options
        )

    def delete_photo(
        self,
        *,
        day: str,
        id: str,
        body: Any | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete photo.

        `DELETE /weather/{day}/photos/{id}`

        Args:
            body: Sent as `application/json`. If none is given, an empty object is sent.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            DELETE_PHOTO, parameters={"day": day, "id": id}, body=body, options=options
        )

    def put_photo(
        self,
        *,
        day: str,
        id: str,
        body: Any,
        options: RequestOptions | None = None,
    ) -> None:
        """Put photo.

        `PUT /weather/{day}/photos/{id}`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return self._caller.call(
            PUT_PHOTO, parameters={"day": day, "id": id}, body=body, options=options
        )


class AsyncWeather:
    """`Weather`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def with_raw_response(self) -> WeatherViews[AsyncRawResponses]:
        """The same methods, returning status, headers and content; parsed on demand."""
        return WeatherViews(AsyncRawResponses, AsyncWeather, self._caller)

    @property
    def with_streaming_response(self) -> WeatherViews[AsyncStreamingResponses]:
        """The same methods, returning a response whose content is not read yet."""
        return WeatherViews(AsyncStreamingResponses, AsyncWeather, self._caller)

    async def get_weather(self, *, options: RequestOptions | None = None) -> Any:
        """Get the weather.

        `GET /weather`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).

        Raises:
            ApiStatusError: The API refused; at 404: There is none.
        """
        return await self._caller.call(GET_WEATHER, options=options)

    async def get_weather_by_day(
        self,
        *,
        day: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Get the weather of a day.

        `GET /weather/{day}`

        Args:
            options: Timeout, headers and more, for this call alone.

        Returns:
            The answer (200).
        """
        return await self._caller.call(
            GET_WEATHER_BY_DAY, parameters={"day": day}, options=options
        )

    async def delete_weather(
        self,
        *,
        day: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete weather.

        `DELETE /weather/{day}`

        Args:
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            DELETE_WEATHER, parameters={"day": day}, options=options
        )

    async def delete_photo(
        self,
        *,
        day: str,
        id: str,
        body: Any | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete photo.

        `DELETE /weather/{day}/photos/{id}`

        Args:
            body: Sent as `application/json`. If none is given, an empty object is sent.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            DELETE_PHOTO, parameters={"day": day, "id": id}, body=body, options=options
        )

    async def put_photo(
        self,
        *,
        day: str,
        id: str,
        body: Any,
        options: RequestOptions | None = None,
    ) -> None:
        """Put photo.

        `PUT /weather/{day}/photos/{id}`

        Args:
            body: Sent as `application/json`.
            options: Timeout, headers and more, for this call alone.
        """
        return await self._caller.call(
            PUT_PHOTO, parameters={"day": day, "id": id}, body=body, options=options
        )


class WeatherViews(Views[Kind]):
    """The methods of `Weather`, returning more."""

    get_weather = View(Weather.get_weather)
    get_weather_by_day = View(Weather.get_weather_by_day)
    delete_weather = View(Weather.delete_weather)
    delete_photo = View(Weather.delete_photo)
    put_photo = View(Weather.put_photo)
