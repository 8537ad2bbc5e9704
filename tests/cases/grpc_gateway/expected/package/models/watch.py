"""Models of *WatchService*."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset
from .shared import Book, ProtobufAny


@dataclass(slots=True, kw_only=True, repr=False)
class WatchRequest(Model):
    """`v1WatchRequest`."""

    since: str | Unset = UNSET
    """Format: `uint64`."""

    kinds: list[EventKind] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Event(Model):
    """`v1Event`."""

    kind: EventKind | Unset = UNSET
    """What kind it is of. Default: `"KIND_UNSPECIFIED"`."""

    book: Book | Unset = UNSET
    """A single book in the library."""

    seq: str | Unset = UNSET
    """Format: `uint64`."""


@dataclass(slots=True, kw_only=True, repr=False)
class ApiHttpBody(Model):
    """`apiHttpBody`."""

    content_type: str | Unset = field(default=UNSET, metadata=wire("contentType"))
    data: bytes | Unset = UNSET
    extensions: list[ProtobufAny] | Unset = UNSET


EventKind: TypeAlias = Literal["KIND_UNSPECIFIED", "MADE", "GONE"]
"""What kind it is of."""
