"""The case `pagination`: lists that are answered in pages, each in its way."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any, get_args, get_type_hints

import httpx2
import pytest

from behaviour.client.driving import Answer, Driver, answers, in_turn

PACKAGE = "pagination"
IDS = ["a", "b", "c", "d", "e"]


def walked(driver: Driver, method: str, answer: Answer, /, **arguments: Any) -> list[str]:
    """Iterate a list, and give the ids of its items."""
    return [
        one if isinstance(one, str) else one.id
        for one in items(driver, method, answer, **arguments)
    ]


def items(driver: Driver, method: str, answer: Answer, /, **arguments: Any) -> Iterator[Any]:
    """Iterate a list with `for`, or with `async for`, which does not await it first."""
    pager = pager_of(driver, method, answer, **arguments)
    if not driver.awaits:
        return iter(pager)

    async def collected() -> list[Any]:
        return [item async for item in pager]

    found: list[Any] = driver.run(collected())
    return iter(found)


def pager_of(driver: Driver, method: str, answer: Answer, /, **arguments: Any) -> Any:
    """Call a method without awaiting it."""
    target = driver.client(answer)
    for name in method.split("."):
        target = getattr(target, name)
    return target(**arguments)


def pages_of(driver: Driver, pager: Any) -> list[Any]:
    """Give all pages of a pager."""
    if not driver.awaits:
        return list(pager.pages())

    async def collected() -> list[Any]:
        return [page async for page in pager.pages()]

    found: list[Any] = driver.run(collected())
    return found


def zones(ids: list[str]) -> list[dict[str, str]]:
    """Give zones as the API writes them."""
    return [{"id": one} for one in ids]


def sent(driver: Driver) -> list[str]:
    """Give the queries of all requests."""
    return [request.url.query.decode() for request in driver.requests]


def by_number(make: Callable[[list[str], int], httpx2.Response], size: int = 2) -> Answer:
    """Answer `page` with pages of this size."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        page = int(request.url.params.get("page", "1"))
        return make(IDS[(page - 1) * size : page * size], page)

    return answer


def enveloped(found: list[Any], page: int, size: int = 2) -> httpx2.Response:
    """Answer as Cloudflare does."""
    info = {"page": page, "per_page": size, "count": len(found), "total_count": len(IDS)}
    return httpx2.Response(
        200, json={"success": True, "errors": [], "result": found, "result_info": info}
    )


def plain(found: list[str], page: int) -> httpx2.Response:
    """Answer with the list alone."""
    del page
    return httpx2.Response(200, json=zones(found))


def test_the_total_ends_a_list(driver: Any) -> None:
    """Three pages are three requests, and the last is not followed by an empty one."""
    answer = by_number(lambda ids, page: enveloped(zones(ids), page))

    assert IDS == walked(driver, "zones.list_zones", answer, per_page=2, name="x")
    assert [
        "per_page=2&name=x",
        "page=2&per_page=2&name=x",
        "page=3&per_page=2&name=x",
    ] == sent(driver)


def test_two_pages_are_two_requests(driver: Any) -> None:
    """Also where the second is full."""
    answer = in_turn(
        *(
            httpx2.Response(
                200,
                json={
                    "success": True,
                    "errors": [],
                    "result": zones(ids),
                    "result_info": {"total_count": 4, "per_page": 2},
                },
            )
            for ids in (["a", "b"], ["c", "d"])
        )
    )

    assert ["a", "b", "c", "d"] == walked(driver, "zones.list_zones", answer)
    assert ["", "page=2"] == sent(driver)


def test_a_page_in_the_middle(driver: Any) -> None:
    """Who begins in the middle gets what is left."""
    answer = by_number(lambda ids, page: enveloped(zones(ids), page))

    assert ["c", "d", "e"] == walked(driver, "zones.list_zones", answer, page=2)
    assert ["page=2", "page=3"] == sent(driver)


def test_an_undeclared_parameter_is_sent(driver: Any) -> None:
    """What only the answer tells of is asked for all the same, and only where there is more."""
    assert IDS == walked(driver, "zones.list_roles", by_number(enveloped))
    assert ["", "page=2", "page=3"] == sent(driver)


def test_one_page_is_one_request(driver: Any) -> None:
    """A list that fits on a page is asked for once; so is an empty one, and one without its items."""
    bodies: list[dict[str, Any]] = [{"result": []}, {}]
    for found in bodies:
        info = {"page": 1, "per_page": 20, "total_count": 0}
        body = {"success": True, "errors": [], "result_info": info, **found}
        assert [] == walked(driver, "zones.list_zones", answers(body))
    assert ["", ""] == sent(driver)


def test_an_empty_page_ends_what_nothing_else_does(driver: Any) -> None:
    """Where no total is told and no size is certain, a page may be short because the server says so."""
    assert IDS == walked(driver, "lists.plain", by_number(plain), size=3)
    assert ["size=3", "page=2&size=3", "page=3&size=3", "page=4&size=3"] == sent(driver)


