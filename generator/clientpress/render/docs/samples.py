"""Sample values for the code examples: (Api, type) → JSON, from the document's own examples where they fit.

A sample holds what is required, and no more, so that an example stays short enough to read.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, assert_never
from uuid import UUID

from clientpress.document.model import In
from clientpress.ir.api import Api, Media, Parameter
from clientpress.ir.media_types import text_like
from clientpress.ir.types import (
    Access,
    Anything,
    Array,
    Choice,
    Constraints,
    Dictionary,
    Docs,
    Nothing,
    Null,
    Nullable,
    Object,
    Property,
    Required,
    Scalar,
    ScalarKind,
    Tuple,
    TypeId,
    Union,
)
from clientpress.render.docs.kept import (
    keeps,
    keeps_count,
    kept_number,
    kept_text,
    repeated,
    with_needed,
)
from clientpress.values import replace

_DEEPEST = 8
_EMPTY: tuple[Any, ...] = ("", None, {}, [])

_BY_FORMAT = {
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "email": "user@example.com",
    "uri": "https://example.com",
    "url": "https://example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
}

_BY_KIND: dict[ScalarKind, Any] = {
    ScalarKind.INTEGER: 1,
    ScalarKind.NUMBER: 1.5,
    ScalarKind.DECIMAL: "1.5",
    ScalarKind.BOOLEAN: True,
    ScalarKind.DATE_TIME: "2026-01-01T00:00:00Z",
    ScalarKind.DATE: "2026-01-01",
    ScalarKind.TIME: "12:00:00Z",
    ScalarKind.UUID: _BY_FORMAT["uuid"],
    ScalarKind.BASE64: "aGVsbG8=",
    ScalarKind.BINARY: "hello",
}


def sample(api: Api, type_id: TypeId, docs: Docs = Docs(), depth: int = 0) -> Any:  # noqa: B008 - frozen
    """Give a JSON value of the type. For example: `"readonly token"` for a property with that example."""
    for example in docs.examples:
        if fits(api, type_id, example):
            return settable(api, type_id, example)
    found = api.types[type_id]
    match found:
        case Nullable(of=of):
            return sample(api, of, docs, depth)
        case Object():
            return _object(api, found, depth)
        case Array(item=item, item_docs=item_docs, constraints=constraints):
            if depth > _DEEPEST:
                return []
            return repeated(sample(api, item, item_docs, depth + 1), constraints)
        case Tuple(items=items):
            return (
                [] if depth > _DEEPEST else [sample(api, item, depth=depth + 1) for item in items]
            )
        case Dictionary():
            return {}
        case Union(variants=variants):
            return sample(api, variants[0], depth=depth + 1) if depth <= _DEEPEST else {}
        case Choice(values=values):
            return values[0]
        case Scalar():
            return _scalar(found)
        case Anything():
            return {}
        case Null() | Nothing():
            return None
        case unexpected:
            assert_never(unexpected)


def media_sample(api: Api, media: Media) -> Any:
    """Give a JSON value for a media type: its own example, else one made from its type."""
    if media.type is None:
        return "hello" if text_like(media.media_type) else {}
    for example in media.examples:
        if example.told and fits(api, media.type, example.value):
            return settable(api, media.type, example.value)
    made = sample(api, media.type, media.docs)
    return _one_of(api, media.type) if made == {} else made


def _one_of(api: Api, type_id: TypeId) -> dict[str, Any]:
    """Give the first thing that can be said in a body of which nothing must be: a call that says nothing shows nothing."""
    found = api.types[type_id]
    properties = found.properties if isinstance(found, Object) else ()
    sent = (prop for prop in properties if prop.access is not Access.READ_ONLY)
    made = ((prop.wire, sample(api, prop.type, prop.docs, 1)) for prop in sent)
    telling = next(((wire, value) for wire, value in made if value not in _EMPTY), None)
    return {} if telling is None else dict([telling])


def argument(api: Api, parameter: Parameter) -> Any:
    """Give a JSON value for a parameter: its own example, else one made from its type.

    No part of a path may be empty, as what may be anything, or an object, is.
    """
    told = [one.value for one in parameter.examples if one.told]
    docs = parameter.docs
    if told:
        docs = replace(docs, examples=(*told, *docs.examples))
    value = parameter.version or sample(api, parameter.type, docs)
    if parameter.location is not In.PATH or value not in _EMPTY:
        return value
    is_anything = isinstance(api.types[parameter.type], Anything)
    return "string" if is_anything else _one_of(api, parameter.type) or value


def emptied(api: Api, type_id: TypeId, value: Any) -> Any:
    """Leave out what a list or a map holds, where it may be empty."""
    match api.types[type_id]:
        case Nullable(of=of):
            return emptied(api, of, value)
        case Array(constraints=constraints) if isinstance(value, list):
            return [] if keeps_count(constraints, []) else value
        case Dictionary(constraints=()) if isinstance(value, dict):
            return {}
        case _:
            return value


def settable(api: Api, type_id: TypeId, example: Any) -> Any:
    """Leave out of an example what only the server sets, unless it is required, and add the tags that are always sent."""
    match api.types[type_id]:
        case Nullable(of=of) if example is not None:
            return settable(api, of, example)
        case Array(item=item) if isinstance(example, list):
            return [settable(api, item, each) for each in example]
        case Dictionary(value=item) if isinstance(example, dict):
            return {key: settable(api, item, each) for key, each in example.items()}
        case Object(properties=properties) if isinstance(example, dict):
            known = {prop.wire: prop for prop in properties}
            tags = {one.wire: sample(api, one.type, Docs()) for one in properties if one.tags}
            shown = {
                key: settable(api, known[key].type, each) if key in known else each
                for key, each in example.items()
                if key not in known or _sent(known[key])
            }
            return tags | shown
        case Union(variants=variants):
            meant = next((one for one in variants if fits(api, one, example)), None)
            return example if meant is None else settable(api, meant, example)
        case _:
            return example


def _sent(prop: Property) -> bool:
    return prop.access is not Access.READ_ONLY or isinstance(prop.presence, Required)


def _object(api: Api, found: Object, depth: int) -> dict[str, Any]:
    if depth > _DEEPEST:
        return {}
    wanted = _wanted(found)
    return {
        prop.wire: sample(api, prop.type, prop.docs, depth + 1)
        for prop in found.properties
        if prop.wire in wanted
    }


def _wanted(found: Object) -> set[str]:
    """Give the properties that are there: what is required or sent anyhow, as many as have to be, and what some need beside them."""
    limits = dict(found.constraints)
    wanted: set[str] = {
        one.wire for one in found.properties if one.tags or isinstance(one.presence, Required)
    }
    for one in found.properties:
        if len(wanted) < limits.get("min_properties", 0) and one.access is not Access.READ_ONLY:
            wanted.add(one.wire)
    return with_needed(wanted, limits.get("dependent_required", ()))


def _scalar(found: Scalar) -> Any:
    match found.kind:
        case ScalarKind.STRING:
            return _string(found.format, found.constraints)
        case ScalarKind.INTEGER | ScalarKind.NUMBER if found.constraints:
            return kept_number(found.constraints, whole=found.kind is ScalarKind.INTEGER)
        case ScalarKind.DECIMAL if found.constraints:
            return str(kept_number(found.constraints, whole=False))
        case kind:
            return _BY_KIND[kind]


def _string(text_format: str, constraints: Constraints) -> str:
    text = _BY_FORMAT.get(text_format, "string")
    return text if keeps(ScalarKind.STRING, constraints, text) else kept_text(constraints)


def fits(api: Api, type_id: TypeId, example: Any, within: frozenset[TypeId] = frozenset()) -> bool:
    """Say whether an example can stand for the type: authors' examples are often of another type.

    `within` are the unions that have this type for a variant; one that is a variant of itself asks nothing new of the example.
    """
    match api.types[type_id]:
        case Nullable(of=of):
            return example is None or fits(api, of, example, within)
        case Object(properties=properties):
            return isinstance(example, dict) and all(
                (prop.wire in example and fits(api, prop.type, example[prop.wire]))
                or (prop.wire not in example and not isinstance(prop.presence, Required))
                for prop in properties
            )
        case Array(item=item, constraints=constraints):
            return (
                isinstance(example, list)
                and keeps_count(constraints, example)
                and all(fits(api, item, each) for each in example)
            )
        case Tuple(items=items, rest=rest):
            return isinstance(example, list) and _fits_places(api, items, rest, example)
        case Dictionary(value=item):
            return isinstance(example, dict) and all(
                fits(api, item, each) for each in example.values()
            )
        case Union(variants=variants):
            inner = within | {type_id}
            return type_id not in within and any(
                fits(api, variant, example, inner) for variant in variants
            )
        case Choice(values=values):
            return any(type(example) is type(item) and example == item for item in values)
        case Scalar(kind=kind, constraints=constraints):
            return _fits_scalar(kind, example) and keeps(kind, constraints, example)
        case Anything():
            return True
        case Null():
            return example is None
        case Nothing():
            return False
        case unexpected:
            assert_never(unexpected)


def _fits_places(
    api: Api, items: tuple[TypeId, ...], rest: TypeId | None, example: list[Any]
) -> bool:
    further = example[len(items) :]
    return (
        len(example) >= len(items)
        and all(fits(api, item, each) for item, each in zip(items, example, strict=False))
        and all(rest is not None and fits(api, rest, each) for each in further)
    )


def _fits_scalar(kind: ScalarKind, example: Any) -> bool:
    match kind:
        case ScalarKind.BOOLEAN:
            return isinstance(example, bool)
        case ScalarKind.INTEGER:
            return isinstance(example, int) and not isinstance(example, bool)
        case ScalarKind.NUMBER:
            return isinstance(example, int | float) and not isinstance(example, bool)
        case ScalarKind.DATE_TIME | ScalarKind.DATE | ScalarKind.TIME | ScalarKind.UUID:
            return isinstance(example, str) and _parses(kind, example)
        case _:
            return isinstance(example, str)


def _parses(kind: ScalarKind, text: str) -> bool:
    try:
        match kind:
            case ScalarKind.DATE_TIME:
                return datetime.fromisoformat(text).tzinfo is not None
            case ScalarKind.DATE:
                date.fromisoformat(text)
            case ScalarKind.TIME:
                time.fromisoformat(text)
            case _:
                UUID(text)
    except ValueError:
        return False
    return True
