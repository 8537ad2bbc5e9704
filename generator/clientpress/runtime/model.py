"""The base of every model.

A model is a dataclass whose fields are the properties of an object. Fields of absent
properties hold `UNSET`; properties that are not described are kept in `extra_`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Self, TypeAlias, TypeVar

from .codec.codec import codec_of
from .codec.jsontext import write_json
from .codec.models import model_node
from .codec.record import Record, wire, wire_of
from .codec.types import node_of
from .mismatch import OnMismatch
from .problems import Path, Problems
from .unset import UNSET

__all__ = ["Model", "wire"]

M = TypeVar("M", bound="Model")

if TYPE_CHECKING:
    Extra: TypeAlias = dict[str, Any]
else:  # hypothesis makes nothing of Any, and so would make no model
    Extra = dict


@dataclass(slots=True, kw_only=True)
class Model(Record):
    """An object of the API.

    Attributes:
        extra_: Properties that are not described, by their names on the wire. They are
            kept, and written back.
    """

    extra_: Extra = field(default_factory=dict[str, Any], repr=False)

    @classmethod
    def from_dict(
        cls, data: Mapping[str, Any], *, on_mismatch: OnMismatch = "warn"
    ) -> Self:
        """Make a model of parsed JSON.

        What disagrees with the description is kept as it is. Lists and mappings in the
        data may become part of the model.

        Args:
            data: The properties, by their names on the wire.
            on_mismatch: What happens when the data disagree with the description:
                "warn" once for each path, "ignore", "raise", or your own function.

        Raises:
            DecodeError: The data are no mapping, or disagree and that shall raise.
        """
        return _only(cls, codec_of(cls).decode(data, on_mismatch))

    @classmethod
    def from_json(cls, text: str | bytes, *, on_mismatch: OnMismatch = "warn") -> Self:
        """Make a model of JSON text; see `from_dict`.

        Raises:
            DecodeError: The text is no JSON object, or disagrees and that shall raise.
        """
        return _only(cls, codec_of(cls).read(text, on_mismatch))

    def to_dict(self) -> dict[str, Any]:
        """Return JSON data by names on the wire, without what is absent.

        Nothing is validated: what was decoded is given back as it came.
        """
        data: dict[str, Any] = codec_of(type(self)).encode(self, validate=False)
        return data

    def to_json(self) -> str:
        """Return JSON text; see `to_dict`.

        Raises:
            ValidationError: A value is nothing that JSON can carry, such as NaN.
        """
        return write_json(self.to_dict())

    def validate(self) -> None:
        """Check the model against its description.

        Raises:
            ValidationError: It does not keep to it; `problems` lists everything.
        """
        codec_of(type(self)).validate(self)

    def __to_wire__(self, *, strict: bool) -> Any:
        """Return JSON data, for the codec of something that holds this model."""
        node = model_node(type(self), node_of)
        return node.encoder(self) if strict else node.encode(self)

    def __add_problems__(self, path: Path, problems: Problems) -> None:
        """Add the problems of this model to those of something that holds it."""
        model_node(type(self), node_of).validate(self, path, problems)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Tell pydantic that a model is the JSON that the API speaks."""
        from .pydantic_schemas import core_schema_of  # few programs have both

        return core_schema_of(cls, handler(source))

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        """Tell pydantic what that JSON looks like."""
        from .pydantic_schemas import json_schema_of

        return json_schema_of(cls, schema, handler)

    @recursive_repr()
    def __repr__(self) -> str:
        """Show what is set and not secret."""
        parts = (f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__qualname__}({', '.join(parts)})"

    def _repr_pretty_(self, printer: Any, cycle: object) -> None:
        """Show the same to IPython, over several lines where one is too short."""
        name = type(self).__qualname__
        if cycle:
            printer.text(f"{name}(...)")
            return
        with printer.group(4, f"{name}(", ")"):
            for index, (key, value) in enumerate(self.__rich_repr__()):
                if index:
                    printer.text(",")
                printer.breakable(" " if index else "")
                printer.text(f"{key}=")
                printer.pretty(value)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """Give what is shown, to rich too, which would show secrets otherwise."""
        for item in fields(self):
            value = getattr(self, item.name, UNSET)
            if item.repr and value is not UNSET:
                secret = wire_of(item.metadata).secret and value is not None
                yield item.name, "***" if secret else value


def _only(model: type[M], value: Any) -> M:
    if isinstance(value, model):
        return value
    from .errors import DecodeError

    raise DecodeError(f"$: no object, so no {model.__name__}", path="$")
