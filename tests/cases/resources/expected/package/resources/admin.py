"""The resources of *admin*."""

from __future__ import annotations

from .. import resources
from .._runtime.client.caller import AsyncCaller, Caller, kept


class Admin:
    """The resources of *admin*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def audit(self) -> resources.AdminAudit:
        """admin.audit."""
        return kept(self, resources.AdminAudit, self._caller)


class AsyncAdmin:
    """`Admin`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def audit(self) -> resources.AsyncAdminAudit:
        """admin.audit."""
        return kept(self, resources.AsyncAdminAudit, self._caller)
