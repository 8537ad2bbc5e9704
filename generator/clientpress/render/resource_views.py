"""What the template of a resource module is given: constants, and the resource blocking and awaited, with its views."""

from __future__ import annotations

from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.expressions import Attribute, Call, Expression, Name, Symbol, Text
from clientpress.python.model import Docstring as Told
from clientpress.python.model import Method, Prose, ResourceModule
from clientpress.render.docstrings import docstring
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from clientpress.render.statements import Declared, Signature, declaration, signature, statement
from clientpress.render.values import Code, Docstring, Identifier, identifier

_VIEWS = "._runtime.views"
_SELF_CALLER = Attribute(Name("self"), "_caller")


class Side(NamedTuple):
    """A view of a resource: its methods with another result."""

    view: str
    suffix: str
    said: str


SIDES = (
    Side("envelope", "WithEnvelope", "returning the whole envelope."),
    Side(
        "raw",
        "WithRawResponse",
        "returning status, headers and content; parsed on demand.",
    ),
    Side(
        "streaming",
        "WithStreamingResponse",
        "returning a response whose content is not read yet.",
    ),
)
_PROPERTIES = {
    "envelope": "with_envelope",
    "raw": "with_raw_response",
    "streaming": "with_streaming_response",
}


class MethodView(NamedTuple):
    """A method."""

    name: Identifier
    signature: Code
    docstring: Docstring
    body: Code


class SideView(NamedTuple):
    """A view: the property that gives it, and its class."""

    name: Identifier
    signature: Code
    docstring: Docstring
    body: Code
    title: Docstring
    methods: Code
    assignments: tuple[Code, ...]


class OneResourceView(NamedTuple):
    """A resource, blocking or awaited. `setup` is the first line of `__init__`."""

    name: Identifier
    docstring: Docstring
    setup: Code
    sides: tuple[SideView, ...]
    methods: tuple[MethodView, ...]


class ResourceView(NamedTuple):
    """A module of operations."""

    docstring: Docstring
    imports: Code
    property: Code
    constants: tuple[Code, ...]
    resources: tuple[OneResourceView, ...]


def resource_view(module: ResourceModule) -> ResourceView:
    """Print everything in a module of operations."""
    printer = Printer(Imports(module.module, taken=_taken(module)))
    constants = tuple(
        declaration(printer, Declared(*one.constant), indent=0) for one in module.methods
    )
    told = [docstring(one.docstring, 8) for one in module.methods]
    methods = tuple(
        _method(printer, one, text) for one, text in zip(module.methods, told, strict=True)
    )
    awaited = tuple(
        _awaited(printer, one, view) for one, view in zip(module.methods, methods, strict=True)
    )
    resources = (
        _resource(printer, module, methods, awaited=False),
        _resource(printer, module, awaited, awaited=True),
    )
    property_ = Code(printer.flat(Symbol("builtins", "property")))
    imports = printer.imports.block()
    return ResourceView(docstring(module.docstring, 0), imports, property_, constants, resources)


def _taken(module: ResourceModule) -> set[str]:
    taken: set[str] = {"caller", "methods"}
    for before in ("", "Async"):
        taken |= {f"{before}{module.class_name}{one.suffix}" for one in SIDES}
        taken.add(f"{before}{module.class_name}")
    for method in module.methods:
        taken |= {method.name, method.constant.name, *(one.name for one in method.arguments)}
    return taken


def _resource(
    printer: Printer, module: ResourceModule, methods: tuple[MethodView, ...], *, awaited: bool
) -> OneResourceView:
    name = f"{'Async' if awaited else ''}{module.class_name}"
    caller = runtime.ASYNC_CALLER if awaited else runtime.CALLER
    given = f"self, caller: {printer.flat(caller)}"
    about = Told((Prose(f"`{module.class_name}`, awaited."),)) if awaited else module.docstring
    return OneResourceView(
        name=identifier(name),
        docstring=docstring(about, 4),
        setup=Code(f"def __init__({given}) -> None:"),
        sides=tuple(
            _side(printer, module, one, awaited=awaited)
            for one in SIDES
            if any(_has(method, one) for method in module.methods)
        ),
        methods=methods,
    )


def _has(method: Method, side: Side) -> bool:
    """Whether a view has a method: one that streams has no content that could be given raw."""
    return {
        "envelope": method.enveloped,
        "raw": method.paged or method.awaited is None,
        "streaming": True,
    }[side.view]


def _method(printer: Printer, of: Method, told: Docstring) -> MethodView:
    return MethodView(
        name=identifier(of.name),
        signature=signature(printer, _declared(of), indent=4),
        docstring=told,
        body=statement(printer, "return ", of.call, indent=8),
    )


def _awaited(printer: Printer, of: Method, blocking: MethodView) -> MethodView:
    """Give the awaited twin. What stands on several lines does so in both, so it is not printed again."""
    signed, body = blocking.signature, blocking.body
    of = of if of.awaited is None else of._replace(returns=of.awaited)
    if of.paged:
        return blocking._replace(signature=signature(printer, _declared(of), indent=4))
    if "\n" in signed and of.awaited is None:
        signed = Code(f"async {signed}")
    else:
        signed = signature(printer, _declared(of), indent=4, asynchronous=True)
    if "\n" in body:
        body = Code(f"return await {body.removeprefix('return ')}")
    else:
        body = statement(printer, "return await ", of.call, indent=8)
    return blocking._replace(signature=signed, body=body)


def _declared(of: Method) -> Signature:
    return Signature(of.name, [Declared(*one) for one in of.arguments], of.returns)


def _side(printer: Printer, module: ResourceModule, side: Side, *, awaited: bool) -> SideView:
    resource = f"{'Async' if awaited else ''}{module.class_name}"
    name = f"{resource}{side.suffix}"
    made = Call(Attribute(Name("caller"), "answering"), (Text(side.view),))
    declared = Signature(_PROPERTIES[side.view], (), Name(name))
    return SideView(
        name=identifier(name),
        signature=signature(printer, declared, indent=4),
        docstring=docstring(Told((Prose(f"The same methods, {side.said}"),)), 8),
        body=statement(printer, "return ", Call(Name(name), (_SELF_CALLER,)), indent=8),
        title=docstring(Told((Prose(f"`{resource}`, {side.said}"),)), 4),
        methods=statement(printer, "methods = ", Call(Name(resource), (made,)), indent=8),
        assignments=tuple(
            _assignment(printer, one, side, awaited=awaited)
            for one in module.methods
            if _has(one, side)
        ),
    )


def _assignment(printer: Printer, method: Method, side: Side, *, awaited: bool) -> Code:
    name = f"{'async_' if awaited else ''}{'page_' if method.paged else ''}{side.view}"
    function = Symbol(_VIEWS, name)
    given: tuple[Expression, ...] = (Attribute(Name("methods"), method.name),)
    if side.view == "envelope" or method.paged:
        given = (*given, Name(method.constant.name))
    return statement(printer, f"self.{identifier(method.name)} = ", Call(function, given), indent=8)