@pytest.mark.parametrize(("per_page", "size"), [(2, 2), (50, 2)])
def test_a_short_page_ends_a_list_of_declared_size(driver: Any, per_page: int, size: int) -> None:
    """The parameter's maximum is declared, so the server gives as many as it is asked for."""
    answer = by_number(plain, size)

    expected = IDS if per_page == size else IDS[:size]
    assert expected == walked(driver, "lists.short", answer, per_page=per_page)


def test_the_total_may_stand_in_a_header(driver: Any) -> None:
    """`X-Total-Count` ends a list, and is the total of each page."""

    def answer(ids: list[str], _: int) -> httpx2.Response:
        return httpx2.Response(200, json=zones(ids), headers={"X-Total-Count": "5"})

    pages = pages_of(driver, pager_of(driver, "lists.counted", by_number(answer)))
    assert [(2, 5, True), (2, 5, True), (1, 5, False)] == [
        (len(page), page.total, page.has_next) for page in pages
    ]


@pytest.mark.parametrize("next_", [None, ""])
def test_a_link_that_is_null_ends_a_counted_list(driver: Driver, next_: str | None) -> None:
    """Where the document says that pages are counted and nothing else tells their end; Django refuses a page behind the last."""

    def made(ids: list[str], page: int) -> httpx2.Response:
        if not ids:
            return httpx2.Response(404, json={"detail": "Invalid page."})
        further = f"https://api.example.com/v1/lists/numbered?page={page + 1}"
        link = next_ if ids[-1] == IDS[-1] else further
        return httpx2.Response(200, json={"count": 5, "next": link, "results": zones(ids)})

    assert IDS == walked(driver, "lists.numbered", by_number(made))
    assert ["", "page=2", "page=3"] == sent(driver)


def test_pages_may_be_alike_where_a_total_is_told(driver: Any) -> None:
    """Items without an id may repeat; a server that tells how many there are does not lead in a circle."""
    alike = httpx2.Response(200, json={"items": zones(["a", "a"]), "total": 5})
    last = httpx2.Response(200, json={"items": zones(["a"]), "total": 5})

    assert ["a"] * 5 == walked(driver, "lists.offset", in_turn(alike, alike, last))
    assert ["", "offset=2", "offset=4"] == sent(driver)


