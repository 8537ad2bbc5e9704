"""Whether the properties of a body are arguments of the method, `create(name=…)`, or `create(body=…)`; and whether any has to be given.

Comes in: what a body may be sent as. Goes out: yes or no.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.ir.api import Media
from clientpress.ir.media_types import essence, json_like, made_of_properties
from clientpress.ir.types import (
    Anything,
    Array,
    Choice,
    Closed,
    Dictionary,
    Nullable,
    Object,
    Required,
    Scalar,
    ScalarKind,
    Type,
    TypeId,
)


def spreads(types: Mapping[TypeId, Type], media: tuple[Media, ...], *, required: bool) -> bool:
    """Whether a body is one object with declared properties, as JSON or as a form.

    Where it may be both, JSON is sent: frameworks describe each body as `application/json`, `text/json` and
    `application/*+json`, or as JSON and two forms. What may hold files is sent as a form with parts where a file is given. Nor does it matter that a text such as XML may be sent in the place of JSON, if it
    means the same: nobody has it at hand; or that JSON may be sent under a label that says nothing of it, as Docker's `consumes` has it. A body that may be left out is so where no argument is given: what it would have to hold
    is needed beside any other argument, unless it has one value alone, which nobody writes. One that may be left out and may hold nothing, as Stripe describes one with each GET, is no argument.
    """
    made = [one for one in media if one.meant is None and not _is_label(media, one)]
    kinds = {one.type for one in made} | {one.meant for one in media if one.meant is not None}
    kind = kinds.pop() if made and len(kinds) == 1 else None
    found = None if kind is None else types[kind]
    if not isinstance(found, Object):
        return False
    if not found.properties:
        return not required and isinstance(found.additional, Closed)
    if not all(made_of_properties(one.media_type) for one in made):
        return False
    files = any(_is_file(types, one.type) for one in found.properties)
    usual = (_is_multipart if files else json_like)(made[0].media_type)
    forms = not files and not any(json_like(one.media_type) for one in made)
    if len(media) > 1 and not usual and not (forms and len(made) == len(media)):
        return False
    return required or not any(
        isinstance(one.presence, Required) and _is_constant(types[one.type])
        for one in found.properties
    )


def _is_constant(of: Type) -> bool:
    return isinstance(of, Choice) and len(of.values) == 1


def _is_label(media: tuple[Media, ...], one: Media) -> bool:
    """Whether a media type is another label of the JSON beside it."""
    mute = essence(one.media_type) in ("application/octet-stream", "text/plain")
    return mute and any(json_like(each.media_type) and each.type == one.type for each in media)


def usual_first(types: Mapping[TypeId, Type], media: tuple[Media, ...]) -> tuple[Media, ...]:
    """Give first what a body is sent as if nothing else is asked for: a form with parts if it may hold files, else JSON."""
    kinds = (types[one.type] for one in media if one.type is not None)
    found = [one for one in kinds if isinstance(one, Object)]
    files = any(_is_file(types, one.type) for each in found for one in each.properties)
    usual = _is_multipart if files else json_like
    return tuple(sorted(media, key=lambda one: not usual(one.media_type)))


def _is_multipart(media_type: str) -> bool:
    return essence(media_type) == "multipart/form-data"


def says_nothing(types: Mapping[TypeId, Type], media: tuple[Media, ...]) -> bool:
    """Whether a body is JSON of which the document does not say what it holds.

    Where such a one is required to delete something, nobody has anything to say in it: frameworks describe it for servers that
    want a `Content-Type` with each call (127 operations of Cloudflare's).
    """
    return bool(media) and all(
        json_like(one.media_type)
        and not one.examples
        and not one.docs.examples
        and (one.type is None or _is_open(types, one.type))
        for one in media
    )


def _is_open(types: Mapping[TypeId, Type], type_id: TypeId) -> bool:
    match types[type_id]:
        case Anything():
            return True
        case Dictionary(value=value, constraints=constraints):
            return not constraints and isinstance(types[value], Anything)
        case _:
            return False


def _is_file(types: Mapping[TypeId, Type], type_id: TypeId) -> bool:
    match types[type_id]:
        case Scalar(kind=kind):
            return kind is ScalarKind.BINARY
        case Nullable(of=inner) | Array(item=inner):
            return _is_file(types, inner)
        case _:
            return False
