"""What the templates of `__init__.py`, `errors.py` and `operations.py` are given."""

from __future__ import annotations

from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.expressions import (
    Attribute,
    Call,
    DictDisplay,
    Name,
    Text,
    literal,
)
from clientpress.python.model import LazyModule, OperationsModule, ReexportModule
from clientpress.render.docstrings import docstring
from clientpress.render.imports import Imports, from_import, natural, relative
from clientpress.render.printer import Printer
from clientpress.render.statements import listed_exports, statement
from clientpress.render.values import Code, Docstring


class LazyView(NamedTuple):
    """An `__init__.py`. `imports` and `exports` are for type checkers; None where the package has no names."""

    docstring: Docstring
    imports: Code | None
    exports: Code | None
    loader: Code
    assignment: Code


class ReexportView(NamedTuple):
    """A module of names from elsewhere."""

    docstring: Docstring
    imports: Code
    exports: Code


class OperationsView(NamedTuple):
    """`operations.py`."""

    docstring: Docstring
    imports: Code
    assignment: Code


def lazy_view(module: LazyModule) -> LazyView:
    """Print an `__init__.py`."""
    exports = tuple((name, names) for name, names in module.exports if names)
    printer = Printer(Imports(module.module, package=True))
    table = DictDisplay(tuple((Text(name), literal(names)) for name, names in exports))
    call = Call(Name(runtime.LAZY.name), (Name("__name__"), table))
    lines = [
        from_import(f".{name}", [(one, f"{one}") for one in names], indent=4)
        for name, names in sorted(exports, key=_by_name)
    ]
    all_ = [name for _, names in exports for name in names]
    path = relative(runtime.LAZY.module, module.module, package=True)
    return LazyView(
        docstring=docstring(module.docstring, 0),
        imports=Code("\n    ".join(lines)) if lines else None,
        exports=listed_exports(printer, all_, indent=4) if lines else None,
        loader=Code(from_import(path, [(runtime.LAZY.name, runtime.LAZY.name)], indent=4)),
        assignment=statement(printer, "__getattr__, __dir__ = ", call, indent=4),
    )


def _by_name(export: tuple[str, tuple[str, ...]]) -> str:
    return natural(export[0].lower())


def reexport_view(module: ReexportModule) -> ReexportView:
    """Print a module of names from elsewhere."""
    paths: dict[str, list[tuple[str, str]]] = {}
    for symbol in module.symbols:
        path = relative(symbol.module, module.module)
        paths.setdefault(path, []).append((symbol.name, symbol.name))
    lines = [from_import(path, names) for path, names in sorted(paths.items())]
    printer = Printer(Imports(module.module))
    all_ = [symbol.name for symbol in module.symbols]
    exports = listed_exports(printer, all_, indent=0)
    return ReexportView(docstring(module.docstring, 0), Code("\n".join(lines)), exports)


def operations_view(module: OperationsModule) -> OperationsView:
    """Print `operations.py`."""
    printer = Printer(Imports(module.module))
    package = Attribute(runtime.RESOURCES, "__name__")
    call = Call(runtime.OPERATIONS, (package, module.places))
    made = statement(printer, "OPERATIONS = ", call, indent=0)
    return OperationsView(docstring(module.docstring, 0), printer.imports.block(), made)
