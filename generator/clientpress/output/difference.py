"""Show what writing would change, as a unified diff that `patch` and reviewers read."""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.output.manifest import unix
from clientpress.output.write import Outcome


def unified(outcome: Outcome) -> Iterator[str]:
    """Give the diff of every change, line by line with line ends, packages in order and their paths sorted."""
    for plan in outcome.plans:
        for change in plan.changes:
            yield from _file(f"{plan.folder.name}/{change.path}", change.before, change.after)
    for path, before, after in outcome.locks:
        yield from _file(path.name, before or None, after)


def _file(path: str, before: bytes | None, after: bytes | None) -> Iterator[str]:
    import difflib

    yield from difflib.unified_diff(
        _lines(before),
        _lines(after),
        fromfile="/dev/null" if before is None else f"a/{path}",
        tofile="/dev/null" if after is None else f"b/{path}",
    )


def _lines(content: bytes | None) -> list[str]:
    if content is None:
        return []
    lines = unix(content).decode("utf-8", "replace").splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n\\ No newline at end of file\n"
    return lines
