"""Tuples of layers as sets that know their order."""

from __future__ import annotations

from itertools import chain

from clientpress.algebra.model import Layer, Layers


def join(*several: Layers) -> Layers:
    """Put tuples of layers one after the other; a layer counts where it occurs first.

    A layer that also occurs in full is not needed bare. For example: (a, b) and (b, c) → (a, b, c).
    """
    filled = [layers for layers in several if layers]
    if len(filled) == 1:
        return filled[0]
    joined = dict.fromkeys(chain.from_iterable(filled))
    unneeded = [layer for layer in joined if layer.bare and Layer(layer.place) in joined]
    return tuple([layer for layer in joined if layer not in unneeded]) if unneeded else (*joined,)
