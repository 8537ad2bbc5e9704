"""The same methods with another return type, for the checker of types.

A caller made by `answering(…)` returns something else than its methods declare. These
functions say what, and keep the parameters exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

if TYPE_CHECKING:
    from .operation import Operation
    from .responses import AsyncStreamedResponse, RawResponse, StreamedResponse

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E")


def envelope(method: Callable[P, T], operation: Operation[T, E]) -> Callable[P, E]:
    """Return the method as one that returns the whole envelope."""
    del operation  # only its type is needed
    return cast("Callable[P, E]", method)


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return the method as one that returns a raw response."""
    return cast("Callable[P, RawResponse[T]]", method)


def streaming(method: Callable[P, T]) -> Callable[P, StreamedResponse[T]]:
    """Return the method as one that returns a response to be used with `with`."""
    return cast("Callable[P, StreamedResponse[T]]", method)


def async_envelope(
    method: Callable[P, Coroutine[Any, Any, T]],
    operation: Operation[T, E],
) -> Callable[P, Coroutine[Any, Any, E]]:
    """Return the method as one that is awaited for the whole envelope."""
    del operation  # only its type is needed
    return cast("Callable[P, Coroutine[Any, Any, E]]", method)


def async_raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """Return the method as one that is awaited for a raw response."""
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)


def async_streaming(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, AsyncStreamedResponse[T]]:
    """Return the method as one whose result is used with `async with`, not awaited."""
    pending = cast("Callable[P, Coroutine[Any, Any, AsyncStreamedResponse[T]]]", method)

    def opened(*args: P.args, **kwargs: P.kwargs) -> AsyncStreamedResponse[T]:
        # A method that streams sends nothing before `async with`: so it has nothing to
        # wait for, and is at its end at once.
        course = pending(*args, **kwargs)
        try:
            course.send(None)
        except StopIteration as stop:
            return cast("AsyncStreamedResponse[T]", stop.value)
        raise RuntimeError("a method that streams waited before it was entered")

    return opened
