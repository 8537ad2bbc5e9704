"""A bundler's random suffixes."""

from __future__ import annotations

import pytest

from clientpress.ir.suffix import stem


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("zone-WO8xChCm", "zone"),
        ("schemas-identifier-vCJ9cAhR", "schemas-identifier"),
        ("zone", "zone"),
        ("page-response", "page-response"),
        ("page-Response", "page-Response"),
        ("api-VERSION2", "api-VERSION2"),
        ("api-20230731", "api-20230731"),
        ("request.ip-4kR9aZxQ", "request.ip"),
        ("-WO8xChCm", "-WO8xChCm"),
    ],
)
def test_stem(name: str, expected: str) -> None:
    """Eight letters and digits after a hyphen are random unless they look like a word."""
    assert expected == stem(name)
