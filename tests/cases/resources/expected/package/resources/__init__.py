"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import Admin as Admin, AsyncAdmin as AsyncAdmin
    from .admin_audit import (
        AdminAudit as AdminAudit,
        AsyncAdminAudit as AsyncAdminAudit,
    )
    from .admin_audit_log import (
        AdminAuditLog as AdminAuditLog,
        AsyncAdminAuditLog as AsyncAdminAuditLog,
    )
    from .models import AsyncModels as AsyncModels, Models as Models
    from .people import AsyncPeople as AsyncPeople, People as People
    from .teams import AsyncTeams as AsyncTeams, Teams as Teams
    from .teams_members import (
        AsyncTeamsMembers as AsyncTeamsMembers,
        TeamsMembers as TeamsMembers,
    )
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "teams": ("AsyncTeams", "Teams"),
            "teams_members": ("AsyncTeamsMembers", "TeamsMembers"),
            "admin": ("AsyncAdmin", "Admin"),
            "admin_audit": ("AsyncAdminAudit", "AdminAudit"),
            "admin_audit_log": ("AsyncAdminAuditLog", "AdminAuditLog"),
            "models": ("AsyncModels", "Models"),
            "people": ("AsyncPeople", "People"),
        },
    )
