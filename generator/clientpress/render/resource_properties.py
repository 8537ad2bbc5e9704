"""The properties that lead to resources: of a client, and of a resource that others lie in."""

from __future__ import annotations

from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.expressions import Attribute, Call, Name
from clientpress.python.model import ResourceProperty
from clientpress.render.docstrings import docstring
from clientpress.render.printer import Printer
from clientpress.render.statements import Signature, signature, statement
from clientpress.render.values import Code, Docstring

_CALLER = Attribute(Name("self"), "_caller")


class ResourcePropertyView(NamedTuple):
    """A property that gives a resource."""

    signature: Code
    docstring: Docstring
    body: Code


def resource_property(
    printer: Printer, of: ResourceProperty, *, awaited: bool
) -> ResourcePropertyView:
    """Print a property. For example: `def zones(self) -> resources.Zones`, for the asynchronous side `resources.AsyncZones`."""
    kind = Attribute(runtime.RESOURCES, f"{'Async' if awaited else ''}{of.class_name}")
    return ResourcePropertyView(
        signature=signature(printer, Signature(of.attribute, (), kind), indent=4),
        docstring=docstring(of.docstring, 8),
        body=statement(
            printer, "return ", Call(runtime.KEPT, (Name("self"), kind, _CALLER)), indent=8
        ),
    )