def test_an_offset_goes_on_behind_the_last_item(driver: Any) -> None:
    """By as many items as came, however many were asked for."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        start = int(request.url.params.get("offset", "0"))
        return httpx2.Response(200, json={"items": zones(IDS[start : start + 2]), "total": 5})

    assert IDS == walked(driver, "lists.offset", answer, limit=100)
    assert ["limit=100", "offset=2&limit=100", "offset=4&limit=100"] == sent(driver)


def cursors(*pages: tuple[list[str], Any]) -> Answer:
    """Answer with these items and next cursors."""
    return in_turn(
        *(
            httpx2.Response(200, json={"data": zones(ids), "meta": {"next_cursor": cursor}})
            for ids, cursor in pages
        )
    )


def test_a_cursor_leads_on_as_the_document_says(driver: Any) -> None:
    """By an extension: no name tells which list is walked, and what asks for a page."""
    pages = (
        {"zones": zones(["a"]), "state": {"mark": "x"}},
        {"zones": zones(["b"]), "rules": ["r"]},
    )
    answer = in_turn(*(httpx2.Response(200, json=page) for page in pages))

    assert ["a", "b"] == walked(driver, "lists.hinted", answer, n=1)
    assert ["n=1", "mark=x&n=1"] == sent(driver)


@pytest.mark.parametrize("last", [None, ""])
def test_a_cursor_leads_on(driver: Any, last: Any) -> None:
    """An empty page in the middle does not end a list; a cursor of nothing does."""
    answer = cursors((["a"], "x&y"), ([], "z"), (["b"], last))

    assert ["a", "b"] == walked(driver, "lists.cursor", answer, limit=1)
    assert ["limit=1", "cursor=x%26y&limit=1", "cursor=z&limit=1"] == sent(driver)


def test_more_that_is_false_ends_a_list(driver: Any) -> None:
    """Also where there is a cursor."""
    body = {"data": zones(["a"]), "meta": {"next_cursor": "x", "has_more": False}}

    assert ["a"] == walked(driver, "lists.cursor", answers(body))


def test_the_last_page_ends_a_list(driver: Any) -> None:
    """Also where its cursor leads on, to what is added later."""
    answer = in_turn(
        httpx2.Response(200, json={"data": zones(["a"]), "iterator": "x", "done": False}),
        httpx2.Response(200, json={"data": zones(["b"]), "iterator": "x", "done": True}),
    )

    assert ["a", "b"] == walked(driver, "lists.iterator", answer, limit=1)
    assert ["limit=1", "iterator=x&limit=1"] == sent(driver)


def test_the_last_item_leads_on(driver: Any) -> None:
    """Its id is asked for, until there is no more; an empty page ends the list whatever it says."""
    more = [(["a", "b"], True), (["c"], True), ([], True)]
    pages = [{"data": zones(ids), "has_more": has_more} for ids, has_more in more]
    answer = in_turn(*(httpx2.Response(200, json=page) for page in pages))

    assert ["a", "b", "c"] == walked(driver, "lists.last_item", answer, limit=2)
    expected = ["limit=2", "starting_after=b&limit=2", "starting_after=c&limit=2"]
    assert expected == sent(driver)


def test_more_that_is_false_ends_a_list_by_the_last_item(driver: Any) -> None:
    """The last item is not asked for."""
    body = {"data": zones(["a"]), "has_more": False}

    assert ["a"] == walked(driver, "lists.last_item", answers(body), starting_after="x")
    assert ["starting_after=x"] == sent(driver)


def test_a_cursor_in_a_header(driver: Any) -> None:
    """It leads on as one in the body does."""
    answer = in_turn(
        httpx2.Response(200, json=zones(["a"]), headers={"X-Next-Cursor": "n"}),
        httpx2.Response(200, json=zones(["b"])),
    )

    assert ["a", "b"] == walked(driver, "lists.header_cursor", answer)
    assert ["", "cursor=n"] == sent(driver)


@pytest.mark.parametrize(
    "link",
    [
        "https://api.example.com/v1/lists/link?from=b",
        "?from=b",
        "http://api.example.com/v1/lists/link?from=b",
    ],
)
def test_a_link_leads_on(driver: Any, link: str) -> None:
    """It may be relative; one that forgot TLS is followed with it."""
    answer = in_turn(
        httpx2.Response(200, json={"results": zones(["a"]), "next": link}),
        httpx2.Response(200, json={"results": zones(["b"]), "next": None}),
    )

    assert ["a", "b"] == walked(driver, "lists.link", answer, limit=1)
    assert "https://api.example.com/v1/lists/link?from=b" == str(driver.requests[1].url)


def test_a_cursor_goes_in_a_header(driver: Any) -> None:
    """As it came in one."""
    answer = in_turn(
        httpx2.Response(200, json={"zones": zones(["a"])}, headers={"X-Page-Next": "n"}),
        httpx2.Response(200, json={"zones": zones(["b"])}),
    )

    assert ["a", "b"] == walked(driver, "lists.asked_in_header", answer, x_page_size=1)
    sent = [
        [each.headers.get(wire) for wire in ("X-Page-Continue", "X-Page-Size")]
        for each in driver.requests
    ]
    assert [[None, "1"], ["n", "1"]] == sent


def test_a_bare_list_is_led_on_by_a_link_if_one_comes(driver: Any) -> None:
    """Nothing else of it has room for the next cursor."""
    link = '</v1/lists/unsaid-link?after=n>; rel="next"'
    answer = in_turn(
        httpx2.Response(200, json=zones(["a"]), headers={"Link": link}),
        httpx2.Response(200, json=zones(["b"])),
    )

    assert ["a", "b"] == walked(driver, "lists.unsaid_link", answer)
    assert "after=n" == driver.requests[1].url.query.decode()


def test_a_list_of_links_leads_on(driver: Any) -> None:
    """The one whose relation is `next` is followed; where there is none, the list ends."""

    def page(ids: list[str], *links: str) -> httpx2.Response:
        data = [{"data": {"id": one}, "uri": f"/{one}"} for one in ids]
        listed = [{"rel": one, "uri": f"/v1/lists/links?at={one}"} for one in links]
        return httpx2.Response(200, json={"data": data, "links": listed})

    answer = in_turn(page(["a", "b"], "self", "next"), page(["c"], "self", "prev"))
    found = [one.data.id for one in items(driver, "lists.links", answer)]
    assert ["a", "b", "c"] == found
    assert ["", "at=next"] == sent(driver)


@pytest.mark.parametrize(
    "cursor", ["https://api.example.com/v1/lists/cursor?at=2", "/v1/lists/cursor?at=2"]
)
def test_a_cursor_that_is_a_url_is_followed(driver: Any, cursor: str) -> None:
    """It is no name for a page: what is called `next` may be either."""
    answer = in_turn(
        httpx2.Response(200, json={"data": zones(["a"]), "meta": {"next_cursor": cursor}}),
        httpx2.Response(200, json={"data": zones(["b"])}),
    )

    assert ["a", "b"] == walked(driver, "lists.cursor", answer)
    assert ["", "at=2"] == sent(driver)


def test_the_link_header_leads_on(driver: Any) -> None:
    """As RFC 8288 has it, among other links."""
    link = '<https://api.example.com/v1/a>; rel="first", </v1/b?c=d,e>; title="x"; rel="last next"'
    answer = in_turn(
        httpx2.Response(200, json=zones(["a"]), headers={"Link": link}),
        httpx2.Response(200, json=zones(["b"]), headers={"Link": '</a>; rel="prev"'}),
    )

    assert ["a", "b"] == walked(driver, "lists.link_header", answer)
    assert "https://api.example.com/v1/b?c=d,e" == str(driver.requests[1].url)


def test_a_search_is_posted_again(driver: Any) -> None:
    """The body goes along to every page; `total_pages` ends it."""
    answer = by_number(
        lambda ids, _: httpx2.Response(200, json={"results": zones(ids), "total_pages": 3})
    )

    assert IDS == walked(driver, "lists.search_lists", answer, query="q")
    assert [b'{"query":"q"}'] * 3 == [request.content for request in driver.requests]
    assert ["", "page=2", "page=3"] == sent(driver)


def bodies(driver: Driver) -> list[Any]:
    """Give the bodies of all requests."""
    return [json.loads(request.content or b"null") for request in driver.requests]


def test_a_cursor_goes_into_the_body(driver: Any) -> None:
    """The next request has a copy of the body with another cursor; what was given stays."""
    pages = ({"hits": zones(["a"]), "next_cursor": "x"}, {"hits": zones(["b"])})
    answer = in_turn(*(httpx2.Response(200, json=page) for page in pages))

    assert ["a", "b"] == walked(driver, "lists.search_by_cursor", answer, query="q", limit=1)
    first = {"query": "q", "limit": 1}
    assert [first, {**first, "cursor": "x"}] == bodies(driver)
    assert ["POST", "POST"] == [request.method for request in driver.requests]


def test_items_in_a_wrapping_are_given_without_it(driver: Any) -> None:
    """The body of the page has the wrapping still."""
    pages = [
        {
            "edges": [{"cursor": one, "node": {"id": one}} for one in ids],
            "pageInfo": {"endCursor": ids[-1], "hasNextPage": ids != "c"},
        }
        for ids in ("ab", "c")
    ]
    answer = in_turn(*(httpx2.Response(200, json=page) for page in pages))

    pager = pager_of(driver, "lists.wrapped", answer, first=2)
    found = pages_of(driver, pager)
    assert [["a", "b"], ["c"]] == [[zone.id for zone in page] for page in found]
    assert ["a", "b"] == [edge.cursor for edge in found[0].body.edges]
    assert ["first=2", "after=b&first=2"] == sent(driver)


def test_the_id_in_a_wrapping_leads_on(driver: Any) -> None:
    """What begins behind the last item takes the id that this one has in its wrapping; an entry that wraps nothing has no item."""
    pages = [{"data": [{"data": {"id": one}} for one in ids]} for ids in ("ab", "c", "")]
    pages[1]["data"].insert(0, {})
    answer = in_turn(*(httpx2.Response(200, json=page) for page in pages))

    assert ["a", "b", "c"] == walked(driver, "lists.wrapped_behind", answer)
    assert ["", "starting_after=b", "starting_after=c"] == sent(driver)


def test_pagers_take_one_type_or_two(package: Any) -> None:
    """At run time, too, where annotations are evaluated; the second is that of whole answers."""
    hints = get_type_hints(package.Client().lists.wrapped)
    zone, answer = package.models.Zone, package.models.ListsWrappedResponse

    assert package.Pager[zone, answer] == hints["return"]
    assert (zone,) == get_args(package.Page[zone])


def test_an_answer_of_several_lists_is_an_item(driver: Any) -> None:
    """None of its lists is the page, and a cursor leads to the next answer."""
    pages = [
        {"added": zones([one]), "removed": zones([]), "has_more": one != "b", "next_cursor": one}
        for one in "ab"
    ]
    answer = in_turn(*(httpx2.Response(200, json=page) for page in pages))

    found = list(items(driver, "lists.changes", answer))
    assert [["a"], ["b"]] == [[zone.id for zone in one.added] for one in found]
    assert ["", "cursor=a"] == sent(driver)


def test_a_key_of_several_parts_goes_back_as_it_came(driver: Any) -> None:
    """Of a map of models too; that a key is another is told also where its parts are not to be shown."""
    keys: list[Any] = [{"id": {"S": one}, "day": {"N": one}} for one in "ab"]
    pages = [
        {"Items": zones([one]), "LastEvaluatedKey": key}
        for one, key in zip("ab", keys, strict=True)
    ]
    last = {"Items": zones(["c"])}
    answer = in_turn(*(httpx2.Response(200, json=page) for page in (*pages, last)))

    assert ["a", "b", "c"] == walked(driver, "lists.search_by_key", answer, name="n")
    expected = [{"Name": "n"}, *({"Name": "n", "ExclusiveStartKey": key} for key in keys)]
    assert expected == bodies(driver)


def test_a_cursor_that_was_given_beside_the_body(driver: Any) -> None:
    """What `extra_body` puts in the place of the body's own is changed there, and each call is one of its own."""
    options = driver.package.RequestOptions(
        extra_body={"cursor": "w", "other": 1}, idempotency_key="mine"
    )
    pages = ({"hits": zones(["a"]), "next_cursor": "x"}, {"hits": zones(["b"])})
    answer = in_turn(*(httpx2.Response(200, json=page) for page in pages))

    given = {"query": "q", "options": options}
    assert ["a", "b"] == walked(driver, "lists.search_by_cursor", answer, **given)
    assert [{"query": "q", "cursor": one, "other": 1} for one in "wx"] == bodies(driver)
    first, second = (request.headers["idempotency-key"] for request in driver.requests)
    assert "mine" == first != second


