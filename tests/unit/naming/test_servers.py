"""What servers are called."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import Server
from clientpress.naming.servers import server_names


def _server(url: str, description: str = "", name: str = "") -> Server:
    place = Place("a.yaml", Pointer("/servers/0"))
    return Server(url=url, name=name, description=description, extensions={}, place=place)


@pytest.mark.parametrize(
    ("servers", "names"),
    [
        ([("https://a.x", "Say it", "Live"), ("https://b.x", "", "test-1")], ("Live", "test-1")),
        ([("https://a.x", "Production server"), ("https://b.x", "The sandbox")], ("production", "sandbox")),
        ([("https://a.x", "", "live"), ("https://b.x", "The sandbox")], ("live", "sandbox")),
        ([("https://api.eu.x", ""), ("https://api.us.x", "")], ("eu", "us")),
        ([("https://eu.x", "The server"), ("https://us.x", "The server")], ("eu", "us")),
        ([("https://a.x/v1", ""), ("https://a.x/v2", "")], ("https://a.x/v1", "https://a.x/v2")),
        ([("http://a.x", "A long story of many words here"), ("http://b.x", "Short")], ("a", "b")),
    ],
)  # fmt: skip
def test_servers_are_called(servers: list[tuple[str, ...]], names: tuple[str, ...]) -> None:
    """By their own names, by what is said of them, by their hosts, or by their URLs; never two alike."""
    assert names == server_names([_server(*one) for one in servers])
