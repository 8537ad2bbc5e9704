"""Heirs: the variants of a base that lists none, since each of them refers to it in `allOf` (OpenAPI 3.1 §4.8.25).

Comes in: a schema with a `discriminator` and without `oneOf` and `anyOf`. Goes out: the components that are made of it, at any remove, and
the schema itself where its tag may have a value that is none of theirs. So a base is a union like any other to all later stages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.dialect import Dialect
from clientpress.document.registry import MISSING, Registry
from clientpress.document.schema import Discriminator
from clientpress.memo import Memo

_PROPERTIES = frozenset({"properties", "allOf"})
_VALUE = "x-ms-discriminator-value"
"""How descriptions of Azure say which value of the tag means a schema."""


class Heirs:
    """The components of a document by what they are made of, each file looked through once."""

    def __init__(self, registry: Registry, dialect: Dialect) -> None:
        self._registry = registry
        self._dialect = dialect
        self._children = Memo[str, Mapping[Place, list[Place]]](self._index)

    def variants(
        self, base: Place, discriminator: Discriminator
    ) -> tuple[tuple[Place, ...], Discriminator]:
        """Give the variants of a base, itself last and as what any other value means; none where nothing is made of it."""
        tag, mapping = discriminator["property"], dict(discriminator["mapping"])
        heirs = [one for one in self._descendants(base) if self._is_meant(one, tag, mapping)]
        if not heirs:
            return (), discriminator
        for heir in heirs:
            value = self._object(heir).get(_VALUE)
            if isinstance(value, str):
                mapping.setdefault(value, heir)
        found = Discriminator(property=tag, mapping=mapping)
        says_nothing = _PROPERTIES.isdisjoint(self._object(base))
        if says_nothing or self._is_exhausted(base, tag, heirs, mapping):
            return tuple(heirs), found
        found["default"] = discriminator.get("default", base)
        return (*heirs, base), found

    def _descendants(self, base: Place) -> list[Place]:
        children = self._children[base.file]
        found: dict[Place, None] = {}
        waiting = [base]
        while waiting:
            new = [one for one in children.get(waiting.pop(0), ()) if one not in found]
            found.update(dict.fromkeys(new))
            waiting += new
        found.pop(base, None)
        return list(found)

    def _index(self, file: str) -> Mapping[Place, list[Place]]:
        """Give for each schema the components that list it in `allOf`, in the order of the document."""
        children: dict[Place, list[Place]] = {}
        for home in self._dialect.schema_homes:
            top = Place(file, Pointer(home))
            for name in self._object(top):
                heir = top / str(name)
                for parent in self._parents(heir):
                    children.setdefault(parent, []).append(heir)
        return children

    def _parents(self, heir: Place) -> Iterator[Place]:
        for at, part in self._parts(heir):
            ref = part.get("$ref")
            target = self._registry.lookup(at, ref) if isinstance(ref, str) else heir
            if isinstance(target, Place) and target != heir:
                yield target

    def _parts(self, place: Place) -> Iterator[tuple[Place, Mapping[str, Any]]]:
        listed = self._object(place).get("allOf")
        if isinstance(listed, list):
            for at in range(len(listed)):
                part = place / "allOf" / str(at)
                yield part, self._object(part)

    def _is_meant(self, heir: Place, tag: str, mapping: Mapping[str, Place]) -> bool:
        """Whether a component is a variant: where some values are mapped, others that are made of the base may only use what it says."""
        return not mapping or heir in mapping.values() or bool(self._values(heir, tag))

    def _is_exhausted(
        self, base: Place, tag: str, heirs: list[Place], mapping: Mapping[str, Place]
    ) -> bool:
        """Whether each value that the tag may have means one of the heirs."""
        taken = {value for value, target in mapping.items() if target != base}
        for heir in heirs:
            taken |= self._values(heir, tag) or {heir.tokens[-1]}
        values = self._values(base, tag)
        return bool(values) and values <= taken

    def _values(self, schema: Place, tag: str) -> set[Any]:
        """Give the values that a schema itself lets the tag have, if it lists them."""
        found: set[Any] = set()
        for at, one in ((schema, self._object(schema)), *self._parts(schema)):
            properties = one.get("properties")
            if isinstance(properties, dict) and tag in properties:
                said = self._followed(at / "properties" / tag)
                listed = said.get("enum")
                found |= set(map(str, listed if isinstance(listed, list) else ()))
                found |= {said["const"]} if isinstance(said.get("const"), str) else set()
        return found

    def _followed(self, place: Place) -> Mapping[str, Any]:
        """Give what a schema says, or what it refers to."""
        seen: set[Place] = set()
        said = self._object(place)
        while isinstance(said.get("$ref"), str) and place not in seen:
            seen.add(place)
            target = self._registry.lookup(place, said["$ref"])
            if not isinstance(target, Place):
                break
            place, said = target, self._object(target)
        return said

    def _object(self, place: Place) -> Mapping[str, Any]:
        node = self._registry.get(place)
        return node if node is not MISSING and isinstance(node, dict) else {}
