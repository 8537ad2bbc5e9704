"""The environment variables of a package: one for each credential, one for the base URL, one for the log."""

from __future__ import annotations

from typing import Final

from clientpress.naming.model import Names

_OURS: Final = frozenset({"BASE_URL", "LOG"})


def base_url_variable(names: Names) -> str:
    """Name the variable that tells where the API is served. For example: `CLOUDFLARE_BASE_URL`."""
    return f"{names.package}_BASE_URL".upper()


def credential_variable(names: Names, scheme: str) -> str:
    """Name the variable that a credential is read from. For example: `CLOUDFLARE_API_TOKEN`."""
    if scheme in names.variables:
        return names.variables[scheme]
    wanted = names.schemes[scheme].upper().rstrip("_")
    return f"{names.package.upper()}_{wanted}{'_' if wanted in _OURS else ''}"
