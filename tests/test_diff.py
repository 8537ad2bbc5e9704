"""Pairs of documents, one idea each: what the difference is said to be, in all three forms.

Beside `old.yaml` and `new.yaml` lie `expected.txt`, `expected.md` and `expected.json`. No test writes them.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clientpress.cli.app import main

PAIRS = Path(__file__).parent / "diff"
NAMES = sorted(path.name for path in PAIRS.iterdir() if path.is_dir())
FORMS = {"text": "expected.txt", "markdown": "expected.md", "json": "expected.json"}


def difference(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """Run the command in the working directory; give the exit status and what it prints."""
    with pytest.raises(SystemExit) as ended:
        main(["diff", *arguments])
    out, err = capsys.readouterr()
    assert "" == err
    return int(ended.value.code or 0), out


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("pair", NAMES)
def test_a_difference_is_told_in_every_form(
    pair: str, form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is printed is as written down, and the exit status says whether something breaks."""
    monkeypatch.chdir(PAIRS / pair)
    breaks = json.loads((PAIRS / pair / "expected.json").read_text())["counts"]["major"] > 0
    expected = (int(breaks), (PAIRS / pair / FORMS[form]).read_text())
    assert expected == difference(capsys, "old.yaml", "new.yaml", "--format", form)


@pytest.mark.parametrize("pair", NAMES)
def test_a_document_does_not_differ_from_itself(
    pair: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is told of what is the same."""
    monkeypatch.chdir(PAIRS / pair)
    expected = "verdict: none (0 breaking changes, 0 compatible, 0 other)\n"
    assert (0, expected) == difference(capsys, "new.yaml", "new.yaml")
