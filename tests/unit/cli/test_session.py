"""`cli.session`: findings are shown once, whole, and in their order, whenever they were rendered."""

from __future__ import annotations

import os

import pytest

from clientpress.cli.session import Session
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place, Pointer

LEFTOVER = catalogue.OUTPUT_LEFTOVER


def found(session: Session, *folders: object) -> None:
    """Report that something lies in each of these folders."""
    for folder in folders:
        session.found.report(LEFTOVER, Place(f"{folder}", Pointer("")))


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_was_prepared_is_shown_once(jobs: int, capsys: pytest.CaptureFixture[str]) -> None:
    """Findings rendered beside the run, and those made after, stand in one order."""
    session = Session(jobs)
    names = [f"{number:03}" for number in range(100)]
    found(session, *reversed(names[1:]))
    pages = session.beside(lambda: [("page.md", b"")])
    found(session, names[0])
    assert [("page.md", b"")] == pages()
    session.show()
    shown = [line.partition(":")[0] for line in capsys.readouterr().err.splitlines()]
    assert names == [one for one in shown if " " not in one]


def test_what_changed_since_is_rendered_again(capsys: pytest.CaptureFixture[str]) -> None:
    """A finding that was made again after it was rendered is shown with its new count."""
    session = Session(2)
    found(session, *range(100))
    pages = session.beside(list)
    found(session, 99)
    pages()
    session.show()
    shown = capsys.readouterr().err
    assert 1 == shown.count("(2 times)")
    assert 1 == shown.count("\n98: ")
    session.workers.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_findings_are_rendered_by_one_copy(capsys: pytest.CaptureFixture[str]) -> None:
    """Where work is shared out among several copies, the first one renders what was found; whoever never asks for it sees it all the same."""
    session = Session(3)
    found(session, *range(100))
    pages = [session.beside(list) for _ in range(2)]
    pages[1]()
    session.show()
    assert "\n99: " in capsys.readouterr().err
    session.workers.close()
