"""The security schemes of an API, and the servers (semantics §8).

Comes in: the document, the configuration and the profile; the earlier beats the later, except that configuration beats all. Goes out:
the schemes that the client takes credentials for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.diagnostics.words import first_quoted, quoted
from clientpress.document.misspelt import meant
from clientpress.document.model import (
    Document,
    Operation,
    SecurityRequirement,
    SecurityScheme,
    Server,
)
from clientpress.ir.options import Options
from clientpress.ir.profile import Profile
from clientpress.ir.shapes.schema_refs import key_of


def read_schemes(
    document: Document,
    operations: Sequence[Operation],
    options: Options,
    profile: Profile,
    found: Collector,
) -> Mapping[str, SecurityScheme]:
    """Give all schemes that are declared, and those that an operation asks for though nobody declares them.

    An undeclared scheme comes from the profile; where that does not know it, it is read as bearer, which is reported. One that is declared
    and cannot be used is none.
    """
    schemes = {**document.security_schemes, **options.schemes}
    unsaid = [one for one in operations if one.security is None and document.security_schemes]
    if unsaid:
        named = first_quoted([key_of(one) for one in unsaid])
        do = "does" if len(unsaid) == 1 else "do"
        found.report(catalogue.SECURITY_UNSAID, unsaid[0].place, operations=named, do=do)
    for operation in operations:
        for requirement in operation.security or ():
            for name in requirement:
                if name in schemes:
                    continue
                known = profile.schemes.get(name)
                if known is not None:
                    schemes[name] = known
                elif name not in document.skipped_schemes:
                    schemes[name] = _bearer(name, operation, document.security_schemes, found)
    if not schemes and not document.skipped_schemes:
        _report_unsaid(operations, found)
    return schemes


def _report_unsaid(operations: Sequence[Operation], found: Collector) -> None:
    """Report that callers are refused whom nobody can know, as in GitHub's description: whoever uses the client wants to give a token."""
    refused = [
        one
        for one in operations
        if one.security is None and any(answer.status == "401" for answer in one.responses)
    ]
    if refused:
        place = next(answer.place for answer in refused[0].responses if answer.status == "401")
        named = first_quoted([key_of(one) for one in refused])
        found.report(catalogue.CREDENTIAL_UNSAID, place, operations=named)


def carried(
    operations: Iterable[Operation], schemes: Mapping[str, SecurityScheme], found: Collector
) -> dict[Place, tuple[SecurityRequirement, ...] | None]:
    """Give what operations require, by their places, as a request can carry it; what none can carry is reported.

    Schemes that are asked for together and stand in one header are alternatives. For example: `{oauth: [], bearer: []}` →
    `{oauth: []}`, `{bearer: []}`.
    """
    return {one.place: _carried(one, schemes, found) for one in operations}


def _carried(
    operation: Operation, schemes: Mapping[str, SecurityScheme], found: Collector
) -> tuple[SecurityRequirement, ...] | None:
    if not operation.security:
        return operation.security
    alternatives: list[SecurityRequirement] = []
    for asked in _giveable(operation.security, schemes):
        together: dict[str, list[str]] = {}
        for name in asked:
            together.setdefault(_carrier(schemes[name]), []).append(name)
        alternatives += [{name: asked[name] for name in one} for one in product(*together.values())]
        for where, names in together.items():
            if len(names) > 1:
                place = operation.security_place or operation.place / "security"
                told = quoted(names)
                found.report(catalogue.ONE_CARRIER, place, fold=told, names=told, where=where)
    return tuple(alternatives)


def _giveable(
    alternatives: Sequence[SecurityRequirement], schemes: Mapping[str, SecurityScheme]
) -> list[SecurityRequirement]:
    """Leave out the alternatives that ask for a scheme which cannot be used. Where all do, the call is left to what else they ask for."""
    kept = [one for one in alternatives if one.keys() <= schemes.keys()]
    if kept:
        return kept
    others: list[SecurityRequirement] = []
    for one in alternatives:
        other = {name: scopes for name, scopes in one.items() if name in schemes}
        if other not in others:
            others.append(other)
    return others


def _carrier(scheme: SecurityScheme) -> str:
    """Give what of a request holds a credential. For example: header `Authorization`; query `key`."""
    match scheme.type:
        case "apiKey" if scheme.location == "header":
            return f"header `{scheme.wire_name.title()}`"
        case "apiKey":
            return f"{scheme.location} `{scheme.wire_name}`"
        case "mutualTLS":
            return f"certificate `{scheme.name}`"
        case _:
            return "header `Authorization`"


def read_servers(document: Document, options: Options, profile: Profile) -> tuple[Server, ...]:
    """Give the servers of the first of configuration, document and profile that has any."""
    if options.servers is not None:
        return options.servers
    return document.servers or profile.servers


def _bearer(
    name: str, operation: Operation, declared: Iterable[str], found: Collector
) -> SecurityScheme:
    place = operation.security_place or operation.place / "security"
    other = meant(name, declared)
    hint = f"; is `{other}` meant?" if other else ""
    found.report(catalogue.UNDEFINED_SCHEME, place, fold=name, name=name, hint=hint)
    return SecurityScheme(name=name, type="http", http_scheme="bearer", flows={}, place=place)
