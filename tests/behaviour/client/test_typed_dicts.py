"""The case `typed_dicts`: plain dictionaries have types, and are sent and checked as the models would be."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, get_type_hints
from uuid import UUID

import pytest

from behaviour.client.driving import answers

PACKAGE = "typed_dicts"
TYPED_USE = Path(__file__).with_name("typed_dicts_use.py")
CIRCLE = {"kind": "circle", "radius": 1.5}
IDENTIFIER = "2f8d7c1e-0000-4000-8000-000000000000"
ANSWER = {"title": "a", "shapes": [], "id": "1"}

PREFACE = """\
from typed_dicts import Client, dicts, models

client = Client()
drawings = client.drawings
settings = client.settings
"""
# What a checker must refuse, at any depth: a key that is not there, one that is missing, and a value of the wrong type.
MISUSES = (
    'drawings.set_shapes(id="a", body=[{"kind": "circle", "radius": 1, "colour": "red"}])',
    'drawings.set_shapes(id="a", body=[{"kind": "circle"}])',
    'drawings.set_shapes(id="a", body=[{"kind": "circle", "radius": "1"}])',
    'drawings.set_shapes(id="a", body=[{"kind": "square", "radius": 1}])',
    'drawings.set_shapes(id="a", body=[{"kind": "group", "shapes": [{"kind": "circle", "radios": 1}]}])',
    'drawings.set_shapes(id="a", body={"kind": "circle", "radius": 1})',
    'drawings.add_drawing(title="a", shapes=[], author={"nmae": "a"})',
    'drawings.add_drawing(title="a", shapes=[], author={"name": "a", "born": 2000})',
    'drawings.add_drawing(title="a", shapes=[], authors=[{"name": "a"}])',
    'drawings.add_drawing(title="a", shapes=[], layers={"a": {"kind": "circle", "radius": 1}})',
    'drawings.add_drawing(title="a", shapes=[], labels={"main": 1.5})',
    'drawings.add_drawing(title="a", shapes=[], spans=[({"name": "a"}, "1")])',
    'drawings.list_shapes(id="a", filter={"in_": ["a"]})',
    'drawings.add_scan(id="a", file=b"", author={})',
    'client.lines.send_lines(body=[{"name": None}])',
    'settings.change_settings(in_=[], request_ip={"name": "a"}, settings={"in": []})',
    'settings.change_settings(in_=[], request_ip={"name": "a"}, hidden={"str": "1"})',
    'settings.change_settings(in_=[], request_ip={"name": "a"}, none={"any": 1})',
    'drawings.with_raw_response.set_shapes(id="a", body=[{"kind": "circle"}])',
    'one: dicts.Author = {"born": "2000-01-01"}',
    'two: dicts.DrawingInput = {"title": "a", "shapes": [], "seen": "2020-01-01"}',
    'three: dicts.DrawingInput = {"title": "a", "shapes": [], "colour": "purple"}',
    "dicts.Drawing",
    "models.DrawingDict",
)


def _drawings(models: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give the same arguments as plain data, and as models."""
    plain = {
        "shapes": [CIRCLE, {"kind": "group", "shapes": [CIRCLE]}],
        "author": {"name": "b", "born": "2000-01-01"},
        "authors": [[{"name": "b"}], []],
        "layers": {"top": {"kind": "group", "shapes": [CIRCLE]}},
        "labels": {"main": "a", "author": {"name": "b"}, "other": 1},
        "spans": [({"name": "b"}, 1)],
        "watchers": [{"name": "b"}],
    }
    circle = models.Circle(**CIRCLE)
    group = models.Group(kind="group", shapes=[circle])
    author = models.Author(name="b")
    typed = {
        "shapes": [circle, group],
        "author": models.Author(name="b", born=date(2000, 1, 1)),
        "authors": [[author], []],
        "layers": {"top": group},
        "labels": models.Labels(main="a", author=author, extra_={"other": 1}),
        "spans": [(author, 1)],
        "watchers": [author],
    }
    return plain, typed


def test_a_dictionary_and_a_model_are_the_same_request(driver: Any) -> None:
    """Byte for byte, in a spread body, at every depth, and mixed."""
    plain, typed = _drawings(driver.models)
    mixed = {**typed, "shapes": [plain["shapes"][0], typed["shapes"][1]]}
    for given in (plain, typed, mixed):
        driver.call("drawings.add_drawing", answers(ANSWER), title="a", **given)

    assert 1 == len({request.content for request in driver.requests})
    assert plain["authors"] == json.loads(driver.requests[0].content)["authors"]


def test_a_dictionary_holds_what_json_holds(driver: Any) -> None:
    """Texts for times, identifiers and content, a list for a tuple: sent as the values of Python are."""
    models = driver.models
    plain = {"in": [IDENTIFIER], "request.ip": {"name": "a", "born": "2000-01-01"}}
    python = {"in": [UUID(IDENTIFIER)], "request.ip": {"name": "a", "born": date(2000, 1, 1)}}
    typed = models.Settings(
        in_=[UUID(IDENTIFIER)], request_ip=models.Author(name="a", born=date(2000, 1, 1))
    )
    for given in (plain, python, typed):
        driver.call(
            "settings.change_settings",
            answers(None, 204),
            in_=[],
            request_ip={"name": "a"},
            settings=given,
        )

    assert 1 == len({request.content for request in driver.requests})
    assert plain == json.loads(driver.requests[0].content)["settings"]


