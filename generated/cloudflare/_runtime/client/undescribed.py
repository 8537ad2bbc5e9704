"""Operations that nothing is described of, for `client.request`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import httpx2

from ..description.operation import Operation, Parameter, RequestBody, Response
from ..description.servers import is_place
from ..exchange.redirects import same_origin
from ..values import is_really

_ANY_BODY = RequestBody(
    {"application/json": lambda: Any, "application/octet-stream": lambda: bytes}
)


def undescribed(
    method: str,
    path: str,
    cast_to: Any,
    base_url: str,
    given: Iterable[Parameter] = (),
) -> Operation[Any, Any]:
    """Return an operation that nothing is known of.

    Of what the client is `given` for all calls, headers are sent with it, too.

    Raises:
        TypeError: Method or path is no text.
        ValueError: The path leads away from the host of the base URL, or one of them
            cannot be sent.
    """
    _check(method, path)
    base = httpx2.URL(base_url)
    if "://" in path.partition("?")[0]:
        path = _below(path, base)
        base_url = str(base.copy_with(raw_path=b"/")).rstrip("/")
    return Operation(
        operation_id="",
        method=method.upper(),
        path=path if path.startswith("/") else f"/{path}",
        parameters=tuple(
            replace(one, client=one.name) for one in given if one.location == "header"
        ),
        body=_ANY_BODY,
        responses={"2XX": Response({"*/*": lambda: cast_to})},
        servers=(base_url,),
    )


def _check(method: str, path: str) -> None:
    for name, given in (("method", method), ("path", path)):
        if not is_really(given, str):
            raise TypeError(f"{name} takes a str, not {type(given).__name__}")
    if not (method.isascii() and method.replace("-", "").isalnum()):
        raise ValueError(f"{method!r} is no method of HTTP")
    if any(character < " " or character == "\x7f" for character in path):
        raise ValueError("the path holds a line end or another control character")


def _below(url: str, base: httpx2.URL) -> str:
    """Return path and query of a URL of the same origin."""
    try:
        absolute = httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise ValueError(f"the path is no URL: {error}") from None
    if not is_place(absolute) or not same_origin(absolute, base):
        raise ValueError("the path leads away from the host of base_url")
    return absolute.raw_path.decode("ascii")
