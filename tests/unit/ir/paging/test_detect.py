"""Pages are found by evidence (semantics §2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from clientpress.document.model import WireName
from clientpress.ir.api import Api
from clientpress.ir.options import Options, PagePin
from clientpress.ir.pages import (
    BodyCursor,
    BodyLink,
    HeaderCursor,
    HeaderLink,
    ItemCursor,
    ItemOffset,
    PageNumber,
    Single,
)
from clientpress.ir.paging.words import Ask, Tell, asks, header_cursor, header_total, tells
from unit.ir.apis import answering, build_tree, document, drawn, json_body, the_operation

STRING = {"type": "string"}
URL = {"type": "string", "format": "uri"}
TIME = {"type": "string", "format": "date-time"}
INTEGER = {"type": "integer"}
BOOLEAN = {"type": "boolean"}
ZONE = {"type": "object", "properties": {"zone": STRING}}
ZONES = {"type": "array", "items": ZONE}
NAMED = {"type": "array", "items": {"type": "object", "properties": {"id": STRING}}}
COUNTED = {"page": INTEGER, "per_page": INTEGER, "count": INTEGER, "total_count": INTEGER}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _query(wire: str, **schema: Any) -> dict[str, Any]:
    return {"name": wire, "in": "query", "schema": {"type": "integer", **schema}}


PAGE, SIZE = _query("page"), _query("per_page")
CURSOR = _query("cursor", type="string")
CONTINUE = {**_query("X-Page-Continue", type="string"), "in": "header"}
TOKEN = {
    **_query("offset", type="string"),
    "description": "Offset token: where the next page begins.",
}


def _listing(
    answer: Any,
    *parameters: Any,
    method: str = "GET",
    headers: tuple[str, ...] = (),
    options: Options | None = None,
) -> Api:
    operation = {**answering(answer), "parameters": list(parameters)}
    operation["responses"]["200"]["headers"] = {wire: {"schema": STRING} for wire in headers}
    return build_tree(document({f"{method} /zones": operation}), options)[0]


@pytest.mark.parametrize(
    ("answer", "parameters", "headers", "expected"),
    [
        (ZONES, [PAGE, SIZE], (), PageNumber),
        (_object(zones=ZONES), [PAGE], (), PageNumber),
        (_object(items=ZONES, total=INTEGER), [_query("offset"), _query("limit")], (), ItemOffset),
        (ZONES, [_query("start"), _query("limit")], (), ItemOffset),
        (ZONES, [_query("start")], (), Single),
        (ZONES, [_query("from", type="string"), _query("limit")], (), Single),
        (ZONES, [_query("start_at", type="string", format="date-time"), SIZE], (), Single),
        (ZONES, [_query("page", type="object"), SIZE], (), Single),
        (ZONES, [_query("page", type="string"), SIZE], (), PageNumber),
        (_object(hits=ZONES, lastKey=STRING), [_query("offset", type="string")], (), BodyCursor),
        (ZONES, [_query("offset", type="string"), SIZE], (), ItemOffset),
        (ZONES, [_query("offset", type="string", example="20"), SIZE], (), ItemOffset),
        (ZONES, [_query("offset", type="string", example="eyJ0eXAi"), SIZE], (), Single),
        (ZONES, [TOKEN, SIZE], (), Single),
        (_object(data=ZONES, next_page=_object(offset=STRING)), [TOKEN], (), BodyCursor),
        (_object(data=ZONES, next_cursor=STRING), [CURSOR], (), BodyCursor),
        (
            _object(data=ZONES, meta=_object(cursors=_object(after=STRING))),
            [CURSOR],
            (),
            BodyCursor,
        ),
        (_object(data=ZONES, next_page=INTEGER), [PAGE], (), BodyCursor),
        (_object(data=ZONES, next=STRING), [CURSOR, PAGE], (), BodyCursor),
        (
            _object(data=ZONES, iterator=STRING, done=BOOLEAN),
            [_query("iterator", type="string")],
            (),
            BodyCursor,
        ),
        (ZONES, [CURSOR], ("X-Next-Cursor",), HeaderCursor),
        (ZONES, [_query("page", type="string")], ("opc-next-page",), HeaderCursor),
        (ZONES, [CURSOR], (), Single),
        (ZONES, [CURSOR, SIZE], (), HeaderLink),
        (ZONES, [{**CURSOR, "description": "The cursor of the next page."}], (), HeaderLink),
        (ZONES, [{**CURSOR, "description": "What came after it."}, SIZE], (), Single),
        (ZONES, [_query("after", type="string", format="date-time"), SIZE], (), Single),
        (_object(data=ZONES), [CURSOR, SIZE], (), Single),
        (_object(data=ZONES), [CONTINUE], ("X-Page-Next",), HeaderCursor),
        (_object(data=ZONES), [CONTINUE], (), Single),
        (_object(data=NAMED, has_more=BOOLEAN), [_query("starting_after")], (), ItemCursor),
        (_object(data=NAMED), [_query("starting_after", type="string")], (), ItemCursor),
        (
            _object(data=NAMED, has_more=BOOLEAN),
            [_query("after_id", type="string")],
            (),
            ItemCursor,
        ),
        (_object(data=NAMED), [_query("after_id", type="string")], (), Single),
        (_object(data=ZONES, has_more=BOOLEAN), [_query("starting_after")], (), Single),
        (_object(data=NAMED, last_id=STRING), [_query("after", type="string")], (), BodyCursor),
        (
            _object(data=NAMED, pages=_object(next=_object(starting_after=STRING))),
            [_query("starting_after", type="string")],
            (),
            BodyCursor,
        ),
        (_object(messages=NAMED, total=INTEGER), [PAGE, SIZE], (), PageNumber),
        (_object(messages=NAMED, total=INTEGER, errors=ZONES), [PAGE, SIZE], (), Single),
        (_object(messages=NAMED, result=ZONE), [PAGE, SIZE], (), Single),
        (_object(messages={"type": "array", "items": STRING}, total=INTEGER), [PAGE], (), Single),
        (_object(data=ZONES, next=URL), [], (), BodyLink),
        (_object(data=ZONES, _links=_object(next=_object(href=STRING))), [PAGE], (), BodyLink),
        (_object(data=ZONES, next_page_url=STRING), [PAGE], (), BodyLink),
        (ZONES, [PAGE, SIZE], ("Link",), HeaderLink),
        (ZONES, [PAGE, SIZE], ("Link", "X-Total-Count"), PageNumber),
        (ZONES, [], ("Link",), Single),
        (_object(data=ZONES, next=URL, total=INTEGER), [PAGE], (), PageNumber),
        (_object(data=ZONES, paging=_object(**COUNTED)), [], (), PageNumber),
        (_object(data=ZONES, paging=_object(count=INTEGER, page=INTEGER)), [], (), Single),
        (_object(hosts=ZONES, rules=ZONES), [PAGE], (), Single),
        (ZONE, [PAGE, SIZE], (), Single),
        (ZONES, [SIZE], (), Single),
        (ZONES, [], (), Single),
    ],
)
def test_evidence(
    answer: Any, parameters: list[Any], headers: tuple[str, ...], expected: type
) -> None:
    """The surest way for which parameters and answer speak is taken; none is guessed."""
    api = _listing(answer, *parameters, headers=headers)
    assert expected is type(the_operation(api).pages)


@pytest.mark.parametrize("wire", ["last", "lastPage", "isLast", "done"])
def test_what_tells_the_last_page(wire: str) -> None:
    """A flag for the end is the opposite of one for more."""
    api = _listing(_object(content=ZONES, **{wire: BOOLEAN}), PAGE)
    pages = the_operation(api).pages
    assert isinstance(pages, PageNumber)
    assert ((wire,), None, None) == (pages.told.last, pages.told.more, pages.told.pages)
    assert f"`{wire}` tells whether it is the last" in pages.evidence


def test_everything_is_known() -> None:
    """Where the items stand and what they are, what asks for a page and its size, and what the answer tells."""
    answer = _object(
        result=ZONES,
        success=BOOLEAN,
        errors=ZONES,
        result_info=_object(**COUNTED, total_pages=INTEGER),
    )
    parameters = [_query("page", minimum=1), _query("per_page", default=20, maximum=50)]
    operations = {
        "GET /zones": {**answering(answer), "parameters": parameters},
        "GET /zone": answering(_object(result=ZONE, success=BOOLEAN)),
    }
    api, _ = build_tree(document(operations))
    pages = next(iter(api.operations.values())).pages
    assert isinstance(pages, PageNumber)
    assert ("result",) == pages.items.path
    assert {"zone?": "string"} == drawn(api, pages.items.type)
    assert ("page", 1) == (pages.asked.wire, pages.first)
    assert pages.size is not None
    assert ("per_page", 20, 50) == (pages.size.asked.wire, pages.size.default, pages.size.maximum)
    told = pages.told
    assert ("result_info", "total_count") == told.total
    assert ("result_info", "total_pages") == told.pages
    assert ("result_info", "page") == told.page
    assert ("result_info", "per_page") == told.size
    assert (
        "parameter `page` is the number of a page, beginning with 1",
        "parameter `per_page` is the size of a page",
        "`result_info.total_count` gives the total",
        "`result_info.total_pages` gives the number of pages",
        "`result_info.per_page` gives the page's size",
    ) == pages.evidence


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, 1),
        ({"default": 0}, 0),
        ({"minimum": 0}, 0),
        ({"minimum": 0, "default": 1}, 1),
        ({"default": 7}, 1),
    ],
)
def test_where_counting_begins(schema: Mapping[str, Any], expected: int) -> None:
    """Pages are counted from the declared default, else the least that is allowed, else one."""
    pages = the_operation(_listing(ZONES, _query("page", **schema))).pages
    assert isinstance(pages, PageNumber)
    assert expected == pages.first


def test_an_undeclared_parameter() -> None:
    """An answer that tells page, size and total has more pages though the document forgot the parameter."""
    pages = the_operation(_listing(_object(data=ZONES, meta=_object(**COUNTED)))).pages
    assert isinstance(pages, PageNumber)
    assert ("page", False) == (pages.asked.wire, pages.asked.declared)


@pytest.mark.parametrize(
    ("answer", "parameters", "expected"),
    [
        (_object(data=ZONES, meta=_object(**COUNTED)), [PAGE], PageNumber),
        (_object(data=ZONES, meta=_object(**COUNTED)), [], Single),
        (_object(data=ZONES, id=STRING, meta=_object(**COUNTED)), [PAGE], Single),
        (ZONES, [PAGE], Single),
    ],
)
def test_a_post(answer: Any, parameters: list[Any], expected: type) -> None:
    """A POST is sent again only where it can be nothing but a search."""
    assert expected is type(the_operation(_listing(answer, *parameters, method="POST")).pages)


def _search(answer: Any, body: Any, *parameters: Any, required: bool = True, **options: Any) -> Api:
    content = {"application/json": {"schema": body}}
    operation = {
        **answering(answer),
        "parameters": list(parameters),
        "requestBody": {"required": required, "content": content},
    }
    return build_tree(document({"POST /zones": operation}), Options(**options))[0]


@pytest.mark.parametrize(
    ("answer", "body", "expected"),
    [
        (_object(data=ZONES, next=STRING, id=STRING), _object(after=STRING), BodyCursor),
        (_object(data=ZONES, next_cursor=TIME), _object(cursor=TIME), BodyCursor),
        (_object(data=ZONES, next=STRING), _object(next=BOOLEAN), Single),
        (_object(data=ZONES, id=STRING), _object(after=STRING, limit=INTEGER), Single),
        (ZONES, _object(offset=INTEGER, count=INTEGER), ItemOffset),
        (
            _object(data=ZONES, total_entries=INTEGER),
            _object(page_offset=INTEGER, page_limit=INTEGER),
            ItemOffset,
        ),
        (_object(data=ZONES, requestId=STRING), _object(skip=INTEGER, take=INTEGER), ItemOffset),
        (_object(data=ZONES, id=STRING), _object(offset=INTEGER, count=INTEGER), Single),
        ({**ZONES}, _object(offset=INTEGER), Single),
        (_object(data=ZONES, total=INTEGER), _object(page=INTEGER), PageNumber),
        (ZONES, _object(page=INTEGER, per_page=INTEGER), PageNumber),
        (ZONES, _object(page=INTEGER, count=INTEGER), Single),
        (_object(data=ZONES, total=INTEGER), _object(page=ZONE), Single),
        (_object(data=ZONES, total=INTEGER), _object(page=BOOLEAN), Single),
        (
            _object(data=ZONES, total=INTEGER),
            _object(**{"from": INTEGER, "to": INTEGER, "size": INTEGER}),
            Single,
        ),
        (
            _object(data=ZONES, total=INTEGER),
            _object(**{"from": INTEGER, "size": INTEGER}),
            ItemOffset,
        ),
        (_object(data=ZONES, total=INTEGER), _object(paging=_object(page=INTEGER)), PageNumber),
        (_object(data=ZONES, total=INTEGER), _object(zone=_object(page=INTEGER)), Single),
        (_object(data=ZONES, total=INTEGER), {"oneOf": [_object(page=INTEGER), STRING]}, Single),
    ],
)
def test_a_body_may_ask(answer: Any, body: Any, expected: type) -> None:
    """A body that asks for a page shows a POST to be a search, and only where it can be nothing else."""
    assert expected is type(the_operation(_search(answer, body)).pages)


def test_a_body_is_known_as_parameters_are() -> None:
    """Where it asks, what the size of a page is, and where counting begins; `inspect` says so."""
    size = {**INTEGER, "default": 20, "maximum": 50}
    body = _object(query=STRING, paging=_object(page={**INTEGER, "minimum": 0}, per_page=size))
    pages = the_operation(_search(_object(data=ZONES, total=INTEGER), body)).pages
    assert isinstance(pages, PageNumber)
    assert ("page", "body", ("paging",), 0) == (
        pages.asked.wire,
        pages.asked.location,
        pages.asked.within,
        pages.first,
    )
    assert pages.size is not None
    assert (20, 50) == (pages.size.default, pages.size.maximum)
    assert (
        "`paging.page` of the body is the number of a page, beginning with 0",
        "`paging.per_page` of the body is the size of a page",
        "`total` gives the total",
    ) == pages.evidence


def test_a_parameter_goes_before_the_body() -> None:
    """What both hold is asked for in the query, where it stands for nothing else."""
    answer = _object(data=ZONES, total=INTEGER)
    pages = the_operation(_search(answer, _object(page=INTEGER), PAGE)).pages
    assert isinstance(pages, PageNumber)
    assert "query" == pages.asked.location


def _links(called: str = "rel", url: str = "href", /, **relation: Any) -> dict[str, Any]:
    return {"type": "array", "items": _object(**{called: {**STRING, **relation}, url: STRING})}


NEXT = {"enum": ["self", "next"]}
AFTER = _query("starting_after", type="string")
LIMIT = _query("limit")
WRAPPED = {"type": "array", "items": _object(data=ZONE, uri=STRING)}
LINKED = {"oneOf": [STRING, _object(href=STRING, meta=ZONE)]}


@pytest.mark.parametrize(
    ("answer", "parameters", "expected", "next_"),
    [
        (_object(data=WRAPPED, links=_links("rel", "uri")), [LIMIT, AFTER], BodyLink, "links"),
        (_object(items=ZONES, links=_links(**NEXT)), [PAGE, LIMIT], BodyLink, "links"),
        (_object(items=ZONES, links=_links(description="self or next")), [], BodyLink, "links"),
        (_object(items=ZONES, links=_links(enum=["self"])), [LIMIT], Single, ""),
        (_object(items=ZONES, links=_links()), [], Single, ""),
        (_object(items=ZONES, links=_links()), [PAGE, LIMIT], PageNumber, ""),
        (_object(items=ZONES, links=_links(**NEXT), total=INTEGER), [PAGE], PageNumber, ""),
        (_object(entry=ZONES, link=_links("relation", "url")), [_query("_count")], BodyLink, "link"),
        (_object(items=ZONES, links=ZONES), [LIMIT], Single, ""),
        (_object(data=ZONES, links=_object(next=LINKED)), [], BodyLink, "links.next"),
        (_object(data=ZONE, included=ZONES, links=_object(next=URL)), [], Single, ""),
        (_object(data=_object(tags=ZONES, id=STRING), next=URL), [], Single, ""),
        (_object(records=ZONES, nextRecordsUrl=STRING, done=BOOLEAN), [], BodyLink, "nextRecordsUrl"),
        (_object(items=ZONES, nextStepUrl=STRING), [], Single, ""),
        (_object(users=ZONES, Marker=STRING), [_query("Marker", type="string")], BodyCursor, "Marker"),
        (
            _object(Contents=ZONES, Marker=STRING, NextMarker=STRING),
            [_query("marker", type="string")],
            BodyCursor,
            "NextMarker",
        ),
        (
            _object(Contents=ZONES, ContinuationToken=STRING, NextContinuationToken=STRING),
            [_query("continuation-token", type="string")],
            BodyCursor,
            "NextContinuationToken",
        ),
        (_object(values=ZONES, nextPageStart=INTEGER), [_query("start"), LIMIT], BodyCursor, "nextPageStart"),
        (_object(records=ZONES, offset=STRING), [_query("offset", type="string")], BodyCursor, "offset"),
        (_object(records=ZONES, offset=STRING, limit=INTEGER), [_query("offset", type="string")], ItemOffset, ""),
        (_object(items=ZONES, totalCount=INTEGER), [_query("SkipCount")], ItemOffset, ""),
        (_object(hits=_object(total=INTEGER, hits=ZONES)), [_query("from"), SIZE], ItemOffset, ""),
        (_object(d=_object(results=ZONES)), [_query("$skip"), _query("$top")], ItemOffset, ""),
        (_object(docs=ZONES), [_query("start"), _query("rows")], ItemOffset, ""),
        (_object(zones=_object(items=ZONES, total=INTEGER)), [PAGE], PageNumber, ""),
        (_object(zones=_object(items=ZONES), id=STRING), [PAGE], Single, ""),
        (_object(zone=_object(rules=ZONES, id=STRING, next=URL)), [], Single, ""),
    ],
)  # fmt: skip
def test_more_evidence(answer: Any, parameters: list[Any], expected: type, next_: str) -> None:
    """Lists of links, names that say what they lead to, and what may only repeat what was asked for."""
    pages = the_operation(_listing(answer, *parameters)).pages
    assert expected is type(pages)
    assert next_ == ".".join(getattr(pages, "next", ()))


def _worded(wire: str, words: str) -> dict[str, Any]:
    return {**_query(wire, type="string"), "description": words}


def _said(words: str) -> dict[str, Any]:
    return {**STRING, "description": words}


BEHIND = _worded("continueFrom", "An ID (see lastId in the response) to go on from.")


@pytest.mark.parametrize(
    ("answer", "parameters", "expected", "asked"),
    [
        (_object(data=ZONES, lastId=STRING), [BEHIND], BodyCursor, "continueFrom"),
        (_object(data=ZONES, lastId=STRING), [BEHIND, PAGE], PageNumber, "page"),
        (_object(data=ZONES, lastId=STRING), [_worded("x", "Not lastIdent.")], Single, ""),
        (
            _object(data=ZONES, nextPageToken=STRING),
            [_worded("token", "Used to get the next set of results.")],
            BodyCursor,
            "token",
        ),
        (
            _object(data=ZONES, nextPageToken=STRING),
            [_worded("token", "What you got by mail.")],
            Single,
            "",
        ),
        (
            _object(data=ZONES, next=STRING),
            [_worded("start", "An opaque identifier, used for pagination."), LIMIT],
            BodyCursor,
            "start",
        ),
        (
            ZONES,
            [{**_query("page", type="string", default="0"), "example": ""}],
            PageNumber,
            "page",
        ),
        (_object(data=ZONES, next=_said("The URL of the next page.")), [], BodyLink, ""),
        (_object(data=ZONES, nextPage=_said("Link to the next page.")), [], BodyLink, ""),
        (
            _object(data=ZONES, next=_said("The cursor of the next page; see the link above.")),
            [CURSOR],
            BodyCursor,
            "cursor",
        ),
    ],
)
def test_descriptions_are_evidence(
    answer: Any, parameters: list[Any], expected: type, asked: str
) -> None:
    """A description tells what is a URL, what is opaque, and which parameter takes what the answer holds."""
    pages = the_operation(_listing(answer, *parameters)).pages
    assert expected is type(pages)
    assert asked == (pages.asked.wire if isinstance(pages, PageNumber | BodyCursor) else "")


def test_names_have_namespaces() -> None:
    """What a namespace says of a name is no part of its word."""
    answer = _object(**{"hydra:member": ZONES, "hydra:totalItems": INTEGER})
    pages = the_operation(_listing(answer, PAGE)).pages
    assert isinstance(pages, PageNumber)
    assert ("hydra:totalItems",) == pages.told.total


SPRING = _object(content=ZONES, totalPages=INTEGER, totalElements=INTEGER, number=INTEGER)


def _objects(
    wire: str, *, style: str = "form", explode: bool = True, **members: Any
) -> dict[str, Any]:
    return {
        "name": wire,
        "in": "query",
        "required": True,
        "style": style,
        "explode": explode,
        "schema": _object(**members),
    }


@pytest.mark.parametrize(
    ("answer", "parameters", "expected"),
    [
        (SPRING, [_objects("pageable", page=INTEGER, size=INTEGER)], PageNumber),
        (SPRING, [_objects("pageable", explode=False, page=INTEGER, size=INTEGER)], Single),
        (SPRING, [_objects("pageable", page=ZONE, size=INTEGER)], Single),
        (ZONES, [_objects("filter", zone=STRING, offset=INTEGER, limit=INTEGER)], ItemOffset),
        (_object(data=ZONES, next=STRING), [_objects("options", cursor=STRING)], BodyCursor),
        (ZONES, [_objects("page", style="deepObject", number=INTEGER, size=INTEGER)], PageNumber),
        (ZONES, [_objects("pagination", style="deepObject", page=INTEGER)], PageNumber),
        (ZONES, [_objects("filter", style="deepObject", page=INTEGER)], Single),
        (ZONES, [_query("page[number]"), _query("page[size]")], PageNumber),
        (ZONES, [_query("pagination[page]")], PageNumber),
        (ZONES, [_query("filter[page]")], Single),
    ],
)
def test_an_object_of_the_query_may_ask(answer: Any, parameters: list[Any], expected: type) -> None:
    """Where it travels member by member, its members are known as parameters are, by the names that are sent."""
    assert expected is type(the_operation(_listing(answer, *parameters)).pages)


def test_an_object_of_the_query_is_known_as_parameters_are() -> None:
    """Where it asks and where counting begins; what counts pages beside their number is the page's; it need not be given."""
    page = {**INTEGER, "description": "Zero-based page index (0..N)"}
    operation = the_operation(_listing(SPRING, _objects("pageable", page=page, size=INTEGER)))
    pages = operation.pages
    assert isinstance(pages, PageNumber)
    assert ("page", "query", ("pageable",), 0) == (
        pages.asked.wire,
        pages.asked.location,
        pages.asked.within,
        pages.first,
    )
    assert ("number",) == pages.told.page
    assert [False] == [one.required for one in operation.parameters]
    assert (
        "`page` of parameter `pageable` is the number of a page, beginning with 0",
        "`size` of parameter `pageable` is the size of a page",
        "`totalElements` gives the total",
        "`totalPages` gives the number of pages",
    ) == pages.evidence


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (_objects("filter", zone=STRING), False),
        (_objects("filter", style="deepObject", zone=STRING), False),
        (_objects("filter", explode=False, zone=STRING), True),
        (_objects("filter"), True),
        ({**_objects("filter"), "schema": {**_object(zone=STRING), "required": ["zone"]}}, True),
        ({**_objects("filter"), "schema": {**_object(zone=STRING), "minProperties": 1}}, True),
    ],
)
def test_an_object_that_says_nothing_when_empty(parameter: dict[str, Any], expected: bool) -> None:  # noqa: FBT001 - a table's column
    """What is required and may be empty is not asked for where an empty one is as good as none on the wire."""
    operation = the_operation(_listing(ZONES, parameter))
    assert [expected] == [one.required for one in operation.parameters]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Zero-based page index (0..N)", 0),
        ("Results page you want to retrieve (0..N)", 0),
        ("The page number (starts at 0).", 0),
        ("1-based page.", 1),
        ("The page.", 0),
        ("Starting from 1.5 pages.", 0),
    ],
)
def test_words_say_where_counting_begins(words: str, expected: int) -> None:
    """What a description says goes before the least that is allowed."""
    pages = the_operation(
        _listing(ZONES, {**_query("page", minimum=0), "description": words})
    ).pages
    assert isinstance(pages, PageNumber)
    assert expected == pages.first


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ({"example": 0}, 0),
        ({"example": 1}, 1),
        ({"example": 20}, 1),
        ({"example": 0, "description": "1-based page."}, 1),
        ({"description": "The number of the page, with `0` being the first page."}, 0),
        ({"description": "Page 0 is the first."}, 0),
        ({"description": "At most 10 is the first page's size."}, 1),
    ],
)
def test_an_example_shows_that_there_is_a_page_0(page: dict[str, Any], expected: int) -> None:
    """Else the second page would be passed over; an example of another page shows nothing, and words say more."""
    words = page.pop("description", "")
    pages = the_operation(_listing(ZONES, {**_query("page", **page), "description": words})).pages
    assert isinstance(pages, PageNumber)
    assert expected == pages.first


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("If this is not specified, the request returns all zones without pagination.", Single),
        ("If omitted, there is no pagination.", Single),
        ("If omitted, page 1 is returned. There is no pagination of tags.", PageNumber),
    ],
)
def test_what_comes_whole_is_not_walked(words: str, expected: type) -> None:
    """Where no page is asked for, all would come at once, and then some of it again."""
    pages = the_operation(_listing(ZONES, {**PAGE, "description": words}, SIZE)).pages
    assert expected is type(pages)
    if isinstance(pages, Single):
        assert "without parameter `page` all comes at once" == pages.reason


