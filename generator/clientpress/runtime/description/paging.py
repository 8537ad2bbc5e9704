"""How an operation answers its list in pages: the facts that a generated module states.

A path of steps leads into the whole answer by the names on the wire; the empty one is
the answer itself.
"""

from __future__ import annotations

from typing import TypeAlias

from ..values import immutable

Steps: TypeAlias = tuple[str, ...]


@immutable
class PageSize:
    """What asks for a number of items on a page.

    Attributes:
        parameter: Its name on the wire.
        location: Where it goes: into the query, a header, the path or the `body`.
        within: Leads to the object in which it stands, of the body or a parameter.
        default: What the API takes where it is not given; None where nothing is said.
        maximum: The most that the API gives; None where nothing is said.
    """

    parameter: str
    location: str = "query"
    within: Steps = ()
    default: int | None = None
    maximum: int | None = None


@immutable
class Listed:
    """What all kinds of pages have.

    Attributes:
        items: Where the items stand.
        wrapped: Leads from an entry there to its item; empty where it is the item.
        whole: What stands there is one item, and no list.
        size: The parameter for the size of a page.
        total: Where the number of all items stands.
        total_header: The header that has it.
        pages: Where the number of pages stands.
        page: Where the number of the page stands.
        per_page: Where the size of a full page stands.
        more: Where it stands whether there is another page.
        last: Where it stands whether there is none.
        onward: Where a link to the next page stands, which is null if there is none.
    """

    items: Steps
    wrapped: Steps = ()
    whole: bool = False
    size: PageSize | None = None
    total: Steps | None = None
    total_header: str | None = None
    pages: Steps | None = None
    page: Steps | None = None
    per_page: Steps | None = None
    more: Steps | None = None
    last: Steps | None = None
    onward: Steps | None = None


@immutable
class PageNumber(Listed):
    """Pages are counted. A parameter that the operation lacks is sent all the same.

    Attributes:
        parameter: Takes the number of a page.
        location: Where it goes.
        within: Leads to the object in which it stands, of the body or a parameter.
        first: The number of the first page.
    """

    parameter: str
    location: str = "query"
    within: Steps = ()
    first: int = 1


@immutable
class ItemOffset(Listed):
    """Items are counted: a page begins behind the last item of the one before.

    Attributes:
        parameter: Takes the position of an item.
        location: Where it goes.
        within: Leads to the object in which it stands, of the body or a parameter.
        first: The position of the first item.
    """

    parameter: str
    location: str = "query"
    within: Steps = ()
    first: int = 0


@immutable
class BodyCursor(Listed):
    """The body holds what has to be asked for to get the next page.

    Attributes:
        parameter: Takes it.
        location: Where it goes.
        within: Leads to the object in which it stands, of the body or a parameter.
        next: Where it stands.
    """

    parameter: str
    location: str = "query"
    within: Steps = ()
    next: Steps


@immutable
class HeaderCursor(Listed):
    """A header holds what has to be asked for to get the next page.

    Attributes:
        parameter: Takes it.
        location: Where it goes.
        within: Leads to the object in which it stands, of the body or a parameter.
        header: The header.
    """

    parameter: str
    location: str = "query"
    within: Steps = ()
    header: str


@immutable
class ItemCursor(Listed):
    """The last item of a page has what has to be asked for to get the next page.

    Attributes:
        parameter: Takes it.
        location: Where it goes.
        within: Leads to the object in which it stands, of the body or a parameter.
        key: Where it stands in the item.
    """

    parameter: str
    location: str = "query"
    within: Steps = ()
    key: Steps


@immutable
class BodyLink(Listed):
    """The body holds the URL of the next page.

    Attributes:
        next: Where it stands, or an object that has it, or a list of links.
    """

    next: Steps


@immutable
class HeaderLink(Listed):
    """The header `Link` holds the URL of the next page (RFC 8288)."""


Paging: TypeAlias = (
    PageNumber
    | ItemOffset
    | BodyCursor
    | HeaderCursor
    | ItemCursor
    | BodyLink
    | HeaderLink
)
Asking: TypeAlias = (
    PageSize | PageNumber | ItemOffset | BodyCursor | HeaderCursor | ItemCursor
)
"""All that say what asks for a page, or for the size of one."""


def names_in_query(what: Asking) -> tuple[str, ...]:
    """Return the names that it may have in a query: a parameter's own, or a member's.

    For example: `number` within `page` travels as `page[number]`, or as `number`.
    """
    if not what.within:
        return (what.parameter,)
    outer, *inner = (*what.within, what.parameter)
    return (outer + "".join(f"[{step}]" for step in inner), what.parameter)
