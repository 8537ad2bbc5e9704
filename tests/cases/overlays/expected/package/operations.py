"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {"parcels": {"list-parcels": "LIST_PARCELS", "send-parcel": "SEND_PARCEL"}},
)
