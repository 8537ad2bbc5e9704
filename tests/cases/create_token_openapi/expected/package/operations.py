"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {"user_api_tokens": {"user-api-tokens-create-token": "CREATE_TOKEN"}},
)
