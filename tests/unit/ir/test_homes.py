"""Operations that the configuration puts into resources of its own."""

from __future__ import annotations

import pytest

from clientpress.document.model import Tag
from clientpress.ir.api import NameHints
from clientpress.ir.resources import read_resources
from factories_ir import operation

EVERY = [
    operation("GET", "/teams", tag="Teams"),
    operation("GET", "/members", tag="People"),
    operation("GET", "/ping", tag="People"),
]


@pytest.mark.parametrize(
    ("homes", "expected"),
    [
        ({}, {"Teams": ((), 1), "People": ((), 2)}),
        ({"GET /members": ("teams",)}, {"Teams": (("teams",), 2), "People": ((), 1)}),
        (
            {"GET /members": ("teams", "members")},
            {"Teams": (("teams",), 1), "teams.members": (("teams", "members"), 1), "People": ((), 1)},
        ),
        (
            {"GET /ping": ("status", "people")},
            {"Teams": ((), 1), "People": ((), 1), "status": (("status",), 0), "status.people": (("status", "people"), 1)},
        ),
        (
            {"GET /members": ("admin", "dnsRecords"), "GET /ping": ("admin", "dns_records")},
            {"Teams": ((), 1), "admin": (("admin",), 0), "admin.dnsRecords": (("admin", "dns_records"), 2)},
        ),
        ({"GET /members": ("people",)}, {"Teams": ((), 1), "People": (("people",), 2)}),
        ({"GET /gone": ("gone",)}, {"Teams": ((), 1), "People": ((), 2)}),
    ],
)  # fmt: skip
def test_what_is_said_of_an_operation_beats_its_tag(
    homes: dict[str, tuple[str, ...]], expected: dict[str, tuple[tuple[str, ...], int]]
) -> None:
    """What lies around a resource is there too; a resource called like a tag is that tag's; what is not spoken of stays."""
    found = read_resources(EVERY, (), EVERY, homes)
    assert expected == {one.key: (one.path, len(one.operations)) for one in found}


def test_a_resource_called_like_a_tag_has_its_description() -> None:
    """Also where it lies in another: *Team Members* describes `team.members`."""
    every = [operation("GET", "/members", tag="Team Members")]
    tags = [Tag(name="Team Members", description="Who is in it.")]
    found = read_resources(every, tags, every, {"GET /members": ("team", "members")})
    assert {"team": "", "Team Members": "Who is in it."} == {
        one.key: one.description for one in found
    }


def test_what_is_said_of_a_tag_is_not_lost_where_its_operations_went() -> None:
    """It stands at the resource of the first of them, beside what is said of others that went there."""
    every = [
        operation("GET", "/a", tag="A"),
        operation("GET", "/b", tag="B"),
        operation("GET", "/c", tag="B"),
    ]
    tags = [Tag(name="A", description="Of A."), Tag(name="B", description="Of B.")]
    homes = {"GET /a": ("both",), "GET /b": ("both",), "GET /c": ("else",)}
    found = read_resources(every, tags, every, homes)
    assert {"both": "Of A.\n\nOf B.", "else": ""} == {one.key: one.description for one in found}


def test_what_is_said_beats_dots_in_operation_ids() -> None:
    """By whatever handle it is said."""
    every = [operation("GET", "/a", "teams.members.list", tag="teams")]
    found = read_resources(every, (), every, {"GET /a": ("people",)})
    assert [("people",)] == [one.path for one in found]


def test_a_group_that_the_document_hints_at_is_where_its_operation_lies() -> None:
    """Whatever its tag; what has no hint stays with its tag, and what the configuration says counts first."""
    every = [
        operation("GET", "/a", tag="Projects"),
        operation("GET", "/b", tag="Export", hints=NameHints(group=("projects", "exports"))),
        operation("GET", "/c", tag="Export"),
        operation("GET", "/d", tag="Export", hints=NameHints(group=("files",))),
    ]
    found = read_resources(every, (), every, {"GET /d": ("else",)})
    assert {
        "Projects": ("projects",),
        "projects.exports": ("projects", "exports"),
        "Export": (),
        "else": ("else",),
    } == {one.key: one.path for one in found}
