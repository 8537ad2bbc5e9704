"""The words by which an envelope's properties are told from its payload (semantics §2)."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import Final

_OUTCOME: Final = frozenset(
    {
        *(
            "success",
            "successful",
            "succeeded",
            "ok",
            "status",
            "code",
            "message",
            "messages",
            "msg",
        ),
        *("error", "errors", "warning", "warnings", "haserror", "iserror", "fault"),
        *("errorcode", "errormessage", "errormsg", "errordescription", "errortype", "errordetails"),
        *(
            "statuscode",
            "statusmessage",
            "statustext",
            "statusreason",
            "returncode",
            "returnmessage",
        ),
        *("resultcode", "resultmessage", "responsecode", "responsemessage", "responsestatus"),
        *("httpstatus", "httpcode", "httpstatuscode", "issuccess", "outcome"),
    }
)
_PAGE: Final = frozenset(
    {
        *("resultinfo", "page", "pages", "perpage", "pagesize", "pagecount", "pagenumber"),
        *("currentpage", "lastpage", "firstpage", "nextpage", "previouspage", "prevpage"),
        *("limit", "offset", "skip", "total", "totalcount", "totalpages", "totalitems"),
        *("totalresults", "totalrecords", "totalsize", "count", "cursor", "cursors", "nextcursor"),
        *("next", "previous", "prev", "first", "last", "hasmore", "more", "nexttoken"),
        *("nextpagetoken", "prevpagetoken", "continuationtoken", "nextlink", "links", "meta"),
        *(
            "metadata",
            "pagination",
            "paging",
            "pageinfo",
            "paginginfo",
            "paginationinfo",
            "totalhits",
            "resultcount",
            "resultset",
            "size",
            "range",
        ),
    }
)
_CALL: Final = frozenset(
    {
        *("requestid", "traceid", "correlationid", "timestamp", "took", "duration", "jsonrpc"),
        *(
            "elapsed",
            "timing",
            "timeexec",
            "timeserver",
            "servertime",
            "executiontime",
            "responsetime",
        ),
    }
)
_FLAGS: Final = ("success", "ok", "successful", "succeeded", "issuccess")


class Role(Enum):
    """What a property of an answer is about."""

    OUTCOME = "outcome"
    PAGE = "page"
    CALL = "call"
    OWN = "own"


@lru_cache(maxsize=4096)
def role_of(wire: str) -> Role:
    """Tell what a property speaks of. For example: `result_info` → a page, `errorCode` → the outcome, `zone` → its own."""
    word = "".join(filter(str.isalnum, wire)).lower()
    if word in _OUTCOME:
        return Role.OUTCOME
    if word in _PAGE:
        return Role.PAGE
    return Role.CALL if word in _CALL else Role.OWN


def flag_rank(wire: str) -> int | None:
    """Tell whether a property is called like a success flag: the lower the better, None where it is none."""
    word = "".join(filter(str.isalnum, wire)).lower()
    return _FLAGS.index(word) if word in _FLAGS else None
