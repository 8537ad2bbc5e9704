"""A package becomes files."""

from __future__ import annotations

import ast
from pathlib import Path

import black
import pytest

import clientpress
from clientpress.python.runtime import ASKED_FOR
from clientpress.render.package import render_package, runtime_files
from factories_python import answering, package_of, taking

ITEM = {
    "type": "object",
    "required": ["date"],
    "properties": {"date": {"type": "string", "format": "date"}},
}
TREES = {
    "answering": answering({"type": "array", "items": ITEM}),
    "taking": taking(ITEM),
    "nothing": answering({"type": "string"}),
    "enum": answering({"title": "Colour", "enum": [f"colour {number}" for number in range(40)]}),
}


@pytest.fixture(params=TREES)
def files(request: pytest.FixtureRequest) -> dict[str, str]:
    """Render a small document."""
    return dict(render_package(package_of(TREES[request.param])))


def test_the_layout_is_that_of_the_contract(files: dict[str, str]) -> None:
    """Whatever the API has, these files are there."""
    wanted = {"__init__.py", "client.py", "errors.py", "operations.py", "py.typed"}

    assert wanted | {"models/__init__.py", "resources/__init__.py", "resources/things.py"} <= set(
        files
    )


def test_the_runtime_is_copied_word_for_word(files: dict[str, str]) -> None:
    """Every module of it, but for what has to be asked for."""
    folder = Path(clientpress.__file__).parent / "runtime"
    every = {
        f"_runtime/{one.relative_to(folder).as_posix()}": one.read_text("utf-8")
        for one in folder.rglob("*.py")
    }
    asked_for = {"_runtime/transports/aiohttp_transport.py", "_runtime/built.py"}
    wanted = {path: text for path, text in every.items() if path not in asked_for}
    asked = dict(runtime_files(ASKED_FOR))

    assert wanted == {path: text for path, text in files.items() if path.startswith("_runtime/")}
    assert every == asked


def test_black_leaves_every_file_alone(files: dict[str, str]) -> None:
    """Each ends with a line end, too."""
    made = {
        path: text
        for path, text in files.items()
        if path.endswith(".py") and not path.startswith("_runtime/")
    }

    assert made
    assert made == {path: black.format_str(text, mode=black.Mode()) for path, text in made.items()}


def test_nothing_is_imported_that_is_not_used(files: dict[str, str]) -> None:
    """Imports follow from the symbols that are printed."""
    for path, text in files.items():
        if path.startswith(("models/", "resources/")) and not path.endswith("__init__.py"):
            tree = ast.parse(text)
            bound = {
                one.asname or one.name
                for node in tree.body
                if isinstance(node, ast.ImportFrom) and node.module != "__future__"
                for one in node.names
            }
            used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}

            assert set() == bound - used


def test_what_a_template_of_the_user_renders_is_formatted_and_proven(tmp_path: Path) -> None:
    """By black, since the printer knows nothing of it."""
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "reexport.py.jinja").write_text(
        "x = [1,2]\n{{ view.docstring }}\n", "utf-8"
    )

    files = dict(render_package(package_of(TREES["nothing"]), tmp_path))

    assert files["errors.py"].startswith("x = [1, 2]\n")
