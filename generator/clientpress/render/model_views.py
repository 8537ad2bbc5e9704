"""What the template of a models module is given: `ModelsView` and its parts, all of them finished code."""

from __future__ import annotations

from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.model import Alias, DataClass, ModelsModule
from clientpress.render.docstrings import docstring
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from clientpress.render.statements import Declared, assignment, class_line, declaration
from clientpress.render.values import Code, Docstring, Identifier, identifier


class FieldView(NamedTuple):
    """A field. `apart` says that an empty line stands before it."""

    name: Identifier
    declaration: Code
    docstring: Docstring | None
    apart: bool


class ClassView(NamedTuple):
    """A dataclass."""

    line: Code
    docstring: Docstring
    fields: tuple[FieldView, ...]


class AliasView(NamedTuple):
    """A named union or enum. `at_runtime` is what runs where type checkers are told something else."""

    name: Identifier
    assignment: Code
    at_runtime: Code | None
    docstring: Docstring


class ModelsView(NamedTuple):
    """A module of models. `dataclass` and `checking` are the names under which these are imported."""

    docstring: Docstring
    imports: Code
    dataclass: Code
    checking: Code
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]


def models_view(module: ModelsModule) -> ModelsView:
    """Print everything in a module of models."""
    taken = {one.name for one in module.classes} | {one.name for one in module.aliases}
    taken |= {field.name for one in module.classes for field in one.fields}
    printer = Printer(Imports(module.module, taken=taken))
    classes = tuple(_class(printer, one) for one in module.classes)
    aliases = tuple(alias_view(printer, one) for one in module.aliases)
    dataclass = checking = Code("")
    if any(one.at_runtime for one in aliases):
        checking = Code(printer.flat(runtime.TYPE_CHECKING))
    if classes:
        dataclass = Code(printer.flat(runtime.DATACLASS))
    return ModelsView(
        docstring=docstring(module.docstring, 0),
        imports=printer.imports.block(),
        dataclass=dataclass,
        checking=checking,
        classes=classes,
        aliases=aliases,
    )


def _class(printer: Printer, of: DataClass) -> ClassView:
    fields: list[FieldView] = []
    before = True
    for one in of.fields:
        told = None if one.docstring is None else docstring(one.docstring, 4)
        declared = declaration(printer, Declared(one.name, one.annotation, one.default), indent=4)
        fields.append(FieldView(identifier(one.name), declared, told, before or told is not None))
        before = told is not None
    if of.limits is not None:
        declared = assignment(printer, "limits_", None, of.limits, indent=4)
        fields.append(FieldView(identifier("limits_"), declared, None, apart=True))
    line = class_line(printer, of.name, runtime.MODEL)
    return ClassView(line, docstring(of.docstring, 4), tuple(fields))


def alias_view(printer: Printer, of: Alias) -> AliasView:
    """Print an alias."""
    indent, at_runtime = 0, None
    if of.at_runtime is not None:
        indent = 4
        at_runtime = assignment(printer, of.name, None, of.at_runtime, indent=indent)
    made = assignment(printer, of.name, runtime.TYPE_ALIAS, of.value, indent=indent)
    return AliasView(identifier(of.name), made, at_runtime, docstring(of.docstring, indent))
