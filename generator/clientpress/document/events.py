"""What the data of server-sent events are (OpenAPI 3.2 §4.14.2): a schema for each kind of event.

Comes in: the `itemSchema` of a stream of events. Goes out: the schemas of the data, as a text or as what the text holds, each with the
name of its kind; None is for all kinds that have none of their own. A schema that speaks of no event is that of the data itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clientpress.diagnostics.place import Place
from clientpress.document.fields import Fields
from clientpress.document.schema import Keywords, Schemas
from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventKind:
    """A kind of event, and what its data are."""

    name: str | None = None
    data: Place


def event_kinds(fields: Fields, place: Place) -> tuple[EventKind, ...]:
    """Give the kinds of events of a stream. For example: `added` with a zone, `removed` with a text."""
    found = list(_Finder(fields.reading.schemas).kinds(place, {}, None, ()))
    if not found or None in found:
        return (EventKind(data=place),)
    kinds = tuple(dict.fromkeys(one for one in found if one is not None))
    return kinds if len({one.data for one in kinds}) > 1 else (EventKind(data=kinds[0].data),)


class _Finder:
    """Finds the kinds in the variants of a schema; what stands beside variants is said of each."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def kinds(
        self, place: Place, above: Mapping[str, Place], name: str | None, seen: tuple[Place, ...]
    ) -> Iterator[EventKind | None]:
        """Give the kinds of a schema; None is a variant that speaks of no event."""
        if place in seen:
            return
        layers = list(self._layers(place, ()))
        properties = {**above, **_properties(layers)}
        variants = [one for each in layers for one in _variants(each)]
        if variants:
            named = {target: key for each in layers for key, target in _named(each)}
            for one in variants:
                own = named.get(self._schemas[one].keywords.get("ref", one), name)
                yield from self.kinds(one, properties, own, (*seen, place))
        elif "data" in properties:
            yield from self._of(properties, name)
        elif "event" not in properties:  # an event without data never reaches anybody
            yield None

    def _of(self, properties: Mapping[str, Place], name: str | None) -> Iterator[EventKind]:
        data = self._said(properties["data"]).get("content_schema", properties["data"])
        names: tuple[str | None, ...] = (name,)
        if name is None and "event" in properties:
            names = _constants(self._said(properties["event"])) or (None,)
        yield from (EventKind(name=one, data=data) for one in names)

    def _said(self, place: Place) -> Keywords:
        """Give the keywords of a schema, and of what it refers to."""
        said: Keywords = {}
        for each in self._layers(place, ()):
            said = {**each, **said}
        return said

    def _layers(self, place: Place, seen: tuple[Place, ...]) -> Iterator[Keywords]:
        """Give the keywords of a schema, of what it refers to and of what it is composed of."""
        if place in seen:
            return
        keywords = self._schemas[place].keywords
        yield keywords
        below = (*keywords.get("all_of", ()), *((keywords["ref"],) if "ref" in keywords else ()))
        for one in below:
            yield from self._layers(one, (*seen, place))


def _properties(layers: list[Keywords]) -> dict[str, Place]:
    """Give the properties of all layers; what is written nearer goes before what is referred to."""
    return {
        name: place
        for each in reversed(layers)
        for name, place in each.get("properties", {}).items()
    }


def _variants(keywords: Keywords) -> tuple[Place, ...]:
    return (*keywords.get("one_of", ()), *keywords.get("any_of", ()))


def _named(keywords: Keywords) -> Iterator[tuple[str, Place]]:
    """Give the names that a discriminator has for variants, if it is the kind of event that tells them apart."""
    discriminator = keywords.get("discriminator")
    if discriminator is not None and discriminator["property"] == "event":
        yield from discriminator["mapping"].items()


def _constants(event: Keywords) -> tuple[str, ...]:
    values = (event["const"],) if "const" in event else event.get("enum", ())
    return tuple(one for one in values if isinstance(one, str))
