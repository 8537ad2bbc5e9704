"""The names that generated code takes from the runtime."""

from __future__ import annotations

import ast
from pathlib import Path

import clientpress
from clientpress.python import runtime
from clientpress.python.expressions import Symbol
from clientpress.render.resource_views import SIDES

FOLDER = Path(clientpress.__file__).parent / "runtime"


def _defined(module: str) -> set[str]:
    path = module.removeprefix("._runtime.").replace(".", "/")
    return _names(ast.parse((FOLDER / f"{path}.py").read_text("utf-8")).body)


def _names(body: list[ast.stmt]) -> set[str]:
    names: set[str] = set()
    for node in body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                names.add(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                names.add(name)
            case ast.ImportFrom(names=imported):
                names |= {one.asname or one.name for one in imported}
            case ast.If(body=then, orelse=other):
                names |= _names(then) | _names(other)
            case _:
                pass
    return names


def test_every_symbol_of_the_runtime_is_there() -> None:
    """What is imported from the runtime is defined in the module that is named."""
    symbols = [one for one in vars(runtime).values() if isinstance(one, Symbol)]
    wanted = [one for one in symbols if one.module.startswith("._runtime.")]

    missing = [one for one in wanted if one.name not in _defined(one.module)]

    assert wanted
    assert [] == missing


def test_every_error_of_the_runtime_is_given_on() -> None:
    """`errors.py` has each error class of the runtime, and no other."""
    tree = ast.parse((FOLDER / "errors.py").read_text("utf-8"))
    classes = sorted(one.name for one in tree.body if isinstance(one, ast.ClassDef))

    assert classes == list(runtime.ERRORS)


def test_the_views_have_their_kinds() -> None:
    """Each view of a resource has a kind for blocking methods and one for awaited ones."""
    wanted = {f"{before}{side.kind}" for side in SIDES for before in ("", "Async")}

    assert wanted <= _defined("client.views")
