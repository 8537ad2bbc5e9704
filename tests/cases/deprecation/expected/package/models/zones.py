"""Models of *Zones*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Zone(Model):
    """`Zone`."""

    id: str

    status: str | Unset = UNSET
    """What state it is in. Deprecated."""


@dataclass(slots=True, kw_only=True, repr=False)
class AddZoneRequest(Model):
    """The body of `POST /zones`."""

    name: Annotated[str, Constraints(max_length=253)]
    """At most 253 characters."""

    paused: bool | Unset = UNSET
    """Whether it begins paused. Deprecated."""

    jump_start: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class AddZoneResponse(Model):
    """The envelope of `POST /zones` at 200."""

    success: bool
    result: Zone
    errors: list[str] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListRecordsResponse(Model):
    """The envelope of `GET /zones/{zone_id}/records` at 200."""

    success: bool
    result: list[str]
    result_info: ListRecordsResultInfo


@dataclass(slots=True, kw_only=True, repr=False)
class ListRecordsResultInfo(Model):
    """`result_info` of `ListRecordsResponse`."""

    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    total_count: int | Unset = UNSET
