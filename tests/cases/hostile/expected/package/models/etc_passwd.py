"""Models of *../../etc/passwd*."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .._runtime.model import Model, wire
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class XImportOsRequest(Model):
    """`T\"\"\" | os.system('x')`."""

    class_: str = field(metadata=wire("__class__"))
    """\"\"\".

    Example: `"\\"\\"\\"\\\\"`
    """

    a_b: Literal["x"] = field(default="x", metadata=wire('a"b'))

    init: int | Unset = field(default=UNSET, metadata=wire("__init__"))
    """Default: `"__import__('os')"`."""

    minus: str | Unset = field(default=UNSET, metadata=wire("\u202e"))
    """\ufffd lone surrogate, \x00 nul, next line."""

    lambda_0: Lambda0 | Unset = field(default=UNSET, metadata=wire("lambda: 0"))


@dataclass(slots=True, kw_only=True, repr=False)
class Lambda0(Model):
    """`lambda: 0` of `XImportOsRequest`."""

    import_: str | Unset = field(default=UNSET, metadata=wire("import"))


Q1: TypeAlias = Literal[
    '\'"""', "a\nb", "{{ 7*7 }}", "{% raw %}", "\u2029", "\\", "\\N{BULLET}"
]
"""The parameter `q"] =1` of `POST /a'"\\{x}/{{y}}`."""
