"""A tree under change."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.edited import Edited, Path

ROOT = Place("a.yaml", Pointer(""))
TREES = st.recursive(
    st.integers(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc"), inner),
    max_leaves=20,
)


def paths(tree: Any, above: Path = ()) -> list[Path]:
    """Give the paths of all values of a tree but the root."""
    parts = (
        tree.items()
        if isinstance(tree, dict)
        else enumerate(tree)
        if isinstance(tree, list)
        else ()
    )
    found: list[Path] = []
    for key, value in parts:
        found += [(*above, key), *paths(value, (*above, key))]
    return found


def stands_at(texts: dict[str, Any], place: Place) -> Any:
    """Follow a place in the trees of the texts."""
    value = texts[place.file]
    for token in place.tokens:
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


@given(st.data())
def test_what_is_changed_is_what_was_asked_for_and_every_place_is_known(
    data: st.DataObject,
) -> None:
    """The tree becomes what plain Python makes of it; the one that came in stays; each value stands where it is said to."""
    tree: Any = data.draw(st.lists(TREES) | st.dictionaries(st.sampled_from("abc"), TREES))
    texts = {"a.yaml": copy.deepcopy(tree)}
    plain: Any = copy.deepcopy(tree)
    edited = Edited(tree, ROOT)
    for step in range(data.draw(st.integers(0, 6))):
        known = paths(plain)
        if not known:
            break
        *above, key = path = data.draw(st.sampled_from(known))
        holder: Any = plain
        for token in above:
            holder = holder[token]
        if data.draw(st.booleans()):
            del holder[key]
            edited.remove(path)
        else:
            texts[f"{step}.yaml"] = value = data.draw(TREES)
            holder[key] = copy.deepcopy(value)
            edited.set(path, value, Place(f"{step}.yaml", Pointer("")))

    assert plain == edited.tree
    assert texts["a.yaml"] == tree
    for path in paths(plain):
        value = edited.get(path)
        if not isinstance(value, dict | list):
            assert value == stands_at(texts, edited.origin(path))


def test_a_list_grows_at_its_end() -> None:
    """The index after the last is one where a value can be put."""
    edited = Edited({"a": [1]}, ROOT)

    edited.set(("a", 1), 2, Place("b.yaml", Pointer("/x")))

    assert {"a": [1, 2]} == edited.tree
    assert Place("b.yaml", Pointer("/x")) == edited.origin(("a", 1))
    assert [(("a", 1), Place("b.yaml", Pointer("/x")))] == [*edited.origins()]


def test_an_alias_is_changed_in_one_place() -> None:
    """A value that stands in two places of the tree is changed where the path leads, and in no other."""
    shared = {"x": 1}
    edited = Edited({"a": shared, "b": shared}, ROOT)

    edited.set(("a", "x"), 2, ROOT)
    edited.set(("a", "y"), 3, ROOT)

    assert {"a": {"x": 2, "y": 3}, "b": {"x": 1}} == edited.tree


def test_what_is_put_into_itself_makes_no_circle() -> None:
    """A part that is about to be shared is copied before it is changed again."""
    edited = Edited({"a": 1}, ROOT)
    edited.set(("a",), 2, ROOT)

    edited.share()
    edited.set(("b",), edited.tree, ROOT)
    edited.set(("b", "a"), 3, ROOT)

    assert {"a": 2, "b": {"a": 3}} == edited.tree
