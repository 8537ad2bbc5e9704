"""Lists and maps that hold nothing but themselves are cut, where they would lead round in a circle for ever.

In come all drafts. What holds afterwards: every way round leads through a type that has a name, as Python's types need one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clientpress.diagnostics import catalogue
from clientpress.ir.drafts import Draft, DraftId
from clientpress.ir.type_builder import NULLABLE, TypeBuilder, anything


def cut_circles(builder: TypeBuilder) -> None:
    """Let hold any values what would hold itself. For example: `A: {type: array, items: {$ref: A}}` → lists of anything."""
    drafts = [draft for draft in builder.drafts if draft is not None]
    for at, position in [*_ways_back(drafts)]:
        builder.found.report(catalogue.HOLDS_ITSELF, builder.place(DraftId(at)))
        children = list(drafts[at].children)
        children[position] = anything(builder)
        builder.drafts[at] = drafts[at]._replace(children=tuple(children))


def _ways_back(drafts: Sequence[Draft]) -> Iterator[tuple[int, int]]:
    """Give the drafts without a name that lead back, and by which of their children."""
    done: set[int] = set()
    for start in range(len(drafts)):
        way: list[tuple[int, int]] = [(start, 0)]  # drafts on the way, and the child that is next
        on_way = {start}
        while way:
            at, position = way.pop()
            children = () if at in done or drafts[at].seed is not None else drafts[at].children
            if position == len(children):
                done.add(at)
                on_way.discard(at)
                continue
            way.append((at, position + 1))
            child = children[position]
            if child in on_way:
                # What may be null holds nothing itself: whatever holds it is cut.
                yield (
                    (way[-2][0], way[-2][1] - 1) if drafts[at].shape == NULLABLE else (at, position)
                )
            elif child not in done:
                way.append((child, 0))
                on_way.add(child)
