"""The imports of a module."""

from __future__ import annotations

import pytest

from clientpress.python.expressions import BUILTINS, Symbol
from clientpress.render.imports import Imports, from_import, relative


def test_imports_stand_in_groups_and_order() -> None:
    """Standard library, others, our own; constants before classes before functions."""
    imports = Imports(".models.zones")
    for module, name in (
        ("._runtime.model", "wire"),
        ("._runtime.model", "Model"),
        ("._runtime.unset", "UNSET"),
        ("typing", "Any"),
        ("", "httpx2"),
        (".models.shared", "Error"),
        (".", "models"),
        ("datetime", "datetime"),
        (BUILTINS, "str"),
        (".models.zones", "Zone"),
    ):
        imports.name(Symbol(module, name))

    assert imports.block() == (
        "from datetime import datetime\n"
        "from typing import Any\n"
        "\n"
        "import httpx2\n"
        "\n"
        "from .. import models\n"
        "from .._runtime.model import Model, wire\n"
        "from .._runtime.unset import UNSET\n"
        "from .shared import Error"
    )


def test_a_name_that_the_module_uses_itself_is_imported_under_another() -> None:
    """Also a builtin."""
    imports = Imports(".models.zones", taken={"date", "list"})

    assert imports.name(Symbol("datetime", "date")) == "date_"
    assert imports.name(Symbol(BUILTINS, "list")) == "list_"
    assert imports.name(Symbol(BUILTINS, "dict")) == "dict"
    assert (
        imports.block() == "from builtins import list as list_\nfrom datetime import date as date_"
    )


def test_two_symbols_of_one_name_are_told_apart() -> None:
    """The second one is imported under another name."""
    imports = Imports(".models.zones")

    assert imports.name(Symbol("._runtime.model", "Model")) == "Model"
    assert imports.name(Symbol(".models.shared", "Model")) == "Model_"


@pytest.mark.parametrize(
    ("module", "own", "package", "expected"),
    [
        ("._runtime.unset", ".models.zones", False, ".._runtime.unset"),
        (".models.shared", ".models.zones", False, ".shared"),
        (".", ".models.zones", False, ".."),
        (".", ".client", False, "."),
        ("._runtime.lazy", ".models", True, ".._runtime.lazy"),
        ("._runtime.lazy", ".", True, "._runtime.lazy"),
        ("typing", ".client", False, "typing"),
    ],
)
def test_paths_are_relative(module: str, own: str, package: bool, expected: str) -> None:  # noqa: FBT001 - a parameter of the test
    """From a module or from a package's `__init__`."""
    assert expected == relative(module, own, package=package)


def test_an_import_that_is_too_long_opens() -> None:
    """One name a line; numbers are ordered by what they are."""
    names = [(f"name_number_{number}", f"name_number_{number}") for number in range(11)]
    lines = from_import(".a", names).split("\n")

    assert lines[0] == "from .a import ("
    assert lines[1:4] == ["    name_number_0,", "    name_number_1,", "    name_number_2,"]
    assert lines[-2:] == ["    name_number_10,", ")"]


def test_names_are_ordered_as_isort_orders_them() -> None:
    """By kind, then by letter whatever its case; one that is renamed stands alone, where its name belongs."""
    names = [(name, name) for name in ("wire", "Envelopes", "EnvelopeView", "UNSET")]

    assert from_import(".a", [("date", "date_"), *names], indent=4) == (
        "from .a import UNSET, Envelopes, EnvelopeView, wire\n    from .a import date as date_"
    )


def test_what_others_may_import_from_here_is_there() -> None:
    """Whether the module prints it or not."""
    check, call = (Symbol("._runtime.codec.checks", name) for name in ("Check", "checks_of"))
    imports = Imports(".testing", exported=(check,))
    imports.name(call)

    assert imports.block() == "from ._runtime.codec.checks import Check, checks_of"
