"""Work beside the run: a pure function is called in a copy of this process, and its answer is fetched later.

A copy (`fork`) sees everything that was made so far without anything being sent to it; only the answer travels, through a pipe.
Whatever goes wrong with a copy, the function is called here instead: a run with any number of jobs ends in the same
bytes, and a bug shows in the process that can speak of it.
"""

from __future__ import annotations

import os
import pickle
import signal
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn, TypeVar

T = TypeVar("T")


def cores() -> int:
    """Count the processor cores that this process may use."""
    with suppress(AttributeError):  # not every system says
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Workers:
    """Gives work to at most `jobs - 1` copies of this process; the process itself is the other job."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs if hasattr(os, "fork") else 1
        self._running: dict[
            int, int
        ] = {}  # the copies, and the pipes that their answers come through

    def start(self, work: Callable[[], T]) -> Callable[[], T]:
        """Begin to work; what comes back waits for the answer and gives it."""
        if len(self._running) >= self.jobs - 1:
            return work
        inlet, outlet = os.pipe()
        with (
            warnings.catch_warnings()
        ):  # of a copy made beside a thread: ours only draws on the terminal
            warnings.simplefilter("ignore", DeprecationWarning)
            worker = os.fork()
        if not worker:
            _answer(work, outlet)
        os.close(outlet)
        self._running[worker] = inlet
        return lambda: self._fetched(worker, work)

    def close(self) -> None:
        """End the copies whose answers nobody fetched."""
        for worker in tuple(self._running):
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
            os.close(self._running.pop(worker))
            os.waitpid(worker, 0)

    def _fetched(self, worker: int, work: Callable[[], T]) -> T:
        with open(self._running.pop(worker), "rb") as pipe:  # noqa: PTH123 - it has no path
            answer = pipe.read()
        _, status = os.waitpid(worker, 0)
        if status:
            return work()
        result: T = pickle.loads(answer)  # noqa: S301 - written by a copy of this process
        return result


def _answer(work: Callable[[], object], outlet: int) -> NoReturn:
    """Work, send the answer, and end this copy without a word: nothing that the run still has to do is done twice."""
    status = 1
    try:
        answer = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        with open(outlet, "wb") as pipe:
            pipe.write(answer)
        status = 0
    finally:
        os._exit(status)
