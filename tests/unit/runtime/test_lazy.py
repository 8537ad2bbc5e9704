"""Attributes that are imported when they are touched."""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import is_dataclass
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import pytest

from clientpress import runtime
from clientpress.runtime import deferred

INIT = """
from clientpress.runtime.lazy import lazy_attributes
__getattr__, __dir__ = lazy_attributes(
    __name__, {"": ("things",), "deep.things": ("A", "B"), "broken": ("C",), "things": ("Missing",)}
)
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A package with lazy attributes."""
    home = tmp_path / "lazy_example"
    (home / "deep").mkdir(parents=True)
    (home / "__init__.py").write_text(INIT)
    (home / "deep" / "__init__.py").write_text("")
    (home / "deep" / "things.py").write_text("class A: pass\nclass B: pass\n")
    (home / "things.py").write_text("")
    (home / "broken.py").write_text("raise RuntimeError('broken')\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("lazy_example")
    for name in [name for name in sys.modules if name.split(".")[0] == "lazy_example"]:
        del sys.modules[name]


def test_a_name_is_imported_when_touched_and_then_kept(package: ModuleType) -> None:
    """Nothing is imported before; afterwards the name stands in the package."""
    before = "lazy_example.deep.things" in sys.modules
    touched = package.A

    assert (False, True) == (before, "lazy_example.deep.things" in sys.modules)
    assert touched is vars(package)["A"] is package.A


def test_a_submodule_is_an_attribute(package: ModuleType) -> None:
    """Names under the empty name are submodules."""
    assert sys.modules.get("lazy_example.things") is None
    assert "lazy_example.things" == package.things.__name__


def test_an_unknown_name_is_an_attribute_error(package: ModuleType) -> None:
    """As of any module; the error knows name and module."""
    with pytest.raises(
        AttributeError, match="module 'lazy_example' has no attribute 'Nope'"
    ) as caught:
        _ = package.Nope

    assert ("Nope", package) == (caught.value.name, caught.value.obj)
    assert not hasattr(package, "Missing")


def test_what_an_import_raises_passes(package: ModuleType) -> None:
    """An error in a submodule is not mistaken for a missing name."""
    with pytest.raises(RuntimeError, match="broken"):
        _ = package.C


def test_dir_lists_every_name_without_importing(package: ModuleType) -> None:
    """`dir()` knows lazy names, and those that are there anyway."""
    assert {"A", "B", "C", "things", "__name__"} <= set(dir(package))
    assert "lazy_example.deep.things" not in sys.modules


def test_star_import_brings_what_is_listed(package: ModuleType) -> None:
    """`from package import *` goes by `__all__`."""
    vars(package)["__all__"] = ["A", "things"]  # the broken one aside
    names: dict[str, object] = {}
    exec("from lazy_example import *", names)  # noqa: S102 -- star imports need a module's scope

    assert {"A", "things"} <= set(names)
    assert "B" not in names


def test_threads_get_the_same(package: ModuleType) -> None:
    """Touching at once from many threads imports once."""
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: package.B, range(64)))

    assert {package.B} == found


def test_no_dataclass_has_httpx2_looked_up() -> None:
    """From Python 3.15 on a dataclass looks up what an annotation begins with, and httpx2 is to wait for the first call."""
    beginning = re.compile(r"\s*httpx2\b")
    waiting = [module for module in _runtime() if vars(module).get("httpx2") is deferred.httpx2]
    found = [
        f"{kind.__qualname__}.{name}"
        for module in waiting
        for kind in vars(module).values()
        if is_dataclass(kind) and isinstance(kind, type) and kind.__module__ == module.__name__
        for name, annotation in inspect.get_annotations(kind).items()
        if beginning.match(str(annotation))
    ]

    assert [] == found
    assert len(waiting) > 5


def _runtime() -> Iterator[ModuleType]:
    for _, name, _ in walk_packages(runtime.__path__, f"{runtime.__name__}."):
        yield importlib.import_module(name)
