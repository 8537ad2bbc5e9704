"""Lists in pages over real connections: every kind is walked to its end, and a server that misleads is not followed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from itertools import islice
from types import ModuleType
from typing import Any

import httpx2
import pytest

from behaviour.loopback.server import Got, Handler, Loopback, Say, said
from case_table import write_case
from support import imported

Serve = Callable[[Handler], Loopback]

IDS = ["a", "b", "c", "d"]
SIZE = 2
TOKEN = "t0ken-s3cret"
KEY = "k3y-s3cret"
KINDS = {
    "zones.list_zones": "page=2",
    "lists.offset": "offset=2",
    "lists.cursor": "cursor=2",
    "lists.header_cursor": "cursor=2",
    "lists.link": "at=2",
    "lists.link_header": "at=2",
}
"""A list of each kind, and the query of its second page."""


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the package of the case `pagination`."""
    folder = tmp_path_factory.mktemp("lists")
    write_case("pagination", folder)
    with imported(folder, "pagination") as module:
        yield module


def api(got: Got, origin: str = "") -> Say:
    """Answer like an API whose lists have two pages of two items, each kind in its own way; links lead to an origin."""
    url = httpx2.URL(got.target)
    query = url.params
    first = (int(query.get("page", "1")) - 1) * SIZE
    start = first or int(query.get("offset") or query.get("cursor") or query.get("at") or 0)
    items = [{"id": one} for one in IDS[start : start + SIZE]]
    following = start + SIZE if start + SIZE < len(IDS) else None
    link = None if following is None else f"{origin}{url.path}?at={following}"
    headers: dict[str, Any] = {}
    match url.path.rpartition("/")[2]:
        case "zones":
            info = {"page": start // SIZE + 1, "per_page": SIZE, "total_count": len(IDS)}
            return said({"success": True, "errors": [], "result": items, "result_info": info})
        case "offset":
            return said({"items": items, "total": len(IDS)})
        case "cursor":
            return said({"data": items, "meta": {"next_cursor": following and str(following)}})
        case "header-cursor":
            headers = {"x_next_cursor": str(following)} if following else {}
            return said(items, **headers)
        case "link":
            return said({"results": items, "next": link})
        case "link-header":
            headers = {"link": f'<{link}>; rel="next"'} if link else {}
            return said(items, **headers)
        case other:
            raise AssertionError(other)


def in_turn(*handlers: Handler) -> Handler:
    """Answer by one after the other, and by the last one ever after."""
    waiting = iter(handlers[:-1])

    def handle(got: Got) -> Say:
        handler = next(waiting, handlers[-1])
        return handler(got)

    return handle


def refusing(status: int) -> Handler:
    """Answer always with a status."""
    return lambda _: said({}, status)


class Walker:
    """Walks lists with the blocking or the awaited client; the client is closed behind it."""

    def __init__(self, package: Any, *, awaits: bool) -> None:
        self.package = package
        self.awaits = awaits

    def ids(self, server: Loopback, method: str, /, most: int = 99, **given: Any) -> list[str]:
        """Give the ids of a list, up to a number of them."""
        (found,) = self.walks(server, lambda client: [_method(client, method)(**given)], most)
        return found

    def walks(
        self,
        server: Loopback,
        pagers: Callable[[Any], list[Any]],
        most: int = 99,
        **settings: Any,
    ) -> list[list[str]]:
        """Walk several lists of one client, one after the other, each up to a number of items."""
        settings = {"token": TOKEN, "timeout": 5.0, "base_url": server.origin, **settings}
        walk = self._awaiting if self.awaits else self._blocking
        found = walk(settings, pagers, most)
        server.wait_until(lambda: server.open == 0)
        return found

    def _blocking(
        self, settings: dict[str, Any], pagers: Callable[[Any], list[Any]], most: int
    ) -> list[list[str]]:
        with self.package.Client(**settings) as client:
            made = pagers(client.with_options(retry=self.package.RetryPolicy(base=0.0)))
            return [[one.id for one in islice(pager, most)] for pager in made]

    def _awaiting(
        self, settings: dict[str, Any], pagers: Callable[[Any], list[Any]], most: int
    ) -> list[list[str]]:
        async def walked() -> list[list[str]]:
            async with self.package.AsyncClient(**settings) as client:
                made = pagers(client.with_options(retry=self.package.RetryPolicy(base=0.0)))
                return [[one.id async for one in _some(pager, most)] for pager in made]

        return asyncio.run(walked())


async def _some(pager: Any, most: int) -> AsyncIterator[Any]:
    """Iterate a pager, and break out of the loop behind a number of items."""
    left = most
    async for one in pager:
        yield one
        left -= 1
        if not left:
            break


def _method(client: Any, path: str) -> Any:
    for name in path.split("."):
        client = getattr(client, name)
    return client


@pytest.fixture(params=["blocking", "awaited"])
def walker(request: pytest.FixtureRequest, lists: ModuleType) -> Walker:
    """Walk with the blocking and the awaited client alike."""
    return Walker(lists, awaits=request.param == "awaited")


@pytest.mark.parametrize("method", KINDS)
def test_two_pages_are_two_requests(walker: Walker, serve: Serve, method: str) -> None:
    """All items come, of one connection, and no page is asked for that is not there."""
    server = serve(api)

    assert IDS == walker.ids(server, method)
    assert ["", KINDS[method]] == [got.target.partition("?")[2] for got in server.got]
    assert 1 == server.opened
    assert [f"Bearer {TOKEN}"] * 2 == [got.headers["authorization"] for got in server.got]


@pytest.mark.parametrize("method", KINDS)
@pytest.mark.parametrize("status", [500, 429])
def test_a_page_that_fails_once(walker: Walker, serve: Serve, method: str, status: int) -> None:
    """It is asked for again, and nothing is given twice."""
    server = serve(in_turn(api, refusing(status), api))

    assert IDS == walker.ids(server, method)
    assert ["", KINDS[method], KINDS[method]] == [
        got.target.partition("?")[2] for got in server.got
    ]


def test_a_page_that_breaks_off(walker: Walker, serve: Serve) -> None:
    """A connection that is reset in the middle of a page is one that failed: the page is asked for again."""

    def reset(got: Got) -> Say:
        (whole,) = api(got).pieces
        return Say((whole[:-9],), pause=0.05, then="reset")

    server = serve(in_turn(api, reset, api))

    assert IDS == walker.ids(server, "lists.cursor")
    assert (3, 2) == (len(server.got), server.opened)


def test_a_search_that_fails_is_not_posted_again(walker: Walker, serve: Serve) -> None:
    """A POST may have been obeyed, also where it asks for a page; only a server that did nothing is asked again."""

    def search(got: Got) -> Say:
        page = int(httpx2.URL(got.target).params.get("page", "1"))
        return said({"results": [{"id": IDS[page]}], "total_pages": 2})

    server = serve(in_turn(search, refusing(500), search))
    with pytest.raises(walker.package.InternalServerError):
        walker.ids(server, "lists.search_lists", query="q")
    assert 2 == len(server.got)

    server = serve(in_turn(search, refusing(429), search))
    assert ["b", "c"] == walker.ids(server, "lists.search_lists", query="q")
    assert [b'{"query":"q"}'] * 3 == [got.body for got in server.got]


def test_a_search_by_its_body(walker: Walker, serve: Serve) -> None:
    """Two pages are two requests of one connection, each with a body of its own length; a page is not posted again."""

    def search(got: Got) -> Say:
        start = int(json.loads(got.body).get("cursor") or 0)
        following = start + SIZE if start + SIZE < len(IDS) else None
        hits = [{"id": one} for one in IDS[start : start + SIZE]]
        return said({"hits": hits, "next_cursor": following and str(following)})

    server = serve(search)
    assert IDS == walker.ids(server, "lists.search_by_cursor", query="q")
    bodies = [{"query": "q"}, {"query": "q", "cursor": "2"}]
    assert bodies == [json.loads(got.body) for got in server.got]
    assert 1 == server.opened

    broken = serve(in_turn(search, refusing(500), search))
    with pytest.raises(walker.package.InternalServerError):
        walker.ids(broken, "lists.search_by_cursor", query="q")
    assert 2 == len(broken.got)


@pytest.mark.parametrize("method", [name for name in KINDS if name != "lists.offset"])
def test_a_server_that_repeats_itself(walker: Walker, serve: Serve, method: str) -> None:
    """The same cursor, link or page number for ever is an error after two requests, and no loop."""

    def repeated(got: Got) -> Say:
        path = httpx2.URL(got.target).path
        return api(Got("GET", path, got.headers, b"", got.connection))

    server = serve(repeated)
    with pytest.raises(walker.package.PaginationError, match="would never end"):
        walker.ids(server, method)
    assert 2 == len(server.got)


@pytest.mark.parametrize("method", ["lists.link", "lists.link_header"])
def test_a_link_to_another_origin(walker: Walker, serve: Serve, method: str) -> None:
    """Nothing is sent there, so no credential can come along; the error does not show them either."""
    other = serve(api)

    server = serve(partial(api, origin=other.origin))
    with pytest.raises(walker.package.PaginationError, match="own origin") as caught:
        walker.walks(server, lambda client: [_method(client, method)()], token=None, key=KEY)
    assert [] == other.got
    assert (1, True) == (len(server.got), KEY in server.got[0].target)
    assert KEY not in f"{caught.value!r}{caught.value}{caught.value.url}"


@pytest.mark.parametrize("method", KINDS)
def test_a_loop_that_is_left(walker: Walker, serve: Serve, method: str) -> None:
    """The second page is not asked for, and the connection is as good as new for the next call."""
    server = serve(api)

    def twice(client: Any) -> list[Any]:
        return [_method(client, method)(), _method(client, method)()]

    assert [["a"], ["a"]] == walker.walks(server, twice, most=1)
    assert (2, 1) == (len(server.got), server.opened)
