"""The examples of answers in a document that agree with their schema; jsonschema-rs decides."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs

Example = tuple[str, str, str, str, Any]
"""Method, path, status and media type of the answer, and what it may be."""


def examples(document: Path) -> Iterator[Example]:
    """Give those of JSON answers, wherever they stand: in the media type, alone or by name, or in its schema."""
    tree = _upgraded(json.loads(document.read_text("utf-8")))
    for path, item in tree.get("paths", {}).items():
        for method, operation in item.items() if isinstance(item, dict) else ():
            responses = operation.get("responses", {}) if isinstance(operation, dict) else {}
            for status, response in responses.items():
                found = _followed(tree, response)
                for media, content in (found.get("content") or {}).items():
                    if "json" in media and isinstance(content, dict) and "schema" in content:
                        for value in _valid(tree, content):
                            yield method.upper(), path, status.upper(), media, value


def _valid(tree: Any, content: Any) -> Iterator[Any]:
    """Give the examples of a media type that its schema accepts; a schema that cannot be judged accepts none."""
    told = list(_told(tree, content))
    if not told:
        return
    root = {"components": tree.get("components", {}), **content["schema"]}
    try:
        judge = jsonschema_rs.Draft202012Validator(root, validate_formats=True)
        yield from (value for value in told if judge.is_valid(value))
    except ValueError:
        return


def _told(tree: Any, content: Any) -> Iterator[Any]:
    named = content.get("examples")
    values = [_followed(tree, each) for each in named.values()] if isinstance(named, dict) else []
    yield from (each["value"] for each in values if "value" in each)
    schema = _followed(tree, content["schema"])
    yield from (each["example"] for each in (content, schema) if "example" in each)


def _followed(tree: Any, value: Any) -> dict[str, Any]:
    """Give what a `$ref` within the document leads to, nothing where it leads nowhere."""
    for _ in range(20):
        if not isinstance(value, dict):
            return {}
        target = value.get("$ref")
        if not isinstance(target, str):
            return value
        value = tree
        for step in target.removeprefix("#/").split("/"):
            step_ = step.replace("~1", "/").replace("~0", "~")
            value = value.get(step_) if isinstance(value, dict) else None
    return {}


def _upgraded(value: Any) -> Any:
    """Say `nullable` and one-sided bounds as JSON Schema does: what 3.0 spells differently."""
    if isinstance(value, list):
        return [_upgraded(each) for each in value]
    if not isinstance(value, dict):
        return value
    made = {key: _upgraded(each) for key, each in value.items()}
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(made.get(bound), bool):
            strict = made.pop(bound)
            if strict and limit in made:
                made[bound] = made.pop(limit)
    if made.pop("nullable", None) is True and isinstance(made.get("type"), str):
        made["type"] = [made["type"], "null"]
        if isinstance(made.get("enum"), list) and None not in made["enum"]:
            made["enum"] = [*made["enum"], None]
    return made
