"""Operations that nothing is described of, for `client.request`."""

from __future__ import annotations

from typing import Any

import httpx2

from .operation import Operation, RequestBody, Response
from .redirects import same_origin

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
        if not same_origin(httpx2.URL(path), base):
            raise ValueError("the path leads away from the host of base_url")
        path = path[len(f"{base.scheme}://{base.netloc.decode('ascii')}") :]
        base_url = str(base.copy_with(raw_path=b"/")).rstrip("/")
    return Operation(
        operation_id="",
        method=method.upper(),
        path=path if path.startswith("/") else f"/{path}",
        body=_ANY_BODY,
        responses={"2XX": Response({"*/*": lambda: cast_to})},
        servers=(base_url,),
    )
