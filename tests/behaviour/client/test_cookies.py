"""The case `openapi_32`: a cookie in style `cookie`, which is sent as it is."""

from __future__ import annotations

from typing import Any

import pytest

from behaviour.client.driving import answers

PACKAGE = "openapi_32"
KEY = "k3y-s\u00e9cret"


def listed(driver: Any, session: str, key: Any = KEY) -> bytes:
    """List zones with a cookie; give what was sent of it."""
    driver.call("zones.list_zones", answers([]), {"old_key": key}, session=session)
    raw: list[tuple[bytes, bytes]] = driver.request.headers.raw
    return dict(raw)[b"Cookie"]


def test_a_cookie_is_sent_as_it_is(driver: Any) -> None:
    """Not percent-encoded, in the encoding that all headers have; so is a credential that a function gives."""
    assert b"session=a \xe9" == listed(driver, "a \u00e9", key=lambda: KEY)
    assert KEY.encode("latin-1") == dict(driver.request.headers.raw)[b"X-Key"]


def test_a_cookie_takes_the_place_of_one_that_is_kept(driver: Any) -> None:
    """Of two of one name a server reads either; what else the httpx2 client keeps goes along."""
    transport = driver.transport(answers([]))
    transport.cookies.set("session", "kept")
    transport.cookies.set("other", "1")
    given = {"old_key": KEY, "http_client": transport}
    driver.call("zones.list_zones", answers([]), given, session="given")
    assert "other=1; session=given" == driver.request.headers["cookie"]


@pytest.mark.parametrize("value", ["a\r\nX-Other: y", "\u2603"])
def test_a_cookie_that_no_header_carries_is_a_problem(driver: Any, value: str) -> None:
    """It begins no other header, and is told before anything is sent."""
    with pytest.raises(driver.package.ValidationError, match='header "Cookie": holds'):
        listed(driver, value)
    assert [] == driver.requests