def test_a_cursor_in_the_body_that_is_repeated(driver: Any) -> None:
    """It is an error; one that the caller gave counts too."""
    answer = answers({"hits": zones(["a"]), "next_cursor": "x"})

    with pytest.raises(driver.package.PaginationError, match="would never end"):
        walked(driver, "lists.search_by_cursor", answer, query="q", cursor="x")
    assert 1 == len(driver.requests)


@pytest.mark.parametrize(
    ("given", "sent_bodies"),
    [
        (None, [None, {"offset": 2}, {"offset": 4}]),
        ({"text": "t"}, [{"text": "t"}, {"text": "t", "offset": 2}, {"text": "t", "offset": 4}]),
        ({"offset": 1}, [{"offset": 1}, {"offset": 3}, {"offset": 5}]),
    ],
)
def test_an_offset_goes_into_the_body(driver: Any, given: Any, sent_bodies: list[Any]) -> None:
    """Also where there was no body; a short page of a declared size is the last."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        start = json.loads(request.content or b"{}").get("offset", 0)
        return httpx2.Response(200, json={"zones": zones(IDS[start : start + 2])})

    found = walked(driver, "lists.search_by_offset", answer, **(given or {}))
    assert IDS[(given or {}).get("offset", 0) :] == found
    assert sent_bodies == bodies(driver)


def test_a_page_goes_within_the_body(driver: Any) -> None:
    """The object that it stands in is made where it was not given; the total ends the list."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        page = json.loads(request.content).get("pagination", {}).get("page", 1)
        found = zones(IDS[(page - 1) * 2 : page * 2])
        return httpx2.Response(200, json={"data": found, "meta": {"total": 5}})

    pagination = driver.models.Pagination(page_size=2)
    for given, rest in ((None, {}), (pagination, {"page_size": 2})):
        driver.requests.clear()
        arguments = {} if given is None else {"pagination": given}
        assert IDS == walked(driver, "lists.search_by_page", answer, filters=["f"], **arguments)
        first, *others = bodies(driver)
        assert ({"pagination": rest} if rest else {}) == {
            name: one for name, one in first.items() if name != "filters"
        }
        assert [{"filters": ["f"], "pagination": {**rest, "page": n}} for n in (2, 3)] == others
    assert driver.package.UNSET is pagination.page


