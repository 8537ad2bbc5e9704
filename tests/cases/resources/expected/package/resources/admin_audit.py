"""The resources of *admin.audit*."""

from __future__ import annotations

from .. import resources
from .._runtime.client.caller import AsyncCaller, Caller, kept


class AdminAudit:
    """The resources of *admin.audit*."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @property
    def log(self) -> resources.AdminAuditLog:
        """admin.audit.log."""
        return kept(self, resources.AdminAuditLog, self._caller)


class AsyncAdminAudit:
    """`AdminAudit`, awaited."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @property
    def log(self) -> resources.AsyncAdminAuditLog:
        """admin.audit.log."""
        return kept(self, resources.AsyncAdminAuditLog, self._caller)
