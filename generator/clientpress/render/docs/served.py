"""Where the API is served, as the guide tells it: (Api, Names) → the server, what chooses another, the variable."""

from __future__ import annotations

import json

from clientpress.ir.api import Api
from clientpress.naming.model import Names
from clientpress.naming.servers import callable_servers, filled, is_absolute, untold
from clientpress.naming.variables import base_url_variable
from clientpress.python.servers import variables
from clientpress.render.docs.text import Markdown, code
from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """`server` is None where the document names none that can be called, `choices` where nothing else is to be chosen.

    `below` is the path below an origin, where the document tells no more than that; `parts` is the URL of a server that lacks what is `asked` for.
    """

    server: Markdown | None
    parts: Markdown | None
    asked: Markdown | None
    below: Markdown | None
    chosen: Markdown | None  # `Client(server="staging")`, of several servers another than the first
    switched: Markdown | None  # the same of a client that there is
    choices: Markdown | None
    variable: Markdown


def served(api: Api, names: Names) -> Served:
    """Tell where the API is served. For example: choices are `server=`, `region=`."""
    servers = callable_servers(api.servers)
    keywords = ["server"] if names.servers else []
    called = {
        str(one.wire.value): one.argument.name
        for one in variables(api, names)
        if one.wire is not None
    }
    keywords += called.values()
    choices = ", ".join(code(f"{keyword}=") for keyword in keywords)
    other = f"server={json.dumps(list(names.servers.values())[1])}" if names.servers else ""
    tells = bool(servers) and is_absolute(servers[0])
    lacks = untold(servers[0]) if servers else ()
    asked = " and ".join(code(f"{called[name]}=") for name in lacks if name in called)
    return Served(
        server=code(filled(servers[0])) if tells else None,
        parts=code(servers[0].url) if asked else None,
        asked=Markdown(asked) if asked else None,
        below=code(filled(servers[0])) if servers and not tells and not asked else None,
        chosen=code(f"Client({other})") if names.servers else None,
        switched=code(f"client.with_options({other})") if names.servers else None,
        choices=Markdown(choices) if choices else None,
        variable=code(base_url_variable(names)),
    )
