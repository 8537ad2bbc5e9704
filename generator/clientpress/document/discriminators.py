"""Discriminators: the property that tells variants apart, and which schema each of its values means.

Comes in: a schema's plain node. Goes out: the entry of its `Keywords`; what maps to nothing is reported, and left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place, Pointer
from clientpress.diagnostics.words import first_of
from clientpress.document import keywords
from clientpress.document.keywords import Misfit
from clientpress.document.node import Node, Out
from clientpress.document.registry import MISSING
from clientpress.document.schema import Discriminator

_ALIKE: Final = "the schema of that name is taken; write the name alone, or a reference to it"


def read_discriminator(node: Node, out: Out) -> None:
    """Read the property that tells variants apart, and what its values mean."""
    place = node.place / "discriminator"
    if isinstance(node.raw["discriminator"], str):  # as Swagger 2.0 has it
        if not node.dialect.upgraded:
            node.foreign("discriminator", "write an object with a `propertyName`")
        out["discriminator"] = Discriminator(property=node.raw["discriminator"], mapping={})
        return
    raw = keywords.mapping(place, node.raw["discriminator"])
    name = raw.get("propertyName")
    if not isinstance(name, str):
        raise Misfit("an object with a `propertyName`")
    mapping = _mapped(node, place / "mapping", keywords.mapping(place, raw.get("mapping") or {}))
    out["discriminator"] = Discriminator(property=name, mapping=mapping)
    if "defaultMapping" in raw:
        at, target = place / "defaultMapping", _target(node, raw["defaultMapping"])
        if isinstance(target, Place):
            out["discriminator"]["default"] = target
        else:
            _report_nowhere(node, at, {"any other value": raw["defaultMapping"]}, target)


def _mapped(node: Node, place: Place, raw: Mapping[str, Any]) -> dict[str, Place]:
    """Give the schemas that a discriminator maps values to; report those that are nowhere, all of one cause together."""
    mapping: dict[str, Place] = {}
    nowhere: dict[str, dict[str, Any]] = {}
    for value, ref in raw.items():
        target = _target(node, ref)
        if not isinstance(target, Place) and (alike := _called_alike(node, ref)) is not None:
            nowhere.setdefault(_ALIKE, {})[value] = ref
            target = alike
        if isinstance(target, Place):
            mapping[value] = target
        else:
            nowhere.setdefault(target, {})[value] = ref
    for cause, refs in nowhere.items():
        _report_nowhere(node, place / next(iter(refs)), refs, cause)
    return mapping


def _report_nowhere(node: Node, at: Place, refs: Mapping[str, Any], cause: str) -> None:
    """Report values that are mapped to nothing. References that a bundler forgot are one habit; a name is misspelt by itself."""
    are_references = all("#" in str(ref) or "/" in str(ref) for ref in refs.values())
    node.found.report(
        catalogue.DISCRIMINATOR_TARGET,
        at,
        fold=cause if are_references else None,
        told=first_of([f"`{value}` to `{ref}`" for value, ref in refs.items()]),
        refer="refers" if len(refs) == 1 else "refer",
        hint=cause,
    )


def _target(node: Node, ref: Any) -> Place | str:
    """Resolve what a discriminator maps to: a schema's bare name, or a reference (OpenAPI 3.1 §4.8.25)."""
    if not isinstance(ref, str):
        return "write the name of a schema, or a reference to it"
    for home in node.dialect.schema_homes:
        named = Place(node.place.file, Pointer(home)) / ref
        if node.registry.get(named) is not MISSING:
            return named
    found = node.registry.lookup(node.place, ref)
    return found if isinstance(found, Place) else node.registry.near(node.place.file, ref) or found


def _called_alike(node: Node, ref: Any) -> Place | None:
    """Give the schema of the name that a reference to nothing ends with. For example: of `models/cat.yml` and `pets.yml#/cat`, `cat`."""
    if not isinstance(ref, str):
        return None
    name = ref.rpartition("/")[2].rpartition("#")[2]
    for home in node.dialect.schema_homes:
        for one in (name, name.rpartition(".")[0]):
            named = Place(node.place.file, Pointer(home)) / one
            if one and node.registry.get(named) is not MISSING:
                return named
    return None
