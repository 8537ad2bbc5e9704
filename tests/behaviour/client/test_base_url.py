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


@pytest.mark.parametrize(
    ("settings", "changes", "expected"),
    [
        ({}, {"server": "staging"}, "https://staging.zones.example/zones"),
        ({"region": "us"}, {"server": "production"}, "https://us.zones.example/v1/zones"),
        ({"base_url": "https://own.example"}, {"server": "staging"}, "https://staging.zones.example/zones"),
        ({"server": "staging"}, {"base_url": "https://own.example"}, "https://own.example/zones"),
        ({"server": "staging"}, {"timeout": 1.0}, "https://staging.zones.example/zones"),
    ],
)  # fmt: skip
def test_a_client_with_other_options_may_call_another_server(
    driver: Any, settings: dict[str, str], changes: dict[str, Any], expected: str
) -> None:
    """What is said last wins; the variables stay."""
    client = driver.client(answers({}), **settings)
    driver.run(client.with_options(**changes).request("GET", "/zones"))

    assert [expected] == [str(one.url) for one in driver.requests]


def test_a_server_that_is_not_there_is_told_with_those_that_are(driver: Any) -> None:
    """When the client is made from another."""
    with pytest.raises(ValueError, match="no server 'live'; there are: production, staging"):
        driver.client(answers({})).with_options(server="live")


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "https://1.make.zones.example/asia/zones"),
        ({"shard": "7"}, "https://7.make.zones.example/asia/zones"),
        ({"shard": "7", "region": "us"}, "https://7.make.zones.example/us/zones"),
        ({"shard": "7", "base_url": "https://own.example"}, "https://7.make.zones.example/asia/zones"),
    ],
)  # fmt: skip
def test_variables_of_an_operation_s_own_server_are_settings(
    driver: Any, settings: dict[str, str], expected: str
) -> None:
    """Each is a keyword of the client; without it, the server's own default counts."""
    driver.call("zones.make_zone", answers(None, 204), _settings=settings, kind="y")

    assert [expected] == [str(one.url) for one in driver.requests]
