"""Models that several resources use."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Book(Model):
    """A single book in the library."""

    title: str
    """The title of the book."""

    name: str | Unset = UNSET
    """The resource name of the book. Set by the server."""

    author: str | Unset = UNSET
    """The name of the book author."""

    genre: Genre | Unset = UNSET
    """Genre of it.

    - GENRE_UNSPECIFIED: Not said.
    - GENRE_NOVEL: A novel.

    Default: `"GENRE_UNSPECIFIED"`.
    """

    pages: str | Unset = UNSET
    """Format: `int64`."""

    rating: float | Unset = UNSET
    published_at: datetime | Unset = field(default=UNSET, metadata=wire("publishedAt"))

    loan_for: str | Unset = field(default=UNSET, metadata=wire("loanFor"))
    """How long it is lent."""

    labels: dict[str, str] | Unset = UNSET
    reviews: list[BookReview] | Unset = UNSET
    cover: bytes | Unset = UNSET
    read: bool | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET

    nothing: Literal["NULL_VALUE"] | Unset = UNSET
    """`NullValue` is a singleton enumeration to represent the null value for the
    `Value` type union.

    The JSON representation for `NullValue` is JSON `null`.

    - NULL_VALUE: Null value.

    Default: `"NULL_VALUE"`.
    """

    extra: ProtobufAny | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class BookReview(Model):
    """Review of a reader."""

    stars: int | Unset = UNSET
    text: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ProtobufAny(Model):
    """`protobufAny`."""

    type: str | Unset = field(default=UNSET, metadata=wire("@type"))


@dataclass(slots=True, kw_only=True, repr=False)
class RpcStatus(Model):
    """`rpcStatus`."""

    code: int | Unset = UNSET
    """Format: `int32`."""

    message: str | Unset = UNSET
    details: list[ProtobufAny] | Unset = UNSET


Genre: TypeAlias = Literal["GENRE_UNSPECIFIED", "GENRE_NOVEL", "GENRE_ESSAY"]
"""Genre of it.

- GENRE_UNSPECIFIED: Not said.
- GENRE_NOVEL: A novel.
"""
