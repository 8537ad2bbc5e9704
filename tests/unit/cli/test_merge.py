"""Two branches regenerated the package, and are merged: `generate` settles what is generated."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from clientpress.cli.app import main

HEAD = """\
openapi: 3.1.0
info: {title: Zones, version: "1"}
servers: [{url: "https://a.example"}]
paths:
"""
PATH = """\
  /{0}:
    get:
      operationId: get-{0}
      tags: [zones]
      responses:
        "200":
          description: ok
          content: {{application/json: {{schema: {{title: {1}, type: object, properties: {{{0}: {{type: string}}}}}}}}}}
"""
BESIDE = '[[client]]\nspec = "api.yaml"\npackage = "zones"\n'
BASE = (("one", "One"), ("two", "Two"))
OURS = (("ours", "Ours"), *BASE)
THEIRS = (*BASE, ("theirs", "Theirs"))


def run(*arguments: str) -> int:
    """Run the command line in this process and give its exit status."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert isinstance(ended.value.code, int)
    return ended.value.code


def branch(folder: Path, paths: tuple[tuple[str, str], ...], config: str) -> Path:
    """Write a document and a config into a folder, which may have what was there before."""
    folder.mkdir(exist_ok=True)
    (folder / "api.yaml").write_text(HEAD + "".join(PATH.format(*one) for one in paths))
    if config:
        (folder / "clientpress.toml").write_text(config)
    return folder


def merge(base: Path, ours: Path, theirs: Path, into: Path) -> set[str]:
    """Merge folders as Git does, file by file; give what has conflicts."""
    conflicts = set()
    paths = {one.relative_to(side) for side in (ours, theirs) for one in side.rglob("*")}
    for path in sorted(paths):
        sides = [side / path for side in (ours, base, theirs)]
        known = [one for one in sides if one.is_file()]
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        if len(known) == len(sides):
            done = subprocess.run(
                ["git", "merge-file", "-p", *map(str, sides)], capture_output=True, check=False
            )
            (into / path).write_bytes(done.stdout)
            conflicts |= {str(path)} if done.returncode else set()
        elif known:
            shutil.copy(known[0], into / path)
    return conflicts


@pytest.mark.parametrize("config", [BESIDE, ""], ids=["with a config", "without one"])
def test_a_merge_of_two_regenerated_branches_is_settled_by_generating(
    config: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What is generated is as if one branch had done both; the names that a branch fixed by hand go on, and nothing of a conflict is left."""
    lock = Path("clientpress.lock" if config else "zones/clientpress.lock")
    base = branch(tmp_path / "base", BASE, config)
    monkeypatch.chdir(base)
    assert 0 == run("generate", "api.yaml")
    sides = []
    for name, paths in {"ours": OURS, "theirs": THEIRS}.items():
        shutil.copytree(base, tmp_path / name)
        monkeypatch.chdir(branch(tmp_path / name, paths, config))
        assert 0 == run("generate", "api.yaml")
        lock.write_text(lock.read_text().replace(f"get_{name}", f"fetch_{name}"))
        assert 0 == run("generate", "api.yaml")
        sides.append(tmp_path / name)
    conflicts = merge(base, sides[0], sides[1], tmp_path / "both")
    assert {str(lock), "zones/clientpress.json"} <= conflicts
    assert "api.yaml" not in conflicts
    own = tmp_path / "both" / "zones" / "own.py"
    own.write_text("MINE = 1\n")
    monkeypatch.chdir(tmp_path / "both")
    capsys.readouterr()

    assert 1 == run("generate", "api.yaml", "--check")
    assert 0 == run("generate", "api.yaml")
    told = capsys.readouterr().err
    assert ("NAME003" in told, "OUT007" in told) == (True, True)
    assert 0 == run("generate", "api.yaml", "--check")
    assert "NAME003" not in capsys.readouterr().err
    assert "MINE = 1\n" == own.read_text()
    resource = Path("zones/resources/zones.py").read_text()
    assert [
        "fetch_ours" in resource,
        "fetch_theirs" in resource,
        "get_one" in resource,
    ] == [True, True, True]
    assert not [
        one for one in Path().rglob("*") if one.is_file() and b"<<<<<<<" in one.read_bytes()
    ]
