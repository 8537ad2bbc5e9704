"""What webhooks carry."""

from __future__ import annotations

from typing import Any

from clientpress.diagnostics.model import Collector
from clientpress.document.read import read_document
from clientpress.source.model import Kind, Source

_INFO = {"title": "T", "version": "1"}


def payloads(webhooks: Any, **others: Any) -> tuple[dict[str, str], list[str]]:
    """Give the pointers of the payloads of a document of webhooks, and the findings."""
    found = Collector()
    tree = {"openapi": "3.1.0", "info": _INFO, "webhooks": webhooks, **others}
    document = read_document(Source(name="a.json", kind=Kind.JSON, text="", tree=tree), found)
    told = {name: str(place.pointer) for name, place in document.payloads.items()}
    return told, [one.entry.code for one in found]


def carrying(schema: Any) -> dict[str, Any]:
    """Give an operation that carries a schema as JSON."""
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def test_a_document_of_webhooks_alone_is_one() -> None:
    """Each payload is found under its webhook; that nothing can be called is said once."""
    told, codes = payloads({"made": {"post": carrying({"type": "object"})}})

    assert {"made": "/webhooks/made/post/requestBody/content/application~1json/schema"} == told
    assert ["DOC027"] == codes


def test_references_are_followed_on_the_way() -> None:
    """Path items and request bodies may be components."""
    told, _ = payloads(
        {"made": {"$ref": "#/components/pathItems/made"}},
        components={
            "pathItems": {"made": {"post": {"requestBody": {"$ref": "#/components/requestBodies/A"}}}},
            "requestBodies": {"A": {"content": {"application/json": {"schema": True}}}},
        },
    )  # fmt: skip

    assert {
        "made": "/components/requestBodies/A/content/application~1json/schema",
    } == told


def test_several_methods_are_told_apart() -> None:
    """A webhook with one payload is called by its name alone."""
    told, _ = payloads({"a": {"post": carrying({}), "put": carrying({})}, "b": {"put": {}}})

    assert ["a put", "a post"] == [*told]


def test_a_webhook_that_is_none_is_a_finding() -> None:
    """What has the wrong shape costs itself and no more."""
    told, codes = payloads({"a": 1, "b": {"post": carrying({})}, "c": {"post": carrying(3)}})

    assert ["b"] == [*told]
    assert ["DOC006", "DOC004", "DOC027"] == codes


def test_documents_of_3_0_write_an_extension() -> None:
    """`x-webhooks` says the same."""
    content = {"application/json": {"schema": {"type": "string"}}}
    made = {"made": {"post": {"requestBody": {"content": content}}}, "x-sdk-exclude": True}
    operation = {"get": {"responses": {"204": {"description": "Done."}}}}
    told, codes = payloads({}, openapi="3.0.3", paths={"/a": operation}, **{"x-webhooks": made})

    assert {"made": "/x-webhooks/made/post/requestBody/content/application~1json/schema"} == told
    assert [] == codes
