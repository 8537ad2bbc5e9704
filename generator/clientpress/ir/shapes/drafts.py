"""A type before equal ones became one: its shape, its children, and how it is finished.

Ids of drafts are handed out before the drafts themselves, so cycles need no care. What the shape leaves out (a type's own
words, places, component names) stands beside it, and is united when drafts of equal shape become one type.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Final, NamedTuple, NewType, TypeAlias

from clientpress.algebra.model import Layers
from clientpress.diagnostics.place import Place
from clientpress.ir.types import Direction, Docs, Origin, Type, TypeId

DraftId = NewType("DraftId", int)


class Told(NamedTuple):
    """What is said in words at one place of use, not yet read: the layers there, and whether their default belongs to it.

    `extra` are facts that only this use knows.
    """

    layers: Layers = ()
    default: bool = False
    extra: tuple[tuple[str, Any], ...] = ()


UNTOLD: Final = Told()

Finish: TypeAlias = Callable[[tuple[TypeId, ...], tuple[Docs, ...], Origin], Type]
"""Children and docs in the draft's order, and the settled origin → the type."""


class Seed(NamedTuple):
    """Where a draft that may be named comes from. `bases` are components that it is composed of, among other things; `rest_of` is one that it is without its variants."""

    layers: Layers
    direction: Direction
    place: Place
    title: str = ""
    components: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    rest_of: str = ""


class Draft(NamedTuple):
    """One type to be. `steps` and `children` go together; `told` becomes the docs that `finish` puts in their places.

    Two drafts are the same type when their shapes are equal and their children are the same types, in order.
    """

    shape: Hashable
    children: tuple[DraftId, ...]
    steps: tuple[str, ...]
    told: tuple[Told, ...]
    finish: Finish
    seed: Seed | None = None
    union: bool = False
    order: tuple[
        int, ...
    ] = ()  # the positions of the children in document order, where that is another
