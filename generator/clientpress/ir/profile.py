"""Vendor profiles: which extensions mean what, and what a vendor's pages leave out. Data in `profiles/*.toml`.

Comes in: a profile's name, or a document. Goes out: a `Profile`; what every document may use (`default.toml`) is part of each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Any, Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import Document, Operation, SecurityScheme, Server, WireName
from clientpress.values import dataclass

DEFAULT: Final = "default"
_FOLDER: Final = Path(__file__).resolve().parent.parent / "profiles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Where a fact lies: an extension's key, and the way to the value inside it."""

    key: str
    at: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a vendor's extensions mean. Readings are tried in order.

    A document is recognised by an extension on an operation, a host of its servers, or how its permissions begin.
    """

    name: str = DEFAULT
    title: str = ""  # of the API, where a document has none
    plans: tuple[Reading, ...] = ()
    permissions: tuple[Reading, ...] = ()
    token_groups: tuple[Reading, ...] = ()
    deprecation: tuple[Reading, ...] = ()
    idempotent: tuple[Reading, ...] = ()
    group: tuple[Reading, ...] = ()
    method: tuple[Reading, ...] = ()
    secret: tuple[str, ...] = ()  # extensions of a schema
    servers: tuple[Server, ...] = ()
    schemes: Mapping[str, SecurityScheme] = field(default_factory=dict)
    extensions: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    permission_prefixes: tuple[str, ...] = ()


def profile_names() -> tuple[str, ...]:
    """Give the names of the vendors' profiles, sorted."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml") if path.stem != DEFAULT))


def named_profile(name: str, found: Collector, place: Place | None = None) -> Profile:
    """Load the profile that a configuration names.

    Raises:
        Stop: there is no such profile.
    """
    if name != DEFAULT and name not in profile_names():
        known = ", ".join((DEFAULT, *profile_names()))
        found.stop(catalogue.PROFILE_UNKNOWN, place, name=name, known=known)
    return load_profile(name)


def recognised_profile(document: Document) -> Profile:
    """Choose a profile by what the document shows; the default one where it shows nothing known."""
    hosts = {_host(server.url) for server in document.servers}
    shown = {key for operation in document.operations for key in operation.extensions}
    for name in profile_names():
        profile = load_profile(name)
        if (
            not shown.isdisjoint(profile.extensions)
            or not hosts.isdisjoint(profile.hosts)
            or any(_begins(operation, profile) for operation in document.operations)
        ):
            return profile
    return load_profile(DEFAULT)


@cache
def load_profile(name: str) -> Profile:
    """Load a profile that exists."""
    import tomllib

    file = _FOLDER / f"{name}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    base = Profile() if name == DEFAULT else load_profile(DEFAULT)
    facts, hints = data.get("facts", {}), data.get("hints", {})
    recognised = data.get("recognised", {})
    return Profile(
        name=name,
        title=data.get("title", ""),
        plans=(*_readings(facts, "plans"), *base.plans),
        permissions=(*_readings(facts, "permissions"), *base.permissions),
        token_groups=(*_readings(facts, "token_groups"), *base.token_groups),
        deprecation=(*_readings(facts, "deprecation"), *base.deprecation),
        idempotent=(*_readings(facts, "idempotent"), *base.idempotent),
        group=(*_readings(hints, "group"), *base.group),
        method=(*_readings(hints, "method"), *base.method),
        secret=(*data.get("schemas", {}).get("secret", ()), *base.secret),
        servers=tuple(_servers(data, file.name)),
        schemes=dict(_schemes(data, file.name)),
        extensions=tuple(recognised.get("extensions", ())),
        hosts=tuple(recognised.get("hosts", ())),
        permission_prefixes=tuple(recognised.get("permissions", ())),
    )


def _host(url: str) -> str:
    """Give the host of a URL, empty where it has none. For example: `https://api.example.com:8080/v1`."""
    return url.partition("//")[2].partition("/")[0].rpartition("@")[2].partition(":")[0].lower()


def _begins(operation: Operation, profile: Profile) -> bool:
    """Whether one of the operation's permissions begins as this vendor's do."""
    for reading in profile.permissions:
        value: Any = operation.extensions.get(reading.key)
        for step in reading.at:
            value = value.get(step) if isinstance(value, dict) else None
        if isinstance(value, list) and any(
            isinstance(one, str) and one.startswith(profile.permission_prefixes) for one in value
        ):
            return True
    return False


def _readings(table: Mapping[str, Any], key: str) -> Iterator[Reading]:
    for entry in table.get(key, ()):
        yield Reading(key=entry["key"], at=tuple(entry.get("at", ())))


def _servers(data: Mapping[str, Any], file: str) -> Iterator[Server]:
    for at, entry in enumerate(data.get("servers", ())):
        place = Place(file, Pointer(f"/servers/{at}"))
        yield Server(url=entry["url"], description=entry.get("description", ""), place=place)


def _schemes(data: Mapping[str, Any], file: str) -> Iterator[tuple[str, SecurityScheme]]:
    for name, entry in data.get("schemes", {}).items():
        yield (
            name,
            SecurityScheme(
                name=name,
                type=entry["type"],
                description=entry.get("description", ""),
                location=entry.get("in", ""),
                wire_name=WireName(entry.get("name", "")),
                http_scheme=entry.get("scheme", ""),
                flows=entry.get("flows", {}),
                place=Place(file, Pointer("/schemes")) / name,
            ),
        )
