"""Credentials, as the docs speak of them."""

from __future__ import annotations

from clientpress.ir.api import Api, Operation
from clientpress.naming.model import Names

MUTUAL_TLS = "mutualTLS"
PEM = "client.pem"
"""Stands for the file of a certificate and its key."""


def settings(api: Api, names: Names, operation: Operation) -> list[str]:
    """Write what a client is given for an operation. For example: `api_token="…"`."""
    return [
        f'{names.schemes[name]}="{PEM if api.schemes[name].type == MUTUAL_TLS else "…"}"'
        for name in first_alternative(api, operation)
    ]


def first_alternative(api: Api, operation: Operation) -> tuple[str, ...]:
    """Give the schemes of the first alternative that is not anonymous; where nothing is required, none."""
    alternatives = [required for required in operation.security or () if required]
    return tuple(name for name in alternatives[0] if name in api.schemes) if alternatives else ()
