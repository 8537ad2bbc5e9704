"""Tuples of layers as sets that know their order."""

from __future__ import annotations

from clientpress.algebra.model import Layer, Layers


def join(*several: Layers) -> Layers:
    """Put tuples of layers one after the other; a layer counts where it occurs first.

    A layer that also occurs in full is not needed bare. For example: (a, b) and (b, c) → (a, b, c).
    """
    filled = [layers for layers in several if layers]
    if len(filled) == 1:
        return filled[0]
    joined = dict.fromkeys(layer for layers in filled for layer in layers)
    return tuple(layer for layer in joined if not layer.bare or Layer(layer.place) not in joined)
