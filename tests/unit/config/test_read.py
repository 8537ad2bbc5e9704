"""`config.read`: what a configuration means, and where it is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clientpress.config.model import Client, Config
from clientpress.config.read import Asked, choose, find, read
from clientpress.diagnostics.model import Collector, Stop
from clientpress.document.model import WireName

FULL = """
output = 1

[[client]]
spec = "specs/a.yaml"
out = "src"
package = "a_client"
title = "A"
version = "2"
base_url = "https://a.example"
profile = "cloudflare"
files = ["../common.yaml"]
overlays = ["fixes.yaml", "more.json"]
transports = ["aiohttp"]
typed_dicts = true

[client.schemes.key]
type = "apiKey"
in = "header"
name = "X-Key"

[client.envelopes]
"GET /x" = false
"list-y" = "items"

[client.pages]
"list-y" = "cursor"
"list-z" = false
"GET /x" = { kind = "page", parameter = "p", size = "n", items = "data.xs", next = "a.b", total = "c" }

[client.names]
"list-y" = "ys"

[client.copies]
"https://a.example/" = "copies"

[[client]]
spec = "b.yaml"
"""


def config_of(folder: Path, text: str, name: str = "clientpress.toml") -> Config:
    """Read a configuration of this text."""
    (folder / name).write_text(text)
    return read(folder / name, Collector())


def problems(folder: Path, text: str) -> list[tuple[str, int, int, str]]:
    """Give (code, line, column, message) of all that is wrong with a configuration."""
    found = Collector()
    (folder / "clientpress.toml").write_text(text)
    with pytest.raises(Stop) as stopped:
        read(folder / "clientpress.toml", found)
    result = []
    for diagnostic in [*found, stopped.value.diagnostic]:
        assert diagnostic.spot is not None
        spot = diagnostic.spot
        result.append((diagnostic.entry.code, spot.line, spot.column, diagnostic.message))
    return result


def test_every_setting_arrives(tmp_path: Path) -> None:
    """All settings of an entry are read; paths are relative to the config; the lock lies beside it."""
    one, two = config_of(tmp_path, FULL).clients
    assert tmp_path / "specs/a.yaml" == one.spec
    assert tmp_path / "src" == one.out
    assert ("a_client", "A", "2", "https://a.example", "cloudflare") == (
        one.package,
        one.title,
        one.version,
        one.base_url,
        one.profile,
    )
    assert (tmp_path / "../common.yaml",) == one.files
    assert {"https://a.example/": str(tmp_path / "copies")} == one.copies
    assert (tmp_path / "fixes.yaml", tmp_path / "more.json") == one.overlays
    assert (("aiohttp",), ()) == (one.transports, two.transports)
    assert (True, False) == (one.typed_dicts, two.typed_dicts)
    assert ("apiKey", "header", WireName("X-Key")) == (
        one.schemes["key"].type,
        one.schemes["key"].location,
        one.schemes["key"].wire_name,
    )
    assert {"GET /x": None, "list-y": "items"} == one.envelopes
    assert {"list-y": "ys"} == one.names
    assert None is one.pages["list-z"]
    kinds = ("cursor", "page")
    assert kinds == tuple(pin.kind for pin in one.pages.values() if pin is not None)
    pin = one.pages["GET /x"]
    assert pin is not None
    assert ("p", "n", ("data", "xs"), ("a", "b"), ("c",)) == (
        pin.parameter,
        pin.size,
        pin.items,
        pin.next,
        pin.total,
    )
    assert tmp_path / "clientpress.lock" == one.lock
    assert (tmp_path / "b.yaml", tmp_path, "") == (two.spec, two.out, two.package)


def test_pyproject_holds_the_same_under_tool(tmp_path: Path) -> None:
    """In `pyproject.toml` the settings stand below `tool.clientpress`; others' tables are none of our business."""
    text = '[tool.other]\nx = 1\n[tool.clientpress]\noutput = 1\n[[tool.clientpress.client]]\nspec = "a"\n'
    config = config_of(tmp_path, text, "pyproject.toml")
    assert [tmp_path / "a"] == [client.spec for client in config.clients]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("outptu = 1", ("CONF003", 1, 1, "there is no setting `outptu` here")),
        ('output = "1"', ("CONF004", 1, 1, "`output` has to be a whole number")),
        ("output = true", ("CONF004", 1, 1, "`output` has to be a whole number")),
        ("output = 2", ("CONF006", 1, 1, "`2` is not a valid value for `output`")),
        ("client = 1", ("CONF004", 1, 1, "`client` has to be an array of tables")),
        ("client = [1]", ("CONF004", 1, 1, "`client` has to be an array of tables")),
        ("[[client]]", ("CONF005", 1, 3, "the setting `spec` is missing")),
        (
            '[[client]]\nspec = "a"\n[[client]]\nspec = 3',
            ("CONF004", 4, 1, "`spec` has to be a text"),
        ),
        (
            '[[client]]\nspec = "a"\nfiles = ["x", 1]',
            ("CONF004", 3, 1, "`files` has to be a list of texts"),
        ),
        (
            '[[client]]\nspec = "a"\ntransports = ["aiohtpp"]',
            ("CONF006", 3, 1, "`aiohtpp` is not a valid value for `transports`"),
        ),
        (
            '[[client]]\nspec = "a"\ntyped_dicts = "yes"',
            ("CONF004", 3, 1, "`typed_dicts` has to be true or false"),
        ),
        (
            '[[client]]\nspec = "a"\ntemplates = "none"',
            ("CONF006", 3, 1, "`none` is not a valid value for `templates`"),
        ),
        (
            '[[client]]\nspec = "a"\npackage = "a-b"',
            ("CONF006", 3, 1, "`a-b` is not a valid value for `package`"),
        ),
        (
            '[[client]]\nspec = "a"\n[client.names]\n"list-y" = "zones.list all"',
            ("CONF006", 4, 1, "`zones.list all` is not a valid value for `list-y`"),
        ),
        (
            '[[client]]\nspec = "a"\n[client.schemes.k]\ntype = "htpp"',
            ("CONF006", 4, 1, "`htpp` is not a valid value for `type`"),
        ),
        (
            '[[client]]\nspec = "a"\n[client.schemes]\nk = 1',
            ("CONF004", 4, 1, "`k` has to be a table"),
        ),
        ("x = [", ("CONF002", 1, 6, "this is not TOML: Invalid value")),
        ("\nx = @", ("CONF002", 2, 5, "this is not TOML: Invalid value")),
    ],
)
def test_what_is_wrong_is_shown_where_it_stands(
    tmp_path: Path, text: str, problem: tuple[str, int, int, str]
) -> None:
    """Each mistake has its code, line and column."""
    assert problem == problems(tmp_path, text)[-1]


