"""Which answers of an operation are a failure."""

from __future__ import annotations

from clientpress.ir.api import Operation, Response
from clientpress.ir.results import successes


def failures(operation: Operation) -> tuple[Response, ...]:
    """Give the answers that raise, as `runtime/calling/described.py` tells them.

    All but the successes raise, and but for a redirect where no 2xx is declared, or a 304 of a call without a result.
    """
    good = successes(operation)
    others = [one for one in operation.responses if one.status.startswith("3")]
    if any(one.successful for one in good):
        others = [one for one in others if one.status == "304"]
        if any(one.media or one.undescribed for one in (*good, *others)):
            others = []
    return tuple(one for one in operation.responses if one not in (*good, *others))
