"""`get /v1/things` → the operation of the document that is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from clientpress.document.model import Operation

METHODS: Final = frozenset(
    {"get", "post", "put", "patch", "delete", "head", "options", "trace", "query"}
)
_NAME: Final = re.compile(r"\{[^{}]*\}")


class Endpoints:
    """The operations of a document, by method and path."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        every = tuple(operations)
        self._exact = {(one.method.lower(), one.path): one for one in every}
        self._alike: Mapping[tuple[str, str], Operation] = {
            (one.method.lower(), _alike(one.path)): one for one in reversed(every)
        }

    def find(self, method: str, path: str) -> Operation | None:
        """Give an operation; names of parameters and a slash at the end do not tell paths apart."""
        key = method.lower(), path
        return self._exact.get(key) or self._alike.get((key[0], _alike(path)))


def route(operation: Operation) -> str:
    """Give what an operation is called in a configuration. For example: `GET /v1/things`."""
    return f"{operation.method.upper()} {operation.path}"


def parted(endpoint: object) -> tuple[str, str] | None:
    """Part an endpoint, which may stand on two lines; None is none. For example: `get /v1/things` → get, /v1/things."""
    parts = endpoint.split() if isinstance(endpoint, str) else ()
    if len(parts) != 2 or parts[0].lower() not in METHODS or not parts[1].startswith("/"):  # noqa: PLR2004 - a pair
        return None
    return parts[0].lower(), parts[1]


def _alike(path: str) -> str:
    return _NAME.sub("{}", path).rstrip("/")
