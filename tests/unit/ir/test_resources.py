"""Which resource an operation belongs to."""

from __future__ import annotations

import pytest

from clientpress.ir.resources import read_resources
from factories_ir import operation


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/{account}/zones/{zone}", "zones"),
        ("/zones.json", "zones"),
        ("/zones.{format}", "zones"),
        ("/zones{mediaTypeExtension}", "zones"),
        ("/v1.2/zones", "zones"),
        ("/api/v1/{account}/zones", "zones"),
        ("/zones?deep=true", "zones"),
        ("/v1/{id}", "v1"),
        ("/api", "api"),
        ("/", "root"),
    ],
)
def test_without_a_tag_it_is_the_first_literal_part_of_the_path(path: str, expected: str) -> None:
    """Without what tells the format of the answer, and where the API is mounted, unless there is nothing else."""
    assert [expected] == [one.key for one in read_resources([operation("GET", path)], ())]
