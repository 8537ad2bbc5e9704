"""What a checker of types must see of lists: their items, and their whole answers."""

from __future__ import annotations

from typing import Any, assert_type

from pagination import AsyncClient, Client, Page, Pager, Unset, models


def blocking(client: Client) -> None:
    """Pages have their whole answers; who annotates a pager need not say of what."""
    pager = client.lists.wrapped()
    assert_type(pager, Pager[models.Zone, models.ListsWrappedResponse])
    page = pager.first_page()
    assert_type(page, Page[models.Zone, models.ListsWrappedResponse])
    assert_type(page.body.page_info.has_next_page, bool)
    assert_type(page.items, list[models.Zone])
    shorter: Pager[models.Zone] = pager
    assert_type(shorter.first_page().body, Any)
    plain = client.lists.plain()
    assert_type(plain, Pager[models.Zone])
    assert_type(list(plain), list[models.Zone])
    assert_type([zone.name for zone in plain], list[str | Unset])
    assert_type(client.lists.with_raw_response.plain().parse(), list[models.Zone])


async def awaiting(client: AsyncClient) -> None:
    """Awaited, the same."""
    async for page in client.lists.wrapped().pages():
        assert_type(page.body, models.ListsWrappedResponse)
    async for answer in client.lists.changes():
        assert_type(answer, models.ListsChangesResponse)
    assert_type([zone async for zone in client.lists.plain()], list[models.Zone])
    page = await client.lists.wrapped().first_page()
    assert_type(page.items, list[models.Zone])
    raw = await client.lists.with_raw_response.plain()
    assert_type(raw.parse(), list[models.Zone])
