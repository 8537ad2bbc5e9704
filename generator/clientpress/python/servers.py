"""Where the API is served: a default base URL, one that has to be given, or one that is built from variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientpress.document.model import Server
from clientpress.naming.model import Names
from clientpress.python import runtime
from clientpress.python.expressions import (
    Attribute,
    Call,
    Expression,
    Name,
    Subscript,
    Text,
    TupleDisplay,
    literal,
)
from clientpress.python.model import Argument, Prose, ServerVariable
from clientpress.python.prose import code, sentence

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_ABSOLUTE = ("http://", "https://")


def absolute_urls(servers: Sequence[Server]) -> Iterator[str]:
    """Give the URLs that are absolute, variables filled with their defaults."""
    for server in servers:
        url = filled(server)
        if url.lower().startswith(_ABSOLUTE):
            yield url


def filled(server: Server) -> str:
    """Fill variables with their defaults. For example: `https://{region}.a.com` → `https://eu.a.com`."""
    defaults = {one.name: one.default for one in server.variables}
    return _TEMPLATE.sub(lambda found: defaults.get(found[1], found[0]), server.url)


def main_server(servers: Sequence[Server]) -> Server | None:
    """Choose the server that is the default: the first absolute one."""
    return next((one for one in servers if filled(one).lower().startswith(_ABSOLUTE)), None)


def variables(server: Server, names: Names) -> Iterator[ServerVariable]:
    """Give a keyword for each variable that the URL has."""
    for one in server.variables:
        name = names.server_variables.get(one.name)
        if name is None or f"{{{one.name}}}" not in server.url:
            continue
        annotation: Expression = runtime.STR
        if one.enum:
            values = dict.fromkeys((*one.enum, one.default))
            annotation = Subscript(runtime.LITERAL, tuple(Text(value) for value in values))
        text = sentence(one.description) or f"Part of the base URL {code(server.url)}."
        yield ServerVariable(
            argument=Argument(name, annotation, Text(one.default)), text=Prose(text)
        )


def built_url(server: Server, names: Names) -> Call:
    """Build the URL from the keywords. For example: `"".join(("https://", region, ".a.com"))`."""
    known = {one.name: names.server_variables.get(one.name) for one in server.variables}
    pieces: list[Expression] = []
    for position, piece in enumerate(_TEMPLATE.split(server.url)):
        if position % 2 == 0:
            pieces += [Text(piece)] if piece else []
            continue
        name = known.get(piece)
        pieces.append(Text(f"{{{piece}}}") if name is None else Name(name))
    return Call(Attribute(literal(""), "join"), (TupleDisplay(tuple(pieces)),))
