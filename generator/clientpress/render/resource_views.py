"""What the template of a resource module is given: constants, and the resource blocking and awaited, with its views."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.expressions import (
    Attribute,
    Call,
    Expression,
    Name,
    Subscript,
    Symbol,
)
from clientpress.python.model import Docstring as Told
from clientpress.python.model import Method, Prose, ResourceModule
from clientpress.render.docstrings import docstring
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from clientpress.render.resource_properties import ResourcePropertyView, resource_property
from clientpress.render.statements import (
    Declared,
    Signature,
    class_line,
    declaration,
    signature,
    statement,
)
from clientpress.render.values import Code, Docstring, Identifier, identifier

_VIEWS = "._runtime.client.views"
_KIND = Symbol(_VIEWS, "Kind")
_SELF_CALLER = Attribute(Name("self"), "_caller")


class Side(NamedTuple):
    """A view of a resource: its methods with another result, and the property that gives it."""

    view: str
    kind: str
    property: str
    said: str


SIDES = (
    Side("envelope", "Envelopes", "with_envelope", "returning the whole envelope."),
    Side(
        "raw",
        "RawResponses",
        "with_raw_response",
        "returning status, headers and content; parsed on demand.",
    ),
    Side(
        "streaming",
        "StreamingResponses",
        "with_streaming_response",
        "returning a response whose content is not read yet.",
    ),
)


class MethodView(NamedTuple):
    """A method; `decorator` is None where it has none."""

    decorator: Code | None
    name: Identifier
    signature: Code
    docstring: Docstring
    body: Code


class SideView(NamedTuple):
    """The property of a resource that gives a view."""

    signature: Code
    docstring: Docstring
    body: Code


class OneResourceView(NamedTuple):
    """A resource, blocking or awaited. `setup` is the first line of `__init__`; `inner` are the resources that lie in it."""

    name: Identifier
    docstring: Docstring
    setup: Code
    inner: tuple[ResourcePropertyView, ...]
    sides: tuple[SideView, ...]
    methods: tuple[MethodView, ...]


class UncalledView(NamedTuple):
    """A method that only lends its parameters and its result."""

    signature: Code
    docstring: Docstring


class AllViews(NamedTuple):
    """The class of all views of a resource: what it is called, and each method as it is declared there.

    `lent` are the parameters and results of deprecated methods, whose names checkers of types report wherever they stand.
    """

    line: Code
    docstring: Docstring
    lent: tuple[UncalledView, ...]
    declarations: tuple[Code, ...]


class ResourceView(NamedTuple):
    """A module of operations."""

    docstring: Docstring
    imports: Code
    property: Code
    constants: tuple[Code, ...]
    resources: tuple[OneResourceView, ...]
    views: AllViews | None


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
    views = _views(printer, module) if module.methods else None
    property_ = Code(printer.flat(Symbol("builtins", "property")))
    return ResourceView(
        docstring=docstring(module.docstring, 0),
        imports=printer.imports.block(),
        property=property_,
        constants=constants,
        resources=resources,
        views=views,
    )


def _taken(module: ResourceModule) -> set[str]:
    own = module.class_name
    taken: set[str] = {"caller", own, f"Async{own}", _of_views(module)}
    taken |= {one.attribute for one in module.resources}
    for method in module.methods:
        taken |= {method.name, method.constant.name, *(one.name for one in method.arguments)}
    return taken


def _of_views(module: ResourceModule) -> str:
    return f"{module.class_name}Views"


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
        inner=tuple(resource_property(printer, one, awaited=awaited) for one in module.resources),
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
    decorator = None
    if of.deprecated is not None:
        decorator = statement(printer, "@", Call(runtime.DEPRECATED, (of.deprecated,)), indent=4)
    return MethodView(
        decorator=decorator,
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
    before = "Async" if awaited else ""
    kind = Symbol(_VIEWS, f"{before}{side.kind}")
    views = Name(_of_views(module))
    declared = Signature(side.property, (), Subscript(views, (kind,)))
    made = Call(views, (kind, Name(f"{before}{module.class_name}"), _SELF_CALLER))
    return SideView(
        signature=signature(printer, declared, indent=4),
        docstring=docstring(Told((Prose(f"The same methods, {side.said}"),)), 8),
        body=statement(printer, "return ", made, indent=8),
    )


def _views(printer: Printer, module: ResourceModule) -> AllViews:
    base = Subscript(Symbol(_VIEWS, "Views"), (_KIND,))
    own = module.class_name
    return AllViews(
        line=class_line(printer, _of_views(module), base),
        docstring=docstring(Told((Prose(f"The methods of `{own}`, returning more."),)), 4),
        lent=tuple(_lent(printer, module)),
        declarations=tuple(_declared_view(printer, module, one) for one in module.methods),
    )


def _lent(printer: Printer, module: ResourceModule) -> Iterator[UncalledView]:
    """Give the parameters and results of deprecated methods once more, under names that nobody is told of."""
    for method in module.methods:
        if method.deprecated is None:
            continue
        told = docstring(Told((Prose(f"Lend the views the type of `{method.name}`."),)), 8)
        declared = _declared(method)._replace(name=f"_{method.name}")
        yield UncalledView(signature(printer, declared, indent=4), told)
        if method.awaited is not None and not method.paged:
            twin = declared._replace(name=f"_{method.name}_awaited", returns=method.awaited)
            yield UncalledView(signature(printer, twin, indent=4, asynchronous=True), told)


def _declared_view(printer: Printer, module: ResourceModule, method: Method) -> Code:
    """Declare a method in all views. For example: `create_zone = EnvelopeView(Zones.create_zone, CREATE_ZONE)`."""
    own: Expression = Attribute(Name(module.class_name), method.name)
    twin: Expression = Attribute(Name(f"Async{module.class_name}"), method.name)
    if method.deprecated is not None:
        own, twin = Name(f"_{method.name}"), Name(f"_{method.name}_awaited")
    constant = Name(method.constant.name)
    given: tuple[Expression, ...]
    match method:
        case Method(paged=True):
            kind, given = "PageView", (own, constant)
        case Method(enveloped=True):
            kind, given = "EnvelopeView", (own, constant)
        case Method(awaited=None):
            kind, given = "View", (own,)
        case _:
            kind, given = "StreamView", (own, twin)
    made = Call(Symbol(_VIEWS, kind), given)
    return statement(printer, f"{identifier(method.name)} = ", made, indent=4)
