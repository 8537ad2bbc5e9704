"""Pages, found by evidence (semantics §2): what parameters ask for and what answers tell.

Comes in: an operation with its envelope, and the types. Goes out: how its list is answered in pages, or why it is not. What holds
afterwards: the items have one place; a cursor or link is told by the answer and never guessed; where several ways are open the
surest is taken: a cursor, then a counted list that tells its length, then a link, then a list that is only counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.document.model import Example, WireName
from clientpress.ir.api import Operation
from clientpress.ir.envelope_words import Role, role_of
from clientpress.ir.options import EVERY_OPERATION, NO_PIN, Options, PagePin
from clientpress.ir.pages import Items, Paged, Pages, Single, Steps
from clientpress.ir.paging.asks import Asker, askers, ends_at, named_by
from clientpress.ir.paging.counting import whole_without
from clientpress.ir.paging.hints import hinted
from clientpress.ir.paging.items import items_below, present
from clientpress.ir.paging.told import told_by
from clientpress.ir.paging.ways import Evidence, body_cursor, first_way, is_about_its_list
from clientpress.ir.paging.words import Ask, Tell, word
from clientpress.ir.results import Results, successes
from clientpress.ir.types import Object, Type, TypeId
from clientpress.ir.wished import report_misfit
from clientpress.values import replace

_METHODS: Final = frozenset({"GET", "POST"})


class Pagination:
    """Decides how the operations of one API answer their lists."""

    def __init__(
        self,
        types: Mapping[TypeId, Type],
        results: Results,
        options: Options,
        found: Collector,
    ) -> None:
        self._types = types
        self._results = results
        self._pins = options.pages
        self._curation = options.curation
        self._told_at = options.told
        self._found = found

    def report_unknown(self, operations: Iterable[Operation]) -> None:
        """Report what the configuration says of operations that are not there."""
        keys = {operation.key for operation in operations}
        for key in self._pins:
            if key != EVERY_OPERATION and key not in keys:
                place, spot = self._told_at("pages", key)
                self._found.report(catalogue.PAGES_UNKNOWN, place, spot=spot, operation=key)

    def of(self, operation: Operation) -> Pages:
        """Give the pages of an operation, whose envelope is known."""
        pin = self._pins.get(operation.key, self._pins.get(EVERY_OPERATION, NO_PIN))
        if pin is None:
            return Single(reason="the configuration says so")
        curated = self._curated(operation) if pin == NO_PIN else None
        if curated is not None:
            return curated
        pages = (pin == NO_PIN and self._told(operation)) or self._decide(operation, pin)
        if isinstance(pages, Single) and pin != NO_PIN and operation.key not in self._pins:
            return self._told(operation) or self._decide(operation, NO_PIN)
        if isinstance(pages, Single) and operation.key in self._pins:
            reason = pages.reason or "its successful answer has no list"
            told = self._told_at("pages", operation.key)
            report_misfit(self._found, catalogue.PAGES_PIN, told, operation, reason)
        return pages

    def _curated(self, operation: Operation) -> Pages | None:
        """Give the pages that the configuration of another generator tells of; None where it says nothing that can be."""
        said = f"`{self._curation.source}` says so"
        pins = self._curation.pages.get(f"{operation.method} {operation.path}")
        if pins == ():
            return Single(reason=said)
        for pin in pins or ():
            pages = self._decide(operation, pin)
            if not isinstance(pages, Single):
                return replace(pages, evidence=(said, *pages.evidence))
        return None

    def _told(self, operation: Operation) -> Paged | None:
        """Give the pages that an extension of the operation tells of, if it tells of any that can be."""
        pin, name = hinted(operation.facts.other)
        pages = Single() if pin == NO_PIN else self._decide(operation, pin)
        if isinstance(pages, Single):
            return None
        return replace(pages, evidence=(f"`{name}` says so", *pages.evidence))

    def _decide(self, operation: Operation, pin: PagePin) -> Pages:
        bodies = self._results.bodies(operation)
        if operation.method not in _METHODS or not bodies:
            return Single()
        asked = askers(self._types, operation, pin)
        items = self._items(operation, bodies, pin)
        if isinstance(items, str):
            whole = self._whole(operation, bodies, asked) if items and pin == NO_PIN else None
            looks = not asked.keys().isdisjoint({Ask.PAGE, Ask.CURSOR, Ask.OFFSET})
            return whole or Single(reason=items, odd=bool(items) and looks)
        shown = [one.value for one in _examples(operation)]
        found = told_by(self._types, bodies[0], items.path, asked, shown)
        told = {**found, **_pinned(pin)}
        if not asked.keys() & {Ask.PAGE, Ask.OFFSET, Ask.CURSOR}:
            cursors = told.get(Tell.CURSOR, ())
            named = named_by(self._types, operation, cursors)
            named = named or ends_at(self._types, operation, bodies[0], cursors)
            asked = asked if named is None else {**asked, Ask.CURSOR: named}
        return _decided(
            Evidence(
                items=items,
                asked=asked,
                told=told,
                headers=_headers(operation),
                types=self._types,
                alone=self._alone(operation, bodies[0], items, told),
                within_another=self._within_another(bodies[0], items.path),
                beside=self._beside(bodies[0], items.path),
                pinned=pin != NO_PIN,
            ),
            operation,
            pin,
        )

    def _whole(
        self, operation: Operation, bodies: Sequence[TypeId], asked: Mapping[Ask, Asker]
    ) -> Paged | None:
        """Give the way through answers of which each is one item, for it has several lists: only a cursor leads on for certain.

        What is counted, and every length, may be of one of the lists alone.
        """
        envelope = operation.envelope
        path = (envelope.payload,) if envelope else ()
        type_id = envelope.payload_type if envelope else bodies[0]
        if len(bodies) > 1:
            return None
        shown = [one.value for one in _examples(operation)]
        told = told_by(self._types, bodies[0], path, asked, shown)
        evidence = Evidence(
            items=Items(path=path, type=type_id, whole=True),
            asked=asked,
            told={tell: told[tell] for tell in (Tell.CURSOR, Tell.MORE, Tell.LAST) if tell in told},
            headers=(),
            types=self._types,
        )
        return body_cursor(evidence)

    def _items(self, operation: Operation, bodies: Sequence[TypeId], pin: PagePin) -> Items | str:
        if len(bodies) > 1:
            return "its successful answers differ"
        envelope = operation.envelope
        payload = pin.items or ((envelope.payload,) if envelope else ())
        named = "" if pin.items else word(operation.path.partition("?")[0].rpartition("/")[2])
        return items_below(self._types, bodies[0], payload, named)

    def _alone(
        self,
        operation: Operation,
        body: TypeId,
        items: Items,
        told: Mapping[Tell, tuple[Steps, ...]],
    ) -> bool:
        """Whether the payload is the list, and no object that has one among other things than what tells of its pages."""
        payload = operation.envelope.payload_type if operation.envelope else body
        found = present(self._types, payload)
        if not isinstance(found, Object):
            return True
        tells = {path for paths in told.values() for path in paths}
        own = (prop.wire for prop in found.properties if role_of(prop.wire) is Role.OWN)
        others = [wire for wire in own if (wire,) not in tells]
        return operation.envelope is None and others in ([], [*items.path[:1]])

    def _beside(self, body: TypeId, path: Steps) -> frozenset[str]:
        """Give the words of what the domain has beside the list, in all objects on the way to it."""
        words: set[str] = set()
        at: TypeId | None = body
        for step in path:
            found = None if at is None else present(self._types, at)
            properties = found.properties if isinstance(found, Object) else ()
            owns = (prop.wire for prop in properties if role_of(prop.wire) is Role.OWN)
            words.update(word(wire) for wire in owns if wire != step)
            at = next((prop.type for prop in properties if prop.wire == step), None)
        return frozenset(words)

    def _within_another(self, body: TypeId, path: Steps) -> bool:
        """Whether the list stands in an object of its own below the answer, which has more than the list."""
        at = present(self._types, body)
        for depth, step in enumerate(path):
            properties = at.properties if isinstance(at, Object) else ()
            own = [prop for prop in properties if role_of(prop.wire) is Role.OWN]
            if depth and any(prop.wire != step for prop in own):
                return True
            found = next((prop for prop in properties if prop.wire == step), None)
            if found is None:
                return False
            at = present(self._types, found.type)
        return False


def _examples(operation: Operation) -> Iterator[Example]:
    for one in successes(operation):
        for media in one.media:
            yield from media.examples


def _headers(operation: Operation) -> tuple[WireName, ...]:
    return tuple(header.wire for one in successes(operation) for header in one.headers)


def _pinned(pin: PagePin) -> dict[Tell, tuple[Steps, ...]]:
    said: dict[Tell, Any] = {}
    if pin.next:
        said[Tell.LINK if pin.kind == "link" else Tell.CURSOR] = (pin.next,)
    if pin.total:
        said[Tell.TOTAL] = (pin.total,)
    return said


def _searches(evidence: Evidence) -> bool:
    """Whether a POST may be sent again for more.

    It is a search where it asks for a page, and the answer, nothing but a list, tells of pages. A body may show it by itself.
    """
    asked = evidence.asked.keys() & {Ask.PAGE, Ask.OFFSET, Ask.CURSOR}
    told = bool(evidence.told) or _sizes(evidence)
    return _leads_on(evidence) or (bool(asked) and told and evidence.alone)


def _leads_on(evidence: Evidence) -> bool:
    """Whether something takes a cursor, and the answer holds one."""
    return Ask.CURSOR in evidence.asked and Tell.CURSOR in evidence.told


def _sizes(evidence: Evidence) -> bool:
    """Whether a body asks for a page and for its size: `offset` and `count`, `page` and `per_page`, but not `page` and `count`."""
    size, offset, page = (evidence.asked.get(one) for one in (Ask.SIZE, Ask.OFFSET, Ask.PAGE))
    if size is None or not size.in_body:
        return False
    paged = page is not None and page.in_body and "page" in word(size.asked.wire)
    return paged or (offset is not None and offset.in_body)


def _decided(evidence: Evidence, operation: Operation, pin: PagePin) -> Pages:
    if operation.method == "POST" and pin == NO_PIN and not _searches(evidence):
        return Single(reason="it is a POST that nothing shows to be a search")
    found = first_way(evidence, pin.kind)
    if found is not None:
        return found
    cursor, page = evidence.asked.get(Ask.CURSOR), evidence.path(Tell.CURSOR)
    if cursor is not None:
        reason = f"{cursor.said} asks for a page, but nothing in the answer holds the next one"
        return Single(reason=reason, odd=True)
    if page is not None:
        return Single(reason=f"no parameter takes what `{'.'.join(page)}` holds", odd=True)
    whole = (one for one in evidence.asked.values() if whole_without(one.words))
    counted = next(whole, None)
    if counted is not None:
        return Single(reason=f"without {counted.said} all comes at once")
    if evidence.asked.keys() & {Ask.PAGE, Ask.OFFSET} and not is_about_its_list(evidence):
        reason = (
            f"its one list, `{'.'.join(evidence.items.path)}`, is part of a thing that has more"
        )
        return Single(reason=reason, odd=True)
    return Single(reason="nothing asks for another page")
