"""Names do not depend on the order of a document, and the lock keeps them from one publication to the next."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from clientpress.ir.types import Choice, Object, Union
from clientpress.naming.fingerprint import fingerprint
from clientpress.naming.lock import write_lock
from clientpress.pipeline import Understood
from corpus.documents import commit, tenth
from documents import CLOUDFLARE, CORPUS, understood, understood_text
from support import SHARED

HISTORY = tuple(sorted((SHARED / "specs/cloudflare/history").glob("*.json")))
CHOSEN = frozenset({"paths", "components", "schemas", "properties", "responses", "content"})
FEW = 4  # publications of a run, of which each takes about five seconds
pytestmark = pytest.mark.skipif(
    not CLOUDFLARE.exists(), reason="Cloudflare's document is not there"
)


def _shuffled(mapping: dict[str, Any], order: random.Random) -> dict[str, Any]:
    keys = list(mapping)
    order.shuffle(keys)
    return {key: mapping[key] for key in keys}


def _names(made: Understood) -> tuple[dict[str, str], set[tuple[str, frozenset[str]]]]:
    """Give the names of methods by operation, and those of models with what they hold."""
    names, api = made.names, made.api
    methods = {
        str(key): f"{names.resources[one.resource].attribute}.{one.method}"
        for key, one in names.methods.items()
    }
    models = {
        (str(one.name), frozenset(str(prop.wire) for prop in found.properties))
        for type_id, one in names.types.items()
        if isinstance(found := api.types[type_id], Object)
    }
    return methods, models


def _in_disorder(tree: Any, order: random.Random, *, mapping: bool = True) -> Any:
    """Shuffle the mappings whose keys the author chose: paths, components, properties, responses."""
    if isinstance(tree, list):
        return [_in_disorder(one, order, mapping=False) for one in tree]
    if not isinstance(tree, dict):
        return tree
    inner = {
        key: one if key.startswith("example") else _in_disorder(one, order, mapping=key in CHOSEN)
        for key, one in tree.items()
    }
    return _shuffled(inner, order) if mapping else inner


@pytest.mark.parametrize(
    "file", [CLOUDFLARE, *tenth(CORPUS, commit())[:4]], ids=lambda file: file.stem
)
def test_order_does_not_matter(file: Path) -> None:
    """Paths, methods, components and properties in any order give the same names for the same things."""
    order = random.Random(file.stem)  # noqa: S311 - the same order every time is the point
    document = _in_disorder(json.loads(file.read_text(encoding="utf-8")), order)

    methods, models = _names(understood(file))
    shuffled_methods, shuffled_models = _names(understood_text(json.dumps(document).encode()))

    assert methods == shuffled_methods
    assert set() == models ^ shuffled_models


def _meanings(made: Understood) -> dict[tuple[str, str, tuple[str, ...], str], str]:
    """Give the names of types by what they mean: a place of use, and what they hold there, one level deep."""
    return {
        (use.operation, use.role, use.steps, fingerprint(made.api, type_id)): one.name
        for type_id, one in made.names.types.items()
        if isinstance(found := made.api.types[type_id], Object | Union | Choice)
        for use in found.origin.uses
        if use.operation
    }


def _changed(before: Understood, after: Understood) -> list[str]:
    """Give what lost its name though it is still there, as `old → new`."""
    old_methods, _ = _names(before)
    new_methods, _ = _names(after)
    methods = [
        f"{name} → {new_methods[key]}"
        for key, name in old_methods.items()
        if new_methods.get(key, name) != name
    ]
    old, new = _meanings(before), _meanings(after)
    known = {*map(str, after.names.former), *(one.name for one in after.names.types.values())}
    types = {
        f"{name} → {new[key]}" for key, name in old.items() if key in new and name not in known
    }
    return [*methods, *sorted(types), *_changed_fields(before, after)]


def _changed_fields(before: Understood, after: Understood) -> list[str]:
    ids = {one.name: type_id for type_id, one in after.names.types.items()}
    return [
        f"{one.name}.{name} → {fields[wire]}"
        for type_id, one in before.names.types.items()
        if one.name in ids
        for fields in (after.names.fields.get(ids[one.name], {}),)
        for wire, name in before.names.fields.get(type_id, {}).items()
        if fields.get(wire, name) != name
    ]


def _some(steps: int) -> int:
    """Give where to begin: all publications have their turn, as the commit says."""
    return int(commit()[:8], 16) % steps


@pytest.mark.skipif(len(HISTORY) < FEW, reason="Cloudflare's earlier publications are not there")
def test_the_lock_keeps_names_over_publications() -> None:
    """Components get new random suffixes every time; what both publications have keeps its name."""
    first = _some(len(HISTORY) - FEW + 1)
    before = understood_text(HISTORY[first].read_bytes())
    for file in HISTORY[first + 1 : first + FEW]:
        lock = write_lock(before.names, before.api, before.known)
        after = understood_text(file.read_bytes(), lock=lock)

        assert [] == _changed(before, after), file.name
        before = after