def test_a_cursor_that_is_repeated_stands_in_the_body() -> None:
    """Parameters by the very names of what the body has are how AWS is described; the size goes along."""
    answer, body = (
        _object(zones=ZONES, NextMarker=STRING, id=STRING),
        _object(Marker=STRING, Limit=INTEGER),
    )
    api = _search(answer, body, _query("Limit", type="string"), _query("Marker", type="string"))
    pages = the_operation(api).pages
    assert isinstance(pages, BodyCursor)
    assert pages.size is not None
    assert ["body", "body"] == [one.location for one in (pages.asked, pages.size.asked)]


def test_a_cursor_of_the_query_shows_a_search() -> None:
    """A POST that takes it and answers with the next one makes nothing."""
    answer = _object(data=ZONES, id=STRING, next_cursor=STRING)
    api = _listing(answer, CURSOR, method="POST")
    assert isinstance(the_operation(api).pages, BodyCursor)


@pytest.mark.parametrize(
    ("pin", "expected"),
    [
        (None, Single),
        (PagePin(kind="offset", parameter="row"), ItemOffset),
        (PagePin(parameter="mark", next=(WireName("state"),)), BodyCursor),
    ],
)
def test_pins_of_a_body(pin: PagePin | None, expected: type) -> None:
    """The configuration names what no word tells, in a body too, and switches off what is none."""
    answer = _object(data=ZONES, total=INTEGER, state=STRING)
    body = _object(row=INTEGER, mark=STRING, page=INTEGER)
    api = _search(answer, body, pages={"POST /zones": pin})
    assert expected is type(the_operation(api).pages)


