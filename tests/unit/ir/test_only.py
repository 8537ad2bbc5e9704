"""Only some operations: exactly what they reach is built."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.model import Stop
from clientpress.ir.options import Options
from clientpress.ir.reach import children, roots
from clientpress.ir.types import Object
from unit.ir.apis import SHARED, answering, build_file, build_tree, document, json_body

CLOUDFLARE = SHARED / "specs/cloudflare/openapi-2023-07-31.json"
REF = "#/components/schemas/"
SCHEMAS = {
    "Zone": {"type": "object", "properties": {"owner": {"$ref": f"{REF}Owner"}}},
    "Owner": {"type": "object", "properties": {"friend": {"$ref": f"{REF}Owner"}}},
    "Record": {"type": "object", "properties": {"zone": {"$ref": f"{REF}Zone"}}},
    "Unused": {"type": "object", "properties": {"a": {"type": "string"}}},
}
TREE = document(
    {
        "GET /zones": {**answering({"$ref": f"{REF}Zone"}), "operationId": "list", "tags": ["Zones"]},
        "POST /owners": {**json_body({"$ref": f"{REF}Owner"}), "operationId": "make", "tags": ["Who"]},
        "GET /records": {**answering({"$ref": f"{REF}Record"}), "operationId": "read", "tags": ["DNS"]},
    },
    SCHEMAS,
)  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "reached"),
    [
        ("list", {"Zone", "Owner"}),
        ("/owners", {"Owner"}),
        ("POST /owners", {"Owner"}),
        ("DNS", {"Record", "Zone", "Owner"}),
        ("/*rds", {"Record", "Zone", "Owner"}),
    ],
)
def test_the_models_are_those_that_the_operations_reach(pattern: str, reached: set[str]) -> None:
    """By operationId, path, route, tag and pattern: all that is reached, through others too, and nothing else."""
    api, _ = build_tree(TREE, Options(only=(pattern,)))
    objects = [one for one in api.types.values() if isinstance(one, Object)]

    assert 1 == len(api.operations)
    assert reached == {name for one in objects for name in one.origin.components}


def test_patterns_that_nothing_matches() -> None:
    """Beside others they ask for nothing; alone they would leave an empty package, so nothing is done."""
    api, found = build_tree(TREE, Options(only=("list", "List", "DNS")))
    assert (2, []) == (len(api.operations), list(found))
    with pytest.raises(Stop, match=r"no operation of this document matches `List` and `dns`"):
        build_tree(TREE, Options(only=("List", "dns")))


@pytest.mark.skipif(not CLOUDFLARE.exists(), reason="Cloudflare's document is not there")
def test_a_tag_of_a_whole_api() -> None:
    """Every type is reached from the operations that were chosen, and every type that they reach is there."""
    api, _ = build_file(CLOUDFLARE, Options(only=("User API Tokens",)))
    reached = {root for operation in api.operations.values() for root in roots(operation)}
    waiting = list(reached)
    while waiting:
        new = set(children(api.types[waiting.pop()])) - reached
        reached |= new
        waiting += new

    assert 7 == len(api.operations)
    assert reached == set(api.types)
