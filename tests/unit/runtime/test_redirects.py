"""Redirects: what is followed, and what goes along."""

from __future__ import annotations

import httpx2
import pytest

from clientpress.runtime.exchange.redirects import redirected
from clientpress.runtime.settings.redaction import Redactor

HOME = "https://api.example.com/v1/things"
REDACTOR = Redactor(["s3cr&t"])


def follow(
    method: str, status: int, location: str, *, body: bytes = b"", url: str = HOME
) -> httpx2.Request | None:
    """Return what follows a redirect of a request that has credentials everywhere."""
    headers = {
        "Authorization": "Bearer s3cr&t",
        "Cookie": "sid=s3cr&t",
        "X-Api-Key": "s3cr&t",
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    request = httpx2.Request(method, url, headers=headers, content=body)
    response = httpx2.Response(status, headers={"Location": location} if location else {})
    return redirected(request, response, REDACTOR, ["key=s3cr%26t"])


@pytest.mark.parametrize(
    ("method", "status", "expected"),
    [
        ("GET", 301, "GET"),
        ("GET", 302, "GET"),
        ("HEAD", 303, None),
        ("GET", 307, "GET"),
        ("POST", 303, "GET"),
        ("DELETE", 303, "GET"),
        ("POST", 307, "POST"),
        ("PUT", 308, "PUT"),
        ("POST", 301, None),
        ("POST", 302, None),
        ("DELETE", 302, None),
        ("GET", 300, None),
        ("GET", 304, None),
        ("GET", 200, None),
    ],
)
def test_which_are_followed(method: str, status: int, expected: str | None) -> None:
    """A method changes only by 303; else it is kept, or the redirect is not followed."""
    followed = follow(method, status, "/v2/things")
    if method == "HEAD":
        expected = "HEAD"

    assert expected == (followed.method if followed else None)


def test_within_the_origin_all_goes_along() -> None:
    """Credentials and body are sent again, also those of the query."""
    followed = follow("POST", 308, "/v2?page=1", body=b"{}")

    assert followed is not None
    assert "https://api.example.com/v2?page=1&key=s3cr%26t" == str(followed.url)
    assert b"{}" == followed.content
    assert "Bearer s3cr&t" == followed.headers["authorization"]


def test_a_body_does_not_follow_into_a_get() -> None:
    """303 takes the body and what describes it away."""
    followed = follow("POST", 303, "/v2", body=b"{}")

    assert followed is not None
    assert b"" == followed.content
    assert "content-type" not in followed.headers


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/",
        "http://api.example.com/v1/things",
        "https://api.example.com:8443/",
        "//evil.example/",
        "https://user:pass@evil.example/?a=1&stolen=s3cr%26t&also=s3cr%26t",
    ],
)
def test_to_another_origin_no_credential_goes(location: str) -> None:
    """Header, cookie and query keys stay; only what negotiates content goes along."""
    followed = follow("GET", 302, location)

    assert followed is not None
    assert {"host", "accept"} == set(followed.headers)
    assert not any(part in str(followed.url) for part in ("s3cr", "pass"))


def test_a_body_never_goes_to_another_origin() -> None:
    """What was meant for the API is not repeated to somebody else."""
    assert follow("POST", 307, "https://evil.example/", body=b"{}") is None


@pytest.mark.parametrize(
    "location",
    [
        "",
        "ftp://example.com/",
        "http://[::1",
        "http://a..example/",
        f"http://{'a' * 64}.example/",
        "http://api.example.com:65536/",
        "http://api.example.com:-1/",
    ],
)
def test_targets_that_are_none(location: str) -> None:
    """A redirect that leads nowhere is not followed, and breaks nothing."""
    assert follow("GET", 302, location) is None
