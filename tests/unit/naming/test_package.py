"""The package's name."""

from __future__ import annotations

import pytest

from clientpress.naming.package import package_name, package_of


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Cloudflare API", "cloudflare"),
        ("The Noun Project", "noun_project"),
        ("Calendar API", "calendar_client"),
        ("Open511 REST API v2", "open511"),
        ("PTV Timetable API - Version 3", "ptv_timetable"),
        ("OpenAPI definition", "openapi_client"),
        ("API", "api_client"),
        ("", "api_client"),
        ("FastAPI", "api_client"),
        ("Fast Food API", "fast_food"),
        ("Service API Document", "api_client"),
        ("lihil-OpenAPI", "api_client"),
        ("title", "api_client"),
        ("Title Registry", "title_registry"),
        ("1Password", "api_1_password"),
        ("Swagger Petstore - OpenAPI 3.0", "swagger_petstore"),
        ("import", "import_client"),
        ("shop/v1/library.proto", "library"),
        ("shop/v1/service.proto", "shop"),
        ("v1.proto", "api_client"),
        ("Maps for Drivers", "maps"),
        ("GoToMeeting", "go_to_meeting"),
        ("Sign-in Service", "sign_in_service"),
        ("用户", "用户"),
    ],
)
def test_package_name(title: str, expected: str) -> None:
    """What only says that it is an API is cut, and no other package is hidden."""
    assert expected == package_name(title)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (None, "zones"),
        ("", "zones"),
        ("json", "json"),
        ("the_api", "the_api"),
        ("cloudflare-api", "cloudflare_api"),
        ("a.b", "a_b"),
        ("class", "class_client"),
        ("\ufb01le", "file"),
        ("1x", "api_1x"),
        ("-", "api"),
    ],
)
def test_a_name_that_is_wanted(wanted: str | None, expected: str) -> None:
    """It is taken whole, as a statement `import` can say it: no keyword, and letters as Python reads them."""
    assert expected == package_of(wanted, "Zones API")
