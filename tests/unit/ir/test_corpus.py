"""Real documents: none raises, and what must hold of every API holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientpress.ir.api import Api
from clientpress.ir.reach import children, roots
from clientpress.ir.types import Choice, Null, Nullable, Object, Union
from unit.ir.apis import SHARED, build_file

CORPUS = sorted((SHARED / "corpus/specs").glob("*.json"))
SMALL = [
    file for file in CORPUS if file.stat().st_size < 60_000
]  # the others are for `tests/corpus`
CLOUDFLARE = SHARED / "specs/cloudflare/openapi-2023-07-31.json"


def holds(api: Api) -> None:
    """Assert what must hold of every API."""
    reached = {root for operation in api.operations.values() for root in roots(operation)}
    reached.update(api.standalone.values())
    for type_id, found in api.types.items():
        reached.update(children(found))
        assert all(child in api.types for child in children(found)), type_id
        if isinstance(found, Union):
            assert len(found.variants) >= 2
            assert len(found.variants) == len(set(found.variants)) == len(found.variant_docs)
            assert not any(isinstance(api.types[one], Null | Nullable) for one in found.variants)
        if isinstance(found, Nullable):
            assert not isinstance(api.types[found.of], Null | Nullable)
        if isinstance(found, Object | Union | Choice):
            assert found.origin.uses or found.origin.components
    assert reached == set(api.types)


@pytest.mark.skipif(not SMALL, reason="the corpus is not there")
@pytest.mark.parametrize("file", SMALL, ids=lambda file: file.stem)
def test_corpus(file: Path) -> None:
    """Every type is reached, every reference has a type, unions have variants, none of them null."""
    holds(build_file(file)[0])


@pytest.mark.skipif(not CLOUDFLARE.exists(), reason="Cloudflare's document is not there")
def test_cloudflare() -> None:
    """A whole API: nearly all operations answer in the envelope, and equal shapes are one."""
    api, _ = build_file(CLOUDFLARE)
    holds(api)
    assert 1259 == len(api.operations)
    assert {"result"} == {one.envelope.payload for one in api.operations.values() if one.envelope}
    assert (1170, 1252) == (api.unwrapping.unwrapped, api.unwrapping.of)
    assert api.merged.after < api.merged.before * 0.6
