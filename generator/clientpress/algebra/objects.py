"""Objects: properties unite, and every rule of one layer about other properties meets what another layer declares.

A property's layers are, layer by layer: its own schema and those of the patterns that its name matches; if there are neither,
`additionalProperties`. One exception, where documents are read as they are meant: a property that one layer
declares beats another's `additionalProperties: false`, which is noted. Nor does `unevaluatedProperties` say anything about
what any layer declares: that is evaluated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from clientpress.algebra.draft import Draft, Note, Part
from clientpress.algebra.layers import join
from clientpress.algebra.model import Layer, Layers
from clientpress.algebra.patterns import matches
from clientpress.algebra.strings import lengths
from clientpress.algebra.wire import WIRE
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.schema import JsonType

SHAPE = ("properties", "pattern_properties", "additional_properties")
SHAPES = frozenset(SHAPE)
KEYS = frozenset({*SHAPE, "max_properties", "min_properties", "required"})
KINDS: frozenset[JsonType] = frozenset({"object"})


def meet(draft: Draft) -> None:
    """Compose. For example: {properties: {a: A}} ∧ {properties: {a: B, c: C}} = {properties: {a: A ∧ B, c: C}}."""
    shapes = [shape for part in draft.parts if (shape := _shape(part))]
    if len(shapes) == 1 and not shapes[0].patterns:
        _alone(draft, shapes[0])
    elif shapes:
        _properties(draft, shapes)
        _patterns(draft, shapes)
    if "required" in draft.said:
        names = (name for _, names in draft.said["required"] for name in names)
        draft.required = tuple(dict.fromkeys(names))
    lengths(draft, "min_properties", "max_properties", KINDS)
    if len(draft.required) > draft.assertions.get("max_properties", len(draft.required)):
        draft.refute(KINDS, "required")


class _Shape(NamedTuple):
    """What one layer says about properties by name."""

    layer: Layer
    properties: Mapping[str, Place]
    patterns: Mapping[str, Place]
    additional: Place | None
    says_more: bool

    @property
    def rest(self) -> bool:
        """Whether it speaks of what no layer declares: `unevaluatedProperties` is read as `additionalProperties`."""
        return self.additional == self.layer.place / "unevaluatedProperties"

    def covers(self, name: str) -> bool | None:
        """Whether a property is named or matches a pattern here; None where that cannot be told."""
        if name in self.properties:
            return True
        found = [matches(pattern, name) for pattern in self.patterns]
        return True if True in found else None if None in found else False


def _shape(part: Part) -> _Shape | None:
    keywords = part.keywords
    if SHAPES.isdisjoint(keywords):
        return None
    patterns = keywords.get("pattern_properties", {})
    additional = keywords.get("additional_properties")
    says_more = bool(patterns) or additional is not None
    return _Shape(part.layer, keywords.get("properties", {}), patterns, additional, says_more)


def _alone(draft: Draft, shape: _Shape) -> None:
    flatten = draft.flatten
    draft.properties = {name: flatten(place) for name, place in shape.properties.items()}
    if shape.additional is not None:
        draft.additional = flatten(shape.additional)


def _properties(draft: Draft, shapes: list[_Shape]) -> None:
    declared: dict[str, Place] = {}
    for shape in shapes:
        for name, place in shape.properties.items():
            declared.setdefault(name, place)
    flatten = draft.flatten
    for name, place in declared.items():
        said: list[Layers] = []
        for shape in shapes:
            if name in shape.properties:
                said.append(flatten(shape.properties[name]))
            if shape.says_more:
                said += _said_besides(draft, shape, name, place)
        draft.properties[name] = join(*said)


def _said_besides(draft: Draft, shape: _Shape, name: str, declared: Place) -> list[Layers]:
    """Give what patterns and `additionalProperties` of a layer say about the property `name`, which some layer declares."""
    flatten = draft.flatten
    found = [flatten(place) for at, place in shape.patterns.items() if matches(at, name)]
    if shape.additional is None or shape.rest or (covers := shape.covers(name)):
        return found
    if covers is None:
        _keep(draft, shape)
        return found
    if draft.decide and _forbids(draft, shape):
        draft.notes.append(_beaten(shape, name, declared))
        return found
    return [*found, flatten(shape.additional)]


def _forbids(draft: Draft, shape: _Shape) -> bool:
    """Whether a layer says `additionalProperties: false`."""
    return shape.additional is not None and draft.raw(shape.additional) is False


def _keep(draft: Draft, shape: _Shape) -> None:
    """Keep what a layer says of properties by name, beside the flat form, once."""
    wire = WIRE["additional_properties"]
    if not any(kept.place == shape.layer.place and kept.keyword == wire for kept in draft.kept):
        draft.keep(shape.layer, "additional_properties", shape.additional)


def _beaten(shape: _Shape, name: str, declared: Place) -> Note:
    """Tell of a property that a layer forbids. Whoever closes the parts of an `allOf` closes all of them: it counts as one finding."""
    return Note(
        catalogue.CLOSED_BUT_DECLARED,
        shape.layer.place / "additionalProperties",
        {"name": name},
        fold="document",
        related=((declared, "declared here"),),
    )


def _patterns(draft: Draft, shapes: list[_Shape]) -> None:
    """Compose what is said of all other properties.

    A pattern of one layer meets `additionalProperties` of another that does not have it. That stays exact in the flat form only if
    the pattern matches nothing the other layer names; else the other layer is kept beside the flat form.
    """
    patterns = dict.fromkeys(pattern for shape in shapes for pattern in shape.patterns)
    found: dict[str, list[Layers]] = {
        pattern: [
            draft.flatten(shape.patterns[pattern]) for shape in shapes if pattern in shape.patterns
        ]
        for pattern in patterns
    }
    for shape in shapes:
        _close(draft, shape, shapes, found)
    draft.pattern_properties = {pattern: join(*layers) for pattern, layers in found.items()}
    others = [draft.flatten(shape.additional) for shape in shapes if shape.additional is not None]
    if others:
        draft.additional = join(*others)


def _close(
    draft: Draft, shape: _Shape, shapes: list[_Shape], found: Mapping[str, list[Layers]]
) -> None:
    """Let `additionalProperties` of one layer meet the patterns that it does not have itself."""
    for other in shapes if shape.additional is not None and not shape.rest else ():
        for pattern, place in other.patterns.items():
            if pattern in shape.patterns or shape.additional is None:
                continue
            if draft.decide and _forbids(draft, shape):
                draft.notes.append(_beaten(shape, pattern, place))
            elif shape.patterns or any(
                matches(pattern, name) is not False for name in shape.properties
            ):
                _keep(draft, shape)
            else:
                found[pattern].append(draft.flatten(shape.additional))
