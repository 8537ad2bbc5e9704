"""`clientpress diff`: settings, locks, findings and exit statuses."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from clientpress.cli.app import main
from support import ROOT

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


SPLIT = """
openapi: 3.1.0
info: {title: Zones, version: "1"}
servers: [{url: "https://a.example"}]
paths:
  /zones: {get: {operationId: list-zones, tags: [zones], responses: {"200": {$ref: "#/components/responses/Zones"}}}}
  /hosts: {get: {operationId: list-hosts, tags: [hosts], responses: {"200": {$ref: "#/components/responses/Zones"}}}}
components:
  responses:
    Zones:
      description: some
      content: {application/json: {schema: {type: object, properties: {some: {type: string}, more: {type: string}}}}}
    Hosts:
      description: some
      content: {application/json: {schema: {type: object, properties: {some: {type: string}, less: {type: string}}}}}
"""
"""Both lists answer alike; after `apart` they do not, and one of them is called by a new name."""


def apart(document: str) -> str:
    """Let one list answer otherwise."""
    head, here, rest = document.partition("  /hosts: ")
    return head + here + rest.replace("responses/Zones", "responses/Hosts", 1)


def test_what_was_generated_already_is_compared_with_another_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The older document has the lock beside the config that lies with it, so its names are those that callers know."""
    for name, text in {"before": SPLIT, "after": apart(SPLIT)}.items():
        folder = tmp_path / name / "api"
        folder.mkdir(parents=True)
        (folder / "zones.yaml").write_text(text)
        (tmp_path / name / "clientpress.toml").write_text(
            '[[client]]\nspec = "api/zones.yaml"\npackage = "zones"\n'
        )
    monkeypatch.chdir(tmp_path / "before")
    assert 0 == run("generate")
    shutil.copytree("zones", "../after/zones")
    shutil.copy("clientpress.lock", "../after")
    monkeypatch.chdir(tmp_path / "after")
    capsys.readouterr()
    told = []
    for _ in range(2):
        run("diff", "../before/api/zones.yaml", "api/zones.yaml")
        told.append(capsys.readouterr())
        assert 0 == run("generate")
        capsys.readouterr()

    assert "" == told[0].err
    assert "received-changed" in told[0].out
    assert told[0] == told[1]


def test_a_lock_that_has_the_newer_names_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Where the package is generated from the newer document already, nobody knows the names of the older one."""
    Path("clientpress.toml").write_text('[[client]]\nspec = "new.yaml"\npackage = "zones"\n')
    Path("old.yaml").write_text(SPLIT)
    Path("new.yaml").write_text(SPLIT)
    assert 0 == run("generate")
    Path("new.yaml").write_text(apart(SPLIT))
    changes(capsys)
    assert "" == told_apart(capsys)
    assert 0 == run("generate")
    capsys.readouterr()

    assert told_apart(capsys).startswith("clientpress.lock: warning NAME002: ")


VARIANTS = """
openapi: 3.1.0
info: {title: Zones, version: "1"}
servers: [{url: "https://a.example"}]
paths:
  /actions:
    get:
      operationId: list-actions
      tags: [actions]
      responses: {"200": {description: some, content: {application/json: {schema: {anyOf: [VARIANTS]}}}}}
components:
  schemas:
    Halt: {type: object, required: [halt], properties: {halt: {type: string}}}
    Call: {type: object, required: [call], properties: {call: {type: string}}}
    Send: {type: object, required: [send], properties: {send: {type: string}}}
"""


def test_a_variant_in_the_place_of_another_is_no_renamed_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One is gone and one is new; what stands behind them is what it was."""
    for name, variants in {"old": ("Halt", "Send"), "new": ("Call", "Send")}.items():
        refs = ", ".join(f'{{$ref: "#/components/schemas/{one}"}}' for one in variants)
        text = VARIANTS.replace("VARIANTS", refs)
        gone = "Call" if name == "old" else "Halt"
        lines = [line for line in text.splitlines() if not line.startswith(f"    {gone}:")]
        Path(f"{name}.yaml").write_text("\n".join(lines) + "\n")

    assert {
        ("model-removed", "models.Halt"),
        ("model-added", "models.Call"),
        ("received-changed", "client.actions.list_actions()"),
    } == {(one["code"], one["subject"]) for one in changes(capsys)}


def told_apart(capsys: pytest.CaptureFixture[str]) -> str:
    """Give what stands on stderr."""
    run("diff", "old.yaml", "new.yaml")
    return capsys.readouterr().err


def test_a_name_that_was_an_alias_already_may_go(capsys: pytest.CaptureFixture[str]) -> None:
    """Two models that have become one are both importable, until what one of them was is gone."""
    Path("clientpress.toml").write_text('[[client]]\nspec = "old.yaml"\npackage = "zones"\n')
    for answers in ({"one": "A", "two": "B"}, {"one": "B", "two": "B"}):
        Path("old.yaml").write_text(document(answers))
        assert 0 == run("generate")
    texts = [file.read_text() for file in Path("zones/models").glob("*.py")]
    assert any("A: TypeAlias = B" in text for text in texts)

    Path("new.yaml").write_text(document({"two": "B"}))
    gone = [one["subject"] for one in changes(capsys) if one["code"] == "model-removed"]
    assert ["models.A"] == gone
    Path("new.yaml").write_text(document({"one": "B", "two": "B"}))
    assert [] == changes(capsys)


def document(answers: dict[str, str]) -> str:
    """Write a document: the model that each path answers with. A model has one property, called like itself."""
    schema = '{"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/%s"}}}}}'
    paths = [
        f"  /{path}:\n    get: {{operationId: get-{path}, tags: [zones], responses: {schema % model}}}\n"
        for path, model in answers.items()
    ]
    models = [
        f"    {model}: {{type: object, properties: {{{model.lower()}: {{type: string}}}}}}\n"
        for model in sorted({*answers.values()})
    ]
    head = DOCUMENT.partition("  /zones")[0]
    return f"{head}{''.join(paths)}components:\n  schemas:\n{''.join(models)}"


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


def test_what_is_redirected_is_utf_8(folder: Path) -> None:
    """Letters are what they are, whatever the code page of the system is."""
    Path("new.yaml").write_text(DOCUMENT.replace("a.example", "b.example"))
    Path("old.yaml").write_text(DOCUMENT.replace("/zones:", "/zones/{größe}:"))
    done = subprocess.run(
        [sys.executable, "-m", "clientpress", "diff", "old.yaml", "new.yaml"],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT / "generator"), "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )

    assert b"" == done.stderr
    assert "größe" in done.stdout.decode()


def test_what_changes_no_code_is_a_patch(capsys: pytest.CaptureFixture[str]) -> None:
    """The documents differ, and the packages only in their reference."""
    Path("new.yaml").write_text(DOCUMENT.replace("/zones:", "/zones:\n    x-owner: somebody"))

    assert [("patch", "document")] == [(one["severity"], one["code"]) for one in changes(capsys)]
    assert 0 == run("diff", "old.yaml", "new.yaml")
