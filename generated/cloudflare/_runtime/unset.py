"""The value of what is absent.

Absent, null and a value are three things: `UNSET`, `None` and the value.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """Be false, so that `if value:` passes over what is absent."""
        return False

    def __repr__(self) -> str:
        """Read as it is written."""
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""Stands for what is absent: an optional field that is not given, or not answered.

Test for it with `value is UNSET`; there is only one, also after copying and pickling.
"""
