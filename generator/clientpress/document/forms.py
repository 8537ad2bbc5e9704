"""Forms whose schema is no object.

A form is made of named parts. Where a document describes the content of its one part in the place of the form, as many do for
the upload of a file, the part is called `file`, which is what servers of such documents read.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from clientpress.diagnostics import catalogue
from clientpress.document.fields import Fields
from clientpress.document.model import MediaType
from clientpress.document.referred import referred
from clientpress.values import replace

_FORM: Final = "multipart/form-data"
_PART: Final = "file"


def with_part(media: MediaType, body: Fields) -> MediaType:
    """Give a form that is described as its only part the object that it is. For example: a binary text → `{file: …}`."""
    schema = media.schema
    if schema is None or media.media_type.partition(";")[0].strip().lower() != _FORM:
        return media
    types = referred(body, schema).get("type", ())
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