def test_a_page_goes_within_an_object_of_the_query(driver: Any) -> None:
    """The object stays as it is, and the rest of it goes along; where there was none, there is one."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        page, size = (int(request.url.params.get(*one)) for one in (("page", 0), ("size", 2)))
        body = {
            "content": zones(IDS[page * size :][:size]),
            "number": page,
            "totalElements": 5,
            "totalPages": -(-5 // size),
            "last": (page + 1) * size >= 5,
        }
        return httpx2.Response(200, json=body)

    pageable = driver.models.Pageable(size=3, sort=["name", "id,desc"])
    rest = "size=3&sort=name&sort=id%2Cdesc"
    for given, expected in (
        ({}, ["name=x", "name=x&page=1", "name=x&page=2"]),
        ({"pageable": pageable}, [f"name=x&{rest}", f"name=x&page=1&{rest}"]),
    ):
        driver.requests.clear()
        assert IDS == walked(driver, "lists.pageable", answer, name="x", **given)
        assert expected == sent(driver)
    assert driver.package.UNSET is pageable.page

    driver.requests.clear()
    beside = driver.package.RequestOptions(query={"page": 1})
    assert ["c", "d", "e"] == walked(driver, "lists.pageable", answer, options=beside)
    assert ["page=1", "page=2"] == sent(driver)


def test_a_page_goes_within_a_deep_object(driver: Any) -> None:
    """Its members are written with brackets, and counting begins with what was given."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        page = int(request.url.params.get("page[number]", 1))
        return httpx2.Response(200, json=zones(IDS[(page - 1) * 2 :][:2]))

    found = walked(driver, "lists.deep", answer, page=driver.models.Page(number=2, size=2))
    assert ["c", "d", "e"] == found
    assert [f"page%5Bnumber%5D={n}&page%5Bsize%5D=2" for n in (2, 3, 4)] == sent(driver)


def test_nothing_is_sent_before_it_is_wanted(driver: Any) -> None:
    """A call sends nothing; the first page is one request, however many items it has."""
    pager = pager_of(
        driver, "zones.list_zones", by_number(lambda ids, page: enveloped(zones(ids), page))
    )
    assert [] == driver.requests

    page = driver.run(pager.first_page())
    assert (["a", "b"], 5, True) == ([one.id for one in page], page.total, page.has_next)
    assert 2 == page.body.result_info.per_page
    assert 200 == page.response.status_code
    assert 1 == len(driver.requests)
    kind = "AsyncPager" if driver.awaits else "Pager"
    assert (f"<{kind} of listZones>", "<Page: 2 of 5 items>") == (repr(pager), repr(page))


def test_the_total_is_asked_for_once(driver: Any) -> None:
    """Before a page was read, the first is asked for; afterwards the total is what the last one told."""
    told = iter([5, 6, 6])

    def answer(request: httpx2.Request) -> httpx2.Response:
        page = int(request.url.params.get("page", "1"))
        found = zones(IDS[(page - 1) * 2 : page * 2])
        info = {"page": page, "per_page": 2, "total_count": next(told)}
        body = {"success": True, "errors": [], "result": found, "result_info": info}
        return httpx2.Response(200, json=body)

    pager = pager_of(driver, "zones.list_zones", answer, page=2)
    assert [5, 5] == [driver.run(pager.total()) for _ in range(2)]
    assert ["page=2"] == sent(driver)

    assert 2 == len(pages_of(driver, pager))
    assert 6 == driver.run(pager.total())
    assert 3 == len(driver.requests)


