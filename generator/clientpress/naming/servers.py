"""What several servers are called, so that a client can choose one: by their own names, by what is said of them, by their hosts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from clientpress.document.model import Server
from clientpress.naming.words import snake, words

_SAY_NOTHING: Final = frozenset(
    {"the", "a", "an", "our", "this", "is", "for", "of", "to", "api", "apis", "server", "servers", "environment", "endpoint",
     "url", "base", "host", "service", "main", "region"}
)  # fmt: skip
_MOST_WORDS: Final = 3
_HOST: Final = re.compile(r"^[a-z][a-z0-9+.-]*://([^/?#]*)", re.IGNORECASE)


def server_names(servers: Sequence[Server]) -> tuple[str, ...]:
    """Give each server a name of its own. For example: *Production server*, *The sandbox* → production, sandbox.

    One rule names all of them, the first by which every one has a name that no other has; at last they are their URLs.
    """
    for rule in _RULES:
        names = tuple(map(rule, servers))
        if all(names) and len({*names}) == len(servers):
            return names
    labels = _told_apart(servers)
    return labels or tuple(server.url for server in servers)


def _own(server: Server) -> str:
    return server.name


def _said(server: Server) -> str:
    """Give the words of a short description that say something; of a long one nothing."""
    said = [word for word in words(server.description) if word not in _SAY_NOTHING]
    return snake(said) if len(said) <= _MOST_WORDS else ""


def _either(server: Server) -> str:
    return _own(server) or _said(server)


_RULES: Final[tuple[Callable[[Server], str], ...]] = (_own, _either, _said)


def _told_apart(servers: Sequence[Server]) -> tuple[str, ...]:
    """Give the labels of the hosts that not all of them have. For example: `api.eu.a.com`, `api.us.a.com` → eu, us."""
    hosts = [_labels(server.url) for server in servers]
    common = set.intersection(*map(set, hosts))
    names = tuple(_joined(label for label in host if label not in common) for host in hosts)
    return names if all(names) and len({*names}) == len(names) else ()


def _labels(url: str) -> list[str]:
    found = _HOST.match(url)
    return found[1].split(".") if found else []


def _joined(labels: Iterable[str]) -> str:
    return snake([word for label in labels for word in words(label)])