def test_a_list_that_is_called_so_is_the_page() -> None:
    """Spring's pages tell in a second list of objects how they are sorted."""
    api = _listing(_object(sort=ZONES, content=ZONES, totalPages=INTEGER), PAGE)
    found = the_operation(api).pages
    assert isinstance(found, PageNumber)
    assert ("content",) == found.items.path


def test_the_only_list_of_objects_is_the_page() -> None:
    """Lists of texts and numbers beside it are about the page."""
    names = {"type": "array", "items": STRING}
    api = _listing(_object(group_ids=names, zones=ZONES, num_pages=INTEGER), PAGE)
    found = the_operation(api).pages
    assert isinstance(found, PageNumber)
    assert ("zones",) == found.items.path


def test_texts_among_lists_of_objects_are_not_the_page() -> None:
    """They are called `objects` as the objects of statements are."""
    names = {"type": "array", "items": STRING}
    api = _listing(_object(objects=names, hosts=ZONES, rules=ZONES), PAGE)
    assert isinstance(the_operation(api).pages, Single)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (_object(zones=ZONES, rules=ZONES), ("zones",)),
        (_object(rules=ZONES, result=_object(rules=ZONES, Zones=ZONES)), ("rules",)),
        (_object(result=_object(rules=ZONES, Zones=ZONES)), ("result", "Zones")),
        (_object(zones={"type": "array", "items": STRING}, hosts=ZONES, rules=ZONES), None),
        (_object(zones=ZONES, compactZones=ZONES), None),
    ],
)
def test_of_several_lists_the_page_is_called_like_the_path(
    answer: Any, expected: tuple[str, ...] | None
) -> None:
    """`/zones` is about zones, whatever else the answer lists; texts called so, beside objects, are not what it lists."""
    found = the_operation(_listing(answer, PAGE)).pages
    assert expected == (None if isinstance(found, Single) else found.items.path)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (_object(id=STRING, label=STRING, tags={"type": "array", "items": STRING}), Single),
        (_object(label=STRING, tags={"type": "array", "items": STRING}), Single),
        (_object(id=STRING, rules=ZONES), Single),
        (_object(name=STRING, a=STRING, b=STRING, c=STRING, rules=ZONES), Single),
        (_object(query=STRING, related_searches=ZONES), Single),
        (_object(zone=_object(id=STRING, rules=ZONES)), Single),
        (_object(id=STRING, items=ZONES), PageNumber),
        (_object(name=STRING, rules=ZONES), PageNumber),
        (_object(copyright=STRING, year=INTEGER, rules=ZONES), PageNumber),
        (_object(tags={"type": "array", "items": STRING}), PageNumber),
        (_object(id=STRING, rules=ZONES, total=INTEGER), PageNumber),
    ],
)
def test_a_thing_that_has_a_list_is_no_page(answer: Any, expected: type) -> None:
    """Where no length is told, `page` may be declared for all operations of a path: a volume's tags are not what is listed."""
    assert expected is type(the_operation(_listing(answer, PAGE, SIZE)).pages)


