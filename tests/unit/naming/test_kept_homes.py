"""What stays where it was when the configuration begins to speak of what lies in a resource."""

from __future__ import annotations

import json
from typing import Any

import pytest

from clientpress.naming.kept_homes import with_kept_homes
from clientpress.naming.lock import write_lock
from clientpress.naming.lock_file import read_lock
from clientpress.naming.locked import Lock
from clientpress.values import replace
from pressing import Result, pressed

WISHES = {"GET /zones": "zones.list", "POST /zones": "zones.create"}
INNER = {"GET /zones/{id}/settings": "zones.settings.list"}


def _shop(names: dict[str, str], lock: str = "") -> Result:
    def operation(*tags: str, path: str = "") -> dict[str, Any]:
        parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        return {
            "tags": [*tags],
            "parameters": [parameter] if "{" in path else [],
            "responses": {"204": {"description": "Done."}},
        }

    inner = "/zones/{id}/settings"
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "tags": [{"name": "Region Controller", "description": "Where things are."}],
        "paths": {
            "/zones": {
                "get": operation("Region Controller"),
                "post": operation("Region Controller"),
            },
            inner: {"get": operation("Region Controller", path=inner)},
            "/other": {"get": operation("Other")},
        },
    }
    return pressed(json.dumps(document), "shop.json", package="shop", names=names, lock=lock)


def _called(result: Result) -> dict[str, str]:
    return {key: result.names.called(key) for key in result.api.operations}


def test_what_was_called_through_a_resource_still_is() -> None:
    """Its name came from a wish that is gone; the wish for what lies in it does not take it away."""
    before = _shop(WISHES)
    lock = write_lock(before.names, before.api, Lock())
    after = _shop(INNER, lock)

    assert "zones.create" == _called(before)["POST /zones"]
    assert {**_called(before), "GET /zones/{id}/settings": "zones.settings.list"} == _called(after)
    (zones,) = (one for one in after.api.resources if one.path == ("zones",))
    assert "Where things are." == zones.description


def test_without_a_lock_a_tag_stays_a_resource() -> None:
    """Nobody has called it otherwise."""
    made = _called(_shop(INNER))

    assert "zones.settings.list" == made["GET /zones/{id}/settings"]
    assert not made["POST /zones"].startswith("zones.")


def test_a_resource_that_had_no_operations_stays() -> None:
    """It has lost none, so there is nowhere else to say what the document says of it."""
    before = _shop(WISHES)
    known = read_lock(write_lock(before.names, before.api, Lock()), "clientpress.lock")
    after = _shop(INNER).api
    empty = replace(after.resources[0], key="Empty", path=(), operations=())
    kept = with_kept_homes(
        replace(after, resources=(empty, *after.resources)), known.packages["shop"]
    )

    assert empty in kept.resources
    assert "Region Controller" not in {one.key for one in kept.resources}


@pytest.mark.parametrize("others", [True, False])
def test_what_was_called_through_its_tag_still_is(*, others: bool) -> None:
    """The class in an operationId of Azure came before the tag later; what is new is where the class says."""

    def redis(mark: str, *ids: str, lock: str = "") -> Result:
        ids = (*ids, "Redis_Get") if others else ids
        paths = {
            f"/{one}": {
                "get": {
                    "operationId": one,
                    "tags": ["Redis"],
                    mark: {},
                    "responses": {"204": {"description": ""}},
                }
            }
            for one in ids
        }
        info = {"title": "Shop", "version": "1"}
        document = {"openapi": "3.1.0", "info": info, "paths": paths}
        return pressed(json.dumps(document), "shop.json", package="shop", lock=lock)

    before = redis("x-other", "FirewallRules_List")
    after = redis(
        "x-ms-examples",
        "FirewallRules_List",
        "FirewallRules_Get",
        lock=write_lock(before.names, before.api, Lock()),
    )

    assert "redis.firewall_rules_list" == _called(after)["FirewallRules_List"]
    assert "firewall_rules.get" == _called(after)["FirewallRules_Get"]
    assert (
        "firewall_rules.list"
        == _called(redis("x-ms-examples", "FirewallRules_List"))["FirewallRules_List"]
    )
