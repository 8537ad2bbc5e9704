"""What makes a dataclass a model, as far as codecs are concerned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field
from typing import Any, ClassVar, Literal, NamedTuple, get_args, get_origin

from ..problems import Path, Problems
from .constraints import Constraints

_KEY = "wire"


class Record:
    """The base of every model."""

    __slots__ = ()

    limits_: ClassVar[Constraints | None] = None
    """What holds for the properties together: how many there are, which need another."""

    def __to_wire__(self, *, strict: bool) -> Any:
        """Return JSON data; if strict, only of a model that has no problems."""
        raise NotImplementedError

    def __add_problems__(self, path: Path, problems: Problems) -> None:
        """Add every problem of the model."""
        raise NotImplementedError


def must_be_there(field: Field[Any], annotation: Any) -> bool:
    """Tell whether JSON has to have a field: it has no default but the only value it can have.

    For example: `kind: Literal["card"] = "card"`, which nobody has to write.
    """
    if field.default is MISSING:
        return field.default_factory is MISSING
    only = get_args(annotation) if get_origin(annotation) is Literal else ()
    return only == (field.default,)


class Wire(NamedTuple):
    """How a field stands on the wire.

    Attributes:
        name: The property's name; None if the field has the same.
        secret: Whether its value must not be shown.
    """

    name: str | None = None
    secret: bool = False


_SAME = Wire()


def wire(name: str | None = None, *, secret: bool = False) -> Mapping[str, Any]:
    """Return the metadata of a field that is not on the wire what it is in Python.

    For example: `field(default=UNSET, metadata=wire("request.ip"))`.
    """
    return {_KEY: Wire(name=name, secret=secret)}


def wire_of(metadata: Mapping[Any, Any]) -> Wire:
    """Return how a field stands on the wire, by its metadata."""
    detail = metadata.get(_KEY)
    return detail if isinstance(detail, Wire) else _SAME
