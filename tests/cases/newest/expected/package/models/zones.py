"""Models of *zones*."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .._runtime.codec.constraints import Constraints
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class QueryZonesRequest(Model):
    """The body of `QUERY /zones`."""

    name: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Zone(Model):
    """`Zone`."""

    kind: Literal["zone"] | Unset = UNSET
    name: str | None | Unset = UNSET
    size: int | str | Unset = UNSET
    pair: tuple[str, int] | Unset = UNSET
    open: list[str | int] | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    counted: Counted | Unset = UNSET

    owner: Owner | Unset = UNSET
    """Who owns it. Deprecated."""

    inner: Inner | Unset = UNSET
    tree: Tree | Unset = UNSET
    zone: FindZone | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Counted(Model):
    """`counted` of `Zone`."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET

    extra_: dict[str, int] = field(default_factory=dict[str, int], repr=False)
    """The other properties, by their names on the wire."""


@dataclass(slots=True, kw_only=True, repr=False)
class Owner(Model):
    """`Owner`."""

    id: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Inner(Model):
    """`inner` of `Zone`."""

    a: int | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Tree(Model):
    """`Tree`."""

    children: list[Tree] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class PayZonesRequest(Model):
    """The body of `PATCH /zones`."""

    card: str | Unset = UNSET
    holder: str | Unset = UNSET

    since: str | Unset = UNSET
    """Set by the server."""

    limits_ = Constraints(
        min_properties=1, dependent_required={"card": ("holder",), "holder": ("card",)}
    )


@dataclass(slots=True, kw_only=True, repr=False)
class Where(Model):
    """The parameter `where` of `GET /zones`."""

    a: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Rule(Model):
    """The body of `POST /zones`."""

    kind: str | Unset = UNSET
    a: str | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Wanted(Model):
    """The parameter `wanted` of `GET /zones/search`."""

    name: str
    sizes: list[int] | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class AddPictureRequest(Model):
    """The body of `POST /zones/pictures`."""

    picture: bytes
    others: list[bytes] | Unset = UNSET
    about: Picture | Unset = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Picture(Model):
    """`Picture`."""

    text: str | None | Unset = UNSET
    thumbnail: bytes | Unset = UNSET


FindZone: TypeAlias = Literal["Etc/GMT0", "Etc/GMT+0", "Etc/GMT-0", "Europe/Berlin"]
"""`zone` of `Zone`."""
