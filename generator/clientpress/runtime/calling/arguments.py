"""The arguments of a call as parts of a request, validated.

Takes parameters by their names in Python, and a body; gives path, query, headers,
cookies and content as text that is ready to be sent. Every problem is collected; none
is raised here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from ..codec.codec import Codec, codec_of
from ..codec.jsontext import write_json
from ..codec.record import Record
from ..codec.wiretext import bare_str
from ..description.operation import Operation, Parameter, RequestBody
from ..errors import ValidationError
from ..media import best_match, kind_of
from ..percent import encoded
from ..problems import Problem
from ..settings.options import RequestOptions
from ..transports.sources import (
    content_of,
    is_awaited,
    is_iterated,
    is_stored,
    is_upload,
    written,
)
from ..unset import UNSET
from .bodies import (
    Content,
    body_content,
    choose_media_type,
    has_file,
    holds_file,
    may_be_ready_made,
    parts_of,
    record_writer,
)
from .forms_checked import of_file, problems_of_form
from .parameters import (
    cookie_texts,
    header_text,
    path_text,
    plain_text,
    query_texts,
)

_FORMS = ("form", "multipart")
_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_DOTS = re.compile(r"(?:^|/)(?:\.|%2e){1,2}(?:/|$)", re.IGNORECASE)
NOTHING: Mapping[str, object] = {}
_DEFAULT_STYLE = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}


@dataclass(slots=True, eq=False, repr=False)
class Place:
    """Where a request goes, and what goes along outside of its body."""

    path: str
    query: list[str] = field(default_factory=list[str])
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    cookies: list[str] = field(default_factory=list[str])


class Arguments:
    """Reads the arguments of one operation."""

    def __init__(self, operation: Operation[Any, Any]) -> None:
        self._operation = operation
        self._codecs: dict[str, Codec] = {}
        self._body_codecs: dict[str, Codec] = {}

    def place(
        self,
        parameters: Mapping[str, object],
        extra_query: Mapping[str, Any],
        problems: list[Problem],
        *,
        validates: bool,
        standing: Mapping[str, object] = NOTHING,
    ) -> Place:
        """Return all but the body; `standing` is what the client was given."""
        place = Place(self._operation.path)
        in_path: dict[str, str] = {}
        for parameter in self._operation.parameters:
            value = parameters.get(parameter.name, UNSET)
            if value is UNSET and parameter.client:
                value = standing.get(parameter.client, UNSET)
            if value is UNSET:
                if parameter.location == "path" or (parameter.required and validates):
                    problems.append(_missing(parameter))
                continue
            plain = self._plain(parameter, value, problems, validates=validates)
            if plain is UNSET:
                continue
            try:
                _put(parameter, plain, place, in_path)
            except (ValidationError, UnicodeEncodeError):
                text = "holds what cannot be written as text"
                problems.append(Problem(str(parameter), text, "type"))
        for name, value in extra_query.items():
            try:
                place.query += query_texts(bare_str(name), value)
            except (ValidationError, UnicodeEncodeError):
                text = "holds what cannot be written as text"
                problems.append(Problem(f'query parameter "{name}"', text, "type"))
        if in_path:
            place.path = _filled(self._operation.path, in_path, problems)
        return place

    def content(
        self,
        body: object,
        options: RequestOptions,
        problems: list[Problem],
        *,
        validates: bool,
    ) -> Content | None:
        """Return the body as bytes, None where there is none."""
        described = self._operation.body
        if described is None:
            return None
        if body is UNSET:
            if options.extra_body or described.empty:
                body = {}
            elif described.required and validates:
                problems.append(Problem("$", "the body is missing", "required"))
                return None
            else:
                return None
        media_type = self._media_type(described, body, options.headers)
        plain = self._body(described, media_type, body, problems, validates=validates)
        if options.extra_body and isinstance(plain, Mapping):
            plain = {**cast("Mapping[str, Any]", plain), **options.extra_body}
        if problems:
            return None
        try:
            return body_content(
                media_type, plain, described.encoding.get(media_type, {})
            )
        except ValidationError as error:
            problems += error.problems
        except (TypeError, ValueError, OSError) as error:  # of text, of a part's header
            problems.append(Problem("$", str(error), "type"))
        return None

    def _plain(
        self,
        parameter: Parameter,
        value: object,
        problems: list[Problem],
        *,
        validates: bool,
    ) -> Any:
        """Return a value as plain data; UNSET where it has problems, which are noted."""
        codec = self._codecs.get(parameter.name)
        if codec is None:
            codec = self._codecs[parameter.name] = codec_of(parameter.type())
        try:
            return codec.encode(value, validate=validates)
        except ValidationError as error:
            for problem in error.problems:
                where = f"{parameter}{problem.path.removeprefix('$')}"
                problems.append(Problem(where, problem.message, problem.constraint))
            return UNSET

    def _media_type(
        self, described: RequestBody, body: object, headers: Mapping[str, str | None]
    ) -> str:
        """Return what the call asks for by its `Content-Type`, else what suits the body."""
        for name, value in headers.items():
            if value is None or name.lower() != "content-type":
                continue
            if best_match(described.content, value) is not None:
                return value
        if len(described.content) == 1:
            return next(iter(described.content))
        usual = choose_media_type(tuple(described.content), body)
        if kind_of(usual) != "json" or not _has_members(body):
            return usual
        # Here JSON is usual, but forms may have other members, and may have files.
        forms = [one for one in described.content if kind_of(one) in _FORMS]
        kind = described.content[usual]()
        if not holds_file(body):
            forms = [one for one in forms if described.content[one]() != kind]
        if not forms or self._fits(described, usual, body):
            return usual
        for one in forms:
            if self._fits(described, one, body):
                return one
        with_parts = (one for one in forms if kind_of(one) == "multipart")
        return next(with_parts, usual) if holds_file(body) else usual

    def _fits(self, described: RequestBody, media_type: str, body: object) -> bool:
        """Tell whether a body is what is described, and can be written so."""
        found: list[Problem] = []
        plain = self._body(described, media_type, body, found, validates=True)
        return not found and (kind_of(media_type) == "multipart" or not has_file(plain))

    def _body(
        self,
        described: RequestBody,
        media_type: str,
        body: object,
        problems: list[Problem],
        *,
        validates: bool,
    ) -> Any:
        kind = kind_of(media_type)
        if kind in ("text", "bytes", "events") or may_be_ready_made(media_type):
            if isinstance(body, str) or is_upload(body):
                return body
            typed = best_match(described.content, media_type)
            if typed is not None and typed() is bytes and is_iterated(body):
                return content_of(body, "")
        if kind == "ndjson" and (isinstance(body, str) or is_stored(body)):
            return content_of(body, f"a body of {media_type}")
        codec = self._body_codecs.get(media_type)
        if codec is None:
            typed = best_match(described.content, media_type)
            wanted: Any = Any if typed is None else typed()
            codec = self._body_codecs[media_type] = codec_of(wanted)
        if kind == "multipart":
            if not isinstance(body, (Record, Mapping)):
                text = (
                    f"is an object, whose members are parts, not {type(body).__name__}"
                )
                problems.append(Problem("$", text, "type"))
                return None
            if validates:
                problems += problems_of_form(codec, cast("object", body))
            return parts_of(body, described.encoding.get(media_type, {}))
        if kind == "ndjson":
            if isinstance(body, (list, tuple)):
                items = cast("Sequence[object]", body)
                return _items(codec, items, problems, validates=validates)
            write = record_writer(media_type)
            return _later(codec, body, write, problems, validates=validates)
        try:
            return codec.encode(body, validate=validates)
        except ValidationError as error:
            is_file = kind == "bytes"
            problems += map(of_file, error.problems) if is_file else error.problems
            return None


def _missing(parameter: Parameter) -> Problem:
    text = "is missing"
    if parameter.client:
        text += f": give {parameter.client}= to the client, or to the call"
    return Problem(str(parameter), text, "required")


def _items(
    codec: Codec, items: Sequence[object], problems: list[Problem], *, validates: bool
) -> list[Any]:
    """Return the items of a body of one JSON text after the other as plain data."""
    plain: list[Any] = []
    for number, item in enumerate(items):
        try:
            plain.append(codec.encode(item, validate=validates))
        except ValidationError as error:
            for each in error.problems:
                where = f"$[{number}]{each.path.removeprefix('$')}"
                problems.append(Problem(where, each.message, each.constraint))
    return plain


def _later(
    codec: Codec,
    body: object,
    write: Callable[[Any], bytes],
    problems: list[Problem],
    *,
    validates: bool,
) -> Any:
    """Return the source of items that are validated and written as they are sent."""
    name = type(body).__name__
    if isinstance(body, Record) or not (is_iterated(body) or is_awaited(body)):
        problems.append(Problem("$", f"is an iterable of items, not {name}", "type"))
        return []
    return written(body, lambda item: write(codec.encode(item, validate=validates)))


def _has_members(body: object) -> bool:
    return isinstance(body, (Record, Mapping))


def _put(
    parameter: Parameter, plain: Any, place: Place, in_path: dict[str, str]
) -> None:
    """Write one parameter to where it belongs; null is left out where it may be.

    A text cannot say null: such a variable has no value (RFC 6570, §2.3), and a server
    that is sent the word refuses it or takes it for a text.
    """
    if plain is None and not parameter.required and not parameter.media_type:
        return
    style = parameter.style or _DEFAULT_STYLE[parameter.location]
    explode = parameter.explode
    if explode is None:
        explode = style in ("form", "deepObject", "cookie")
    if parameter.media_type:
        # Described by `content`: a document, which as a whole is one text.
        plain = write_json(plain) if kind_of(parameter.media_type) == "json" else plain
    match parameter.location:
        case "path":
            text = path_text(
                parameter.wire,
                plain,
                style=style,
                explode=explode,
                allow_reserved=parameter.allow_reserved,
            )
            # The template has the slash that begins the path.
            in_path[parameter.wire] = text.lstrip("/") if parameter.is_path else text
        case "query" if style == "querystring":
            place.query.append(encoded(plain_text(plain)))
        case "query":
            place.query += query_texts(
                parameter.wire,
                plain,
                style=style,
                explode=explode,
                allow_reserved=parameter.allow_reserved,
            )
        case "header":
            text = header_text(plain, explode=explode)
            if text or isinstance(plain, str):  # as elsewhere, an empty list has none
                place.headers.append((parameter.wire, text))
        case "cookie":
            cookies = cookie_texts(parameter.wire, plain, style=style, explode=explode)
            if ";" in "".join(cookies):  # of style cookie: it would begin another one
                problem = Problem(str(parameter), "holds a semicolon", "format")
                raise ValidationError([problem])
            place.cookies += cookies


def _filled(template: str, texts: Mapping[str, str], problems: list[Problem]) -> str:
    """Put parameters into a path; none may be empty or step out of its segment."""
    for name, text in texts.items():
        if not text:
            where = f'path parameter "{name}"'
            problems.append(Problem(where, "is empty", "minLength"))
    path = _TEMPLATE.sub(lambda match: texts.get(match[1], match[0]), template)
    if _DOTS.search(path) and not _DOTS.search(template):
        shown = ", ".join(f'"{name}"' for name in texts)
        problems.append(
            Problem(f"path parameter {shown}", "makes a segment `.` or `..`", "format")
        )
    return path
