"""Values that nobody has to write: the only ones that an argument or a field can have."""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.ir.types import Choice, Type, TypeId
from clientpress.python.expressions import Expression, literal


def only_value(types: Mapping[TypeId, Type], type_id: TypeId) -> Expression | None:
    """Give the value of what can have no other. For example: of `Literal["2010-12-01"]`."""
    of = types[type_id]
    if isinstance(of, Choice) and len(of.values) == 1:
        return literal(of.values[0])
    return None
