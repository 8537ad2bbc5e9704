"""Tuples of layers as sets that know their order."""

from __future__ import annotations

import pytest

from clientpress.algebra.layers import join
from clientpress.algebra.model import Layer, Layers
from clientpress.diagnostics.place import Place, Pointer


def _layers(text: str) -> Layers:
    """Read layers: `a b*` is `a`, and `b` without its union."""
    return tuple(
        Layer(Place("a.json", Pointer("")) / one[0], bare=one.endswith("*")) for one in text.split()
    )


@pytest.mark.parametrize(
    ("several", "expected"),
    [
        ((), ""),
        (("a b",), "a b"),
        (("a b", "b c"), "a b c"),
        (("a c", "a b c"), "a b c"),
        (("a b c", "c a"), "a b c"),
        (("a b*", "b"), "a b"),
        (("", "a"), "a"),
    ],
)
def test_join(several: tuple[str, ...], expected: str) -> None:
    """One after the other; where the last has them all, its order counts."""
    assert _layers(expected) == join(*map(_layers, several))
