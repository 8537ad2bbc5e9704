"""The case `auth`: tokens that are fetched, renewed, given by functions or for one call alone."""

from __future__ import annotations

import asyncio
import logging
import ssl
from base64 import b64decode
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import pytest
import trio

from behaviour.loopback.server import Got, Handler, Loopback, Say, head, said
from behaviour.loopback.through import through
from case_table import write_case
from support import imported

Serve = Callable[[Handler], Loopback]

SECRET = "cl1ent s3cret/+"
DONE = Say((head(204),))


@pytest.fixture(scope="module")
def auth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the case."""
    folder: Path = tmp_path_factory.mktemp("auth")
    write_case("auth", folder)
    with imported(folder, "auth") as module:
        yield module


@dataclass
class Issuer:
    """Hands out tokens, numbered, and takes only the newest one."""

    life: Any = 3600
    answer: Say | None = None
    issued: int = 0
    forms: list[dict[str, list[str]]] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)

    def __call__(self, got: Got) -> Say:
        """Answer a request for a token, or one that needs it."""
        if got.target == "/known":
            return said({"token_endpoint": "/v1/oauth/token"})
        if got.target != "/v1/oauth/token":
            good = got.headers.get("authorization") == f"Bearer t0ken-{self.issued}"
            return DONE if good else said({"message": "who are you?"}, 401)
        self.forms.append(parse_qs(got.body.decode()))
        self.headers.append(got.headers.get("authorization", ""))
        self.issued += 1
        token = {"access_token": f"t0ken-{self.issued}", "token_type": "bearer"}
        return self.answer or said({**token, "expires_in": self.life}, pause=0.05)


class Caller:
    """Calls operations by one client, of either kind."""

    def __init__(self, package: Any, *, way: str) -> None:
        self.package = package
        self.awaits = way != "blocking"
        self.way = way

    def secret(self, **changes: Any) -> Any:
        """Give client credentials."""
        given = {"client_id": "me:1", "client_secret": SECRET, **changes}
        return self.package.ClientCredentials(**given)

    def run(self, server: Loopback, calls: Callable[[Any], Any], **settings: Any) -> list[Any]:
        """Make calls one after the other with a client."""
        settings = {"base_url": f"{server.origin}/v1", "timeout": 5.0, **settings}

        async def awaiting() -> list[Any]:
            opened = through(self.way)(self.package, 100)
            async with opened as line, self.package.AsyncClient(**line, **settings) as client:
                return [await one for one in calls(client)]

        if self.awaits:
            return asyncio.run(awaiting())
        with self.package.Client(**settings) as client:
            return list(calls(client))

    def granted(self, server: Loopback, times: int = 1, **settings: Any) -> None:
        """Call the operation that needs a token."""
        settings.setdefault("oauth", self.secret())
        self.run(server, lambda one: (one.calls.granted() for _ in range(times)), **settings)


@pytest.fixture(params=["blocking", "awaited", "aiohttp"])
def caller(request: pytest.FixtureRequest, auth: ModuleType) -> Caller:
    """Call the blocking and the awaited client alike, the latter through aiohttp too."""
    return Caller(auth, way=request.param)


def test_a_token_is_renewed_for_others_where_the_content_is_gone(
    caller: Caller, auth: Any, serve: Serve
) -> None:
    """What can be read once is not sent a second time, without its content; the next call has the new token."""
    issuer = Issuer()
    server = serve(issuer)

    def calls(client: Any) -> Iterator[Any]:
        yield client.calls.granted()
        issuer.issued += 1  # so that the first token is refused
        yield client.request("POST", "/upload", body=iter([b"a", b"b"]))

    with pytest.raises(auth.AuthenticationError):
        caller.run(server, calls, oauth=caller.secret())
    uploads = [got.body for got in server.got if got.target == "/v1/upload"]
    assert [b"ab"] == uploads
    assert 3 == issuer.issued


def test_a_token_is_fetched_once(caller: Caller, serve: Serve) -> None:
    """All calls share it; id and secret go into the header, escaped as the standard says."""
    issuer = Issuer()
    server = serve(issuer)
    caller.granted(server, 3)

    assert ["/v1/oauth/token", *["/v1/granted"] * 3] == [got.target for got in server.got]
    assert [{"grant_type": ["client_credentials"]}] == issuer.forms
    scheme, _, pair = issuer.headers[0].partition(" ")
    assert ("Basic", b"me%3A1:cl1ent+s3cret%2F%2B") == (scheme, b64decode(pair))


def test_what_is_asked_for(caller: Caller, serve: Serve) -> None:
    """Scopes and further fields go into the form, and so do id and secret where the API wants them there."""
    issuer = Issuer()
    credentials = caller.secret(scopes=["read", "write"], extra={"audience": "all"}, send_in="body")
    caller.granted(serve(issuer), oauth=credentials)

    expected = {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
        "audience": ["all"],
        "client_id": ["me:1"],
        "client_secret": [SECRET],
    }
    assert ([expected], [""]) == (issuer.forms, issuer.headers)


def test_a_password_is_exchanged_for_a_token(caller: Caller, serve: Serve) -> None:
    """By a client that needs no secret; the password does not show."""
    issuer = Issuer()
    extra = {"grant_type": "password", "username": "ann", "password": SECRET}
    given = caller.secret(client_id="", client_secret="", extra=extra)
    caller.granted(serve(issuer), oauth=given)

    assert [{name: [text] for name, text in extra.items()}] == issuer.forms
    assert [""] == issuer.headers
    assert SECRET not in repr(given)


def test_a_public_client_is_named_in_the_form(caller: Caller, serve: Serve) -> None:
    """It has no secret that the header could carry (RFC 6749 §3.2.1)."""
    issuer = Issuer()
    caller.granted(serve(issuer), oauth=caller.secret(client_id="me", client_secret=""))

    assert [{"grant_type": ["client_credentials"], "client_id": ["me"]}] == issuer.forms
    assert [""] == issuer.headers


def test_the_newest_refresh_token_is_sent(caller: Caller, serve: Serve) -> None:
    """A server may give another each time, and take the old one no more (RFC 6749 §6)."""
    issuer = Issuer()
    others = iter(["r3fresh-2", "r3fresh-3", None])

    def rotating(got: Got) -> Say:
        token = {"access_token": f"t0ken-{issuer.issued + 1}", "expires_in": 0}
        another = next(others) if got.target == "/v1/oauth/token" else None
        issuer.answer = said({**token, "refresh_token": another} if another else token)
        return issuer(got)

    extra = {"grant_type": "refresh_token", "refresh_token": "r3fresh-1"}
    caller.granted(serve(rotating), 3, oauth=caller.secret(extra=extra))
    assert ["r3fresh-1", "r3fresh-2", "r3fresh-3"] == [
        one["refresh_token"][0] for one in issuer.forms
    ]


@pytest.mark.parametrize(
    "once",
    [
        {
            "grant_type": "authorization_code",
            "code": "c0de",
            "redirect_uri": "https://me.example/back",
            "code_verifier": "v",
        },
        {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": "d3vice"},
    ],
    ids=["code", "device"],
)
def test_what_is_good_once_is_sent_once(caller: Caller, serve: Serve, once: dict[str, str]) -> None:
    """From then on its refresh token is, if the server gave one (RFC 6749 §4.1, RFC 8628)."""
    issuer = Issuer()

    def granting(got: Got) -> Say:
        token = {"access_token": f"t0ken-{issuer.issued + 1}", "expires_in": 0}
        issuer.answer = said({**token, "refresh_token": "r3fresh"})
        return issuer(got)

    given = caller.secret(extra={**once, "audience": "shop"})
    caller.granted(serve(granting), 2, oauth=given)
    first, second = issuer.forms
    assert {**{name: [text] for name, text in once.items()}, "audience": ["shop"]} == first
    expected = {"grant_type": ["refresh_token"], "refresh_token": ["r3fresh"]}
    assert {**expected, "audience": ["shop"]} == second


DEVICE = {
    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
    "device_code": "d3vice",
}


def _hurried(caller: Caller, patched: pytest.MonkeyPatch) -> None:
    """Let a device wait next to nothing before it asks again."""
    granted = import_module(f"{caller.package.__name__}._runtime.security.granted")
    patched.setattr(granted, "_INTERVAL", 0.01)


def test_a_device_asks_until_somebody_has_agreed(
    caller: Caller, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That it has not been yet, or too soon, is no refusal (RFC 8628 §3.5); no other grant is asked for again."""
    _hurried(caller, monkeypatch)
    issuer, told = Issuer(), ["authorization_pending", "slow_down", "authorization_pending"]

    def hesitating(got: Got) -> Say:
        if got.target == "/v1/oauth/token" and told:
            return said({"error": told.pop(0)}, 400)
        return issuer(got)

    server = serve(hesitating)
    caller.granted(server, oauth=caller.secret(extra=DEVICE))
    assert ["POST"] * 4 == [got.method for got in server.got if got.target == "/v1/oauth/token"]
    told.append("authorization_pending")
    with pytest.raises(caller.package.CredentialsError, match="authorization_pending"):
        caller.granted(server)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ("expired_token", "expired_token"),
        ("access_denied", "access_denied"),
        ({"code": "slow_down"}, "400"),
        (["slow_down"], "400"),
    ],
)
def test_a_device_that_is_refused_asks_no_more(
    caller: Caller, serve: Serve, monkeypatch: pytest.MonkeyPatch, error: object, told: str
) -> None:
    """Whoever calls is told, also by a server that knows no OAuth."""
    _hurried(caller, monkeypatch)
    server = serve(Issuer(answer=said({"error": error}, 400)))
    with pytest.raises(caller.package.CredentialsError, match=told):
        caller.granted(server, oauth=caller.secret(extra=DEVICE))
    assert 1 == len(server.got)


