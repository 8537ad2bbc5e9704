"""The security schemes of an API, and the servers (semantics §8).

Comes in: the document, the configuration and the profile; the earlier beats the later, except that configuration beats all. Goes out:
the schemes that the client takes credentials for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.words import first_quoted
from clientpress.document.model import Document, Operation, SecurityScheme, Server
from clientpress.ir.options import Options
from clientpress.ir.profile import Profile
from clientpress.ir.schema_refs import key_of


def read_schemes(
    document: Document,
    operations: Sequence[Operation],
    options: Options,
    profile: Profile,
    found: Collector,
) -> Mapping[str, SecurityScheme]:
    """Give all schemes that are declared, and those that an operation asks for though nobody declares them.

    An undeclared scheme comes from the profile; where that does not know it, it is read as bearer, which is reported.
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
                if name not in schemes:
                    schemes[name] = profile.schemes.get(name) or _bearer(name, operation, found)
    return schemes


def read_servers(document: Document, options: Options, profile: Profile) -> tuple[Server, ...]:
    """Give the servers of the first of configuration, document and profile that has any."""
    if options.servers is not None:
        return options.servers
    return document.servers or profile.servers


def _bearer(name: str, operation: Operation, found: Collector) -> SecurityScheme:
    place = operation.security_place or operation.place / "security"
    found.report(catalogue.UNDEFINED_SCHEME, place, fold=name, name=name)
    return SecurityScheme(name=name, type="http", http_scheme="bearer", flows={}, place=place)
