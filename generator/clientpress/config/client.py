"""Read one `[[client]]` entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from keyword import iskeyword
from pathlib import Path

from clientpress.config.model import Client
from clientpress.config.pages import read_pages
from clientpress.config.table import Table
from clientpress.config.templates import read_templates
from clientpress.document.model import SecurityScheme, WireName
from clientpress.ir.options import ParameterPins
from clientpress.ir.profile import DEFAULT, profile_names
from clientpress.python.runtime import TRANSPORTS

_TYPES = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")
_LOCATIONS = ("header", "query", "cookie")


def read_client(entry: Table, folder: Path, lock: Path) -> Client:
    """Read an entry. Its paths are relative to `folder`, where the config lies."""
    shadowing = read_templates(entry, folder)
    digests = {"templates": shadowing.digests} if shadowing.folders else {}
    client = Client(
        spec=folder / entry.text("spec", example="openapi.yaml", required=True),
        out=folder / entry.text("out", example="src"),
        package=entry.text("package", example="cloudflare"),
        title=entry.text("title", example="Cloudflare"),
        version=entry.text("version", example="4.0.0"),
        base_url=entry.text("base_url", example="https://api.example.com"),
        profile=entry.text("profile", example="cloudflare"),
        schemes=dict(_schemes(entry.table("schemes", example="[client.schemes.api_token]"))),
        envelopes=_envelopes(entry.table("envelopes", example="[client.envelopes]")),
        pages=read_pages(entry.table("pages", example="[client.pages]")),
        parameters=_parameters(
            entry.table("parameters", example='[client.parameters]\n"X-Tenant-Id" = true')
        ),
        names=_names(entry.table("names", example="[client.names]")),
        transports=entry.texts("transports", example="aiohttp"),
        typed_dicts=entry.flag("typed_dicts"),
        templates=shadowing.folders,
        overlays=tuple(folder / path for path in entry.texts("overlays", example="fixes.yaml")),
        stainless=_stainless(entry, folder),
        files=tuple(folder / path for path in entry.texts("files", example="../common.yaml")),
        copies=_copies(entry.table("copies", example="[client.copies]"), folder),
        lock=lock,
        place=entry.place,
        settings={**entry.values, **digests},
    )
    known = (DEFAULT, *profile_names()) if client.profile else ("",)
    if client.profile not in known:
        entry.wrong_value("profile", client.profile, f"the profiles are {', '.join(known)}")
    for name in client.transports:
        if name not in TRANSPORTS:
            entry.wrong_value("transports", name, f"there is {', '.join(TRANSPORTS)}")
    if client.package and (not client.package.isidentifier() or iskeyword(client.package)):
        entry.wrong_value("package", client.package, "a package is called like a Python module")
    entry.done()
    return client


def _copies(table: Table, folder: Path) -> Mapping[str, str]:
    """Read where files lie that are referred to by address. For example: `"https://a.example/schemas/" = "schemas"`."""
    paths = {address: table.text(address, example="schemas") for address in table.values}
    return {address: str(folder / path) for address, path in paths.items() if path}


def _stainless(entry: Table, folder: Path) -> Path | None:
    wanted = entry.text("stainless", example="stainless.yml")
    return folder / wanted if wanted else None


def _schemes(table: Table) -> Iterator[tuple[str, SecurityScheme]]:
    for name, entry in table.named_tables(
        example='api_token = { type = "http", scheme = "bearer" }'
    ):
        scheme = SecurityScheme(
            name=name,
            type=_one_of(entry, "type", _TYPES),
            description=entry.text("description", example="A token from the dashboard."),
            location=_location(entry),
            wire_name=WireName(entry.text("name", example="X-Api-Key")),
            http_scheme=entry.text("scheme", example="bearer"),
            bearer_format=entry.text("bearer_format", example="JWT"),
            flows=entry.table("flows", example="flows.clientCredentials.tokenUrl = …").values,
            openid_url=entry.text("openid_url", example="https://example.com/.well-known"),
            place=entry.place,
        )
        entry.done()
        yield name, scheme


def _location(entry: Table) -> str:
    return _one_of(entry, "in", _LOCATIONS) if entry.values.get("type") == "apiKey" else ""


def _one_of(entry: Table, key: str, known: tuple[str, ...]) -> str:
    value = entry.text(key, example=known[0], required=True)
    if value and value not in known:
        entry.wrong_value(key, value, f"it has to be one of {', '.join(known)}")
    return value


def _envelopes(table: Table) -> Mapping[str, str | None]:
    return {
        key: None if table.values[key] is False else table.text(key, example="result")
        for key in table.values
    }


def _parameters(table: Table) -> ParameterPins:
    return {wire: table.flag(wire) for wire in table.values}


def _names(table: Table) -> Mapping[str, str]:
    names = {key: table.text(key, example="create_token") for key in table.values}
    for key, name in names.items():
        parts = name.split(".")
        if name and not all(part.isidentifier() and not iskeyword(part) for part in parts):
            table.wrong_value(key, name, "a name is a Python identifier")
    return names
