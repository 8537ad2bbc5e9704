"""Models of *pets*."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class UploadPhotoRequest(Model):
    """The body of `POST /pets/{id}/photo`."""

    photo: bytes
    """The photo."""

    labels: list[str] | Unset = UNSET
