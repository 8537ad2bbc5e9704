"""How a page's schemas were composed: layers, losing sides, keywords that shape no type. Shown folded."""

from __future__ import annotations

from collections.abc import Iterator

from clientpress.diagnostics.words import several
from clientpress.ir.api import Api
from clientpress.ir.types import (
    NO_DOCS,
    Array,
    Composition,
    Dictionary,
    Docs,
    Object,
    Tuple,
    TypeId,
)
from clientpress.render.docs.text import Markdown, code, pad, value
from clientpress.render.docs.types import parts

_DEEPEST = 16


def composed(entries: Iterator[tuple[str, Docs]]) -> list[Markdown]:
    """Give one list item for each schema that was composed. An entry is where it stands, and its docs."""
    return [
        Markdown(line)
        for where, docs in entries
        if docs.composition != NO_DOCS.composition
        for line in _item(where, docs.composition)
    ]


def _item(where: str, composition: Composition) -> Iterator[str]:
    layers = [code(f"#{layer.pointer}") for layer in composition.layers]
    yield f"- {code(where)}: {several(layers)}" if layers else f"- {code(where)}"
    for lost in composition.lost:
        yield f"{pad(1)}- replaced: {code(f'{lost.keyword}: {lost.text}')} of {code(f'#{lost.place.pointer}')}"
    for keyword, said in composition.kept:
        yield f"{pad(1)}- stated, and no part of the type: {code(keyword)} {value(said)}"


def of_model(api: Api, found: Object) -> Iterator[tuple[str, Docs]]:
    """Walk a model's own docs, its properties', and those of the unnamed types inside them."""
    yield "itself", found.docs
    for prop in found.properties:
        yield prop.wire, prop.docs
        yield from of_parts(api, prop.wire, prop.type)


def of_parts(api: Api, where: str, type_id: TypeId, depth: int = 0) -> Iterator[tuple[str, Docs]]:
    """Walk the unnamed types inside a type, down to the next object."""
    found = api.types[type_id]
    below = where
    match found:
        case Array(item_docs=docs) | Dictionary(value_docs=docs):
            below = f"{where}[]"
            yield below, docs
        case Tuple(item_docs=each):
            below = f"{where}[]"
            yield from ((f"{where}[{at}]", docs) for at, docs in enumerate(each))
        case _:
            pass
    if isinstance(found, Object) or depth > _DEEPEST:
        return
    for _, part in parts(api, type_id):
        yield from of_parts(api, below, part, depth + 1)
