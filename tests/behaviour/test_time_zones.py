"""An enum of six hundred time zones, some of which differ in a sign alone."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest

from support import imported, press

ZONES = (
    *(f"Etc/GMT{sign}{hour}" for sign in ("", "+", "-") for hour in range(13)),
    *(f"Area{at // 30}/City_{at % 30}" for at in range(560)),
    "GMT",
    "GMT0",
    "GMT+0",
    "GMT-0",
)
ZONE = {"$ref": "#/components/schemas/TimeZone"}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Clocks", "version": "1"},
    "servers": [{"url": "https://clocks.test"}],
    "paths": {
        "/clocks/{zone}": {
            "get": {
                "operationId": "getClock",
                "tags": ["clocks"],
                "parameters": [
                    {"name": "zone", "in": "path", "required": True, "schema": ZONE},
                    {"name": "beside", "in": "query", "schema": {"type": "array", "items": ZONE}},
                ],
                "responses": {
                    "200": {
                        "description": "OK",
                        "content": {
                            "application/json": {
                                "schema": {"type": "object", "properties": {"zone": ZONE}}
                            }
                        },
                    }
                },
            }
        }
    },
    "components": {"schemas": {"TimeZone": {"type": "string", "enum": [*ZONES]}}},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the generated package."""
    folder = tmp_path_factory.mktemp("clocks")
    spec = folder / "clocks.json"
    spec.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    press(spec, folder, "clocks")
    return folder


def test_every_zone_is_a_value_of_one_type(folder: Path) -> None:
    """None is lost or renamed, and their order is the document's."""
    with imported(folder, "clocks") as clocks:
        assert ZONES == get_args(clocks.models.TimeZone)


def test_zones_are_told_apart_on_the_wire(folder: Path) -> None:
    """`Etc/GMT0` and `Etc/GMT+0` are sent and answered as what they are."""
    with imported(folder, "clocks") as clocks:
        fake = import_module("clocks.testing").FakeTransport()
        fake.clocks.get_clock.returns(zone="Etc/GMT+0")
        with clocks.Client(http_client=fake) as client:
            found = client.clocks.get_clock(zone="Etc/GMT0", beside=["Etc/GMT+0", "Etc/GMT-0"])
        url = fake.clocks.get_clock.only_call.url

    assert "Etc/GMT+0" == found.zone
    assert "/clocks/Etc%2FGMT0?beside=Etc%2FGMT%2B0&beside=Etc%2FGMT-0" in url


def test_the_module_is_laid_out_as_black_does(folder: Path) -> None:
    """Six hundred alternatives stand one a line."""
    black = [sys.executable, "-m", "black", "--check", "--quiet", str(folder / "clocks/models")]
    assert 0 == subprocess.run(black, check=False).returncode
