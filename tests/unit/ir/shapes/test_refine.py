"""Partition refinement."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clientpress.ir.shapes.refine import refine


def test_equal_trees() -> None:
    """Trees of equal labels are equal, whatever else is there."""
    found = refine(["leaf", "leaf", "node", "node", "node"], [(), (), (0,), (1,), (2,)])
    assert found[0] == found[1]
    assert found[2] == found[3]
    assert found[2] != found[4]


def test_equal_cycles() -> None:
    """A cycle of one is equal to a cycle of two that looks the same from inside."""
    found = refine(["a", "a", "a", "b"], [(0,), (2,), (1,), (0,)])
    assert found[0] == found[1] == found[2]
    assert found[3] != found[0]


def test_order_of_children() -> None:
    """Children are told apart by their position."""
    found = refine(["x", "y", "n", "n"], [(), (), (0, 1), (1, 0)])
    assert found[2] != found[3]


def test_long_chain() -> None:
    """A difference at the far end reaches all the way up."""
    count = 2000
    labels = ["n"] * (2 * count)
    labels[count - 1] = "end"
    children = [(at + 1,) if at % count != count - 1 else () for at in range(2 * count)]
    assert 2 * count == len(set(refine(labels, children)))


@given(st.data())
def test_against_the_plain_algorithm(data: st.DataObject) -> None:
    """The result is that of splitting all classes by all signatures until nothing changes."""
    count = data.draw(st.integers(1, 12))
    labels = data.draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    nodes = st.integers(0, count - 1)
    children = [tuple(data.draw(st.lists(nodes, max_size=2))) for _ in range(count)]
    assert _classes(_plainly(labels, children)) == _classes(refine(labels, children))


def _plainly(labels: list[int], children: list[tuple[int, ...]]) -> list[int]:
    while True:
        signatures = [
            (label, tuple(labels[child] for child in below))
            for label, below in zip(labels, children, strict=True)
        ]
        numbers = {signature: at for at, signature in enumerate(dict.fromkeys(signatures))}
        found = [numbers[signature] for signature in signatures]
        if len(set(found)) == len(set(labels)):
            return found
        labels = found


def _classes(labels: list[int]) -> set[frozenset[int]]:
    classes: dict[int, set[int]] = {}
    for node, label in enumerate(labels):
        classes.setdefault(label, set()).add(node)
    return {frozenset(nodes) for nodes in classes.values()}
