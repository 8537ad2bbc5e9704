"""Models of *reports*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ChangeReportPublicRequest(Model):
    """The body of `PUT /reports/public/{id}`."""

    title: str


@dataclass(slots=True, kw_only=True, repr=False)
class ReportsReport(Model):
    """`app__models__reports__Report`."""

    title: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ChangeReportPrivateRequest(Model):
    """The body of `PUT /reports/private/{id}`."""

    kind: Literal["report"] = "report"
    hidden: bool
    count: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class PrivateReport(Model):
    """`app__models__private__Report`."""

    title: str | Unset = UNSET
    hidden: bool | Unset = UNSET
