"""The operations that a client has called so far.

What calls need is imported by the first of them, and not by whoever makes a client: the
codec, the checks and the parameters' styles are half of this package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..calling.prepared import Prepared
    from ..description.operation import Operation
    from ..settings.settings import Settings


class Preparations:
    """The operations that a client has called so far, each prepared once."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._prepared: dict[Operation[Any, Any], Prepared] = {}

    def of(self, operation: Operation[Any, Any]) -> Prepared:
        """Return an operation, prepared.

        Raises:
            PlanError: The client's plan lacks it.
        """
        prepared = self._prepared.get(operation)
        if prepared is None:
            from ..calling.prepared import Prepared

            prepared = Prepared(operation, self.settings)
            if operation.operation_id:  # else it was made for this one call
                self._prepared[operation] = prepared
        return prepared
