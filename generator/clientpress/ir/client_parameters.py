"""Parameters that a program gives once, to the client, and not to each call. For example: `Xero-Tenant-Id`, `Notion-Version`.

Comes in: all operations, what the document and the configuration say of them. Goes out: the operations, in which such a parameter is
`of_client`: each call may still give another value. A required header of most operations is one, and the version of the API; so is what another generator's
extension, or the configuration, says is one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.words import suggestion
from clientpress.document.model import In
from clientpress.ir.api import Api, Operation, Parameter
from clientpress.ir.options import Options
from clientpress.ir.types import Choice, Type, TypeId
from clientpress.values import replace

_SEVERAL: Final = 3
_MOST: Final = 0.5
_EACH_CALL: Final = re.compile(
    r"\b(?:if|accept|content|range|prefer|expect|etag|date|timestamp|digest|signature|nonce|depth|destination|overwrite"
    r"|idempotency|traceparent|tracestate|(?:request|correlation|transaction|message|trace|span)-?(?:id|key))\b"
)
"""Headers that are about one call, whatever their value."""
_VERSION: Final = re.compile(r"(?i)(?<![a-z])version$")
"""A header like `Notion-Version`: which one is spoken is the program's decision, also where an author calls it optional."""
_PLACED: Final = "x-ms-parameter-location"
_GLOBALS: Final = {
    "x-speakeasy-globals": ("parameters", "name"),
    "x-fern-global-headers": ("", "header"),
}
"""Extensions of a document that list such parameters: under which key, and which member of each is the wire name."""


def key_of(parameter: Parameter) -> str:
    """Say which parameter it is, in whatever operation. For example: `header xero-tenant-id`; headers have no case."""
    wire = parameter.wire.lower() if parameter.location is In.HEADER else parameter.wire
    return f"{parameter.location} {wire}"


def of_client(api: Api) -> dict[str, Parameter]:
    """Give the parameters that a client is given, by `key_of`, as the first operation describes them."""
    found: dict[str, Parameter] = {}
    for operation in api.operations.values():
        for one in operation.parameters:
            if one.of_client:
                found.setdefault(key_of(one), one)
    return found


def with_client_parameters(
    operations: Sequence[Operation],
    extensions: Mapping[str, Any],
    options: Options,
    types: Mapping[TypeId, Type],
    found: Collector,
) -> list[Operation]:
    """Mark what the client is given."""
    pins = {wire.lower(): wanted for wire, wanted in options.parameters.items()}
    wanted = {*_listed(extensions), *(wire for wire, it_is in pins.items() if it_is)}
    refused = {wire for wire, it_is in pins.items() if not it_is}
    all_ = [one for operation in operations for one in operation.parameters]
    _report_unknown(options, all_, found)
    inferred = {*_headers_of_most(operations, types)}
    said = inferred | {*_shared(operations, types)}
    keys = {
        key_of(one)
        for one in all_
        if one.wire.lower() not in refused and (one.wire.lower() in wanted or key_of(one) in said)
    }
    if not keys:
        return list(operations)
    _report_inferred(inferred & keys, wanted, operations, found)
    usual = _usual_types(all_, keys)
    return [_marked(one, usual) for one in operations]


def _listed(extensions: Mapping[str, Any]) -> Iterator[str]:
    """Give the wire names that an extension of the document lists, in small letters."""
    for name, (under, member) in _GLOBALS.items():
        said = extensions.get(name)
        entries = said.get(under) if under and isinstance(said, dict) else said
        for entry in entries if isinstance(entries, list) else ():
            wire = entry.get(member) if isinstance(entry, dict) else None
            if isinstance(wire, str):
                yield wire.lower()


def _headers_of_most(
    operations: Sequence[Operation], types: Mapping[TypeId, Type]
) -> Iterator[str]:
    """Give the headers that most operations require, and the version that most take; none that is about one call."""
    asked = (
        one
        for operation in operations
        for one in operation.parameters
        if one.location is In.HEADER
        and (one.required or _VERSION.search(one.wire))
        and not _goes_without_saying(one, types)
    )
    for key in _of_most(asked, operations):
        if not _EACH_CALL.search(key.partition(" ")[2]):
            yield key


