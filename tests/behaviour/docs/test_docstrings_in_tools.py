"""Docstrings as tools for documentation read them: Google style, by griffe, which is what mkdocstrings shows."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import griffe
import pytest

from support import ROOT

PACKAGES = {
    **{path.parents[1].name: path for path in sorted(ROOT.glob("tests/cases/*/expected/package"))},
    "generated": ROOT / "generated" / "cloudflare",
}
SECTIONS = frozenset(griffe.DocstringSectionKind) - {griffe.DocstringSectionKind.admonition}


def _objects(of: griffe.Object) -> Iterator[griffe.Object]:
    yield of
    for member in of.members.values():
        if not isinstance(member, griffe.Alias):
            yield from _objects(member)


def _loaded(path: Path) -> griffe.Object:
    loaded = griffe.load(path.name, search_paths=[path.parent], allow_inspection=False)
    assert isinstance(loaded, griffe.Object)
    return loaded


def _said(of: griffe.Object) -> Iterator[griffe.DocstringSection]:
    """Give the sections of a docstring."""
    if of.docstring is not None:
        yield from of.docstring.parse("google")


@pytest.mark.parametrize("name", PACKAGES)
def test_no_docstring_is_warned_of(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """Sections are indented as they should, arguments that they name are there, and our own sections are known ones."""
    with caplog.at_level(logging.DEBUG, "griffe"):
        kinds = {
            (one.path, said.kind)
            for one in _objects(_loaded(PACKAGES[name]))
            for said in _said(one)
            if said.kind not in SECTIONS and "_runtime" not in one.path
        }

    assert [] == [record.message for record in caplog.records if "docstring" in record.message]
    assert set() == kinds


@pytest.mark.parametrize("name", PACKAGES)
def test_every_method_says_what_its_options_are(name: str) -> None:
    """What is the same for all is said of all, whatever stands before it: an open fence of a description takes in no section."""
    silent = [
        one.path
        for one in _objects(_loaded(PACKAGES[name]))
        if isinstance(one, griffe.Function) and ".resources." in one.path
        if "options" in one.parameters and not one.name.startswith("_")
        if "options" not in _arguments(one)
    ]

    assert [] == silent


def _arguments(of: griffe.Object) -> set[str]:
    return {
        one.name
        for said in _said(of)
        if isinstance(said, griffe.DocstringSectionParameters)
        for one in said.value
    }
