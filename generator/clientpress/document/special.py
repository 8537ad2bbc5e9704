"""Keywords that are read together with their neighbours, or that differ between dialects.

Comes in: a schema's plain node. Goes out: entries of `Keywords` under construction. A reader is called where its keyword
stands, so that what a node says keeps its order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document import keywords, types
from clientpress.document.backtracking import may_take_forever
from clientpress.document.discriminators import read_discriminator
from clientpress.document.node import Node, Out
from clientpress.document.written import meant_example


def _read_bound(limit: str, exclusive: str, key: str) -> Callable[[Node, Out], None]:
    """Read `maximum` or `minimum`: with a boolean `exclusive…` beside it, it is the exclusive bound itself."""

    def read(node: Node, out: Out) -> None:
        is_exclusive = node.raw.get(exclusive) is True
        out[f"exclusive_{key}" if is_exclusive else key] = keywords.number(
            node.place, node.raw[limit]
        )

    return read


def _read_exclusive(exclusive: str, key: str) -> Callable[[Node, Out], None]:
    def read(node: Node, out: Out) -> None:
        value = node.raw[exclusive]
        is_boolean = isinstance(value, bool)
        if not is_boolean:
            out[key] = keywords.number(node.place, value)
        if is_boolean != node.dialect.boolean_exclusive_bounds:
            hint = (
                "write true or false"
                if node.dialect.boolean_exclusive_bounds
                else "write the bound"
            )
            node.foreign(exclusive, f"{hint} in `{exclusive}`")

    return read


def _read_example(node: Node, out: Out) -> None:
    own = node.raw["example"]
    value = meant_example(node.raw, own)
    if value is not own:
        node.found.report(catalogue.EXAMPLE_AS_TEXT, node.place / "example", fold="document")
    out["examples"] = (*out.get("examples", ()), value)


def _read_examples(node: Node, out: Out) -> None:
    out["examples"] = (*out.get("examples", ()), *keywords.values(node.place, node.raw["examples"]))


def _read_items(node: Node, out: Out) -> None:
    """Read `items`; the list of draft 4 is today's `prefixItems`, but what only names several schemas means any of them."""
    place, value = node.place / "items", node.raw["items"]
    if not isinstance(value, list):
        out["items"] = keywords.schema(place, value)
    elif _lists_kinds(node.raw):
        node.found.report(catalogue.ITEMS_OF_KINDS, place, count=len(value))
        union = place / "anyOf"  # beside the list, which stays where it is
        node.registry.put(union, {"anyOf": value})
        node.found.stands_for(union, place)
        for at in range(len(value)):
            node.found.stands_for(union / "anyOf" / at, place / at)
        out["items"] = union
    elif value:
        out["prefix_items"] = keywords.schemas(place, value)


def _lists_kinds(raw: Mapping[str, Any]) -> bool:
    """Whether a list of `items` tells what each item may be, and not what the first is, and the second.

    It refers to schemas of their own and to each once, and nothing says how many items there are: as PowerDNS describes its statistics.
    """
    items = raw["items"]
    told = {"minItems", "maxItems", "additionalItems"} & raw.keys()
    refs = {
        one["$ref"] for one in items if isinstance(one, dict) and isinstance(one.get("$ref"), str)
    }
    return not told and len(items) > 1 and len(refs) == len(items)


def _read_additional_items(node: Node, out: Out) -> None:
    """Read `additionalItems`, which says something only beside a list of items."""
    if isinstance(node.raw.get("items"), list):
        place = node.place / "additionalItems"
        out["items"] = keywords.schema(place, node.raw["additionalItems"])


_OF_OTHERS = ("additionalProperties", "unevaluatedProperties")


def _read_unevaluated_properties(node: Node, out: Out) -> None:
    """Read what all other properties are, as TypeSpec writes a map.

    What allows or forbids all of them depends on what other parts declare, and beside a part that speaks of them nothing is left.
    """
    raw = node.raw["unevaluatedProperties"]
    place = keywords.schema(node.place / "unevaluatedProperties", raw)
    said = [set(node.raw) - {"unevaluatedProperties"}]
    for key in ("allOf", "anyOf", "oneOf"):
        parts = node.raw.get(key)
        said += (
            [set(part) for part in parts if isinstance(part, dict)]
            if isinstance(parts, list)
            else []
        )
    speaks = any(not keys.isdisjoint(_OF_OTHERS) for keys in said)
    plain = raw in (True, False, {}, {"not": {}})
    out["unevaluated_properties" if speaks or plain else "additional_properties"] = place


def _read_dependencies(node: Node, out: Out) -> None:
    place = node.place / "dependencies"
    required: dict[str, tuple[str, ...]] = {}
    schemas: dict[str, Place] = {}
    for name, value in keywords.mapping(place, node.raw["dependencies"]).items():
        if isinstance(value, list):
            required[name] = keywords.texts(place, value)
        else:
            schemas[name] = keywords.schema(place / name, value)
    if required:
        out["dependent_required"] = {**required, **out.get("dependent_required", {})}
    if schemas:
        out["dependent_schemas"] = {**schemas, **out.get("dependent_schemas", {})}


def _read_pattern(node: Node, out: Out) -> None:
    """Read a pattern that can be checked; one that could take exponential time is told of, and stands in the docs."""
    pattern = keywords.text(node.place / "pattern", node.raw["pattern"])
    if may_take_forever(pattern):
        node.found.report(catalogue.ENDLESS_PATTERN, node.place / "pattern", fold=pattern)
        out.setdefault("extensions", {})["pattern"] = pattern
    else:
        out["pattern"] = pattern


READERS: Mapping[str, Callable[[Node, Out], None]] = {
    "type": types.read_type,
    "nullable": types.read_nullable,
    "x-nullable": types.read_x_nullable,
    "enum": types.read_enum,
    "maximum": _read_bound("maximum", "exclusiveMaximum", "maximum"),
    "minimum": _read_bound("minimum", "exclusiveMinimum", "minimum"),
    "exclusiveMaximum": _read_exclusive("exclusiveMaximum", "exclusive_maximum"),
    "exclusiveMinimum": _read_exclusive("exclusiveMinimum", "exclusive_minimum"),
    "example": _read_example,
    "examples": _read_examples,
    "pattern": _read_pattern,
    "items": _read_items,
    "additionalItems": _read_additional_items,
    "unevaluatedProperties": _read_unevaluated_properties,
    "dependencies": _read_dependencies,
    "discriminator": read_discriminator,
}
"""Keyword → reader. These go before the rows of `document.keywords`."""
