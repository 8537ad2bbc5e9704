"""Which answers of an operation are a success."""

from __future__ import annotations

from clientpress.ir.api import Operation, Response


def successes(operation: Operation) -> tuple[Response, ...]:
    """Give the 2xx answers; where none is declared, `default` stands for them."""
    found = tuple(one for one in operation.responses if one.successful)
    return found or tuple(one for one in operation.responses if one.status == "default")


def failures(operation: Operation) -> tuple[Response, ...]:
    """Give all other answers, but for a 304 of a call without a result (`runtime/calling/described.py`)."""
    good = successes(operation)
    idle = tuple(one for one in operation.responses if one.status == "304")
    if not any(one.media or one.undescribed for one in (*good, *idle)):
        good += idle
    return tuple(one for one in operation.responses if one not in good)
