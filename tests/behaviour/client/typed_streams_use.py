"""What checkers of types must see of streams: their items, blocking and awaited, and in views."""

from __future__ import annotations

from typing import assert_type

from streams import AsyncClient, AsyncEventStream, Client, EventStream, JsonLines, models


def blocking(client: Client) -> None:
    """A stream is iterated, and ends with its block."""
    with client.chat.follow_changes() as stream:
        assert_type(stream, EventStream[models.FollowChangesResponse])
        for change in stream:
            assert_type(change, models.FollowChangesResponse)
    lines = client.logs.tail_logs()
    assert_type(lines, JsonLines[models.LogEntry])
    assert_type(list(lines), list[models.LogEntry])
    with client.chat.with_streaming_response.follow_changes() as response:
        assert_type(response.status_code, int)
        assert_type(response.parse(), EventStream[models.FollowChangesResponse])


async def awaiting(client: AsyncClient) -> None:
    """Opened by awaiting, then the same."""
    stream = await client.chat.follow_changes()
    assert_type(stream, AsyncEventStream[models.FollowChangesResponse])
    async for change in stream:
        assert_type(change, models.FollowChangesResponse)
    async with await client.chat.follow_ticks() as ticks:
        assert_type([tick async for tick in ticks], list[str])
    async with client.chat.with_streaming_response.follow_changes() as response:
        parsed = await response.parse()
        assert_type(parsed, AsyncEventStream[models.FollowChangesResponse])
