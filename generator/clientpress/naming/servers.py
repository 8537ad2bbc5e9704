"""Which servers a client can choose from, and what they are called: by their own names, by what is said of them, by their hosts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from clientpress.document.model import Server
from clientpress.naming.words import snake, words
from clientpress.runtime.description.servers import Server as CalledServer

_SAY_NOTHING: Final = frozenset(
    {"the", "a", "an", "our", "this", "is", "for", "of", "to", "api", "apis", "server", "servers", "environment", "endpoint",
     "url", "base", "host", "service", "main", "region"}
)  # fmt: skip
_MOST_WORDS: Final = 3
_HOST: Final = re.compile(r"^([a-z][a-z0-9+.-]*|\{[^}]*\})://([^/?#]*)", re.IGNORECASE)
_FIRST: Final = "default"  # what is taken where none is asked for
_SCHEME_OR_NOTHING: Final = re.compile(r"(?i)[a-z][a-z0-9+.-]*:|$")


def _called(server: Server) -> CalledServer:
    """Give a server as packages have it: what can be called is decided there."""
    defaults = {one.name: one.default for one in server.variables}
    return CalledServer(url=server.url, variables=defaults)


def filled(server: Server) -> str:
    """Fill variables with their defaults. For example: `https://{region}.a.com` → `https://eu.a.com`."""
    return _called(server).filled({})


def untold(server: Server) -> tuple[str, ...]:
    """Give the variables that have to be given, since without them there is no host. For example: `endpoint` of `{endpoint}/v1`, as TypeSpec writes it."""
    return tuple(_called(server).lacking({}))


def is_absolute(server: Server) -> bool:
    """Tell whether a server can be called by its URL alone."""
    return _called(server).is_absolute


def is_callable(server: Server) -> bool:
    """Tell whether a server can be called: by itself, with what has to be given, or below another, to which it is told relative."""
    is_relative = not _SCHEME_OR_NOTHING.match(filled(server))
    return is_absolute(server) or bool(untold(server)) or is_relative


def callable_servers(servers: Sequence[Server]) -> tuple[Server, ...]:
    """Give the servers that a client can choose from, each URL once: the absolute ones, others where there are none."""
    usable = [one for one in servers if is_absolute(one)] or list(filter(is_callable, servers))
    return tuple({one.url: one for one in reversed(usable)}.values())[::-1]


def settled_server_names(servers: Sequence[Server], locked: Mapping[str, str]) -> dict[str, str]:
    """Give the name of each server that can be chosen, by its URL; one that is locked keeps it. There are none without a choice."""
    usable = callable_servers(servers)
    if len(usable) < 2:  # noqa: PLR2004 - one is no choice
        return {}
    kept = {one.url: locked[one.url] for one in usable if one.url in locked}
    taken = set(kept.values())
    names = dict(kept)
    for one, name in zip(usable, server_names(usable), strict=True):
        if one.url not in kept:
            names[one.url] = one.url if name in taken else name
    return {one.url: names[one.url] for one in usable}


def server_names(servers: Sequence[Server]) -> tuple[str, ...]:
    """Give each server a name of its own. For example: *Production server*, *The sandbox* → production, sandbox.

    One rule names all of them, the first by which every one has a name that no other has; at last they are their URLs.
    """
    for rule in _RULES:
        names = tuple(map(rule, servers))
        if all(names) and len({*names}) == len(servers):
            return names
    urls = [server.url for server in servers]
    names = _told_apart([*map(_labels, urls)]) or _told_apart([*map(_segments, urls)])
    if not names and any(
        "{" in url for url in urls
    ):  # such a URL is no name that anybody would write
        for parts in (_labels, _segments, _scheme):
            names = names or _told_apart([*map(parts, urls)], _FIRST)
    return names or tuple(urls)


def _own(server: Server) -> str:
    return server.name


def _said(server: Server) -> str:
    """Give the words of a short description that say something; of a long one nothing."""
    said = [word for word in words(server.description) if word not in _SAY_NOTHING]
    return snake(said) if len(said) <= _MOST_WORDS else ""


def _either(server: Server) -> str:
    return _own(server) or _said(server)


_RULES: Final[tuple[Callable[[Server], str], ...]] = (_own, _either, _said)


def _told_apart(every: Sequence[Sequence[str]], first: str = "") -> tuple[str, ...]:
    """Give the labels that not all of them have; the first may have none where it is called `first`.

    For example: `api.eu.a.com`, `api.us.a.com` → eu, us; `/v1`, `/v2` → v1, v2; `/v1`, `/serve/v1` → default, serve.
    """
    common = set.intersection(*map(set, every))
    own, *others = (_joined(label for label in labels if label not in common) for labels in every)
    names = (own or first, *others)
    return names if all(names) and len({*names}) == len(names) else ()


def _labels(url: str) -> list[str]:
    found = _HOST.match(url)
    return found[2].split(".") if found else []


def _scheme(url: str) -> list[str]:
    found = _HOST.match(url)
    return [found[1]] if found else []


def _segments(url: str) -> list[str]:
    return _HOST.sub("", url).split("/")


def _joined(labels: Iterable[str]) -> str:
    return snake([word for label in labels for word in words(label)])