def test_a_thing_may_be_pinned() -> None:
    """Whoever knows better says so."""
    options = Options(pages={"GET /zones": PagePin(kind="page")})
    answer = _object(id=STRING, rules=ZONES)
    assert isinstance(the_operation(_listing(answer, PAGE, options=options)).pages, PageNumber)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Timestamp offset, used for pagination.", Single),
        ("Rules with a number greater than the offset will be returned.", Single),
        ("Deprecated and ignored. Set the token.", Single),
        ("Ignored when a token is given.", ItemOffset),
        ("How many rules to skip.", ItemOffset),
    ],
)
def test_an_offset_that_counts_no_items(words: str, expected: type) -> None:
    """A point in time or a key cannot be reached by counting."""
    offset = {**_query("offset"), "description": words}
    assert expected is type(the_operation(_listing(ZONES, offset, SIZE)).pages)


EDGE = _object(node=ZONE, cursor=STRING, __typename=STRING)
AFTER = _query("after", type="string")


@pytest.mark.parametrize(
    ("entry", "wrapped", "item"),
    [
        (_object(data=ZONE), ("data",), {"zone?": "string"}),
        (EDGE, ("node",), {"zone?": "string"}),
        (
            _object(node={"anyOf": [ZONE, {"type": "null"}]}),
            ("node",),
            {"null or": {"zone?": "string"}},
        ),
        (_object(data=ZONE, uri=STRING), (), {"data?": {"zone?": "string"}, "uri?": "string"}),
        (_object(data=STRING), (), {"data?": "string"}),
        (_object(zone=ZONE), (), {"zone?": {"zone?": "string"}}),
    ],
)
def test_items_may_be_wrapped(entry: Any, wrapped: tuple[str, ...], item: Any) -> None:
    """An entry that is `data` and nothing else, or a node of Relay, is only a wrapping; whatever says more is the item itself."""
    answer = _object(
        edges={"type": "array", "items": entry},
        pageInfo=_object(endCursor=STRING, hasNextPage=BOOLEAN),
    )
    api = _listing(answer, AFTER, _query("first"))
    found = the_operation(api).pages
    assert isinstance(found, BodyCursor)
    assert (wrapped, ("pageInfo", "endCursor")) == (found.items.wrapped, found.next)
    assert item == drawn(api, found.items.type)