def test_a_device_asks_no_longer_than_a_call_may_take(caller: Caller, serve: Serve) -> None:
    """It does not even wait where nothing could be asked in time."""
    server = serve(Issuer(answer=said({"error": "authorization_pending"}, 400)))
    with pytest.raises(caller.package.CredentialsError, match="authorization_pending"):
        caller.granted(server, oauth=caller.secret(extra=DEVICE), total_timeout=4.0)
    assert 1 == len(server.got)


def test_a_refused_token_is_renewed_once(caller: Caller, serve: Serve) -> None:
    """Even for a POST, since what was refused was not done; that is no retry."""
    issuer = Issuer()
    server = serve(issuer)

    def calls(client: Any) -> Iterator[Any]:
        yield client.calls.made()
        issuer.issued += 1  # revokes the token
        yield client.calls.with_raw_response.made()

    _, raw = caller.run(server, calls, oauth=caller.secret())
    posts = [got.headers["authorization"] for got in server.got if got.target == "/v1/made"]
    assert ["Bearer t0ken-1", "Bearer t0ken-1", "Bearer t0ken-3"] == posts
    assert 0 == raw.retries


@pytest.mark.parametrize(
    "url", ["https://a..example/token", "https://id.example:70000", "http://[::1"]
)
def test_a_token_url_that_is_none(caller: Caller, serve: Serve, url: str) -> None:
    """Whoever gave it is told; nothing is sent."""
    server = serve(Issuer())
    with pytest.raises(caller.package.CredentialsError, match="is no URL"):
        caller.granted(server, oauth=caller.secret(token_url=url))
    assert [] == server.got


