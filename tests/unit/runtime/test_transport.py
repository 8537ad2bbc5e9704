"""The line of a client that was given no transport."""

from __future__ import annotations

import gc

import httpx2
import pytest

from clientpress.runtime.transports.connection import Connection
from clientpress.runtime.transports.own import open_async_line, open_line
from clientpress.runtime.transports.transport import Line, Transport


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the proxies of the machine that runs the tests."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def test_a_bare_transport_is_enough() -> None:
    """Without proxies, there is no httpx2 client in between."""
    line = open_line()

    assert line.http_client is None
    line.close()


def test_proxies_of_the_environment_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the environment names one, requests go there; nothing else of an httpx2 client counts."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    line = open_line()

    assert line.http_client is None
    with pytest.raises(httpx2.ConnectError, match="refused"):
        line.send(httpx2.Request("GET", "http://localhost:1/"), trusted=True)
    line.close()


def test_a_forgotten_client_is_closed() -> None:
    """What nobody closed does not keep its connections open."""
    closed: list[bool] = []

    class Noting(httpx2.BaseTransport):
        def close(self) -> None:
            closed.append(True)

    connection = Connection(lambda: Line(Noting()), None)
    connection.get()
    del connection
    gc.collect()

    assert [True] == closed


def test_httpx2_has_transports_of_two_methods() -> None:
    """Those of httpx2 fit the protocol; its client does not, and is known by its class."""
    assert isinstance(httpx2.MockTransport(lambda _: httpx2.Response(200)), Transport)
    assert not isinstance(httpx2.Client(), Transport)


def test_authorities_that_cannot_be_read_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's error says that there is no such file, and not which."""
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")

    for opening in (open_line, open_async_line):
        with pytest.raises(OSError, match=r"authorities of SSL_CERT_FILE=/nowhere/ca\.pem: "):
            opening()
