"""What the configuration says about an API: it beats the document and the vendor's profile."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import field
from typing import Final, TypeAlias

from clientpress.diagnostics.model import Spot
from clientpress.diagnostics.place import Place
from clientpress.document.model import SecurityScheme, Server, WireName
from clientpress.ir.profile import Profile
from clientpress.values import dataclass

EVERY_OPERATION: Final = "*"
OFF: Final = "off"

Pins: TypeAlias = Mapping[str, str]
"""Operation key, or `*` for all → the payload's wire name, or `off` where nothing is to be unwrapped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePin:
    """How an operation answers in pages; what is empty is found. `kind` is `page`, `offset`, `cursor` or `link`."""

    kind: str = ""
    parameter: str = ""
    size: str = ""
    items: tuple[WireName, ...] = ()
    next: tuple[WireName, ...] = ()
    total: tuple[WireName, ...] = ()


NO_PIN: Final = PagePin()
PagePins: TypeAlias = Mapping[str, PagePin | None]
"""Operation key, or `*` for all → how it answers in pages, or None where it does not."""


Told: TypeAlias = Callable[[str, str], tuple[Place | None, Spot | None]]
"""Where the configuration says something, for findings: table and key → place, and line and column. For example: `pages`, `list-zones`."""


def nowhere(_table: str, _key: str) -> tuple[Place | None, Spot | None]:
    """Tell where what no file says is said."""
    return None, None


ParameterPins: TypeAlias = Mapping[str, bool]
"""Wire name of a parameter → whether the client is given it, and not each call."""


Homes: TypeAlias = Mapping[str, tuple[str, ...]]
"""OperationId or `METHOD /path` → the names of the resources that the operation lies in, outermost first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curation:
    """What the configuration of another generator says of an API: it beats the document, and our own configuration beats it.

    `names` has the handles of our own; `homes` says where operations lie that have no name there. `pages` tells by `METHOD /path` the ways in which a list may be answered, of which the first that
    fits is it: none where it is in one piece. `unwrap` are properties that are payloads where nothing of the domain stands beside them.
    """

    source: str = ""  # the file, as findings and evidence call it
    names: Mapping[str, str] = field(default_factory=dict)
    homes: Homes = field(default_factory=dict)
    pages: Mapping[str, tuple[PagePin, ...]] = field(default_factory=dict)
    unwrap: tuple[str, ...] = ()
    servers: Mapping[str, str] = field(
        default_factory=dict
    )  # URL by name, where the document has none


NO_CURATION: Final = Curation()


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The settings that shape an `Api`.

    None leaves a thing to the document. `profile` None is chosen by what the document shows. `only` keeps the operations that
    match one of its patterns (as of `fnmatch`): operationId, `METHOD /path`, path or tag; empty keeps all.
    """

    title: str | None = None
    version: str | None = None
    servers: tuple[Server, ...] | None = None
    schemes: Mapping[str, SecurityScheme] = field(default_factory=dict)
    profile: Profile | None = None
    envelope: Pins = field(default_factory=dict)
    pages: PagePins = field(default_factory=dict)
    parameters: ParameterPins = field(default_factory=dict)
    only: tuple[str, ...] = ()
    resources: Homes = field(default_factory=dict)
    names: Collection[str] = ()  # what our own configuration has names for
    curation: Curation = NO_CURATION
    told: Told = nowhere