def test_a_token_that_is_refused_again_is_an_error(caller: Caller, serve: Serve) -> None:
    """After one renewal the API's refusal stands."""
    issuer = Issuer(answer=said({"access_token": "stale"}))
    server = serve(issuer)
    with pytest.raises(caller.package.AuthenticationError, match="who are you"):
        caller.granted(server)

    assert 3 == len(server.got)  # one token, which is the same when asked for again: not sent twice


@pytest.mark.parametrize(
    ("life", "fetched"), [(0, 2), ("1", 1), (None, 1), ("soon", 1), (10**400, 1)]
)
def test_a_token_is_renewed_before_it_runs_out(
    caller: Caller, serve: Serve, life: Any, fetched: int
) -> None:
    """Its life is taken as it is told; where none is told, it is good until it is refused."""
    issuer = Issuer(life=life)
    caller.granted(serve(issuer), 2)

    assert fetched == issuer.issued


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (said({"error": "invalid_client", "error_description": f"not {SECRET}"}, 401), "401 invalid_client not"),
        (said({}), "200"),
        (said(content=b"<html>"), "200"),
        (said({"access_token": "with\nline end"}), "control character"),
    ],
)  # fmt: skip
def test_a_token_that_is_not_granted(caller: Caller, serve: Serve, answer: Say, text: str) -> None:
    """It is said for which credential, and what the issuer said of it, but no secret; the call is not sent."""
    server = serve(Issuer(answer=answer))
    with pytest.raises(caller.package.CredentialsError, match=text) as caught:
        caller.granted(server)

    assert "oauth" in str(caught.value)
    assert SECRET not in str(caught.value)
    assert ["/v1/oauth/token"] == [got.target for got in server.got]