def test_plain_json_is_what_is_asked_for() -> None:
    """What API Platform answers as `application/ld+json` is of another shape, and nobody asks for it where there is JSON."""
    operation: dict[str, Any] = {**answering(ZONES), "parameters": [PAGE]}
    content = operation["responses"]["200"]["content"]
    members = {"hydra:member": ZONES, "hydra:totalItems": INTEGER}
    content["application/ld+json"] = {"schema": _object(**members)}
    found = the_operation(build_tree(document({"GET /zones": operation}))[0]).pages
    assert isinstance(found, PageNumber)
    assert ((), None) == (found.items.path, found.told.total)


@pytest.mark.parametrize(
    ("node", "path", "whole"), [(ZONE, ("nodes",), False), (_object(rule=STRING), (), True)]
)
def test_nodes_are_what_edges_wrap(node: Any, path: tuple[str, ...], *, whole: bool) -> None:
    """Of both lists that servers of Relay answer with, the one without wrappings is walked, if they hold the same."""
    edges = {"type": "array", "items": _object(node=node, cursor=STRING)}
    answer = _object(edges=edges, nodes=ZONES, pageInfo=_object(endCursor=STRING))
    found = the_operation(_listing(answer, AFTER)).pages
    assert isinstance(found, BodyCursor)
    assert (path, (), whole) == (found.items.path, found.items.wrapped, found.items.whole)


