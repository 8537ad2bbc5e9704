"""What an author calls a type: by a title, or as a component.

Comes in: the origin of a type. Go out: the words, with the rule they are by and how strong that is. What a framework made of an operation, and
what says how a thing is and not what it is called, is no name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

from clientpress.ir.types import Origin
from clientpress.naming.components import (
    component_forms,
    is_identifier,
    is_numbered,
    is_phrase,
    title_words,
)
from clientpress.naming.model import Named
from clientpress.naming.wanted import Strength
from clientpress.naming.words import Words, words

Candidate: TypeAlias = tuple[Words, str, Strength]
"""Words, the rule that gave them, and how strong that is."""
_TRANSFERRED: Final = ("RequestBody", "ResponseBody")


def authored(origin: Origin) -> Iterator[Candidate]:
    """Give the author's own names: the title, and the component that defines the type, shortest form first.

    What is none of a component's variants, having only what they share, takes its name: `OtherPet` beside `Cat` and `Dog`.
    """
    if origin.rest_of:
        for parts in component_forms(origin.rest_of):
            rule = f"component `{origin.rest_of}`, what is none of its variants"
            yield ("other", *parts), rule, Strength.COMPONENT
        return
    said, titled = origin.components[:1], origin.title
    if said and is_numbered(said[0]):
        said, titled = (titled,) if titled else (), ""
    if _says_its_answer(origin):
        titled = ""
    if _made_of_an_operation(origin):
        said, titled = (), titled if titled not in said else ""
    if said and is_phrase(titled) and is_identifier(said[0]):
        titled = ""
    title = title_words(titled)
    forms = component_forms(said[0]) if said else ()
    if title and title not in forms[:1]:
        yield title, f"title `{origin.title}`", Strength.TITLE
    for parts in forms:
        yield parts, f"component `{said[0]}`", Strength.COMPONENT


def _says_its_answer(origin: Origin) -> bool:
    """Whether FastAPI made the title of the operation that answers so. For example: `Response Pets-Pet` of `pets-pet`."""
    first, *rest = words(origin.title) or ("",)
    return first == "response" and any(tuple(rest) == words(use.operation) for use in origin.uses)


def _made_of_an_operation(origin: Origin) -> bool:
    """Whether a framework made the component's name of the one operation that sends or gives it.

    For example: `Body_read_item_items_post`; `LibraryServiceMoveBookBody` of `LibraryService_MoveBook` (grpc-gateway); `CreateItemItemRequestBody` and `CreateItemItem_0TagRequestBody` of `ItemsCreateItem` (Litestar).
    """
    operations = {use.operation for use in origin.uses}
    if len(operations) != 1 or not origin.components:
        return False
    key, name = operations.pop(), origin.components[0]
    if name in (f"Body_{key}", f"{key.replace('_', '')}Body"):
        return True
    return origin.title == name and _says_its_function(name, key)


def _says_its_function(name: str, key: str) -> bool:
    """Whether a name begins with the last words of an operationId, two or more of them, and tells a model behind them."""
    if not name.endswith(_TRANSFERRED):
        return False
    first, last = words(name)[:-2], words(key)
    return any(first[:size] == last[-size:] for size in range(2, min(len(last) + 1, len(first))))


def lost_titles(found: Named) -> Iterator[Words]:
    """Give the titles of earlier layers that a later one replaced, the last one first."""
    for lost in reversed(found.docs.composition.lost):
        if lost.keyword == "title":
            parts = title_words(lost.text)
            if parts:
                yield parts
