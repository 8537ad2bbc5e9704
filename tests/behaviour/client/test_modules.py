"""Modules of generated packages: each imports alone, and everything in them says truly what it takes and gives."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from case_table import ALL, ONLY_MODELS
from support import imported

IMPORT_EACH = Path(__file__).with_name("import_each.py")
REACH_EACH = Path(__file__).with_name("reach_each.py")
PACKAGES = ["cloudflare", *(case for case in ALL if case != "create_token_page")]


@pytest.fixture(params=PACKAGES, scope="module")
def package(request: pytest.FixtureRequest, packages: Path) -> Iterator[ModuleType]:
    """Import the package of each case."""
    with imported(packages, request.param) as module:
        yield module


def _modules(folder: Path, *, runtime: bool) -> list[str]:
    return sorted(
        ".".join(file.relative_to(folder.parent).with_suffix("").parts).removesuffix(".__init__")
        for file in folder.rglob("*.py")
        if runtime or "_runtime" not in file.parts
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be forked on this machine")
def test_every_module_imports_on_its_own(packages: Path) -> None:
    """Whichever comes first, and without what tests or the generator have; the runtime, which all share, once."""
    names = [
        name for case in PACKAGES for name in _modules(packages / case, runtime=case == PACKAGES[0])
    ]
    done = subprocess.run(
        [sys.executable, "-W", "error", IMPORT_EACH],
        input="\n".join(names),
        env={**os.environ, "PYTHONPATH": str(packages)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "" == done.stderr
    assert f"{len(names)} imported, beside httpx2 {httpx2.__version__}\n" == done.stdout
    assert {"cloudflare", "cloudflare._runtime.codec.codec", "unions.models.shapes"} <= set(names)


def test_importing_a_package_imports_next_to_nothing(packages: Path) -> None:
    """Neither clients nor models nor httpx2, before something is touched."""
    script = "import sys; name = sys.argv[1]; __import__(name); print(*sorted(sys.modules))"
    for name in PACKAGES:
        done = subprocess.run(
            [sys.executable, "-c", script, name],
            cwd=packages,
            capture_output=True,
            text=True,
            check=True,
        )
        loaded = done.stdout.split()
        own = [each for each in loaded if each.partition(".")[0] == name]
        assert [name, f"{name}._runtime", f"{name}._runtime.lazy"] == own
        assert "httpx2" not in loaded


def test_no_httpx2_before_the_first_call(packages: Path) -> None:
    """Making clients of both kinds and reaching each of their methods, in all views, does without; calling does not."""
    for name in PACKAGES:
        for kind in ("Client", "AsyncClient"):  # of each in a process of its own
            done = subprocess.run(
                [sys.executable, REACH_EACH, name, kind],
                env={**os.environ, "PYTHONPATH": str(packages)},
                capture_output=True,
                text=True,
                check=False,
            )
            assert "" == done.stderr
            assert "reached without httpx2, called with it\n" == done.stdout


def test_every_name_that_is_listed_is_there(package: ModuleType) -> None:
    """What `dir()` and `import *` promise can be had, at the top and among models and resources."""
    for module in (package, package.models, package.resources):
        assert set(_names(module)) <= set(dir(module))
        assert None not in _listed(module)


def test_type_hints_of_models_resolve(package: ModuleType) -> None:
    """At run time, every field of every model has a type, and a class its own docstring."""
    models = [each for each in _listed(package.models) if isinstance(each, type)]
    for model in models:
        hints = typing.get_type_hints(model, include_extras=True)
        assert {field.name for field in fields(model)} <= set(hints)
        assert model.__doc__
        assert model is getattr(package.models, model.__name__)


def test_type_hints_of_aliases_resolve(package: ModuleType) -> None:
    """Named unions and enums too, where they contain themselves as well."""
    for alias in _listed(package.models):
        if not isinstance(alias, type):
            hints = typing.get_type_hints(_holder(package, alias), include_extras=True)
            assert [] == [each for each in _parts(hints["value"]) if isinstance(each, str)]


def test_type_hints_of_methods_resolve(package: ModuleType) -> None:
    """Every public method and property of clients and resources, of both kinds, has types and a docstring."""
    classes = [package.Client, package.AsyncClient, *_listed(package.resources)]
    checked = 0
    for owner in classes:
        for name, method in _methods(owner):
            _assert_typed(method, f"{owner.__name__}.{name}")
            assert method.__doc__, f"{owner.__name__}.{name}"
            checked += 1
        _assert_typed(owner.__init__, owner.__name__)

    assert checked > len(package.OPERATIONS)


def _assert_typed(method: Any, name: str) -> None:
    hints = typing.get_type_hints(method, include_extras=True)
    taken = set(inspect.signature(method).parameters) - {"self", "cls"}
    assert taken | {"return"} <= set(hints), name


def test_both_clients_have_the_same_methods(package: ModuleType) -> None:
    """With the same parameters and results; the blocking one blocks and the other one is awaited, but for pagers."""
    for resource in _listed(package.resources):
        if resource.__name__.startswith("Async"):
            continue
        blocking = dict(_methods(resource))
        awaited = dict(_methods(getattr(package.resources, f"Async{resource.__name__}")))
        assert list(blocking) == list(awaited)
        for name, method in blocking.items():
            inner = isinstance(inspect.getattr_static(resource, name), property)
            if not inner:  # views, and resources that lie in this one, are other classes
                # Streams and pagers are of two types, which differ in their names alone; a pager is not awaited.
                theirs = str(inspect.signature(awaited[name]))
                same = re.sub(r"-> 'Async(?=EventStream|JsonLines|Pager)", "-> '", theirs)
                assert str(inspect.signature(method)) == same
                assert not inspect.iscoroutinefunction(method)
                walked = "-> 'AsyncPager[" in theirs
                assert walked is not _is_awaited(awaited[name])


def _is_awaited(method: Any) -> bool:
    """Tell whether a method is known as one that is awaited; before Python 3.12 what warns cannot be marked so."""
    bare = inspect.unwrap(method) if sys.version_info < (3, 12) else method
    return inspect.iscoroutinefunction(bare)


def test_every_operation_has_its_method(package: ModuleType) -> None:
    """`OPERATIONS` names the resource and the method, and its types can be had."""
    operations = package.OPERATIONS
    assert len(operations) == len(list(operations))
    assert (package.__name__ in ONLY_MODELS) is not bool(operations)
    for operation_id, operation in operations.items():
        assert operation_id == operation.operation_id
        resource: Any = package.Client
        for name in operation.resource.split("."):
            found = inspect.getattr_static(resource, name)
            resource = typing.get_type_hints(found.fget)["return"]
        parameters = inspect.signature(getattr(resource, operation.name)).parameters
        assert {each.name for each in operation.parameters} <= set(parameters)
        assert "options" in parameters
        assert all(
            each.kind is inspect.Parameter.KEYWORD_ONLY
            for name, each in parameters.items()
            if name != "self"
        )
        given = [each.type() for each in operation.parameters]
        for content in (
            *((operation.body.content,) if operation.body else ()),
            *(each.content for each in operation.responses.values()),
        ):
            given += [kind() for kind in content.values()]
        assert None not in given


def _listed(module: Any) -> list[Any]:
    return [getattr(module, name) for name in _names(module)]


def _names(module: Any) -> list[str]:
    """Give what a package offers; one without models has no list of them."""
    return list(getattr(module, "__all__", ()))


def _methods(owner: type) -> Iterator[tuple[str, Any]]:
    """Give public methods and the getters of properties, by their names."""
    for name in dir(owner):
        member = inspect.getattr_static(owner, name)
        if isinstance(member, property):
            member = member.fget
        if isinstance(member, classmethod | staticmethod):
            member = member.__func__
        if inspect.isfunction(member) and not name.startswith("_"):
            yield name, member


def _holder(package: ModuleType, alias: Any) -> type:
    """Give a class that has a field of the alias, in a module that sees what the package's own see."""
    return type("Holder", (), {"__annotations__": {"value": alias}, "__module__": package.__name__})


def _parts(hint: Any) -> Iterator[Any]:
    """Give everything in a hint but the values of `Literal`."""
    yield hint
    if typing.get_origin(hint) is not typing.Literal:
        for part in typing.get_args(hint):
            yield from _parts(part)
