"""The page twin: every operation of a real API, written out as an endpoint page, reads back to the same operation.

What one operation cannot show by itself, the configuration says, as it would for a real page: title, servers, schemes, and the
envelope, which is found by what varies from operation to operation.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from api_twin import differences
from clientpress.diagnostics.model import Collector
from clientpress.document.read import read_document
from clientpress.ir.api import Api
from clientpress.ir.build import build_api
from clientpress.ir.options import OFF, Options
from clientpress.ir.types import OperationKey
from clientpress.source.load import load
from documents import CLOUDFLARE, understood
from page_writer import UnwritableError, page_of

pytestmark = pytest.mark.skipif(
    not CLOUDFLARE.exists(), reason="Cloudflare's document is not there"
)

UNWRITABLE = {
    "account-request-tracer-request-trace": "`#/components/schemas/trace` holds itself",
    "namespace-worker-script-upload-worker-module": "`#/components/requestBodies/requestBody` points nowhere",
}
"""No page can say these."""
_TWICE = "a union that is composed with itself is itself where a `$ref` says so, and all its pairs where it is written out twice"
DIFFERENT = {
    "api-shield-endpoint-management-retrieve-information-about-all-operations-on-a-zone": _TWICE,
}
"""These read back to something else, and why."""
ALONE = 1100
"""So many operations show their envelope on their own, at the least; the others look like one only beside their siblings."""


def _read(page: str, options: Options) -> Api:
    found = Collector()
    source = load("page.txt", lambda _: page.encode(), found)
    return build_api(read_document(source, found), options, found)


def _operations(document: dict[str, Any]) -> Iterator[tuple[OperationKey, str, str]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                yield OperationKey(operation["operationId"]), path, method


def test_every_operation_reads_back_from_its_page() -> None:
    """All that is said of it is the same, but the names of types and the places; what differs is listed with its reason."""
    document = json.loads(CLOUDFLARE.read_text(encoding="utf-8"))
    whole = understood(CLOUDFLARE).api
    options = Options(
        title=whole.title, version=whole.version, servers=whole.servers, schemes=whole.schemes
    )
    unwritable: dict[str, str] = {}
    different: dict[str, list[str]] = {}
    for key, path, method in _operations(document):
        try:
            page = page_of(document, path, method)
        except UnwritableError as why:
            unwritable[key] = str(why)
            continue
        envelope = whole.operations[key].envelope
        pin = {str(key): str(envelope.payload if envelope else OFF)}
        if found := differences(whole, _read(page, replace(options, envelope=pin)), key):
            different[key] = found

    assert UNWRITABLE == unwritable
    assert {} == {key: found for key, found in different.items() if key not in DIFFERENT}
    assert DIFFERENT.keys() == different.keys()
    assert len(whole.operations) == len(list(_operations(document)))


def test_most_operations_show_their_envelope_alone() -> None:
    """A loosely declared payload that a later layer refines is evidence enough; one in ten is looked at."""
    document = json.loads(CLOUDFLARE.read_text(encoding="utf-8"))
    whole = understood(CLOUDFLARE).api
    found = 0
    for key, path, method in list(_operations(document))[::10]:
        envelope = whole.operations[key].envelope
        if key not in UNWRITABLE and envelope is not None:
            alone = _read(page_of(document, path, method), Options()).operations[key].envelope
            found += alone is not None and alone.payload == envelope.payload

    assert ALONE // 10 - 15 <= found
