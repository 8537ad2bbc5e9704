"""Where the API is served: the servers that a client can choose from, and the keywords that choose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from clientpress.document.model import Server
from clientpress.document.model import ServerVariable as Variable
from clientpress.naming.model import Identifier, Names
from clientpress.naming.servers import server_names
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import Call, Expression, Subscript, Text, either, literal
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


def declared(servers: Sequence[Server]) -> Iterator[Expression]:
    """Write servers for the runtime. For example: `Server(url="https://{region}.a.com", variables={"region": "eu"})`."""
    names = server_names(servers) if len(servers) > 1 else ("",) * len(servers)
    for name, one in zip(names, servers, strict=True):
        keywords: list[tuple[str, Expression]] = [("url", Text(one.url))]
        if name:
            keywords.append(("name", Text(name)))
        used = _used(one)
        if used:
            keywords.append(("variables", literal({each.name: each.default for each in used})))
        yield Call(runtime.SERVER, (), tuple(keywords))


def choice(servers: Sequence[Server]) -> ServerVariable:
    """Give the keyword that chooses a server by its name."""
    names = server_names(servers)
    told = [f"{name} ({code(one.url)})" for name, one in zip(names, servers, strict=True)]
    known = Subscript(runtime.LITERAL, tuple(map(Text, names)))
    text = f"Which server is called: {', '.join(told)}. By default {names[0]}."
    return ServerVariable(wire=None, argument=_optional(_SERVER, known), text=Prose(text))


def variables(servers: Sequence[Server], names: Names) -> Iterator[ServerVariable]:
    """Give a keyword for each variable that the URLs have; the first server that has it says what it may be."""
    seen = set[str]()
    for server in servers:
        for one in _used(server):
            name = names.server_variables.get(one.name)
            if name is not None and one.name not in seen:
                seen.add(one.name)
                yield _variable(server, one, name)


def _used(server: Server) -> tuple[Variable, ...]:
    return tuple(one for one in server.variables if f"{{{one.name}}}" in server.url)


def _variable(server: Server, one: Variable, name: Identifier) -> ServerVariable:
    annotation: Expression = runtime.STR
    if one.enum:
        values = dict.fromkeys((*one.enum, one.default))
        annotation = Subscript(runtime.LITERAL, tuple(Text(value) for value in values))
    text = sentence(one.description) or f"Part of the base URL {code(server.url)}."
    # What has paragraphs of its own, and perhaps ends in a fence, stands behind everything else.
    default = f"By default {code(one.default)}." if one.default else "By default empty."
    text = f"{default}\n\n{text}" if "\n" in text else f"{text} {default}"
    return ServerVariable(
        wire=Text(one.name), argument=_optional(name, annotation), text=Prose(text)
    )


def _optional(name: Identifier, annotation: Expression) -> Argument:
    return Argument(name, either([annotation, NONE]), NONE)
