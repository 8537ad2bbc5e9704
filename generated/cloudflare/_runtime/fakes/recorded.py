"""What a fake was asked: requests, read back into the words of the document.

Takes a request; gives the operation it belongs to, and a record of it that a test can
look into: parameters, headers without credentials, and the body as data.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from email import message_from_bytes
from email.policy import HTTP
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import httpx2

from ..description.operation import Operation
from ..description.schemes import ApiKey, Scheme
from ..media import charset_of, kind_of
from ..values import immutable

EXTENSION: Final = "operation_id"
"""The extension of a request that names its operation."""

MASK = "***"
_SECRET_HEADERS = ("authorization", "proxy-authorization", "cookie")
_LONGEST = 120


@immutable
class RecordedCall:
    """A request that a fake answered.

    Attributes:
        operation_id: Its key in `OPERATIONS`; for others `METHOD /path`.
        method: The HTTP method, in capitals.
        url: Where it went, without credentials.
        path: The parameters in the path, by their names in the document.
        query: The query, without credentials; `get_list` gives what is repeated.
        headers: The headers, `***` in place of credentials.
        body: JSON as data, forms and multipart as a dictionary, text, or bytes; None
            where there is none.
        content: The body, byte for byte.
    """

    operation_id: str
    method: str
    url: str
    path: Mapping[str, str]
    query: httpx2.QueryParams
    headers: httpx2.Headers
    body: Any
    content: bytes

    def __repr__(self) -> str:
        """Show where it went, and the beginning of the body."""
        body = "" if self.body is None else f" {self.body!r}"
        short = body if len(body) <= _LONGEST else f"{body[:_LONGEST]}…"
        return f"<{self.method} {self.url}{short}>"


class Secrets:
    """Where credentials stand in the requests of a package."""

    def __init__(self, schemes: Iterable[Scheme]) -> None:
        keys = [scheme for scheme in schemes if isinstance(scheme, ApiKey)]
        self._query = {key.wire for key in keys if key.location == "query"}
        named = (key.wire.lower() for key in keys if key.location == "header")
        self._headers = {*_SECRET_HEADERS, *named}

    def query(self, query: httpx2.QueryParams) -> httpx2.QueryParams:
        """Return a query with credentials hidden."""
        return httpx2.QueryParams(
            [
                (name, MASK if name in self._query else value)
                for name, value in query.multi_items()
            ]
        )

    def headers(self, headers: httpx2.Headers) -> httpx2.Headers:
        """Return headers with credentials hidden."""
        return httpx2.Headers(
            [
                (name, MASK if name.lower() in self._headers else value)
                for name, value in headers.multi_items()
            ]
        )


def recorded(
    request: httpx2.Request, operation: Operation[Any, Any], secrets: Secrets
) -> RecordedCall:
    """Read a request, whose content is there, as a call of an operation."""
    query = secrets.query(request.url.params)
    bare = request.url.copy_with(userinfo=b"", query=None)
    media_type = request.headers.get("content-type", "")
    return RecordedCall(
        operation_id=operation.operation_id,
        method=request.method,
        url=f"{bare}?{str(query).replace('%2A', '*')}" if query else str(bare),
        path=_path_parameters(request, operation) or {},
        query=query,
        headers=secrets.headers(request.headers),
        body=_data(request.content, media_type),
        content=request.content,
    )


def matching(
    request: httpx2.Request, operations: Iterable[Operation[Any, Any]]
) -> Operation[Any, Any] | None:
    """Find the operation of a request by method and path; most literal path first."""
    found = [
        operation
        for operation in operations
        if operation.method == request.method
        and _path_parameters(request, operation) is not None
    ]
    return min(found, key=_parameter_count) if found else None


def _parameter_count(operation: Operation[Any, Any]) -> tuple[int, int]:
    return operation.path.count("{"), -len(operation.path)


def _path_parameters(
    request: httpx2.Request, operation: Operation[Any, Any]
) -> dict[str, str] | None:
    """Return the parameters in the path; None where it is another path."""
    spanning = (
        one.wire
        for one in operation.parameters
        if one.location == "path" and one.allow_reserved
    )
    names, pattern = _template(operation.path, frozenset(spanning))
    path = request.url.raw_path.decode("ascii").partition("?")[0]
    found = pattern.search(path)
    if found is None:
        return None
    return {
        name: unquote(text) for name, text in zip(names, found.groups(), strict=True)
    }


@cache
def _template(
    path: str, spanning: frozenset[str]
) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """Return the names of a path's parameters, and what finds the path at an end.

    A parameter that is `spanning` may hold slashes.
    """
    parts = re.split(r"\{([^{}]*)\}", path.partition("?")[0].partition("#")[0])
    texts = [
        (
            re.escape(_as_sent(part))
            if at % 2 == 0
            else "(.*)" if part in spanning else "([^/]*)"
        )
        for at, part in enumerate(parts)
    ]
    return tuple(parts[1::2]), re.compile(f"{''.join(texts)}$")


def _as_sent(literal: str) -> str:
    """Return a piece of a path as it stands in a request: `a b` as `a%20b`."""
    # Something stands around it, so that a `.` is no part of its own.
    return httpx2.URL(f"http://host/x{literal}x").raw_path.decode("ascii")[2:-1]


def _data(content: bytes, media_type: str) -> Any:
    """Return a body as a test wants to see it."""
    if not content and not media_type:
        return None
    kind = kind_of(media_type)
    if kind == "json":
        try:
            return json.loads(content)
        except ValueError:
            return content
    if kind == "form":
        return _grouped(parse_qsl(content.decode("ascii"), keep_blank_values=True))
    if kind == "multipart":
        return _grouped(_parts(content, media_type))
    if kind == "text":
        return content.decode(charset_of(media_type), "replace")
    return content


def _parts(content: bytes, media_type: str) -> Iterator[tuple[str, Any]]:
    """Give the parts of a multipart body: files as bytes, all else as text or data."""
    head = f"Content-Type: {media_type}\r\n\r\n".encode("latin-1")
    message = message_from_bytes(head + content, policy=HTTP)
    for part in message.iter_parts():
        raw = part.get_payload(decode=True)
        payload = raw if isinstance(raw, bytes) else b""
        name = str(part.get_param("name", "", header="content-disposition"))
        kind = part.get_content_type() if part["content-type"] else "text/plain"
        is_file = part.get_filename() is not None
        yield name, payload if is_file else _data(payload, kind)


def _grouped(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return pairs by name; values of a name that is repeated are a list."""
    grouped: dict[str, list[Any]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    return {
        name: values[0] if len(values) == 1 else values
        for name, values in grouped.items()
    }
