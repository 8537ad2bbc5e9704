"""`clientpress generate`: choose the clients, press each, then write all of them or none."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import field
from pathlib import Path

from clientpress.cli.guard import DIFFERENT, DONE, NOTHING_DONE
from clientpress.cli.inputs import inputs_of
from clientpress.cli.session import Session
from clientpress.cli.several import each_pressed
from clientpress.cli.summary import differences, summary, told
from clientpress.config.model import Client
from clientpress.config.read import Asked, clients_of
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.output.manifest import seal
from clientpress.output.plan import LOCK
from clientpress.output.write import Mode, Outcome, Target, write
from clientpress.pipeline import Pressed
from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A command line, read."""

    asked: Asked
    strict: bool
    check: bool
    diff: bool
    force: bool
    report: Path | None
    jobs: int
    kept: list[object] = field(default_factory=list)
    """What was made, for whoever wants it to stay after the run."""


def generate(request: Request) -> int:
    """Run the command; gives the exit status of the contract."""
    session = Session(request.jobs)
    try:
        return _generate(request, session)
    except Stop as stop:
        session.show(stop.diagnostic)
        return NOTHING_DONE
    finally:
        session.workers.close()
        session.stages.close()


def _generate(request: Request, session: Session) -> int:
    found = session.found
    if request.report is not None:
        _check_writable(request.report, found)
    clients = clients_of(request.asked, found)
    if request.report is not None:
        _check_no_input(request.report, clients, found)
    targets = []
    pressed: list[Pressed] = []
    request.kept.append(pressed)
    for one in each_pressed(clients, session):
        pressed.append(one)
        targets.append(_target(one, session))
    refused = request.strict and any(finding.entry.gap for finding in found)
    mode = Mode.CHECK if request.check or request.diff or refused else Mode.WRITE
    with session.stages("write"):
        outcome = write(
            targets, mode=mode, force=request.force, found=found, beside=session.workers.start
        )
    session.show()
    if request.report is not None:
        files = sum(len(target.tree.files) for target in targets)
        _report(request.report, session, pressed, files)
    if refused:
        gaps = [finding for finding in found if finding.entry.gap]
        what = "1 finding leaves" if len(gaps) == 1 else f"{len(gaps)} findings leave"
        sys.stderr.write(f"clientpress: --strict: {what} a gap; nothing was written\n")
        return DIFFERENT
    _print(request, pressed, outcome, told(found))
    return DIFFERENT if mode is Mode.CHECK and outcome.different else DONE


def _target(pressed: Pressed, session: Session) -> Target:
    """Give the finished package its lock and its manifest, and the folder it goes to."""
    client, understood = pressed.client, pressed.understood
    tree, lock, outside = pressed.tree, pressed.lock, None
    if client.lock is None:
        tree = tree.extended(LOCK, lock)
    else:
        session.locks[client.lock] = lock
        outside = (client.lock, lock.encode())
    folder = client.out / understood.names.package
    return Target(folder=folder, tree=seal(tree, inputs_of(client, understood)), lock=outside)


def _check_writable(file: Path, found: Collector) -> None:
    """Make sure that a report can be written before anything else is.

    Raises:
        Stop: the disk refuses.
    """
    try:
        file.open("a").close()
    except OSError as error:
        found.stop(catalogue.OUTPUT_REFUSED, Place(str(file), Pointer("")), why=error.strerror)


def _check_no_input(file: Path, clients: Iterable[Client], found: Collector) -> None:
    """Make sure that a report takes the place of nothing that a package is made of.

    Raises:
        Stop: it would.
    """
    for client in clients:
        for given in (client.spec, *client.overlays, client.stainless, client.lock):
            if given is not None and given.resolve() == file.resolve():
                found.stop(catalogue.REPORT_ON_INPUT, Place(str(file), Pointer("")))


def _report(file: Path, session: Session, pressed: list[Pressed], files: int) -> None:
    from clientpress.cli.report import report

    value = report(pressed, [*session.found], session.texts, session.stages.timings, files)
    file.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _print(request: Request, pressed: list[Pressed], outcome: Outcome, findings: str) -> None:
    if request.diff:
        from clientpress.output.difference import unified

        sys.stdout.writelines(unified(outcome))
        return
    for one, plan in zip(pressed, outcome.plans, strict=True):
        sys.stdout.write(summary(one, plan) + "\n")
    if findings:
        sys.stdout.write(f"  {findings}\n")
    if request.check:
        sys.stdout.writelines(f"{line}\n" for line in differences(outcome))
