"""`cli.stages`: time is measured always, progress is shown only where somebody looks."""

from __future__ import annotations

import io
import sys
import time

import pytest

from clientpress.cli import stages


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_stages_are_timed() -> None:
    """Each stage has its seconds; one that is entered twice has their sum, also where it raised."""
    timed = stages.Stages()
    with pytest.raises(KeyError), timed("build"):
        raise KeyError
    first = timed.timings["build"]
    with timed("build"):
        time.sleep(0.01)
    assert timed.timings["build"] >= first + 0.01


def test_a_short_run_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing flickers over the terminal of a run that ends at once."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    timed = stages.Stages()
    with timed("build"):
        pass
    timed.close()
    assert "" == terminal.getvalue()


def test_a_long_run_shows_its_stage(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while the stage is shown, and taken away at the end."""
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(stages, "PATIENCE", 0.0)
    timed = stages.Stages()
    with timed("build"):
        deadline = time.monotonic() + 10
        while "build" not in terminal.getvalue() and time.monotonic() < deadline:
            time.sleep(0.01)
    with timed("render"):
        pass
    timed.close()
    assert "build" in terminal.getvalue()


def test_what_is_no_terminal_sees_no_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    """A log of a build has no progress in it."""
    log = io.StringIO()
    monkeypatch.setattr(sys, "stderr", log)
    monkeypatch.setattr(stages, "PATIENCE", 0.0)
    timed = stages.Stages()
    with timed("build"):
        time.sleep(0.05)
    timed.close()
    assert "" == log.getvalue()
