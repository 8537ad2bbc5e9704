"""Values that are written as the JSON text of themselves.

Swagger's annotations take an example as a text, and not all tools read what it says. Comes in: a schema as the document writes it, and an example. Goes
out: what is meant.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn


def meant_example(schema: Mapping[str, Any], value: Any) -> Any:
    """Give what an example says: the text of an object or an array is that, where nothing else is described.

    For example: `'["a"]'` beside `type: array` → ["a"]; the same beside `type: string` stays.
    """
    said = schema.get("type")
    kinds = [said] if isinstance(said, str) else said
    if not isinstance(value, str) or not isinstance(kinds, list):
        return value
    if not kinds or any(kind not in ("object", "array", "null") for kind in kinds):
        return value
    try:
        found = json.loads(value, parse_constant=_refused)
    except (ValueError, RecursionError):
        return value
    fits = "object" if isinstance(found, dict) else "array" if isinstance(found, list) else ""
    return found if fits in kinds else value


def _refused(constant: str) -> NoReturn:
    raise ValueError(constant)
