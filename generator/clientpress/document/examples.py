"""Examples of media types, parameters and headers (OpenAPI 3.1 §4.8.19)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NoReturn

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.fields import Fields
from clientpress.document.model import Example, Json, MediaType, Parameter
from clientpress.document.referred import referred
from clientpress.values import replace

_EXAMPLE = frozenset({"value", "dataValue", "externalValue", "summary", "description", "$ref"})


def read_examples(holder: Fields) -> tuple[Example, ...]:
    """Read `example` and `examples` of a media type, parameter or header (OpenAPI 3.1 §4.8.19)."""
    examples = [Example(value=holder.raw["example"])] if "example" in holder.raw else []
    for name, example in holder.children("examples", "example"):
        raw = example.raw
        examples.append(
            Example(
                value=raw.get("value", raw.get("dataValue")),
                told="value" in raw or "dataValue" in raw,
                name=name,
                summary=example.text("summary"),
                description=example.text("description"),
                external_url=example.text("externalValue"),
                extensions=example.extras(_EXAMPLE),
            )
        )
    return tuple(examples)


def media_examples(media: Fields, media_type: str) -> tuple[Example, ...]:
    """Read the examples of a media type; one that is written as the JSON text of itself is what the text says."""
    examples = read_examples(media)
    name = media_type.partition(";")[0].strip().lower()
    if not examples or not name.endswith(("/json", "+json")):
        return examples
    examples = tuple(map(_deserialized, examples))
    return examples if _may_be_text(media) else tuple(_parsed(one, media) for one in examples)


def _deserialized(example: Example) -> Example:
    """Give the value of an example of which only the form on the wire is shown (OpenAPI 3.2 §4.19.2)."""
    text = example.extensions.get("serializedValue")
    if example.told or not isinstance(text, str):
        return example
    try:
        return replace(example, value=json.loads(text, parse_constant=_refused), told=True)
    except (ValueError, RecursionError):
        return example


def _may_be_text(media: Fields) -> bool:
    schema = media.schema("schema") if "schema" in media.raw else None
    return schema is not None and "string" in referred(media.reading.schemas, schema).get(
        "type", ()
    )


def _parsed(example: Example, media: Fields) -> Example:
    text = example.value
    if not isinstance(text, str) or text.lstrip()[:1] not in ("{", "["):
        return example
    try:
        value = json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError):
        return example
    media.reading.found.report(catalogue.EXAMPLE_AS_TEXT, media.place, fold="document")
    return replace(example, value=value)


def _refused(constant: str) -> NoReturn:
    raise ValueError(constant)


def placed(holder: MediaType | Parameter) -> Iterator[tuple[Place, Json]]:
    """Give the values of examples and where they stand."""
    for one in holder.examples:
        if one.told and one.name:
            yield holder.place / "examples" / one.name / "value", one.value
        elif one.told:
            yield holder.place / "example", one.value
