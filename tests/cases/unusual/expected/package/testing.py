"""A fake of Unusual for tests, without a network."""

from __future__ import annotations

from typing import Any

from . import models, testing_examples
from ._runtime.fakes.operation_checks import OperationCheck, checks_of, run_checks
from ._runtime.fakes.recorded import RecordedCall
from ._runtime.fakes.stubs import PagedStub, Stub, Stubs
from ._runtime.fakes.transport import BaseFakeTransport, UnexpectedCallError
from .client import PACKAGE, AsyncClient, Client
from .operations import OPERATIONS

__all__ = [
    "FakeTransport",
    "HistoryStubs",
    "IngredientsStubs",
    "OperationCheck",
    "RecordedCall",
    "ReportsStubs",
    "TagsStubs",
    "UnexpectedCallError",
    "WeatherStubs",
    "operation_checks",
]


class FakeTransport(BaseFakeTransport[Client, AsyncClient]):
    """Answers the clients of Unusual, and records what they send.

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
    def weather(self) -> WeatherStubs:
        """weather."""
        return WeatherStubs(self, "weather")

    @property
    def reports(self) -> ReportsStubs:
        """reports."""
        return ReportsStubs(self, "reports")

    @property
    def history(self) -> HistoryStubs:
        """history."""
        return HistoryStubs(self, "history")

    @property
    def tags(self) -> TagsStubs:
        """tags."""
        return TagsStubs(self, "tags")

    @property
    def ingredients(self) -> IngredientsStubs:
        """ingredients."""
        return IngredientsStubs(self, "ingredients")


class WeatherStubs(Stubs):
    """What `weather` answers."""

    get_weather: Stub[Any]
    """`GET /weather`."""

    get_weather_by_day: Stub[Any]
    """`GET /weather/{day}`."""

    delete_weather: Stub[None]
    """`DELETE /weather/{day}`."""

    delete_photo: Stub[None]
    """`DELETE /weather/{day}/photos/{id}`."""

    put_photo: Stub[None]
    """`PUT /weather/{day}/photos/{id}`."""


class ReportsStubs(Stubs):
    """What `reports` answers."""

    change_report_public: Stub[models.ReportsReport]
    """`PUT /reports/public/{id}`."""

    change_report_private: Stub[models.PrivateReport]
    """`PUT /reports/private/{id}`."""


class HistoryStubs(Stubs):
    """What `history` answers."""

    get_history: Stub[list[str]]
    """`GET /history?from={since}&{word}=1&until={until}`."""

    get_hits: PagedStub[models.GetHitsResponse, models.Hit]
    """`GET /hits`."""

    get_bets: PagedStub[models.GetBetsResponse, models.Hit]
    """`GET /bets`."""


class TagsStubs(Stubs):
    """What `tags` answers."""

    list_tags: Stub[list[str]]
    """`GET /tags/{id}`."""

    delete_tags: Stub[None]
    """`DELETE /tags/{id}?version=2&mode=all#keys`."""

    put_tag_note: Stub[None]
    """`PUT /tags/{id}/notes`."""


class IngredientsStubs(Stubs):
    """What `ingredients` answers."""

    parse_ingredients: Stub[None]
    """`POST /ingredients`."""


def operation_checks() -> tuple[OperationCheck, ...]:
    """Return a check of each operation, to be called by tests."""
    return checks_of(
        PACKAGE, OPERATIONS, testing_examples.__name__, Client, AsyncClient
    )


if __name__ == "__main__":
    raise SystemExit(run_checks(operation_checks()))
