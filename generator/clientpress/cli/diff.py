"""`clientpress diff`: what a change of a document means for callers of the generated Python."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from clientpress.cli.guard import DIFFERENT, DONE, NOTHING_DONE
from clientpress.cli.inputs import is_made_of
from clientpress.cli.session import Session
from clientpress.config.model import Client
from clientpress.config.options import info_of
from clientpress.config.read import Asked, above, clients_of
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.diagnostics.render import Located
from clientpress.diff import rules
from clientpress.diff.as_json import as_json
from clientpress.diff.compare import compare
from clientpress.diff.comparison import Row
from clientpress.diff.markdown import as_markdown
from clientpress.diff.model import Change, Severity
from clientpress.diff.observe import observe
from clientpress.diff.report import Entry, Report
from clientpress.diff.text import as_text
from clientpress.ir.dump import dump
from clientpress.naming.lock import updated_lock
from clientpress.naming.lock_file import lock_text
from clientpress.naming.locked import Lock, LockedNames
from clientpress.output.plan import LOCK
from clientpress.pipeline import Understood, World, understand
from clientpress.python.lower import lower
from clientpress.values import replace

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": as_text,
    "markdown": as_markdown,
    "json": as_json,
}


def diff(old: Path, new: Path, config: Path | None, form: str) -> int:
    """Run the command; gives the exit status of the contract. Findings about the documents are left to `generate`."""
    before = Session()
    after = Session(stages=before.stages)
    current = after
    try:
        now = _client(new, config, after)
        was = _client(old, config, before)
        borrowed = was is None
        if was is None:
            was = replace(now or Client(spec=new), spec=old)
        current = before
        older = understand(was, before.world(was))
        current = after
        settings = now or replace(was, spec=new)
        newer = understand(settings, _regenerating(older, after.world(settings)))
    except Stop as stop:
        current.show(stop.diagnostic)
        return NOTHING_DONE
    finally:
        before.stages.close()
    if borrowed and is_made_of(settings, newer) and not is_made_of(was, older):
        _tell_of_the_lock(was, settings, older)
    changes = _changes((was, older), (settings, newer))
    report = Report(str(old), str(new), newer.names.package, _placed(changes, before, after))
    sys.stdout.write(FORMATS[form](report))
    return DIFFERENT if report.counts[Severity.MAJOR] else DONE


def _client(spec: Path, config: Path | None, session: Session) -> Client | None:
    """Give the entry of a document: in the config, else in one that lies where the document does, as in another checkout; None where there is none."""
    client = clients_of(Asked(spec=spec, config=config), session.found)[0]
    if client.place is None and config is None and (own := above(spec, session.found)):
        client = clients_of(Asked(spec=spec, config=own), session.found)[0]
    return client if client.place is not None else None


def _regenerating(older: Understood, world: World) -> World:
    """Give the world in which the older package was just generated: its lock, under whatever the newer one is called."""
    locked = updated_lock(older.names, older.api, older.known)
    section = locked.packages.get(older.names.package, LockedNames())

    def read_lock(package: str) -> tuple[str, str]:
        return lock_text(Lock(packages={package: section})), "clientpress.lock"

    return replace(world, read_lock=read_lock)


def _tell_of_the_lock(was: Client, settings: Client, older: Understood) -> None:
    """Tell that the names of the older document cannot be known any more."""
    session = Session()
    lock = was.lock or was.out / older.names.package / LOCK
    session.found.report(
        catalogue.LOCK_AHEAD, Place(str(lock), Pointer("")), old=was.spec, new=settings.spec
    )
    session.show()


def _changes(old: tuple[Client, Understood], new: tuple[Client, Understood]) -> tuple[Change, ...]:
    surfaces = [
        observe(of.api, of.names, lower(of.api, of.names, info_of(client)))
        for client, of in (old, new)
    ]
    changes = compare(*surfaces)
    if changes:
        return changes
    said = [dump(of.api, places=False) for _, of in (old, new)]
    if said[0] == said[1]:
        return ()
    return (Row("Client", "", new[1].api.place).new(rules.DOCUMENT),)


def _placed(changes: tuple[Change, ...], before: Session, after: Session) -> tuple[Entry, ...]:
    """Find lines and columns: one scan of each file."""
    found: list[Entry] = []
    texts = {"old": before.texts, "new": after.texts}
    origin = {"old": before.found.original, "new": after.found.original}
    places = [None if one.place is None else origin[one.of](one.place) for one in changes]
    for of, files in texts.items():
        files.prepare(
            place
            for one, place in zip(changes, places, strict=True)
            if place is not None and one.of == of
        )
    for one, place in zip(changes, places, strict=True):
        where = None
        if place is not None:
            where = Located(place.file, *(texts[one.of].locate(place) or (0, 0)))
        found.append(Entry(one, where))
    return tuple(found)
