"""From JSON data to values of a type, and back.

Decoding is lenient and lossless: whatever disagrees with the type is kept as it is, and
reported. Encoding is strict: all problems are raised at once.
"""

from __future__ import annotations

import re
from types import GenericAlias, UnionType
from typing import Annotated, Any, NoReturn, Union, get_args, get_origin

from ..mismatch import OnMismatch, Report, teller
from ..problems import Problem, Problems
from .jsontext import read_json
from .node import Node
from .scalars import DecimalNode
from .source import OFF_THE_SHORT_WAY
from .types import node_of


class Codec:
    """Decodes, validates and encodes the values of one type; see `codec_of`."""

    __slots__ = ("_exact", "_name", "_node")

    def __init__(self, annotation: Any) -> None:
        self._node: Node = node_of(annotation, {})
        self._name = _name_of(annotation)
        self._exact: bool | None = None

    def decode(self, data: Any, on_mismatch: OnMismatch = "warn") -> Any:
        """Return the value that JSON data stand for.

        Lists and mappings in the data may become part of the value. Raises DecodeError
        for data that are nested too deeply or, if `on_mismatch` is "raise", disagree.
        """
        try:
            return self._node.decoder(data)
        except OFF_THE_SHORT_WAY:
            pass
        except RecursionError as error:
            _raise_too_deep(error)
        report = Report(teller(on_mismatch), self._name)
        try:
            return self._node.decode(data, (), report)
        except RecursionError as error:
            _raise_too_deep(error)

    def read(self, content: str | bytes, on_mismatch: OnMismatch = "warn") -> Any:
        """Return the value that JSON text stands for.

        Raises DecodeError, as `decode` does and for what is not JSON.
        """
        return self.decode(self.parse(content), on_mismatch)

    def parse(self, content: str | bytes) -> Any:
        """Return JSON text as the JSON data that `decode` takes.

        Raises DecodeError for what is not JSON.
        """
        if self._exact is None:
            self._exact = _has_decimals(self._node)
        return read_json(content, exact=self._exact)

    def encode(self, value: Any, *, validate: bool = True) -> Any:
        """Return JSON data for a value.

        Raises ValidationError, with all problems, unless told not to validate; then
        what has problems is passed on as it is.
        """
        try:
            return self._node.encoder(value)
        except OFF_THE_SHORT_WAY:
            pass
        except RecursionError:
            _raise((_TOO_DEEP,))
        if validate:
            self.validate(value)
        try:
            return self._node.encode(value)
        except RecursionError:
            _raise((_TOO_DEEP,))

    def problems(self, value: Any) -> tuple[Problem, ...]:
        """Return all problems of a value that is to be encoded."""
        try:
            self._node.encoder(value)
        except OFF_THE_SHORT_WAY:
            pass
        except RecursionError:
            return (_TOO_DEEP,)
        else:
            return ()
        problems = Problems()
        try:
            self._node.validate(value, (), problems)
        except RecursionError:
            return (_TOO_DEEP,)
        return tuple(problems.found)

    def validate(self, value: Any) -> None:
        """Raise ValidationError if a value that is to be encoded has problems."""
        problems = self.problems(value)
        if problems:
            _raise(problems)


_TOO_DEEP = Problem("$", "nested too deeply, or in a circle", "type")
_LONGEST = 60
_codecs: dict[Any, Codec] = {}


def codec_of(annotation: Any) -> Codec:
    """Return the codec of a type; there is one for each.

    The type is a model, a scalar, or what annotations of models are made of: lists,
    mappings, unions, constants. Raises TypeError for anything else.

    For example: `codec_of(list[Token]).decode([{"id": "a"}])`.
    """
    # Unions are equal in any order of their variants, but decide in the order given.
    plain = annotation.__class__ is type
    key = annotation if plain else (annotation, repr(annotation))
    try:
        found = _codecs.get(key)
    except TypeError:
        return Codec(annotation)
    return found or _codecs.setdefault(key, Codec(annotation))


def _name_of(annotation: Any) -> str:
    """Return a type as one writes it, without modules: `list[Token]`."""
    if annotation.__class__ is type:
        name: str = annotation.__name__
        return name
    name = re.sub(r"(?:\w+\.)+(?=\w)", "", repr(_bare(annotation)))
    return name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"


def _bare(annotation: Any) -> Any:
    """Return a type without what is annotated: constraints and discriminators."""
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _bare(inside[0])
    if origin in (Union, UnionType):
        whole = _bare(inside[0])
        for one in inside[1:]:
            whole = whole | _bare(one)
        return whole
    if isinstance(annotation, GenericAlias):
        return GenericAlias(origin, tuple(map(_bare, inside)))
    return annotation


def _has_decimals(node: Node) -> bool:
    seen: set[int] = set()
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, DecimalNode):
            return True
        if id(node) not in seen:
            seen.add(id(node))
            waiting.extend(node.children())
    return False


def _raise(problems: tuple[Problem, ...]) -> NoReturn:
    from ..errors import ValidationError

    raise ValidationError(problems)


def _raise_too_deep(error: RecursionError) -> NoReturn:
    from ..errors import DecodeError

    raise DecodeError("nested too deeply", path="$") from error