def test_a_total_that_nobody_tells(driver: Any) -> None:
    """It is None, and not asked for again."""
    pager = pager_of(driver, "lists.plain", by_number(plain))

    assert [None, None] == [driver.run(pager.total()) for _ in range(2)]
    assert 1 == len(driver.requests)


def test_every_iteration_begins_anew(driver: Any) -> None:
    """A pager may be iterated twice."""
    pager = pager_of(
        driver, "zones.list_zones", by_number(lambda ids, page: enveloped(zones(ids), page))
    )
    assert [3, 3] == [len(pages_of(driver, pager)) for _ in range(2)]
    assert 6 == len(driver.requests)


def test_a_request_is_validated_when_it_is_made(driver: Any) -> None:
    """The call itself raises, and not the iteration."""
    with pytest.raises(driver.package.ValidationError, match="per_page"):
        pager_of(driver, "zones.list_zones", answers({}), per_page=51)


def test_a_refusal_of_a_later_page(driver: Any) -> None:
    """The items of the pages before it have been given."""
    first = enveloped(zones(["a", "b"]), 1)
    pages = _each(driver, "zones.list_zones", in_turn(first, httpx2.Response(403)))

    assert ["a", "b"] == [one.id for one in next(pages)]
    with pytest.raises(driver.package.ApiStatusError, match="403 Forbidden"):
        next(pages)


def _each(driver: Driver, method: str, answer: Answer) -> Iterator[Any]:
    """Give page after page of a list."""
    yield from _one_by_one(driver, pager_of(driver, method, answer))


def _one_by_one(driver: Driver, pager: Any) -> Iterator[Any]:
    """Give page after page, each when it is wanted."""
    pages = pager.pages()
    if not driver.awaits:
        yield from pages
        return
    with asyncio.Runner() as runner:
        while True:
            try:
                yield runner.run(anext(pages))
            except StopAsyncIteration:
                return


@pytest.mark.parametrize(
    ("method", "answer"),
    [
        ("lists.cursor", answers({"data": zones(["a"]), "meta": {"next_cursor": "x"}})),
        ("lists.iterator", answers({"data": zones(["a"]), "iterator": "x", "done": False})),
        (
            "lists.search_by_key",
            answers({"Items": zones(["a"]), "LastEvaluatedKey": {"id": {"S": "a"}}}),
        ),
        ("lists.header_cursor", answers(zones(["a"]), 200, **{"X-Next-Cursor": "x"})),
        ("lists.last_item", answers({"data": zones(["a"]), "has_more": True})),
        ("lists.link", answers({"results": zones(["a"]), "next": "/v1/lists/link?from=b"})),
        ("lists.link_header", answers(zones(["a"]), Link='</v1/x>; rel="next"')),
        ("lists.plain", answers(zones(["a"]))),
        ("zones.list_zones", lambda _: enveloped(zones(["a", "b"]), 1)),
    ],
)
def test_a_circle_is_an_error(driver: Any, method: str, answer: Answer) -> None:
    """A server that repeats a cursor, a link or a page is told so, once what it gave has been read."""
    pages = _each(driver, method, answer)

    assert [True, True] == [next(pages).has_next for _ in range(2)]
    with pytest.raises(driver.package.PaginationError, match="would never end") as raised:
        next(pages)
    assert 2 == len(driver.requests)
    assert raised.value.operation_id


def test_a_link_to_another_host_is_not_followed(driver: Any) -> None:
    """Credentials would go along."""
    answer = answers({"results": zones(["a"]), "next": "https://evil.example.org/"})

    with pytest.raises(driver.package.PaginationError, match="own origin"):
        walked(driver, "lists.link", answer)
    assert 1 == len(driver.requests)


def test_a_list_that_is_none(driver: Any) -> None:
    """Something else where the items should stand is kept as the only item, and there is no page behind it."""
    options = driver.package.RequestOptions(on_mismatch="ignore")
    found = items(driver, "lists.offset", answers({"items": {"id": "a"}}), options=options)

    assert [{"id": "a"}] == list(found)
    assert 1 == len(driver.requests)


def test_views_answer_one_page(driver: Any) -> None:
    """With envelope, as a raw response, or streamed."""
    answer = by_number(lambda ids, page: enveloped(zones(ids), page))
    envelope = driver.call("zones.with_envelope.list_zones", answer, page=2)
    assert (["c", "d"], 2) == ([one.id for one in envelope.result], envelope.result_info.page)

    raw = driver.call("zones.with_raw_response.list_zones", answer, page=3)
    assert (200, ["e"]) == (raw.status_code, [one.id for one in raw.parse()])

    whole = driver.call("lists.with_envelope.offset", answers({"items": zones(["a"]), "total": 9}))
    assert 9 == whole.total