def test_every_scalar_of_a_dictionary_may_be_as_in_json(package: Any) -> None:
    """What the types say, the codec takes."""
    times = {"drawn_at": "2020-01-01T00:00:00Z", "seen": ["2020-01-01"], "due": {"a": "2020-01-01"}}
    rest = {"preview": "YWJj", "price": 1.5, "size": [1, 2.5], "paths": [[0, 1]]}
    python = {
        "drawn_at": datetime(2020, 1, 1, tzinfo=UTC),
        "seen": [date(2020, 1, 1)],
        "due": {"a": date(2020, 1, 1)},
        "preview": b"abc",
        "price": Decimal("1.5"),
        "size": (1, 2.5),
        "paths": [(0, 1)],
    }
    codec = package._runtime.codec.codec.codec_of(package.models.DrawingInput)
    given = {"title": "a", "shapes": []}

    assert {**given, **times, **rest} == codec.encode({**given, **times, **rest})
    assert {**given, **times, **rest} == codec.encode({**given, **python})


def test_parameters_and_parts_may_be_dictionaries(driver: Any) -> None:
    """In a query, in lines of JSON and beside a file."""
    models, done = driver.models, answers(None, 204)
    for author in ({"name": "a"}, models.Author(name="a")):
        driver.call("lines.send_lines", done, body=[author])
        driver.call("drawings.add_scan", done, id="1", file=b"abc", author=author)
    for kept in ({"in": ["x"]}, models.ListShapesFilter(in_=["x"])):
        driver.call("drawings.list_shapes", answers([]), id="1", filter=kept)
    lines, parts, *_, query, other = driver.requests

    assert b'{"name":"a"}\n' == lines.content == driver.requests[2].content
    assert b'{"name":"a"}' in parts.content
    assert query.url == other.url
    assert "filter%5Bin%5D" in str(query.url)


def test_both_are_validated_alike(driver: Any) -> None:
    """The same problems at the same places, before anything is sent."""
    models, found = driver.models, []
    for circle in ({**CIRCLE, "radius": 0}, models.Circle(kind="circle", radius=0)):
        with pytest.raises(driver.package.ValidationError) as raised:
            driver.call(
                "drawings.add_drawing", answers(ANSWER), title="a" * 41, shapes=[circle], author={}
            )
        found.append([(one.path, one.constraint) for one in raised.value.problems])

    assert [] == driver.requests
    assert found[0] == found[1]
    assert {"$.title", "$.shapes[0].radius", "$.author.name"} == {path for path, _ in found[0]}


def test_type_hints_of_dictionaries_resolve(package: Any) -> None:
    """At run time, with what they say of keys that have to be there."""
    listed = [getattr(package.dicts, name) for name in dir(package.dicts)]
    classes = [one for one in listed if isinstance(one, type)]
    assert {"Circle"} <= {one.__name__ for one in classes}
    for found in classes:
        assert set(found.__annotations__) == set(get_type_hints(found, include_extras=True))


def test_keys_of_calls_are_required_at_run_time_too(package: Any) -> None:
    """Those of a class are known to checkers alone, as their annotations are not looked at."""
    settings = package.dicts.Settings

    assert {"in", "request.ip"} == settings.__required_keys__
    assert {"settings", "hidden", "plain", "none"} == settings.__optional_keys__


def test_calls_import_no_dictionaries(packages: Path) -> None:
    """They are for checkers: a program that uses models pays nothing for them."""
    script = (
        "import sys, typed_dicts\n"
        "from typed_dicts.testing import FakeTransport\n"
        "fake = FakeTransport()\n"
        "fake.drawings.set_shapes.returns(None)\n"
        'fake.new_client().drawings.set_shapes(id="a", body=[{"kind": "circle", "radius": 1}])\n'
        'print(*sorted(each for each in sys.modules if each.startswith("typed_dicts.dicts")))\n'
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=packages, capture_output=True, text=True, check=True
    )

    assert "typed_dicts.dicts\n" == done.stdout


@pytest.fixture(scope="module")
def checked(packages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the package, what is right and what is wrong."""
    folder = tmp_path_factory.mktemp("checked")
    shutil.copytree(packages / PACKAGE, folder / PACKAGE)
    shutil.copy(TYPED_USE, folder)
    (folder / "misuse.py").write_text(PREFACE + "\n".join(MISUSES) + "\n")
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "include": [TYPED_USE.name, "misuse.py"]})
    )
    return folder


def _complaints(said: str, pattern: str) -> tuple[set[str], str]:
    """Give the wrong lines that a checker found, and whatever else it found."""
    lines = [*PREFACE.splitlines(), *MISUSES]
    wrong = {lines[int(number) - 1] for number in re.findall(rf"misuse\.py:(\d+){pattern}", said)}
    other = [line for line in said.splitlines() if "error" in line and TYPED_USE.name in line]
    return wrong, "\n".join(other)


def _run(*command: str, folder: Path) -> str:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    ).stdout


def test_mypy_finds_every_misuse_and_nothing_else(checked: Path) -> None:
    """Wrong keys, missing keys and wrong values; JSON as it is, models, and both mixed are right."""
    flags = ("--strict", "--config-file", "")
    said = _run("mypy", *flags, TYPED_USE.name, "misuse.py", folder=checked)

    assert (set(MISUSES), "") == _complaints(said, ": error"), said


@pytest.mark.skipif(shutil.which("node") is None, reason="node is missing, which pyright runs on")
def test_pyright_finds_every_misuse_and_nothing_else(checked: Path) -> None:
    """As mypy does."""
    said = _run("pyright", "--pythonpath", sys.executable, "-p", ".", folder=checked)

    assert (set(MISUSES), "") == _complaints(said, r":\d+ - error"), said
