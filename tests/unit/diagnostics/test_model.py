"""The collector."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.model import Collector, Entry, Severity, Stop
from clientpress.diagnostics.place import Place, Pointer

ENTRY = Entry(code="X001", severity=Severity.NOTE, message="`{what}` is odd", help="mend {what}")
HERE = Place("a.json", Pointer("/a"))


def test_message_and_help_are_filled_in() -> None:
    """Templates take the values of the report."""
    found = Collector()
    found.report(ENTRY, HERE, what="it")
    assert [("`it` is odd", "mend it")] == [(d.message, d.help) for d in found]


def test_equal_findings_fold() -> None:
    """The same finding at the same place counts, and does not repeat."""
    found = Collector()
    found.report(ENTRY, HERE, what="it")
    found.report(ENTRY, HERE, what="it")
    assert [2] == [d.count for d in found]


def test_other_places_do_not_fold() -> None:
    """Without a key of its own, a finding folds only with those at its place."""
    found = Collector()
    found.report(ENTRY, HERE, what="it")
    found.report(ENTRY, HERE / "b", what="it")
    assert 2 == len(found)


def test_fold_key_keeps_the_first() -> None:
    """Findings with an equal key fold into the first of them."""
    found = Collector()
    found.report(ENTRY, HERE, fold="k", what="first")
    found.report(ENTRY, HERE / "b", fold="k", what="second")
    assert [("`first` is odd", 2)] == [(d.message, d.count) for d in found]


def test_stop_raises_with_its_diagnostic() -> None:
    """A stop carries the finding that ends the run."""
    with pytest.raises(Stop) as stopped:
        Collector().stop(ENTRY, HERE, what="it")
    assert HERE == stopped.value.diagnostic.place
