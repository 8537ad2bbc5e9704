"""The case `resources`: resources that lie in others, and a method that is called `list`."""

from __future__ import annotations

import typing
from importlib import import_module
from typing import Any

import pytest

from behaviour.client.driving import answers

PACKAGE = "resources"


def test_a_resource_in_another_is_called_through_it(driver: Any) -> None:
    """Blocking and awaited, with the method that was wished for, word for word."""
    members = driver.call("teams.members.list", answers([{"name": "Ada"}]), team="a")
    assert [driver.models.Member(name="Ada")] == members


def test_its_types_resolve_beside_a_method_called_list(package: Any) -> None:
    """The type is not hidden by the method, at run time either."""
    members = package.resources.TeamsMembers
    assert list[package.models.Member] == typing.get_type_hints(members.list)["return"]


def test_a_name_that_our_own_imports_have_is_no_hindrance(driver: Any) -> None:
    """The imports are called otherwise where a resource is called `models` and its method `property`."""
    found = driver.call("models.property", answers([{"name": "Ada"}]), team="a")
    assert [driver.models.Team(name="Ada")] == found


def test_views_and_fakes_are_reached_by_the_same_way(package: Any) -> None:
    """What only holds resources has no views; what is prepared where it is called is answered."""
    fake = import_module("resources.testing").FakeTransport()
    fake.admin.audit.log.read.returns(["a"])
    with package.Client(http_client=fake) as client:
        raw = client.admin.audit.log.with_raw_response.read()
        assert ["a"] == raw.parse()
        assert not hasattr(client.admin, "with_raw_response")
    assert 1 == len(fake.admin.audit.log.read.calls)


def test_every_operation_passes_its_check(package: Any) -> None:
    """Also those whose module is called otherwise than the way to it."""
    checks = import_module("resources.testing").operation_checks()
    assert 8 == len(checks)
    for check in checks:
        check()
    assert "teams.members" == package.OPERATIONS["list-members"].resource


def test_an_unknown_method_is_told(package: Any) -> None:
    """By the way that a caller would write."""
    with pytest.raises(KeyError, match=r"teams\.members\.lst"):
        package.OPERATIONS.of_method("teams.members", "lst")
