"""Where the API is served: a default base URL, one that has to be given, or one that is built from variables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientpress.document.model import Server
from clientpress.document.model import ServerVariable as Variable
from clientpress.naming.model import Identifier, Names
from clientpress.naming.servers import server_names
from clientpress.python import runtime
from clientpress.python.expressions import (
    Attribute,
    Call,
    DictDisplay,
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
_SCHEME = re.compile(r"(?i)[a-z][a-z0-9+.-]*:|\\{|$")
_SERVER = Identifier("server")
_ABSOLUTE = ("http://", "https://")


def own_urls(servers: Sequence[Server]) -> Iterator[str]:
    """Give the URLs of an operation's own servers, variables filled with their defaults.

    One that is no address of the web is left out; a relative one is resolved against the client's.
    """
    for server in servers:
        url = filled(server)
        if is_absolute(server) or not _SCHEME.match(url):
            yield url


def is_absolute(server: Server) -> bool:
    """Tell whether a server can be called by its URL alone."""
    return filled(server).lower().startswith(_ABSOLUTE)


def filled(server: Server) -> str:
    """Fill variables with their defaults. For example: `https://{region}.a.com` → `https://eu.a.com`."""
    defaults = {one.name: one.default for one in server.variables}
    return _TEMPLATE.sub(lambda found: defaults.get(found[1], found[0]), server.url)


def callable_servers(servers: Sequence[Server]) -> tuple[Server, ...]:
    """Give the servers that a client can choose from: those that are absolute, each URL once."""
    return tuple({one.url: one for one in reversed(servers) if is_absolute(one)}.values())[::-1]


def choice(servers: Sequence[Server]) -> ServerVariable:
    """Give the keyword that chooses a server by its name, the first by default."""
    names = server_names(servers)
    told = [f"{name} ({code(one.url)})" for name, one in zip(names, servers, strict=True)]
    values = tuple(map(Text, names))
    return ServerVariable(
        argument=Argument(_SERVER, Subscript(runtime.LITERAL, values), values[0]),
        text=Prose(f"Which server is called: {', '.join(told)}."),
    )


def chosen_url(servers: Sequence[Server], names: Names) -> Call:
    """Build the base URL of the chosen server. For example: `chosen_server(server, {"eu": "https://eu.a.com"})`."""
    urls = tuple(
        (Text(name), built_url(one, names, servers) if one.variables else Text(one.url))
        for name, one in zip(server_names(servers), servers, strict=True)
    )
    return Call(runtime.CHOSEN_SERVER, (Name(_SERVER), DictDisplay(urls)))


def variables(servers: Sequence[Server], names: Names) -> Iterator[ServerVariable]:
    """Give a keyword for each variable that the URLs have; the first server that has it says what it may be."""
    seen = set[str]()
    for server in servers:
        for one in server.variables:
            name = names.server_variables.get(one.name)
            if name is not None and one.name not in seen and f"{{{one.name}}}" in server.url:
                seen.add(one.name)
                yield _variable(server, one, name)


def _variable(server: Server, one: Variable, name: Identifier) -> ServerVariable:
    annotation: Expression = runtime.STR
    if one.enum:
        values = dict.fromkeys((*one.enum, one.default))
        annotation = Subscript(runtime.LITERAL, tuple(Text(value) for value in values))
    text = sentence(one.description) or f"Part of the base URL {code(server.url)}."
    return ServerVariable(argument=Argument(name, annotation, Text(one.default)), text=Prose(text))


def built_url(server: Server, names: Names, servers: Sequence[Server]) -> Call:
    """Build the URL from the keywords. For example: `"".join(("https://", region, ".a.com"))`.

    Where `servers` disagree on the default of a variable, the keyword has that of the first; the others have their own.
    """
    said = {one.name: one.default for other in reversed(servers) for one in other.variables}
    known = {
        one.name: Name(keyword) if one.default == said[one.name] else Text(one.default)
        for one in server.variables
        if (keyword := names.server_variables.get(one.name)) is not None
    }
    pieces: list[Expression] = []
    for position, piece in enumerate(_TEMPLATE.split(server.url)):
        if position % 2 == 0:
            pieces += [Text(piece)] if piece else []
            continue
        pieces.append(known.get(piece, Text(f"{{{piece}}}")))
    return Call(Attribute(literal(""), "join"), (TupleDisplay(tuple(pieces)),))