def test_the_last_item_may_be_wrapped() -> None:
    """Its key is that of the item, as Clever has it."""
    wrapped = {"type": "array", "items": _object(data=NAMED["items"])}
    found = the_operation(_listing(_object(data=wrapped), _query("starting_after"))).pages
    assert isinstance(found, ItemCursor)
    assert (("data",), ("data",), ("id",)) == (found.items.path, found.items.wrapped, found.key)


@pytest.mark.parametrize(
    ("answer", "parameters", "path"),
    [
        (_object(added=ZONES, removed=ZONES, next_cursor=STRING), [CURSOR], ()),
        (_object(added=ZONES, removed=ZONES, has_more=BOOLEAN, next=STRING), [CURSOR], ()),
        (_object(added=ZONES, removed=ZONES, next_cursor=STRING), [PAGE], None),
        (_object(added=ZONES, removed=ZONES, total=INTEGER), [PAGE], None),
        (_object(added=ZONES, removed=ZONES, id=STRING), [_query("starting_after")], None),
        (_object(added=ZONES, removed=ZONES, next=URL), [CURSOR], None),
        (_object(added=ZONES, zones=ZONES, next_cursor=STRING), [CURSOR], ("zones",)),
    ],
)
def test_an_answer_of_several_lists(answer: Any, parameters: list[Any], path: Any) -> None:
    """Where none of them is the page each answer is an item, but only where a cursor leads on: what is counted may be one of the lists."""
    found = the_operation(_listing(answer, *parameters)).pages
    assert path == (None if isinstance(found, Single) else found.items.path)
    assert isinstance(found, Single) or (path == ()) is found.items.whole


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Send the cursor of the response header `X-Files-Cursor-Next` to go on.",
            "X-Files-Cursor-Next",
        ),
        (
            "The next page token is returned in the header 'elements-next-page-token'",
            "elements-next-page-token",
        ),
        ("Send the cursor `X-Files-Cursor-Next` to go on.", None),
        ("Resumes a list. Authenticate by the header `X-Api-Key`, and send the next cursor.", None),
    ],
)
def test_a_description_names_the_header(words: str, expected: str | None) -> None:
    """What holds the next cursor need not be declared as a header where the cursor's description names it."""
    found = the_operation(_listing(ZONES, {**CURSOR, "description": words})).pages
    assert expected == (found.header if isinstance(found, HeaderCursor) else None)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Refer to the `link` header for the next and previous page cursors.", HeaderLink),
        ("Refer to the Link response header for the next page.", HeaderLink),
        ("Where to start. Links stand in the header of the page.", Single),
        ("Refer to the `link` header.", Single),
    ],
)
def test_a_description_names_the_header_of_links(words: str, expected: type) -> None:
    """A cursor that is to be taken from `Link` leads to the page that the header links to."""
    assert expected is type(the_operation(_listing(ZONES, {**CURSOR, "description": words})).pages)


def _shown(answer: Any, shown: Any, *parameters: Any) -> Any:
    operation = {**answering(answer), "parameters": list(parameters)}
    operation["responses"]["200"]["content"]["application/json"]["example"] = shown
    return the_operation(build_tree(document({"GET /zones": operation}))[0]).pages


@pytest.mark.parametrize(
    ("next_", "expected"),
    [
        ("/v1/zones/search?limit=2&start=3.0", BodyLink),
        ("https://api.example.com/zones?page=2", BodyLink),
        ("8b944179", Single),
        ("string", Single),
        (None, Single),
    ],
)
def test_an_example_shows_a_link(next_: str | None, expected: type) -> None:
    """A `next` that nothing takes is a URL if the example of the answer shows one."""
    shown: dict[str, Any] = {"results": [], "next": next_}
    answer = _object(results=ZONES, next=STRING)
    pages = _shown(answer, shown, _query("limit"))

    assert expected is type(pages)
    assert not isinstance(pages, BodyLink) or ("next",) == pages.next


@pytest.mark.parametrize(
    ("parameters", "size"),
    [
        ([_query("page"), _query("limit"), _query("page_size"), _query("offset")], "page_size"),
        ([_query("limit"), _query("page"), _query("per_page")], "per_page"),
        ([_query("page_size"), _query("page"), _query("limit")], "page_size"),
        ([_query("page"), _query("limit")], "limit"),
        ([_query("offset"), _query("limit"), _query("page_size")], "limit"),
    ],
)
def test_a_size_of_pages_goes_with_their_number(parameters: list[Any], size: str) -> None:
    """Where `page` and `offset` are alternatives, so are their sizes: figshare has all four."""
    found = the_operation(_listing(ZONES, *parameters)).pages
    assert isinstance(found, PageNumber | ItemOffset)
    assert size == (found.size and found.size.asked.wire)


KEY = {"type": "object", "additionalProperties": _object(S=STRING, N=STRING)}


