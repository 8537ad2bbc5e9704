"""Where requests go: one of several servers, and servers that are told relative to it."""

from __future__ import annotations

from collections.abc import Mapping

import httpx2


def chosen_server(name: str, urls: Mapping[str, str]) -> str:
    """Return the base URL of the server of that name.

    Raises:
        ValueError: There is none of that name.
    """
    url = urls.get(name)
    if url is None:
        known = ", ".join(urls)
        raise ValueError(f"there is no server {name!r}; there are: {known}")
    return url


def absolute_server(url: str, base_url: str) -> str:
    """Return a server's URL, resolved against the client's if it is relative (RFC 3986).

    For example: `/v2` beside `https://a.example/v1` gives `https://a.example/v2`.

    Raises:
        ValueError: It is not a URL.
    """
    try:
        return str(httpx2.URL(f"{base_url}/").join(url))
    except httpx2.InvalidURL as error:
        raise ValueError(f"the server {url!r} is not a URL: {error}") from None
