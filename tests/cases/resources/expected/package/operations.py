"""What every operation is, needs and costs, by operationId."""

from __future__ import annotations

from . import resources
from ._runtime.description.operation import Operations

OPERATIONS = Operations(
    resources.__name__,
    {
        "teams": {"list-teams": "LIST", "add-team": "ADD_TEAM"},
        "teams_members": {"list-members": "LIST", "remove-member": "REMOVE"},
        "admin_audit_log": {"read-log": "READ"},
        "models": {"find-model": "PROPERTY"},
        "teams_exports": {"api_teams_exports_list": "LIST"},
        "people": {"ping": "PING"},
    },
)
