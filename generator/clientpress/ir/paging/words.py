"""The words by which parameters, properties and headers that speak of pages are known.

A word is a wire name without anything but its letters and digits, in lower case: `per_page`, `perPage` and `page[size]` are
`perpage`, `perpage` and `pagesize`.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final


class Ask(Enum):
    """What a parameter, or a property of a body, asks for."""

    PAGE = "page"
    OFFSET = "offset"
    CURSOR = "cursor"
    SIZE = "size"


class Tell(Enum):
    """What a property of an answer tells. The value is for people."""

    TOTAL = "gives the total"
    PAGES = "gives the number of pages"
    PAGE = "gives the page's number"
    SIZE = "gives the page's size"
    MORE = "tells whether there is another"
    LAST = "tells whether it is the last"
    CURSOR = "holds what asks for the next page"
    OFFSET = "may hold what asks for the next page"
    LINK = "holds the next page's URL"
    LINKS = "has links, of which one is to the next page"


_ASKS: Final = {
    Ask.PAGE: "page pagenumber pageno pagenum pageindex currentpage",
    Ask.OFFSET: "offset skip skipcount pageoffset startindex startat start from firstresult",
    Ask.CURSOR: (
        "cursor after pagetoken nexttoken nextpagetoken continuationtoken continuation continue pagecursor pageafter "
        "startingafter startingtoken afterid marker nextcursor startcursor startkey paginationtoken aftercursor nextpage next scrollid iterator"
    ),
    Ask.SIZE: (
        "perpage pagesize limit pagelimit maxresults maxitems size count itemsperpage maxpagesize top take maxkeys "
        "resultsperpage rowsperpage pagecount first maxrecords numresults pagelength batchsize maxresultcount rows hitsperpage"
    ),
}
WEAK_OFFSETS: Final = frozenset({"start", "from"})
"""These begin a page only beside what asks for its size, where they are whole numbers, and not where a range ends too."""
RANGE_ENDS: Final = frozenset({"to", "end", "until", "stop", "endtime"})

_TELLS: Final = {
    Tell.TOTAL: (
        "total totalcount totalitems totalresults totalrecords totalsize totalelements totalhits totalentries numfound "
        "resultstotal itemstotal counttotal"
    ),
    Tell.PAGES: "totalpages totalpage pagecount lastpage numpages pagestotal pages numberofpages",
    Tell.PAGE: "page currentpage pagenumber pageno pagenum",
    Tell.SIZE: "perpage pagesize itemsperpage resultsperpage rowsperpage limit",
    Tell.MORE: (
        "hasmore hasnext hasnextpage hasmorepages hasmoreitems hasmoreresults moreavailable more morepages istruncated "
        "moreitemsincollection"
    ),
    Tell.LAST: "last islast islastpage finalpage isfinal done isdone nomore endoflist finished",
    Tell.CURSOR: (
        "nextcursor cursor nexttoken nextpagetoken pagetoken nextcontinuationtoken continuationtoken continuation continue nextmarker "
        "marker endcursor nextstart nextpagestart after aftercursor nextpagecursor nextpage paginationtoken nextoffset scrollid lastkey lastid iterator nextiterator"
    ),
    Tell.OFFSET: "offset",
    Tell.LINK: "odatanextlink next",
}
CONTAINERS: Final = frozenset(
    {
        *("resultinfo", "meta", "metadata", "pagination", "paging", "pageinfo", "page", "pages"),
        *(
            "links",
            "cursors",
            "tokenpagination",
            "cursor",
            "next",
            "nextpage",
            "responsemetadata",
            "additionaldata",
            "paginationinfo",
            "paginginfo",
            "pagingmetadata",
        ),
        *("paginationmeta", "resultset", "pageable"),
    }
)
"""Properties whose own properties describe the page."""
LIST_NAMES: Final = (
    *("items", "data", "results", "result", "records", "entries", "values", "list", "content"),
    *("elements", "value", "rows", "objects", "documents", "docs", "hits"),
)
"""What the items are called where a page has several lists; the first that is there."""

_HEADER_CURSORS: Final = frozenset(
    {
        *("nextcursor", "nexttoken", "nextpagetoken", "nextpage", "cursor", "continuation"),
        *(
            "continuationtoken",
            "mscontinuation",
            "mscontinuationtoken",
            "paginationnext",
            "pagenext",
        ),
    }
)
_HEADER_ASKS: Final = {
    "cursor": Ask.CURSOR,
    "nextcursor": Ask.CURSOR,
    "pagecursor": Ask.CURSOR,
    "pagecontinue": Ask.CURSOR,
    "pagetoken": Ask.CURSOR,
    "nextpagetoken": Ask.CURSOR,
    "continuation": Ask.CURSOR,
    "continuationtoken": Ask.CURSOR,
    "mscontinuation": Ask.CURSOR,
    "pagesize": Ask.SIZE,
    "pagelimit": Ask.SIZE,
    "perpage": Ask.SIZE,
    "msmaxitemcount": Ask.SIZE,
}
"""What asks for a page in a header: what is called a page or a continuation there, since other words may be of anything."""
_HEADER_TOTALS: Final = frozenset(
    {
        *("totalcount", "total", "totalitems", "totalresults", "totalelements"),
        *("paginationtotalcount", "paginationtotal"),
    }
)
_A_HEADER: Final = re.compile(r"\bheaders?\b", re.IGNORECASE)
_HEADER_NAME: Final = re.compile(r"\b[A-Za-z]+(?:-[A-Za-z]+)+\b")
_LINK_HEADER: Final = re.compile(r"\blink\b[`'\"*]* (?:response )?header", re.IGNORECASE)
_FURTHER: Final = re.compile(r"\bnext\b", re.IGNORECASE)
_PARTS: Final = re.compile(r"[\[.]")
_OBJECTS: Final = frozenset(
    {
        "parameters",
        "params",
        "request",
        "query",
        "queryparameters",
        "queryoptions",
        "options",
        "model",
        "input",
        "searchcriteria",
    }
)
"""What an object is called that servers bind the query to, and write the names of its members behind: `parameters.take`."""
_NEXT_URL: Final = re.compile(
    r"next(page|pages|records?|results?|items?|batch|set|data|entries)?(ur[li]|link|href)"
)
_ASK_OF: Final = {word: ask for ask, words in _ASKS.items() for word in words.split()}
_TELL_OF: Final = {word: tell for tell, words in _TELLS.items() for word in words.split()}


@lru_cache(maxsize=8192)
def word(wire: str) -> str:
    """Give a wire name as a word, without its namespace. For example: `X-Total-Count` → `xtotalcount`, `hydra:next` → `next`."""
    return "".join(filter(str.isalnum, wire.rpartition(":")[2])).lower()


def asks(wire: str) -> Ask | None:
    """Tell what a parameter or property asks for, by its name alone. For example: `page[number]`, `parameters.skip`."""
    container, *members = _PARTS.split(wire, maxsplit=1)
    found = _ASK_OF.get(word(wire)) or (Ask.CURSOR if begins_behind(wire) else None)
    if found is None and members and word(container) in CONTAINERS | _OBJECTS:
        return _ASK_OF.get(word(members[0]))
    return found


def tells(wire: str) -> Tell | None:
    """Tell what a property tells, by its name alone. For example: `nextRecordsUrl`."""
    called = word(wire)
    if is_last_read(wire):
        return Tell.CURSOR
    return _TELL_OF.get(called) or (Tell.LINK if _NEXT_URL.fullmatch(called) else None)


def begins_behind(wire: str) -> bool:
    """Tell whether it asks for what comes behind a key, as AWS calls it. For example: `ExclusiveStartTableName`."""
    return word(wire).startswith("exclusivestart")


def is_last_read(wire: str) -> bool:
    """Tell whether it holds the key behind which the next page begins, as AWS calls it. For example: `LastEvaluatedTableName`."""
    return word(wire).startswith("lastevaluated")


def header_in_words(words: str) -> str | None:
    """Give the header that a description names as what holds the next cursor. For example: *in the header `X-Files-Cursor-Next`*."""
    named = _A_HEADER.search(words) and _HEADER_NAME.finditer(words)
    return next((one[0] for one in named or () if "next" in one[0].lower().split("-")), None)


def link_header_in_words(words: str) -> bool:
    """Tell whether a description says that the header `Link` leads on. For example: *refer to the `link` header for the next page*."""
    return _LINK_HEADER.search(words) is not None and _FURTHER.search(words) is not None


def header_cursor(wire: str) -> bool:
    """Tell whether a header is called like what asks for the next page. For example: `opc-next-page`."""
    return _bare(wire) in _HEADER_CURSORS


def header_asks(wire: str) -> Ask | None:
    """Tell what a header of a request asks for. For example: `X-Page-Continue`, `x-ms-continuation`."""
    return _HEADER_ASKS.get(_bare(wire))


def header_total(wire: str) -> bool:
    """Tell whether a header is called like a total. For example: `X-Total-Count`."""
    return _bare(wire) in _HEADER_TOTALS


def _bare(wire: str) -> str:
    return word(wire).removeprefix("x").removeprefix("opc")
