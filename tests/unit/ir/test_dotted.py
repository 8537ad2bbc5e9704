"""Resources that lie in others because operationIds say so."""

from __future__ import annotations

import re

import pytest

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import In, Server
from clientpress.ir.dotted import with_resource_names
from clientpress.ir.resources import read_resources
from clientpress.values import replace
from factories_ir import operation, parameter


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


@pytest.mark.parametrize(
    ("path", "key", "expected"),
    [
        ("/v1/{name}", "store.projects.get", ["name"]),
        ("/v1/{parent}/keys/{key}", "store.projects.keys.get", ["parent"]),
        ("/v1/{name}:copy", "store.projects.keys.copy", ["name"]),
        ("/v1/projects/{project}/keys/{key}", "store.projects.keys.get", []),
        ("/v1/projects:copy/{name}", "store.projects.copy", []),
        ("/{user}/keys", "store.users.keys.list", []),
        ("/v1/status", "store.status", []),
        ("/v1/{name}", "store.status", []),
    ],
)
def test_a_parameter_may_be_the_name_of_a_resource(
    path: str, key: str, expected: list[str]
) -> None:
    """The first one of a path that has the resource in no literal part, nor in that of the server."""
    parameters = tuple(parameter(wire, In.PATH, 0) for wire in re.findall(r"\{(\w+)\}", path))
    made = replace(operation("GET", path, key), parameters=parameters)
    place = Place("a.json", Pointer(""))
    servers = [Server(url="https://api.example.com/v1/users", place=place)]
    found = with_resource_names([made], servers)
    assert expected == [one.wire for one in found[0].parameters if one.allow_reserved]


def test_slashes_are_encoded_where_ids_say_no_resource() -> None:
    """Of ids without dots, and of those that begin in several ways, nothing is known."""
    ids = ("getName", "store.projects.get"), ("store.projects.get", "shop.projects.get")
    for pair in ids:
        made = [
            replace(
                operation("GET", f"/{at}/{{name}}", one),
                parameters=(parameter("name", In.PATH, 0),),
            )
            for at, one in enumerate(pair)
        ]
        assert made == with_resource_names(made, [])
