"""Types that say all there is to say of them, made where an API has none yet.

Comes in: the types of an API. Goes out: ids; a type that is missing is added.
"""

from __future__ import annotations

from clientpress.ir.types import Anything, Nullable, Scalar, Type, TypeId


class PlainTypes:
    """The types without words or names of their own, each once."""

    def __init__(self, types: dict[TypeId, Type]) -> None:
        self._types = types
        self._known = {
            found: at
            for at, found in types.items()
            if isinstance(found, Nullable | Scalar | Anything)
        }

    def of(self, found: Nullable | Scalar | Anything) -> TypeId:
        """Give the id of a type. For example: that of any text."""
        known = self._known.get(found)
        if known is None:
            known = self._known[found] = self.add(found)
        return known

    def add(self, found: Type) -> TypeId:
        """Add a type, whether or not there is another like it."""
        number = TypeId(len(self._types))  # ids are dense
        self._types[number] = found
        return number
