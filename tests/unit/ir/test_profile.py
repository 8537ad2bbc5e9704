"""Vendor profiles, and what is read with them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.ir.api import Facts, NameHints
from clientpress.ir.options import Options
from clientpress.ir.profile import load_profile, named_profile, profile_names
from clientpress.ir.vendor import read_vendor
from pressing import pressed
from unit.ir.apis import build_tree, document, the_operation

PLACE = Place("a.json", Pointer("/paths/~1a/get"))


def _read(profile: str = "cloudflare", **extensions: Any) -> tuple[Facts, NameHints, list[str]]:
    found = Collector()
    said = {name.replace("_", "-"): value for name, value in extensions.items()}
    facts, hints = read_vendor(said, load_profile(profile), PLACE, found)
    return (
        facts,
        hints,
        [f"{one.entry.code} {one.place.pointer if one.place else ''}" for one in found],
    )


def test_facts() -> None:
    """A profile knows where each fact lies."""
    facts, _, codes = _read(
        x_cfPlanAvailability={"free": True, "pro": False},
        x_cfPermissionsRequired={"enum": ["#zone:read"]},
        x_api_token_group=["Zone Read"],
        x_cfDeprecation={"description": "Gone soon."},
    )
    expected = Facts(
        plans={"free": True, "pro": False},
        permissions=("#zone:read",),
        token_groups=("Zone Read",),
        deprecation="Gone soon.",
    )
    assert expected == facts
    assert [] == codes


def test_the_sections_of_a_page() -> None:
    """What a page calls its sections is known in every document."""
    facts, *_ = _read(
        "default", x_plan_availability={"free": True}, x_token_permissions={"enum": ["a"]}
    )
    assert Facts(plans={"free": True}, permissions=("a",)) == facts


@pytest.mark.parametrize(
    ("extensions", "expected"),
    [
        ({"x_fern_sdk_group_name": "dns.records"}, NameHints(group=("dns", "records"))),
        ({"x_fern_sdk_group_name": ["dns", "records"]}, NameHints(group=("dns", "records"))),
        ({"x_fern_sdk_method_name": "create"}, NameHints(method="create")),
        ({"x_speakeasy_name_override": "create"}, NameHints(method="create")),
        ({}, NameHints()),
    ],
)
def test_hints(extensions: dict[str, Any], expected: NameHints) -> None:
    """The naming hints of other generators are honoured everywhere."""
    assert expected == _read("default", **extensions)[1]


@pytest.mark.parametrize(
    "extensions",
    [
        {"x_cfPlanAvailability": ["free"]},
        {"x_cfPlanAvailability": {"free": "yes"}},
        {"x_cfPermissionsRequired": {"enum": [1]}},
        {"x_cfPermissionsRequired": {}},
        {"x_cfDeprecation": 3},
        {"x_fern_sdk_method_name": None},
        {"x_api_token_group": {"a": 1}},
    ],
)
def test_malformed(extensions: dict[str, Any]) -> None:
    """A value of the wrong form is reported where it stands, and kept verbatim."""
    facts, _, codes = _read(**extensions)
    ((name, value),) = extensions.items()
    assert {name.replace("_", "-"): value} == facts.other
    assert [f"API004 {PLACE.pointer}/{name.replace('_', '-')}"] == codes


def test_nothing_is_lost() -> None:
    """What is not read of a value, and what nobody knows, stays verbatim."""
    facts, *_ = _read(
        x_cfPermissionsRequired={"enum": ["a"], "type": "string"},
        x_cfDeprecation={"description": "Gone.", "eol": "2024-01-01"},
        x_other=[1],
    )
    expected = {
        "x-cfPermissionsRequired": {"type": "string"},
        "x-cfDeprecation": {"eol": "2024-01-01"},
        "x-other": [1],
    }
    assert expected == facts.other


@pytest.mark.parametrize(
    ("operation", "others", "expected"),
    [
        ({"x-cfPlanAvailability": {}}, {}, "cloudflare"),
        ({}, {"servers": [{"url": "https://api.cloudflare.com/client/v4"}]}, "cloudflare"),
        ({"x-token-permissions": {"enum": ["com.cloudflare.api.token.create"]}}, {}, "cloudflare"),
        ({"x-token-permissions": {"enum": ["org.example.read"]}}, {}, "default"),
        ({"x-token-permissions": 3}, {}, "default"),
        ({}, {"servers": [{"url": "https://api.example.com"}]}, "default"),
    ],
)
def test_recognition(operation: Any, others: Any, expected: str) -> None:
    """A document is recognised by its extensions, its hosts, or how its permissions begin."""
    api, _ = build_tree(document({"GET /a": operation}, **others))
    assert expected == api.profile


def test_a_profile_by_name() -> None:
    """The configuration's word counts, whatever the document shows."""
    profile = named_profile("default", Collector())
    operation = {"x-cfPlanAvailability": {"free": True}}
    api, _ = build_tree(document({"GET /a": operation}), Options(profile=profile))
    assert {} == the_operation(api).facts.plans
    assert operation == the_operation(api).facts.other


def test_an_unknown_name() -> None:
    """A profile that does not exist ends the run, and the message names those that do."""
    with pytest.raises(Stop) as caught:
        named_profile("cloudflair", Collector())
    assert "API010" == caught.value.diagnostic.entry.code
    assert "cloudflare" in caught.value.diagnostic.help


@pytest.mark.parametrize("name", ["default", *profile_names()])
def test_profiles_are_valid(name: str) -> None:
    """Every profile loads, bears its name, and knows what the default one knows."""
    profile = load_profile(name)
    assert name == profile.name
    assert set(load_profile("default").plans) <= set(profile.plans)


def test_deprecation_by_a_vendor() -> None:
    """A vendor's deprecation deprecates."""
    operation = {"x-cfDeprecation": {"description": "Gone."}}
    api, _ = build_tree(document({"GET /a": operation, "GET /b": {"x-cfPlanAvailability": {}}}))
    assert [True, False] == [one.deprecated for one in api.operations.values()]


@pytest.mark.parametrize(
    ("profile", "chosen", "said"),
    [("", "cloudflare", True), ("default", "default", False), ("cloudflare", "cloudflare", True)],
)
def test_a_profile_of_the_config_wins_over_what_the_document_shows(
    profile: str, chosen: str, *, said: bool
) -> None:
    """`profile = "default"` leaves extensions alone that another profile would read."""
    responses = {"204": {"description": "done"}}
    operation = {"operationId": "go", "x-cfPlanAvailability": {"pro": True}, "responses": responses}
    tree = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {"/a": {"get": operation}},
    }
    made = pressed(json.dumps(tree), "a.json", package="t", profile=profile).api
    (one,) = made.operations.values()
    assert (chosen, said) == (made.profile, "pro" in one.facts.plans)
