"""Equal shape, one type: hash-consing of drafts, cycles included.

Comes in: drafts. Goes out: for each the draft that stands for it. What holds afterwards: no two unnamed types have the same shape;
components that their author named differently stay two, those whose names differ only by a bundler's suffix, or by a number that a framework counted, are one; an
unnamed type of a component's shape is that component where it is composed of it, or where no other has that shape.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import Final

from clientpress.ir.shapes.drafts import Draft, DraftId, Seed, Told
from clientpress.ir.shapes.refine import refine
from clientpress.ir.shapes.remains import UNCOMPOSED
from clientpress.ir.shapes.suffix import stem, uncounted
from clientpress.ir.shapes.words import Words
from clientpress.ir.types import Composition, Docs
from clientpress.values import replace

_MOST: Final = 16  # what is replaced in a shape that hundreds share is told for so many of them
_FEW: Final = 3  # examples of what is equal but for these


class Interned:
    """The classes of equal drafts. `of[id]` is the draft that stands for `id`, `members` what it stands for."""

    def __init__(self, of: list[DraftId]) -> None:
        self.of = of
        self.members: dict[DraftId, list[DraftId]] = defaultdict(list)
        for draft_id, found in enumerate(of):
            self.members[found].append(DraftId(draft_id))


def intern(drafts: Sequence[Draft]) -> Interned:
    """Find equal drafts. A union whose variants turn out to be one type is that type."""
    forward = list(range(len(drafts)))
    numbers: dict[Hashable, int] = {}
    shapes = [numbers.setdefault(draft.shape, len(numbers)) for draft in drafts]
    while True:
        children = [tuple([forward[child] for child in draft.children]) for draft in drafts]
        labels = _labels(drafts, shapes, children)
        first: dict[int, int] = {}
        for draft_id, label in enumerate(labels):
            first.setdefault(label, draft_id)
        collapsed = False
        for draft_id, draft in enumerate(drafts):
            if draft.union and forward[draft_id] == draft_id:
                variants = {labels[child] for child in children[draft_id]}
                if len(variants) == 1 and labels[draft_id] not in variants:
                    forward[draft_id] = first[variants.pop()]
                    collapsed = True
        if not collapsed:
            return Interned(
                [DraftId(first[labels[_end(forward, at)]]) for at in range(len(drafts))]
            )
        forward = [_end(forward, at) for at in range(len(drafts))]


def united(
    drafts: Sequence[Draft], found: DraftId, members: list[DraftId], words: Words
) -> tuple[Docs, ...]:
    """Give the docs of a draft, with what was lost in composing any of the first drafts that it stands for."""
    first = drafts[found]
    if len(members) == 1 or not first.told:
        return tuple([words.docs(told) for told in first.told])
    same = [one for member in members if (one := drafts[member]).shape == first.shape][:_MOST]
    slots = zip(*(one.told for one in same), strict=True)
    whole, *parts = [_united([words.docs(told) for told in _distinct(slot)]) for slot in slots]
    return (_described(whole, same, words), *parts)


def _described(docs: Docs, same: list[Draft], words: Words) -> Docs:
    """Describe what is not described where it comes first as the component is. For example: an enum that a parameter repeats.

    What each place calls otherwise, as pydantic titles a union, has no title of its own.
    """
    if len({title for one in same if (title := words.docs(one.told[0]).title)}) > 1:
        docs = replace(docs, title="")
    if docs.description:
        return docs
    named = (words.docs(one.told[0]) for one in same if one.seed and one.seed.components)
    said = next((one for one in named if one.description), docs)
    return replace(docs, description=said.description, title=docs.title or said.title)


def _distinct(slot: tuple[Told, ...]) -> Iterable[Told]:
    return {(told.layers, told.default): told for told in slot}.values()


def _united(slot: list[Docs]) -> Docs:
    first = _with_examples(slot)
    compositions = list(
        {id(docs): docs.composition for docs in slot if docs.composition != UNCOMPOSED}.values()
    )
    if not compositions or (len(compositions) == 1 and compositions[0] is first.composition):
        return first
    lost = {(one.keyword, one.text): one for found in reversed(compositions) for one in found.lost}
    said = [(repr(pair), pair) for found in compositions for pair in found.kept]
    order = [(one.keyword, one.text) for found in compositions for one in found.lost]
    return replace(
        first,
        composition=Composition(
            layers=first.composition.layers,
            lost=tuple(lost[key] for key in dict.fromkeys(order))[:_MOST],
            kept=tuple(dict(said).values())[:_MOST],
        ),
    )


def _with_examples(slot: list[Docs]) -> Docs:
    """Give the first docs, with examples of the others, which may say something else."""
    first = slot[0]
    said = {repr(one): one for docs in slot for one in docs.examples}
    few = tuple(said.values())[: max(_FEW, len(first.examples))]
    return replace(first, examples=few) if len(few) > len(first.examples) else first


def _end(forward: list[int], at: int) -> int:
    seen = set()
    while forward[at] != at and at not in seen:
        seen.add(at)
        at = forward[at]
    return at


def _labels(
    drafts: Sequence[Draft], shapes: list[int], children: Sequence[tuple[int, ...]]
) -> list[int]:
    classes = refine(shapes, children)
    return refine(list(zip(classes, _names(drafts, classes), strict=True)), children)


def _names(drafts: Sequence[Draft], shapes: list[int]) -> list[str]:
    """Give each draft the name that keeps it apart from others of its shape; empty where nothing does."""
    stems: dict[int, set[str]] = defaultdict(set)
    for draft, shape in zip(drafts, shapes, strict=True):
        if draft.seed is not None and draft.seed.components:
            stems[shape].add(stem(draft.seed.components[0]))
    return [
        "" if draft.seed is None else _name(draft.seed, stems.get(shape, set()))
        for draft, shape in zip(drafts, shapes, strict=True)
    ]


def _name(seed: Seed, known: set[str]) -> str:
    if seed.rest_of:
        return f"{seed.rest_of} and none of its variants"
    if seed.components:
        own = stem(seed.components[0])
        return plain if (plain := uncounted(own)) in known else own
    for base in seed.bases:
        if stem(base) in known:
            return stem(base)
    return next(iter(known)) if len(known) == 1 else ""
