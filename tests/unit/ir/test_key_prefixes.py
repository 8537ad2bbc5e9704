"""Words in front of keys that only a description tells of."""

from __future__ import annotations

import pytest

from clientpress.document.model import SecurityScheme, WireName
from clientpress.ir.key_prefixes import key_prefix
from factories_ir import ROOT


def _prefix(description: str, *, wire: str = "Authorization", location: str = "header") -> str:
    return key_prefix(
        SecurityScheme(
            name="key",
            type="apiKey",
            description=description,
            location=location,
            wire_name=WireName(wire),
            flows={},
            place=ROOT,
        )
    )


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ('Token-based authentication with required prefix "Token"', "Token"),
        ('Token-based authentication with required prefix "Api-Key"', "Api-Key"),
        ("Must be prefixed with `Bearer`.", "Bearer"),
        (
            'JWT Authorization header using the Bearer scheme. Example: "Authorization: Bearer {token}"',
            "Bearer",
        ),
        ("Enter 'Bearer' [space] and then your token in the text input below.", "Bearer"),
        ("JWT Authorization header {token}", ""),
        ("Enter the token with the `Bearer ` prefix, e.g. 'Bearer abcde12345'", "Bearer"),
        ("JWT Authorization header using the Bearer scheme.", "Bearer"),
        ("format **Bearer &lt;token>**", "Bearer"),
        ("Your token.", ""),
        ("The key (without a prefix).", ""),
        ("", ""),
    ],
)
def test_a_prefix_is_told_in_prose(description: str, expected: str) -> None:
    """In the words of drf-spectacular, Swashbuckle and others; where they leave it open, nothing is added."""
    assert expected == _prefix(description)


def test_only_authorization_has_one() -> None:
    """Other headers, and keys elsewhere, are sent as they are given."""
    said = 'with required prefix "Token"'
    assert ("", "") == (_prefix(said, wire="X-Key"), _prefix(said, location="query"))
