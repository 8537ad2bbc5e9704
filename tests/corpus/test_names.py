"""Names over a whole real API: what is bad about them is counted, and must not become more."""

from __future__ import annotations

import pytest

from documents import CLOUDFLARE, understood
from name_faults import method_faults, type_faults

pytestmark = pytest.mark.skipif(
    not CLOUDFLARE.exists(), reason="Cloudflare's document is not there"
)

TYPES = {"numbered": 17, "long": 105, "stuttering": 6, "weak": 35}
"""Of 2,681. Most that are numbered or weak are components that no operation refers to, called `single_response-4dQbVPd0`."""
METHODS = {"numbered": 0, "long": 66, "stuttering": 5}
"""Of 1,259. What stutters are paths in operationIds: `post-zones-zone_identifier-logpush-edge-jobs`."""


def test_types() -> None:
    """No more types are numbered, longer than 45 letters, stutter or say nothing than are known."""
    names = understood(CLOUDFLARE).names
    counts = {fault: len(found) for fault, found in type_faults(names).items()}

    assert {} == {fault: counts[fault] for fault, most in TYPES.items() if counts[fault] > most}


def test_methods() -> None:
    """No more methods are numbered, longer than 45 letters or stutter than are known."""
    counts = {
        fault: len(found) for fault, found in method_faults(understood(CLOUDFLARE).names).items()
    }

    assert {} == {fault: counts[fault] for fault, most in METHODS.items() if counts[fault] > most}


def test_every_name_says_why() -> None:
    """`inspect` has a rule to show for each type."""
    assert [] == [one.name for one in understood(CLOUDFLARE).names.types.values() if not one.rule]
