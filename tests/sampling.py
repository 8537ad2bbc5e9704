"""Sample what is sent, from the types of an API: the same value every time, as the document's own examples have it.

In come an API and a type; out goes a wire value that is valid for it. What the server sets is left out of bodies, and a type
that holds itself ends at its first optional turn.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any, Final, assert_never

import hypothesis
from hypothesis import strategies as st

from clientpress.ir.api import Api
from clientpress.ir.types import (
    NO_DOCS,
    Access,
    Anything,
    Array,
    Choice,
    Dictionary,
    Docs,
    Nothing,
    Null,
    Nullable,
    Object,
    Required,
    Scalar,
    ScalarKind,
    Tagged,
    Tuple,
    TypeId,
    Union,
)

_TEXTS: Final = {
    "ipv4": "198.51.100.4",
    "ipv6": "2001:db8::1",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "hostname": "example.com",
}
_KINDS: Final = {
    ScalarKind.DATE_TIME: "2014-01-01T05:20:00Z",
    ScalarKind.DATE: "2014-01-01",
    ScalarKind.TIME: "05:20:00Z",
    ScalarKind.UUID: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
    ScalarKind.BASE64: "AAAA",
    ScalarKind.BINARY: "AAAA",
}
_DEEPEST: Final = 8


class Sampler:
    """Samples for one API."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def of(self, type_id: TypeId, docs: Docs = NO_DOCS, depth: int = 0) -> Any:
        """Give a value for a type at one use, whose words may hold an example."""
        found = self._api.types[type_id]
        match found:
            case Scalar():
                return _scalar(found, docs)
            case Choice(values=values):
                return next((one for one in docs.examples if one in values), values[0])
            case Anything():
                return docs.examples[0] if docs.examples else "anything"
            case Nothing() | Null():
                return None
            case Nullable(of=inner):
                return self.of(inner, docs, depth)
            case Array(item=item, constraints=constraints):
                least = dict(constraints).get("min_items", 0)
                sampled = self.of(item, found.item_docs, depth + 1)
                return [] if depth > _DEEPEST and not least else [sampled] * max(1, least)
            case Tuple(items=items):
                return [self.of(item, depth=depth + 1) for item in items]
            case Dictionary(value=value):
                return {"key": self.of(value, found.value_docs, depth + 1)}
            case Object():
                return dict(self._properties(found, depth))
            case Union(variants=variants):
                docs_of = found.variant_docs[0] if found.variant_docs else Docs()
                sampled = self.of(variants[0], docs_of, depth + 1)
                if isinstance(found.tagging, Tagged) and isinstance(sampled, dict):
                    tags = [tag for tag, at in found.tagging.mapping if at == 0]
                    sampled = {**sampled, found.tagging.property: tags[0]}
                return sampled
            case _:
                assert_never(found)

    def _properties(self, found: Object, depth: int) -> Iterator[tuple[str, Any]]:
        """Give what a sender gives: all that the server does not set, and what it sets where that is required."""
        for prop in found.properties:
            required = isinstance(prop.presence, Required)
            if required or (prop.access is not Access.READ_ONLY and depth <= _DEEPEST):
                yield prop.wire, self.of(prop.type, prop.docs, depth + 1)


def _scalar(found: Scalar, docs: Docs) -> Any:
    limits = dict(found.constraints)
    match found.kind:
        case ScalarKind.BOOLEAN:
            return next((one for one in docs.examples if isinstance(one, bool)), True)
        case ScalarKind.INTEGER | ScalarKind.NUMBER | ScalarKind.DECIMAL:
            return _number(found, docs, limits)
        case ScalarKind.STRING:
            told = next((one for one in docs.examples if _is_text(one, limits)), None)
            return told if told is not None else _text(_TEXTS.get(found.format, "text"), limits)
        case kind:
            return _KINDS[kind]


def _number(found: Scalar, docs: Docs, limits: dict[str, Any]) -> Any:
    least = limits.get("minimum", limits.get("exclusive_minimum", -1) + 1)
    most = limits.get("maximum", limits.get("exclusive_maximum", least + 2) - 1)
    step = limits.get("multiple_of", 1)
    for one in docs.examples:
        numeric = isinstance(one, int | float) and not isinstance(one, bool)
        whole = isinstance(one, int) or found.kind is not ScalarKind.INTEGER
        if numeric and whole and least <= one <= limits.get("maximum", one) and not one % step:
            return one
    value = min(max(least, 1), most)
    return value if value % step == 0 else -(-value // step) * step


def _is_text(value: object, limits: dict[str, Any]) -> bool:
    return (
        isinstance(value, str)
        and limits.get("min_length", 0) <= len(value) <= limits.get("max_length", len(value))
        and ("pattern" not in limits or re.search(limits["pattern"], value) is not None)
    )


def _text(plain: str, limits: dict[str, Any]) -> str:
    least, most = limits.get("min_length", 0), limits.get("max_length", 1 << 20)
    padded = (plain * (least // max(1, len(plain)) + 1))[: max(len(plain), least)][:most]
    return padded if _is_text(padded, limits) else matching(limits["pattern"], least, most)


@cache
def matching(pattern: str, least: int, most: int) -> str:
    """Give a text that a pattern is found in, of a length between two bounds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = hypothesis.find(
            st.from_regex(pattern, fullmatch=True),
            lambda text: least <= len(text) <= most,
            settings=hypothesis.settings(database=None, derandomize=True, max_examples=2000),
        )
    return str(found)
