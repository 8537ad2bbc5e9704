"""`client_settings` and `environments`: keywords and environment variables of credentials, and where the API is served."""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.config.stainless.node import Node
from clientpress.document.model import Document
from clientpress.naming.words import snake, words


def credentials(settings: Node, document: Document) -> Iterator[tuple[str, str]]:
    """Give the keyword of each scheme that one option of the client is for, and its environment variable.

    What takes several options, a name and a password, is one keyword here, and called as ever.
    """
    options: dict[str, list[tuple[str, Node]]] = {}
    for name, option in settings["opts"].entries("`opts`"):
        scheme = option["auth"]["security_scheme"].text
        if scheme in document.security_schemes:
            options.setdefault(scheme, []).append((name, option))
    for scheme, taken in options.items():
        if len(taken) == 1:
            name, option = taken[0]
            yield f"scheme {scheme}", snake(words(name))
            if option["read_env"].text:
                yield f"env {scheme}", option["read_env"].text


def environments(told: Node, document: Document) -> Iterator[tuple[str, str]]:
    """Give the URLs of the environments by their names, where the document names no server."""
    for name, url in told.entries("`environments`"):
        if url.text and not document.servers:
            yield name, url.text
