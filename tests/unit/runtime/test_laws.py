"""What holds for all values: the short way and the long way agree, and nothing is lost."""

from __future__ import annotations

import json
import string
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.runtime.codec.codec import codec_of
from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.codec.jsontext import json_bytes
from clientpress.runtime.codec.source import OFF_THE_SHORT_WAY
from clientpress.runtime.mismatch import Mismatch, Report
from clientpress.runtime.model import Model, wire
from clientpress.runtime.problems import Problems
from clientpress.runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, repr=False)
class Leaf(Model):
    """A leaf."""

    kind: Literal["leaf"]
    a: Annotated[str, Constraints(max_length=3)]
    b: int | Unset | None = UNSET


@dataclass(slots=True, kw_only=True, repr=False)
class Everything(Model):
    """Every sort of field."""

    a: Literal["a", 1, True]
    b: list[Leaf | Everything | str] | Unset = UNSET
    c: dict[str, float] | Unset = field(default=UNSET, metadata=wire("c.d"))
    d: datetime | date | UUID | Unset = UNSET
    e: Annotated[list[int], Constraints(unique_items=True, max_items=2)] | Unset | None = UNSET
    f: tuple[int, str] | bytes | Unset = UNSET
    g: Decimal | bool | Unset = UNSET


TEXTS = st.sampled_from(
    [
        "",
        "a",
        "leaf",
        "aGk=",
        "2020-01-31",
        "2020-01-01T00:00:00Z",
        "2020-01-01t00:00:00.5z",
        "c8fed203ed3043cba015a93ad1616f1f",
    ]
) | st.text(string.printable, max_size=5)
NAMES = st.sampled_from(["kind", "a", "b", "c.d", "d", "e", "f", "g"]) | st.text(max_size=2)
ATOMS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
)
TREES = st.recursive(
    ATOMS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5)
)
NEARLY = st.fixed_dictionaries(
    {"a": st.sampled_from(["a", 1, True, "x"])},
    optional={
        "b": st.lists(
            st.fixed_dictionaries({"kind": st.just("leaf"), "a": TEXTS}, optional={"b": ATOMS})
            | TREES,
            max_size=3,
        ),
        "c.d": st.dictionaries(NAMES, ATOMS, max_size=2),
        "d": ATOMS,
        "e": st.lists(ATOMS, max_size=3) | ATOMS,
        "f": TREES,
        "g": ATOMS,
        "more": TREES,
    },
)


@pytest.mark.parametrize("annotation", [Everything, list[Everything] | dict[str, Leaf] | str])
@settings(max_examples=150, deadline=None)
@given(data=NEARLY | TREES)
def test_decoding_loses_nothing_and_encoding_agrees(annotation: Any, data: Any) -> None:
    """Whatever comes is written back; what has no problem is valid by either way, and encodes alike."""
    codec, found = codec_of(annotation), list[Mismatch]()
    value = codec.decode(data, found.append)
    encoded = codec.encode(value, validate=False)

    assert json.loads(json_bytes(data)) == json.loads(json_bytes(encoded))
    node, problems = codec._node, Problems()
    node.validate(value, (), problems)
    try:
        short = node.encoder(value)
    except OFF_THE_SHORT_WAY:
        short = None
    else:
        assert [] == problems.found
        assert node.encode(value) == short
    if not problems.found:
        assert encoded == codec.encode(value)


@settings(max_examples=150, deadline=None)
@given(data=NEARLY)
def test_both_ways_of_decoding_agree(data: Any) -> None:
    """What the short way decodes, the long way decodes alike, without a mismatch."""
    node = codec_of(Everything)._node
    found: list[Mismatch] = []
    members = node._decode_members(data, (), Report(found.append))  # type: ignore[attr-defined]
    try:
        short = node.decoder(data)
    except OFF_THE_SHORT_WAY:
        return
    assert ([], short) == (found, members)
