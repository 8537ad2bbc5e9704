"""What a document itself calls its credentials, by extensions that other generators have made known.

Comes in: the schemes. Go out: the keyword and the environment variable of each that says so. What is not understood says nothing,
and of several that want one keyword the first has it; environment variables may be shared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from clientpress.document.model import SecurityScheme
from clientpress.naming.scopes import plain

_NAMED: Final = ("x-fern-bearer", "x-fern-header", "x-fern-token")
"""Objects with a `name` and an `env`. For example: `x-fern-bearer: {name: api_key, env: ACME_API_KEY}`."""
_VARIABLE: Final = "x-env-name"
"""A name alone, as Datadog writes it: `DD_API_KEY`."""
_VALID: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def hinted_keywords(schemes: Mapping[str, SecurityScheme]) -> dict[str, str]:
    """Give the keywords of credentials, by scheme."""
    found: dict[str, str] = {}
    for key, scheme in schemes.items():
        name = next(_said(scheme, "name"), "")
        keyword = plain(name, "keyword") if name else ""
        if keyword and keyword not in found.values():
            found[key] = keyword
    return found


def hinted_variables(schemes: Mapping[str, SecurityScheme]) -> dict[str, str]:
    """Give the environment variables of credentials, by scheme."""
    told = {key: next(_said(scheme, "env"), "") for key, scheme in schemes.items()}
    return {key: name for key, name in told.items() if name}


def _said(scheme: SecurityScheme, what: str) -> Iterator[str]:
    of = [scheme.extensions.get(name) for name in _NAMED]
    every = [one.get(what) for one in of if isinstance(one, Mapping)]
    if what == "env":
        every.append(scheme.extensions.get(_VARIABLE))
    return (one for one in every if isinstance(one, str) and _VALID.fullmatch(one))
