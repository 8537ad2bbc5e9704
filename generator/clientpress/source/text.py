"""Bytes → text. A byte order mark decides between UTF-8, UTF-16 and UTF-32; without one it is UTF-8."""

from __future__ import annotations

import codecs

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Spot
from clientpress.diagnostics.place import Place

_MARKS = (
    (codecs.BOM_UTF8, "UTF-8"),
    (codecs.BOM_UTF32_LE, "UTF-32-LE"),  # before UTF-16-LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "UTF-32-BE"),
    (codecs.BOM_UTF16_LE, "UTF-16-LE"),
    (codecs.BOM_UTF16_BE, "UTF-16-BE"),
)


def decode(data: bytes, place: Place, found: Collector) -> str:
    """Read the bytes of a file; the byte order mark is left out.

    Raises:
        Stop: the bytes are no text in that encoding.
    """
    mark, encoding = next(
        ((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "UTF-8")
    )
    body = data.removeprefix(mark)
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        before = body[: error.start].decode(encoding, "replace")
        after = body[error.start : error.start + 200].decode(encoding, "replace")
        line = before.rpartition("\n")[2]
        spot = Spot(
            line=before.count("\n") + 1,
            column=len(line) + 1,
            excerpt=(line + after).partition("\n")[0],
        )
        found.stop(catalogue.BROKEN_TEXT, place, spot=spot, encoding=encoding, reason=error.reason)
