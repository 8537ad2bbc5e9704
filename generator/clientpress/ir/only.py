"""The operations that `--only` asks for.

Comes in: operations of a document and patterns. Goes out: those that match one; the patterns that none matches.
"""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.words import first_quoted
from clientpress.document.model import Document, Operation


def wanted(document: Document, patterns: Sequence[str], found: Collector) -> list[Operation]:
    """Give the operations that match a pattern: all, where there is none.

    Raises:
        Stop: there are patterns, and no operation matches any.
    """
    if not patterns:
        return list(document.operations)
    kept = [one for one in document.operations if any(_matches(one, each) for each in patterns)]
    if not kept:
        tags = list(dict.fromkeys(tag for one in document.operations for tag in one.tags))
        known = f"; the tags of this document are {first_quoted(tags)}" if tags else ""
        told = first_quoted(list(patterns))
        found.stop(catalogue.ONLY_NOTHING, document.place, patterns=told, known=known)
    return kept


def unmatched(document: Document, patterns: Sequence[str]) -> list[str]:
    """Give the patterns that no operation matches."""
    operations = document.operations
    return [each for each in patterns if not any(_matches(one, each) for one in operations)]


def _matches(operation: Operation, pattern: str) -> bool:
    route = f"{operation.method.upper()} {operation.path}"
    names = (operation.operation_id, operation.path, route, *operation.tags)
    return any(fnmatchcase(name, pattern) for name in names)
