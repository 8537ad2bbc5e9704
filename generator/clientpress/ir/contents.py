"""Strings that say what they hold (`contentMediaType`) and not how it is encoded.

JSON has text, so in JSON such a string is one (JSON Schema 2020-12, Validation §8; FastAPI writes `bytes` so). As a body of its own, or as a
part of a form, it is what it says: bytes (OpenAPI 3.1 §4.8.14.3). Which of them it is, only its use can tell.

Comes in: types with scalars of kind `CONTENT`. Goes out, once every body and answer was told: types without.
"""

from __future__ import annotations

from typing import Final

from clientpress.ir.media_types import essence, made_of_properties, stream_kind, text_like
from clientpress.ir.plain_types import PlainTypes
from clientpress.ir.types import (
    Anything,
    Array,
    Dictionary,
    Nullable,
    Object,
    Property,
    Scalar,
    ScalarKind,
    Type,
    TypeId,
    Union,
)
from clientpress.values import replace

_STRING: Final = Scalar(kind=ScalarKind.STRING)
_BYTES: Final = Scalar(kind=ScalarKind.BINARY)


class Contents:
    """Decides on the types of one API, in place."""

    def __init__(self, types: dict[TypeId, Type]) -> None:
        self._types = types
        self._plain = PlainTypes(types)
        self._bytes: dict[TypeId, TypeId] = {}
        self._formed: set[TypeId] = set()

    def of(self, media_type: str, type_id: TypeId) -> TypeId:
        """Give the type of a body or an answer, told what it travels as. Octets of which no more is said than `string`, or any `object`, are bytes."""
        if essence(media_type).startswith("multipart/"):
            self._form(type_id)
            return type_id
        if essence(media_type) == "application/octet-stream" and self._says_nothing(type_id):
            return self._plain.of(_BYTES)
        if essence(media_type) in ("*/*", "application/*"):
            return self._alone(type_id)
        text = made_of_properties(media_type) or text_like(media_type)
        return type_id if text or stream_kind(media_type) is not None else self._alone(type_id)

    def file_unsaid(self, type_id: TypeId) -> Property | None:
        """Make bytes of the property `file` of a form of parts that has no other file, and give what it was. That is what such a form is for."""
        match self._types[type_id]:
            case Object(properties=properties) as found:
                said = next((one for one in properties if one.wire == "file"), None)
                plain = said is not None and self._types[said.type] == _STRING
                if said is None or not plain or any(self._is_bytes(one.type) for one in properties):
                    return None
                sent = replace(said, type=self._plain.of(_BYTES))
                parts = tuple(sent if one is said else one for one in properties)
                self._types[type_id] = replace(found, properties=parts)
                return said
            case _:
                return None

    def _is_bytes(self, type_id: TypeId) -> bool:
        match self._types[type_id]:
            case Scalar(kind=kind):
                return kind in (ScalarKind.BINARY, ScalarKind.BASE64)
            case Nullable(of=inner) | Array(item=inner):
                return self._is_bytes(inner)
            case _:
                return False

    def settle(self) -> None:
        """Make text of what nobody sends or reads as bytes."""
        for type_id, found in self._types.items():
            if isinstance(found, Scalar) and found.kind is ScalarKind.CONTENT:
                self._types[type_id] = replace(found, kind=ScalarKind.STRING)

    def _says_nothing(self, type_id: TypeId) -> bool:
        """Whether a type is no more than what frameworks write for content that they do not know."""
        match self._types[type_id]:
            case Scalar() as found:
                return found == _STRING
            case Dictionary(value=value):
                return isinstance(self._types[value], Anything)
            case Anything():
                return True
            case _:
                return False

    def _form(self, type_id: TypeId) -> None:
        """Make bytes of the parts of a form; what is inside of a part is JSON."""
        if type_id in self._formed:
            return
        self._formed.add(type_id)
        match self._types[type_id]:
            case Object(properties=properties) as found:
                parts = tuple(replace(one, type=self._alone(one.type)) for one in properties)
                self._types[type_id] = replace(found, properties=parts)
            case Dictionary(value=value) as found:
                self._types[type_id] = replace(found, value=self._alone(value))
            case Nullable(of=inner):
                self._form(inner)
            case Union(variants=variants):
                for variant in variants:
                    self._form(variant)
            case _:
                pass

    def _alone(self, type_id: TypeId) -> TypeId:
        """Give the type with bytes in the place of content, be it one, a list of them, or one of several things."""
        known = self._bytes.get(type_id)
        if known is None:
            self._bytes[type_id] = type_id  # for what holds itself
            known = self._bytes[type_id] = self._made(type_id)
        return known

    def _made(self, type_id: TypeId) -> TypeId:
        match self._types[type_id]:
            case Scalar(kind=ScalarKind.CONTENT) as found:
                return self._plain.of(replace(found, kind=ScalarKind.BINARY))
            case Nullable(of=of):
                inner = self._alone(of)
                return type_id if inner == of else self._plain.of(Nullable(of=inner))
            case Array(item=item) as found:
                inner = self._alone(item)
                return type_id if inner == item else self._plain.add(replace(found, item=inner))
            case Union(variants=variants) as found:
                inners = tuple(map(self._alone, variants))
                same = inners == variants
                return type_id if same else self._plain.add(replace(found, variants=inners))
            case _:
                return type_id
