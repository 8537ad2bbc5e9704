"""A call that is ready, what has to be done for it one by one, and how it ended."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator, Sequence
from dataclasses import field
from logging import Logger
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import httpx2

from ..security.applied import Live
from ..settings.hooks import NO_HOOKS, Hooks
from ..settings.redaction import Redactor
from ..settings.retry import RetryPolicy
from ..settings.settings import DEFAULT_LIMIT
from ..values import immutable

if TYPE_CHECKING:
    from ..security.granted import TokenSource

R = TypeVar("R")


@immutable
class Send:
    """Send a request; resumed with the response, of which only the head is read."""

    request: httpx2.Request
    trusted: bool  # whether the transport's own authentication may be added
    ends: float | None = None  # when it has to be done, by `time.perf_counter`


@immutable
class Read:
    """Read the rest of a response; resumed with one that has its content."""

    response: httpx2.Response
    limit: int  # in bytes
    events: bool  # whether a stream of events is wanted
    ends: float | None = None


@immutable
class Close:
    """Close a response that nobody will read."""

    response: httpx2.Response
    ends: float | None = None


@immutable
class Sleep:
    """Wait for some seconds."""

    seconds: float


@immutable
class Authorise:
    """Get a token; resumed with it.

    Where it has to be fetched, `course` does so; others wait meanwhile.
    """

    source: TokenSource
    refused: str  # the token that the API has refused, if it has
    course: Callable[[], Course[str]]
    ends: float | None = None


Effect: TypeAlias = "Send | Read | Close | Sleep | Authorise"
Course: TypeAlias = Generator[Effect, Any, R]


@immutable
class Call:
    """One call, ready to be sent."""

    operation_id: str
    place: str  # what was called, such as `POST /user/tokens`
    request: httpx2.Request
    policy: RetryPolicy
    repeatable: bool
    redactor: Redactor
    logger: Logger
    follows: bool = True
    streams: bool = False
    events: bool = False
    limit: int = DEFAULT_LIMIT
    hooks: Hooks = NO_HOOKS
    query_credentials: Sequence[str] = ()
    live: Sequence[Live] = ()
    trusted: bool = True  # whether the transport's own authentication may be added
    base_url: str = ""
    ends: float | None = None  # when it has to be over, by `time.perf_counter`
    chance: Callable[[], float] = field(default=random.random)

    @property
    def url(self) -> str:
        """Where the call goes, without credentials."""
        return self.redactor.url(self.request.url)


@immutable
class Answer:
    """How a call ended: the last response, and how often it was sent again.

    Unless the call streams, or failed, the content has been read.
    """

    call: Call
    response: httpx2.Response
    retries: int
    elapsed: float = 0.0  # seconds, waits included
