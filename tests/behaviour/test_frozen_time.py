"""Tests of users freeze the clock: freezegun and its like put a class of their own in the place of `datetime`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from support import ROOT

FROZEN = """
import datetime, sys

real, real_day = datetime.datetime, datetime.date

class Kind(type):
    def __instancecheck__(cls, value):
        return isinstance(value, real if cls.__name__ != "FakeDate" else real_day)
    def __subclasscheck__(cls, kind):
        return issubclass(kind, real if cls.__name__ != "FakeDate" else real_day)

class FakeDate(real_day, metaclass=Kind):
    pass

class FakeDatetime(real, metaclass=Kind):
    pass

def freeze():
    datetime.datetime, datetime.date = FakeDatetime, FakeDate
    for module in [*sys.modules.values()]:
        for name, value in [*vars(module).items()]:
            if value is real and name != "real":
                setattr(module, name, FakeDatetime)
            if value is real_day and name != "real_day":
                setattr(module, name, FakeDate)
"""
TRIED = """
from dataclasses import dataclass
import copy
from clientpress.runtime.model import Model

@dataclass(slots=True, kw_only=True, repr=False)
class Token(Model):
    at: datetime.datetime
    odd: datetime.datetime
    day: datetime.date

DATA = {"at": "2030-01-01T00:00:00Z", "odd": "2014-01-01T05:20:00.12345Z", "day": "2030-01-02"}
one = Token.from_dict(DATA, on_mismatch="raise")
one.validate()
assert one.to_dict() == DATA, one.to_dict()
assert copy.deepcopy(one) == one
one.at, one.odd = FakeDatetime(2031, 1, 1, tzinfo=datetime.timezone.utc), real(2031, 1, 1, tzinfo=datetime.timezone.utc)
one.day = FakeDate(2031, 1, 1)
one.validate()
assert {*one.to_dict().values()} == {"2031-01-01T00:00:00Z", "2031-01-01"}, one.to_dict()
one.day = FakeDatetime(2031, 1, 1)
try:
    one.validate()
except Exception as error:
    assert "$.day: expected a date" in str(error), error
else:
    raise AssertionError
"""


@pytest.mark.parametrize(
    "first", ["", "import clientpress.runtime.model\n"], ids=["imported frozen", "frozen later"]
)
def test_date_times_are_read_and_written_while_a_clock_is_frozen(first: str) -> None:
    """Whether the package is imported before or after; what the frozen clock tells is sent, too."""
    done = subprocess.run(
        [sys.executable, "-c", f"{first}{FROZEN}\nfreeze()\n{TRIED}"],
        cwd=ROOT / "generator",
        capture_output=True,
        text=True,
        check=False,
    )

    assert ("", 0) == (done.stderr, done.returncode)
