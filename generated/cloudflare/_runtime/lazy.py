"""Attributes of a package that are imported when they are first touched (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_attributes(
    package: str, names: Mapping[str, tuple[str, ...]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and the `__dir__` of a package.

    Names whose submodule cannot be imported raise what the import raises; names that
    are not listed raise AttributeError. `from package import *` brings every listed
    name: the package has an `__all__`, its own or this one. A package may list
    thousands; nothing is made of them before one is asked for.

    Args:
        package: The package, `__name__` in its `__init__.py`.
        names: The attributes that each submodule has, by the submodule's name relative
            to the package. Under the empty name stand submodules themselves.

    For example: `{"": ("errors",), "client": ("Client",)}`.
    """
    scope = vars(sys.modules[package])
    homes: dict[str, str] | None = None

    def home() -> dict[str, str]:
        nonlocal homes
        if homes is None:
            homes = {name: module for module, all_ in names.items() for name in all_}
        return homes

    def load(name: str) -> Any:
        if name == "__all__":
            return sorted(home())
        module = home().get(name)
        if module is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=sys.modules.get(package))
        if module:
            value = getattr(import_module(f"{package}.{module}"), name)
        else:
            value = import_module(f"{package}.{name}")
        scope[name] = value
        return value

    def listing() -> list[str]:
        return sorted({*scope, *home(), "__all__"})

    return load, listing
