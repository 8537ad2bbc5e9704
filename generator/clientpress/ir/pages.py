"""How a list is answered in pages: a closed sum. Comes from `ir.paging.detect`; read by lowering, docs and `inspect`.

A path of steps leads into the whole answer (an envelope is part of it) by wire names; the empty one is the answer itself.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from clientpress.document.model import In, WireName
from clientpress.ir.types import TypeId
from clientpress.values import dataclass

Steps: TypeAlias = tuple[WireName, ...]
BODY: Final = "body"
Location: TypeAlias = In | Literal["body"]
"""Where it stands what asks for a page: with the parameters, or in a JSON body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """Where a page's items stand, and what one of them is.

    `wrapped` leads from an entry of the list to its item, where the entry is nothing but a wrapping. If the page is `whole`, what stands at
    the path is the one item itself, and no list: it has several, of which none is the page.
    """

    path: Steps
    type: TypeId
    wrapped: Steps = ()
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What asks for a page, or for how many items there are on one. What only the answer tells of is not declared.

    `within` leads to the object in which it stands: one of the body, or a parameter that travels member by member.
    """

    wire: WireName
    location: Location = In.QUERY
    within: Steps = ()
    declared: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """What asks for a number of items on a page. What the document says of it is None where it says nothing."""

    asked: Asked
    default: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What an answer says of the list besides its items; None where it does not."""

    total: Steps | None = None  # of items
    total_header: WireName | None = None
    pages: Steps | None = None  # how many
    page: Steps | None = None  # the number of this one
    size: Steps | None = None  # how many items a full page has
    more: Steps | None = None  # whether there is another
    last: Steps | None = None  # whether there is none
    onward: Steps | None = None  # a link to the next one, which is null where there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber:
    """Pages are counted: the next has the next number."""

    asked: Asked
    first: int
    size: Size | None
    items: Items
    told: Told
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemOffset:
    """Items are counted: the next page begins behind the last item."""

    asked: Asked
    first: int
    size: Size | None
    items: Items
    told: Told
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyCursor:
    """The body holds what has to be asked for to get the next page."""

    asked: Asked
    next: Steps
    size: Size | None
    items: Items
    told: Told
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderCursor:
    """A header holds what has to be asked for to get the next page."""

    asked: Asked
    header: WireName
    size: Size | None
    items: Items
    told: Told
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCursor:
    """The last item of a page has what has to be asked for to get the next page, as Stripe's lists do."""

    asked: Asked
    key: Steps  # in the item
    size: Size | None
    items: Items
    told: Told
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyLink:
    """The body holds the URL of the next page."""

    next: Steps
    size: Size | None
    items: Items
    told: Told
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderLink:
    """The header `Link` holds the URL of the next page, as `rel="next"` (RFC 8288)."""

    size: Size | None
    items: Items
    told: Told
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Single:
    """The operation answers in one piece. `odd` says that something looks like pages, and `reason` why they are none."""

    reason: str = ""
    odd: bool = False


Paged: TypeAlias = (
    PageNumber | ItemOffset | BodyCursor | HeaderCursor | ItemCursor | BodyLink | HeaderLink
)
Pages: TypeAlias = Paged | Single

SINGLE: Final = Single()
KINDS: Final = {
    PageNumber: "page number",
    ItemOffset: "offset",
    BodyCursor: "cursor",
    HeaderCursor: "cursor in a header",
    ItemCursor: "last item",
    BodyLink: "link",
    HeaderLink: "Link header",
}
"""What the kinds are called where people read of them."""


def paged(pages: Pages) -> Paged | None:
    """Give the pages where there are any."""
    return None if isinstance(pages, Single) else pages
