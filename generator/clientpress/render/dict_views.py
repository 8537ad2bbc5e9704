"""What the template of a module of typed dictionaries is given: `DictsView` and its parts, all of them finished code."""

from __future__ import annotations

from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.model import DictsModule, KeyedCall, KeyedClass
from clientpress.render.docstrings import docstring
from clientpress.render.imports import Imports
from clientpress.render.model_views import AliasView, alias_view
from clientpress.render.printer import Printer
from clientpress.render.statements import Declared, class_line, declaration, statement
from clientpress.render.values import Code, Docstring, identifier


class KeyView(NamedTuple):
    """A key. `apart` says that an empty line stands before it."""

    declaration: Code
    docstring: Docstring | None
    apart: bool


class DictView(NamedTuple):
    """A typed dictionary: the first line of a class, or the assignment of a call. `apart` says that two lines stand before it."""

    code: Code
    is_class: bool
    apart: bool
    docstring: Docstring
    keys: tuple[KeyView, ...]


class DictsView(NamedTuple):
    """A module of typed dictionaries. `checking` is the name under which `TYPE_CHECKING` is imported."""

    docstring: Docstring
    imports: Code
    checking: Code
    dicts: tuple[DictView, ...]
    aliases: tuple[AliasView, ...]


def dicts_view(module: DictsModule) -> DictsView:
    """Print everything in a module of typed dictionaries."""
    taken = {one.name for one in module.dicts} | {one.name for one in module.aliases}
    printer = Printer(Imports(module.module, taken=taken))
    dicts: list[DictView] = []
    for one in module.dicts:
        if isinstance(one, KeyedClass):
            dicts.append(_class(printer, one))
        else:
            dicts.append(_call(printer, one, after_class=bool(dicts) and dicts[-1].is_class))
    aliases = tuple(alias_view(printer, one) for one in module.aliases)
    checking = Code("")
    if any(one.at_runtime for one in aliases):
        checking = Code(printer.flat(runtime.TYPE_CHECKING))
    return DictsView(
        docstring=docstring(module.docstring, 0),
        imports=printer.imports.block(),
        checking=checking,
        dicts=tuple(dicts),
        aliases=aliases,
    )


def _class(printer: Printer, of: KeyedClass) -> DictView:
    keys: list[KeyView] = []
    before = True
    for one in of.keys:
        told = None if one.docstring is None else docstring(one.docstring, 4)
        declared = declaration(printer, Declared(one.name, one.annotation), indent=4)
        keys.append(KeyView(declared, told, before or told is not None))
        before = told is not None
    return DictView(
        code=class_line(printer, of.name, runtime.TYPED_DICT),
        is_class=True,
        apart=True,
        docstring=docstring(of.docstring, 4),
        keys=tuple(keys),
    )


def _call(printer: Printer, of: KeyedCall, *, after_class: bool) -> DictView:
    return DictView(
        code=statement(printer, f"{identifier(of.name)} = ", of.call, indent=0),
        is_class=False,
        apart=after_class,
        docstring=docstring(of.docstring, 0),
        keys=(),
    )
