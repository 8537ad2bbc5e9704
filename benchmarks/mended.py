"""A copy of a document for a contestant that crashes on it: what points nowhere, and few things more."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_BODY: dict[str, Any] = {"content": {"application/json": {"schema": {"type": "object"}}}}
_INSTEAD: dict[str, dict[str, Any]] = {
    "requestBodies": _BODY,
    "responses": {"description": ""},
    "schemas": {},
}
"""What takes the place of a reference into a folder of `components`."""
_SCALARS = ("string", "number", "integer", "boolean")


def mended(document: Path, target: Path) -> list[str]:
    """Write a copy without dangling references into the document and enums of objects and lists; says what was done.

    For example: `#/components/requestBodies/requestBody` becomes an object that is sent as JSON.
    """
    tree = json.loads(document.read_text("utf-8"))
    found = [(one, one["$ref"]) for one in _references(tree) if not _leads(tree, one["$ref"])]
    odd = [one for one in _mappings(tree) if _is_odd(one.get("enum"))]
    for node in odd:
        del node["enum"]
    patterns = [one for one in _mappings(tree) if isinstance(one.get("pattern"), str)]
    for node in patterns:
        del node["pattern"]
    scalars = [
        one for one in _mappings(tree) if one.get("type") in _SCALARS and "properties" in one
    ]
    for node in scalars:
        del node["properties"]
    for node, reference in found:
        node.clear()
        node.update(_INSTEAD.get(reference.split("/")[2], {}) if reference.count("/") > 1 else {})
    target.write_text(json.dumps(tree), "utf-8")
    notes = [f"`{reference}`, which points nowhere, replaced" for _, reference in found]
    if odd:
        notes.append(f"{len(odd)} enums with objects or lists among their values left out")
    if patterns:
        notes.append(f"{len(patterns)} patterns left out")
    if scalars:
        notes.append(f"`properties` of {len(scalars)} scalars left out")
    return notes


def _is_odd(values: object) -> bool:
    return isinstance(values, list) and any(isinstance(one, dict | list) for one in values)


def _references(tree: Any) -> Iterator[dict[str, Any]]:
    for node in _mappings(tree):
        if isinstance(node.get("$ref"), str) and node["$ref"].startswith("#/"):
            yield node


def _mappings(tree: Any) -> Iterator[dict[str, Any]]:
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting.extend(reversed(node.values()))
        elif isinstance(node, list):
            waiting.extend(reversed(node))


def _leads(tree: Any, reference: str) -> bool:
    node = tree
    for word in reference.removeprefix("#/").split("/"):
        key = word.replace("~1", "/").replace("~0", "~")
        if isinstance(node, dict) and key in node:
            node = node[key]
        elif isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            return False
    return True
