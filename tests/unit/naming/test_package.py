"""The package's name."""

from __future__ import annotations

import pytest

from clientpress.naming.package import package_name


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
        ("1Password", "api_1_password"),
        ("Swagger Petstore - OpenAPI 3.0", "swagger_petstore"),
        ("import", "import_client"),
        ("用户", "用户"),
    ],
)
def test_package_name(title: str, expected: str) -> None:
    """What only says that it is an API is cut, and no other package is hidden."""
    assert expected == package_name(title)
