"""Models of *Settings*, as plain dictionaries."""

from __future__ import annotations

from typing import NotRequired, TypedDict
from uuid import UUID

from .. import models
from .shared import Author

Settings = TypedDict(
    "Settings",
    {
        "in": list[UUID] | list[str],
        "request.ip": "models.Author | Author",
        "settings": NotRequired["models.Settings | Settings"],
        "hidden": NotRequired["models.Hidden | Hidden"],
        "plain": NotRequired["models.SettingsPlain | SettingsPlain"],
        "none": NotRequired["models.SettingsNone | SettingsNone"],
    },
)
"""`models.Settings` as a plain dictionary.

Attributes:
    `in`: Where it holds.
"""

Hidden = TypedDict(
    "Hidden",
    {
        "str": NotRequired[int],
        "models": NotRequired[str],
        "NotRequired": NotRequired[str],
        "author": NotRequired["models.Author | Author"],
    },
)
"""`models.Hidden` as a plain dictionary."""


class SettingsPlain(TypedDict):
    """`models.SettingsPlain` as a plain dictionary."""

    models: NotRequired[str]
    date: NotRequired[str]
    keys: NotRequired[list[str]]


class SettingsNone(TypedDict):
    """`models.SettingsNone` as a plain dictionary."""