def test_an_issuer_that_is_busy_is_asked_again(caller: Caller, serve: Serve) -> None:
    """To ask for a token twice does no harm, though it is a POST."""
    issuer = Issuer()
    busy = iter([said({}, 503, retry_after="0")])
    server = serve(lambda got: next(busy, None) or issuer(got))
    caller.granted(server)

    assert ["/v1/oauth/token"] * 2 == [got.target for got in server.got][:2]


def test_the_token_url_may_be_given_or_discovered(caller: Caller, serve: Serve) -> None:
    """OpenID Connect tells where tokens are had; what the caller says goes before all descriptions."""
    issuer = Issuer()
    server = serve(issuer)
    own = caller.secret(token_url=f"{server.origin}/v1/oauth/token")
    caller.run(server, lambda client: [client.calls.known()], openid=own)
    assert 1 == issuer.issued

    scheme = caller.package.client.PACKAGE.schemes["openid"]
    assert "https://id.example.com/.well-known/openid-configuration" == scheme.discovery_url
    scheme.discovery_url = f"{server.origin}/known"
    caller.run(server, lambda client: [client.calls.known()] * 1, openid=caller.secret())
    scheme.discovery_url = "https://id.example.com/.well-known/openid-configuration"
    assert 2 == issuer.issued


def test_many_calls_wait_for_one_token(caller: Caller, serve: Serve) -> None:
    """Threads and tasks that start at once do not ask one by one, at first and at renewal."""
    issuer = Issuer()
    server = serve(issuer)
    settings = {"base_url": f"{server.origin}/v1", "oauth": caller.secret()}

    async def awaiting() -> None:
        async with caller.package.AsyncClient(**settings) as client:
            await asyncio.gather(*(client.calls.granted() for _ in range(30)))
            issuer.issued += 1
            await asyncio.gather(*(client.calls.granted() for _ in range(30)))

    def blocking() -> None:
        with caller.package.Client(**settings) as client, ThreadPoolExecutor(16) as pool:
            list(pool.map(lambda _: client.calls.granted(), range(30)))
            issuer.issued += 1
            list(pool.map(lambda _: client.calls.granted(), range(30)))

    asyncio.run(awaiting()) if caller.awaits else blocking()
    assert 2 == len(issuer.forms)


def test_a_lock_belongs_to_its_loop(auth: ModuleType) -> None:
    """A client may be used in several loops: in each, its tasks share one lock, and no two loops do."""
    locks: Any = import_module(f"{auth.__name__}._runtime.waiting").AsyncLocks()

    async def taken() -> tuple[Any, Any]:
        return locks.get(), locks.get()

    one, same = asyncio.run(taken())
    other, _ = asyncio.run(taken())
    assert one is same
    assert one is not other


def test_trio(auth: ModuleType, serve: Serve) -> None:
    """Tasks of trio wait for a token and before a retry like those of asyncio."""
    issuer = Issuer()
    broken = iter([Say((), then="close")])
    server = serve(lambda got: next(broken, None) or issuer(got))
    secret = auth.ClientCredentials(client_id="me", client_secret=SECRET)

    async def herd() -> None:
        settings = {"base_url": f"{server.origin}/v1", "oauth": secret}
        async with auth.AsyncClient(**settings) as client, trio.open_nursery() as nursery:
            for _ in range(10):
                nursery.start_soon(client.calls.granted)

    trio.run(herd)
    assert 1 == issuer.issued
    assert 12 == len(server.got)


def test_a_function_gives_a_token_for_each_call(caller: Caller, serve: Serve) -> None:
    """And is asked again when its token is refused."""
    issuer = Issuer()
    server = serve(issuer)
    tokens = iter(["t0ken-0", "old", "t0ken-0"])

    async def later() -> str:
        return next(tokens)

    given = later if caller.awaits else lambda: next(tokens)
    caller.granted(server, 2, oauth=given)

    assert ["Bearer t0ken-0", "Bearer old", "Bearer t0ken-0"] == [
        got.headers["authorization"] for got in server.got
    ]


