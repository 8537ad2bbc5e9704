"""What is sent of a path as the document writes it: operation → template."""

from __future__ import annotations

import re
from typing import Final

from clientpress.document.model import In
from clientpress.ir.api import Operation

_PIECES: Final = re.compile(r"(\{[^{}]*\})|([\x00-\x1f\x7f])")
"""A parameter, or a control character outside of any: no URL can have one (RFC 3986 §2)."""


def sent_path(operation: Operation) -> str:
    """Leave out what does not belong to the path of a request.

    A fragment tells operations of one path apart in the document, and is never sent (RFC 3986 §3.5). A query in the path is, but for what
    a parameter gives that has to be given. A line end or another control character is percent-encoded, as all else is on sending.
    For example: `/tags/{arn}#tagKeys` → `/tags/{arn}`.
    """
    path, mark, query = operation.path.partition("#")[0].partition("?")
    given = {one.wire for one in operation.parameters if one.location is In.QUERY and one.required}
    left = [pair for pair in query.split("&") if pair.partition("=")[0] not in given]
    return _PIECES.sub(_encoded, f"{path}?{'&'.join(left)}" if mark and left else path)


def _encoded(piece: re.Match[str]) -> str:
    return piece[1] or f"%{ord(piece[2]):02X}"
