"""Which resource an operation belongs to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clientpress.document.model import Tag
from clientpress.ir.api import Facts, Operation
from clientpress.ir.resources import read_resources
from factories_ir import operation


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/{account}/zones/{zone}", "zones"),
        ("/zones.json", "zones"),
        ("/zones.{format}", "zones"),
        ("/zones{mediaTypeExtension}", "zones"),
        ("/v1.2/zones", "zones"),
        ("/api/v1/{account}/zones", "zones"),
        ("/zones?deep=true", "zones"),
        ("/v1/{id}", "v1"),
        ("/api", "api"),
        ("/", "root"),
    ],
)
def test_without_a_tag_it_is_the_first_literal_part_of_the_path(path: str, expected: str) -> None:
    """Without what tells the format of the answer, and where the API is mounted, unless there is nothing else."""
    assert [expected] == [one.key for one in read_resources([operation("GET", path)], (), (), {})]


@pytest.mark.parametrize(
    ("tag", "path", "expected"),
    [
        ("v1", "/api/v1/zones/{id}", "zones"),
        ("api", "/api/zones", "zones"),
        ("v1", "/v1/{id}", "v1"),
        ("v1", "/zones", "v1"),
        ("zones", "/zones", "zones"),
        ("get", "/zones", "zones"),
        ("post", "/zones", "post"),
    ],
)
def test_a_tag_that_says_where_the_api_is_mounted_is_none(
    tag: str, path: str, expected: str
) -> None:
    """Frameworks make a tag of the first part of the path, which is the same for all there is, or of the method."""
    made = operation("GET", path, tag=tag)
    assert [expected] == [one.key for one in read_resources([made], (), [made], {})]


def test_without_a_tag_it_may_be_the_class_in_the_operation_id() -> None:
    """Where nearly all operationIds without a tag are written so, and the class is no verb; a tag that is called like it has it."""
    hubs = operation("GET", "/groups/{group}/hubs", "VirtualHubs_ListByGroup")
    keys = operation("GET", "/groups/{group}/keys", "APIKeys_Get")
    plain = operation("GET", "/groups/{group}", "readGroup")
    verb = operation("GET", "/groups", "Get_Groups")
    tagged = operation("GET", "/hubs", "VirtualHubs_List", tag="Virtual Hubs")

    def found(*every: Operation) -> list[str]:
        return [one.key for one in read_resources(every, (), every, {})]

    assert ["VirtualHubs", "APIKeys"] == found(hubs, keys)
    assert ["Virtual Hubs", "APIKeys"] == found(tagged, hubs, keys)
    assert ["groups"] == found(hubs, keys, plain)
    assert ["groups"] == found(verb)
    assert ["APIKeys"] == [one.key for one in read_resources([keys], (), [hubs, keys], {})]


def test_in_documents_of_azure_the_class_comes_before_the_tag() -> None:
    """AutoRest, whose extensions they have, groups so; a tag that is called like the class gives its name. Elsewhere tags say more."""
    ids = {
        "Redis_Get": "Redis",
        "FirewallRules_List": "Redis",
        "PatchSchedules_Get": "Redis",
        "Job_Add": "Jobs",
    }
    plain = [operation("GET", f"/{one}", one, tag=tag) for one, tag in ids.items()]
    read = [replace(one, facts=Facts(other={"x-ms-examples": {}})) for one in plain]
    others = [replace(one, operation_id=f"a{at}") for at, one in enumerate(read)]

    def keys(made: list[Operation]) -> list[str]:
        return [one.key for one in read_resources(made, (), made, {})]

    assert ["Redis", "FirewallRules", "PatchSchedules", "Jobs"] == keys(read)
    assert ["Redis", "FirewallRules", "PatchSchedules", "Job"] == keys(
        [replace(one, tags=()) for one in read]
    )
    assert ["Redis", "Jobs"] == keys(plain)
    assert ["Redis", "Jobs"] == keys([*read[:3], *others[3:]])


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (("/getMe", "/sendMessage", "/set_name", "/v1/close"), {"default": 4}),
        (("/{format}/GamesByDate/{date}", "/sendMessage", "/set_name", "/close"), {"default": 4}),
        (("/getMe", "/sendMessage", "/set_name"), {"getMe": 1, "sendMessage": 1, "set_name": 1}),
        (("/towns", "/rivers", "/lakes", "/getMe"), {"towns": 1, "rivers": 1, "lakes": 1, "getMe": 1}),
        (
            ("/getMe", "/sendMessage", "/setName", "/logOut", "/users", "/users/{id}"),
            {"getMe": 1, "sendMessage": 1, "setName": 1, "logOut": 1, "users": 2},
        ),
        (
            ("/getMe", "/sendMessage", "/setName", "/logOut", "/signIn", "/users", "/users/{id}"),
            {"default": 5, "users": 2},
        ),
    ],
)  # fmt: skip
def test_functions_are_no_resources(paths: tuple[str, ...], expected: dict[str, int]) -> None:
    """Where nearly every path names one, they are all in `default`."""
    every = [operation("POST", path) for path in paths]
    found = read_resources(every, (), every, {})
    assert expected == {one.key: len(one.operations) for one in found}


def test_versions_side_by_side_are_told_apart() -> None:
    """What an earlier version has, too, is a resource of its own, and the first keeps its name."""
    paths = ["/v2/chat", "/v10/chat", "/v1/chat", "/v1/models", "/v2/chat/stream", "/v2/files"]
    expected = {
        "v2 chat": ["GET /v2/chat", "GET /v2/chat/stream"],
        "v10 chat": ["GET /v10/chat"],
        "chat": ["GET /v1/chat"],
        "models": ["GET /v1/models"],
        "files": ["GET /v2/files"],
    }
    every = [operation("GET", path) for path in paths]
    found = read_resources(every, (), every, {})
    assert expected == {one.key: [*one.operations] for one in found}
    assert ["v2 chat"] == [one.key for one in read_resources(every[:1], (), every, {})]


def test_a_version_is_told_by_its_number() -> None:
    """Unless the number is that of two places where an API is mounted."""
    paths = ["/api/chat", "/api/v2/chat"]
    every = [operation("GET", path) for path in paths]
    assert ["chat", "v2 chat"] == [one.key for one in read_resources(every, (), every, {})]
    every.append(operation("GET", "/rest/v2/chat"))
    found = [one.key for one in read_resources(every, (), every, {})]
    assert ["chat", "api v2 chat", "rest v2 chat"] == found


@pytest.mark.parametrize(
    ("tags", "declared", "expected"),
    [
        (("orders/", "Orders", "orders"), (), {"Orders": 3}),
        (("orders/", "Orders", "orders"), ("orders",), {"orders": 3}),
        (("Time Entries", "TimeEntries", "time-entries"), (), {"Time Entries": 3}),
        (("C", "C++", "C#"), (), {"C": 1, "C++": 1, "C#": 1}),
        (("-", "/"), (), {"-": 1, "/": 1}),
    ],
)
def test_tags_that_differ_in_case_and_blanks_are_one(
    tags: tuple[str, ...], declared: tuple[str, ...], expected: dict[str, int]
) -> None:
    """A tag that the document declares is the one; without, the first of the alphabet, whatever comes first."""
    every = [operation("GET", f"/{at}", tag=tag) for at, tag in enumerate(tags)]
    told = [Tag(name=name) for name in declared]

    for order in (every, every[::-1]):
        found = read_resources(order, told, order, {})
        assert expected == {one.key: len(one.operations) for one in found}
