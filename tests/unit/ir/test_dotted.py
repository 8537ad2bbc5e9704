"""Resources that lie in others because operationIds say so."""

from __future__ import annotations

import pytest

from clientpress.ir.resources import read_resources
from factories_ir import operation


def _found(*ids: str, tag: str = "projects") -> dict[str, int]:
    every = [operation("GET", f"/{at}", one, tag=tag) for at, one in enumerate(ids)]
    return {one.key: len(one.operations) for one in read_resources(every, (), every, {})}


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (("store.projects.list", "store.projects.keys.get"), {"projects": 1, "projects.keys": 1}),
        (("projects.list", "projects.keys.get"), {"projects": 1, "projects.keys": 1}),
        (
            ("store.projects.keys.uses.get", "store.projects.get", "store.projects.list"),
            {"projects": 2, "projects.keys": 0, "projects.keys.uses": 1},
        ),
        (("store.users.keys.get", "store.users.list"), {"projects": 2}),
        (("store.projects.keys.get", "getProject", "listProjects"), {"projects": 3}),
        (("projects.keys.get", "teams.list"), {"projects": 1, "projects.keys": 1}),
        (("store.projects.keys..get", "store.projects.list"), {"projects": 2}),
    ],
)
def test_a_resource_may_lie_in_that_of_the_tag(
    ids: tuple[str, ...], expected: dict[str, int]
) -> None:
    """Where nearly all operationIds are written so, with the tag first or behind the name of the API."""
    assert expected == _found(*ids)


def test_what_the_configuration_says_goes_before() -> None:
    """And is told apart from what operationIds say."""
    ids = ("store.projects.list", "store.projects.keys.get", "store.projects.keys.list")
    every = [operation("GET", f"/{at}", one, tag="projects") for at, one in enumerate(ids)]
    homes = {"store.projects.keys.get": ("keys",)}
    found = read_resources(every, (), every, homes)
    assert {
        "projects": (("projects",), False, 1),
        "projects.keys": (("projects", "keys"), False, 1),
        "keys": (("keys",), True, 1),
    } == {one.key: (one.path, one.configured, len(one.operations)) for one in found}
