"""Credentials, as the docs speak of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clientpress.document.model import SecurityScheme
from clientpress.ir.api import Api, Operation
from clientpress.naming.model import Names
from clientpress.render.docs.text import Markdown, code, pad, sentence, value

MUTUAL_TLS = "mutualTLS"
GRANTED = frozenset({"oauth2", "openIdConnect"})
"""Whose tokens a server grants."""
PEM = "client.pem"
"""Stands for the file of a certificate and its key."""


def settings(api: Api, names: Names, operation: Operation) -> list[str]:
    """Write what a client is given for an operation. For example: `api_token="…"`."""
    return [
        f'{names.schemes[name]}="{PEM if api.schemes[name].type == MUTUAL_TLS else "…"}"'
        for name in first_alternative(api, operation)
    ]


def flows(scheme: SecurityScheme) -> Markdown:
    """Tell how tokens are got, flow by flow, in the document's own words; each scope has a line."""
    lines: list[str] = []
    for name, flow in scheme.flows.items():
        if not isinstance(flow, Mapping):
            lines.append(f"- {code(name)}: {value(flow)}")
            continue
        lines.append(f"- {code(name)}")
        for keyword, fact in flow.items():
            if keyword == "scopes" and isinstance(fact, Mapping):
                lines += [f"{pad(1)}- `scopes`" if fact else f"{pad(1)}- `scopes`: none"]
                lines += [
                    f"{pad(2)}- {code(scope)} {_words(words)}".rstrip()
                    for scope, words in fact.items()
                ]
            else:
                lines.append(
                    f"{pad(1)}- {code(keyword)}: {code(fact) if isinstance(fact, str) else value(fact)}"
                )
    return Markdown("\n".join(lines))


def _words(words: Any) -> Markdown:
    return sentence(words) if isinstance(words, str) else value(words)


def first_alternative(api: Api, operation: Operation) -> tuple[str, ...]:
    """Give the schemes of the first alternative that is not anonymous; where nothing is required, none."""
    alternatives = [required for required in operation.security or () if required]
    return tuple(name for name in alternatives[0] if name in api.schemes) if alternatives else ()
