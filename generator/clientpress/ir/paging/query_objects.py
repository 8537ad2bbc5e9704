"""Parameters of the query that are objects and travel member by member: `?page=2&size=50`, `?page[number]=2`.

Comes in: a parameter and the types. Goes out: the names under which its members are sent, and whether it may be left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.document.model import In, WireName
from clientpress.ir.api import Parameter
from clientpress.ir.paging.items import present
from clientpress.ir.types import Object, Required, Type, TypeId


def member_name(parameter: Parameter, member: WireName) -> str | None:
    """Give the name under which a member is sent; None where the object is one text.

    For example: `page` of an exploded `pageable`, `page[number]` of a `page` of style `deepObject` (OpenAPI 3.1 §4.8.12).
    """
    if parameter.location is not In.QUERY or parameter.media_type:
        return None
    if parameter.style == "deepObject":
        return f"{parameter.wire}[{member}]"
    return member if parameter.style == "form" and parameter.explode else None


def says_nothing_when_empty(types: Mapping[TypeId, Type], parameter: Parameter) -> bool:
    """Whether nothing is sent of the object where nothing of it is given, which it allows: then no server can require it."""
    found = present(types, parameter.type)
    return (
        isinstance(found, Object)
        and bool(found.properties)
        and member_name(parameter, found.properties[0].wire) is not None
        and not found.constraints
        and not any(isinstance(one.presence, Required) for one in found.properties)
    )
