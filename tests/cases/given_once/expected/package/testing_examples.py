"""The examples of the document, as JSON, for fakes."""

from __future__ import annotations

from collections.abc import Mapping

MODELS: Mapping[str, str] = {}
"""Examples of properties, by the name of their model."""

RESPONSES: Mapping[tuple[str, str], str] = {}
"""Examples of whole answers, by operationId and status."""
