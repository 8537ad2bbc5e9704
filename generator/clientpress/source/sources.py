"""All files of a run by name, and the lines and columns of their values for `diagnostics.render`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from clientpress.diagnostics.place import Place, Pointer
from clientpress.source import positions
from clientpress.source.lines import Lines
from clientpress.source.model import Source


class Sources(Mapping[str, Source]):
    """The sources by file name. Positions are found on demand and kept; implements `diagnostics.order.Files`."""

    def __init__(self, sources: Iterable[Source] = ()) -> None:
        self._sources = {source.name: source for source in sources}
        self._lines: dict[str, Lines] = {}
        self._offsets: dict[Place, int] = {}
        self._ranks = {name: number for number, name in enumerate(self._sources)}

    def __getitem__(self, name: str) -> Source:
        """Give the source of a file."""
        return self._sources[name]

    def __iter__(self) -> Iterator[str]:
        """Give the file names in the order of reading."""
        return iter(self._sources)

    def __len__(self) -> int:
        """Count the files."""
        return len(self._sources)

    def prepare(self, places: Iterable[Place]) -> None:
        """Find all these places at once: one scan of each file, instead of one for each place."""
        wanted: defaultdict[str, set[Pointer]] = defaultdict(set)
        for place in places:
            if place not in self._offsets and place.file in self._sources:
                wanted[place.file].add(place.pointer)
        for file, pointers in wanted.items():
            source = self._sources[file]
            for pointer, offset in positions.offsets(source.kind, source.text, pointers).items():
                self._offsets[Place(file, pointer)] = offset

    def locate(self, place: Place) -> tuple[int, int] | None:
        """Give line and column of a value or its nearest ancestor in the text; None for a file that is not here."""
        if place.file not in self._sources:
            return None
        self.prepare([place])
        return self._lines_of(place.file).position(self._offsets[place])

    def line(self, file: str, number: int) -> str:
        """Give one line of a file's text."""
        return self._lines_of(file).line(number)

    def rank(self, file: str) -> int:
        """Count the files read before this one; what could not be read, or is no source, comes after all."""
        return self._ranks.get(file, len(self._ranks))

    def _lines_of(self, file: str) -> Lines:
        if file not in self._lines:
            self._lines[file] = Lines(self._sources[file].text)
        return self._lines[file]
