"""YAML texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from clientpress.diagnostics.model import Collector, Stop
from clientpress.diagnostics.place import Place, Pointer
from clientpress.source import yaml_events
from clientpress.source.yaml_text import read

ROOT = Place("a.yaml", Pointer(""))
CLOUDFLARE = Path(__file__).parents[4] / "shared/specs/cloudflare/openapi-2023-07-31.yaml"


def _read(text: str) -> Any:
    found = Collector()
    tree = read(text, ROOT, found)
    assert [] == [d.message for d in found]
    return tree


def _codes(text: str) -> tuple[Any, list[str]]:
    found = Collector()
    return read(text, ROOT, found), [d.entry.code for d in found]


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-0", 0),
        ("0x1F", 31),
        ("0o17", 15),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("yes", "yes"),
        ("on", "on"),
        ("2020-01-01", "2020-01-01"),
        ("12:30", "12:30"),
        ("16:9", "16:9"),
        ("190:20:30.15", "190:20:30.15"),
        ("no", "no"),
        ("off", "off"),
        ("Y", "Y"),
        ("2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"),
        ("0123", "0123"),
        ("012", "012"),
        ("0b11", "0b11"),
        ("1e", "1e"),
        ("NaN", "NaN"),
        ("Infinity", "Infinity"),
        ("1_000", "1_000"),
        ("1.2.3", "1.2.3"),
        ("+", "+"),
        ("9" * 5000, "9" * 5000),
        ("'12'", "12"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("!!float 12", 12.0),
        ("! 12", "12"),
    ],
)
def test_scalars_follow_the_core_schema(plain: str, expected: object) -> None:
    """Scalars are read by YAML 1.2's core schema, so that words and dates stay words."""
    assert (expected, type(expected)) == (
        _read(f"a: {plain}")["a"],
        type(_read(f"a: {plain}")["a"]),
    )


@pytest.mark.parametrize(
    ("text", "tree", "told"),
    [
        ("[1, .nan, .NaN, .NAN, 2]", [1, 2], [".nan", ".NaN", ".NAN"]),
        ("{a: .inf, b: -.Inf, c: 1e999, d: '.inf'}", {"d": ".inf"}, [".inf", "-.Inf", "1e999"]),
        ("{a: &n .nan, b: *n, c: !!float .inf}", {}, [".nan", "*n", ".inf"]),
        (".nan", None, [".nan"]),
    ],
)
def test_numbers_that_json_cannot_hold(text: str, tree: Any, told: list[str]) -> None:
    """They are left out with their keys, and each is told with its place."""
    found = Collector()

    assert tree == read(text, ROOT, found)
    assert [f"`{one}`" for one in told] == [each.message.split(" is not ")[0] for each in found]


def test_keys_are_strings() -> None:
    """A status code is a key like any other."""
    assert {"200": 1, "true": 2, "null": 3} == _read("200: 1\ntrue: 2\nnull: 3")


def test_aliases_share_their_value() -> None:
    """An alias is its anchor's value."""
    tree = _read("a: &x {b: 1}\nc: *x")
    assert tree["a"] is tree["c"]


def test_merge_keys() -> None:
    """Own keys win over merged ones, earlier merged ones over later ones."""
    text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], z: 3}"
    assert {"x": 1, "y": 1, "z": 3} == _read(text)["c"]


def test_doubled_keys() -> None:
    """A key that stands twice is reported, and its last value counts."""
    assert ({"a": {"b": 2}}, ["SRC005"]) == _codes("a:\n  b: 1\n  b: 2")


def test_keys_that_are_collections() -> None:
    """A template placeholder without quotes is reported, and the rest is read."""
    assert ({"b": 1}, ["SRC009"]) == _codes("? {x: 1}\n: y\nb: 1")


def test_unknown_tags() -> None:
    """A tag that says nothing here is reported; the value is kept."""
    assert ({"a": 1, "b": {"c": 2}}, ["SRC010", "SRC010"]) == _codes("a: !x 1\nb: !y {c: 2}")


def test_empty_text_is_nothing() -> None:
    """A text of comments holds no document."""
    assert _read("# nothing") is None


BOMB = "a0: &a0 [0]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
)
TOWER = "a0: &a0 [0]\n" + "".join(
    f"a{n}: &a{n} {'[' * 90}*a{n - 1}{']' * 90}\n" for n in range(1, 4)
)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: [1\nb: 2", "SRC003", 2),
        ("a: \x01", "SRC003", 1),
        ("a:\n\tb: 1", "SRC003", 2),
        ("a: 1\n---\nb: 2", "SRC008", 2),
        ("a: &x [*x]", "SRC003", 1),
        ("a: *gone", "SRC003", 1),
        ("[" * 300 + "]" * 300, "SRC006", 1),
        (BOMB, "SRC007", 8),
        (TOWER, "SRC006", None),
    ],
)
def test_what_cannot_be_read_stops(text: str, code: str, line: int | None) -> None:
    """Broken, endless and bottomless YAML ends the run, with its line where there is one."""
    with pytest.raises(Stop) as stopped:
        read(text, ROOT, Collector())
    spot = stopped.value.diagnostic.spot
    assert (code, line) == (stopped.value.diagnostic.entry.code, spot.line if spot else None)


def test_without_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pure Python parser gives the same tree."""
    text = "a: &x [1, '2', {b: null}]\nc: *x\nd: |\n  text\n"
    expected = _read(text)
    monkeypatch.setattr(yaml_events, "CParser", None)
    assert expected == _read(text)


def test_agrees_with_json() -> None:
    """A document written as YAML reads as its JSON does."""
    tree = {
        "paths": {"/a": {"get": {"responses": {"200": {"x": [1, 1.5, None, "yes", "01", "~"]}}}}}
    }
    assert json.loads(json.dumps(tree)) == _read(yaml.safe_dump(tree))


@pytest.mark.skipif(not CLOUDFLARE.exists(), reason="the large document is not here")
def test_agrees_with_a_safe_loader_on_a_large_document() -> None:
    """4 MB of YAML read as PyYAML's loader without types reads them, apart from the types."""
    text = CLOUDFLARE.read_text(encoding="utf-8")
    expected = yaml.CBaseLoader(text).get_single_data()
    assert expected == _as_text(_read(text), expected)


def _as_text(tree: Any, model: Any) -> Any:
    """Give the tree with each scalar that was resolved as the text that it was resolved from."""
    if isinstance(tree, dict):
        return {key: _as_text(value, model[key]) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_as_text(*pair) for pair in zip(tree, model, strict=True)]
    is_same = tree == model or (tree is None and model in ("", "null", "~"))
    is_same |= isinstance(tree, bool) and str(tree).lower() == model
    is_same |= isinstance(tree, int | float) and not isinstance(tree, bool) and float(model) == tree
    return model if is_same else tree
