"""A sample value as the Python a user would type: (Api, Names, type, JSON) → expression → lines.

For example: `{"request.ip": {"in": ["10.0.0.0/8"]}}` → `models.Condition(request_ip=models.RequestIp(in_=["10.0.0.0/8"]))`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from clientpress.ir.api import Api
from clientpress.ir.types import (
    Array,
    Dictionary,
    Nullable,
    Object,
    Scalar,
    ScalarKind,
    TypeId,
    Union,
)
from clientpress.naming.model import Names
from clientpress.python.defaults import default_of
from clientpress.render.docs.samples import fits
from clientpress.values import dataclass

_WIDTH = 80
_OF_MODELS = re.compile(r"(?<![\w.\"'])models\.")


@dataclass(frozen=True, slots=True)
class Expression:
    """Python text with what stands in its brackets, so that it can be broken where it does not fit."""

    opening: str
    inner: tuple[tuple[str, Expression], ...] = ()
    closing: str = ""


def uses_models(program: Iterable[str]) -> bool:
    """Tell whether lines of a program need `models`; a resource may be called so too: `client.models.list()`."""
    return any(map(_OF_MODELS.search, program))


class Writer:
    """Writes sample values as Python; `imports` collects the standard-library names that were used.

    What is `brief` has empty lists and maps for the properties of a body, where they may be empty.
    """

    def __init__(self, api: Api, names: Names, *, brief: bool = False) -> None:
        self.brief = brief
        self._api = api
        self._names = names
        self.imports: set[tuple[str, str]] = set()

    def write(self, type_id: TypeId, value: Any) -> Expression:
        """Write a JSON value of a type; a value that does not fit its type is written as plain data."""
        match self._api.types[type_id]:
            case Nullable(of=of) if value is not None:
                return self.write(of, value)
            case Object() as found if isinstance(value, dict) and type_id in self._names.types:
                return self._model(type_id, found, value)
            case Array(item=item) if isinstance(value, list):
                return _bracketed("[", [("", self.write(item, each)) for each in value], "]")
            case Dictionary(value=item) if isinstance(value, dict):
                return _bracketed(
                    "{",
                    [(f"{quoted(key)}: ", self.write(item, each)) for key, each in value.items()],
                    "}",
                )
            case Union(variants=variants):
                for variant in variants:
                    if fits(self._api, variant, value):
                        return self.write(variant, value)
                return data(value)
            case Scalar(kind=kind) if isinstance(value, str):
                return self._text(kind, value)
            case _:
                return data(value)

    def _model(self, type_id: TypeId, found: Object, value: dict[str, Any]) -> Expression:
        fields = self._names.fields[type_id]
        inner = [
            (f"{fields[prop.wire]}=", self.write(prop.type, value[prop.wire]))
            for prop in found.properties
            if prop.wire in value and not prop.tags and default_of(self._api.types, prop) is None
        ]
        declared = {prop.wire for prop in found.properties}
        extra = {key: each for key, each in value.items() if key not in declared}
        if extra:
            inner.append(("extra_=", data(extra)))
        return _bracketed(f"models.{self._names.types[type_id].name}(", inner, ")")

    def _text(self, kind: ScalarKind, value: str) -> Expression:
        match kind:
            case ScalarKind.DATE_TIME | ScalarKind.DATE | ScalarKind.TIME:
                name = {"date-time": "datetime"}.get(kind.value, kind.value)
                self.imports.add(("datetime", name))
                return Expression(f"{name}.fromisoformat({quoted(value)})")
            case ScalarKind.UUID:
                self.imports.add(("uuid", "UUID"))
                return Expression(f"UUID({quoted(value)})")
            case ScalarKind.DECIMAL:
                self.imports.add(("decimal", "Decimal"))
                return Expression(f"Decimal({quoted(value)})")
            case ScalarKind.BASE64:
                return Expression('b"hello"')
            case ScalarKind.BINARY:
                plain = value.isascii() and value.isprintable()
                return Expression(
                    f"b{quoted(value)}" if plain else ascii(value.encode("utf-8", "replace"))
                )
            case _:
                return data(value)


class DictWriter(Writer):
    """Writes dictionaries in the place of models, and what they hold as JSON has it."""

    def __init__(self, api: Api, names: Names, *, brief: bool = False) -> None:
        super().__init__(api, names, brief=brief)
        self._inside = 0

    def _model(self, type_id: TypeId, found: Object, value: dict[str, Any]) -> Expression:
        del type_id
        declared: dict[str, TypeId] = {prop.wire: prop.type for prop in found.properties}
        self._inside += 1
        inner = [
            (
                f"{quoted(key)}: ",
                self.write(declared[key], each) if key in declared else data(each),
            )
            for key, each in value.items()
        ]
        self._inside -= 1
        return _bracketed("{", inner, "}")

    def _text(self, kind: ScalarKind, value: str) -> Expression:
        if not self._inside:
            return super()._text(kind, value)
        return Expression(value) if kind is ScalarKind.DECIMAL else data(value)


def data(value: Any) -> Expression:
    """Write plain data. For example: `{"a": [1, None]}`."""
    if isinstance(value, dict):
        return _bracketed(
            "{", [(f"{quoted(key)}: ", data(each)) for key, each in value.items()], "}"
        )
    if isinstance(value, list):
        return _bracketed("[", [("", data(each)) for each in value], "]")
    if isinstance(value, str):
        return Expression(quoted(value))
    return Expression(repr(value))


def quoted(text: str) -> str:
    """Quote text as black does, with double quotes. JSON's escapes are Python's too, below U+10000."""
    written = json.dumps(text, ensure_ascii=not text.isprintable())
    return written if "\\ud" not in written else ascii(text)


def _bracketed(opening: str, inner: Sequence[tuple[str, Expression]], closing: str) -> Expression:
    return Expression(opening, tuple(inner), closing)


def call(opening: str, arguments: Sequence[tuple[str, Expression]]) -> Expression:
    """Write a call. For example: `client.tokens.create(name="a")`."""
    return _bracketed(f"{opening}(", arguments, ")")


def listed(items: Sequence[Expression]) -> Expression:
    """Write a list."""
    return _bracketed("[", [("", item) for item in items], "]")


def lines(
    expression: Expression, *, prefix: str = "", suffix: str = "", indent: int = 0
) -> list[str]:
    """Lay an expression out: on one line where it fits, else one element a line with a trailing comma."""
    one = f"{prefix}{_flat(expression)}{suffix}"
    pad = " " * indent
    if not expression.inner or indent + len(one) <= _WIDTH:
        return [pad + one]
    out = [f"{pad}{prefix}{expression.opening}"]
    for label, inner in expression.inner:
        out += lines(inner, prefix=label, suffix=",", indent=indent + 4)
    out.append(f"{pad}{expression.closing}{suffix}")
    return out


def _flat(expression: Expression) -> str:
    inner = ", ".join(f"{label}{_flat(each)}" for label, each in expression.inner)
    return f"{expression.opening}{inner}{expression.closing}"
