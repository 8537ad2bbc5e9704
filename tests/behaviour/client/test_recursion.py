"""The case `recursion`: models and unions that contain themselves."""

from __future__ import annotations

from typing import Any

from behaviour.client.driving import answers

PACKAGE = "recursion"
TREE: dict[str, Any] = {
    "name": "a",
    "children": [
        {"name": "b", "children": [], "owner": {"friend": {"friend": None}}},
        {"name": "c", "owner": {"trees": {"d": {"name": "d"}}}},
    ],
    "attributes": {"x": ["y", 1.5, {"z": []}]},
}


def test_a_tree_is_decoded_at_every_depth(driver: Any) -> None:
    """Through itself, through another model and through a null, and written back as it came."""
    tree = driver.call("trees.get_tree", answers(TREE), {"on_mismatch": "raise"})
    first, second = tree.children

    models = driver.models
    assert models.Owner(friend=models.Owner(friend=None)) == first.owner
    assert models.Node(name="d") == second.owner.trees["d"]
    assert {"x": ["y", 1.5, {"z": []}]} == tree.attributes
    assert TREE == tree.to_dict()
    tree.validate()


def test_a_forest_is_a_mapping_of_trees(driver: Any) -> None:
    """An object without properties of its own is a plain `dict` of models, which two resources share."""
    forest = driver.call("forests.get_forest", answers({"t": TREE}), {"on_mismatch": "raise"})

    assert {"t": driver.models.Node.from_dict(TREE)} == forest


def test_a_mismatch_deep_down_has_its_path(driver: Any) -> None:
    """It is told, and everything around it is typed."""
    told: list[Any] = []
    damaged = {**TREE, "children": [{"name": 5}], "attributes": {"x": [None]}}
    tree = driver.call("trees.get_tree", answers(damaged), {"on_mismatch": told.append})

    assert 5 == tree.children[0].name
    assert {"$.children[0].name", "$.attributes.x[0]"} == {each.path for each in told}
    assert damaged == tree.to_dict()


def test_what_a_model_holds_besides_is_typed_whatever_comes_first(driver: Any) -> None:
    """Itself, or a model that stands behind it in its module."""
    data = {"name": "a", "first": {"title": "t", "x": {"count": 1}}, "b": {"name": "b"}}
    folder = driver.call("trees.get_folder", answers(data), {"on_mismatch": "raise"})

    models = driver.models
    assert {"b": models.Folder(name="b")} == folder.extra_
    assert {"x": models.Pages(count=1)} == folder.first.extra_
    assert data == folder.to_dict()
    assert models.Folder().extra_ is not models.Folder().extra_
