"""The case `security`: alternatives of schemes that are needed together, and none."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import httpx2
import pytest

PACKAGE = "security"
SCHEMES = ("token", "email", "key", "query", "login", "mystery")


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in SCHEMES:
        monkeypatch.delenv(f"SECURITY_{scheme.upper()}", raising=False)


def done(_: httpx2.Request) -> httpx2.Response:
    """Answer without content."""
    return httpx2.Response(204)


def sent(driver: Any, operation: str, **credentials: Any) -> dict[str, str]:
    """Call an operation, and return what its request carries of credentials."""
    driver.call(f"calls.{operation}", done, credentials)
    request = driver.request
    found = {
        name: request.headers[name]
        for name in ("authorization", "x-email", "x-key")
        if name in request.headers
    }
    return {**found, **dict(request.url.params)}


BASIC = "Basic " + b64encode(b"na:me:word").decode()


@pytest.mark.parametrize(
    ("operation", "credentials", "expected"),
    [
        ("default", {"token": "t0ken"}, {"authorization": "Bearer t0ken"}),
        ("default", {"email": "e@x", "key": "k3y"}, {"x-email": "e@x", "x-key": "k3y"}),
        (
            "default",
            {"email": "e@x", "key": "k3y", "token": "t0ken"},
            {"authorization": "Bearer t0ken"},
        ),
        ("open", {"token": "t0ken", "query": "q"}, {}),
        ("either", {"token": "t0ken"}, {}),
        ("either", {"query": "a key"}, {"api_key": "a key"}),
        ("basic", {"login": ("na", "me:word")}, {"authorization": BASIC}),
        ("basic", {"login": "na:me:word"}, {"authorization": BASIC}),
        ("unknown", {"mystery": "m"}, {"authorization": "Bearer m"}),
    ],
)
def test_the_first_alternative_that_is_met_is_sent(
    driver: Any, operation: str, credentials: dict[str, Any], expected: dict[str, str]
) -> None:
    """And nothing else: no credential goes where it is not asked for. Anonymous is tried last."""
    assert expected == sent(driver, operation, **credentials)


def test_the_environment_stands_in_for_arguments(
    driver: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each scheme has a variable, named after package and scheme; an argument goes before it."""
    monkeypatch.setenv("SECURITY_TOKEN", "from-env")
    assert {"authorization": "Bearer from-env"} == sent(driver, "default")

    driver.requests.clear()
    assert {"authorization": "Bearer own"} == sent(driver, "default", token="own")


@pytest.mark.parametrize(
    ("operation", "credentials", "missing"),
    [
        ("default", {}, ("token", "email", "key")),
        ("default", {"email": "e@x"}, ("token", "key")),
        ("basic", {"token": "t"}, ("login",)),
        ("unknown", {"token": "t"}, ("mystery",)),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_sent(
    driver: Any, operation: str, credentials: dict[str, str], missing: tuple[str, ...]
) -> None:
    """Every way to meet a requirement is told, but for what is there already."""
    with pytest.raises(driver.package.CredentialsError) as caught:
        sent(driver, operation, **credentials)

    assert [] == driver.requests
    assert set(missing) == set(caught.value.missing)
    for name in missing:
        assert f"`{name}`" in str(caught.value)
        assert f"SECURITY_{name.upper()}" in str(caught.value)


def test_requirements_are_listed(package: Any) -> None:
    """`OPERATIONS` tells alternatives, each with the schemes it needs and their scopes."""
    assert {
        "default": ({"token": ()}, {"email": (), "key": ()}),
        "open": (),
        "either": ({}, {"query": ()}),
        "basic": ({"login": ()},),
        "unknown": ({"mystery": ()},),
    } == {name: operation.security for name, operation in package.OPERATIONS.items()}


def test_no_key_in_a_url_is_shown(driver: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in errors nor in our log nor in that of httpx2."""
    caplog.set_level("DEBUG")
    with pytest.raises(driver.package.ApiStatusError) as caught:
        driver.call("calls.either", lambda _: httpx2.Response(400), {"query": "s3cret key"})

    assert "s3cret key" == driver.request.url.params["api_key"]
    shown = f"{caught.value} {caught.value!r} {caught.value.url} {caplog.text}"
    assert "api_key=***" in shown
    assert "s3cret" not in shown
