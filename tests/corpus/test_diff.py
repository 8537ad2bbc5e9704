"""`diff` between publications of a real document, against the packages themselves, whose text is read here for that alone.

A commit looks at one of the 23 steps, chosen by its hash.
"""

from __future__ import annotations

import ast
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from corpus.documents import commit
from support import SHARED, clientpress, press

HISTORY = tuple(sorted((SHARED / "specs/cloudflare/history").glob("*.json")))
STEPS = len(HISTORY) - 1
pytestmark = pytest.mark.skipif(STEPS < 1, reason="the publications are not there")

Names = frozenset[tuple[str, ...]]


class Written(NamedTuple):
    """The names that the text of a package defines: (model), (model, field), (resource, method), (resource, method, argument).

    `made` are the models that methods make of their arguments.
    """

    models: Names
    fields: Names
    methods: Names
    arguments: Names
    made: frozenset[str]


class Step(NamedTuple):
    """Two packages, the second generated over the first, and what is said of the difference."""

    old: Written
    new: Written
    changes: tuple[dict[str, Any], ...]
    status: int

    def told(self, *codes: str) -> set[tuple[str, ...]]:
        """Give what rows of some rules are about, as the names of `Written`."""
        subjects = [one["subject"] for one in self.changes if one["code"] in codes]
        dotted = (one.rstrip("=)").replace("(", ".").split(".")[1:] for one in subjects)
        return {tuple(name for name in names if name) for names in dotted}


@pytest.fixture(scope="module")
def step(tmp_path_factory: pytest.TempPathFactory) -> Step:
    """Press the two publications of the commit's step, and ask for their difference."""
    at = int(commit(), 16) % STEPS
    folder = tmp_path_factory.mktemp("step")
    old, new = HISTORY[at : at + 2]
    before = written(press(old, folder / "old", "cloudflare"))
    shutil.move(folder / "old", folder / "new")
    now = written(press(new, folder / "new", "cloudflare"))
    status, changes = difference(old, new, folder)
    return Step(before, now, tuple(changes), status)


def test_models_that_go_or_come_are_told_and_no_others(step: Step) -> None:
    """What is said to be gone cannot be imported any more; what is not said of can."""
    assert step.told("model-removed", "model-renamed") == step.old.models - step.new.models
    assert step.told("model-added") <= step.new.models - step.old.models


def test_methods_that_go_or_come_are_told_and_no_others(step: Step) -> None:
    """So are those of a resource that goes or comes, by the resource."""
    gone = {one[0] for one in step.told("resource-removed", "resource-renamed")}
    come = {one[0] for one in step.told("resource-added")}
    renamed = {one["new"] for one in step.changes if one["code"] == "method-renamed"}

    assert step.told("method-removed", "method-renamed") == {
        one for one in step.old.methods - step.new.methods if one[0] not in gone
    }
    assert step.told("method-added") == {
        one
        for one in step.new.methods - step.old.methods
        if one[0] not in come and ".".join(("client", *one)) not in renamed
    }


def test_arguments_that_go_or_come_are_told_and_no_others(step: Step) -> None:
    """Of the methods that stay."""
    old = {one for one in step.old.arguments if one[:2] in step.new.methods}
    new = {one for one in step.new.arguments if one[:2] in step.old.methods}
    renamed = step.told("argument-renamed")
    gone = {one for one in step.told("argument-removed") | renamed if one[:2] in step.new.methods}
    come = step.told("argument-added", "argument-added-required")

    assert gone == old - new
    assert len({one for one in come if one[:2] in step.new.methods}) + len(renamed) == len(
        new - old
    )


def test_fields_that_go_or_come_are_told_and_no_others(step: Step) -> None:
    """Of the models that stay what they are; of those that methods make of their arguments, the methods may be told of."""
    others = {one[0] for one in step.told("model-kind", "model-alias")}
    old = {one for one in step.old.fields if one[:1] in step.new.models and one[0] not in others}
    new = {one for one in step.new.fields if one[:1] in step.old.models and one[0] not in others}
    made = step.old.made & step.new.made
    gone = {one for one in step.told("field-removed", "field-renamed") if one[0] not in others}
    come = {one for one in step.told("field-added", "field-added-required") if one[0] not in others}

    assert gone - (old - new) == set()
    assert {one for one in old - new - gone if one[0] not in made} == set()
    assert come - (new - old) == set()
    assert {one for one in new - old - come if one[0] not in made and one not in gone} - {
        one for one in new if one[1] == "extra_"
    } == set()


def test_the_exit_status_says_whether_something_breaks(step: Step) -> None:
    """It is 1 where a row is major, else 0."""
    assert any(one["severity"] == "major" for one in step.changes) == step.status


def test_a_publication_does_not_differ_from_itself(tmp_path: Path) -> None:
    """Nothing is told, though names are settled twice."""
    file = HISTORY[int(commit(), 16) % STEPS]

    assert (0, []) == difference(file, file, tmp_path)


def difference(old: Path, new: Path, folder: Path) -> tuple[int, list[Any]]:
    """Run the command where there is no config; give its exit status and its rows."""
    done = clientpress("diff", old, new, "--format", "json", cwd=folder)
    assert "" == done.stderr
    return done.returncode, json.loads(done.stdout)["changes"]


def written(package: Path) -> Written:
    """Read the names from the text of a package."""
    models = {file.name: ast.parse(file.read_bytes()) for file in package.glob("models/*.py")}
    resources = {file.stem: ast.parse(file.read_bytes()) for file in package.glob("resources/*.py")}
    methods = dict(_methods(ast.parse((package / "client.py").read_bytes()), resources))
    return Written(
        models=frozenset((name,) for name in _exported(models["__init__.py"])),
        fields=frozenset(
            (node.name, line.target.id)
            for tree in models.values()
            for node in tree.body
            if isinstance(node, ast.ClassDef)
            for line in node.body
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
        ),
        methods=frozenset(methods),
        arguments=frozenset(
            (*dotted, one.arg)
            for dotted, node in methods.items()
            for one in node.args.kwonlyargs
            if one.arg != "options"
        ),
        made=frozenset(
            node.func.attr
            for method in methods.values()
            for node in ast.walk(method)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        ),
    )


def _exported(tree: ast.Module) -> Iterator[str]:
    """Give the names that `models` exports, as they stand for type checkers: `from .zones import Zone as Zone`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            yield from (one.name for one in node.names)


def _methods(
    client: ast.Module, resources: dict[str, ast.Module]
) -> Iterator[tuple[tuple[str, str], ast.FunctionDef]]:
    """Give the methods of each resource that is a property of `Client`."""
    (blocking,) = (
        node for node in client.body if isinstance(node, ast.ClassDef) and node.name == "Client"
    )
    for resource in blocking.body:
        if isinstance(resource, ast.FunctionDef) and isinstance(resource.returns, ast.Attribute):
            for node in resources[resource.name].body:
                if isinstance(node, ast.ClassDef) and node.name == resource.returns.attr:
                    for method in node.body:
                        if isinstance(method, ast.FunctionDef) and method.args.kwonlyargs:
                            yield (resource.name, method.name), method
