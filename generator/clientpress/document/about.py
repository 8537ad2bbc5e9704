"""What a document says of itself and of where it is served: info, servers, tags, links to more documentation."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from clientpress.diagnostics import catalogue
from clientpress.document.fields import Fields
from clientpress.document.model import ExternalDocs, Info, Server, ServerVariable, Tag

_HOST = re.compile(
    r"//(?=[a-z\d{])|(?:[a-z\d{}-]+\.)+([a-z]{2,})(?=[:/]|$)|(localhost)(?=[:/]|$)",
    re.ASCII | re.IGNORECASE,
)
_ENDINGS_OF_FILES = frozenset({"asp", "aspx", "cgi", "html", "json", "jsp", "php", "svc", "yaml"})

_INFO = frozenset({"title", "version", "summary", "description"})
_SERVER = frozenset({"url", "name", "description", "variables"})
_VARIABLE = frozenset({"default", "enum", "description"})
_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_TAG = frozenset({"name", "description", "externalDocs"})


def read_info(root: Fields) -> Info:
    """Read the Info Object (OpenAPI 3.1 §4.8.2). A document without one has an empty title."""
    info = root.child("info", "info object")
    if info is None:
        root.report_missing("the document", "info", "the API has no title")
        return Info(title="", facts={})
    if "title" not in info.raw:
        info.report_missing("`info`", "title", "the API has no title")
    return Info(
        title=info.text("title"),
        version=info.text("version"),
        summary=info.text("summary"),
        description=info.text("description"),
        facts=info.extras(_INFO),
    )


def read_servers(holder: Fields) -> tuple[Server, ...]:
    """Read the `servers` of a document, a path item or an operation (OpenAPI 3.1 §4.8.5)."""
    servers = []
    for place, raw in holder.items("servers"):
        server = holder.follow(place, raw, "server")
        if server is None:
            continue
        if "url" not in server.raw:
            server.report_missing("this server", "url", "it is skipped")
            continue
        url = _with_scheme(server, server.text("url").strip())
        variables = _read_variables(server, url)
        if reason := _unusable(_TEMPLATE.sub("0", url)):
            report = server.reading.found.report
            report(catalogue.SERVER_URL, server.place / "url", url=url, reason=reason)
            continue
        servers.append(
            Server(
                url=url,
                name=server.text("name"),
                description=server.text("description"),
                variables=tuple(variables.values()),
                extensions=server.extras(_SERVER),
                place=server.place,
            )
        )
    return tuple(servers)


def _unusable(url: str) -> str:
    """Give why no request can go below a URL; the empty text where it can, if need be with other variables than by default."""
    if not url.isprintable():
        return "it holds a line end or another control character"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "its host or its port cannot be"
    if parts.query or parts.fragment:
        return "paths cannot follow a query or a fragment"
    return ""


def _read_variables(server: Fields, url: str) -> dict[str, ServerVariable]:
    """Read the variables of a server, and those that only its URL names: each is a text that the program gives."""
    variables = {
        name: _read_variable(name, variable)
        for name, variable in server.children("variables", "server variable")
    }
    for name in _TEMPLATE.findall(url):
        if name not in variables:
            _report_no_default(name, server)
            variables[name] = ServerVariable(name=name, default="", extensions={})
    return variables


def _with_scheme(server: Fields, url: str) -> str:
    """Give the URL; one that begins with the name of a host is no path. For example: `api.example.com/v1` → `https://api.example.com/v1`."""
    found = _HOST.match(url)
    if found is None or (found[1] or "").lower() in _ENDINGS_OF_FILES:
        return url
    used = f"{'http' if found[2] else 'https'}://{url.removeprefix('//')}"
    server.reading.found.report(catalogue.NO_SCHEME, server.place / "url", url=url, used=used)
    return used


def _read_variable(name: str, variable: Fields) -> ServerVariable:
    if "default" not in variable.raw:
        _report_no_default(name, variable)
    return ServerVariable(
        name=name,
        default=variable.text("default"),
        enum=variable.texts("enum"),
        description=variable.text("description"),
        extensions=variable.extras(_VARIABLE),
    )


def _report_no_default(name: str, holder: Fields) -> None:
    holder.report_missing(f"server variable `{name}`", "default", "it is empty by default")


def read_tags(root: Fields) -> tuple[Tag, ...]:
    """Read the declared tags (OpenAPI 3.1 §4.8.22)."""
    tags = [root.follow(place, raw, "tag") for place, raw in root.items("tags")]
    return tuple(
        Tag(
            name=tag.text("name"),
            description=tag.text("description"),
            external_docs=read_external_docs(tag),
            extensions=tag.extras(_TAG),
        )
        for tag in tags
        if tag is not None and tag.text("name")
    )


def read_external_docs(holder: Fields) -> ExternalDocs | None:
    """Read `externalDocs` (OpenAPI 3.1 §4.8.11)."""
    docs = holder.child("externalDocs", "external documentation object")
    if docs is None:
        return None
    return ExternalDocs(url=docs.text("url"), description=docs.text("description"))
