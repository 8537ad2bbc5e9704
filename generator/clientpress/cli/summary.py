"""What a run says on stdout when it is done."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from clientpress.diagnostics.model import Diagnostic, Severity
from clientpress.diagnostics.render import harmless
from clientpress.diagnostics.words import first_of
from clientpress.ir.types import Object
from clientpress.naming.kept import kept_methods
from clientpress.output.plan import Plan, State
from clientpress.output.write import Outcome
from clientpress.pipeline import Pressed


def summary(pressed: Pressed, plan: Plan) -> str:
    """Say in two lines what went in and what came out, and in one more what the lock kept against the document.

    For example::

        generated/cloudflare: 1 of 1 operations, 6 models (3 merged), 1 of 1 answers unwrapped
          24 files: 3 new, 1 changed, 20 unchanged
          kept by clientpress.lock: zones.list_zones (`list-zones` is `get-zones` now)
    """
    api = pressed.understood.api
    declared = pressed.understood.document.declared["operations"]
    models = sum(isinstance(of, Object) for of in api.types.values())
    envelopes = api.unwrapping
    plural = "" if models == 1 else "s"
    merged = f" ({api.merged.saved} merged)" if api.merged.saved else ""
    return (
        f"{_shown(plan.folder)}: {len(api.operations)} of {declared} operations, {models} model{plural}{merged}, "
        f"{envelopes.unwrapped} of {envelopes.of} answers unwrapped\n  {_files(plan)}{_kept(pressed)}"
    )


def _kept(pressed: Pressed) -> str:
    """Tell of methods whose names the document would have changed: once, since the new lock knows what it calls them now."""
    of = pressed.understood
    told = [
        f"{one.method} (`{harmless(one.before)}` is `{harmless(one.now)}` now)"
        for one in kept_methods(of.api, of.names, of.known)
    ]
    return f"\n  kept by clientpress.lock: {first_of(told)}" if told else ""


def _files(plan: Plan) -> str:
    counts = {state: len(plan.of(state)) for state in State}
    touched = sum(change.after is not None for change in plan.changes)
    parts = [f"{count} {state}" for state, count in counts.items() if count]
    unchanged = len(plan.tree.files) - touched
    if unchanged or not parts:
        parts.append(f"{unchanged} unchanged")
    return f"{len(plan.tree.files)} files: {', '.join(parts)}"


def told(findings: Iterable[Diagnostic]) -> str:
    """Count what was told on stderr. For example: `3 errors, 1 warning, 12 notes`; empty where nothing was."""
    counts = Counter(finding.entry.severity for finding in findings)
    return ", ".join(
        f"{counts[severity]} {severity}{'' if counts[severity] == 1 else 's'}"
        for severity in Severity
        if counts[severity]
    )


def differences(outcome: Outcome) -> Iterator[str]:
    """List what `--check` found, one line a file."""
    for plan in outcome.plans:
        for change in plan.changes:
            yield f"{change.state}: {_shown(plan.folder / change.path)}"
    for path, before, _ in outcome.locks:
        yield f"{State.CHANGED if before else State.NEW}: {_shown(path)}"


def _shown(path: Path) -> str:
    """Write a path without the detours of the config. For example: `specs/../generated` → `generated`."""
    return os.path.normpath(path)