@pytest.mark.parametrize("scheme", ["key", "query", "session"])
def test_keys_of_functions_go_to_their_place(
    caller: Caller, serve: Serve, caplog: pytest.LogCaptureFixture, scheme: str
) -> None:
    """Header, query and cookie, each once, though it is renewed; and no log shows them."""
    caplog.set_level(logging.DEBUG)
    answers = iter([said({}, 401), DONE])
    server = serve(lambda _: next(answers))
    keys = iter(["first s3cret", "second s3cret"])
    call = "certified" if scheme == "session" else "keyed"
    settings: dict[str, Any] = {scheme: lambda: next(keys)}
    if scheme == "session" and caller.way != "aiohttp":  # whose transport may have one
        settings["certificate"] = ssl.create_default_context()
    caller.run(server, lambda one: [getattr(one.calls, call)()], **settings)

    places = {
        "key": lambda got: got.headers["x-key"],
        "query": lambda got: got.target.partition("api_key=")[2].replace("%20", " "),
        "session": lambda got: got.headers["cookie"].removeprefix("session="),
    }
    assert ["first s3cret", "second s3cret"] == [places[scheme](got) for got in server.got]
    assert "s3cret" not in caplog.text


def test_what_a_function_gives_is_checked(caller: Caller, serve: Serve) -> None:
    """No token, or one that cannot be sent, is told before anything is sent."""
    server = serve(Issuer())
    for wrong in (None, 7, "", "line\nend"):
        with pytest.raises(caller.package.CredentialsError, match="oauth"):
            caller.granted(server, oauth=lambda wrong=wrong: wrong)
    assert [] == server.got


def test_a_blocking_client_awaits_nothing(auth: ModuleType) -> None:
    """An async function given to it is told, with what to do instead."""

    async def later() -> str:
        return "token"

    with (
        auth.Client(oauth=later) as client,
        pytest.raises(auth.CredentialsError, match="use AsyncClient"),
    ):
        client.calls.granted()


def test_credentials_for_one_call(caller: Caller, serve: Serve) -> None:
    """They go before those of the client, by the name of the client's argument, and are gone afterwards."""
    server = serve(lambda _: DONE)
    own = caller.package.RequestOptions(credentials={"query": "own"})
    other = caller.package.RequestOptions(credentials={"key": lambda: "other"})

    def calls(client: Any) -> Iterator[Any]:
        yield client.calls.keyed(options=own)
        yield client.calls.keyed(options=other)
        yield client.calls.keyed()
        yield client.with_options(credentials={"key": "lasting"}).calls.keyed()

    caller.run(server, calls, key="clients")
    assert [
        ("/v1/keyed?api_key=own", None),
        ("/v1/keyed", "other"),
        ("/v1/keyed", "clients"),
        ("/v1/keyed", "lasting"),
    ] == [(got.target, got.headers.get("x-key")) for got in server.got]


def test_a_credential_can_be_taken_away(caller: Caller, serve: Serve) -> None:
    """None for one call is none, and the error names what is missing."""
    server = serve(lambda _: DONE)
    none = caller.package.RequestOptions(credentials={"key": None})
    with pytest.raises(caller.package.CredentialsError, match="`key`"):
        caller.run(server, lambda one: [one.calls.keyed(options=none)], key="k")
    unknown = caller.package.RequestOptions(credentials={"kee": "k"})
    with pytest.raises(caller.package.CredentialsError, match="'kee'; there are: oauth, openid"):
        caller.run(server, lambda one: [one.calls.keyed(options=unknown)], key="k")


def test_a_header_of_the_call_stands_in_for_a_token(caller: Caller, serve: Serve) -> None:
    """Then none is fetched."""
    server = serve(lambda _: DONE)
    options = caller.package.RequestOptions(headers={"Authorization": "Bearer mine"})
    secret = caller.secret()
    caller.run(server, lambda one: [one.calls.granted(options=options)], oauth=secret)

    assert ["Bearer mine"] == [got.headers["authorization"] for got in server.got]


def test_client_credentials_are_for_oauth_alone(caller: Caller) -> None:
    """And nothing shows them."""
    with pytest.raises(caller.package.CredentialsError, match="key is no OAuth 2"):
        caller.package.Client(key=caller.secret())
    assert SECRET not in repr(caller.secret())
    client = caller.package.Client(oauth=caller.secret())
    assert "credentials: oauth" in repr(client)
    client.close()
