"""How an alias names itself, before it is defined."""

from __future__ import annotations

from typing import ForwardRef

__all__ = ["itself"]


def itself(name: str, module: str) -> ForwardRef:
    """Stand for an alias in what it stands for.

    It spells out where the alias lies: from Python 3.14 on, `typing.get_type_hints` looks
    for the name where the alias is mentioned, whatever module a ForwardRef knows.

    Args:
        name: The alias.
        module: Where it lies, `__name__` there.

    For example: `Tree = dict[str, itself("Tree", __name__)]`.
    """
    place = f"__import__('sys').modules[{module!r}].{name}"
    return ForwardRef(place, module=module)
