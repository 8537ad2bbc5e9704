"""The operations of a fake: what each answers, and the calls that it was sent."""

from __future__ import annotations

import threading
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeVar

from ..description.operation import Operation
from ..unset import UNSET
from .answers import AnswerMaker, spoken
from .pages import is_further
from .prepared import Prepared
from .recorded import RecordedCall
from .scripts import PagedScript, Preparing, PreparingPages, Script

if TYPE_CHECKING:
    from .transport import BaseFakeTransport

T = TypeVar("T")
Item = TypeVar("Item")
S = TypeVar("S")


class AnyStub(Preparing[T, S]):
    """One operation of a fake: what it answers, and the calls that it was sent.

    Each preparation takes the place of what was prepared before; further answers are
    chained to it. For example, fail once and then succeed:

        fake.user_api_tokens.create_token.fails(503).returns()

    Attributes:
        operation: What is called.
    """

    def __init__(self, operation: Operation[Any, Any], maker: AnswerMaker) -> None:
        super().__init__(maker)
        self.operation = operation
        self._answers: list[Prepared] = []
        self._calls: list[RecordedCall] = []
        self._served = 0
        self._lock = threading.Lock()

    @property
    def calls(self) -> tuple[RecordedCall, ...]:
        """The calls, oldest first; each request that is sent again counts."""
        return tuple(self._calls)

    @property
    def only_call(self) -> RecordedCall:
        """The one call that there was.

        Raises:
            AssertionError: There was none, or there were several.
        """
        if len(self._calls) != 1:
            times = f"called {len(self._calls)} times, not once"
            listed = "".join(f"\n  {call!r}" for call in self._calls)
            raise AssertionError(
                f"{spoken(self.operation)} was"
                f" {times if self._calls else 'never called'}{listed}"
            )
        return self._calls[0]

    @property
    def is_prepared(self) -> bool:
        """Whether an answer is prepared; otherwise an example or a sample is given."""
        return bool(self._answers)

    def reset(self) -> None:
        """Forget what was prepared, and the calls."""
        with self._lock:
            self._answers, self._calls, self._served = [], [], 0

    def answer(self, call: RecordedCall) -> Prepared:
        """Record a call, and return its answer. The fake itself uses this."""
        with self._lock:
            self._calls.append(call)
            at = min(self._served, len(self._answers) - 1)
            fresh = self._served <= at
            self._served += 1
            further = not fresh and is_further(self.operation.pages, self._calls)
            if at >= 0 and (not further or self._answers[at].pages is not None):
                return self._answers[at].to(call)
        return self._maker.empty_page() if further else self._maker.success(UNSET, {})

    def _add(self, answer: Prepared) -> S:
        with self._lock:
            self._answers, self._served = [answer], 0
        return self._script(self._answers)

    def _script(self, answers: list[Prepared]) -> S:
        raise NotImplementedError  # pages have a script of their own

    def __repr__(self) -> str:
        """Show the operation, and how often it was called."""
        times = "once" if len(self._calls) == 1 else f"{len(self._calls)} times"
        return (
            f"<{type(self).__name__} of {self.operation.operation_id}, called {times}>"
        )


class Stub(AnyStub[T, Script[T]]):
    """One operation of a fake: what it answers, and the calls that it was sent."""

    def _script(self, answers: list[Prepared]) -> Script[T]:
        return Script(self._maker, answers)


class PagedStub(
    AnyStub[T, PagedScript[T, Item]], PreparingPages[T, Item, PagedScript[T, Item]]
):
    """One operation of a fake that answers with a list in pages."""

    def _script(self, answers: list[Prepared]) -> PagedScript[T, Item]:
        return PagedScript(self._maker, answers)


class Stubs:
    """The operations of one resource; a generated class declares them."""

    def __init__(self, transport: BaseFakeTransport[Any, Any], resource: str) -> None:
        self._transport = transport
        self._resource = resource

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> AnyStub[Any, Any]:
            """Return the stub of a declared operation."""
            if name in type(self).__annotations__:
                return self._transport.stub_of(self._resource, name)
            close = get_close_matches(name, type(self).__annotations__, 1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            message = f"{self._resource!r} has no operation {name!r}{hint}"
            raise AttributeError(message)

    def __dir__(self) -> list[str]:
        """List the operations."""
        return sorted({*super().__dir__(), *type(self).__annotations__})

    def __repr__(self) -> str:
        """Show the resource, and how many operations it has."""
        return f"<Stubs of {self._resource}: {len(type(self).__annotations__)}>"
