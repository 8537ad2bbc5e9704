"""A fake of Resources for tests, without a network."""

from __future__ import annotations

from builtins import list as list_
from builtins import property as property_

from . import models as models_
from . import testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "AdminAuditLogStubs",
    "AdminAuditStubs",
    "AdminStubs",
    "FakeTransport",
    "ModelsStubs",
    "OperationCheck",
    "PeopleStubs",
    "RecordedCall",
    "TeamsExportsStubs",
    "TeamsMembersStubs",
    "TeamsStubs",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Resources, and records what they send.

    Args:
        strict: Whether operations without a prepared answer are refused.
    """

    def __init__(self, *, strict: bool = False) -> None:
        super().__init__(
            PACKAGE,
            OPERATIONS,
            testing_examples.__name__,
            Client,
            AsyncClient,
            strict=strict,
        )

    @property_
    def teams(self) -> TeamsStubs:
        """Teams."""
        return TeamsStubs(self, "teams")

    @property_
    def admin(self) -> AdminStubs:
        """admin."""
        return AdminStubs(self, "admin")

    @property_
    def models(self) -> ModelsStubs:
        """models."""
        return ModelsStubs(self, "models")

    @property_
    def people(self) -> PeopleStubs:
        """People."""
        return PeopleStubs(self, "people")


class TeamsStubs(Stubs):
    """What `teams` answers."""

    list: Stub[list_[models_.Team]]
    """`GET /teams`."""

    add_team: Stub[models_.Team]
    """`POST /teams`."""

    @property_
    def members(self) -> TeamsMembersStubs:
        """teams.members."""
        return TeamsMembersStubs(self._transport, "teams.members")

    @property_
    def exports(self) -> TeamsExportsStubs:
        """teams.exports."""
        return TeamsExportsStubs(self._transport, "teams.exports")


class TeamsMembersStubs(Stubs):
    """What `teams.members` answers."""

    list: Stub[list_[models_.Member]]
    """`GET /teams/{team}/members`."""

    remove: Stub[None]
    """`DELETE /teams/{team}/members/{member}`."""


class AdminStubs(Stubs):
    """What `admin` answers."""

    @property_
    def audit(self) -> AdminAuditStubs:
        """admin.audit."""
        return AdminAuditStubs(self._transport, "admin.audit")


class AdminAuditStubs(Stubs):
    """What `admin.audit` answers."""

    @property_
    def log(self) -> AdminAuditLogStubs:
        """admin.audit.log."""
        return AdminAuditLogStubs(self._transport, "admin.audit.log")


class AdminAuditLogStubs(Stubs):
    """What `admin.audit.log` answers."""

    read: Stub[list_[str]]
    """`GET /audit/log`."""


class ModelsStubs(Stubs):
    """What `models` answers."""

    property: Stub[list_[models_.Team]]
    """`GET /model/{team}`."""


class TeamsExportsStubs(Stubs):
    """What `teams.exports` answers."""

    list: Stub[list_[models_.Team]]
    """`GET /teams/{team}/exports`."""


class PeopleStubs(Stubs):
    """What `people` answers."""

    ping: Stub[None]
    """`GET /ping`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
