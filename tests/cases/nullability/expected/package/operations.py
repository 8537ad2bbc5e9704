"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "settings": {"settings.update": "UPDATE"},
        "themes": {
            "themes.replace": "REPLACE",
            "themes.update": "UPDATE",
            "themes.recolour": "RECOLOUR",
            "themes.label": "LABEL",
        },
    },
)
