"""The catalogue."""

from __future__ import annotations

import re

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Entry

ENTRIES = [value for value in vars(catalogue).values() if isinstance(value, Entry)]


def test_codes_are_unique() -> None:
    """A code means one thing."""
    codes = [entry.code for entry in ENTRIES]
    assert sorted(set(codes)) == sorted(codes)


def test_codes_have_one_form() -> None:
    """A code is a section's letters and three digits."""
    assert [] == [e.code for e in ENTRIES if not re.fullmatch(r"[A-Z]{3,4}\d{3}", e.code)]


def test_every_kind_helps() -> None:
    """Each kind of finding says what to do about it."""
    assert [] == [entry.code for entry in ENTRIES if not entry.help]
