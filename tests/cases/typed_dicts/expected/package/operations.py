"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "drawings": {
            "add_drawing": "ADD_DRAWING",
            "set_shapes": "SET_SHAPES",
            "list_shapes": "LIST_SHAPES",
            "change_shapes": "CHANGE_SHAPES",
            "add_scan": "ADD_SCAN",
        },
        "lines": {"send_lines": "SEND_LINES"},
        "settings": {"change_settings": "CHANGE_SETTINGS"},
    },
)
