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
        from .responses import at_once

        return at_once(pending(*args, **kwargs))

    return opened


def page_envelope(
    method: Callable[P, Any], operation: Operation[Any, E]
) -> Callable[P, E]:
    """Return a method that gives pages as one that returns the envelope of one page."""
    del operation  # only its type is needed
    return cast("Callable[P, E]", method)


def page_raw(
    method: Callable[P, Any], operation: Operation[T, Any]
) -> Callable[P, RawResponse[T]]:
    """Return a method that gives pages as one that returns the response of one page."""
    del operation  # only its type is needed
    return cast("Callable[P, RawResponse[T]]", method)


def page_streaming(
    method: Callable[P, Any], operation: Operation[T, Any]
) -> Callable[P, StreamedResponse[T]]:
    """Return a method that gives pages as one that streams one page."""
    del operation  # only its type is needed
    return cast("Callable[P, StreamedResponse[T]]", method)


def async_page_envelope(
    method: Callable[P, Any], operation: Operation[Any, E]
) -> Callable[P, Coroutine[Any, Any, E]]:
    """Return the method as one that is awaited for the envelope of one page."""
    del operation  # only its type is needed
    return cast("Callable[P, Coroutine[Any, Any, E]]", method)


def async_page_raw(
    method: Callable[P, Any], operation: Operation[T, Any]
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """Return the method as one that is awaited for the response of one page."""
    del operation  # only its type is needed
    return cast("Callable[P, Coroutine[Any, Any, RawResponse[T]]]", method)


def async_page_streaming(
    method: Callable[P, Any], operation: Operation[T, Any]
) -> Callable[P, AsyncStreamedResponse[T]]:
    """Return the method as one whose result is used with `async with`, not awaited."""
    del operation  # only its type is needed
    return cast("Callable[P, AsyncStreamedResponse[T]]", method)
