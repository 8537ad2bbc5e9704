"""The case `grpc_gateway`: names of resources in paths, and streams whose lines wrap their items."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest

PACKAGE = "grpc_gateway"
JSON = {"content-type": "application/json"}
LINES = b'{"result":{"kind":"MADE","seq":"1"}}\n{"result":{"kind":"GONE"}}\n'
ERROR = b'{"error":{"code":14,"message":"gone away","details":[]}}\n'


def said(content: bytes) -> Callable[[httpx2.Request], httpx2.Response]:
    """Answer as grpc-gateway labels what it streams: as JSON."""
    return lambda _: httpx2.Response(200, content=content, headers=JSON)


def read(driver: Any, call: Callable[[], Any], into: list[Any]) -> None:
    """Call a method that streams, and note what it yields, also before an error."""
    note = into.append

    def blocking() -> None:
        with call() as lines:
            for line in lines:
                note(line)

    async def awaiting() -> None:
        async with await call() as lines:
            async for line in lines:
                note(line)

    driver.run(awaiting()) if driver.awaits else blocking()


def test_the_items_of_a_stream_are_taken_out_of_their_lines(driver: Any) -> None:
    """The model is that of the item, and not that of the object around it."""
    client, found = driver.client(said(LINES)), list[Any]()
    read(driver, client.watch.watch, found)

    event = driver.models.Event
    assert [event(kind="MADE", seq="1"), event(kind="GONE")] == found


def test_a_line_with_an_error_ends_the_stream(driver: Any) -> None:
    """With the body that failures have; what came before it was given."""
    client, found = driver.client(said(LINES + ERROR)), list[Any]()
    with pytest.raises(
        driver.package.ApiResultError, match="the stream broke off, 14 gone away"
    ) as e:
        read(driver, client.watch.watch, found)

    assert ["MADE", "GONE"] == [one.kind for one in found]
    assert "gone away" == e.value.body.message


def test_an_item_without_its_wrapping_is_read(driver: Any) -> None:
    """A server may send it so."""
    client, found = driver.client(said(b'{"kind":"MADE"}')), list[Any]()
    read(driver, client.watch.watch, found)

    assert [driver.models.Event(kind="MADE")] == found


@pytest.mark.parametrize(
    ("method", "arguments", "path"),
    [
        ("get_book", {"name": "shelves/1/books/a b?"}, "/v1/shelves/1/books/a%20b%3F"),
        ("get_shelf", {"name": "shelves/1"}, "/v1/shelves/1"),
    ],
)
def test_slashes_of_a_name_stay(
    driver: Any, method: str, arguments: dict[str, str], path: str
) -> None:
    """Whether a pattern or the path says that it has some; what else ends a path is encoded."""
    driver.call(f"library.{method}", said(b'{"title":"T"}'), **arguments)

    assert path == driver.request.url.raw_path.decode()


@pytest.mark.parametrize("name", ["shelves", "shelves/1/books/2"])
def test_another_name_is_refused(driver: Any, name: str) -> None:
    """The path says how many parts it has."""
    with pytest.raises(driver.package.ValidationError, match="does not match"):
        driver.call("library.get_shelf", said(b"{}"), name=name)


def test_a_fake_streams_as_the_server_does(package: Any) -> None:
    """Each item in its wrapping."""
    testing = __import__(f"{package.__name__}.testing", fromlist=["FakeTransport"])
    fake = testing.FakeTransport()
    fake.watch.watch.streams(package.models.Event(seq="7"))
    with package.Client(http_client=fake) as client, client.watch.watch() as lines:
        assert ["7"] == [one.seq for one in lines]
