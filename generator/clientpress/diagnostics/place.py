"""Where a value stands: a file and a JSON Pointer. Lines and columns are found only when they are shown."""

from __future__ import annotations

from typing import NamedTuple, NewType

Pointer = NewType("Pointer", str)
"""A JSON Pointer (RFC 6901), for example `/paths/~1user~1tokens/post`; the whole document is the empty string."""


def escape(token: str) -> str:
    """Write one reference token as it stands in a pointer. For example: `a/b` → `a~1b`."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape(token: str) -> str:
    """Read one reference token. For example: `a~1b` → `a/b`."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


class Place(NamedTuple):
    """A value's place in the input. `place / "properties" / name` is the place of a child."""

    file: str
    pointer: Pointer

    def __truediv__(self, key: str | int) -> Place:
        """Give the place of the child under `key`."""
        file, pointer = self
        token = escape(key) if isinstance(key, str) else key
        return tuple.__new__(Place, (file, f"{pointer}/{token}"))  # Place(…), without its detour

    @property
    def tokens(self) -> tuple[str, ...]:
        """The unescaped reference tokens, outermost first."""
        return tuple(unescape(token) for token in self.pointer.split("/")[1:])

    def __str__(self) -> str:
        """Give `file#/pointer`, as a `$ref` would write it."""
        return f"{self.file}#{self.pointer}"
