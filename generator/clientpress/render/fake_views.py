"""What the templates of `testing.py` and `testing_examples.py` are given."""

from __future__ import annotations

from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    Expression,
    Name,
    Subscript,
    Symbol,
)
from clientpress.python.model import Docstring as Told
from clientpress.python.model import (
    Entry,
    ExamplesModule,
    FakesModule,
    Prose,
    ResourceStubs,
    Section,
    StubsProperty,
)
from clientpress.render.docstrings import docstring
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from clientpress.render.statements import (
    Declared,
    Signature,
    assignment,
    class_line,
    declaration,
    listed_exports,
    signature,
    statement,
)
from clientpress.render.values import Code, Docstring

_FAKE = Attribute(Name("self"), "_transport")
_CHECKS = "operation_checks"
_PACKAGE = Symbol(".client", "PACKAGE")
_CLIENTS = (Symbol(".client", "Client"), Symbol(".client", "AsyncClient"))
_OPERATIONS = Symbol(".operations", "OPERATIONS")
_EXAMPLES = Symbol(".", "testing_examples")
_EXPORTED = (runtime.OPERATION_CHECK, runtime.RECORDED_CALL, runtime.UNEXPECTED_CALL)
_STRICT = Entry("strict", "Whether operations without a prepared answer are refused.")


class StubView(NamedTuple):
    """A declared attribute."""

    declaration: Code
    docstring: Docstring


class StubsPropertyView(NamedTuple):
    """A property that gives the stubs of a resource."""

    signature: Code
    docstring: Docstring
    body: Code


class ResourceStubsView(NamedTuple):
    """The stubs of a resource."""

    line: Code
    about: Docstring
    stubs: tuple[StubView, ...]
    properties: tuple[StubsPropertyView, ...]


class FakesView(NamedTuple):
    """`testing.py`."""

    docstring: Docstring
    imports: Code
    exports: Code
    property: Code
    line: Code
    about: Docstring
    signature: Code
    setup: Code
    properties: tuple[StubsPropertyView, ...]
    resources: tuple[ResourceStubsView, ...]
    checks: Code
    checks_body: Code
    main: Code


class ExamplesView(NamedTuple):
    """`testing_examples.py`."""

    docstring: Docstring
    imports: Code
    models: Code
    responses: Code


def fakes_view(module: FakesModule) -> FakesView:
    """Print `testing.py`."""
    taken = {"FakeTransport", "strict", _CHECKS}
    taken |= {one.attribute for one in module.properties}
    for one in module.resources:
        taken |= {one.class_name, *(stub.name for stub in one.stubs)}
        taken |= {inner.attribute for inner in one.resources}
    printer = Printer(Imports(module.module, taken=taken, exported=_EXPORTED))
    strict = [Declared("strict", runtime.BOOL, Constant(value=False))]
    given = (_PACKAGE, _OPERATIONS, Attribute(_EXAMPLES, "__name__"))
    base = Attribute(Call(Name("super")), "__init__")
    said = f"Answers the clients of {module.title.markdown}, and records what they send."
    about = Told((Prose(said), Section("Args", (_STRICT,))))
    all_checks = Subscript(runtime.TUPLE, (runtime.OPERATION_CHECK, Constant(...)))
    run = Call(runtime.RUN_CHECKS, (Call(Name(_CHECKS)),))
    own = ("FakeTransport", _CHECKS, *(one.class_name for one in module.resources))
    all_ = (*own, *(symbol.name for symbol in _EXPORTED))
    return FakesView(
        line=class_line(printer, "FakeTransport", Subscript(runtime.BASE_FAKE, _CLIENTS)),
        about=docstring(about, 4),
        signature=signature(printer, Signature("__init__", strict, NONE), indent=4),
        setup=statement(
            printer, "", Call(base, (*given, *_CLIENTS), (("strict", Name("strict")),)), indent=8
        ),
        properties=tuple(_property(printer, one, Name("self")) for one in module.properties),
        resources=tuple(_resource(printer, one) for one in module.resources),
        checks=Code(printer.flat(all_checks)),
        checks_body=statement(
            printer, "return ", Call(runtime.CHECKS_OF, (*given, *_CLIENTS)), indent=4
        ),
        main=statement(printer, "raise ", Call(Symbol("builtins", "SystemExit"), (run,)), indent=4),
        property=Code(printer.flat(Symbol("builtins", "property"))),
        docstring=docstring(module.docstring, 0),
        imports=printer.imports.block(),
        exports=listed_exports(printer, all_, indent=0),
    )


def _property(printer: Printer, of: StubsProperty, fake: Expression) -> StubsPropertyView:
    made = Call(Name(of.class_name), (fake, of.resource))
    return StubsPropertyView(
        signature=signature(printer, Signature(of.attribute, (), Name(of.class_name)), indent=4),
        docstring=docstring(of.docstring, 8),
        body=statement(printer, "return ", made, indent=8),
    )


def _resource(printer: Printer, of: ResourceStubs) -> ResourceStubsView:
    return ResourceStubsView(
        line=class_line(printer, of.class_name, runtime.STUBS),
        about=docstring(of.about, 4),
        stubs=tuple(
            StubView(
                declaration(printer, Declared(one.name, one.annotation), indent=4),
                docstring(one.docstring, 4),
            )
            for one in of.stubs
        ),
        properties=tuple(_property(printer, one, _FAKE) for one in of.resources),
    )


def examples_view(module: ExamplesModule) -> ExamplesView:
    """Print `testing_examples.py`."""
    printer = Printer(Imports(module.module, taken={"MODELS", "RESPONSES"}))
    by_name = Subscript(runtime.MAPPING, (runtime.STR, runtime.STR))
    pair = Subscript(runtime.TUPLE, (runtime.STR, runtime.STR))
    by_status = Subscript(runtime.MAPPING, (pair, runtime.STR))
    return ExamplesView(
        docstring=docstring(module.docstring, 0),
        models=assignment(printer, "MODELS", by_name, module.models),
        responses=assignment(printer, "RESPONSES", by_status, module.responses),
        imports=printer.imports.block(),
    )
