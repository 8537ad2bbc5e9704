"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin import Admin, AsyncAdmin
    from .admin_audit import AdminAudit, AsyncAdminAudit
    from .admin_audit_log import AdminAuditLog, AsyncAdminAuditLog
    from .models import AsyncModels, Models
    from .people import AsyncPeople, People
    from .teams import AsyncTeams, Teams
    from .teams_exports import AsyncTeamsExports, TeamsExports
    from .teams_members import AsyncTeamsMembers, TeamsMembers

    __all__ = [
        "Admin",
        "AdminAudit",
        "AdminAuditLog",
        "AsyncAdmin",
        "AsyncAdminAudit",
        "AsyncAdminAuditLog",
        "AsyncModels",
        "AsyncPeople",
        "AsyncTeams",
        "AsyncTeamsExports",
        "AsyncTeamsMembers",
        "Models",
        "People",
        "Teams",
        "TeamsExports",
        "TeamsMembers",
    ]
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
            "teams_exports": ("AsyncTeamsExports", "TeamsExports"),
            "people": ("AsyncPeople", "People"),
        },
    )
