"""Where requests go: one of several servers, and servers that are told relative to it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import field

from ..deferred import httpx2
from ..values import immutable, is_really

_LONGEST_LABEL = 63  # of a name in DNS (RFC 1035 §2.3.4)
_LAST_PORT = 65_535


@immutable
class Server:
    """A server that the API names.

    Attributes:
        url: Its URL, with variables in braces.
        name: What it is chosen by; empty where there is but one.
        variables: The defaults of its variables.
    """

    url: str
    name: str = ""
    variables: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def is_absolute(self) -> bool:
        """Whether it can be called by its URL alone."""
        return _is_absolute(self.filled({}))

    def lacking(self, given: Mapping[str, str | None]) -> list[str]:
        """Return the variables that nothing is known of, and without which there is no host.

        For example: `endpoint` of `{endpoint}/v1`, as TypeSpec writes it.
        """
        if _is_absolute(self.filled(given)):
            return []
        scheme, mark, behind = self.url.rpartition("://")
        origin = f"{scheme}{mark}{behind.partition('/')[0]}"
        return [
            name
            for name, default in self.variables.items()
            if f"{{{name}}}" in origin and not (given.get(name) or default)
        ]

    def filled(self, given: Mapping[str, str | None]) -> str:
        """Return the URL, its variables replaced by those given, else by defaults."""

        def fill(found: re.Match[str]) -> str:
            value = given.get(found[1])
            return self.variables.get(found[1], found[0]) if value is None else value

        return re.sub(r"\{([^{}]*)\}", fill, self.url) if "{" in self.url else self.url


def base_url_of(
    package: str,
    servers: Sequence[Server],
    environment: Mapping[str, str],
    *,
    base_url: str | None,
    server: str | None,
    variables: Mapping[str, str | None],
) -> str:
    """Return where the paths of a client begin.

    What the program says wins: `base_url`, else `server` and variables where one of
    them is given. Else the environment decides, and then the first of `servers`. Where
    these are relative, what says where is their origin; a base URL that has a path is
    whole, unless a server is chosen below its origin.

    Raises:
        TypeError: What is given is no text.
        ValueError: Nothing says where, or what says it is not an absolute URL.
    """
    name = f"{package.upper()}_BASE_URL"
    chosen = _chosen(servers, server)
    url = "" if chosen is None else chosen.filled(variables)
    is_relative = chosen is not None and "://" not in url
    says = server is not None or _says(variables, servers)
    told, origin = base_url, "base_url"
    lacking = [] if chosen is None else chosen.lacking(variables)
    if told is None and (is_relative or lacking or not says):
        told = environment.get(name, "").strip() or None
        origin = f"the environment variable {name}"
    if told is not None:
        checked = checked_base_url(told, origin)
        if chosen is None or not is_relative or (_has_path(checked) and not says):
            return checked
        return own_base_url(chosen, variables, checked)
    if chosen is not None and lacking:
        raise ValueError(
            f"the API is served at {chosen.url}, and nothing tells"
            f" {' and '.join(lacking)}: give it to the client, or base_url, such as"
            f" base_url='https://api.example.com/v1', or set {name}"
        )
    if chosen is None or url.startswith("/"):
        raise ValueError(
            "base_url is missing, as the API names no server: give it to the client,"
            f" such as base_url='https://api.example.com/v1', or set {name}"
        )
    if url.count("://") > 1:
        raise ValueError(f"{url} has two schemes: the URL has one without the variable")
    return checked_base_url(
        url, f"the server of the API (give another by base_url, or by {name})"
    )


def own_base_url(
    server: str | Server, variables: Mapping[str, str | None], base_url: str
) -> str:
    """Return where the paths of an operation with a server of its own begin.

    Raises:
        ValueError: It is not an absolute URL.
    """
    url = server if isinstance(server, str) else server.filled(variables)
    return checked_base_url(absolute_server(url, base_url))


def _is_absolute(url: str) -> bool:
    """Tell whether a URL is one of the web with a host. For example: `https:///v1` has none."""
    scheme, _, rest = url.partition("://")
    host = rest.partition("/")[0].partition(":")[0]
    return scheme.lower() in ("http", "https") and all(host.split("."))


def _says(variables: Mapping[str, str | None], servers: Sequence[Server]) -> bool:
    """Tell whether a variable of one of the servers is given."""
    known = {name for one in servers for name in one.variables}
    return any(variables.get(name) is not None for name in known)


def _has_path(base_url: str) -> bool:
    """Tell whether a base URL that has been checked has a path."""
    return "/" in base_url.partition("://")[2]


def _chosen(servers: Sequence[Server], name: str | None) -> Server | None:
    if name is None:
        return servers[0] if servers else None
    for one in servers:
        if one.name == name:
            return one
    known = ", ".join(one.name for one in servers if one.name) or "none to choose from"
    raise ValueError(f"there is no server {name!r}; there are: {known}")


def checked_base_url(base_url: str, origin: str = "base_url") -> str:
    """Return a base URL without the slash at its end. `origin` is what gave it.

    Raises:
        TypeError: It is no text.
        ValueError: It is not absolute, not http or https, or has a query or fragment.
    """
    if not is_really(base_url, str):
        kind = type(base_url).__name__
        raise TypeError(f"base_url takes a str, not {kind}; str() makes one of a URL")
    if plain_origin(base_url) is not None:
        return base_url.rstrip("/")
    try:
        url = httpx2.URL(base_url)
    except httpx2.InvalidURL as error:
        raise ValueError(f"{origin} is not a URL: {error}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(
            f"{origin} must be absolute, such as https://api.example.com/v1"
        )
    if not is_place(url):
        raise ValueError(f"{origin} has a host or a port that cannot be")
    if url.query or url.fragment:
        raise ValueError(f"{origin} cannot have a query or a fragment")
    return base_url.rstrip("/?#")


def plain_origin(url: str) -> str | None:
    """Return the origin of a URL that httpx2 would take as it is; None for any other.

    Most are, and need no httpx2 to tell. For example: `https://api.example.com/v1`
    """
    scheme, _, rest = url.partition("://")
    origin = rest.partition("/")[0]
    host, colon, port = origin.partition(":")
    labels = host.split(".")
    if (
        scheme in ("http", "https")
        and rest.isascii()
        and all(one.isalnum() or one in "-._~:/" for one in rest)
        and host == host.lower()
        and labels[-1].isalpha()  # else it may be the number of a host
        and all(0 < len(one) <= _LONGEST_LABEL for one in labels)
        and "xn--" not in host
        and (not colon or _is_port(port))
        and "//" not in rest
        and "/." not in rest
    ):
        return f"{scheme}://{origin}"
    return None


def _is_port(text: str) -> bool:
    """Tell whether a text is a port as httpx2 writes it, and of no scheme's own."""
    return text.isdigit() and text[0] != "0" and 1_000 <= int(text) <= _LAST_PORT


def is_place(url: httpx2.URL) -> bool:
    """Tell whether a URL names a host and a port that there can be.

    For example: neither `https://a..example` nor `http://localhost:99999` does.
    """
    if url.scheme not in ("http", "https") or not url.host:
        return False
    labels = url.raw_host.removesuffix(b".").split(b".")
    fits = all(0 < len(label) <= _LONGEST_LABEL for label in labels)
    return fits and 0 <= (url.port or 0) <= _LAST_PORT


def absolute_server(url: str, base_url: str) -> str:
    """Return a server's URL, resolved against the client's if it is relative (RFC 3986).

    For example: `/v2` beside `https://a.example/v1` gives `https://a.example/v2`.

    Raises:
        ValueError: It is not a URL.
    """
    origin = plain_origin(base_url)
    if origin is not None and url.startswith("/"):
        whole = f"{origin}{url}"
        if plain_origin(whole) is not None:
            return whole
    try:
        return str(httpx2.URL(f"{base_url}/").join(url))
    except httpx2.InvalidURL as error:
        raise ValueError(f"the server {url!r} is not a URL: {error}") from None
