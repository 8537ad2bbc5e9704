"""Heirs: the variants of a base that lists none, since each of them refers to it in `allOf` (OpenAPI 3.1 §4.8.25).

Comes in: a schema with a `discriminator` and without `oneOf` and `anyOf`. Goes out: the components that are made of it, at any remove, or
else what its mapping lists; and the schema itself where its tag may have a value that is none of theirs. So a base is a union like any other
to all later stages.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.alike import folded
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
        mapped, known = frozenset(mapping.values()), self._values(base, tag)
        heirs = [one for one in self._descendants(base) if self._is_meant(one, tag, mapped, known)]
        heirs = heirs or self._mapped_alone(base, mapping)
        for heir in heirs:
            if (value := self._value(heir)) is not None:
                mapping.setdefault(value, heir)
        found = Discriminator(property=tag, mapping=mapping)
        return self._with_rest(base, heirs, found, discriminator.get("default", base))

    def inherited(
        self, heir: Place, variants: Collection[Place], discriminator: Discriminator
    ) -> tuple[tuple[Place, ...], Discriminator]:
        """Give the variants of an heir that has heirs itself: those of its base's that are made of it, and itself as above."""
        heirs = [one for one in self._descendants(heir) if one in variants]
        own = {heir, *heirs}
        mapping = {value: one for value, one in discriminator["mapping"].items() if one in own}
        found = Discriminator(property=discriminator["property"], mapping=mapping)
        return self._with_rest(heir, heirs, found, heir)

    def _mapped_alone(self, base: Place, mapping: Mapping[str, Place]) -> list[Place]:
        """Give what the tag of a base maps to though nothing is made of it, if all of that has what the base has: it is a list of variants."""
        own = self._own_properties(base)
        targets = [one for one in dict.fromkeys(mapping.values()) if one != base]
        alike = "allOf" not in self._object(base) and all(
            own <= self._own_properties(one) for one in targets
        )
        return targets if alike else []

    def _own_properties(self, place: Place) -> frozenset[str]:
        said = self._object(place).get("properties")
        return frozenset(said) if isinstance(said, dict) else frozenset()

    def _with_rest(
        self, base: Place, heirs: list[Place], said: Discriminator, default: Place
    ) -> tuple[tuple[Place, ...], Discriminator]:
        """Let a base be a variant, too, if it may be something that is none of its heirs."""
        if not heirs or self._is_whole(base, heirs, said):
            return tuple(heirs), said
        return (*heirs, base), Discriminator(
            property=said["property"], mapping=said["mapping"], default=default
        )

    def base_of(self, heir: Place) -> Place | None:
        """Give the nearest schema with a discriminator that a schema is made of; none where nothing is made of the schema itself."""
        if heir not in self._children[heir.file]:
            return None
        seen = {heir}
        waiting = [heir]
        while waiting:
            new = [one for one in self._parents(waiting.pop(0)) if one not in seen]
            bases = (one for one in new if self._has_discriminator(one))
            if (base := next(bases, None)) is not None:
                return base
            seen.update(new)
            waiting += new
        return None

    def _has_discriminator(self, place: Place) -> bool:
        """Whether a schema has one, or what it adds to a base of its own."""
        own = (one for _, one in self._parts(place) if "$ref" not in one)
        return any("discriminator" in one for one in (self._object(place), *own))

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

    def _is_meant(
        self, heir: Place, tag: str, mapped: frozenset[Place], known: frozenset[str]
    ) -> bool:
        """Whether a component is a variant: its tag has values of its own, or one that means it. `known` are those that the base lists.

        Where some are `mapped`, others that are made of the base may only use what it says; so may those that are called like none of the known
        values, as what tells more or less of the same thing.
        """
        if heir in mapped or self._value(heir) is not None:
            return True
        own = self._values(heir, tag)
        if own:
            return not known or (bool(own & known) and not known <= own)
        if mapped:
            return False
        return not known or folded(heir.tokens[-1]) in map(folded, known)

    def _value(self, heir: Place) -> str | None:
        said = self._object(heir).get(_VALUE)
        return said if isinstance(said, str) else None

    def _is_whole(self, base: Place, heirs: list[Place], said: Discriminator) -> bool:
        """Whether all that a base may be is one of its heirs: it describes nothing, or each value that its tag may have means one."""
        if _PROPERTIES.isdisjoint(self._object(base)):
            return True
        tag = said["property"]
        taken = {value for value, target in said["mapping"].items() if target != base}
        for heir in heirs:
            taken |= self._values(heir, tag) or {heir.tokens[-1]}
        values = self._values(base, tag)
        return bool(values) and values <= taken

    def _values(self, schema: Place, tag: str) -> frozenset[str]:
        """Give the values that a schema itself lets the tag have, if it lists them."""
        found: set[str] = set()
        for at, one in ((schema, self._object(schema)), *self._parts(schema)):
            properties = one.get("properties")
            if isinstance(properties, dict) and tag in properties:
                said = self._followed(at / "properties" / tag)
                listed = said.get("enum")
                found |= set(map(str, listed if isinstance(listed, list) else ()))
                found |= {said["const"]} if isinstance(said.get("const"), str) else set()
        return frozenset(found)

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
