"""Values that nobody has to write: the only ones that an argument or a field can have, and the version of the API."""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.ir.api import Parameter
from clientpress.ir.types import Choice, Property, Required, Type, TypeId
from clientpress.python.expressions import Expression, literal


def only_value(types: Mapping[TypeId, Type], type_id: TypeId) -> Expression | None:
    """Give the value of what can have no other. For example: of `Literal["2010-12-01"]`."""
    of = types[type_id]
    if isinstance(of, Choice) and len(of.values) == 1:
        return literal(of.values[0])
    return None


def default_of(types: Mapping[TypeId, Type], of: Parameter | Property) -> Expression | None:
    """Give what a required argument is where callers leave it out; None where they cannot."""
    if isinstance(of, Property):
        return only_value(types, of.type) if isinstance(of.presence, Required) else None
    if of.version:
        return literal(of.version)
    return only_value(types, of.type) if of.required else None
