"""A finding, and the collector that stages report to. Stages never print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NoReturn

from clientpress.diagnostics.place import Place, Pointer
from clientpress.values import dataclass, replace


class Severity(StrEnum):
    """How much a finding matters to the reader of the output."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One kind of finding, declared once in the catalogue.

    `message` and `help` are `str.format` templates over the values that a report gives. A `gap` is a finding
    after which something of the document is not in the output; `--strict` refuses those.
    """

    code: str
    severity: Severity
    message: str
    help: str
    gap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A line and column, from 1, in a text that could not be read as a tree, so that no pointer leads there."""

    line: int
    column: int
    excerpt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding at one place; `count` says how many equal findings were folded into it.

    `spot` stands where the text itself is broken; elsewhere the line and column are found from the place.
    """

    entry: Entry
    message: str
    help: str
    place: Place | None = None
    related: tuple[tuple[Place, str], ...] = ()
    count: int = 1
    spot: Spot | None = None


class Stop(Exception):  # noqa: N818 - it ends a run, which is no error of the program
    """Nothing can be done with the input: carries the diagnostic that says why (exit status 2)."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class Collector:
    """Takes the findings of one run, in the order they are made, and folds equal ones."""

    def __init__(self) -> None:
        self._found: dict[object, Diagnostic] = {}
        self._originals: dict[Place, Place] = {}
        self._written: dict[Place, Place] = {}

    def stands_for(self, place: Place, original: Place) -> None:
        """Tell where in the text a place stands that its author did not write, and all that is below it.

        For example: the schema of a Swagger parameter is the parameter itself.
        """
        self._originals[place] = original

    def is_written_at(self, place: Place, written: Place) -> None:
        """Tell where a place stands that an overlay made or moved, and all that is below it."""
        self._written[place] = written

    def original(self, place: Place) -> Place:
        """Give the place in the texts of what stands at a place of the trees."""
        return _nearest(self._written, _nearest(self._originals, place))

    def report(
        self,
        entry: Entry,
        place: Place | None,
        *,
        related: tuple[tuple[Place, str], ...] = (),
        fold: object = None,
        spot: Spot | None = None,
        **values: object,
    ) -> None:
        """Record a finding. Findings with an equal `fold` key (default: code, place and message) count as one."""
        if (self._originals or self._written) and place is not None:
            place = self.original(place)
            related = tuple((self.original(at), words) for at, words in related)
        diagnostic = _diagnostic(entry, place, related, spot, values)
        key = (entry.code, fold if fold is not None else (place, spot, diagnostic.message))
        known = self._found.get(key)
        self._found[key] = diagnostic if known is None else replace(known, count=known.count + 1)

    def keep(self, diagnostic: Diagnostic) -> None:
        """Record the finding that ended the reading of one file, where the run goes on without it."""
        self._found.setdefault((diagnostic.entry.code, diagnostic.place), diagnostic)

    def stop(
        self, entry: Entry, place: Place | None, *, spot: Spot | None = None, **values: object
    ) -> NoReturn:
        """End the run: nothing can be done.

        Raises:
            Stop: always, with the diagnostic.
        """
        raise Stop(_diagnostic(entry, place and self.original(place), (), spot, values))

    def __iter__(self) -> Iterator[Diagnostic]:
        """Give the findings in the order they were first made."""
        return iter(self._found.values())

    def __len__(self) -> int:
        """Count the findings, folded ones as one."""
        return len(self._found)


def _nearest(known: Mapping[Place, Place], place: Place) -> Place:
    """Follow what is known of a place, or of the nearest one above it."""
    if not known:
        return place
    above, below = place, ""
    while above not in known:
        if not above.pointer:
            return place
        parent, _, token = above.pointer.rpartition("/")
        above, below = Place(above.file, Pointer(parent)), f"/{token}{below}"
    found = known[above]
    return Place(found.file, Pointer(f"{found.pointer}{below}"))


def _diagnostic(
    entry: Entry,
    place: Place | None,
    related: tuple[tuple[Place, str], ...],
    spot: Spot | None,
    values: dict[str, object],
) -> Diagnostic:
    return Diagnostic(
        entry=entry,
        message=entry.message.format_map(values),
        help=entry.help.format_map(values),
        place=place,
        related=related,
        spot=spot,
    )
