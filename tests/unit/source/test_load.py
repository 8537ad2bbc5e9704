"""Files to sources."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from clientpress.diagnostics.model import Collector, Stop
from clientpress.source.detect import detect
from clientpress.source.jail import OutsideError, reader
from clientpress.source.load import load
from clientpress.source.model import Kind

PAGE = '/a\nget\nDebug "responses"\n{}'


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.txt", ' \n{"openapi": 1}', Kind.JSON),
        ("a.yaml", '{"openapi": 1}', Kind.JSON),
        ("a.yaml", "{openapi: 1}", Kind.YAML),
        ("a", "# hello\nopenapi: 3.0.0", Kind.YAML),
        ("a.json", "swagger: '2.0'", Kind.YAML),
        ("a.yaml", PAGE, Kind.PAGE),
        ("a.yml", "a: b", Kind.YAML),
        ("a.json", "nothing", Kind.JSON),
        ("a.page.txt", "nothing", Kind.PAGE),
        ("a", "nothing", None),
    ],
)
def test_content_decides_before_the_name(name: str, text: str, expected: Kind | None) -> None:
    """A file is what it says it is, and only then what it is called."""
    assert expected is detect(name, text)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": "\xc3\xa4"}',
        codecs.BOM_UTF8 + b'{"a": "\xc3\xa4"}',
        codecs.BOM_UTF16_LE + '{"a": "ä"}'.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + '{"a": "ä"}'.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + '{"a": "ä"}'.encode("utf-32-le"),
    ],
)
def test_byte_order_marks(data: bytes) -> None:
    """A byte order mark tells the encoding and is no part of the text."""
    source = load("a.json", lambda _: data, Collector())
    assert ('{"a": "ä"}', {"a": "ä"}) == (source.text, source.tree)


def _stopped(name: str, read_file: object) -> tuple[str, str]:
    with pytest.raises(Stop) as stopped:
        load(name, read_file, Collector())  # type: ignore[arg-type]
    return stopped.value.diagnostic.entry.code, stopped.value.diagnostic.message


def test_broken_text_is_located() -> None:
    """Bytes that are no UTF-8 stop the run at their line and column."""
    with pytest.raises(Stop) as stopped:
        load("a.json", lambda _: b'{\n "\xc3\xa4": "\xff"}', Collector())
    spot = stopped.value.diagnostic.spot
    assert ("SRC004", 2, 8) == (
        stopped.value.diagnostic.entry.code,
        spot and spot.line,
        spot and spot.column,
    )


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there stops the run with the reason."""
    name = str(tmp_path / "a.json")
    assert ("SRC001", f"cannot read {name}: no such file or directory") == _stopped(
        name, reader(tmp_path)
    )


def test_folder(tmp_path: Path) -> None:
    """A folder is no file."""
    assert "SRC001" == _stopped(str(tmp_path), reader(tmp_path))[0]


def test_odd_name(tmp_path: Path) -> None:
    """A name that no system allows is a user's mistake, too."""
    assert "SRC001" == _stopped("a\0b", reader(tmp_path))[0]


def test_outside(tmp_path: Path) -> None:
    """A file outside of the jail stops the run."""
    assert "SRC013" == _stopped(str(tmp_path / "a.json"), reader(tmp_path / "inner"))[0]


def test_empty_file() -> None:
    """An empty file is told so."""
    assert ("SRC012", "a.json is not an API description: the file is empty") == _stopped(
        "a.json", lambda _: b" \n"
    )


def test_unknown_text() -> None:
    """A text of no known kind stops the run."""
    assert "SRC012" == _stopped("a", lambda _: b"hello")[0]


def test_jail_follows_links(tmp_path: Path) -> None:
    """A link does not lead out of the jail."""
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret").write_text("s", encoding="utf-8")
    (inner / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(OutsideError):
        reader(inner)(str(inner / "link"))


def test_jail_allows_what_is_listed(tmp_path: Path) -> None:
    """The configuration can let single files in."""
    other = tmp_path / "other.json"
    other.write_bytes(b"{}")
    assert b"{}" == reader(tmp_path / "inner", [other])(str(other))
