"""What a document says of itself and of where it is served: info, servers, tags, links to more documentation."""

from __future__ import annotations

from clientpress.document.fields import Fields
from clientpress.document.model import ExternalDocs, Info, Server, ServerVariable, Tag

_INFO = frozenset({"title", "version", "summary", "description"})
_SERVER = frozenset({"url", "name", "description", "variables"})
_VARIABLE = frozenset({"default", "enum", "description"})
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
        servers.append(
            Server(
                url=server.text("url"),
                name=server.text("name"),
                description=server.text("description"),
                variables=tuple(
                    _read_variable(name, variable)
                    for name, variable in server.children("variables", "server variable")
                ),
                extensions=server.extras(_SERVER),
                place=server.place,
            )
        )
    return tuple(servers)


def _read_variable(name: str, variable: Fields) -> ServerVariable:
    if "default" not in variable.raw:
        variable.report_missing(f"server variable `{name}`", "default", "it is empty by default")
    return ServerVariable(
        name=name,
        default=variable.text("default"),
        enum=variable.texts("enum"),
        description=variable.text("description"),
        extensions=variable.extras(_VARIABLE),
    )


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