def _shared(operations: Sequence[Operation], types: Mapping[TypeId, Type]) -> Iterator[str]:
    """Give what AutoRest gives to the client: what says so, and of most operations what stands apart from them and does not say `method`.

    That is its rule where authors know of it, because they say `method` of others. Of a path it is what stands first in it: what comes
    later is the thing that a call is about.
    """
    said = [(operation, one) for operation in operations for one in operation.parameters]
    placed = [one for _, one in said if _PLACED in one.docs.facts]
    if not placed:
        return
    yield from (key_of(one) for one in placed if one.docs.facts[_PLACED] == "client")
    silent = (
        one
        for operation, one in said
        if one.place.tokens[-2:-1] == ("parameters",)
        and _PLACED not in one.docs.facts
        and not _goes_without_saying(one, types)
        and (one.location is not In.PATH or _is_first(one, operation))
    )
    yield from _of_most(silent, operations)


def _is_first(one: Parameter, operation: Operation) -> bool:
    return operation.path.partition("{")[2].startswith(f"{one.wire}}}")


def _of_most(parameters: Iterable[Parameter], operations: Sequence[Operation]) -> Iterator[str]:
    """Give the parameters that half of the operations have, and no fewer than three."""
    enough = max(_SEVERAL, _MOST * len(operations))
    counts = Counter(map(key_of, parameters))
    return (key for key, count in counts.items() if count >= enough)


def _goes_without_saying(one: Parameter, types: Mapping[TypeId, Type]) -> bool:
    """Whether nobody has to give it: it has one value only, or the version of the API."""
    kind = types[one.type]
    return bool(one.version) or (isinstance(kind, Choice) and len(kind.values) == 1)


def _usual_types(all_: Iterable[Parameter], keys: set[str]) -> dict[str, TypeId]:
    """Give the type that most operations have for each; where another one is described, the call is to give it.

    What is called the same in several places is one argument, and has one type.
    """
    called: dict[str, str] = {}
    counts: dict[str, Counter[TypeId]] = {}
    for one in all_:
        if (key := key_of(one)) in keys:
            name = called.setdefault(key, one.wire)
            counts.setdefault(name, Counter())[one.type] += 1
    usual = {name: count.most_common(1)[0][0] for name, count in counts.items()}
    return {key: usual[name] for key, name in called.items()}


def _marked(operation: Operation, usual: Mapping[str, TypeId]) -> Operation:
    if not any(usual.get(key_of(one)) == one.type for one in operation.parameters):
        return operation
    marked = tuple(
        replace(one, of_client=True) if usual.get(key_of(one)) == one.type else one
        for one in operation.parameters
    )
    return replace(operation, parameters=marked)


def _report_inferred(
    inferred: set[str], wanted: set[str], operations: Sequence[Operation], found: Collector
) -> None:
    """Tell what nobody said. For example: `Xero-Tenant-Id`, of 29 of 29 operations."""
    told: dict[str, Parameter] = {}
    counts: Counter[str] = Counter()
    for operation in operations:
        for one in operation.parameters:
            key = key_of(one)
            if key in inferred and one.wire.lower() not in wanted:
                told.setdefault(key, one)
                counts[key] += 1
    for key, one in told.items():
        found.report(
            catalogue.CLIENT_PARAMETER,
            one.place,
            name=one.wire,
            count=counts[key],
            all=len(operations),
        )


def _report_unknown(options: Options, all_: Iterable[Parameter], found: Collector) -> None:
    if not options.parameters:
        return
    known = {str(one.wire) for one in all_}
    spelled = {wire.lower() for wire in known}
    for wire in options.parameters:
        if wire.lower() not in spelled:
            place, spot = options.told("parameters", wire)
            hint = suggestion(wire, known)
            found.report(catalogue.CLIENT_PARAMETER_UNKNOWN, place, spot=spot, name=wire, hint=hint)
