"""A bundler's random suffixes."""

from __future__ import annotations

import pytest

from clientpress.ir.shapes.suffix import stem, uncounted


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
        ("Item.3a64a9f", "Item"),
        ("Page.3a64a9f.Item", "Item"),
        ("core.v1beta1", "core.v1beta1"),
        ("a.defaced", "a.defaced"),
    ],
)
def test_stem(name: str, expected: str) -> None:
    """Eight letters and digits after a hyphen are random unless they look like a word; seven of a hash behind a dot have a digit."""
    assert expected == stem(name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Pet1", "Pet"), ("Pet12", "Pet"), ("Pet", "Pet"), ("Pet01", "Pet01"), ("Pet2024", "Pet2024"), ("1", "1")],
)  # fmt: skip
def test_uncounted(name: str, expected: str) -> None:
    """A short number behind a letter is one that was counted; a year or one with a zero in front is not."""
    assert expected == uncounted(name)
