"""Models of *Notes*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class AddNoteRequest(Model):
    """The body of `POST /notes`."""

    text: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class NoteChange(Model):
    """`NoteChange`."""

    text: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ExportNotesRequest(Model):
    """The body of `POST /notes/export`."""

    format: Annotated[str, Constraints(max_length=4)]
    """At most 4 characters."""

    since: date | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class MarkNoteExportRequest(Model):
    """The body of `PUT /notes/export`."""

    kind: Literal["mark"] = "mark"
    by: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class AttachNoteExportRequest(Model):
    """The body of `PATCH /notes/export`."""

    file: bytes
    by: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ImportNotesRequest(Model):
    """The body of `POST /notes/import`."""

    format: Annotated[str, Constraints(max_length=5)]
    """At most 5 characters."""

    since: date | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class SendFormRequest(Model):
    """The body of `POST /form`."""

    a: str
    b: list[int] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Exchange(Model):
    """`Exchange`."""

    notes: list[str] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class GetProblemResponse(Model):
    """The answer of `GET /problem` at 200."""

    n: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class GetProblemErrorBody(Model):
    """The answer of `GET /problem` at 404."""

    title: str | Unset = UNSET
    status: int | Unset = UNSET
