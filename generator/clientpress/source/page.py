"""Endpoint page → a tree shaped like an OpenAPI 3.0.3 document with one operation.

Comes in: the page's text (see `source.page_layout`). Goes out: the tree. What the page leaves out, the tree leaves out: it
has no title of an API, no server and no definition of its security schemes. Those come from the configuration.
"""

from __future__ import annotations

from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.source import json_text
from clientpress.source.lines import spot_at
from clientpress.source.page_layout import FIELDS, Layout, layout

_REQUIRED = ("responses",)


def read(text: str, place: Place, found: Collector) -> dict[str, Any]:
    """Read an endpoint page.

    Raises:
        Stop: the path, the method or the responses are missing, or a section holds no JSON.
    """
    page = layout(text)
    _check_header(page, place, found)
    _check_sections(page, place, found)
    operation = {
        "summary": page.read(page.title),
        "description": page.read(page.description),
        "tags": [page.read(page.tag)] if page.tag else [],
        "operationId": page.read(page.operation_id),
    }
    at = Place(place.file, page.operation())
    told = {name: value for name, value in operation.items() if value}
    for section in page.sections:
        if field := FIELDS.get(section.name):
            start, end, _ = section.body
            told[field] = json_text.read(text, at / field, found, start=start, end=end)
    method = page.read(page.method).lower()
    return {
        "openapi": "3.0.3",
        "info": {"title": "", "version": ""},
        "paths": {page.read(page.path): {method: told}},
    }


def _check_header(page: Layout, place: Place, found: Collector) -> None:
    for span, missing, near in (
        (page.path, "path", page.description or page.title),
        (page.method, "method", page.path),
    ):
        if span is None:
            spot = spot_at(page.text, near.start if near else 0)
            found.stop(catalogue.PAGE_HEADER, place, spot=spot, missing=missing)
    for extra in page.rest:
        spot = spot_at(page.text, extra.start)
        found.report(catalogue.PAGE_LINE_UNKNOWN, place, spot=spot, text=page.read(extra))


def _check_sections(page: Layout, place: Place, found: Collector) -> None:
    names = [section.name for section in page.sections]
    for at, section in enumerate(page.sections):
        spot = spot_at(page.text, section.head.start)
        if section.name not in FIELDS:
            found.report(
                catalogue.PAGE_SECTION_UNKNOWN,
                place,
                spot=spot,
                section=section.name,
                known=", ".join(FIELDS),
            )
        elif section.name in names[:at]:
            found.report(catalogue.PAGE_SECTION_TWICE, place, spot=spot, section=section.name)
    for name in _REQUIRED:
        if name not in names:
            spot = spot_at(page.text, len(page.text.rstrip()))
            found.stop(catalogue.PAGE_SECTION_MISSING, place, spot=spot, section=name)