def test_a_streamed_page(driver: Any) -> None:
    """It is used with `with`, not awaited."""
    pager = pager_of(driver, "lists.with_streaming_response.plain", by_number(plain))
    if not driver.awaits:
        with pager as response:
            found = response.parse()
    else:

        async def parsed() -> Any:
            async with pager as response:
                return await response.parse()

        found = driver.run(parsed())
    assert ["a", "b"] == [one.id for one in found]


@pytest.mark.parametrize(
    "key",
    [
        *("listZones", "listRoles", "listPlain", "listShort", "listCounted"),
        *(
            "listOffset",
            "listCursor",
            "listHeaderCursor",
            "listLastItem",
            "listBehind",
            "listLink",
            "listLinkHeader",
        ),
        *("searchByCursor", "searchByOffset", "searchByPage", "listHinted", "listNumbered"),
    ],
)
def test_lists_of_a_fake_are_one_page_long(driver: Driver, key: str) -> None:
    """What is made up for a page leads to none behind it that has items."""
    fake = importlib.import_module(f"{driver.package.__name__}.testing").FakeTransport()
    kind = driver.package.AsyncClient if driver.awaits else driver.package.Client
    client = kind(http_client=fake, on_mismatch="raise")
    operation = driver.package.OPERATIONS[key]
    method = getattr(getattr(client, operation.resource), operation.name)

    given = {"query": "q"} if key == "searchByCursor" else {}
    first, *others = pages_of(driver, method(**given))
    assert 0 < len(first)
    assert [0] * len(others) == [len(page) for page in others]
    assert len(others) <= 1


def test_a_fake_tells_items_of_one_name_apart_where_they_lead_on(driver: Driver) -> None:
    """Sample data have all the same id, and a walk would lead in a circle."""
    fake, client = fake_client(driver)
    zone = fake.sample_of(driver.models.Zone)
    fake.lists.last_item.pages([zone, zone], [zone], [zone])

    pages = pages_of(driver, client.lists.last_item())
    assert [2, 1, 1] == [len(page) for page in pages]
    assert [zone.id, "1"] == [one.id for one in pages[0]]


def fake_client(driver: Driver) -> tuple[Any, Any]:
    """Give a fake, and a client of it."""
    fake = importlib.import_module(f"{driver.package.__name__}.testing").FakeTransport()
    kind = driver.package.AsyncClient if driver.awaits else driver.package.Client
    return fake, kind(http_client=fake, on_mismatch="raise")


@pytest.mark.parametrize(
    ("method", "told"),
    [
        *(("zones.list_zones", 3), ("lists.plain", None), ("lists.short", None)),
        *(("lists.counted", 3), ("lists.offset", 3), ("lists.cursor", None)),
        *(("lists.header_cursor", None), ("lists.link", None), ("lists.link_header", None)),
        *(("lists.iterator", None), ("lists.last_item", None), ("lists.behind", None)),
        *(("lists.search_lists", None), ("lists.search_by_cursor", None)),
        *(("lists.search_by_offset", None), ("lists.search_by_page", 3), ("lists.hinted", None)),
        *(("lists.pageable", 3), ("lists.deep", None), ("lists.search_by_key", None)),
        ("lists.numbered", None),
        *(("lists.wrapped", None), ("lists.wrapped_behind", None)),
    ],
)
def test_a_fake_gives_several_pages(driver: Driver, method: str, told: int | None) -> None:
    """Each kind leads on in its own way; totals are right, and every walk begins anew."""
    fake, client = fake_client(driver)
    resource, name = method.split(".")
    zone = driver.models.Zone
    stub = getattr(getattr(fake, resource), name)
    stub.pages([zone(id="a"), zone(id="b")], [zone(id="c")])
    given: dict[str, Any] = {
        "lists.short": {"per_page": 2},
        "lists.search_lists": {"query": "q"},
        "lists.search_by_cursor": {"query": "q"},
    }
    pager = getattr(getattr(client, resource), name)(**given.get(method, {}))

    for _ in range(2):
        stub_calls = len(stub.calls)
        first, second, *others = pages_of(driver, pager)
        assert (["a", "b"], ["c"]) == tuple([one.id for one in page] for page in (first, second))
        assert told == first.total == second.total
        # Where nothing says that a page is the last, an empty one does.
        assert [0] * len(others) == [len(page) for page in others]
        assert len(others) == (
            1
            if method in ("lists.plain", "lists.behind", "lists.deep", "lists.wrapped_behind")
            else 0
        )
        assert 2 + len(others) == len(stub.calls) - stub_calls


def test_a_fake_lists_links(driver: Driver) -> None:
    """Its list of links leads to the next page, and is left out on the last."""
    fake, client = fake_client(driver)
    item, zone = driver.models.ListsLinksItem, driver.models.Zone
    fake.lists.links.pages(*([item(data=zone(id=one), uri="u")] for one in ("a", "b")))

    first, second = pages_of(driver, client.lists.links())
    assert ["a", "b"] == [one.data.id for page in (first, second) for one in page]
    assert ["next"] == [one.rel for one in first.body.links]
    assert driver.package.UNSET is second.body.links


