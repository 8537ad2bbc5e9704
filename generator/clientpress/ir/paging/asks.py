"""What of an operation asks for a page: parameters of the query, members of such that are objects, and properties of a JSON body.

Comes in: an operation and what the configuration says of it. Goes out: what asks, the first of each kind; a parameter goes before a
member, and that before a property of the body. What may be of the domain's own, such as `from` beside `to`, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from clientpress.document.model import In
from clientpress.ir.api import Body, Operation
from clientpress.ir.media_types import json_like
from clientpress.ir.options import PagePin
from clientpress.ir.pages import BODY, Asked, Steps
from clientpress.ir.paging.items import present
from clientpress.ir.paging.query_objects import member_name
from clientpress.ir.paging.words import (
    CONTAINERS,
    RANGE_ENDS,
    WEAK_OFFSETS,
    Ask,
    asks,
    begins_behind,
    header_asks,
    word,
)
from clientpress.ir.types import (
    Anything,
    Dictionary,
    Object,
    Optional,
    Property,
    Scalar,
    ScalarKind,
    Type,
    TypeId,
)
from clientpress.values import dataclass, replace

_NUMBERS: Final = frozenset({ScalarKind.INTEGER, ScalarKind.NUMBER})
_OPAQUE: Final = re.compile(r"\b(tokens?|cursors?|opaque)\b", re.IGNORECASE)
_FURTHER: Final = re.compile(r"\bnext (?:page|set|batch)\b|\bpaginat", re.IGNORECASE)
_IGNORED: Final = re.compile(r"\b(?:deprecated and|always) ignored\b", re.IGNORECASE)
_NO_POSITION: Final = re.compile(r"\btime ?stamps?\b|\bgreater than the offset\b", re.IGNORECASE)
_TIME: Final = re.compile(r"\btime ?stamps?\b", re.IGNORECASE)
_SHORTEST: Final = 5  # of the names that a description cannot have by chance
_PINNED: Final = {"page": Ask.PAGE, "offset": Ask.OFFSET, "cursor": Ask.CURSOR}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """What may ask for a page, or for how many items there are on one. `words` and `shown` are its description and examples.

    `called` is its name on the wire, where that is not the one that it is described by: `page[number]`.
    """

    asked: Asked
    type: TypeId
    called: str = ""
    default: Any = None
    words: str = ""
    shown: tuple[Any, ...] = ()

    @property
    def said(self) -> str:
        """What it is, for people. For example: parameter `page`, `paging.page` of the body, `page` of parameter `pageable`."""
        within, wire = self.asked.within, self.asked.wire
        if self.in_body:
            return f"`{'.'.join((*within, wire))}` of the body"
        return f"`{wire}` of parameter `{within[0]}`" if within else f"parameter `{wire}`"

    @property
    def in_body(self) -> bool:
        """Whether it is a property of the body."""
        return self.asked.location == BODY


def askers(types: Mapping[TypeId, Type], operation: Operation, pin: PagePin) -> Mapping[Ask, Asker]:
    """Give what asks for pages, the first of each kind. For example: `PAGE` → parameter `page`."""
    found: dict[Ask, Asker] = {}
    every = [
        *_parameters(operation),
        *_members(types, operation),
        *_properties(types, operation.body),
    ]
    for one in every:
        ask = _ask(types, one, pin)
        if ask is not None and (ask not in found or one.asked.wire == pin.parameter):
            found[ask] = one
    found.update(_repeated(every, found))
    found.update(_of_pages(types, every, found, pin))
    offset = found.get(Ask.OFFSET)
    if offset and _is_weak(offset) and (Ask.SIZE not in found or _is_range(every)):
        del found[Ask.OFFSET]
    return found


def _repeated(every: Iterable[Asker], found: Mapping[Ask, Asker]) -> Iterator[tuple[Ask, Asker]]:
    """Give the cursor of a body that a parameter repeats by its very name, and the size: AWS describes its pages so, and reads the body."""
    cursor = found.get(Ask.CURSOR)
    in_body = {one.asked.wire: one for one in every if one.in_body and not one.asked.within}
    if cursor is None or cursor.asked.wire not in in_body:
        return
    for ask in (Ask.CURSOR, Ask.SIZE):
        if ask in found and found[ask].asked.wire in in_body:
            yield ask, in_body[found[ask].asked.wire]


def _of_pages(
    types: Mapping[TypeId, Type], every: Iterable[Asker], found: Mapping[Ask, Asker], pin: PagePin
) -> Iterator[tuple[Ask, Asker]]:
    """Give the size that says that it is one of pages, where these are counted: `page_size` is for `page`, a `limit` for an `offset`."""
    size = found.get(Ask.SIZE)
    if size is None or Ask.PAGE not in found or _is_of_pages(size) or size.asked.wire == pin.size:
        return
    beside = (one for one in every if one.in_body is size.in_body and _is_of_pages(one))
    for one in beside:
        if _ask(types, one, pin) is Ask.SIZE:
            yield Ask.SIZE, one
            return


def _is_of_pages(size: Asker) -> bool:
    return "page" in word(size.asked.wire)


def named_by(
    types: Mapping[TypeId, Type], operation: Operation, told: Iterable[Steps]
) -> Asker | None:
    """Give the text of the query whose description names what the answer holds. For example: *the `lastId` of the response before*."""
    names = [path[-1] for path in told if len(path[-1]) >= _SHORTEST]
    return next(
        (
            one
            for name in names
            for one in _parameters(operation)
            if one.asked.location is In.QUERY
            and isinstance(present(types, one.type), Scalar)
            and re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", one.words)
        ),
        None,
    )


def ends_at(
    types: Mapping[TypeId, Type], operation: Operation, body: TypeId, told: Iterable[Steps]
) -> Asker | None:
    """Give the `until` beside a `since`, where the answer holds a time at which the next page is: the newest come first, as with Vercel."""
    asked = {
        word(one.asked.wire): one
        for one in _parameters(operation)
        if one.asked.location is In.QUERY
    }
    if not {"since", "until"} <= asked.keys():
        return None
    for path in told:
        prop = _at_the_end(types, body, path)
        if prop is not None and _TIME.search(prop.docs.description):
            return asked["until"]
    return None


def _at_the_end(types: Mapping[TypeId, Type], at: TypeId, path: Steps) -> Property | None:
    """Give the property at the end of a path; none where a step leads nowhere."""
    prop = None
    for step in path:
        found = present(types, at)
        properties = found.properties if isinstance(found, Object) else ()
        prop = next((one for one in properties if one.wire == step), None)
        if prop is None:
            return None
        at = prop.type
    return prop


def _parameters(operation: Operation) -> Iterator[Asker]:
    for one in operation.parameters:
        yield Asker(
            asked=Asked(wire=one.wire, location=one.location),
            type=one.type,
            default=one.docs.facts.get("default"),
            words=one.docs.description,
            shown=(
                *one.docs.examples,
                *(example.value for example in one.examples if example.told),
            ),
        )


def _members(types: Mapping[TypeId, Type], operation: Operation) -> Iterator[Asker]:
    """Give the members of parameters that are objects and travel member by member."""
    for one in operation.parameters:
        found = present(types, one.type)
        for each in found.properties if isinstance(found, Object) else ():
            called = member_name(one, each.wire)
            if called is not None:
                asked = Asked(wire=each.wire, location=one.location, within=(one.wire,))
                yield replace(_property(each, asked), called=called)


def _property(one: Property, asked: Asked) -> Asker:
    default = one.presence.default if isinstance(one.presence, Optional) else None
    return Asker(
        asked=asked,
        type=one.type,
        default=default,
        words=one.docs.description,
        shown=one.docs.examples,
    )


def _properties(types: Mapping[TypeId, Type], body: Body | None) -> Iterator[Asker]:
    """Give the properties of a body that is JSON and nothing else, then those of what it has for pages alone."""
    media = () if body is None else body.media
    if len(media) == 1 and media[0].type is not None and json_like(media[0].media_type):
        yield from _below(types, media[0].type, ())


def _below(types: Mapping[TypeId, Type], at: TypeId, within: Steps) -> Iterator[Asker]:
    found = present(types, at)
    if not isinstance(found, Object):
        return
    for one in found.properties:
        yield _property(one, Asked(wire=one.wire, location=BODY, within=within))
    for one in found.properties:
        if not within and word(one.wire) in CONTAINERS:
            yield from _below(types, one.type, (one.wire,))


def _ask(types: Mapping[TypeId, Type], one: Asker, pin: PagePin) -> Ask | None:
    wire = one.asked.wire
    if wire == pin.size:
        return Ask.SIZE
    ask = asks(one.called or wire) or _further(one)
    if _IGNORED.search(one.words) or (ask is Ask.OFFSET and _NO_POSITION.search(one.words)):
        ask = None
    if wire == pin.parameter:
        return _PINNED.get(pin.kind, ask or Ask.CURSOR)
    if one.in_body:
        fits = ask is not None and _fits(present(types, one.type), ask, one)
        return ask if fits else None
    if one.asked.location is In.HEADER:
        return header_asks(wire)
    if one.asked.location is not In.QUERY:
        return None
    if ask in {Ask.PAGE, Ask.OFFSET} and _is_opaque(types, one):
        return Ask.CURSOR
    counted = ask in {Ask.PAGE, Ask.OFFSET, Ask.SIZE}
    return None if counted and not _counts(types, one) else ask


def _further(one: Asker) -> Ask | None:
    """A `token` is a cursor if its description speaks of a next page; most are credentials."""
    return Ask.CURSOR if word(one.asked.wire) == "token" and _FURTHER.search(one.words) else None


def _is_opaque(types: Mapping[TypeId, Type], one: Asker) -> bool:
    """Whether a text is no number: it is called a token, or its example is none. For example: an `offset` like `eyJ0eXAi`."""
    found = present(types, one.type)
    if not isinstance(found, Scalar) or found.kind is not ScalarKind.STRING:
        return False
    shown = [each for each in (*one.shown, one.default) if each is not None and each != ""]
    return bool(_OPAQUE.search(one.words)) or any(not str(each).isdecimal() for each in shown)


def _counts(types: Mapping[TypeId, Type], one: Asker) -> bool:
    """Whether a parameter may be a number. A `start_at` that is a point in time is none, nor is an object called `page`."""
    found = present(types, one.type)
    if isinstance(found, Scalar) and found.kind is ScalarKind.STRING:
        return not _is_weak(one)
    return isinstance(found, Anything) or (isinstance(found, Scalar) and found.kind in _NUMBERS)


def _fits(found: Type, ask: Ask, one: Asker) -> bool:
    """Whether a property of a body is of a type that asks so: bodies hold more that is called like it than queries do.

    A key of several parts is a map, which goes back as it came.
    """
    if isinstance(found, Dictionary):
        return begins_behind(one.asked.wire)
    if not isinstance(found, Scalar) or found.kind is ScalarKind.BOOLEAN:
        return False
    if ask is Ask.CURSOR:  # also a time, which goes back as it came
        return True
    return found.kind in _NUMBERS or (ask is Ask.PAGE and found.kind is ScalarKind.STRING)


def _is_weak(one: Asker) -> bool:
    return word(one.asked.wire) in WEAK_OFFSETS


def _is_range(every: Iterable[Asker]) -> bool:
    return any(word(one.asked.wire) in RANGE_ENDS for one in every)
