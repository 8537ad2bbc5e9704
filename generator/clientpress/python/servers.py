"""Where the API is served: the servers that a client can choose from, and the keywords that choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientpress.document.model import Server
from clientpress.document.model import ServerVariable as Variable
from clientpress.ir.api import Api
from clientpress.naming.model import Identifier, Names
from clientpress.naming.servers import callable_servers, is_callable, untold
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import Call, Expression, Subscript, Text, either, literal
from clientpress.python.model import Argument, Prose, ServerVariable
from clientpress.python.prose import code, sentence

_SERVER = Identifier("server")


def own_servers(servers: Sequence[Server]) -> Iterator[Expression]:
    """Write an operation's own servers for the runtime: as a text, or with the defaults of the variables in it.

    One that is no address of the web is left out; a relative one is resolved against the client's.
    """
    for server in servers:
        if is_callable(server):
            yield _declared(server) if _used(server) else Text(server.url)


def declared(servers: Sequence[Server], names: Names) -> Iterator[Expression]:
    """Write servers for the runtime. For example: `Server(url="https://{region}.a.com", variables={"region": "eu"})`."""
    for one in servers:
        yield _declared(one, names.servers.get(one.url, ""))


def _declared(server: Server, name: str = "") -> Expression:
    keywords: list[tuple[str, Expression]] = [("url", Text(server.url))]
    if name:
        keywords.append(("name", Text(name)))
    used = _used(server)
    if used:
        keywords.append(("variables", literal({each.name: each.default for each in used})))
    return Call(runtime.SERVER, (), tuple(keywords))


def choice(servers: Sequence[Server], names: Names) -> ServerVariable:
    """Give the keyword that chooses a server by its name."""
    called = [names.servers[one.url] for one in servers]
    told = [f"{name} ({code(one.url)})" for name, one in zip(called, servers, strict=True)]
    known = Subscript(runtime.LITERAL, tuple(map(Text, called)))
    text = f"Which server is called: {', '.join(told)}. By default {called[0]}."
    return ServerVariable(wire=None, argument=_optional(_SERVER, known), text=Prose(text))


def variables(api: Api, names: Names) -> Iterator[ServerVariable]:
    """Give a keyword for each variable that a URL has; the first server that has it says what it may be.

    Servers of the whole API come first, then those of paths and operations.
    """
    seen = set[str]()
    ours = callable_servers(api.servers)
    own = (server for one in api.operations.values() for server in one.servers[:1])
    for at, server in enumerate((*ours, *own)):
        for one in _used(server):
            name = names.server_variables.get(one.name)
            if name is not None and one.name not in seen:
                seen.add(one.name)
                part = "the base URL" if at < len(ours) else "the URL of some operations,"
                yield _variable(server, one, name, part)


def _used(server: Server) -> tuple[Variable, ...]:
    return tuple(one for one in server.variables if f"{{{one.name}}}" in server.url)


def _variable(server: Server, one: Variable, name: Identifier, part: str) -> ServerVariable:
    annotation: Expression = runtime.STR
    if one.enum:
        values = dict.fromkeys((*one.enum, one.default))
        annotation = Subscript(runtime.LITERAL, tuple(Text(value) for value in values))
    text = sentence(one.description) or f"Part of {part} {code(server.url)}."
    # What has paragraphs of its own, and perhaps ends in a fence, stands behind everything else.
    default = f"By default {code(one.default)}." if one.default else "By default empty."
    if one.name in untold(server):
        default = "Needed where `base_url` is not given."
    text = f"{default}\n\n{text}" if "\n" in text else f"{text} {default}"
    return ServerVariable(
        wire=Text(one.name), argument=_optional(name, annotation), text=Prose(text)
    )


def _optional(name: Identifier, annotation: Expression) -> Argument:
    return Argument(name, either([annotation, NONE]), NONE)
