"""The URL of a next page: out of a `Link` header, and whether it may be followed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import httpx2

from ..description.servers import is_place
from ..exchange.redirects import same_origin, with_query

_LINK = re.compile(
    r"<([^<>]*)>((?:\s*;\s*[\w*!#$&+.^`|~-]+(?:\s*=\s*(?:\"[^\"]*\"|[^\s\",;]*))?)*)"
)
_PARAMETER = re.compile(
    r";\s*([\w*!#$&+.^`|~-]+)(?:\s*=\s*(?:\"([^\"]*)\"|([^\s\",;]*)))?"
)


def next_link(headers: httpx2.Headers) -> str | None:
    """Return the target of `rel="next"` in the `Link` headers (RFC 8288 §3).

    For example: `<https://api.example.com/zones?page=2>; rel="next"`
    """
    for target, parameters in _LINK.findall(", ".join(headers.get_list("link"))):
        if "next" in _relations(parameters):
            return str(target)
    return None


def _relations(parameters: str) -> Sequence[str]:
    """Return what the first `rel` says; later ones do not count, nor do other texts."""
    for name, quoted, bare in _PARAMETER.findall(parameters):
        if name.lower() == "rel":
            relations: str = quoted or bare
            return relations.lower().split()
    return ()


def followed(
    base: httpx2.URL, link: str, credentials: Sequence[str]
) -> httpx2.URL | None:
    """Return the URL to send; None if it leaves the origin, or is no URL.

    A server behind a proxy may think that it is reached without TLS: such a link is
    followed with TLS. Credentials of the query go along again.
    """
    try:
        url = base.join(link)
    except httpx2.InvalidURL:
        return None
    if not is_place(url):
        return None
    if url.scheme == "http" and base.scheme == "https" and url.port is None:
        url = url.copy_with(scheme="https")
    return with_query(url, credentials) if same_origin(url, base) else None