@pytest.mark.parametrize(
    ("answer", "body", "expected"),
    [
        (_object(Items=ZONES, LastEvaluatedKey=KEY), _object(ExclusiveStartKey=KEY), BodyCursor),
        (
            _object(Names=ZONES, LastEvaluatedTableName=STRING),
            _object(ExclusiveStartTableName=STRING, Limit=INTEGER),
            BodyCursor,
        ),
        (_object(Items=ZONES, NextToken=STRING), _object(ExclusiveStartKey=KEY), Single),
        (_object(Items=ZONES, LastEvaluatedKey=KEY), _object(NextToken=STRING), Single),
        (
            _object(Items=ZONES, LastEvaluatedKey=KEY),
            _object(ExclusiveStartKey={"type": "object", "additionalProperties": STRING}),
            Single,
        ),
        (_object(Items=ZONES, cursor=KEY), _object(cursor=KEY), Single),
    ],
)
def test_a_key_may_be_a_map(answer: Any, body: Any, expected: type) -> None:
    """What was read last goes back as it came, a map too, to what begins behind it, if both are of one type; DynamoDB has such lists."""
    operation = {**answering(answer), **json_body(body)}
    api = build_tree(document({"POST /zones": operation}))[0]
    assert expected is type(the_operation(api).pages)


def _told(**facts: Any) -> dict[str, Any]:
    return {"type": "string", **facts}


@pytest.mark.parametrize(
    ("answer", "parameters", "total"),
    [
        (_object(data=ZONES, total=_told(example="120")), [PAGE], ("total",)),
        (_object(data=ZONES, total=_told(description="The number of zones.")), [PAGE], ("total",)),
        (_object(data=ZONES, total=_told(example="12.50")), [PAGE], None),
        (_object(data=ZONES, total=_told(description="What it costs.")), [PAGE], None),
    ],
)
def test_a_number_may_be_a_text(answer: Any, parameters: list[Any], total: Any) -> None:
    """A total is one though it is described as a text, if its example or its description shows a number."""
    found = the_operation(_listing(answer, *parameters)).pages
    assert isinstance(found, PageNumber)
    assert total == found.told.total


@pytest.mark.parametrize(
    ("words", "asked", "expected"),
    [
        ("Timestamp that must be used to request the next page.", ("since", "until"), BodyCursor),
        ("Timestamp that must be used to request the next page.", ("until",), Single),
        ("Timestamp that must be used to request the next page.", ("since", "to"), Single),
        ("Number of the next page.", ("since", "until"), Single),
    ],
)
def test_a_span_of_time_ends_where_the_next_page_is(
    words: str, asked: tuple[str, ...], expected: type
) -> None:
    """As with Vercel, whose newest come first; the description has to say that it is a time."""
    following = {"type": ["number", "null"], "description": words}
    answer = _object(zones=ZONES, pagination=_object(count=INTEGER, next=following, prev=following))
    parameters = [_query(wire, type="number") for wire in ("limit", *asked)]
    pages = the_operation(_listing(answer, *parameters)).pages
    assert expected is type(pages)
    if isinstance(pages, BodyCursor):
        assert ("until", ("pagination", "next")) == (pages.asked.wire, pages.next)


def test_a_time_is_looked_for_where_it_is_said_to_be() -> None:
    """A path whose first step leads nowhere has no end, whatever is called like its last."""
    following = {"type": "number", "description": "Timestamp of the next page."}
    answer = _object(zones=ZONES, next=following)
    parameters = [_query(wire, type="number") for wire in ("since", "until")]
    for path, expected in ((("next",), BodyCursor), (("gone", "next"), Single)):
        pin = PagePin(kind="cursor", next=tuple(map(WireName, path)))
        options = Options(pages={"GET /zones": pin})
        assert expected is type(the_operation(_listing(answer, *parameters, options=options)).pages)


@pytest.mark.parametrize(
    ("beside", "parameters", "items", "expected"),
    [
        ({}, [], ZONES, BodyLink),
        ({"id": STRING}, [], ZONES, Single),
        ({"key": STRING, "name": STRING}, [], {"type": "array", "items": STRING}, Single),
        ({"id": STRING}, [_query("limit")], ZONES, BodyLink),
        ({"total_count": INTEGER}, [], ZONES, BodyLink),
    ],
)
def test_a_thing_with_links_is_no_page(
    beside: dict[str, Any], parameters: list[Any], items: Any, expected: type
) -> None:
    """As each of LaunchDarkly's has them, a feature flag with its `variations`: nothing asks for a page, and it is more than its list."""
    links = _object(next=_object(href=STRING), self=_object(href=STRING))
    answer = _object(variations=items, _links=links, **beside)
    assert expected is type(the_operation(_listing(answer, *parameters)).pages)


def test_texts_alone_show_no_pages() -> None:
    """Where nothing asks for another page, numbers in quotes do not lead on."""
    counted = {name: _told(example="1") for name in COUNTED}
    assert isinstance(
        the_operation(_listing(_object(data=ZONES, paging=_object(**counted)))).pages, Single
    )


@pytest.mark.parametrize(
    "told",
    [
        {"page": _told(description="The page number returned.")},
        {"page": _told(example="1")},
        {"next_page": _told(description="True if additional pages exist, or False.")},
        {"next_page": _told(description="Reserved for us.")},
    ],
)
def test_a_text_that_is_no_cursor(told: dict[str, Any]) -> None:
    """A number or a flag in quotes, or what nobody else uses, is not sent as a cursor; the pages are counted."""
    page = _query("page", type="string")
    assert isinstance(the_operation(_listing(_object(data=ZONES, **told), page)).pages, PageNumber)


@pytest.mark.parametrize(
    ("answer", "parameters", "reason"),
    [
        (_object(hosts=ZONES, rules=ZONES), [PAGE], "its answer has 2 lists, `hosts`, `rules`"),
        (
            ZONES,
            [CURSOR],
            "parameter `cursor` asks for a page, but nothing in the answer holds the next one",
        ),
        (
            _object(data=ZONES, meta=_object(next_cursor=STRING)),
            [],
            "no parameter takes what `meta.next_cursor` holds",
        ),
        (
            _object(id=STRING, tags=ZONES),
            [PAGE],
            "its one list, `tags`, is part of a thing that has more",
        ),
    ],
)
def test_what_looks_like_pages(answer: Any, parameters: list[Any], reason: str) -> None:
    """What looks like pages and is none is told, with the reason."""
    assert Single(reason=reason, odd=True) == the_operation(_listing(answer, *parameters)).pages


@pytest.mark.parametrize(
    ("pin", "expected"),
    [
        (None, Single),
        (PagePin(kind="link"), BodyLink),
        (PagePin(kind="offset", parameter="page"), ItemOffset),
        (
            PagePin(kind="cursor", parameter="mark", next=(WireName("state"), WireName("mark"))),
            BodyCursor,
        ),
    ],
)
def test_pins(pin: PagePin | None, expected: type) -> None:
    """The configuration switches pages off, chooses a way, or names what no word tells."""
    answer = _object(data=ZONES, total=INTEGER, next=URL, state=_object(mark=STRING))
    parameters = [PAGE, _query("mark", type="string")]
    api = _listing(answer, *parameters, options=Options(pages={"GET /zones": pin}))
    assert expected is type(the_operation(api).pages)


