"""Values of keywords, each by itself."""

from __future__ import annotations

import pytest

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.keywords import Misfit, number

PLACE = Place("api.yaml", Pointer("/maximum"))


@pytest.mark.parametrize("value", [0, -1, 1.5, 10**300])
def test_numbers(value: float) -> None:
    """What can be compared with any number is one."""
    assert value == number(PLACE, value)


@pytest.mark.parametrize("value", [True, "1", None, float("inf"), float("nan"), 10**400])
def test_what_is_no_number(value: object) -> None:
    """What is none, or too great to be compared, does not fit, and is told of."""
    with pytest.raises(Misfit):
        number(PLACE, value)
