"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "default": ("calls", "DEFAULT"),
        "open": ("calls", "OPEN"),
        "either": ("calls", "EITHER"),
        "basic": ("calls", "BASIC"),
        "unknown": ("calls", "UNKNOWN"),
    },
)
