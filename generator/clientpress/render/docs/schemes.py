"""Credentials, as the docs speak of them."""

from __future__ import annotations

from clientpress.ir.api import Api, Operation
from clientpress.naming.model import Names


def environment_variable(names: Names, scheme: str) -> str:
    """Name the variable that a credential is read from. For example: `CLOUDFLARE_API_TOKEN`."""
    return f"{names.package}_{names.schemes[scheme]}".upper()


def first_alternative(api: Api, operation: Operation) -> tuple[str, ...]:
    """Give the schemes of the first alternative that is not anonymous; where nothing is required, none."""
    alternatives = [required for required in operation.security or () if required]
    return tuple(name for name in alternatives[0] if name in api.schemes) if alternatives else ()