@pytest.mark.parametrize(
    ("key", "pin", "expected"),
    [
        ("GET /zones", PagePin(kind="cursor"), ["API014"]),
        ("GET /zones", PagePin(items=(WireName("rules"),)), ["API014"]),
        ("*", PagePin(kind="cursor"), []),
        ("GET /zone", None, ["API015"]),
        ("GET /zones", None, []),
    ],
)
def test_pins_that_mean_nothing(key: str, pin: PagePin | None, expected: list[str]) -> None:
    """What the configuration says of an operation and cannot be is reported."""
    operation = {**answering(_object(zones=ZONES)), "parameters": [PAGE]}
    options = Options(pages={key: pin})
    _, found = build_tree(document({"GET /zones": operation}), options)
    assert expected == [one.entry.code for one in found]


SPEAKEASY = {
    "type": "cursor",
    "inputs": [
        {"name": "mark", "in": "parameters", "type": "cursor"},
        {"name": "n", "in": "parameters", "type": "limit"},
    ],
    "outputs": {"results": "$.rules", "nextCursor": "$.state.mark"},
}
COUNTING = {"type": "offsetLimit", "inputs": [{"name": "mark", "in": "parameters", "type": "page"}]}
FERN = {
    "cursor": "$request.mark",
    "next_cursor": "$response.state.mark",
    "results": "$response.rules",
}
BY_ITEMS = {"offset": "$request.mark", "results": "$response.rules", "step": "$request.n"}
RESULTS = {"results": "$.rules"}


@pytest.mark.parametrize(
    ("extension", "said", "expected"),
    [
        ("x-speakeasy-pagination", SPEAKEASY, BodyCursor),
        ("x-speakeasy-pagination", {**COUNTING, "outputs": RESULTS}, PageNumber),
        ("x-speakeasy-pagination", {"type": "url", "outputs": {**RESULTS, "nextUrl": "$.more"}}, BodyLink),
        ("x-speakeasy-pagination", {"type": "url", "outputs": {**RESULTS, "nextUrl": "$.a[0]"}}, Single),
        ("x-speakeasy-pagination", {"type": "cursor", "inputs": 7, "outputs": []}, Single),
        ("x-speakeasy-pagination", {**SPEAKEASY, "outputs": {"results": "$.none"}}, Single),
        ("x-speakeasy-pagination", "yes", Single),
        ("x-fern-pagination", FERN, BodyCursor),
        ("x-fern-pagination", BY_ITEMS, ItemOffset),
        ("x-fern-pagination", {**BY_ITEMS, "step": None}, PageNumber),
        ("x-fern-pagination", True, Single),
        ("x-ms-pageable", {"nextLinkName": "more", "itemName": "rules"}, BodyLink),
        ("x-ms-pageable", {"nextLinkName": None}, Single),
        ("x-ms-pageable", {"nextLinkName": "more", "itemName": "none"}, Single),
    ],
)  # fmt: skip
def test_what_the_document_says_by_an_extension(extension: str, said: Any, expected: type) -> None:
    """Other generators' words for pages are understood; what cannot be so is passed over, and never raises."""
    answer = _object(zones=ZONES, rules=ZONES, more=STRING, state=_object(mark=STRING))
    parameters = [_query("mark", type="string"), _query("n")]
    operation = {**answering(answer), "parameters": parameters, extension: said}
    pages = the_operation(build_tree(document({"GET /zones": operation}))[0]).pages

    assert expected is type(pages)
    if not isinstance(pages, Single):
        assert ("rules",) == pages.items.path
        assert f"`{extension}` says so" == pages.evidence[0]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (_object(rules=ZONES, next=URL), ("next",)),
        (_object(rules=ZONES, next=URL, total=INTEGER), None),
        (_object(rules=ZONES), None),
    ],
)
def test_a_link_ends_pages_that_are_counted_by_an_extension(answer: Any, expected: Any) -> None:
    """Where nothing else tells their end."""
    said = {"offset": "$request.page", "results": "$response.rules"}
    operation = {**answering(answer), "parameters": [PAGE], "x-fern-pagination": said}
    pages = the_operation(build_tree(document({"GET /zones": operation}))[0]).pages
    assert isinstance(pages, PageNumber)
    assert expected == pages.told.onward


def test_the_configuration_goes_before_an_extension() -> None:
    """It switches off what the document says, and says otherwise."""
    answer = _object(rules=ZONES, more=STRING, total=INTEGER)
    said = {"nextLinkName": "more", "itemName": "rules"}
    operation = {**answering(answer), "parameters": [PAGE], "x-ms-pageable": said}
    tree = document({"GET /zones": operation})
    found = [
        type(the_operation(build_tree(tree, Options(pages={"*": pin}))[0]).pages)
        for pin in (None, PagePin(kind="page"))
    ]

    assert [Single, PageNumber] == found


def test_what_is_said_of_all_lists_leaves_those_alone_that_it_does_not_fit() -> None:
    """They are walked as ever; what it fits is walked as it says, though the answer describes nothing of it."""
    pin = PagePin(
        kind="cursor", parameter="mark", next=(WireName("state"), WireName("mark")), items=(WireName("zones"),)
    )  # fmt: skip
    marked = _listing(_object(zones=ZONES), _query("mark", type="string"), options=Options(pages={"*": pin}))  # fmt: skip
    counted = _listing(_object(rules=ZONES), PAGE, options=Options(pages={"*": pin}))
    assert isinstance(the_operation(marked).pages, BodyCursor)
    assert the_operation(_listing(_object(rules=ZONES), PAGE)).pages == the_operation(counted).pages
    assert isinstance(the_operation(counted).pages, PageNumber)


def test_pinned_items() -> None:
    """The configuration says which of several lists is the page."""
    pin = PagePin(items=(WireName("rules"),))
    answer = _object(zones=ZONES, rules={"type": "array", "items": STRING})
    api = _listing(answer, PAGE, options=Options(pages={"*": pin}))
    pages = the_operation(api).pages
    assert isinstance(pages, PageNumber)
    assert "string" == drawn(api, pages.items.type)


def test_words() -> None:
    """Words are known however they are written."""
    assert Ask.SIZE is asks("page[size]")
    assert Ask.OFFSET is asks("parameters.skip")
    assert Ask.PAGE is asks("searchCriteria[currentPage]")
    assert asks("filter.page") is None
    assert Ask.CURSOR is asks("nextToken")
    assert Tell.TOTAL is tells("totalCount")
    assert Tell.LINK is tells("@odata.nextLink")
    assert [True, True] == [header_cursor("opc-next-page"), header_total("X-Total-Count")]
