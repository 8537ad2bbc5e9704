"""Paths of the output, over real documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from clientpress.ir.api import Api
from clientpress.naming.model import Names
from clientpress.naming.reserved import DEVICES
from clientpress.python.homes import homes
from clientpress.render.docs.places import model_places, operation_paths, page_of
from documents import CLOUDFLARE, CORPUS, understood
from pressing import pressed

LONGEST = 100


def _hold(paths: Iterable[str]) -> None:
    """Assert that a package with these paths can be checked out anywhere."""
    every = tuple(paths)
    counts = Counter(path.casefold() for path in every)

    assert [] == [path for path in every if len(path) > LONGEST]
    assert [] == [path for path, count in counts.items() if count > 1]
    assert [] == [
        path
        for path in every
        if not DEVICES.isdisjoint(part.partition(".")[0] for part in path.casefold().split("/"))
    ]


def _paths(api: Api, names: Names) -> Iterator[str]:
    for resource in names.resources.values():
        yield from (f"{folder}/{resource.attribute}.py" for folder in ("models", "resources"))
    places = model_places(names, homes(api, names))
    yield from (f"docs/{path}" for path in {page_of(place) for place in places.values()})
    yield from (f"docs/{path}" for path in operation_paths(names).values())


@pytest.mark.skipif(not CLOUDFLARE.exists(), reason="Cloudflare's document is not there")
def test_cloudflare() -> None:
    """Every file of a whole package has a path of at most 100 letters, and none differs from another in capitals alone."""
    made = pressed(CLOUDFLARE.read_text(encoding="utf-8"), CLOUDFLARE.name)

    _hold(made.files)
    assert set(_paths(made.api, made.names)) <= {*made.files, *_unneeded(made.files, made.names)}


def _unneeded(files: Iterable[str], names: Names) -> set[str]:
    """Give the modules of models of resources that have none."""
    modules = {f"models/{one.attribute}.py" for one in names.resources.values()}
    return modules - set(files)


@pytest.mark.skipif(not CORPUS, reason="the corpus is not there")
@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_corpus(file: Path) -> None:
    """Paths that follow from names hold too, whatever the document calls things."""
    made = understood(file)

    _hold(_paths(made.api, made.names))