def test_a_fake_gives_answers_of_several_lists(driver: Driver) -> None:
    """Each page is one answer, and leads on as the API does; what is made up for one is the last."""
    fake, client = fake_client(driver)
    made = [
        fake.sample_of(driver.models.ListsChangesResponse, added=[driver.models.Zone(id=one)])
        for one in "abc"
    ]
    fake.lists.changes.pages(*([one] for one in made))
    pages = pages_of(driver, client.lists.changes())

    assert ["a", "b", "c"] == [page.items[0].added[0].id for page in pages]
    with pytest.raises(ValueError, match="each page is one answer"):
        fake.lists.changes.pages(made)
    fake, client = fake_client(driver)
    fake.lists.changes.returns(made[0])
    assert 1 == len(pages_of(driver, client.lists.changes()))


def test_a_fake_gives_pages_of_plain_items(driver: Driver) -> None:
    """Also where the document forgot the parameters."""
    fake, client = fake_client(driver)
    fake.zones.list_roles.pages(["a", "b"], ["c", "d"], [])

    assert [["a", "b"], ["c", "d"]] == [
        page.items for page in pages_of(driver, client.zones.list_roles())
    ]


def test_a_later_page_of_a_fake_fails(driver: Driver) -> None:
    """What is chained to pages is answered after the first of them."""
    fake, client = fake_client(driver)
    zone = driver.models.Zone
    fake.lists.cursor.pages([zone(id="a")], [zone(id="b")]).fails(403)
    pages = _one_by_one(driver, client.lists.cursor())

    assert ["a"] == [one.id for one in next(pages)]
    with pytest.raises(driver.package.PermissionDeniedError):
        next(pages)


def test_a_fake_fails_before_its_pages(driver: Driver) -> None:
    """Pages are chained to what was prepared before them, as everything is: the first request is sent again."""
    fake, client = fake_client(driver)
    zone = driver.models.Zone
    stub = fake.lists.cursor
    stub.fails(429).pages([zone(id="a")], [zone(id="b")]).fails(403)

    assert ["a"] == [one.id for one in driver.run(client.lists.cursor().first_page())]
    assert 2 == len(stub.calls)
    with pytest.raises(driver.package.PermissionDeniedError):
        driver.run(client.lists.cursor().first_page())


def test_a_fake_fails_between_its_pages(driver: Driver) -> None:
    """The page that failed is asked for again, and the walk goes on from there."""
    fake, client = fake_client(driver)
    found = [[driver.models.Zone(id=one)] for one in "abc"]
    fake.lists.cursor.pages(*found).fails(503).pages(*found)

    assert [["a"], ["b"], ["c"]] == [
        [one.id for one in page] for page in pages_of(driver, client.lists.cursor())
    ]
    assert [None, "1", "1", "2"] == [call.query.get("cursor") for call in fake.lists.cursor.calls]


def test_a_fake_knows_which_lists_have_pages(driver: Driver) -> None:
    """A script of an operation without pages has none either."""
    fake, _ = fake_client(driver)
    with pytest.raises(AttributeError):
        fake.lists.whole.fails(429).pages([])
    assert repr(fake.lists.cursor).startswith("<PagedStub of listCursor")


def test_views_list_what_they_have(driver: Driver) -> None:
    """Whoever looks for a method by `dir` finds those that answer so, and no others."""
    views = driver.client(answers([])).zones
    assert {"get_zone", "list_zones"} <= set(dir(views.with_envelope))

    lists = driver.client(answers([])).lists
    for view in (lists.with_envelope, lists.with_raw_response, lists.with_streaming_response):
        methods = [name for name in dir(view) if not name.startswith("_")]
        assert all(hasattr(view, name) for name in methods)
        assert "offset" in methods
    assert "whole" not in dir(lists.with_envelope)
    assert {"whole"} <= set(dir(lists.with_raw_response)) & set(dir(lists.with_streaming_response))


def test_pages_that_no_api_gives_are_refused(driver: Driver) -> None:
    """Where pages are counted they have one size, and items are checked at once."""
    fake, _ = fake_client(driver)
    zone = driver.models.Zone
    with pytest.raises(ValueError, match="are of one size"):
        fake.zones.list_zones.pages([zone(id="a")], [zone(id="b"), zone(id="c")])
    with pytest.raises(driver.package.ValidationError):
        fake.zones.list_zones.pages([zone(id="a")], [7])
    with pytest.raises(AttributeError):
        fake.lists.whole.pages([zone(id="a")])


def test_lists_that_are_not_walked_cost_nothing(driver: Any) -> None:
    """Making a client and reaching a method of a list imports neither the walk nor the codec that reads its answers."""
    package = driver.package.__name__
    program = (
        f"import sys; sys.path[:] = {sys.path!r}; from {package} import Client;"
        "Client(base_url='https://api.example.com').zones.list_zones;"
        f"sys.exit(sum(f'{package}._runtime.{{name}}' in sys.modules for name in ('pages.listing', 'pages.walk', 'codec.codec')))"
    )

    assert 0 == subprocess.run([sys.executable, "-c", program], check=False).returncode
