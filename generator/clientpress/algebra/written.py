"""Unions as they are written, before they meet anything.

Comes in: where the variants of one union stand. Goes out: each variant's layers, settled among themselves.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from clientpress.algebra.draft import Note
from clientpress.algebra.model import Conflict, Layers
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place

if TYPE_CHECKING:
    from clientpress.algebra.compose import Composer


class Option(NamedTuple):
    """One variant: its own layers, and where it stands."""

    place: Place
    layers: Layers


class WrittenUnion(NamedTuple):
    """A union as it is written, before it meets anything."""

    options: tuple[Option, ...]
    conflicts: tuple[Conflict, ...]
    notes: tuple[Note, ...]


def read_union(composer: Composer, holder: Place, places: Iterable[Place]) -> WrittenUnion:
    """Read the variants of the union at `holder`.

    A variant that leads back to the union before it says anything is left out. Where a variant's own layers are in conflict with each
    other, that is decided before it meets anything else. A union that lists its own holder means what all its variants share.
    """
    options: list[Option] = []
    conflicts: list[Conflict] = []
    notes: list[Note] = []
    every = tuple(places)
    for place in every:
        if composer.bases.is_rest(holder, place, every):
            options.append(Option(place, composer.bare(place)))
            continue
        if composer.bases.leads_to(place, holder):
            notes.append(Note(catalogue.UNION_CYCLE, place, {}))
            continue
        own = composer.flatten(place)
        if len(own) > 1 and composer.decide and composer.attempt(own).never:
            own, found, told = composer.settle(own)
            conflicts += found
            notes += told
        options.append(Option(place, own))
    return WrittenUnion(tuple(options), tuple(conflicts), tuple(notes))
