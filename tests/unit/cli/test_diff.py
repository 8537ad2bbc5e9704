"""`clientpress diff`: settings, locks, findings and exit statuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from clientpress.cli.app import main

DOCUMENT = """
openapi: 3.1.0
info: {title: Zones, version: "1"}
servers: [{url: "https://a.example"}]
paths:
  /zones:
    get: {operationId: list-zones, tags: [zones], responses: {"204": {description: none}}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with one document twice."""
    monkeypatch.chdir(tmp_path)
    Path("old.yaml").write_text(DOCUMENT)
    Path("new.yaml").write_text(DOCUMENT)
    return tmp_path


def run(*arguments: str) -> int:
    """Run a command; give the exit status."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    return int(ended.value.code or 0)


def changes(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[Any]:
    """Give the rows of the difference of both documents."""
    capsys.readouterr()
    run("diff", "old.yaml", "new.yaml", "--format", "json", *arguments)
    found: list[Any] = json.loads(capsys.readouterr().out)["changes"]
    return found


def test_names_begin_with_the_lock_of_the_config(capsys: pytest.CaptureFixture[str]) -> None:
    """What callers know is what was generated, and not what the older document would be called today."""
    Path("clientpress.toml").write_text('[[client]]\nspec = "new.yaml"\npackage = "zones"\n')
    assert 0 == run("generate")
    lock = Path("clientpress.lock")
    lock.write_text(lock.read_text().replace("zones.list_zones", "zones.every"))
    Path("new.yaml").write_text(DOCUMENT.replace("get:", "put:").replace("list-zones", "put-zones"))

    assert ["client.zones.every()"] == [
        one["subject"] for one in changes(capsys) if one["code"] == "method-removed"
    ]


def test_the_settings_of_one_document_are_those_of_both(capsys: pytest.CaptureFixture[str]) -> None:
    """The older one lies where no config knows it."""
    Path("clientpress.toml").write_text(
        '[[client]]\nspec = "new.yaml"\npackage = "zones"\n[client.names]\n"list-zones" = "every"\n'
    )
    assert [] == changes(capsys)


def test_a_changed_override_is_a_renamed_method(capsys: pytest.CaptureFixture[str]) -> None:
    """Where both documents have settings of their own, those count."""
    entry = '[[client]]\nspec = "{0}.yaml"\nout = "{0}"\npackage = "zones"\n[client.names]\n"list-zones" = "{1}"\n'
    Path("clientpress.toml").write_text(entry.format("old", "every") + entry.format("new", "each"))
    (change,) = changes(capsys)

    assert ("method-renamed", "client.zones.every()") == (change["code"], change["subject"])
    assert ("client.zones.every", "client.zones.each") == (change["old"], change["new"])


def test_a_renamed_package_is_told_and_the_rest_compared(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The title names the package; all else keeps its names."""
    Path("new.yaml").write_text(DOCUMENT.replace("title: Zones", "title: Places"))

    assert ["package-renamed"] == [
        one["code"] for one in changes(capsys) if one["severity"] == "major"
    ]


def test_findings_of_the_documents_are_left_to_generate(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing stands on stderr where something can be done."""
    Path("old.yaml").write_text(DOCUMENT.replace("operationId", "operationID"))
    run("diff", "old.yaml", "new.yaml")

    assert "" == capsys.readouterr().err


@pytest.mark.parametrize("missing", ["old.yaml", "new.yaml"])
def test_a_document_that_cannot_be_read_ends_the_run(
    missing: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told as `generate` tells it, and once."""
    Path(missing).unlink()

    assert 2 == run("diff", "old.yaml", "new.yaml")
    out, err = capsys.readouterr()
    assert "" == out
    assert 1 == err.count("error SRC001: cannot read")
    assert missing in err


def test_what_changes_no_code_is_a_patch(capsys: pytest.CaptureFixture[str]) -> None:
    """The documents differ, and the packages only in their reference."""
    Path("new.yaml").write_text(DOCUMENT.replace("/zones:", "/zones:\n    x-owner: somebody"))

    assert [("patch", "document")] == [(one["severity"], one["code"]) for one in changes(capsys)]
    assert 0 == run("diff", "old.yaml", "new.yaml")
