"""Times the stages of a run and, on a terminal, says which one a long run is in."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.status import Status

PATIENCE = 0.3
"""Seconds after which a run counts as long."""


class Stages:
    """`with stages("build"): …` adds to `timings["build"]`, in seconds."""

    def __init__(self) -> None:
        self.timings: dict[str, float] = {}
        self._current = ""
        self._status: Status | None = None
        self._timer: threading.Timer | None = None
        if sys.stderr.isatty():
            self._timer = threading.Timer(PATIENCE, self._show)
            self._timer.daemon = True
            self._timer.start()

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        """Time one stage."""
        self._current = stage
        if self._status is not None:
            self._status.update(stage)
        start = time.perf_counter()
        try:
            yield
        finally:
            self.timings[stage] = self.timings.get(stage, 0.0) + time.perf_counter() - start

    def close(self) -> None:
        """Take the progress off the terminal. After this, nothing is shown any more."""
        if self._timer is not None:
            self._timer.cancel()
            with suppress(RuntimeError):  # it was never started
                self._timer.join()
        if self._status is not None:
            self._status.stop()

    def _show(self) -> None:
        from rich.console import Console

        self._status = Console(stderr=True).status(self._current)
        self._status.start()
