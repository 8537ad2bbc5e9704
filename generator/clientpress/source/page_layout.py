"""Where things stand in an endpoint page: the lines of its header and the JSON of its sections.

Comes in: the text. Goes out: a `Layout`, made of spans of the text; nothing is judged here. A page looks so, with blank lines
between: title, description, path, method, tag, operationId; then sections, each a line `Debug "name"` and JSON under it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from clientpress.diagnostics.place import Pointer, escape
from clientpress.values import dataclass

SECTION = re.compile(r'^Debug[ \t]+"([^"\r\n]*)"[ \t]*\r?$', re.MULTILINE)

FIELDS: Mapping[str, str] = {
    "parameters": "parameters",
    "requestBody": "requestBody",
    "responses": "responses",
    "security": "security",
    "planAvailability": "x-plan-availability",
    "tokenPermissions": "x-token-permissions",
    "deprecated": "deprecated",
    "deprecation": "x-deprecation-message",
}
"""Section → the key of the OpenAPI operation that its JSON stands under. A new kind of section is a new row."""

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_LINE = re.compile(r"[^\r\n]+")


class Span(NamedTuple):
    """A piece of the text, blanks at its ends left out."""

    start: int
    end: int
    is_json: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A `Debug "name"` line and the JSON under it."""

    name: str
    head: Span
    body: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The parts of a page, None where they are missing. `rest` are the lines after the operationId."""

    text: str
    title: Span | None
    description: Span | None
    path: Span | None
    method: Span | None
    tag: Span | None
    operation_id: Span | None
    rest: tuple[Span, ...]
    sections: tuple[Section, ...]

    def read(self, span: Span | None) -> str:
        """Give the text of a span, line ends as line feeds."""
        return "" if span is None else self.text[span.start : span.end].replace("\r\n", "\n")

    def operation(self) -> Pointer:
        """Give the pointer that the page's operation has in the tree."""
        method = self.read(self.method).lower()
        return Pointer(f"/paths/{escape(self.read(self.path))}/{method}")

    def pointers(self) -> Iterator[tuple[Pointer, Span]]:
        """Give the pointers of the tree that stand in the text themselves, outer ones first."""
        operation = self.operation()
        spans = {
            operation.rpartition("/")[0]: self.path,
            operation: self.method,
            f"{operation}/summary": self.title,
            f"{operation}/description": self.description,
            f"{operation}/tags/0": self.tag,
            f"{operation}/operationId": self.operation_id,
        }
        for section in self.sections:
            if field := FIELDS.get(section.name):
                spans[f"{operation}/{field}"] = section.body
        yield from ((Pointer(pointer), span) for pointer, span in spans.items() if span)


def layout(text: str) -> Layout:
    """Take a page apart. For example: the line that begins with `/`, before a line with a method, is the path."""
    heads = list(SECTION.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)][: len(heads)]
    lines = _lines(text, heads[0].start() if heads else len(text))
    at = _path_at(text, lines)
    before = lines if at is None else lines[:at]
    after = [] if at is None else lines[at + 1 :]
    method = after.pop(0) if after and text[slice(*after[0][:2])].lower() in _METHODS else None
    tag, operation_id, rest = _names(text, after)
    return Layout(
        text=text,
        title=before[0] if before else None,
        description=Span(before[1].start, before[-1].end) if len(before) > 1 else None,
        path=None if at is None else lines[at],
        method=method,
        tag=tag,
        operation_id=operation_id,
        rest=rest,
        sections=tuple(
            Section(
                name=head[1],
                head=Span(head.start(), head.end()),
                body=_stripped(text, head.end(), end)._replace(is_json=True),
            )
            for head, end in zip(heads, ends, strict=True)
        ),
    )


def _lines(text: str, end: int) -> list[Span]:
    spans = [_stripped(text, match.start(), match.end()) for match in _LINE.finditer(text, 0, end)]
    return [span for span in spans if span.end > span.start]


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return Span(start, max(start, start + len(piece.strip())))


def _path_at(text: str, lines: list[Span]) -> int | None:
    """Find the path: the line with a slash in front that a method follows, else the last with a slash in front."""
    slashed = [at for at, span in enumerate(lines) if text[span.start] == "/"]
    followed = [
        at
        for at in slashed
        if at + 1 < len(lines) and text[slice(*lines[at + 1][:2])].lower() in _METHODS
    ]
    return next(iter(followed), slashed[-1] if slashed else None)


def _names(text: str, lines: list[Span]) -> tuple[Span | None, Span | None, tuple[Span, ...]]:
    """Tell tag from operationId where there is only one of them: an operationId has no blanks."""
    if len(lines) == 1:
        is_tag = " " in text[slice(*lines[0][:2])]
        return (lines[0], None, ()) if is_tag else (None, lines[0], ())
    if not lines:
        return None, None, ()
    return lines[0], lines[1], tuple(lines[2:])
