"""What was decided about one model, as text: its name and why, its fields, and who uses it."""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.cli.merge_text import Where
from clientpress.cli.type_text import type_text
from clientpress.ir.types import Choice, Direction, Object, Origin, TypeId, Union
from clientpress.naming.mentions import mentioned, mentioned_inside
from clientpress.pipeline import Understood

_ONLY = {Direction.REQUEST: "only as it is sent", Direction.RESPONSE: "only as it is answered"}


def origin_of(understood: Understood, type_id: TypeId) -> Origin:
    """Give what a named type came from. Raises TypeError where it is of a kind that has no name."""
    match understood.api.types[type_id]:
        case Object(origin=origin) | Union(origin=origin) | Choice(origin=origin):
            return origin
        case other:
            message = f"has no name of its own: {other}"
            raise TypeError(message)


def model_lines(understood: Understood, type_id: TypeId, where: Where) -> Iterator[str]:
    """Give all that was decided about one model, but for how its schema was composed."""
    named, origin = understood.names.types[type_id], origin_of(understood, type_id)
    yield f"models.{named.name}"
    yield f"  named by: {named.rule}"
    yield f"  schema: {where(origin.place)} {origin.place.pointer}"
    if origin.direction is not None:
        yield f"  this is it {_ONLY[origin.direction]}"
    yield from _fields(understood, type_id)
    yield from _users(understood, type_id)


def _fields(understood: Understood, type_id: TypeId) -> Iterator[str]:
    found = understood.api.types[type_id]
    if not isinstance(found, Object):
        return
    yield "  fields:"
    fields = understood.names.fields[type_id]
    for prop in found.properties:
        field = fields[prop.wire]
        wire = f", is `{prop.wire}`" if str(field) != prop.wire else ""
        yield f"    .{field}: {type_text(understood, prop.type)}{wire}"


def _users(understood: Understood, type_id: TypeId) -> Iterator[str]:
    """Tell which models and methods mention it."""
    api, names = understood.api, understood.names
    models = sorted(
        named.name
        for other, named in names.types.items()
        if type_id in mentioned_inside(api, names, other)
    )
    if models:
        yield f"  in models: {', '.join(models)}"
    calls = [
        f"client.{names.called(operation.key)}"
        for operation in api.operations.values()
        if type_id in mentioned(api, names, operation)
    ]
    if calls:
        yield "  in calls:"
        yield from (f"    {call}" for call in calls)
    if not models and not calls:
        yield "  no operation uses it"
