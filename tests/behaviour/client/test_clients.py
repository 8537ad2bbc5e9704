"""Clients: their transport, their lifetime, their settings."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import httpx2
import pytest

from behaviour.client.driving import SUCCESS, VALUE

PACKAGE = "cloudflare"


def answer(_: httpx2.Request) -> httpx2.Response:
    """Answer that a token was made."""
    return httpx2.Response(200, json=SUCCESS)


def create(driver: Any, client: Any) -> Any:
    """Create a token."""
    return driver.run(client.user_api_tokens.create_token(**driver.arguments()))


def close(driver: Any, client: Any) -> None:
    """Close a client."""
    driver.run(client.aclose() if driver.awaits else client.close())


def test_a_closed_client_says_so(driver: Any) -> None:
    """A call after closing is a clear error, and a transport that was given stays open."""
    transport = driver.transport(answer)
    client = driver.client(answer, http_client=transport)
    close(driver, client)

    with pytest.raises(driver.package.ClosedError, match="has been closed"):
        create(driver, client)
    assert not transport.is_closed


def test_a_closed_transport_is_named(driver: Any) -> None:
    """Where the transport that was given is closed, the error says that it is that."""
    transport = driver.transport(answer)
    client = driver.client(answer, http_client=transport)
    close(driver, transport)

    with pytest.raises(driver.package.ClosedError, match="http_client"):
        create(driver, client)


def test_a_client_closes_its_own_transport(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The transport is made on the first call, once, and closed with the client."""
    made: list[Any] = []

    lines: Any = import_module(f"{PACKAGE}._runtime.transports.transport")

    def make() -> Any:
        made.append(driver.transport(answer))
        return (lines.AsyncLine if driver.awaits else lines.Line)(made[-1])

    client = driver.client(answer, http_client=None)
    monkeypatch.setattr(client._connection, "_make", make)
    assert [] == made
    create(driver, client)
    create(driver, client.with_options(timeout=1))
    close(driver, client)

    assert [True] == [transport.is_closed for transport in made]
    close(driver, client)


def test_clients_are_context_managers(driver: Any) -> None:
    """Leaving the block closes the client."""
    client = driver.client(answer)

    async def awaiting() -> Any:
        async with client as same:
            return same, await same.user_api_tokens.create_token(**driver.arguments())

    def blocking() -> Any:
        with client as same:
            return same, same.user_api_tokens.create_token(**driver.arguments())

    same, token = driver.run(awaiting()) if driver.awaits else blocking()

    assert client is same
    assert VALUE == token.value
    with pytest.raises(driver.package.ClosedError):
        create(driver, client)


def test_a_transport_of_the_other_kind_is_refused(driver: Any) -> None:
    """Giving the wrong kind of transport says which client wants it."""
    wrong = httpx2.Client() if driver.awaits else httpx2.AsyncClient()
    other = "Client" if driver.awaits else "AsyncClient"

    with pytest.raises(TypeError, match=f"for yours, use {other}$"):
        driver.client(answer, http_client=wrong)


class Recorder:
    """A transport of two methods for each kind of client, which is all that one needs."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []
        self.is_closed = False

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Note the request, and answer it."""
        self.requests.append(request)
        return answer(request)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Note the request, and answer it."""
        return self.handle_request(request)

    def close(self) -> None:
        """Note that the transport was closed."""
        self.is_closed = True

    async def aclose(self) -> None:
        """Note that the transport was closed."""
        self.close()


def test_a_transport_of_two_methods_is_enough(driver: Any) -> None:
    """A recorder sees the request that is really sent, and stays its owner's to close."""
    recorder = Recorder()
    client = driver.client(answer, http_client=recorder)
    token = create(driver, client)
    close(driver, client)

    (request,) = recorder.requests
    assert VALUE == token.value
    assert "gzip, deflate" == request.headers["accept-encoding"]
    assert request.headers["user-agent"].startswith("cloudflare-python")
    assert not recorder.is_closed


