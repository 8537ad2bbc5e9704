"""The clients of a run, one after the other: all of them, or those in which `--only` finds something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientpress.cli.session import Session
from clientpress.config.model import Client
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Diagnostic, Stop
from clientpress.diagnostics.words import first_quoted
from clientpress.document.model import Document
from clientpress.ir.only import unmatched
from clientpress.pipeline import Pressed, press


def each_pressed(clients: Sequence[Client], session: Session) -> Iterator[Pressed]:
    """Press each client. Of several, one in which `--only` finds nothing is left as it is.

    Raises:
        Stop: nothing can be made of a document, or `--only` finds nothing in any.
    """
    documents: list[Document] = []
    empty: list[Diagnostic] = []
    for client in clients:
        try:
            pressed = press(client, session.world(client))
        except Stop as stop:
            if stop.diagnostic.entry is not catalogue.ONLY_NOTHING:
                raise
            empty.append(stop.diagnostic)
        else:
            documents.append(pressed.understood.document)
            yield pressed
    if not documents:
        for one in empty[:-1]:
            session.found.keep(one)
        raise Stop(empty[-1])
    for one in empty:
        session.found.report(catalogue.ONLY_ELSEWHERE, one.place)
    _tell_unmatched(clients[0].only, documents, session)


def _tell_unmatched(patterns: Sequence[str], documents: list[Document], session: Session) -> None:
    """Tell of patterns that no operation of any document matches."""
    for document in documents:
        patterns = unmatched(document, patterns)
    if patterns:
        place = documents[0].place
        session.found.report(catalogue.ONLY_UNMATCHED, place, patterns=first_quoted(list(patterns)))
