"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from ._runtime.operation import Operations

OPERATIONS = Operations(
    f"{__package__}.resources",
    {
        "user-api-tokens-create-token": ("user_api_tokens", "CREATE_TOKEN"),
    },
)