def test_what_is_no_transport_is_refused(driver: Any) -> None:
    """The error says what is wanted, and what was given."""
    with pytest.raises(TypeError, match=r"takes an httpx2\.\w*Client, or a .* not builtins.int$"):
        driver.client(answer, http_client=7)
    with pytest.raises(TypeError, match="not the class Recorder; make one of it"):
        driver.client(answer, http_client=Recorder)


def test_the_given_transport_is_left_alone(driver: Any) -> None:
    """Its base URL and timeout stay; its headers, cookies and query are sent along."""
    transport = driver.transport(answer)
    transport.headers["X-Tenant"] = "7"
    transport.cookies.set("session", "s")
    transport.params = {"trace": "on"}
    transport.timeout = 3
    driver.create(answer, http_client=transport)

    (request,) = driver.requests
    assert ("7", "session=s") == (request.headers["x-tenant"], request.headers["cookie"])
    assert b"trace=on" == request.url.query
    assert 60.0 == request.extensions["timeout"]["read"]
    assert httpx2.Timeout(3) == transport.timeout


def test_with_options_leaves_the_client_as_it_is(driver: Any) -> None:
    """The changed client is of the same class, has the changes, and shares the rest."""
    client = driver.client(answer)
    changed = client.with_options(
        timeout=5, max_retries=0, headers={"X-A": "1"}, base_url="https://other.example/v9/"
    )
    create(driver, changed)
    create(driver, client)

    first, second = driver.requests
    assert type(client) is type(changed)
    assert (5, 0) == (changed.timeout, changed.max_retries)
    assert (60.0, 2) == (client.timeout, client.max_retries)
    assert "https://other.example/v9/user/tokens" == str(first.url)
    assert ("1", 5) == (first.headers["x-a"], first.extensions["timeout"]["read"])
    assert "x-a" not in second.headers


@pytest.mark.parametrize(
    "base_url", ["api.example.com", "ftp://example.com", "https://x/?a=1", "https://"]
)
def test_a_base_url_that_is_none_is_refused(driver: Any, base_url: str) -> None:
    """A base URL that nothing can be sent to is refused at once."""
    with pytest.raises(ValueError, match="base_url"):
        driver.client(answer, base_url=base_url)


def test_undocumented_endpoints_can_be_called(driver: Any) -> None:
    """`request` has credentials, query, body and a type for the answer."""
    client = driver.client(lambda _: httpx2.Response(200, json={"code": 7003, "message": "m"}))
    options = driver.package.RequestOptions(query={"page": 2})

    plain = driver.run(client.request("get", "/user", options=options))
    kind = driver.models.Error
    typed = driver.run(client.request("POST", "user", cast_to=kind, body={"a": [1]}))
    content = driver.run(client.request("PUT", "/user", cast_to=bytes, body=b"\0"))

    first, second, third = driver.requests
    assert {"code": 7003, "message": "m"} == plain == json.loads(content)
    assert kind(code=7003, message="m") == typed
    assert "https://api.cloudflare.com/client/v4/user?page=2" == str(first.url)
    assert "Bearer t0ken-s3cret" == first.headers["authorization"]
    assert (b'{"a":[1]}', "application/json") == (second.content, second.headers["content-type"])
    assert (b"\0", "application/octet-stream") == (third.content, third.headers["content-type"])


def test_requests_stay_at_their_host(driver: Any) -> None:
    """A full URL may be asked for only at the host that the credentials are meant for."""
    client = driver.client(answer)
    driver.run(client.request("GET", "https://api.cloudflare.com/other?x=1"))

    assert "https://api.cloudflare.com/other?x=1" == str(driver.requests[0].url)
    for url in ("https://evil.example/other", "https:///other"):
        with pytest.raises(ValueError, match="leads away"):
            driver.run(client.request("GET", url))
    with pytest.raises(ValueError, match="no URL"):
        driver.run(client.request("GET", "https://api.cloudflare.com:x/other"))


