"""Operations that nothing is described of, for `client.request`."""

from __future__ import annotations

from typing import Any

import httpx2

from .operation import Operation, RequestBody, Response
from .redirects import same_origin
from .servers import is_place

_ANY_BODY = RequestBody(
    {"application/json": lambda: Any, "application/octet-stream": lambda: bytes}
)


def undescribed(
    method: str, path: str, cast_to: Any, base_url: str
) -> Operation[Any, Any]:
    """Return an operation that nothing is known of.

    Raises:
        ValueError: The path leads away from the host of the base URL.
    """
    base = httpx2.URL(base_url)
    if "://" in path.partition("?")[0]:
        path = _below(path, base)
        base_url = str(base.copy_with(raw_path=b"/")).rstrip("/")
    return Operation(
        operation_id="",
        method=method.upper(),
        path=path if path.startswith("/") else f"/{path}",
        body=_ANY_BODY,
        responses={"2XX": Response({"*/*": lambda: cast_to})},
        servers=(base_url,),
    )


def _below(url: str, base: httpx2.URL) -> str:
    """Return path and query of a URL of the same origin."""
    try:
        absolute = httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise ValueError(f"the path is no URL: {error}") from None
    if not is_place(absolute) or not same_origin(absolute, base):
        raise ValueError("the path leads away from the host of base_url")
    return absolute.raw_path.decode("ascii")
