"""The sentinel."""

from __future__ import annotations

import copy
import pickle

import pytest

from clientpress.runtime.unset import UNSET, Unset


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_there_is_only_one(protocol: int) -> None:
    """Copying and pickling keep its identity."""
    copies = (
        copy.copy(UNSET),
        copy.deepcopy([UNSET])[0],
        pickle.loads(pickle.dumps(UNSET, protocol)),  # noqa: S301 -- bytes of our own
    )

    assert [True, True, True] == [one is UNSET for one in copies]
    assert [UNSET] == list(Unset)


def test_it_is_false_and_reads_as_written() -> None:
    """`if value:` passes over it, and its repr and text are its name."""
    assert (False, "UNSET", "UNSET") == (bool(UNSET), repr(UNSET), str(UNSET))
