"""The measure of names finds what it is to find."""

from __future__ import annotations

import pytest

from clientpress.naming.words import words
from name_faults import stutters


@pytest.mark.parametrize("name", ["DnsRecordDnsRecordData", "ListRoutesRoute", "RuleRule"])
def test_stuttering(name: str) -> None:
    """A word twice in a row, in whatever number; two words said again."""
    assert stutters(words(name))


@pytest.mark.parametrize("name", ["DnsRecordData", "ZoneSettingOfZone", "Rule"])
def test_not_stuttering(name: str) -> None:
    """A word said again elsewhere is another thing."""
    assert not stutters(words(name))
