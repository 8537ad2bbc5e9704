"""Models of *Records*."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ListRecordsFilter(Model):
    """The parameter `filter` of `GET /zones/{zone_id}/records/{path}`."""

    since: date | Unset = UNSET
    not_in: bool | Unset = field(default=UNSET, metadata=wire("not.in"))


@dataclass(slots=True, kw_only=True, repr=False)
class PutRecordRequest(Model):
    """The body of `PUT /zones/{zone_id}/records/{path}`."""

    content: str

    ttl: int | Unset = UNSET
    """Clashes with the query parameter."""

    path: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class PutRecordErrorBody(Model):
    """The answer of `PUT /zones/{zone_id}/records/{path}` at default."""

    error: str | Unset = UNSET
