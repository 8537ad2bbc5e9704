"""Where requests go."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import httpx2
import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from clientpress.runtime.description.servers import (
    Server,
    absolute_server,
    base_url_of,
    is_place,
    own_base_url,
    plain_origin,
)

SERVERS = (
    Server(url="https://{region}.a.x/", name="production", variables={"region": "eu"}),
    Server(url="https://{region}.b.x", name="sandbox", variables={"region": "us"}),
)
OTHER = {"API_BASE_URL": " https://c.x/v1/\n"}


def told(
    environment: Mapping[str, str], given: dict[str, str], servers: Sequence[Server] = SERVERS
) -> str:
    """Give the base URL of a client that was given what stands in `given`."""
    return base_url_of(
        "api",
        servers,
        environment,
        base_url=given.get("base_url"),
        server=given.get("server"),
        variables={"region": given.get("region")},
    )


@pytest.mark.parametrize(
    ("given", "environment", "expected"),
    [
        ({}, {}, "https://eu.a.x"),
        ({}, {"API_BASE_URL": " "}, "https://eu.a.x"),
        ({}, OTHER, "https://c.x/v1"),
        ({"server": "sandbox"}, {}, "https://us.b.x"),
        ({"server": "production"}, OTHER, "https://eu.a.x"),
        ({"region": "us"}, OTHER, "https://us.a.x"),
        ({"server": "sandbox", "region": "eu"}, OTHER, "https://eu.b.x"),
        ({"server": "sandbox", "base_url": "https://d.x"}, OTHER, "https://d.x"),
    ],
)
def test_what_the_program_says_wins(
    given: dict[str, str], environment: dict[str, str], expected: str
) -> None:
    """The base URL, else the choice of a server; else the environment, and at last the first server."""
    assert expected == told(environment, given)


RELATIVE = (Server(url="/v1", name="old"), Server(url="/{v}", name="new", variables={"v": "v2"}))


@pytest.mark.parametrize(
    ("given", "environment", "expected"),
    [
        ({"base_url": "https://d.x"}, {}, "https://d.x/v1"),
        ({"base_url": "https://d.x/"}, {}, "https://d.x/v1"),
        ({"base_url": "https://d.x/api"}, {}, "https://d.x/api"),
        ({"base_url": "https://d.x", "server": "new"}, {}, "https://d.x/v2"),
        ({"base_url": "https://d.x/v1", "server": "new"}, {}, "https://d.x/v2"),
        ({}, {"API_BASE_URL": "https://c.x"}, "https://c.x/v1"),
        ({"server": "new"}, {"API_BASE_URL": "https://c.x"}, "https://c.x/v2"),
    ],
)
def test_relative_servers_are_below_an_origin(
    given: dict[str, str], environment: dict[str, str], expected: str
) -> None:
    """The document tells the path; a base URL that has one is whole, unless a server is chosen."""
    assert expected == told(environment, given, RELATIVE)


UNTOLD = Server(url="{region}", variables={"region": ""})
INSIDE = Server(url="https://{region}.a.x/v1", variables={"region": ""})
BEFORE = Server(url="{region}/v1", variables={"region": ""})


@pytest.mark.parametrize(
    ("server", "given", "environment", "expected"),
    [
        (UNTOLD, {"region": "https://e.x/"}, OTHER, "https://e.x"),
        (UNTOLD, {"base_url": "https://e.x/v2"}, {}, "https://e.x/v2"),
        (UNTOLD, {}, OTHER, "https://c.x/v1"),
        (INSIDE, {"region": "eu"}, OTHER, "https://eu.a.x/v1"),
        (INSIDE, {"base_url": "https://e.x"}, {}, "https://e.x"),
        (INSIDE, {}, OTHER, "https://c.x/v1"),
        (BEFORE, {"region": "https://e.x"}, OTHER, "https://e.x/v1"),
        (BEFORE, {"base_url": "https://e.x"}, {}, "https://e.x/v1"),
    ],
)
def test_a_variable_may_be_where_the_api_is(
    server: Server, given: dict[str, str], environment: dict[str, str], expected: str
) -> None:
    """As TypeSpec writes it: empty by default. What is given makes it an address, and a base URL does without."""
    assert expected == told(environment, given, [server])
    assert not server.is_absolute


@pytest.mark.parametrize(
    ("servers", "given", "environment", "said"),
    [
        (
            (),
            {},
            {},
            "base_url='https://api.example.com/v1', or set API_BASE_URL",
        ),
        (
            SERVERS,
            {},
            {"API_BASE_URL": "c.x"},
            "the environment variable API_BASE_URL must be absolute, such as https://api.example.com/v1",
        ),
        (
            SERVERS,
            {},
            {"API_BASE_URL": "https://c.x?a=1"},
            "the environment variable API_BASE_URL cannot have a query or a fragment",
        ),
        (
            SERVERS,
            {},
            {"API_BASE_URL": "https://c:x"},
            "the environment variable API_BASE_URL is not a URL: Invalid port: 'x'",
        ),
        (RELATIVE, {}, {}, "base_url is missing"),
        ((UNTOLD,), {}, {}, "served at {region}, and nothing tells region: give it to the client"),
        ((INSIDE,), {}, {}, "served at https://{region}.a.x/v1, and nothing tells region"),
        ((BEFORE,), {"region": "e.x"}, {}, "must be absolute"),
        (
            (Server(url="https://{region}/v1", variables={"region": ""}),),
            {"region": "https://e.x"},
            {},
            "https://https://e.x/v1 has two schemes",
        ),
        ((), {"server": "live"}, {}, "no server 'live'; there are: none to choose from"),
        (SERVERS, {"server": "live"}, {}, "no server 'live'; there are: production, sandbox"),
        (
            (Server(url="https://{a}:b"),),
            {},
            {},
            "the server of the API (give another by base_url, or by API_BASE_URL) is not a URL: ",
        ),
        (SERVERS, {"base_url": ""}, OTHER, "base_url must be absolute"),
        (SERVERS, {"base_url": "https://a..x"}, {}, "base_url has a host or a port that cannot be"),
        (SERVERS, {"base_url": "https://a.x:70000"}, {}, "base_url has a host or a port"),
    ],
)
def test_a_base_url_that_is_none_is_told_with_its_origin(
    servers: Sequence[Server], given: dict[str, str], environment: dict[str, str], said: str
) -> None:
    """Whoever has to mend it sees where, and what it is to be."""
    with pytest.raises(ValueError, match=re.escape(said)):
        told(environment, given, servers)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://b.x/v2", "https://b.x/v2"),
        ("/v2", "https://a.x/v2"),
        ("v2", "https://a.x/v1/v2"),
        ("../v2", "https://a.x/v2"),
        ("/", "https://a.x/"),
        ("//b.x/v2", "https://b.x/v2"),
    ],
)
def test_a_relative_server_is_resolved_against_the_client(url: str, expected: str) -> None:
    """As RFC 3986 says, the base URL being a folder."""
    assert expected == absolute_server(url, "https://a.x/v1")


def test_an_operation_s_own_server_is_filled_like_the_client_s() -> None:
    """With the variables that the client was given, else with its own defaults."""
    own = Server(url="/{shard}/{region}", variables={"shard": "1", "region": "asia"})
    given = {"region": "eu", "shard": None}
    assert "https://a.x/1/eu" == own_base_url(own, given, "https://a.x/v1")
    assert "https://b.x" == own_base_url("https://b.x/", given, "https://a.x/v1")


def test_a_server_that_is_no_url_is_told() -> None:
    """By its own text."""
    with pytest.raises(ValueError, match="the server 'https://a:b' is not a URL"):
        absolute_server("https://a:b", "https://a.x/v1")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.cloudflare.com/client/v4", "https://api.cloudflare.com"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("https://a.x/v1.0/", "https://a.x"),
        *(
            (url, None)
            for url in ("", "a.x", "ftp://a.x", "https://", "https:///v1", "https://a..x")
        ),
        *(
            (url, None)
            for url in ("https://127.0.0.1", "https://999.0.0.1", "https://[::1]", "https://a.1")
        ),
        *(
            (url, None)
            for url in ("https://A.x", "https://xn--a.x", "https://ä.x", f"https://{'a' * 64}.x")
        ),
        *(
            (url, None)
            for url in ("https://a.x:", "https://a.x:443", "https://a.x:08000", "https://a.x:99999")
        ),
        *(
            (url, None)
            for url in ("https://u@a.x", "https://a.x?q", "https://a.x#f", "https://a.x/%41")
        ),
        *(
            (url, None)
            for url in ("https://a.x/../b", "https://a.x//b", "https://a.x/ b", "https://a.x/\n")
        ),
    ],
)
def test_urls_that_are_plain(url: str, expected: str | None) -> None:
    """Whatever is not plain is left to httpx2."""
    assert expected == plain_origin(url)


_URLS = st.tuples(
    st.sampled_from(["http", "https", "HTTP", "ws", ""]),
    st.sampled_from(["://", ":", "//"]),
    st.lists(st.text("aZ0-_~:.@[]%xn", max_size=8), max_size=3).map(".".join),
    st.sampled_from(["", ":", ":80", ":443", ":8000", ":01000", ":65535", ":65536", ":x"]),
    st.text("/.aZ0~-_:%?#@ ", max_size=12),
).map("".join)


@drawn(_URLS)
def test_httpx2_takes_plain_urls_as_they_are(url: str) -> None:
    """What is called plain names a place, and is already written as httpx2 would write it."""
    origin = plain_origin(url)
    if origin is not None:
        parsed = httpx2.URL(url)
        assert (url, origin) == (str(parsed), str(parsed.copy_with(path="")))
        assert is_place(parsed)
        assert (b"", "") == (parsed.query, parsed.fragment)


@drawn(
    st.sampled_from(["https://a.x", "https://a.x/v1", "http://localhost:8000/"]),
    st.text("/.a:?#", max_size=8),
)
def test_plain_servers_are_joined_as_httpx2_joins_them(base_url: str, path: str) -> None:
    """A server below the origin of a plain base URL is the same as by RFC 3986."""
    if path.startswith("/") and plain_origin(f"https://a.x{path}") is not None:
        assert str(httpx2.URL(f"{base_url}/").join(path)) == absolute_server(path, base_url)
