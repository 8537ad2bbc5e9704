"""Mutual TLS over real connections: the client shows a certificate, and the server looks at it."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from behaviour.loopback.server import Loopback, Say, head
from case_table import write_case
from support import imported

trustme: Any = pytest.importorskip("trustme")


@pytest.fixture(scope="module")
def auth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the case with a scheme of this type."""
    folder: Path = tmp_path_factory.mktemp("certificates")
    write_case("auth", folder)
    with imported(folder, "auth") as module:
        yield module


@dataclass(frozen=True, slots=True)
class Files:
    """The certificate of a client: with its key in one file, and in two; and whom to trust."""

    whole: Path
    certificate: Path
    key: Path
    authority: Path

    def context(self) -> ssl.SSLContext:
        """Give a context that has loaded it."""
        context = ssl.create_default_context(cafile=self.authority)
        context.load_cert_chain(self.whole)
        return context


@pytest.fixture
def secure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Loopback, Files]]:
    """Start a server that wants a certificate of an authority of its own, and issue one."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # refuses before anything is sent
    issued = authority.issue_cert("client@a.example")
    files = Files(*(tmp_path / name for name in ("whole.pem", "client.pem", "key.pem", "ca.pem")))
    issued.private_key_and_cert_chain_pem.write_to_path(files.whole)
    issued.cert_chain_pems[0].write_to_path(files.certificate)
    issued.private_key_pem.write_to_path(files.key)
    authority.cert_pem.write_to_path(files.authority)
    monkeypatch.setenv("SSL_CERT_FILE", str(files.authority))
    with Loopback(lambda _: Say((head(204),)), context) as server:
        yield server, files


def call(package: Any, server: Loopback, way: str, method: str = "shown", **settings: Any) -> None:
    """Call an operation by one of the clients."""
    settings = {"base_url": server.origin, "timeout": 5.0, "max_retries": 0, **settings}

    async def awaited() -> None:
        async with package.AsyncClient(**settings) as client:
            await getattr(client.calls, method)()

    if way == "awaited":
        asyncio.run(awaited())
        return
    with package.Client(**settings) as client:
        getattr(client.calls, method)()


@pytest.mark.parametrize("way", ["blocking", "awaited"])
@pytest.mark.parametrize("given", ["a file", "two files", "a context", "the environment"])
def test_a_certificate_is_shown(
    auth: Any, secure: Any, monkeypatch: pytest.MonkeyPatch, way: str, given: str
) -> None:
    """However it is given; what is trusted otherwise stays so."""
    server, files = secure
    settings = {
        "a file": {"certificate": files.whole},
        "two files": {"certificate": (str(files.certificate), str(files.key))},
        "a context": {"certificate": files.context()},
        "the environment": {},
    }[given]
    if not settings:
        monkeypatch.setenv("AUTH_CERTIFICATE", str(files.whole))
    call(auth, server, way, **settings)

    assert ["/shown"] == [got.target for got in server.got]


def test_a_transport_of_yours_shows_its_own(auth: Any, secure: Any) -> None:
    """Nothing is asked of the client then; aiohttp's takes a context, too."""
    server, files = secure
    with httpx2.Client(verify=files.context()) as transport:
        call(auth, server, "blocking", http_client=transport)
    pytest.importorskip("aiohttp")
    made = import_module("auth._runtime.transports.aiohttp_transport").AioHttpTransport

    async def through_aiohttp() -> None:
        async with (
            made(ssl_context=files.context()) as transport,
            auth.AsyncClient(base_url=server.origin, http_client=transport) as client,
        ):
            await client.calls.shown()

    asyncio.run(through_aiohttp())

    assert 2 == len(server.got)


def test_without_a_certificate_nothing_is_sent(auth: Any, secure: Any) -> None:
    """The error names the argument and the variable; a server that is not shown one breaks the connection off."""
    server, _ = secure
    with pytest.raises(auth.CredentialsError, match=r"`certificate`.*AUTH_CERTIFICATE"):
        call(auth, server, "blocking")
    with httpx2.Client() as bare, pytest.raises(auth.ApiConnectionError):
        call(auth, server, "blocking", http_client=bare)

    assert [] == server.got


def test_another_alternative_is_taken_without_one(auth: Any, secure: Any) -> None:
    """A key that is given is sent, though the document names the certificate first; with a certificate it is not needed."""
    server, files = secure
    with httpx2.Client(verify=files.context()) as transport:
        call(auth, server, "blocking", "either", http_client=transport, key="s3cret")
        call(auth, server, "blocking", "either", http_client=transport)
    call(auth, server, "blocking", "either", certificate=files.whole, key="s3cret")

    assert ["s3cret", None, None] == [got.headers.get("x-key") for got in server.got]


def test_a_certificate_that_cannot_be_used_is_told(auth: Any, secure: Any, tmp_path: Path) -> None:
    """Where the client is made, with the argument and the reason, and without what the file holds."""
    _, files = secure
    (tmp_path / "odd.pem").write_text("s3cret")
    with pytest.raises(auth.CredentialsError, match="certificate cannot be read: No such file"):
        auth.Client(certificate=tmp_path / "missing.pem")
    with pytest.raises(auth.CredentialsError, match="certificate cannot be read") as caught:
        auth.Client(certificate=tmp_path / "odd.pem")
    assert "s3cret" not in str(caught.value)
    with pytest.raises(TypeError, match=r"takes an ssl\.SSLContext, the path .* not bytes"):
        auth.Client(certificate=b"a")
    with (
        httpx2.Client() as transport,
        pytest.raises(TypeError, match="give certificate to that"),
    ):
        auth.Client(certificate=files.whole, http_client=transport)
    client = auth.Client(certificate=files.whole)
    assert "credentials: certificate>" in repr(client)
    with pytest.raises(auth.CredentialsError, match="there is no credential 'certificate'"):
        client.with_options(credentials={"certificate": "other.pem"})
