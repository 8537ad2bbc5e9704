"""An operation as a shell command: (Api, Names, operation) → curl, credentials from the environment.

Every value of the document is quoted for the shell; names of environment variables are ours.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urljoin

from clientpress.document.model import In, Server
from clientpress.document.parameters import WHOLE_QUERY
from clientpress.ir.api import Api, Media, Operation, Parameter
from clientpress.ir.key_prefixes import key_prefix
from clientpress.ir.media_types import essence, json_like
from clientpress.ir.sent_path import sent_path
from clientpress.naming.model import Names
from clientpress.naming.servers import callable_servers, is_absolute
from clientpress.naming.variables import credential_variable
from clientpress.render.docs.samples import argument, media_sample
from clientpress.render.docs.schemes import MUTUAL_TLS, PEM, first_alternative
from clientpress.render.docs.text import Markdown, fenced

_VARIABLE = re.compile(r"\{([^{}]*)\}")
HOST = "https://HOST"
"""Stands for the base URL where the document names none."""


def curl(api: Api, names: Names, operation: Operation) -> Markdown:
    """Give the call as a shell command."""
    method = (
        "--head" if operation.method == "HEAD" else f"--request {shlex.quote(operation.method)}"
    )
    parts = [f"curl {method} {shlex.quote(_url(api, operation))}"]
    if any(api.schemes[name].type == MUTUAL_TLS for name in first_alternative(api, operation)):
        parts.append(f"--cert {PEM}")
    parts += [f'--header "{header}"' for header in _credentials(api, names, operation)]
    parts += [f"--header {shlex.quote(header)}" for header in _headers(api, operation)]
    if operation.body is not None and operation.body.media:
        parts += _body(api, operation.body.usual)
    return fenced(" \\\n  ".join(parts), "sh")


def _url(api: Api, operation: Operation) -> str:
    path = sent_path(operation)
    query: list[str] = []
    for parameter in operation.parameters:
        if parameter.location is In.PATH:
            path = path.replace(f"{{{parameter.wire}}}", _in_path(api, parameter))
        elif parameter.location is In.QUERY and parameter.required:
            query += _in_query(api, parameter)
    mark = "&" if "?" in path else "?"
    return _own_url(api, operation) + path + (mark + "&".join(query) if query else "")


def _in_path(api: Api, parameter: Parameter) -> str:
    value, style, explode = argument(api, parameter), parameter.style or "simple", parameter.explode
    if style == "simple" and _is_single(parameter, value):
        return _quoted(value)
    from clientpress.runtime.calling.parameters import path_text  # most values are single

    return path_text(parameter.wire, value, style=style, explode=explode)


def _in_query(api: Api, parameter: Parameter) -> list[str]:
    """Give the pairs of a parameter, as its style writes them. For example: `["a=1", "a=2"]`."""
    value = argument(api, parameter)
    if parameter.style == WHOLE_QUERY:
        return [_quoted(value)]
    if _is_single(parameter, value):
        return [f"{quote(parameter.wire)}={_quoted(value)}"]
    from clientpress.runtime.calling.parameters import query_texts  # likewise

    style, explode = parameter.style or "form", parameter.explode
    return query_texts(parameter.wire, value, style=style, explode=explode)


def _is_single(parameter: Parameter, value: Any) -> bool:
    """Whether a value is one text, as what `content` describes is; only the styles of a path add to such."""
    return bool(parameter.media_type) or not isinstance(value, list | dict)


def _quoted(value: Any) -> str:
    return quote(value if isinstance(value, str) else json.dumps(value), safe=",:@")


def base_url(api: Api) -> str:
    """Give the server that a client calls by itself, its variables filled with their defaults."""
    server = next(iter(callable_servers(api.servers)), None)
    url = HOST if server is None else _filled(server)
    return url.rstrip("/") if has_host(api) else urljoin(HOST, url).rstrip("/")


def has_host(api: Api) -> bool:
    """Whether the document tells where the API is served; else a client has to be told."""
    return any(map(is_absolute, api.servers))


def _own_url(api: Api, operation: Operation) -> str:
    """Give the server that a call goes to, which may be relative to the client's."""
    url = base_url(api)
    if not operation.servers:
        return url
    own = _filled(operation.servers[0])
    try:
        return urljoin(f"{url}/", own).rstrip("/")
    except ValueError:  # it is no URL, or the client's is none
        return own


def _filled(server: Server) -> str:
    defaults = {variable.name: variable.default for variable in server.variables}
    return _VARIABLE.sub(lambda found: defaults.get(found[1], found[1].upper()), server.url)


_json = json.JSONEncoder(ensure_ascii=False, indent=2).encode


def _wire_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_wire_text(each) for each in value)
    return value if isinstance(value, str) else json.dumps(value)


def _headers(api: Api, operation: Operation) -> Iterator[str]:
    for parameter in operation.parameters:
        if parameter.location is In.HEADER and parameter.required:
            yield f"{parameter.wire}: {_in_header(argument(api, parameter), parameter)}"


def _in_header(value: Any, parameter: Parameter) -> str:
    if isinstance(value, dict) and not parameter.media_type:
        from clientpress.runtime.calling.parameters import header_text

        return header_text(value, explode=parameter.explode)
    return _wire_text(value)


def _credentials(api: Api, names: Names, operation: Operation) -> Iterator[str]:
    for name in first_alternative(api, operation):
        scheme = api.schemes[name]
        variable = f"${credential_variable(names, name)}"
        if scheme.type == MUTUAL_TLS:
            continue
        if scheme.type != "apiKey":
            kind = "Basic" if scheme.http_scheme.lower() == "basic" else "Bearer"
            yield f"Authorization: {kind} {variable}"
        elif scheme.location == "header":
            header = re.sub(r"[^A-Za-z0-9_.-]", "", scheme.wire_name)
            yield " ".join(filter(None, (f"{header}:", key_prefix(scheme), variable)))


def _body(api: Api, media: Media) -> Iterator[str]:
    """Give the options that send a sample body, in the way of its media type."""
    kind = essence(media.media_type)
    value = media_sample(api, media)
    if kind == "multipart/form-data" and isinstance(value, dict):
        yield from (f"--form {shlex.quote(pair)}" for pair in _pairs(value))
        return
    if kind == "application/x-www-form-urlencoded" and isinstance(value, dict):
        yield from (f"--data-urlencode {shlex.quote(pair)}" for pair in _pairs(value))
        return
    yield f"--header {shlex.quote(f'Content-Type: {media.media_type}')}"
    if json_like(media.media_type):
        yield f"--data {shlex.quote(_json(value))}"
    elif kind.startswith("text/") and isinstance(value, str):
        yield f"--data {shlex.quote(value)}"
    else:
        yield "--data-binary @FILE"


def _pairs(members: Mapping[str, Any]) -> Iterator[str]:
    """Give name and text of each member, of a list of each item."""
    for key, value in members.items():
        for each in value if isinstance(value, list) else [value]:
            yield f"{key}={_wire_text(each)}"
