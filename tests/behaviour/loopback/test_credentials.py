"""Credentials stay with the origin that they are for, and out of every log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from behaviour.loopback.server import Got, Handler, Loopback, Say, head, said

Serve = Callable[[Handler], Loopback]

THING = {"id": 1, "name": "it"}
SECRETS = {
    "token": "t0ken-s3cret",
    "key": "k3y-s3cret",
    "query": "qu3ry s3cret",
    "session": "c00kie-s3cret",
}


def redirect(status: int, location: str) -> Say:
    """Answer with a redirect."""
    return Say((head(status, location=location, content_length="0"),))


def given(scheme: str) -> dict[str, Any]:
    """Give one credential and no other."""
    return {name: SECRETS[name] if name == scheme else None for name in SECRETS}


@pytest.mark.parametrize("scheme", SECRETS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_credential_goes_to_another_origin(
    caller: Any, serve: Serve, caplog: pytest.LogCaptureFixture, scheme: str, status: int
) -> None:
    """A GET is followed there bare, even if our own API repeats the credential in the new address; no log shows it."""
    caplog.set_level(logging.DEBUG)
    foreign = serve(lambda _: said(THING))

    def handler(got: Got) -> Say:
        echoed = got.target.partition("?")[2]
        return redirect(status, f"{foreign.origin}/stolen?{echoed}")

    server = serve(handler)
    assert 1 == caller.get(server, **given(scheme)).id

    (here,), (there,) = server.got, foreign.got
    assert "s3cret" in here.text
    assert "s3cret" not in there.text
    assert not {"authorization", "cookie", "x-key"} & there.headers.keys()
    assert "s3cret" not in caplog.text


@pytest.mark.parametrize("awaits", [False, True])
def test_what_a_client_of_httpx2_brings_goes_to_no_other_origin(
    package: Any, serve: Serve, *, awaits: bool
) -> None:
    """Neither its authentication nor its headers, cookies and query; within the origin they all go along."""
    foreign = serve(lambda _: said(THING))

    def handler(got: Got) -> Say:
        within = got.target.startswith("/things")
        return redirect(302, "/other" if within else f"{foreign.origin}/stolen")

    server = serve(handler)
    brought: dict[str, Any] = {
        "auth": ("user", "s3cret"),
        "headers": {"X-Own": "s3cret"},
        "cookies": {"own": "s3cret"},
        "params": {"own": "s3cret"},
    }

    def blocking() -> Any:
        with httpx2.Client(**brought) as own:
            client = package.Client(http_client=own, base_url=server.origin, token="t")
            return client.things.get_thing(id=1)

    async def awaiting() -> Any:
        async with httpx2.AsyncClient(**brought) as own:
            client = package.AsyncClient(http_client=own, base_url=server.origin, token="t")
            return await client.things.get_thing(id=1)

    assert 1 == (asyncio.run(awaiting()) if awaits else blocking()).id
    (first, second), (there,) = server.got, foreign.got
    assert "own=s3cret" in first.target
    for got in (first, second):
        assert ("s3cret", "own=s3cret") == (got.headers["x-own"], got.headers["cookie"])
        assert got.headers["authorization"].startswith("Basic ")
    assert not {"authorization", "cookie", "x-own"} & there.headers.keys()
    assert "s3cret" not in there.text


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_post_goes_to_no_other_origin(caller: Any, serve: Serve, status: int) -> None:
    """Neither as a POST nor as a GET; what it carries is not for others."""
    foreign = serve(lambda _: said(THING))
    server = serve(lambda _: redirect(status, f"{foreign.origin}/stolen"))
    with pytest.raises(caller.package.ApiStatusError, match="not followed"):
        caller.make(server)

    assert (1, 0) == (len(server.got), len(foreign.got))


@pytest.mark.parametrize("scheme", SECRETS)
def test_credentials_go_along_within_the_origin(caller: Any, serve: Serve, scheme: str) -> None:
    """A redirect to another path of the same API is authorised like the first request."""

    def handler(got: Got) -> Say:
        return said(THING) if got.target.startswith("/moved") else redirect(308, "/moved")

    server = serve(handler)
    assert 1 == caller.get(server, **given(scheme)).id
    first, second = server.got
    assert ("s3cret" in first.text, "s3cret" in second.text) == (True, True)


@pytest.mark.parametrize("scheme", SECRETS)
@pytest.mark.parametrize(
    "fault",
    [
        said({"message": "bad t0ken-s3cret k3y-s3cret qu3ry s3cret qu3ry%20s3cret c00kie-s3cret"}, 403),
        Say((head(200, content_length="9"),), then="close"),
        said(content=b"<p>t0ken-s3cret k3y-s3cret qu3ry s3cret c00kie-s3cret</p>"),
    ],
    ids=["refused", "broken", "HTML"],
)  # fmt: skip
def test_no_credential_stands_in_an_error(
    caller: Any, serve: Serve, caplog: pytest.LogCaptureFixture, scheme: str, fault: Say
) -> None:
    """Not even if the API repeats it; neither in the log."""
    caplog.set_level(logging.DEBUG)
    server = serve(lambda _: fault)
    with pytest.raises(caller.package.ApiError) as caught:
        caller.get(server, **given(scheme))

    error = caught.value
    assert SECRETS[scheme] not in f"{error} {error!r} {error.url} {caplog.text}"


def test_no_foreign_cookie_is_kept(caller: Any, serve: Serve) -> None:
    """A cookie that an answer sets is sent by nobody who did not ask for a jar."""
    server = serve(lambda _: said(THING, set_cookie="spy=1; Path=/"))
    caller.each(server, lambda things: (things.get_thing(id=1) for _ in range(2)))

    assert not any("cookie" in got.headers for got in server.got)
