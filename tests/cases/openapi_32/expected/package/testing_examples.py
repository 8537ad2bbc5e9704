"""The examples of the document, as JSON, for fakes."""

from __future__ import annotations

from collections.abc import Mapping

MODELS: Mapping[str, str] = {}
"""Examples of properties, by the name of their model."""

RESPONSES: Mapping[tuple[str, str], str] = {
    ("list_zones", "200"): '[{"kind":"circle","r":1}]',
    ("query_zones", "200"): '[{"kind":"square","side":2}]',
}
"""Examples of whole answers, by operationId and status."""
