"""`clientpress init`: a configuration to begin with, that works as it is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from clientpress.cli.app import main
from clientpress.cli.starter import STARTER
from clientpress.config.read import OWN, read
from clientpress.diagnostics.model import Collector


def init(folder: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """Run the command in a folder and give its exit status."""
    monkeypatch.chdir(folder)
    with pytest.raises(SystemExit) as ended:
        main(["init"])
    return ended.value.code


def test_the_starter_is_a_valid_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written can be read."""
    assert 0 == init(tmp_path, monkeypatch)
    config = read(tmp_path / "clientpress.toml", Collector())
    assert [tmp_path / "openapi.yaml"] == [client.spec for client in config.clients]


def test_every_commented_setting_is_valid(tmp_path: Path) -> None:
    """Taking the comment signs away gives a configuration too: no setting is shown that does not exist."""
    lines = [
        line.removeprefix("# ")
        if line.startswith("# ") and (" = " in line or "[" in line)
        else line
        for line in STARTER.splitlines()
        if "[tool." not in line
    ]
    text = "\n".join(lines)
    assert {"schemes", "envelopes", "names", "files"} <= set(tomllib.loads(text)["client"][0])
    (tmp_path / "clientpress.toml").write_text(text)
    (tmp_path / "templates").mkdir()
    assert 1 == len(read(tmp_path / "clientpress.toml", Collector()).clients)


def test_an_existing_configuration_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is overwritten; the exit status is 2."""
    (tmp_path / "clientpress.toml").write_text("mine")
    assert 2 == init(tmp_path, monkeypatch)
    assert "there already" in capsys.readouterr().err
    assert "mine" == (tmp_path / "clientpress.toml").read_text()


def test_a_stainless_config_that_is_there_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A team that comes from Stainless has its names with the first run."""
    (tmp_path / ".stainless").mkdir()
    (tmp_path / ".stainless" / "stainless.yml").write_text("resources: {}\n")
    assert 0 == init(tmp_path, monkeypatch)
    client = read(tmp_path / OWN, Collector()).clients[0]
    assert tmp_path / ".stainless" / "stainless.yml" == client.stainless


@pytest.mark.parametrize(
    ("lying", "named"),
    [
        (["openapi.json"], "openapi.json"),
        (["swagger.yml", "openapi.yml"], "openapi.yml"),
        (["api.json"], "openapi.yaml"),
    ],
)
def test_a_description_that_is_there_is_named(
    lying: list[str],
    named: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Under one of the usual names; else the user is told to set it."""
    for name in lying:
        (tmp_path / name).write_text("{}")
    assert 0 == init(tmp_path, monkeypatch)
    assert tmp_path / named == read(tmp_path / OWN, Collector()).clients[0].spec
    assert ("set `spec` in it" in capsys.readouterr().out) is (named not in lying)
