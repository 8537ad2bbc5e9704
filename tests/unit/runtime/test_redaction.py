"""Secrets are taken out of whatever is written."""

from __future__ import annotations

import gc
import logging
import weakref
from typing import Any

import httpx2

from clientpress.runtime.client.base import BaseClient
from clientpress.runtime.description.package import Package
from clientpress.runtime.description.schemes import ApiKey
from clientpress.runtime.settings.redaction import Redactor


def test_secrets_are_masked_in_every_form() -> None:
    """Also the form that a URL gives them, and one that holds another."""
    redactor = Redactor(["abc/def", "abc/defgh", "x"])

    assert "*** *** *** x" == redactor.text("abc/def abc%2Fdef abc/defgh x")
    assert redactor.is_secret("abc/def")
    assert not redactor.is_secret("abc")


def test_urls_lose_user_and_password() -> None:
    """What stands before the host is nobody's business."""
    url = httpx2.URL("https://user:pass@example.com/a?key=s3cr3t")

    assert "https://example.com/a?key=***" == Redactor(["s3cr3t"]).url(url)


def keyed(key: str) -> BaseClient:
    """Return a client that sends a key in the query."""
    package = Package(
        name="keyed", user_agent="x", schemes={"key": ApiKey(location="query", wire="api_key")}
    )
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json=request.url.path))
    return BaseClient(
        package,
        credentials={"key": key},
        base_url="https://example.com",
        http_client=httpx2.Client(transport=transport),
    )


def test_a_key_in_the_query_stays_out_of_the_log_of_httpx2(caplog: Any) -> None:
    """httpx2 logs every URL by itself; a key in it is masked there, too, whichever client's it is."""
    caplog.set_level(logging.DEBUG)
    clients = [keyed("s3cr3t"), keyed("an0ther")]

    for client in clients:
        assert "/a" == client.request("GET", "/a")
    assert "s3cr3t" not in caplog.text
    assert "an0ther" not in caplog.text
    assert "https://example.com/a?api_key=***" in caplog.text


def test_clients_that_are_gone_leave_nothing_behind() -> None:
    """However many clients there were, the logger has one filter, and no secret is kept for its sake."""
    logger = logging.getLogger("httpx2")
    client = keyed("s3cr3t")
    before = list(logger.filters)
    gone = weakref.ref(keyed("an0ther")._preparations.settings.redactor)
    gc.collect()

    assert before == logger.filters
    assert gone() is None
    assert "credentials: key" in repr(client)
