"""Where the API is served: said by the program, by the environment, or by the document."""

from __future__ import annotations

from typing import Any

import pytest

from behaviour.client.driving import answers

PACKAGE = "newest"
ELSEWHERE = "http://127.0.0.1:8080/v9"


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "http://127.0.0.1:8080/v9/zones"),
        ({"server": "production"}, "https://eu.zones.example/v1/zones"),
        ({"server": "staging"}, "https://staging.zones.example/zones"),
        ({"version": "v2"}, "https://eu.zones.example/v2/zones"),
        ({"base_url": "https://own.example", "region": "us"}, "https://own.example/zones"),
    ],
)
def test_the_environment_tells_where_the_program_does_not(
    driver: Any, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], expected: str
) -> None:
    """For a staging system or a mock server, without a change of code; what code says stays as it is."""
    monkeypatch.setenv("NEWEST_BASE_URL", ELSEWHERE)
    client = driver.client(answers({}), **settings)
    driver.run(client.request("GET", "/zones"))

    assert [expected] == [str(one.url) for one in driver.requests]


def test_a_bad_variable_is_named(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the client is made, and not at the first call."""
    monkeypatch.setenv("NEWEST_BASE_URL", "localhost:8080")
    with pytest.raises(ValueError, match="environment variable NEWEST_BASE_URL must be absolute"):
        driver.client(answers({}))
