"""Credentials, as the docs speak of them."""

from __future__ import annotations

from clientpress.ir.api import Api, Operation


def first_alternative(api: Api, operation: Operation) -> tuple[str, ...]:
    """Give the schemes of the first alternative that is not anonymous; where nothing is required, none."""
    alternatives = [required for required in operation.security or () if required]
    return tuple(name for name in alternatives[0] if name in api.schemes) if alternatives else ()
