"""Drafts → the finished types, with their origins.

Comes in: drafts, their classes, and the roots in document order. Goes out: types by id, ids in document order, and the id of each draft.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from clientpress.algebra.model import Layers
from clientpress.diagnostics.place import Place, Pointer
from clientpress.ir.api import Merged
from clientpress.ir.shapes.drafts import Draft, DraftId
from clientpress.ir.shapes.graph import Graph, Root
from clientpress.ir.shapes.intern import Interned, intern, united
from clientpress.ir.shapes.words import Words
from clientpress.ir.types import Direction, Origin, Type, TypeId, Use
from clientpress.values import dataclass

_NOWHERE = Origin(place=Place("", Pointer("")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembly:
    """The finished types. `ids` has the type of every draft that can be reached from the roots."""

    types: dict[TypeId, Type]
    ids: Mapping[DraftId, TypeId]
    merged: Merged


def assemble(
    drafts: Sequence[Draft],
    words: Words,
    roots: Iterable[DraftId],
    used: Iterable[Root],
    standalone: Sequence[Root] = (),
) -> Assembly:
    """Finish the types that `roots` reach; `used` are the roots that count as places of use, then the `standalone` ones."""
    interned = intern(drafts)
    graph = Graph(drafts, interned)
    numbers = graph.numbered(roots)
    uses = graph.uses(used, standalone)
    directions = _directions(drafts, interned)
    types = {
        number: drafts[found].finish(
            tuple([numbers[interned.of[child]] for child in drafts[found].children]),
            united(drafts, found, interned.members[found], words),
            _origin(
                drafts[found],
                [drafts[member] for member in interned.members[found]],
                graph.components(found),
                uses.get(found, ()),
                directions.get(found),
            ),
        )
        for found, number in numbers.items()
    }
    return Assembly(
        types=types,
        ids={
            DraftId(at): numbers[found] for at, found in enumerate(interned.of) if found in numbers
        },
        merged=_merged(drafts, interned),
    )


def _origin(
    draft: Draft,
    members: list[Draft],
    components: tuple[str, ...],
    uses: tuple[Use, ...],
    direction: Direction | None,
) -> Origin:
    """Give what a name can be made from; a title, where no place of use has another."""
    seed = draft.seed
    if seed is None:
        return _NOWHERE
    titles = {one.seed.title for one in members if one.seed is not None and one.seed.title}
    return Origin(
        components=components,
        title=titles.pop() if len(titles) == 1 else "",
        uses=uses,
        direction=direction,
        place=seed.place,
        rest_of=seed.rest_of,
    )


def _directions(drafts: Sequence[Draft], interned: Interned) -> dict[DraftId, Direction]:
    """Give the direction of types that are another type the other way."""
    both: dict[tuple[Layers, str], dict[Direction, DraftId]] = defaultdict(dict)
    for draft, found in zip(drafts, interned.of, strict=True):
        # A union that turned out to be a tuple, say, has no name, and what has none needs no direction.
        if draft.seed is not None and drafts[found].seed is not None:
            key = (draft.seed.layers, draft.seed.title)
            both[key].setdefault(draft.seed.direction, found)
    split = {
        found: direction
        for ways in both.values()
        if len(set(ways.values())) > 1
        for direction, found in ways.items()
    }
    return {
        found: direction
        for found, direction in split.items()
        if {drafts[member].seed.direction for member in interned.members[found]} == {direction}  # type: ignore[union-attr]
    }


def _merged(drafts: Sequence[Draft], interned: Interned) -> Merged:
    objects = [at for at, draft in enumerate(drafts) if draft.shape[:1] == ("Object",)]  # type: ignore[index]
    return Merged(before=len(objects), after=len({interned.of[at] for at in objects}))
