"""`cli.workers`: work beside the run gives what work in the run would have given."""

from __future__ import annotations

import os

import pytest

from clientpress.cli.workers import Workers, cores
from clientpress.pipeline import Pages

HERE = os.getpid()


def test_an_answer_comes_back_whole() -> None:
    """An answer far longer than a pipe holds arrives as it was, from another process."""
    workers = Workers(2)
    fetch = workers.start(lambda: [("page.md", "é\n" * 500_000), ("process", str(os.getpid()))])
    (page, process) = fetch()
    assert ("page.md", "é\n" * 500_000) == page
    assert str(HERE) != process[1]


def test_one_job_works_here() -> None:
    """With one job nothing runs beside the run."""
    assert [("process", str(HERE))] == Workers(1).start(lambda: [("process", str(os.getpid()))])()


def test_no_more_jobs_than_were_asked_for() -> None:
    """With two jobs one copy works; what is begun meanwhile is done here, when its answer is wanted."""
    workers = Workers(2)
    first, second = (workers.start(lambda: [("process", str(os.getpid()))]) for _ in range(2))
    assert [("process", str(HERE))] == second()
    assert [("process", str(HERE))] != first()


def test_without_copies_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system cannot copy a process, the run is the only job."""
    monkeypatch.delattr(os, "fork")
    assert [("process", str(HERE))] == Workers(4).start(lambda: [("process", str(os.getpid()))])()


def test_work_whose_copy_failed_is_done_here() -> None:
    """A copy that is killed, or raises, costs time but no page."""

    def work() -> Pages:
        if os.getpid() != HERE:
            raise MemoryError
        return [("page.md", b"")]

    assert [("page.md", b"")] == Workers(2).start(work)()


def test_a_bug_shows_in_the_run() -> None:
    """What raises wherever it runs raises where somebody can speak of it."""

    def work() -> Pages:
        raise KeyError("a bug")

    fetch = Workers(2).start(work)
    with pytest.raises(KeyError, match="a bug"):
        fetch()


def test_answers_that_nobody_fetched_are_ended() -> None:
    """A run that stops early leaves no process behind."""
    workers = Workers(2)
    workers.start(lambda: [("page.md", "x" * 1_000_000)])
    workers.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_cores_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that does not say which cores are ours has at least one."""
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert 1 == cores()
