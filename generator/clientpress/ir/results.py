"""What a method returns: the payload, the one success body, a union of several, or None (semantics §2).

Comes in: an operation and its envelope. Goes out: a type id; types that only a result needs are added to the API's.
"""

from __future__ import annotations

from clientpress.ir.api import Media, Operation, Response
from clientpress.ir.media_types import StreamKind, essence, json_like, stream_kind, text_like
from clientpress.ir.overlap import overlapping
from clientpress.ir.plain_types import PlainTypes
from clientpress.ir.types import (
    NO_DOCS,
    Anything,
    Null,
    Nullable,
    Origin,
    Scalar,
    ScalarKind,
    Type,
    TypeId,
    Union,
    Untagged,
    Use,
)
from clientpress.values import replace


def successes(operation: Operation) -> tuple[Response, ...]:
    """Give the responses of a call that went well: 2xx, or `default` where none is declared."""
    found = tuple(response for response in operation.responses if response.successful)
    if found:
        return found
    return tuple(response for response in operation.responses if response.status == "default")


def preferred(response: Response) -> tuple[Media, ...]:
    """Give the media types that are asked for: `application/json`, else the JSON ones where there are any. Streams have to be asked for as such.

    What is JSON in other ways beside it may be of another shape, as `application/ld+json` is: no call would know what it gets.
    """
    whole = tuple(one for one in response.media if stream_kind(one.media_type) is None)
    plain = tuple(one for one in whole if essence(one.media_type) == "application/json")
    return plain or tuple(one for one in whole if json_like(one.media_type)) or whole


def streaming(operation: Operation) -> StreamKind | None:
    """Give how a success streams, None where it may be JSON: then that is asked for."""
    media = [one.media_type for response in successes(operation) for one in response.media]
    if any(json_like(one) for one in media):
        return None
    return next((kind for one in media if (kind := stream_kind(one))), None)


class Results:
    """Gives result types, making the ones that are missing."""

    def __init__(self, types: dict[TypeId, Type]) -> None:
        self._types = types
        self.plain = PlainTypes(types)
        self._unions: dict[tuple[TypeId, ...], TypeId] = {}

    def bodies(self, operation: Operation) -> list[TypeId]:
        """Give the types of the success bodies, each once; those of streams are read one by one, and are none."""
        if streaming(operation) is not None:
            return []
        found = [
            self._media(media) for response in successes(operation) for media in preferred(response)
        ]
        return list(dict.fromkeys(found))

    def of(self, operation: Operation, payload: TypeId | None) -> TypeId | None:
        """Give the type of what a call returns. A success without content beside one with content returns None."""
        kind = streaming(operation)
        if kind is not None:
            return self.union(operation, self._items(operation, kind))
        if payload is None:
            bodies = self.bodies(operation)
            payload = self.union(operation, bodies) if bodies else None
        if payload is None:
            unsaid = not successes(operation) and operation.method != "HEAD"
            if unsaid or any(response.undescribed for response in operation.responses):
                return self.plain.of(Anything())
            return None
        empty = any(not response.media for response in successes(operation))
        return self._nullable(payload) if empty else payload

    def _items(self, operation: Operation, kind: StreamKind) -> list[TypeId]:
        """Give the types of what streams of a kind yield, each once."""
        found = [
            self._item(media, kind)
            for response in successes(operation)
            for media in response.media
            if stream_kind(media.media_type) == kind
        ]
        return list(dict.fromkeys(found))

    def _item(self, media: Media, kind: StreamKind) -> TypeId:
        """Give the type of what a stream yields: events carry text unless something else is said."""
        if media.type is not None:
            return media.type
        return self.plain.of(Scalar(kind=ScalarKind.STRING) if kind == "events" else Anything())

    def union(self, operation: Operation, variants: list[TypeId]) -> TypeId:
        """Give the union of types, or the one that there is."""
        present = self._present(variants)
        nullable = len(present) < len(variants) or any(
            isinstance(self._types[one], Nullable) for one in variants
        )
        if len(variants) == 1:
            return variants[0]
        found = present[0] if len(present) == 1 else self._union(operation, tuple(present))
        return self._nullable(found) if nullable else found

    def _present(self, variants: list[TypeId]) -> list[TypeId]:
        found = []
        for variant in variants:
            match self._types[variant]:
                case Nullable(of=of):
                    found.append(of)
                case Null():
                    pass
                case _:
                    found.append(variant)
        return list(dict.fromkeys(found)) or variants[:1]

    def _union(self, operation: Operation, variants: tuple[TypeId, ...]) -> TypeId:
        known = self._unions.get(variants)
        if known is None:
            use = Use(operation=operation.key, role="response 2XX")
            union = Union(
                variants=variants,
                tagging=Untagged(),
                exclusive=False,
                origin=Origin(uses=(use,), place=operation.place / "responses"),
                variant_docs=(NO_DOCS,) * len(variants),
            )
            if overlapping(self._types, union):
                union = replace(union, tagging=Untagged(overlapping=True))
            known = self._unions[variants] = self.plain.add(union)
        return known

    def _nullable(self, of: TypeId) -> TypeId:
        if isinstance(self._types[of], Nullable | Null | Anything):
            return of
        return self.plain.of(Nullable(of=of))

    def _media(self, media: Media) -> TypeId:
        if media.type is not None:
            return media.type
        if json_like(media.media_type):
            return self.plain.of(Anything())
        kind = ScalarKind.STRING if text_like(media.media_type) else ScalarKind.BINARY
        return self.plain.of(Scalar(kind=kind))
