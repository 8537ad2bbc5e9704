"""What kind of text a file holds: by what it says first, by its name second."""

from __future__ import annotations

import json
import re

from clientpress.source.model import Kind
from clientpress.source.page_layout import SECTION

_YAML_ROOT = re.compile(r"""^["']?(openapi|swagger)["']?[ \t]*:""", re.MULTILINE)
_BY_ENDING = {
    ".json": Kind.JSON,
    ".yaml": Kind.YAML,
    ".yml": Kind.YAML,
    ".txt": Kind.PAGE,
    ".page": Kind.PAGE,
}


def detect(name: str, text: str) -> Kind | None:
    """Tell the kind of a text, None where nothing tells. For example: `{"openapi": …` is JSON, whatever the file's name."""
    ending = _BY_ENDING.get(name[name.rfind(".") :].lower()) if "." in name else None
    if text.lstrip()[:1] in ("{", "["):
        return Kind.YAML if ending is Kind.YAML and not _is_json(text) else Kind.JSON
    if SECTION.search(text):
        return Kind.PAGE
    if _YAML_ROOT.search(text):
        return Kind.YAML
    return ending


def _is_json(text: str) -> bool:
    """Tell JSON from YAML in its flow style; only in a file whose name says YAML."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
