"""Models of *Chat*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from .._runtime.codec.constraints import Discriminator
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Message(Model):
    """`Message`."""

    text: str
    at: datetime | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class FollowMessagesErrorBody(Model):
    """The answer of `GET /messages` at 404."""

    error: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class TypingEvent(Model):
    """The data of event `typing` of `GET /changes`."""

    who: str


@dataclass(slots=True, kw_only=True, repr=False)
class Text(Model):
    """`Text`."""

    type: Literal["Text"] = "Text"
    text: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Picture(Model):
    """`Picture`."""

    type: Literal["Picture"] = "Picture"
    url: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class CompleteChatRequest(Model):
    """The body of `POST /completions`."""

    prompt: str
    stream: bool | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class CompleteChatResponse(Model):
    """The answer of `POST /completions` at 200."""

    text: str


@dataclass(slots=True, kw_only=True, repr=False)
class AttachChatRequest(Model):
    """The body of `POST /attachments`."""

    files: list[bytes]
    cover: bytes | Unset = UNSET
    about: About | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class About(Model):
    """`about` of `AttachChatRequest`."""

    title: str | Unset = UNSET


FollowPartsResponse: TypeAlias = Annotated[
    Text | Picture, Discriminator("type", {"Text": Text, "Picture": Picture})
]
"""The answer of `GET /parts` at 200."""

FollowChangesResponse: TypeAlias = str | int | Message | TypingEvent
"""The answer of `GET /changes` at 2XX."""
