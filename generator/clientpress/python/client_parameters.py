"""The keywords of a client for parameters that its calls send, where a call gives none itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from clientpress.document.model import In
from clientpress.ir.api import Api, Parameter
from clientpress.ir.client_parameters import of_client
from clientpress.naming.model import Identifier, Names
from clientpress.python.annotations import NONE
from clientpress.python.defaults import default_of
from clientpress.python.expressions import either
from clientpress.python.lower_operations import OperationLowering
from clientpress.python.model import Argument, ClientParameter, Prose
from clientpress.python.prose import code, running, told, type_docs, type_notes

_PLACES: Final = {
    In.PATH: "in the path as",
    In.QUERY: "as query parameter",
    In.HEADER: "as header",
    In.COOKIE: "as cookie",
}


def client_parameters(api: Api, names: Names) -> Iterator[ClientParameter]:
    """Lower what the client is given, once for each name: a value may travel in several places."""
    lowering = OperationLowering(api, names)
    seen = set[Identifier]()
    for key, one in of_client(api).items():
        name = names.parameters[key]
        if name in seen:
            continue
        seen.add(name)
        default = default_of(api.types, one) or NONE
        annotation = lowering.argument(one.type)
        optional = either([annotation, NONE]) if default == NONE else annotation
        yield ClientParameter(
            argument=Argument(name, optional, default),
            described=lowering.of_client(one, name),
            text=Prose(_text(api, one)),
        )


def _text(api: Api, of: Parameter) -> str:
    """Say what is sent where. For example: Who asks. Sent as header `X-Tenant` by calls that are given no other."""
    sent = f"Sent {_PLACES[of.location]} {code(of.wire)} by calls that are given no other."
    described = told(of.docs, of.wire) or type_docs(api.types, of.type).description
    return running(described, [*type_notes(api.types, of.type), sent], [])
