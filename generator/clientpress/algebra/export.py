"""A composition as a plain JSON Schema (2020-12).

Comes in: layers. Goes out: one schema that holds all of it, in flat form; what is used more than once, and recursion
with it, stands in `$defs`. What holds afterwards: an instance is valid for it exactly when it is valid for every
layer, unless a finding says that something was decided.
"""

from __future__ import annotations

from typing import Any, Final

from clientpress.algebra.compose import GROUPS, Composer
from clientpress.algebra.model import Composed, Kept, Layers, UnionKind
from clientpress.algebra.names import Names
from clientpress.algebra.transcribe import Transcriber
from clientpress.algebra.wire import KEYS, WIRE
from clientpress.diagnostics.place import Place
from clientpress.document.schema import JsonType


def to_json_schema(composer: Composer, layers: Layers) -> dict[str, Any]:
    """Export a composition with everything that it reaches.

    For example: {type: object, properties: {a: A}} ∧ {required: [a]} → `{"type": "object", "properties": {"a": …},
    "required": ["a"]}`.
    """
    return _Export(composer).run(layers)


def children(composed: Composed) -> list[Layers]:
    """Give the compositions that a composition refers to, in order."""
    found = list(composed.properties.values())
    found += composed.pattern_properties.values()
    found += composed.prefix_items
    found += [layers for union in composed.unions for layers in union.variants]
    found += [layers for layers in (composed.additional, composed.items) if layers is not None]
    return found


class _Export:
    """One export. Nothing recurses: what is nested waits in a list."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._names = Names()
        self._shared: set[Layers] = set()
        self._definitions: dict[str, dict[str, Any]] = {}
        self._waiting: list[tuple[Layers, dict[str, Any]]] = []
        self._transcriber = Transcriber(composer.schemas, self._transcribed)
        self._verbatim: list[tuple[Place, dict[str, Any]]] = []

    def run(self, root: Layers) -> dict[str, Any]:
        self._shared = _shared(self._composer, root)
        out = self._refer(root)
        while self._waiting or self._verbatim:
            if self._waiting:
                layers, node = self._waiting.pop()
                node.update(self._write(self._composer.compose(layers)))
            else:
                place, node = self._verbatim.pop()
                node.update(self._transcriber.whole(place))
        if self._definitions:
            out["$defs"] = dict(sorted(self._definitions.items()))
        return out

    def _refer(self, layers: Layers) -> dict[str, Any]:
        """Give the schema for some layers, or a reference to it. It is filled in later."""
        node: dict[str, Any] = {}
        if layers not in self._shared:
            self._waiting.append((layers, node))
            return node
        name = self._names[layers, layers[-1].place if layers else None]
        if name not in self._definitions:
            self._definitions[name] = node
            self._waiting.append((layers, node))
        return {"$ref": f"#/$defs/{name}"}

    def _transcribed(self, place: Place) -> str:
        name = self._names[place, place]
        if name not in self._definitions:
            node = self._definitions[name] = {}
            self._verbatim.append((place, node))
        return f"#/$defs/{name}"

    def _write(self, composed: Composed) -> dict[str, Any]:
        out = _annotations(composed)
        if composed.never:
            out["not"] = {}
        elif composed.unions:
            self._write_unions(composed, out)
        if not composed.never and all(union.alone for union in composed.unions):
            self._write_flat(composed, out)
        return out

    def _write_unions(self, composed: Composed, out: dict[str, Any]) -> None:
        """Write the unions; each variant holds all that stands beside its union."""
        written = [
            {union.kind.value: [self._refer(layers) for layers in union.variants]}
            for union in composed.unions
        ]
        one = written[0] if len(written) == 1 else {"allOf": written}
        if composed.null_added:
            one = _or_null(one)
        out.update(one)

    def _write_flat(self, composed: Composed, out: dict[str, Any]) -> None:
        if composed.types is not None:
            types = [name for name in _ORDER if name in composed.types]
            out["type"] = types[0] if len(types) == 1 else types
        if composed.enum is not None:
            out["enum"] = list(composed.enum)
        out.update({WIRE[key]: value for key, value in composed.assertions.items()})
        self._write_object(composed, out)
        self._write_array(composed, out)
        if kept := self._kept(composed):
            out["allOf"] = [*out.get("allOf", ()), *kept]

    def _write_object(self, composed: Composed, out: dict[str, Any]) -> None:
        if composed.properties:
            out["properties"] = {n: self._refer(found) for n, found in composed.properties.items()}
        if composed.pattern_properties:
            patterns = composed.pattern_properties.items()
            out["patternProperties"] = {pattern: self._refer(found) for pattern, found in patterns}
        if composed.required:
            out["required"] = list(composed.required)
        if composed.additional is not None:
            out["additionalProperties"] = self._rest(composed.additional)

    def _write_array(self, composed: Composed, out: dict[str, Any]) -> None:
        if composed.prefix_items:
            out["prefixItems"] = [self._refer(found) for found in composed.prefix_items]
        if composed.items is not None:
            out["items"] = self._rest(composed.items)

    def _rest(self, layers: Layers) -> dict[str, Any] | bool:
        return False if self._composer.compose(layers).never else self._refer(layers)

    def _kept(self, composed: Composed) -> list[dict[str, Any]]:
        """Write what has no flat form, layer by layer."""
        by_place: dict[Place, set[str]] = {}
        for kept in composed.kept:
            if _matters(kept, composed):
                by_place.setdefault(kept.place, set()).add(KEYS[kept.keyword])
        written = []
        for place, keys in by_place.items():
            if keys & _WHOLE:
                written.append(self._transcriber.whole(place))
            else:
                together = keys | (_NAMED if keys & _NAMED else set())
                written.append(self._transcriber.some(place, sorted(together)))
        return [schema for schema in written if schema]


_ORDER: Final[tuple[JsonType, ...]] = (
    *("object", "array", "string", "number", "integer", "boolean"),
    "null",
)
_WHOLE: Final = frozenset({"unevaluated_items", "unevaluated_properties"})
"""What looks at its neighbours: kept with all of them."""
_NAMED: Final = frozenset({"properties", "pattern_properties", "additional_properties"})
_SHOWN: Final = (
    *("title", "description", "default", "examples", "deprecated", "read_only", "write_only"),
    *("content_encoding", "content_media_type"),
)


def _annotations(composed: Composed) -> dict[str, Any]:
    said: dict[str, Any] = dict(composed.annotations)
    out = {WIRE[key]: said[key] for key in _SHOWN if key in said}
    if "examples" in out:
        out["examples"] = list(out["examples"])
    return out


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    if list(schema) == [UnionKind.ANY_OF.value]:
        return {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def _matters(kept: Kept, composed: Composed) -> bool:
    """Whether a kept keyword says something about the types that are left, and was not decided against."""
    if kept.keyword in {"enum", "const"}:
        return False
    kinds = next((group.kinds for group in GROUPS if KEYS[kept.keyword] in group.keys), frozenset())
    return not kinds or composed.types is None or not composed.types.isdisjoint(kinds)


def _shared(composer: Composer, root: Layers) -> set[Layers]:
    """Find what is referred to more than once and refers to something itself, which every recursion goes through."""
    uses: dict[Layers, int] = {root: 1}
    waiting, shared = [root], set()
    while waiting:
        for child in children(composer.compose(waiting.pop())):
            uses[child] = uses.get(child, 0) + 1
            if uses[child] == 1:
                waiting.append(child)
            elif child not in shared and children(composer.compose(child)):
                shared.add(child)
    return shared
