"""What the template of `client.py` is given: the blocking client and the awaited one."""

from __future__ import annotations

from typing import NamedTuple

from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    DictDisplay,
    Expression,
    Name,
    Symbol,
    Text,
    either,
)
from clientpress.python.model import (
    Certificate,
    ClientModule,
    Entry,
    Prose,
    Section,
)
from clientpress.python.model import Docstring as Told
from clientpress.render.docstrings import docstring
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from clientpress.render.resource_properties import ResourcePropertyView, resource_property
from clientpress.render.statements import Declared, Signature, signature, statement
from clientpress.render.values import Code, Docstring, Identifier, identifier

_SETTINGS = (
    Entry("timeout", "Seconds for each request, or an `httpx2.Timeout`; None waits forever."),
    Entry(
        "total_timeout",
        "Seconds for a whole call: retries, waits and reading the answer included, also of what is streamed; None sets no "
        "limit.",
    ),
    Entry("max_retries", "How often a request that is safe to repeat is repeated."),
    Entry(
        "http_client",
        "Your own `httpx2` client (for proxies, certificates, cookies), or a transport, such as a recorder or a fake; it is "
        "not closed with the client.",
    ),
    Entry("validate", "Whether requests are validated before they are sent."),
    Entry(
        "on_mismatch",
        'What happens when an answer disagrees with its description: "warn" once for each path, "ignore", "raise", or '
        "your own function.",
    ),
    Entry("max_response_bytes", "The largest answer that is read, once decompressed."),
)
_RAISED = Prose("What its methods raise is listed in `errors`.")
_PLAN = Entry("plan", "The plan you are on; operations that it lacks are refused unsent.")


class OneClientView(NamedTuple):
    """`Client` or `AsyncClient`."""

    name: Identifier
    base: Code
    docstring: Docstring
    signature: Code
    setup: Code
    resources: tuple[ResourcePropertyView, ...]


class ClientView(NamedTuple):
    """`client.py`."""

    docstring: Docstring
    imports: Code
    package: Code
    property: Code
    clients: tuple[OneClientView, ...]


def client_view(module: ClientModule) -> ClientView:
    """Print `client.py`."""
    taken = {one.attribute for one in module.resources} | {"Client", "AsyncClient", "PACKAGE"}
    taken |= {one.name for one in _arguments(module, awaited=False)}
    printer = Printer(Imports(module.module, taken=taken))
    package = statement(printer, "PACKAGE = ", module.package, indent=0)
    clients = tuple(_client(printer, module, awaited=awaited) for awaited in (False, True))
    property_ = Code(printer.flat(Symbol("builtins", "property")))
    imports = printer.imports.block()
    return ClientView(docstring(module.docstring, 0), imports, package, property_, clients)


def _client(printer: Printer, module: ClientModule, *, awaited: bool) -> OneClientView:
    base = runtime.ASYNC_BASE_CLIENT if awaited else runtime.BASE_CLIENT
    arguments = _arguments(module, awaited=awaited)
    said = Prose(f"An asynchronous client of {module.title.markdown}; takes what `Client` takes.")
    told = Told((said,)) if awaited else _told(module)
    return OneClientView(
        name=identifier("AsyncClient" if awaited else "Client"),
        base=Code(printer.flat(base)),
        docstring=docstring(told, 4),
        signature=signature(printer, Signature("__init__", arguments, NONE), indent=4),
        setup=statement(printer, "", _setup(module), indent=8),
        resources=tuple(
            resource_property(printer, one, awaited=awaited) for one in module.resources
        ),
    )


def _arguments(module: ClientModule, *, awaited: bool) -> list[Declared]:
    client = Attribute(runtime.HTTPX2, "AsyncClient" if awaited else "Client")
    timeout = Attribute(runtime.HTTPX2, "Timeout")
    transport = runtime.ASYNC_TRANSPORT if awaited else runtime.TRANSPORT
    arguments = [
        *(Declared(*(one.awaited if awaited else one.argument)) for one in module.credentials),
        *(Declared(*one.argument) for one in _certificate(module)),
        *(Declared(*one.argument) for one in module.variables),
        *(Declared(*one.argument) for one in module.parameters),
        Declared("base_url", either([runtime.STR, NONE]), NONE),
        Declared("timeout", either([runtime.FLOAT, timeout, NONE]), Constant(60.0)),
        Declared("total_timeout", either([runtime.FLOAT, NONE]), NONE),
        Declared("max_retries", runtime.INT, Constant(2)),
        Declared("http_client", either([client, transport, NONE]), NONE),
        Declared("validate", runtime.BOOL, Constant(value=True)),
        Declared("on_mismatch", runtime.ON_MISMATCH, Text("warn")),
        Declared("max_response_bytes", runtime.INT, runtime.DEFAULT_LIMIT),
    ]
    if module.plan is not None:
        arguments.append(Declared(*module.plan))
    return sorted(arguments, key=lambda one: one.default is not None)


def _certificate(module: ClientModule) -> tuple[Certificate, ...]:
    return () if module.certificate is None else (module.certificate,)


def _setup(module: ClientModule) -> Call:
    credentials = tuple((one.scheme, Name(one.argument.name)) for one in module.credentials)
    keywords: list[tuple[str, Expression]] = [("credentials", DictDisplay(credentials))]
    keywords += [("certificate", Name(one.argument.name)) for one in _certificate(module)]
    given = [
        "base_url",
        *(str(one.argument.name) for one in module.variables if one.wire is None),
        "timeout",
        "total_timeout",
        "max_retries",
        "http_client",
        "validate",
        "on_mismatch",
        "max_response_bytes",
    ]
    if module.plan is not None:
        given.append("plan")
    keywords += [(name, Name(name)) for name in given]
    parts = tuple((one.wire, Name(one.argument.name)) for one in module.variables if one.wire)
    if parts:
        keywords.append(("variables", DictDisplay(parts)))
    given_once = [one.argument.name for one in module.parameters]
    if given_once:
        told = tuple((Text(name), Name(name)) for name in given_once)
        keywords.append(("parameters", DictDisplay(told)))
    base = Attribute(Call(Name("super")), "__init__")
    return Call(base, (Name("PACKAGE"),), tuple(keywords))


def _told(module: ClientModule) -> Told:
    entries = [
        *(Entry(one.argument.name, one.text.markdown) for one in module.credentials),
        *(Entry(one.argument.name, one.text.markdown) for one in _certificate(module)),
        *(Entry(one.argument.name, one.text.markdown) for one in module.variables),
        *(Entry(one.argument.name, one.text.markdown) for one in module.parameters),
        Entry("base_url", module.base_url_text.markdown),
        *_SETTINGS,
    ]
    if module.plan is not None:
        entries.append(_PLAN)
    opening = Prose(f"A client of {module.title.markdown}.")
    return Told((opening, _RAISED, Section("Args", tuple(entries))))
