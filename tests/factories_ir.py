"""Small APIs built by hand, for tests of what comes after `ir.build`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import In, SecurityScheme, Server, ServerVariable, WireName
from clientpress.ir.api import (
    Api,
    Body,
    Envelope,
    Media,
    Operation,
    Parameter,
    Resource,
    Response,
)
from clientpress.ir.types import (
    Array,
    Choice,
    Dictionary,
    Direction,
    Object,
    OperationKey,
    Optional,
    Origin,
    Property,
    Required,
    Scalar,
    ScalarKind,
    Tagged,
    Type,
    TypeId,
    Union,
    Untagged,
    Use,
)

ROOT = Place("openapi.json", Pointer(""))
STRING = Scalar(kind=ScalarKind.STRING)


def use(operation: str, role: str, *steps: str) -> Use:
    """Give a place of use."""
    return Use(operation=OperationKey(operation), role=role, steps=steps)


def origin(
    *uses: Use,
    components: Iterable[str] = (),
    title: str = "",
    direction: Direction | None = None,
    pointer: str = "",
) -> Origin:
    """Give an origin at the places of use."""
    return Origin(
        components=tuple(components),
        title=title,
        uses=uses,
        direction=direction,
        place=Place("openapi.json", Pointer(pointer)),
    )


def prop(wire: str, type_id: int = 0, *, required: bool = False) -> Property:
    """Give a property; type 0 is a string in every API made here."""
    return Property(
        wire=WireName(wire),
        type=TypeId(type_id),
        presence=Required() if required else Optional(),
        place=ROOT / "properties" / wire,
    )


def obj(*properties: str | Property, origin: Origin) -> Object:
    """Give an object; a text is a string property."""
    return Object(
        properties=tuple(prop(one) if isinstance(one, str) else one for one in properties),
        origin=origin,
    )


def array(item: int) -> Array:
    """Give a list."""
    return Array(item=TypeId(item))


def mapping(value: int) -> Dictionary:
    """Give a map."""
    return Dictionary(value=TypeId(value))


def choice(*values: str | int | bool, origin: Origin) -> Choice:
    """Give an enumeration."""
    return Choice(values=values, origin=origin)


def union(*variants: int, origin: Origin, tagging: Tagged | None = None) -> Union:
    """Give a union of variants."""
    return Union(
        variants=tuple(map(TypeId, variants)),
        tagging=tagging or Untagged(),
        exclusive=True,
        origin=origin,
    )


def parameter(wire: str, location: In = In.QUERY, type_id: int = 0) -> Parameter:
    """Give a parameter."""
    return Parameter(
        wire=WireName(wire),
        location=location,
        required=location is In.PATH,
        type=TypeId(type_id),
        style="simple",
        explode=False,
        place=ROOT / "parameters" / wire,
    )


def body(type_id: int, *, spread: bool = True) -> Body:
    """Give a required JSON body."""
    media = Media(media_type="application/json", type=TypeId(type_id), place=ROOT)
    return Body(required=True, media=(media,), spread=spread, place=ROOT)


def operation(
    method: str,
    path: str,
    operation_id: str = "",
    *,
    tag: str = "",
    payload: str = "",
    **others: Any,
) -> Operation:
    """Give an operation. `payload` is the wire name of its envelope's payload; `others` are fields of `Operation`."""
    envelope = Envelope(
        payload=WireName(payload), payload_type=TypeId(0), success=None, evidence=()
    )
    fields: dict[str, Any] = {
        "responses": (Response(status="200", place=ROOT),),
        "result": None,
        "security": None,
        "place": ROOT / "paths" / path / method.lower(),
        **others,
    }
    return Operation(
        key=OperationKey(operation_id or f"{method} {path}"),
        operation_id=operation_id,
        method=method,
        path=path,
        tags=(tag,) if tag else (),
        envelope=envelope if payload else None,
        **fields,
    )


def api(
    *operations: Operation,
    types: Mapping[int, Type] | None = None,
    title: str = "Pet Store API",
    schemes: Iterable[str] = (),
    variables: Iterable[str] = (),
) -> Api:
    """Give an API; operations are grouped by tag, or by the first segment of their path. Type 0 is a string."""
    groups: dict[str, list[OperationKey]] = {}
    for one in operations:
        key = one.tags[0] if one.tags else one.path.strip("/").split("/")[0] or "root"
        groups.setdefault(key, []).append(one.key)
    return Api(
        title=title,
        schemes={
            name: SecurityScheme(name=name, type="http", flows={}, place=ROOT) for name in schemes
        },
        servers=(
            Server(
                url="https://example.com",
                variables=tuple(ServerVariable(name=name, default="x") for name in variables),
                place=ROOT,
            ),
        ),
        resources=tuple(Resource(key=key, operations=tuple(keys)) for key, keys in groups.items()),
        operations={one.key: one for one in operations},
        types={TypeId(0): STRING, **{TypeId(key): one for key, one in (types or {}).items()}},
        place=ROOT,
    )
