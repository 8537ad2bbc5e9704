"""What a failure body says, in one line.

Takes a body in any of the shapes in which APIs report failures (a model, plain JSON
data, text, bytes) and gives the list of errors in it, and a line to show. Never raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

_LISTS = ("errors", "error")
_DETAILS = ("detail", "details")
_CODES = ("code", "error_code", "errorCode", "error")
_TEXTS = (
    "message",
    "msg",
    "detail",
    "error_description",
    "error_message",
    "errorMessage",
    "description",
    "title",
    "reason",
)
_LONGEST = 300
_MOST = 5
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def items_of(body: Any) -> list[Any]:
    """Return the errors in a failure body, as they stand there.

    For example: `{"errors": [{"code": 7003}]}` gives `[{"code": 7003}]`, and
    `{"error": "invalid_grant"}` gives `["invalid_grant"]`. A list under `detail`, as
    FastAPI answers, is a list of errors too.
    """
    for name in _LISTS:
        value = _get(body, name)
        if isinstance(value, list | tuple):
            return list(cast("Iterable[Any]", value))
        if value or (isinstance(value, int | float) and not isinstance(value, bool)):
            return [value]
    for name in _DETAILS:
        value = _get(body, name)
        if isinstance(value, list | tuple):
            return list(cast("Iterable[Any]", value))
    return []


def summary_of(body: Any) -> str:
    """Return one line that says what went wrong; empty if the body does not tell.

    For example: `{"errors": [{"code": 7003, "message": "No route"}]}` gives
    `7003 No route`.
    """
    if isinstance(body, bytes):
        return "" if not body else f"{len(body)} bytes"
    if isinstance(body, str):
        return _text_line(body)
    said = [line for line in map(_item_line, items_of(body)) if line]
    if len(said) > _MOST:
        said = [*said[:_MOST], f"and {len(said) - _MOST} more"]
    own = _item_line(body)
    return "; ".join(filter(None, [own, *(line for line in said if line not in own)]))


def one_line(text: str) -> str:
    """Return a text without line ends and control characters, cut when it is long."""
    line = _BLANKS.sub(" ", text).strip()
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def looks_like_html(text: str) -> bool:
    """Tell whether a text is a page for people, which proxies send for errors."""
    start = text[:200].lstrip().lower()
    return start.startswith(("<!doctype html", "<html", "<head", "<body"))


def _text_line(text: str) -> str:
    if not looks_like_html(text):
        return one_line(text)
    title = _TITLE.search(text[:20_000])
    return "an HTML page" + (f", {one_line(title[1])!r}" if title else "")


def _item_line(item: Any) -> str:
    if isinstance(item, str | int | float):
        return one_line(str(item))
    code = _first(item, _CODES)
    text = _first(item, _TEXTS)
    line = " ".join(part for part in (code, text) if part)
    place = _get(item, "loc")
    if line and isinstance(place, list | tuple):  # as pydantic tells where
        where = ".".join(map(str, cast("Iterable[Any]", place)))
        return f"{one_line(where)}: {line}"
    return line


def _first(item: Any, names: tuple[str, ...]) -> str:
    for name in names:
        value = _get(item, name)
        if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
            return one_line(str(value))
    return ""


def _get(item: Any, name: str) -> Any:
    """Return what stands under a name, be it a mapping's key or a model's field."""
    if isinstance(item, Mapping):
        return cast("Mapping[str, Any]", item).get(name)
    if isinstance(item, str | bytes | list | tuple | int | float) or item is None:
        return None
    return getattr(item, name, None)
