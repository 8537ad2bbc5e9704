"""Schemas on demand: one plain node → `Schema`, in the terms of JSON Schema 2020-12, whatever the dialect.

Comes in: a place. Goes out: its `Schema`, read once and kept. What holds afterwards: every place in its keywords exists
and reads as a schema; a keyword that cannot be understood is reported and missing; all else is under `extensions`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document import special
from clientpress.document.dialect import DIALECTS, Dialect, RefSiblings
from clientpress.document.dynamic import DynamicScopes
from clientpress.document.heirs import Heirs
from clientpress.document.keywords import (
    ANNOTATIONS,
    KEYWORDS,
    STRUCTURE,
    Misfit,
    mapping,
    schema,
    schemas_by_name,
)
from clientpress.document.misspelt import meant_field
from clientpress.document.node import Node, kind_of
from clientpress.document.registry import MISSING, Registry
from clientpress.document.schema import Keywords, Schema, Schemas
from clientpress.document.types import named_schema
from clientpress.memo import Memo

_KNOWN = tuple(name for name in (*KEYWORDS, *special.READERS) if not name.startswith("$"))

_LISTED = frozenset({"any_of", "one_of"})


def schemas_of(tree: Any, dialect: str, *, found: Collector, file: str = "schema.json") -> Schemas:
    """Read a bare JSON Schema. Its root is `Place(file, "")`.

    For example: `schemas_of({"type": "string"}, "2020-12", found=Collector())`. The dialects are the names in
    `document.dialect.DIALECTS`: `3.0`, `3.1`, `3.2`, `draft4`, `2020-12`.
    """
    row = DIALECTS[dialect]
    return SchemaStore(Registry({file: tree}, row, found), row, found)


class SchemaStore(Memo[Place, Schema]):
    """The schemas of a document. Implements `document.schema.Schemas`; a `$ref` is a schema's `ref` keyword and is not followed."""

    def __init__(self, registry: Registry, dialect: Dialect, found: Collector) -> None:
        super().__init__(self._read)
        self._registry = registry
        self._dialect = dialect
        self._found = found
        self.referenced: set[Place] = set()
        self._item_enums: set[Place] = set()  # lists that are read as schemas of items
        self._dynamic = DynamicScopes(registry)
        self._heirs = Heirs(registry, dialect)
        self._structure = STRUCTURE | {dialect.id_keyword}

    def raw(self, place: Place, /) -> Any:
        """Give the plain tree at `place`, as its author wrote it.

        Raises:
            KeyError: nothing stands there.
        """
        node = self._registry.get(place)
        if node is MISSING:
            raise KeyError(place)
        return node

    def _read(self, place: Place) -> Schema:
        raw = self.raw(place)
        if place in self._item_enums:
            return Schema(place, Keywords(enum=tuple(one for one in raw if one is not None)))
        if isinstance(raw, dict):
            return Schema(place, self._keywords(place, raw))
        if isinstance(raw, bool):
            return Schema(place, Keywords(), never=not raw)
        if raw == []:
            self._registry.report_empty_list(place)
            return Schema(place, Keywords())
        self._found.report(catalogue.NO_SCHEMA, place, actual=kind_of(raw))
        return Schema(place, Keywords())

    def _keywords(self, place: Place, raw: Mapping[str, Any]) -> Keywords:
        node = Node(place, raw, self._dialect, self._found, self._registry)
        if ref := named_schema(node):
            raw = {**{name: said for name, said in raw.items() if name != "type"}, "$ref": ref}
            node = node._replace(raw=raw)
        out: dict[str, Any] = {}
        if "$ref" not in raw and "$dynamicRef" in raw:
            self._read_dynamic_ref(node, out)
        if "$ref" in raw:
            self._read_ref(node, out)
            if self._dialect.ref_siblings is RefSiblings.IGNORED:
                return cast("Keywords", out)
        for name, value in raw.items():
            if (
                name == "$ref"
                or name in self._structure
                or (name == "$dynamicRef" and "ref" in out)
            ):
                continue
            try:
                if reader := special.READERS.get(name):
                    reader(node, out)
                elif row := KEYWORDS.get(name):
                    out[row.key] = row.read(place / name, value)
                else:
                    if name[:2] != "x-":
                        self._tell_misspelt(place, name, raw)
                    out.setdefault("extensions", {})[name] = value
            except Misfit as misfit:
                if not self._as_meant(node, name, out):
                    self._found.report(
                        catalogue.WRONG_KEYWORD_TYPE, place / name, keyword=name, expected=misfit
                    )
        if "item_enum" in out:
            self._item_enums.add(out["item_enum"])
        if out.keys().isdisjoint(("ref", "any_of", "one_of")):
            self._list_heirs(place, out)
        return cast("Keywords", out)

    def _as_meant(self, node: Node, name: str, out: dict[str, Any]) -> bool:
        """Read what a language writes in a way of its own: an empty object of PHP, a list of one text of R; whether it was that."""
        value = node.raw[name]
        row = KEYWORDS.get(name)
        properties = node.raw.get("properties")
        if name == "not" and value == []:
            return self._as_nothing(node, out)
        if value == [] and row is not None and row.read in (mapping, schema, schemas_by_name):
            self._registry.report_empty_list(node.place / name)
            if row.read is not schema:
                out[row.key] = {}
            return True
        single = name == "required" and isinstance(value, str)
        if single and isinstance(properties, dict) and value in properties:
            node.foreign(name, "write a list: `required: [name]`")
            out["required"] = (value,)
            return True
        return False

    @staticmethod
    def _as_nothing(node: Node, out: dict[str, Any]) -> bool:
        """Read `not: []` as `not: {}`, that is no value, where nothing else is said; beside a type that would be none of its values."""
        if not ANNOTATIONS.issuperset(node.raw.keys() - {"not"}):
            return False
        out["not_"] = node.place / "not"
        return True

    def _list_heirs(self, place: Place, out: dict[str, Any]) -> None:
        """Let a base list what is made of it; its discriminator may stand in what it adds to a base of its own, as Microsoft Graph writes it."""
        said = [out] if "discriminator" in out else []
        for part in out.get("all_of", ()):
            raw = self._registry.get(part)
            if isinstance(raw, dict) and "discriminator" in raw and "$ref" not in raw:
                said.append(cast("dict[str, Any]", self[part].keywords))
        found = next(
            (
                one["discriminator"]
                for one in said
                if "discriminator" in one and _LISTED.isdisjoint(one)
            ),
            None,
        )
        variants: tuple[Place, ...] = ()
        if found is not None:
            variants, discriminator = self._heirs.variants(place, found)
        elif not said and "all_of" in out and (base := self._heirs.base_of(place)) is not None:
            above = self[base].keywords
            if "discriminator" in above and "one_of" not in above:
                variants, discriminator = self._heirs.inherited(
                    place, above.get("any_of", ()), above["discriminator"]
                )
        if variants:
            out.update(any_of=variants, discriminator=discriminator)

    def _tell_misspelt(self, place: Place, name: str, raw: Mapping[str, Any]) -> None:
        instead = meant_field(name, _KNOWN)
        if instead is not None and instead not in raw:
            self._found.report(catalogue.MISSPELT, place / name, name=name, instead=instead)

    def _read_ref(self, node: Node, out: dict[str, Any]) -> None:
        place, ref = node.place, node.raw["$ref"]
        target = self._registry.resolve(place, ref)
        if target is None:
            return
        raw = self._registry.get(target)
        if not isinstance(raw, dict | bool) and raw != []:
            self._found.report(catalogue.REF_NO_SCHEMA, place / "$ref", ref=ref, expected="schema")
        elif cycle := self._cycle(place, target):
            self._found.report(catalogue.REF_CYCLE, place / "$ref", fold=cycle, ref=ref)
        else:
            self.referenced.add(target)
            if self._registry.dynamic:
                target = self._dynamic.specialised(place, target)
            out["ref"] = target
        self._note_siblings(place, node.raw)

    def _read_dynamic_ref(self, node: Node, out: dict[str, Any]) -> None:
        """Read a `$dynamicRef` as a `$ref` to the schema that it means where it stands; one that means none stays what it is."""
        place, ref = node.place, node.raw["$dynamicRef"]
        if not isinstance(ref, str):
            return
        target = self._dynamic.meant(place, ref)
        if (
            isinstance(target, Place)
            and isinstance(self._registry.get(target), dict | bool)
            and target != place
        ):
            out["ref"] = target
            self.referenced.add(target)
            if self._registry.bears(ref.partition("#")[2]) <= 1:
                self._found.report(catalogue.DYNAMIC_AS_REF, place / "$dynamicRef", ref=ref)

    def _note_siblings(self, place: Place, raw: Mapping[str, Any]) -> None:
        if self._dialect.ref_siblings is not RefSiblings.NOTED or len(raw) == 1:
            return
        siblings = [
            name
            for name in raw
            if name != "$ref"
            and (name in KEYWORDS or name in special.READERS)
            and name not in ANNOTATIONS
            and not (name == "type" and self._says_again(place, raw))
        ]
        if siblings:
            self._found.report(
                catalogue.REF_SIBLINGS,
                place / "$ref",
                fold="document",
                dialect=self._dialect.name,
                keywords=", ".join(siblings),
            )

    def _says_again(self, place: Place, raw: Mapping[str, Any]) -> bool:
        """Whether `type` beside a `$ref` is that of what it refers to, as grpc-gateway writes it."""
        target = self._registry.lookup(place, str(raw["$ref"]))
        said = None if isinstance(target, str) else self._registry.get(target)
        return isinstance(said, dict) and said.get("type") == raw["type"]

    def _cycle(self, place: Place, target: Place) -> frozenset[Place] | None:
        """Give the places on the way from `target` back to `place` if there are nothing but `$ref`s on it."""
        seen = [place]
        while target != place:
            raw = self._registry.get(target)
            ref = raw.get("$ref") if isinstance(raw, dict) else None
            if target in seen or not isinstance(ref, str):
                return None
            seen.append(target)
            step = self._registry.lookup(target, ref)
            if isinstance(step, str):
                return None
            target = step
        return frozenset(seen)