@pytest.mark.parametrize(
    "origin",
    [
        "HTTPS://API.cloudflare.com",
        "https://api.cloudflare.com:443",
        "https://me:pw@api.cloudflare.com",
    ],
)
def test_a_host_may_be_written_in_several_ways(driver: Any, origin: str) -> None:
    """A full URL is asked for by its path, whatever stands before that."""
    driver.run(driver.client(answer).request("GET", f"{origin}/other?x=1"))

    assert "https://api.cloudflare.com/other?x=1" == str(driver.request.url)


@pytest.mark.parametrize("query", [{"a": "\ud800"}, {"a": object()}, {"a": float("nan")}])
def test_a_query_that_cannot_be_written_is_a_problem(driver: Any, query: dict[str, Any]) -> None:
    """It is told before anything is sent."""
    options = driver.package.RequestOptions(query=query)
    with pytest.raises(
        driver.package.ValidationError, match='query parameter "a": holds what cannot'
    ):
        driver.run(driver.client(answer).request("GET", "/user", options=options))
    assert [] == driver.requests


def test_credentials_do_not_follow_a_redirect_to_another_host(driver: Any) -> None:
    """A GET is followed to another host with nothing but what negotiates content."""

    def redirecting(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "files.example":
            return httpx2.Response(200, json={"done": True})
        return httpx2.Response(307, headers={"Location": "https://files.example/a"})

    client = driver.client(redirecting).with_options(headers={"X-Auth-Key": "k3y-s3cret"})
    driver.run(client.request("GET", "/file"))

    here, there = driver.requests
    assert "k3y-s3cret" == here.headers["x-auth-key"]
    assert {"host", "accept", "accept-encoding", "user-agent"} == set(there.headers)


def test_a_redirect_within_the_host_keeps_everything(driver: Any) -> None:
    """307 within the origin repeats method, body and credentials."""

    def redirecting(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/v2"):
            return httpx2.Response(200, json=SUCCESS)
        return httpx2.Response(307, headers={"Location": "/client/v4/user/tokens/v2"})

    driver.create(redirecting)

    first, second = driver.requests
    assert ("POST", first.content) == (second.method, second.content)
    assert first.headers["authorization"] == second.headers["authorization"]


def test_credentials_may_come_by_another_way(driver: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A transport that authenticates, or a header that does, stands in for the argument."""
    monkeypatch.delenv("CLOUDFLARE_API_TOKEN", raising=False)
    transport = driver.transport(answer)
    transport.auth = ("user", "pass")
    driver.create(answer, api_token=None, http_client=transport)
    changed = driver.client(answer, api_token=None).with_options(headers={"authorization": "own"})
    create(driver, changed)
    options = driver.package.RequestOptions(headers={"Authorization": "mine"})
    driver.create(answer, api_token=None, arguments=driver.arguments(options=options))

    bringing = driver.transport(answer)
    bringing.headers["Authorization"] = "theirs"
    driver.create(answer, api_token=None, http_client=bringing)

    sent = [request.headers["authorization"] for request in driver.requests]
    assert ["Basic dXNlcjpwYXNz", "own", "mine", "theirs"] == sent


@pytest.mark.parametrize(
    "value", ["s3cret\r\nX-B: c", "s3cret ", " s3cret", "s3cret\x00", "s3cret✓"]
)
def test_a_header_that_cannot_be_sent_is_refused_unshown(driver: Any, value: str) -> None:
    """A line end in a header, or a blank around it, is a problem before the network, and the value does not show."""
    options = driver.package.RequestOptions(headers={"X-A": value})
    with pytest.raises(driver.package.ValidationError) as caught:
        driver.create(answer, arguments=driver.arguments(options=options))

    assert ['header "X-A"'] == [problem.path for problem in caught.value.problems]
    assert "s3cret" not in str(caught.value)
    assert [] == driver.requests


def test_a_header_of_the_client_that_cannot_be_sent_is_refused_unshown(driver: Any) -> None:
    """So is one that goes along with every call; the client is not to blame for the call, but for its headers."""
    changed = driver.client(answer).with_options(headers={"X-A": "s3cret\n"})
    with pytest.raises(
        driver.package.ValidationError, match="in the headers of the client"
    ) as caught:
        create(driver, changed)

    assert "s3cret" not in str(caught.value)
    assert [] == driver.requests
