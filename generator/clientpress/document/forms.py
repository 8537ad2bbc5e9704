"""Forms whose schema is no object.

A form is made of named parts. Where a document describes the content of its one part in the place of the form, as many do for
the upload of a file, the part is called `file`, which is what servers of such documents read. A form in the style of URLs is made of
named fields, and nobody has settled how a list would be one: it is left out where the body may be sent otherwise, and written by the
caller where it may not.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

from clientpress.diagnostics import catalogue
from clientpress.document.fields import Fields
from clientpress.document.model import MediaType
from clientpress.document.referred import referred
from clientpress.values import replace

_FORM: Final = "multipart/form-data"
_PART: Final = "file"
_FIELDS: Final = "application/x-www-form-urlencoded"
_LEFT_OUT: Final = "it is left out, as the body may be sent otherwise"
_WRITTEN: Final = "its text has to be written by the caller"


def with_forms(content: Iterable[MediaType], body: Fields) -> tuple[MediaType, ...]:
    """Give the content of a body with forms that can be sent."""
    every = tuple(with_part(media, body) for media in content)
    odd = [media for media in every if _fieldless(media, body)]
    for media in odd:
        instead = _WRITTEN if len(odd) == len(every) else _LEFT_OUT
        place, described = media.schema or media.place, _fieldless(media, body)
        body.reading.found.report(
            catalogue.FORM_OF_NO_FIELDS,
            place,
            fold=(described, instead),
            types=described,
            instead=instead,
        )
    if len(odd) < len(every):
        return tuple(media for media in every if media not in odd)
    return tuple(_written(media, body) for media in every)


def _fieldless(media: MediaType, body: Fields) -> str:
    """Tell what a form of fields is described as, if it can have none; a text may be one that is written already."""
    if media.schema is None or _essence(media) != _FIELDS:
        return ""
    types = referred(body.reading.schemas, media.schema).get("type", frozenset())
    return "" if types & {"object", "string"} else " or ".join(sorted(types))


def _written(media: MediaType, body: Fields) -> MediaType:
    form = media.place / "form"
    body.reading.registry.put(form, {"type": "string"})
    return replace(media, schema=form, examples=())


def _essence(media: MediaType) -> str:
    return media.media_type.partition(";")[0].strip().lower()


def with_part(media: MediaType, body: Fields) -> MediaType:
    """Give a form that is described as its only part the object that it is. For example: a binary text → `{file: …}`."""
    schema = media.schema
    if schema is None or _essence(media) != _FORM:
        return media
    types = referred(body.reading.schemas, schema).get("type", ())
    if not types or "object" in types:
        return media
    described = " or ".join(sorted(types))
    body.reading.found.report(catalogue.FORM_OF_ONE_PART, schema, types=described, name=_PART)
    form = media.place / "form"
    part = {"$ref": f"#{quote(schema.pointer, safe='/~')}"}
    said = {"type": "object", "properties": {_PART: part}, "required": [_PART]}
    body.reading.registry.put(form, said)
    examples = tuple(replace(each, value={_PART: each.value}) for each in media.examples)
    return replace(media, schema=form, examples=examples)
