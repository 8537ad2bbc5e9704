"""The founding endpoint's page and the same endpoint as an OpenAPI document with components are one API."""

from __future__ import annotations

from clientpress.document.model import WireName
from clientpress.ir.dump import dump
from clientpress.ir.options import Options
from clientpress.ir.types import Object
from unit.ir.apis import PAGE, TWIN, build_file


def test_page_and_document() -> None:
    """They differ in nothing but places and component names once title, servers and schemes are given."""
    api, _ = build_file(TWIN)
    options = Options(title="Cloudflare", version="4", servers=api.servers, schemes=api.schemes)
    page = dump(build_file(PAGE, options)[0], places=False, names=False)
    twin = dump(build_file(TWIN, options)[0], places=False, names=False)
    assert page == twin


def test_the_document_names_its_types() -> None:
    """With components, types bear their names; compositions of several in line do not."""
    api, _ = build_file(TWIN)
    told = [one.origin.components for one in api.types.values() if isinstance(one, Object)]
    expected = [
        ("create_payload",),
        ("condition",),
        ("request.ip",),
        ("policy_with_permission_groups",),
        ("permission_group",),
        ("response_create",),
        (),
        (),
        (),
    ]
    assert expected == told


def test_findings() -> None:
    """Both readings find the same: conflicts in the failure's body, keywords that do not apply."""
    expected = ["ALG001", "ALG001", "ALG005", "ALG005"]
    for file in (PAGE, TWIN):
        assert expected == sorted(one.entry.code for one in build_file(file)[1])


def test_the_page_without_configuration() -> None:
    """The vendor's profile, recognised by the permissions, defines what the page leaves out."""
    api, _ = build_file(PAGE)
    assert ["https://api.cloudflare.com/client/v4"] == [server.url for server in api.servers]
    assert ["api_token"] == list(api.schemes)
    scheme = api.schemes["api_token"]
    assert ("http", "bearer", WireName("")) == (scheme.type, scheme.http_scheme, scheme.wire_name)
