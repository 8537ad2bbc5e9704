"""A fake of Acme for tests, without a network."""

from __future__ import annotations

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import PagedStub, Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "AccountsCardsStubs",
    "AccountsStubs",
    "FakeTransport",
    "HealthStubs",
    "OperationCheck",
    "RecordedCall",
    "UnexpectedCallError",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Acme, and records what they send.

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

    @property
    def accounts(self) -> AccountsStubs:
        """accounts."""
        return AccountsStubs(self, "accounts")

    @property
    def health(self) -> HealthStubs:
        """health-controller."""
        return HealthStubs(self, "health")


class AccountsStubs(Stubs):
    """What `accounts` answers."""

    list: Stub[models.ListAccountsResponse]
    """`GET /v1/accounts`."""

    close: Stub[None]
    """`POST /v1/accounts/{account_id}/close`."""

    @property
    def cards(self) -> AccountsCardsStubs:
        """accounts.cards."""
        return AccountsCardsStubs(self._transport, "accounts.cards")


class AccountsCardsStubs(Stubs):
    """What `accounts.cards` answers."""

    list: PagedStub[models.ListAccountsCardsResponse, models.Card]
    """`GET /v1/accounts/{account_id}/cards`."""

    create: Stub[models.Card]
    """`POST /v1/accounts/{account_id}/cards`."""

    get_one: Stub[models.Card]
    """`GET /v1/accounts/{account_id}/cards/{card}`."""


class HealthStubs(Stubs):
    """What `health` answers."""

    check: Stub[None]
    """`GET /v1/health`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
