"""The graph of types after equal ones became one: who refers to whom, by which step, and from where all are reached.

Comes in: drafts and their classes. Goes out: numbers in document order, and the places of use of each type.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Container, Iterable, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from clientpress.ir.shapes.drafts import Draft, DraftId
from clientpress.ir.shapes.intern import Interned
from clientpress.ir.types import OperationKey, TypeId, Use

MOST_USES: Final = 16
MOST_BODIES: Final = 256
"""So many bodies are known of what each operation may answer, as `{message}` is, so that it is not called after the first resource alone."""


class Root(NamedTuple):
    """A type that an operation refers to. `role` as in `Use`."""

    operation: OperationKey
    role: str
    draft: DraftId


class Graph:
    """The types that are left, as drafts, and their edges."""

    def __init__(self, drafts: Sequence[Draft], interned: Interned) -> None:
        self._drafts = drafts
        self._interned = interned
        self.edges: dict[DraftId, tuple[tuple[str, DraftId], ...]] = {
            found: self._edges(drafts[found]) for found in interned.members
        }

    def _edges(self, draft: Draft) -> tuple[tuple[str, DraftId], ...]:
        """Give steps and children in document order."""
        of = self._interned.of
        edges = [(step, of[child]) for step, child in zip(draft.steps, draft.children, strict=True)]
        return tuple([edges[at] for at in draft.order]) if draft.order else tuple(edges)

    def numbered(self, roots: Iterable[DraftId]) -> dict[DraftId, TypeId]:
        """Number what can be reached, in document order: a type before what it refers to."""
        numbers: dict[DraftId, TypeId] = {}
        todo = [self._interned.of[root] for root in roots][::-1]
        while todo:
            found = todo.pop()
            if found not in numbers:
                numbers[found] = TypeId(len(numbers))
                todo.extend(child for _, child in reversed(self.edges[found]))
        return numbers

    def uses(
        self, roots: Iterable[Root], standalone: Sequence[Root] = ()
    ) -> dict[DraftId, tuple[Use, ...]]:
        """Give some places of use of each type that may be named, those inside a component first.

        Where there are too many, those are taken that come first by name: names follow from them, and may not depend on
        the order of the document, in which the rest of the places are given.

        What no operation uses is no place of use for what operations use: else a schema that nobody refers to would
        have a say in how their types are called.
        """
        roots = tuple(roots)
        named = {found for found in self.edges if self._drafts[found].seed is not None}
        walk = _Walk(self._ways(named), named)
        components = {found: names[0] for found in named if (names := self.components(found))}
        used = self.numbered(root.draft for root in roots) if standalone else self.edges
        for found, name in sorted(components.items(), key=itemgetter(1)):
            if found in used:
                walk.enter(OperationKey(""), f"component {name}", found, components.keys())
        walk.restart()
        for root in sorted(roots, key=itemgetter(0, 1)):
            walk.enter(root.operation, root.role, self._interned.of[root.draft], ())
        walk.restart()
        whole = {self._interned.of[root.draft] for root in standalone}
        walls = used.keys() | (components.keys() & whole)
        for root in sorted(standalone, key=itemgetter(0, 1)):
            walk.enter(root.operation, root.role, self._interned.of[root.draft], walls)
        at = {root[:2]: place for place, root in enumerate(roots)}
        return {
            found: tuple(sorted(uses, key=lambda use: at.get((use.operation, use.role), -1)))
            for found, uses in walk.uses.items()
        }

    def components(self, found: DraftId) -> tuple[str, ...]:
        """Give the component names of all drafts that became this type."""
        seeds = (self._drafts[member].seed for member in self._interned.members[found])
        names = {name for seed in seeds if seed for name in seed.components}
        return tuple(sorted(names, key=lambda name: (len(name), name)))

    def _ways(self, named: set[DraftId]) -> dict[DraftId, tuple[tuple[str, DraftId], ...]]:
        """Leave out the edges to types that neither may be named nor refer to others."""
        return {
            found: tuple(
                sorted((one for one in edges if self.edges[one[1]] or one[1] in named), key=_step)
            )
            for found, edges in self.edges.items()
        }


_step = itemgetter(0)


class _Walk:
    """Collects places of use. Each type is entered a bounded number of times, so this is linear."""

    def __init__(
        self, ways: dict[DraftId, tuple[tuple[str, DraftId], ...]], named: set[DraftId]
    ) -> None:
        self.uses: dict[DraftId, list[Use]] = defaultdict(list)
        self._ways = ways
        self._named = named
        self._entered: dict[DraftId, int] = defaultdict(int)

    def restart(self) -> None:
        """Forget how often types were entered, but not where they are used."""
        self._entered.clear()

    def enter(
        self, operation: OperationKey, role: str, start: DraftId, walls: Container[DraftId]
    ) -> None:
        """Walk from one root by shortest ways, entering each type that may be named once, so recursion does not repeat.

        What stands among `walls` is neither entered on the way nor used; the root is not a use of itself then.
        """
        seen: set[DraftId] = set()
        todo: deque[tuple[DraftId, tuple[str, ...]]] = deque([(start, ())])
        while todo:
            found, steps = todo.popleft()
            if found in walls:
                if steps:
                    continue
            elif found in self._named and len(self.uses[found]) < (
                MOST_USES if steps else MOST_BODIES
            ):
                self.uses[found].append(Use(operation=operation, role=role, steps=steps))
            if found in seen or self._entered[found] >= MOST_USES:
                continue
            if found in self._named:
                seen.add(found)
            self._entered[found] += 1
            for step, child in self._ways[found]:
                todo.append((child, (*steps, step) if step else steps))
