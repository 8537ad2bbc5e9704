"""What a failure body says, in one line.

Takes a body in any of the shapes in which APIs report failures (a model, plain JSON
data, text, bytes) and gives the list of errors in it, and a line to show. Never raises.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from html import unescape
from http import HTTPStatus
from typing import Any, cast

_LISTS = ("validation_errors", "validationErrors", "errors", "error")
_DETAILS = ("detail", "details", "message", "extra", "issues", "violations")
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
    "defaultMessage",
)
_PLACES = ("loc", "path", "field", "key", "property", "instancePath")
_NUMBERS = frozenset(str(one.value) for one in HTTPStatus if one.value >= 400)
_PHRASES = frozenset(one.phrase for one in HTTPStatus)
_OF_A_VALIDATOR = ".openapi.validation"  # as express-openapi-validator calls errors
_LONGEST = 300
_MOST = 5
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_PARAGRAPH = re.compile(r"</h1>\s*<p>([^<]*)</p>\s*$", re.IGNORECASE)
_BLANKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def items_of(body: Any) -> list[Any]:
    """Return the errors in a failure body, as they stand there.

    For example: `{"errors": [{"code": 7003}]}` gives `[{"code": 7003}]`, and
    `{"error": "invalid_grant"}` gives `["invalid_grant"]`. A list under `detail`,
    `message`, `extra` or `issues` is a list of errors too, as frameworks answer; so is
    a body that is a list of objects which say what went wrong.
    """
    if isinstance(body, list | tuple):
        every = list(cast("Iterable[Any]", body))
        return every if all(map(_is_error, every)) else []
    for name in (*_LISTS, *_DETAILS):
        value = _get(body, name)
        if isinstance(value, (list, tuple)):
            return list(cast("Iterable[Any]", value))
    for name in _LISTS:
        value = _get(body, name)
        written = _get(value, "message")
        if isinstance(written, str) and written.lstrip().startswith("[\n"):  # as zod
            with suppress(ValueError):
                return list(json.loads(written))
        if value or (isinstance(value, (int, float)) and not isinstance(value, bool)):
            return ([] if _item_line(value) else items_of(value)) or [value]
    issues = _get(_get(body, "data"), "issues")
    if isinstance(issues, (list, tuple)):  # as oRPC
        return list(cast("Iterable[Any]", issues))
    for name in ("details", "detail"):
        told = _get(body, name)
        if isinstance(told, Mapping):
            return [told] if "".join(_told_by_name(told)) else []
    return []


def summary_of(body: Any, status: int | None = None) -> str:
    """Return one line that says what went wrong; empty if the body does not tell.

    For example: `{"errors": [{"code": 7003, "message": "No route"}]}` gives
    `7003 No route`. A code that is the status of the answer, which the line stands
    behind, is not told again.
    """
    if isinstance(body, bytes):
        return "" if not body else f"{len(body)} bytes"
    if isinstance(body, str):
        return _text_line(body)
    own = _item_line(body, status) or _item_line(_get(body, "detail"), status)
    closer = _closer_line(body)
    items = items_of(body)
    every = (_placed_line(item, status) for item in _with_details(items))
    said = [line for line in every if line]
    if not own and not items:
        said = [*_told_by_name(body)]
    if said and own in _NUMBERS:
        own = ""
    elif own:
        said = [line for line in said if line not in _PHRASES]
    if len(said) > _MOST:
        said = [*said[:_MOST], f"and {len(said) - _MOST} more"]
    said = [closer, *said] if own and closer else said
    told = [own, *(line for line in said if line.replace(": ", " ", 1) not in own)]
    return "; ".join(line for line in told if line)


def _with_details(items: Iterable[Any]) -> Iterator[Any]:
    """Give errors, and behind each those of which it consists.

    For example: `{"message": "Invalid", "details": [{"path": "/a", "message": "…"}]}`, as
    LoopBack and Azure answer.
    """
    for item in items:
        yield item
        inner = _get(item, "details")
        if isinstance(inner, (list, tuple)):
            yield from filter(_is_error, cast("Iterable[Any]", inner))


def one_line(text: str) -> str:
    """Return a text without line ends and control characters, cut when it is long."""
    line = _BLANKS.sub(" ", text).strip()
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def looks_like_html(text: str) -> bool:
    """Tell whether a text is a page for people, which proxies send for errors."""
    start = text[:200].lstrip().lower()
    return start.startswith(("<!doctype html", "<html", "<head", "<body"))


def _text_line(text: str) -> str:
    if text.startswith("Traceback (most recent call last)"):
        return one_line(text.strip().rpartition("\n")[2])
    if not looks_like_html(text):
        return one_line(text)
    title = _TITLE.search(text[:20_000])
    said = "an HTML page" + (f", {one_line(title[1])!r}" if title else "")
    # Werkzeug's pages have one paragraph, behind the status, and nothing after it.
    told = _PARAGRAPH.search(text) if len(text) < 2_000 else None
    return f"{said}: {one_line(unescape(told[1]))}" if told else said


def _item_line(item: Any, status: int | None = None) -> str:
    if isinstance(item, (str, int, float)):
        return one_line(str(item))
    code = _first(item, _CODES, besides=status)
    text = _first(item, _TEXTS)
    if code in _PHRASES and (text or items_of(item) != [code]):
        code = ""  # the line begins with the status as it is
    if text and code.endswith(_OF_A_VALIDATOR):
        code = ""
    return " ".join(part for part in (code, text) if part)


def _closer_line(body: Any) -> str:
    """Return the text that tells more than the message does which it stands beside.

    For example: `{"Message": "Bad file format", "Details": "It is empty"}`, as Orthanc
    and PostgREST answer.
    """
    for name in ("details", "detail"):
        told = _get(body, name)
        if isinstance(told, str):
            return _text_line(told)
    return ""


def _placed_line(item: Any, status: int | None) -> str:
    """Return a line for one of several errors, with what it is about if it tells."""
    line = _item_line(item, status)
    if not line:
        return "; ".join([*_told_by_name(_texts_listed(item))][:_MOST])
    for name in _PLACES:
        place = _get(item, name)
        if isinstance(place, (list, tuple)):
            place = ".".join(map(str, cast("Iterable[Any]", place)))
        if isinstance(place, str) and place:
            return f"{one_line(place)}: {line}"
    return line


def _told_by_name(told: Any, *names: str) -> Iterator[str]:
    """Give a line for each text that stands under the name of what it is about.

    For example: `{"name": ["is taken"]}` gives `name: is taken`. Django, marshmallow,
    Rails, Laravel and ASP.NET tell invalid input so.
    """
    if isinstance(told, (list, tuple)):
        for one in cast("Iterable[Any]", told):
            if isinstance(one, (str, Mapping)):
                yield from _told_by_name(one, *names)
    elif isinstance(told, str):
        place = ".".join(names)
        yield f"{one_line(place)}: {one_line(told)}" if place else one_line(told)
    elif isinstance(told, Mapping):
        text = _first(told, _TEXTS) if names else ""
        if text:
            yield from _told_by_name(text, *names)
            return
        for name, one in cast("Mapping[object, Any]", told).items():
            if isinstance(one, (list, tuple, Mapping)):
                yield from _told_by_name(one, *names, str(name))


def _is_error(item: Any) -> bool:
    return isinstance(item, Mapping) and _first(item, (*_TEXTS, "error")) != ""


def _texts_listed(item: Any) -> Any:
    """Return a mapping of nothing but texts as one of lists, as others tell them.

    For example: `{"name": "is missing"}` gives `{"name": ["is missing"]}`.
    """
    if not isinstance(item, Mapping):
        return item
    told = cast("Mapping[str, Any]", item)
    plain = all(isinstance(one, str) for one in told.values())
    return {name: [one] for name, one in told.items()} if plain else told


def _first(item: Any, names: tuple[str, ...], besides: int | None = None) -> str:
    for name in names:
        value = _get(item, name)
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            continue
        text = str(value)
        if text and text != str(besides):
            return one_line(text)
    return ""


def _get(item: Any, name: str) -> Any:
    """Return what stands under a name, be it a mapping's key or a model's field.

    A key may begin with a capital, as `Message` of ASP.NET and AWS does.
    """
    if isinstance(item, Mapping):
        told = cast("Mapping[str, Any]", item)
        found = told.get(name)
        return told.get(name[:1].upper() + name[1:]) if found is None else found
    if isinstance(item, (str, bytes, list, tuple, int, float)) or item is None:
        return None
    return getattr(item, name, None)
