"""Real documents, whole: a tenth of them by the commit, and Cloudflare's always. `make corpus` takes them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.documents import DOCUMENTS, commit, tenth
from corpus.examine import examine


@pytest.mark.skipif(not DOCUMENTS, reason="the documents lie beside the project, and are not there")
@pytest.mark.parametrize("document", tenth(DOCUMENTS, commit()), ids=lambda file: file.stem)
def test_what_goes_in_comes_out_and_is_sound(document: Path, tmp_path: Path) -> None:
    """Every operation and response is there; modules import on their own; each can be called; black, mypy and pyright find nothing."""
    row = examine(document, tmp_path, closely=True)

    assert () == row.faults
    assert row.operations > 0
