"""What one run of the command line holds: its findings, the files it opened, its clock."""

from __future__ import annotations

import sys
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from clientpress.cli.stages import Stages
from clientpress.cli.standard_input import with_standard_input
from clientpress.cli.workers import Workers
from clientpress.config.model import Client
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Diagnostic
from clientpress.diagnostics.place import Place, Pointer
from clientpress.output.plan import LOCK
from clientpress.pipeline import Pages, Work, World
from clientpress.source.jail import reader
from clientpress.source.model import Source
from clientpress.source.sources import Sources

if TYPE_CHECKING:
    from clientpress.diagnostics.order import Ranked

_MANY = 64
"""Findings from which on it pays to render those of before the names beside the run."""


class Session:
    """One run. Findings are collected while it runs and shown once, on stderr. What reads two documents has a session for each, with one clock."""

    def __init__(self, jobs: int = 1, stages: Stages | None = None) -> None:
        self.workers = Workers(jobs)
        self.found = Collector()
        self.stages = stages or Stages()
        self.locks: dict[Path, str] = {}
        self._sources: dict[str, Source] = {}
        self._asked: tuple[Diagnostic, ...] = ()
        self._rendered: tuple[tuple[Diagnostic, ...], list[Ranked]] = ((), [])

    @property
    def texts(self) -> Sources:
        """The files that were opened."""
        return Sources(self._sources.values())

    def world(self, client: Client) -> World:
        """Give what the pipeline may see for one client."""
        curated = () if client.stainless is None else (client.stainless,)
        return World(
            found=self.found,
            read_file=with_standard_input(
                client.spec,
                reader(
                    client.spec.parent,
                    (
                        client.spec,
                        *client.files,
                        *client.overlays,
                        *curated,
                        *map(Path, client.copies.values()),
                    ),
                ),
            ),
            read_lock=lambda package: self._lock(client.lock or client.out / package / LOCK),
            opened=self._opened,
            stage=self.stages,
            beside=self.beside,
            jobs=self.workers.jobs,
        )

    def _opened(self, source: Source) -> None:
        self._sources[source.name] = source

    def _lock(self, file: Path) -> tuple[str, str]:
        """Give a lock's text, as an earlier client of this run left it or as it lies on the disk, and its file."""
        if file not in self.locks:
            self.locks[file] = self._text(file)
        return self.locks[file], str(file)

    def _text(self, file: Path) -> str:
        """Read a lock, which need not be there.

        Raises:
            Stop: the disk refuses, or it is no text.
        """
        place = Place(str(file), Pointer(""))
        try:
            return file.read_text("utf-8") if file.is_file() else ""
        except OSError as error:
            self.found.stop(catalogue.OUTPUT_REFUSED, place, why=error.strerror)
        except UnicodeDecodeError:
            self.found.stop(catalogue.LOCK_BROKEN, place, reason="this is not UTF-8 text")

    def beside(self, work: Work) -> Work:
        """Begin to work beside the run, and to render what was found so far: of many findings, their places take long to find."""
        findings = (*self.found,)
        if len(findings) < _MANY or findings == self._asked:
            return self.workers.start(work)
        self._asked = findings
        both = self.workers.start(lambda: (work(), self._texts_of(findings)))

        def fetch() -> Pages:
            pages, texts = both()
            self._rendered = findings, texts
            return pages

        return fetch

    def show(self, last: Diagnostic | None = None) -> None:
        """Print all findings to stderr in their order, and the one that ended the run last."""
        self.stages.close()
        findings = (*self.found,)
        known, texts = self._rendered
        if known != findings[: len(known)]:  # one of them was made again since
            known, texts = (), []
        texts = sorted([*texts, *self._texts_of(findings[len(known) :])], key=itemgetter(0))
        texts += self._texts_of((last,) if last else ())
        sys.stderr.writelines(f"{text}\n" for _, text in texts)

    def show_alone(self, last: Diagnostic) -> None:
        """Print the finding that ended the run, and no other."""
        sys.stderr.writelines(f"{text}\n" for _, text in self._texts_of((last,)))

    def _texts_of(self, findings: tuple[Diagnostic, ...]) -> list[Ranked]:
        if not findings:
            return []
        from clientpress.diagnostics.order import ranked

        return ranked(findings, self.texts)
