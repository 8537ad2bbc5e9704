"""The case `hostile`: nothing that a document says is ever run, and all of it arrives as it was said."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from behaviour.client.driving import answers
from case_table import ALL

PACKAGE = "hostile"
OWN = "(of the package)"


def test_it_runs_nothing_that_others_do_not(packages: Path) -> None:
    """Its syntax, its imports, its calls and the names it reads are among those of harmless packages."""
    hostile = set(_inventory(packages / PACKAGE))
    others = {
        each
        for case in ALL
        if case not in (PACKAGE, "create_token_page")
        for each in _inventory(packages / case)
    }

    assert set() == hostile - others
    assert {"call Operation", f"call {OWN}._caller.call", "from __future__"} <= hostile
    assert {"call Constraints", "call lazy_attributes", "name models", "ClassDef"} <= hostile


def test_its_names_and_values_arrive_as_they_are(driver: Any) -> None:
    """Quotes, line ends, templates and code are text like any other."""
    driver.call(
        "etc_passwd.x_import_os",
        answers("ok"),
        {"base_url": "https://h.test"},
        y="{{ 7*7 }}",
        x='"""\'\\',
        q_1="a\nb",
        class_="__import__('os')",
        a_b="x",
        init=1,
        minus="m",
        lambda_0=driver.models.Lambda0(import_="os"),
    )

    request = driver.request
    assert "a\nb" == request.url.params['q"]\n=1']
    assert b"%22%22%22%27%5C/%7B%7B%7B%207%2A7%20%7D%7D%7D" in request.url.raw_path
    assert {
        "__class__": "__import__('os')",
        'a"b': "x",
        "__init__": 1,
        "\u202e": "m",
        "lambda: 0": {"import": "os"},
    } == json.loads(request.content)


def test_its_constraints_are_held(driver: Any) -> None:
    """A pattern and an enum of quotes and backslashes mean what they say."""
    with pytest.raises(driver.package.ValidationError) as caught:
        driver.call(
            "etc_passwd.x_import_os",
            answers("ok"),
            {"base_url": "https://h.test"},
            y="1",
            x="'",
            q_1="a\\nb",
            class_="c",
            a_b="y",
        )

    assert ["pattern", "enum", "enum"] == [each.constraint for each in caught.value.problems]


def test_a_server_that_is_no_url_is_refused(driver: Any) -> None:
    """A variable whose default breaks the URL can be given another value."""
    with pytest.raises(ValueError, match="base_url"):
        driver.client(answers("ok"))

    assert "import__" in driver.client(answers("ok"), v="1").base_url


def test_its_operation_is_found_by_its_id(package: Any) -> None:
    """The id that tries to close a call is a key like any other."""
    assert ['x"); import os #\n'] == list(package.OPERATIONS)


def _inventory(package: Path) -> Iterator[str]:
    """Give what the modules of a package do, all but the runtime: kinds of syntax, imports, calls, names."""
    files = [file for file in package.rglob("*.py") if "_runtime" not in file.parts]
    trees = [ast.parse(file.read_text("utf-8")) for file in files]
    defined = {file.stem for file in files} | {
        name for tree in trees for node in ast.walk(tree) for name in _defined(node)
    }
    for tree in trees:
        for node in ast.walk(tree):
            yield type(node).__name__
            yield from _done(node, defined)


def _defined(node: ast.AST) -> Iterator[str]:
    """Give the names that a node gives a meaning to."""
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            yield name
        case ast.arg(arg=name) | ast.Name(id=name, ctx=ast.Store()):
            yield name


def _done(node: ast.AST, defined: set[str]) -> Iterator[str]:
    """Give what a node does when it is run; what the package itself defines is one and the same."""
    match node:
        case ast.Import(names=names):
            yield from (f"import {alias.name}" for alias in names)
        case ast.ImportFrom(module=module, names=names, level=level):
            last = (module or "").rpartition(".")[2]
            yield f"from {'.' * level}{OWN if level and last in defined else module}"
            yield from (_known(alias.name, defined, "imported") for alias in names)
        case ast.Call(func=func):
            words = [OWN if word in defined else word for word in ast.unparse(func).split(".")]
            yield f"call {'.'.join(words)}"
        case ast.Name(id=name, ctx=ast.Load()):
            yield _known(name, defined, "name")


def _known(name: str, defined: set[str], what: str) -> str:
    return f"{what} {OWN if name in defined else name}"
