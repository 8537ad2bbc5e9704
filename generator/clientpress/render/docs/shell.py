"""An operation as a shell command: (Api, Names, operation) → curl, credentials from the environment.

Every value of the document is quoted for the shell; names of environment variables are ours.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urljoin

from clientpress.document.model import In, Server
from clientpress.document.parameters import WHOLE_QUERY
from clientpress.ir.api import Api, Operation, Parameter
from clientpress.ir.key_prefixes import key_prefix
from clientpress.ir.sent_path import sent_path
from clientpress.naming.model import Names
from clientpress.naming.servers import callable_servers, is_absolute
from clientpress.naming.variables import credential_variable
from clientpress.render.docs.samples import argument
from clientpress.render.docs.schemes import MUTUAL_TLS, PEM, first_alternative
from clientpress.render.docs.shell_bodies import body_options
from clientpress.render.docs.text import Markdown, fenced

_VARIABLE = re.compile(r"\{([^{}]*)\}")
HOST = "https://HOST"
"""Stands for the base URL where the document names none."""


def curl(api: Api, names: Names, operation: Operation) -> Markdown:
    """Give the call as a shell command."""
    method = (
        "--head" if operation.method == "HEAD" else f"--request {shlex.quote(operation.method)}"
    )
    url = _url(api, operation)
    keys = "&".join(_keys_in_query(api, names, operation))
    mark = "&" if "?" in url else "?"
    parts = [f"curl {method} {shlex.quote(url)}" + (keys and f'"{mark}{keys}"')]
    parts += _credentials(api, names, operation)
    parts += [f"--header {shlex.quote(header)}" for header in _headers(api, operation)]
    parts += [f"--cookie {shlex.quote(cookie)}" for cookie in _cookies(api, operation)]
    if operation.body is not None and operation.body.media:
        parts += body_options(api, operation.body.usual)
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
    spans = parameter.allow_reserved
    if style == "simple" and not spans and _is_single(parameter, value):
        return _quoted(value)
    from clientpress.runtime.calling.parameters import path_text  # most values are single

    text = path_text(parameter.wire, value, style=style, explode=explode, allow_reserved=spans)
    return text.lstrip("/") if parameter.is_path else text


def _in_query(api: Api, parameter: Parameter) -> list[str]:
    """Give the pairs of a parameter, as its style writes them. For example: `["a=1", "a=2"]`."""
    value = argument(api, parameter)
    if parameter.style == WHOLE_QUERY:
        return [_quoted(value)]
    stays = parameter.allow_reserved
    if not stays and _is_single(parameter, value):
        return [f"{quote(parameter.wire)}={_quoted(value)}"]
    from clientpress.runtime.calling.parameters import query_texts  # likewise

    style, explode = parameter.style or "form", parameter.explode
    return query_texts(parameter.wire, value, style=style, explode=explode, allow_reserved=stays)


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


def _wire_text(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(_wire_text(each) for each in value)
    return value if isinstance(value, str) else json.dumps(value)


def _headers(api: Api, operation: Operation) -> Iterator[str]:
    for parameter in operation.parameters:
        if parameter.location is In.HEADER and parameter.required:
            yield f"{parameter.wire}: {_in_header(argument(api, parameter), parameter)}"


def _in_header(value: Any, parameter: Parameter) -> str:
    if parameter.media_type:
        return value if isinstance(value, str) else json.dumps(value)
    if isinstance(value, dict):
        from clientpress.runtime.calling.parameters import header_text

        return header_text(value, explode=parameter.explode)
    return _wire_text(value)


def _cookies(api: Api, operation: Operation) -> Iterator[str]:
    for parameter in operation.parameters:
        if parameter.location is In.COOKIE and parameter.required:
            value = argument(api, parameter)
            if parameter.media_type:
                yield f"{parameter.wire}={_quoted(value)}"
                continue
            from clientpress.runtime.calling.parameters import cookie_texts  # few have any

            style, explode = parameter.style or "form", parameter.explode
            yield "; ".join(cookie_texts(parameter.wire, value, style=style, explode=explode))


def _credentials(api: Api, names: Names, operation: Operation) -> Iterator[str]:
    """Give an option for each credential that is not in the query."""
    for name in first_alternative(api, operation):
        scheme = api.schemes[name]
        variable = f"${credential_variable(names, name)}"
        if scheme.type == MUTUAL_TLS:
            yield f"--cert {PEM}"
        elif scheme.type != "apiKey":
            is_basic = scheme.http_scheme.lower() == "basic"
            yield (
                f'--user "{variable}"'
                if is_basic
                else f'--header "Authorization: Bearer {variable}"'
            )
        elif scheme.location == "header":
            header = f"{_bare(scheme.wire_name)}:"
            yield f'--header "{" ".join(filter(None, (header, key_prefix(scheme), variable)))}"'
        elif scheme.location == "cookie":
            yield f'--cookie "{_bare(scheme.wire_name)}={variable}"'


def _bare(name: str) -> str:
    """Leave out what means something to a shell; no header and no cookie is called so."""
    return re.sub(r"[^A-Za-z0-9_.-]", "", name)


def _keys_in_query(api: Api, names: Names, operation: Operation) -> Iterator[str]:
    for name in first_alternative(api, operation):
        scheme = api.schemes[name]
        if scheme.type == "apiKey" and scheme.location == "query":
            yield f"{quote(scheme.wire_name, safe='')}=${credential_variable(names, name)}"
