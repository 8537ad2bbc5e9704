"""Tuples of layers as sets that know their order."""

from __future__ import annotations

from itertools import chain

from clientpress.algebra.model import Layer, Layers


def join(*several: Layers) -> Layers:
    """Put tuples of layers one after the other; a layer counts where it occurs first.

    A layer that also occurs in full is not needed bare. Where the last tuple has all layers, their order is its own. For example:
    (a, b) and (b, c) → (a, b, c); (a, c) and (a, b, c) → (a, b, c).
    """
    filled = [layers for layers in several if layers]
    if len(filled) <= 1:
        return filled[0] if filled else ()
    joined = dict.fromkeys(chain.from_iterable(filled))
    if len(joined) == len(filled[-1]):
        return filled[-1]
    unneeded = [layer for layer in joined if layer.bare and Layer(layer.place) in joined]
    return tuple([layer for layer in joined if layer not in unneeded]) if unneeded else (*joined,)