def test_all_that_is_wrong_is_reported_at_once(tmp_path: Path) -> None:
    """Two mistakes are two findings, and an unknown setting is answered with the nearest one."""
    assert ["CONF005", "CONF003"] == [
        code for code, *_ in problems(tmp_path, "[[client]]\nspce = 1")
    ]
    with pytest.raises(Stop) as stopped:
        config_of(tmp_path, '[[client]]\nspec = "a"\nbase_ulr = "x"')
    assert "did you mean `base_url`?" == stopped.value.diagnostic.help


def test_an_unreadable_file_stops(tmp_path: Path) -> None:
    """A missing file and one that is no UTF-8 are the same kind of mistake."""
    with pytest.raises(Stop, match="No such file"):
        read(tmp_path / "absent.toml", Collector())
    (tmp_path / "bad.toml").write_bytes(b"\xff")
    with pytest.raises(Stop, match="utf-8"):
        read(tmp_path / "bad.toml", Collector())


def test_a_file_of_endless_lists_stops(tmp_path: Path) -> None:
    """What is nested deeper than the parser can follow is wrong, and no bug of ours."""
    with pytest.raises(Stop) as stopped:
        config_of(tmp_path, f"x = {'[' * 100_000}")
    assert "CONF002" == stopped.value.diagnostic.entry.code


