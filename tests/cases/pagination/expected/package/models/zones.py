"""Models of *zones*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset
from .shared import Zone


@dataclass(slots=True, kw_only=True, repr=False)
class ListZonesResponse(Model):
    """The envelope of `GET /zones` at 200."""

    success: bool
    errors: list[Error]
    result: list[Zone] | Unset = UNSET
    result_info: ZoneResultInfo | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Error(Model):
    """An item of `errors` of `ListZonesResponse` and others."""

    code: int | Unset = UNSET
    message: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ZoneResultInfo(Model):
    """`ResultInfo`."""

    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    count: int | Unset = UNSET
    total_count: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class GetZoneResponse(Model):
    """The envelope of `GET /zones/{zone_id}` at 200."""

    success: bool
    errors: list[Error]
    result: Zone | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ListRolesResponse(Model):
    """The envelope of `GET /roles` at 200."""

    success: bool
    errors: list[Error]
    result: list[str] | Unset = UNSET
    result_info: ZoneResultInfo | Unset = UNSET
