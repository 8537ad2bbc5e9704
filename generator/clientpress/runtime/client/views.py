"""The same methods with another result: of one declaration come all views of a resource.

A generated class of views is generic in its kind. What it declares are descriptors, which
know the parameters and the result of a method, and give it as the kind answers it.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    Generic,
    Literal,
    ParamSpec,
    TypeAlias,
    TypeVar,
    overload,
)

if TYPE_CHECKING:
    from ..description.operation import Operation
    from ..exchange.responses import RawResponse
    from ..streams.streamed import AsyncStreamedResponse, StreamedResponse

P = ParamSpec("P")
T = TypeVar("T")
A = TypeVar("A")
E = TypeVar("E")
C = TypeVar("C")
Kind = TypeVar("Kind", bound="AnyKind")

Awaited: TypeAlias = Coroutine[Any, Any, T]


class AnyKind:
    """What a view answers with, and whether its methods are awaited."""

    view: ClassVar[Literal["envelope", "raw", "streaming"]]
    awaited: ClassVar[bool] = False


class Envelopes(AnyKind):
    """The whole envelope."""

    view = "envelope"


class RawResponses(AnyKind):
    """Status, headers and content; parsed on demand."""

    view = "raw"


class StreamingResponses(AnyKind):
    """A response whose content is not read yet, to be used with `with`."""

    view = "streaming"


class AsyncEnvelopes(AnyKind):
    """The whole envelope, awaited."""

    view = "envelope"
    awaited = True


class AsyncRawResponses(AnyKind):
    """Status, headers and content, awaited; parsed on demand."""

    view = "raw"
    awaited = True


class AsyncStreamingResponses(AnyKind):
    """A response whose content is not read yet, to be used with `async with`."""

    view = "streaming"
    awaited = True


class Views(Generic[Kind]):
    """The methods of a resource, answering as a kind does. Descriptors give them.

    Attributes:
        kind_: How they answer.
        methods_: The resource whose methods do.
    """

    __slots__ = ("kind_", "methods_")

    def __init__(
        self,
        kind: type[Kind],
        resource: Callable[[C], object],
        caller: C,
    ) -> None:
        """Take the class of the resource, blocking or awaited, and its caller."""
        self.kind_ = kind
        self.methods_ = resource(_answering(caller, kind))

    def __dir__(self) -> list[str]:
        """List the methods that answer as the kind does."""
        declared = vars(type(self))
        return sorted(
            name
            for name in super().__dir__()
            if not isinstance(method := declared.get(name), _Declared)
            or self.kind_.view in method.views
        )


def _answering(caller: C, kind: type[AnyKind]) -> C:
    given: Any = caller
    answering: C = given.answering(kind.view)
    return answering


class _Declared:
    """A method of a resource in its views.

    `opens` tells whether its awaited twin is awaited also where it streams; `views` are
    those that have it.
    """

    opens: ClassVar[bool] = True
    views: ClassVar[tuple[str, ...]] = ("raw", "streaming")

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def _of(self, views: Any) -> Any:
        if views is None:
            return self
        kind: type[AnyKind] = views.kind_
        if kind.view not in self.views:
            raise AttributeError(f"{self._name} answers with no {kind.view}")
        method = getattr(views.methods_, self._name)
        return _opened(method) if self.opens and _streams(kind) else method


def _streams(kind: type[AnyKind]) -> bool:
    return kind.awaited and kind.view == "streaming"


def _opened(method: Callable[P, Awaited[T]]) -> Callable[P, T]:
    """Return an awaited method as one whose result is used with `async with`."""

    def opened(*args: P.args, **kwargs: P.kwargs) -> T:
        return _at_once(method(*args, **kwargs))

    return opened


def _at_once(course: Awaited[T]) -> T:
    """Return what a course that never waits comes to.

    A method that streams sends nothing before `async with`: it has nothing to wait for.
    """
    try:
        course.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    raise RuntimeError("a method that streams waited before it was entered")


class View(_Declared, Generic[P, T]):
    """A method that returns all there is of the answer."""

    def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None:
        """Take the parameters and the result of a method."""
        del method  # only its type is needed

    @overload
    def __get__(self, views: None, owner: object = ...) -> View[P, T]: ...
    @overload
    def __get__(
        self, views: Views[RawResponses], owner: object = ...
    ) -> Callable[P, RawResponse[T]]: ...
    @overload
    def __get__(
        self, views: Views[StreamingResponses], owner: object = ...
    ) -> Callable[P, StreamedResponse[T]]: ...
    @overload
    def __get__(
        self, views: Views[AsyncRawResponses], owner: object = ...
    ) -> Callable[P, Awaited[RawResponse[T]]]: ...
    @overload
    def __get__(
        self, views: Views[AsyncStreamingResponses], owner: object = ...
    ) -> Callable[P, AsyncStreamedResponse[T]]: ...
    def __get__(self, views: Any, owner: object = None) -> Any:
        """Return the method as the kind of the views has it."""
        return self._of(views)


class EnvelopeView(_Declared, Generic[P, T, E]):
    """A method that returns a part of the answer, the envelope of which is an `E`."""

    views = ("envelope", "raw", "streaming")

    def __init__(
        self,
        method: Callable[Concatenate[Any, P], T],
        operation: Operation[T, E],
    ) -> None:
        """Take the parameters of a method, and what its operation returns."""
        del method, operation  # only their types are needed

    @overload
    def __get__(self, views: None, owner: object = ...) -> EnvelopeView[P, T, E]: ...
    @overload
    def __get__(
        self, views: Views[Envelopes], owner: object = ...
    ) -> Callable[P, E]: ...
    @overload
    def __get__(
        self, views: Views[RawResponses], owner: object = ...
    ) -> Callable[P, RawResponse[T]]: ...
    @overload
    def __get__(
        self, views: Views[StreamingResponses], owner: object = ...
    ) -> Callable[P, StreamedResponse[T]]: ...
    @overload
    def __get__(
        self, views: Views[AsyncEnvelopes], owner: object = ...
    ) -> Callable[P, Awaited[E]]: ...
    @overload
    def __get__(
        self, views: Views[AsyncRawResponses], owner: object = ...
    ) -> Callable[P, Awaited[RawResponse[T]]]: ...
    @overload
    def __get__(
        self, views: Views[AsyncStreamingResponses], owner: object = ...
    ) -> Callable[P, AsyncStreamedResponse[T]]: ...
    def __get__(self, views: Any, owner: object = None) -> Any:
        """Return the method as the kind of the views has it."""
        return self._of(views)


class PageView(EnvelopeView[P, T, E]):
    """A method that gives pages; its views answer with one of them."""

    opens = False  # the method that gives a pager is not awaited

    def __init__(
        self,
        method: Callable[Concatenate[Any, P], Any],
        operation: Operation[T, E],
    ) -> None:
        """Take the parameters of a method, and what its operation returns."""
        del method, operation  # only their types are needed


class StreamView(_Declared, Generic[P, T, A]):
    """A method that returns a stream, of one type blocking and of another awaited.

    It has no content that could be given raw.
    """

    views = ("streaming",)

    def __init__(
        self,
        method: Callable[Concatenate[Any, P], T],
        twin: Callable[Concatenate[Any, P], Awaited[A]],
    ) -> None:
        """Take the parameters and the results of a method and its awaited twin."""
        del method, twin  # only their types are needed

    @overload
    def __get__(self, views: None, owner: object = ...) -> StreamView[P, T, A]: ...
    @overload
    def __get__(
        self, views: Views[StreamingResponses], owner: object = ...
    ) -> Callable[P, StreamedResponse[T]]: ...
    @overload
    def __get__(
        self, views: Views[AsyncStreamingResponses], owner: object = ...
    ) -> Callable[P, AsyncStreamedResponse[A]]: ...
    def __get__(self, views: Any, owner: object = None) -> Any:
        """Return the method as the kind of the views has it."""
        return self._of(views)