def test_the_own_file_comes_before_pyproject(tmp_path: Path) -> None:
    """`clientpress.toml` counts before `pyproject.toml`, with a warning where both configure us."""
    found = Collector()
    assert find(tmp_path, found) is None
    (tmp_path / "pyproject.toml").write_text("[tool.other]")
    assert find(tmp_path, found) is None
    (tmp_path / "pyproject.toml").write_text("[tool.clientpress]")
    assert tmp_path / "pyproject.toml" == find(tmp_path, found)
    assert [] == [*found]
    (tmp_path / "clientpress.toml").write_text("")
    assert tmp_path / "clientpress.toml" == find(tmp_path, found)
    assert ["CONF008"] == [diagnostic.entry.code for diagnostic in found]


def test_with_a_spec_only_its_entry_counts(tmp_path: Path) -> None:
    """An explicit SPEC takes its own entry, however its path is written, or none at all."""
    config = config_of(tmp_path, FULL)
    chosen = choose(Asked(spec=tmp_path / "specs/../b.yaml"), config, Collector())
    assert config.clients[1:] == chosen
    other = tmp_path / "other.yaml"
    assert (Client(spec=other),) == choose(Asked(spec=other), config, Collector())


def test_the_command_line_wins(tmp_path: Path) -> None:
    """`-o` and `--package` count before the entry's own."""
    config = config_of(tmp_path, FULL)
    (client,) = choose(
        Asked(spec=config.clients[0].spec, out=Path("o"), package="p"), config, Collector()
    )
    assert (Path("o"), "p") == (client.out, client.package)


def test_nothing_to_generate_from_stops(tmp_path: Path) -> None:
    """Without SPEC and configuration, or with one that has no client, there is nothing to do."""
    for config in (None, config_of(tmp_path, "output = 1")):
        with pytest.raises(Stop, match="nothing to generate from"):
            choose(Asked(), config, Collector())


def test_two_clients_cannot_share_a_folder(tmp_path: Path) -> None:
    """One `--package` for all clients of a configuration would let one overwrite the other."""
    config = config_of(tmp_path, FULL)
    with pytest.raises(Stop, match="two clients would be written to"):
        choose(Asked(out=tmp_path, package="p"), config, Collector())


def test_pages_that_are_none(tmp_path: Path) -> None:
    """A kind has to be known, and so has each setting."""
    text = (
        '[[client]]\nspec = "a"\n[client.pages]\nx = "seek"\ny = { kind = "page", itmes = "a" }\n'
    )
    assert [
        ("CONF006", 4, 1, "`seek` is not a valid value for `x`"),
        ("CONF003", 5, 1, "there is no setting `itmes` here"),
    ] == [(code, line, column, said) for code, line, column, said in problems(tmp_path, text)]


def test_templates_are_a_folder_whose_digests_are_settings(tmp_path: Path) -> None:
    """A template that changes changes the hash of the config, which the manifest holds; parts count too."""
    text = '[[client]]\nspec = "a"\ntemplates = "own"'
    (tmp_path / "own" / "client").mkdir(parents=True)
    template, part = tmp_path / "own/client/client.py.jinja", tmp_path / "own/_part.jinja"
    settings = []
    for contents in (("a", "b"), ("a", "c"), ("d", "c")):
        template.write_text(contents[0])
        part.write_text(contents[1])
        (client,) = config_of(tmp_path, text).clients
        settings.append(json.dumps(client.settings))

    assert (tmp_path / "own",) == client.templates
    assert {"_part.jinja", "client/client.py.jinja"} == set(client.settings["templates"])
    assert 3 == len(set(settings))


def test_a_template_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """One that is no UTF-8 is a mistake in the config; a folder that is called like a template is none."""
    (tmp_path / "own" / "docs" / "index.md.jinja").mkdir(parents=True)
    (tmp_path / "own" / "_part.jinja").write_bytes(b"\xff")
    text = '[[client]]\nspec = "a"\ntemplates = "own"'

    assert [
        ("CONF006", 3, 1, "`_part.jinja` is not a valid value for `templates`"),
    ] == problems(tmp_path, text)
