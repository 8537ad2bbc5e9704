"""What becomes of public names from one publication of a document to the next, under the lock.

Each publication is understood with the lock that the one before has left, as in a repository that generates again whenever the
document changes. A name is what code can import from `models`, aliases of former names included, or call on a client. Counted is
what the publication before had and this one lacks: of things that the document does not describe any more, and of things
that it still does. Writes a table to stdout; ends with 1 if code lost a name of something that is still there.

    PYTHONPATH=tests python benchmarks/lock.py [DOCUMENT ...]

By default the documents are the publications of Cloudflare's that lie beside the project.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clientpress.ir.types import Choice, Object, Union
from clientpress.naming.lock import write_lock
from clientpress.pipeline import Understood
from documents import understood_text
from support import SHARED

HISTORY = tuple(sorted((SHARED / "specs/cloudflare/history").glob("*.json")))
Place = tuple[str, str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Names:
    """What code can name of one publication, each with where it is used."""

    methods: dict[str, str]  # `zones.list_zones` → operation
    models: dict[str, frozenset[Place]]
    places: frozenset[Place]
    operations: frozenset[str]

    def lost_methods(self, after: Names) -> tuple[set[str], set[str]]:
        """Give the names that are lost with their operations, and those of operations that are still there."""
        lost = {name for name in self.methods if name not in after.methods}
        kept = {name for name in lost if self.methods[name] in after.operations}
        return lost - kept, kept

    def lost_models(self, after: Names) -> tuple[set[str], set[str], set[str]]:
        """Give the names that no operation used, those that are lost with all places of their use, and those of which a place is there."""
        lost = {name for name in self.models if name not in after.models}
        unused = {name for name in lost if not self.models[name]}
        kept = {name for name in lost if self.models[name] & after.places}
        return unused, lost - kept - unused, kept


def named(made: Understood) -> Names:
    """Give what code can name."""
    methods = {
        f"{made.names.resources[one.resource].attribute}.{one.method}": str(key)
        for key, one in made.names.methods.items()
    }
    models: defaultdict[str, frozenset[Place]] = defaultdict(frozenset)
    for type_id, one in made.names.types.items():
        models[str(one.name)] = _places(made.api.types[type_id])
    for former, type_id in made.names.former.items():
        models[str(former)] |= _places(made.api.types[type_id])
    return Names(
        methods=methods,
        models=dict(models),
        places=frozenset(place for places in models.values() for place in places),
        operations=frozenset(methods.values()),
    )


def _places(found: object) -> frozenset[Place]:
    if not isinstance(found, Object | Union | Choice):
        return frozenset()
    return frozenset(
        (str(use.operation), use.role, use.steps) for use in found.origin.uses if use.operation
    )


def steps(documents: tuple[Path, ...]) -> Iterator[tuple[str, Names, Understood]]:
    """Understand one publication after the other, each under the lock of the one before."""
    before: Understood | None = None
    for document in documents:
        lock = write_lock(before.names, before.api, before.known) if before else ""
        before = understood_text(document.read_bytes(), lock=lock)
        yield document.stem, named(before), before


def main() -> int:
    """Measure and print; 1 if a name of something that is still there was lost."""
    documents = tuple(map(Path, sys.argv[1:])) or HISTORY
    print("| publication | methods | lost with their operation | lost though it is there "
          "| models | aliases | lost, that no operation used | lost with their places | lost though one is there |")  # fmt: skip
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|")
    before: Names | None = None
    broken = 0
    for title, now, made in steps(documents):
        counts = [""] * 5
        if before is not None:
            found = (*before.lost_methods(now), *before.lost_models(now))
            counts = [str(len(one)) for one in found]
            broken += len(found[1] | found[-1])
            print(*sorted(found[1] | found[-1]), file=sys.stderr)
        print(
            f"| {title} | {len(now.methods)} | {counts[0]} | {counts[1]} | {len(made.names.types)} "
            f"| {len(made.names.former)} | {' | '.join(counts[2:])} |",
            flush=True,
        )
        before = now
    return int(broken > 0)


if __name__ == "__main__":
    sys.exit(main())
