"""What servers are called."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import Server, ServerVariable
from clientpress.naming.servers import (
    callable_servers,
    server_names,
    settled_server_names,
    untold,
)
from clientpress.values import replace


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
        ([("https://a.x/v1", ""), ("https://a.x/v2", "")], ("v1", "v2")),
        ([("/api/v1", ""), ("/api/v2", "")], ("v1", "v2")),
        ([("https://a.x", ""), ("http://a.x", "")], ("https://a.x", "http://a.x")),
        ([("https://a.x/{v}", ""), ("https://a.x/serve/{v}", "")], ("default", "serve")),
        ([("https://a.x/serve/{v}", ""), ("https://a.x/{v}", "")], ("https://a.x/serve/{v}", "https://a.x/{v}")),
        ([("https://{h}", ""), ("http://{h}", "")], ("https", "http")),
        ([("http://a.x", ""), ("{p}://{host}:{port}/v1", "")], ("a_x", "host_port")),
        ([("http://a.x", "A long story of many words here"), ("http://b.x", "Short")], ("a", "b")),
    ],
)  # fmt: skip
def test_servers_are_called(servers: list[tuple[str, ...]], names: tuple[str, ...]) -> None:
    """By their own names, by what is said of them, by their hosts, or by their URLs; never two alike."""
    assert names == server_names([_server(*one) for one in servers])


def test_a_server_keeps_its_name_whatever_is_said_of_it() -> None:
    """The lock knows it by its URL; others do not get the name, and where there is no choice there are no names."""
    before = [_server("https://a.x", "Live"), _server("https://b.x", "Test")]
    after = [_server("https://c.x", "Live"), _server("https://a.x", "Old"), _server("https://b.x")]
    locked = settled_server_names(before, {})
    assert {"https://a.x": "live", "https://b.x": "test"} == locked
    assert {"https://c.x": "c", "https://a.x": "live", "https://b.x": "test"} == (
        settled_server_names(after, locked)
    )
    assert {} == settled_server_names(before[:1], locked)


def test_relative_servers_are_chosen_from_where_there_are_no_others() -> None:
    """Each URL once; one of a foreign scheme, or without a host, is none that a client can call."""
    absolute, relative = _server("https://a.x"), _server("/v1")
    foreign = _server("ws://a.x")
    nowhere = _server("https:///v1")
    assert (absolute,) == callable_servers([foreign, nowhere, relative, absolute, absolute])
    assert (relative,) == callable_servers([relative, foreign])


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("{a}", ("a",)),
        ("{a}/{b}", ("a",)),
        ("{a}{b}/v1", ("a", "b")),
        ("https://{a}/v1", ("a",)),
        ("https://{a}.x.y/v1", ("a",)),
        ("https://{a}x.y/v1", ()),
        ("https://x.y/{a}", ()),
        ("{c}/v1", ()),
        ("{d}://{a}/v1", ("a",)),
        ("{b}://{a}/v1", ("a", "b")),
    ],
)
def test_what_has_no_host_without_its_variables_asks_for_them(
    url: str, expected: tuple[str, ...]
) -> None:
    """It is a server that can be called all the same."""
    said = {"a": "", "b": "", "c": "https://x.y", "d": "https"}
    variables = tuple(ServerVariable(name=n, default=d, extensions={}) for n, d in said.items())
    server = replace(_server(url), variables=variables)
    assert expected == untold(server)
    assert (server,) == callable_servers([server])
