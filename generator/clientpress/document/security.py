"""Security schemes and requirements (OpenAPI 3.1 §4.8.27, §4.8.30)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place, unescape
from clientpress.document.fields import Fields
from clientpress.document.model import SecurityRequirement, SecurityScheme, WireName
from clientpress.document.wire_names import is_name

_SCHEME = frozenset(
    {
        *("type", "description", "deprecated", "in", "name", "scheme", "bearerFormat"),
        *("flows", "openIdConnectUrl"),
    }
)
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": (),
    "openIdConnect": (),
    "mutualTLS": (),
}
"""Type → the fields without which it cannot be used."""

_HOME = "#/components/securitySchemes/"
_LOCATIONS = ("query", "header", "cookie")
_PREFIXED = re.compile(r"([^\s:]+)\s*:\s*([A-Za-z][A-Za-z-]*)\s*")
"""A header and the word in front of the key in it. For example: `Authorization: Bearer` of go-swagger."""


def read_schemes(components: Fields | None) -> dict[str, SecurityScheme | None]:
    """Read the declared schemes, None for one that cannot be used, which is reported."""
    if components is None:
        return {}
    return {
        name: _read_scheme(name, fields)
        for name, fields in components.children("securitySchemes", "security scheme")
    }


def usable(schemes: Mapping[str, SecurityScheme | None]) -> dict[str, SecurityScheme]:
    """Leave out the schemes that cannot be used."""
    return {name: scheme for name, scheme in schemes.items() if scheme is not None}


def _read_scheme(name: str, fields: Fields) -> SecurityScheme | None:
    if reason := _unusable(fields):
        fields.reading.found.report(
            catalogue.SCHEME_INCOMPLETE, fields.place, name=name, reason=reason
        )
        return None
    header, prefix = _header(fields)
    if prefix:
        fields.reading.found.report(
            catalogue.PREFIX_IN_NAME, fields.place / "name", header=header, prefix=prefix
        )
    return SecurityScheme(
        name=name,
        type=fields.text("type"),
        description=fields.text("description"),
        deprecated=fields.flag("deprecated") or False,
        location=fields.text("in"),
        wire_name=WireName(header),
        prefix=prefix,
        http_scheme=fields.text("scheme").lower(),
        bearer_format=fields.text("bearerFormat"),
        flows=fields.mapping("flows"),
        openid_url=fields.text("openIdConnectUrl"),
        extensions=fields.extras(_SCHEME),
        place=fields.place,
    )


def _unusable(fields: Fields) -> str:
    kind = fields.text("type")
    if kind not in _NEEDED:
        return f"there is no type `{kind}`" if kind else "it has no `type`"
    missing = [f"`{key}`" for key in _NEEDED[kind] if not fields.text(key)]
    if missing:
        return f"it has no {' and no '.join(missing)}"
    if kind == "apiKey" and fields.text("in") not in _LOCATIONS:
        return f"a key cannot travel in `{fields.text('in')}`"
    if kind == "apiKey" and not is_name(_header(fields)[0], fields.text("in")):
        return f"`{fields.text('name')}` is not a name that a {fields.text('in')} can have"
    return ""


def _header(fields: Fields) -> tuple[str, str]:
    """Give the name of a key, and what its name says to stand in front of it. For example: `Authorization: Bearer` → Authorization, Bearer."""
    name = fields.text("name")
    found = _PREFIXED.fullmatch(name)
    return (
        (found[1], found[2]) if found is not None and fields.text("in") == "header" else (name, "")
    )


def read_security(holder: Fields) -> tuple[SecurityRequirement, ...] | None:
    """Read the `security` of a document or an operation, None where it says nothing.

    For example: `[{"key": []}, {}]` → a key, or nothing at all; `[]` → nothing at all. A null among them is nothing at all, as Flask-RESTX writes it.
    """
    if not isinstance(holder.raw.get("security"), list):
        holder.items("security")  # reports what is neither missing nor a list
        return None
    items = [(place, _meant(place, raw, holder)) for place, raw in holder.items("security")]
    requirements = [holder.follow(place, raw, "security requirement") for place, raw in items]
    read = tuple(_read_requirement(item) for item in requirements if item is not None)
    return None if items and not read else read


def _meant(place: Place, raw: Any, holder: Fields) -> Any:
    """Give what stands for a requirement. For example: `key` → `{key: []}`; null asks for nothing."""
    if not isinstance(raw, str) or not raw:
        return {} if raw is None else raw
    holder.reading.found.report(catalogue.BARE_SCHEME, place, fold=raw, name=raw)
    return {raw: []}


def _read_requirement(fields: Fields) -> SecurityRequirement:
    return {_scheme_name(name): fields.texts(name) for name in fields.raw}


def _scheme_name(said: str) -> str:
    """Give the name of a scheme, which may be told by where it stands (OpenAPI 3.2 §4.30.2)."""
    return unescape(said.removeprefix(_HOME)) if said.startswith(_HOME) else said
