"""Models of *import*."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class ImportRequest(Model):
    """The body of `POST /users/{user-id}/import`."""

    from_: str = field(metadata=wire("from"))
    list_: list[str] = field(metadata=wire("list"))
    str_: str | Unset = field(default=UNSET, metadata=wire("str"))
    date_: date | Unset = field(default=UNSET, metadata=wire("date"))
    to_dict_: bool | Unset = field(default=UNSET, metadata=wire("to_dict"))
    extra: str | Unset = field(default=UNSET, metadata=wire("extra_"))
    field_2fa: bool | Unset = field(default=UNSET, metadata=wire("2fa"))
    ref_x: str | Unset = field(default=UNSET, metadata=wire("$ref.x"))
    grosse: float | Unset = field(default=UNSET, metadata=wire("größe"))
    empty: str | Unset = field(default=UNSET, metadata=wire(""))
    user_ids: list[UserIdEntry] | Unset = field(default=UNSET, metadata=wire("userIDs"))
    addresses: list[Address] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class UserIdEntry(Model):
    """`User ID entry`."""

    ipv4: str | Unset = field(default=UNSET, metadata=wire("IPv4"))
    http_server: str | Unset = field(default=UNSET, metadata=wire("HTTPServer"))


@dataclass(slots=True, kw_only=True, repr=False)
class Address(Model):
    """An item of `addresses` of `ImportRequest`."""

    street: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ImportResponse(Model):
    """The answer of `POST /users/{user-id}/import` at 200."""

    ok: bool
    model: ImportModel | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class ImportModel(Model):
    """`Model`."""

    class_: str | Unset = field(default=UNSET, metadata=wire("class"))
    id: str | Unset = UNSET
    type: str | Unset = UNSET
