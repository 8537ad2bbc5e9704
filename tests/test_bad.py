"""One folder for each defect: the command, what it is run on, and what it says.

`command` holds the arguments, `stderr.txt` what has to be printed, `exit` the exit status. A run that ends with 2
leaves the folder as it was. These files are written by hand; no test writes them.
"""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import pytest

from clientpress.cli.app import main

BAD = Path(__file__).parent / "bad"
EXPECTED = ("command", "exit", "stderr.txt")


def content(folder: Path) -> dict[str, bytes]:
    """Give path → content of every file below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("defect", sorted(path.name for path in BAD.iterdir() if path.is_dir()))
def test_a_defect_is_told_in_the_authors_words(
    defect: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is printed and the exit status are as written down, and 2 means that nothing was written."""
    work = tmp_path / "work"
    shutil.copytree(BAD / defect, work, ignore=shutil.ignore_patterns(*EXPECTED))
    before = content(work)
    monkeypatch.chdir(work)
    with pytest.raises(SystemExit) as ended:
        main(shlex.split((BAD / defect / "command").read_text()))
    assert (BAD / defect / "stderr.txt").read_text() == capsys.readouterr().err
    assert int((BAD / defect / "exit").read_text()) == ended.value.code
    if ended.value.code == 0:
        assert (work / "out").is_dir()
    else:
        assert before == content(work)
