"""Where the API is served, as the guide tells it: (Api, Names) → the server, what chooses another, the variable."""

from __future__ import annotations

from clientpress.ir.api import Api
from clientpress.naming.model import Names
from clientpress.naming.variables import base_url_variable
from clientpress.python.servers import callable_servers, filled, variables
from clientpress.render.docs.text import Markdown, code
from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """`server` is None where the document names none that can be called, `choices` where nothing else is to be chosen."""

    server: Markdown | None
    choices: Markdown | None
    variable: Markdown


def served(api: Api, names: Names) -> Served:
    """Tell where the API is served. For example: choices are `server=`, `region=`."""
    servers = callable_servers(api.servers)
    keywords = ["server"] if len(servers) > 1 else []
    keywords += [one.argument.name for one in variables(servers, names)]
    choices = ", ".join(code(f"{keyword}=") for keyword in keywords)
    return Served(
        server=code(filled(servers[0])) if servers else None,
        choices=Markdown(choices) if choices else None,
        variable=code(base_url_variable(names)),
    )
