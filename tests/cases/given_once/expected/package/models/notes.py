"""Models of *notes*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class CreateNoteRequest(Model):
    """The body of `POST /{tenantId}/notes`."""

    text: str
