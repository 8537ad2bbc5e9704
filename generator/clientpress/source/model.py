"""What reading a file gives: its text, what kind of text it is, and the plain tree."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from clientpress.values import dataclass


class Kind(StrEnum):
    """The notation of a source."""

    JSON = "json"
    YAML = "yaml"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file. `tree` is made of dict (keys are str), list, str, int, float, bool and None, and is not changed later.

    `name` is the file's path as its user wrote it. `text` begins after a byte order mark, if there was one.
    """

    name: str
    kind: Kind
    text: str
    tree: Any
