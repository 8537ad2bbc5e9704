"""The clients: a keyword for each scheme, server variable and shared parameter, a property for each resource."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from clientpress.document.model import SecurityScheme, Server
from clientpress.ir.api import Api
from clientpress.ir.key_prefixes import key_prefix
from clientpress.naming.model import Identifier, Names
from clientpress.naming.servers import callable_servers, filled, is_absolute, untold
from clientpress.naming.variables import base_url_variable, credential_variable
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.client_parameters import client_parameters
from clientpress.python.contained import Contained
from clientpress.python.expressions import (
    Call,
    DictDisplay,
    Expression,
    Subscript,
    Text,
    TupleDisplay,
    either,
    literal,
)
from clientpress.python.model import (
    Argument,
    Certificate,
    ClientModule,
    ClientParameter,
    Credential,
    Docstring,
    PackageInfo,
    Prose,
    ServerVariable,
)
from clientpress.python.prose import code, constraint_notes, sentence
from clientpress.python.servers import choice, declared, variables

MODULE = ".client"
_FEW: Final = 3
_FUNCTION: Final = ", or a function that gives it for each call"


def client(api: Api, names: Names, info: PackageInfo) -> ClientModule:
    """Lower the clients."""
    servers = callable_servers(api.servers)
    keywords = tuple(variables(api, names))
    parameters = tuple(client_parameters(api, names))
    if names.servers:
        keywords = (choice(servers, names), *keywords)
    return ClientModule(
        module=MODULE,
        docstring=Docstring((Prose(f"The clients of {title(api, names)}."),)),
        title=Prose(title(api, names)),
        package=_package(api, names, info, servers, parameters),
        credentials=tuple(_credentials(api, names)),
        certificate=_certificate(api, names),
        variables=keywords,
        parameters=parameters,
        base_url_text=Prose(_base_url(api, names, servers, keywords)),
        plan=_plan(api),
        resources=Contained(api, names).within(()),
    )


def title(api: Api, names: Names) -> str:
    """Give the name of the API, on one line; that of the package where it has none."""
    return " ".join(api.title.split()) or names.package.replace("_", " ").title()


def _base_url(
    api: Api, names: Names, servers: Sequence[Server], keywords: Sequence[ServerVariable]
) -> str:
    """Say what decides where the API is served, in the order in which it does."""
    return f"{_of_most(servers, names, keywords, api)}{_elsewhere(api)}"


def _elsewhere(api: Api) -> str:
    """Say which operations have servers of their own, which no base URL replaces. For example: `https://files.stripe.com/`."""
    first = (one.servers[0] for one in api.operations.values() if one.servers)
    own = sorted({filled(one) for one in first if is_absolute(one) and "://" in one.url})
    if not own:
        return ""
    told = ", ".join(map(code, own[:_FEW])) + (", …" if own[_FEW:] else "")
    return f" What has a server of its own goes there all the same: {told}."


def _of_most(
    servers: Sequence[Server], names: Names, keywords: Sequence[ServerVariable], api: Api
) -> str:
    variable = f"the environment variable {code(base_url_variable(names))}"
    if servers and not is_absolute(servers[0]) and not untold(servers[0]):
        default = code(filled(servers[0]))
        return f"Where the API is served: an origin, below which {default} is, or a whole base URL. By default {variable}."
    tells = bool(servers) and not untold(servers[0])
    default = f", else {code(filled(servers[0]))}" if tells else ""
    text = f"Where the API is served. By default {variable}{default}."
    parts = {str(one.name) for server in servers for one in server.variables}
    given = ", ".join(
        code(one.argument.name)
        for one in keywords
        if one.wire is None or str(one.wire.value) in parts
    )
    if given:
        text = f"Where the API is served, in place of {given}. Without any of these, {variable} counts{default}."
    others = [code(filled(one)) for one in api.servers if one.url and one not in servers]
    if others:
        text += f" The document also names {', '.join(others)}."
    return text


def _in_a_header(package: str) -> str:
    """Give what a header can carry of a package's name, which may be Japanese."""
    return package if package.isascii() else "client"


def _package(
    api: Api,
    names: Names,
    info: PackageInfo,
    servers: Sequence[Server],
    parameters: Sequence[ClientParameter],
) -> Call:
    schemes = tuple(
        (Text(name), _scheme(scheme, names.schemes[name], credential_variable(names, name)))
        for name, scheme in api.schemes.items()
        if name in names.schemes
    )
    keywords: list[tuple[str, Expression]] = [
        ("name", Text(names.package)),
        ("user_agent", Text(f"{_in_a_header(names.package)}-python clientpress/{info.output}")),
    ]
    if servers:
        keywords.append(("servers", TupleDisplay(tuple(declared(servers, names)))))
    if schemes:
        keywords.append(("schemes", DictDisplay(schemes)))
    if parameters:
        keywords.append(("parameters", TupleDisplay(tuple(one.described for one in parameters))))
    plans = _plans(api)
    if plans:
        keywords.append(("plans", literal(plans)))
    return Call(runtime.PACKAGE, (), tuple(keywords))


def _scheme(scheme: SecurityScheme, keyword: str, variable: str) -> Expression:
    """Write a scheme for the runtime. For example: `OAuth2(token_url="/oauth/token", env="API_LOGIN")`."""
    about: list[tuple[str, Expression]] = [("env", Text(variable))]
    if keyword != scheme.name:
        about.append(("keyword", Text(keyword)))
    match scheme.type:
        case "apiKey":
            where = (
                scheme.location if scheme.location in ("header", "query", "cookie") else "header"
            )
            place = [("location", Text(where)), ("wire", Text(scheme.wire_name))]
            if prefix := key_prefix(scheme):
                place.append(("prefix", Text(prefix)))
            return Call(runtime.API_KEY, (), (*place, *about))
        case "http" if scheme.http_scheme.lower() == "basic":
            return Call(runtime.HTTP_BASIC, (), tuple(about))
        case "mutualTLS":
            return Call(runtime.MUTUAL_TLS, (), tuple(about))
        case "oauth2" | "openIdConnect":
            urls = {"token_url": _token_url(scheme), "discovery_url": scheme.openid_url}
            known = [(name, Text(url)) for name, url in urls.items() if url]
            return Call(runtime.OAUTH2, (), (*known, *about))
        case _:
            return Call(runtime.HTTP_BEARER, (), tuple(about))


def _token_url(scheme: SecurityScheme) -> str:
    """Give where client credentials are exchanged for tokens, else where anything is (OpenAPI 3.1 §4.8.29)."""
    flows = (scheme.flows.get("clientCredentials"), *scheme.flows.values())
    urls = (flow.get("tokenUrl") for flow in flows if isinstance(flow, dict))
    return next((url for url in urls if isinstance(url, str)), "")


def _credentials(api: Api, names: Names) -> Iterator[Credential]:
    for name, scheme in api.schemes.items():
        keyword = names.schemes.get(name)
        if keyword is None or scheme.type == "mutualTLS":
            continue
        variable = code(credential_variable(names, name))
        head = f"{_kind(scheme)} By default the environment variable {variable}.".strip()
        head += " Deprecated." if scheme.deprecated else ""
        head = " ".join([head, *constraint_notes(scheme.constraints)])
        described = sentence(scheme.description)
        # What has paragraphs of its own, and perhaps ends in a fence, stands behind everything else.
        apart = "\n\n" if "\n" in described else " "
        yield Credential(
            scheme=Text(name),
            argument=Argument(keyword, either(_taken(scheme, runtime.TOKEN)), NONE),
            awaited=Argument(keyword, either(_taken(scheme, runtime.ASYNC_TOKEN)), NONE),
            text=Prose(f"{head}{apart}{described}".strip()),
        )


def _certificate(api: Api, names: Names) -> Certificate | None:
    for name, scheme in api.schemes.items():
        if scheme.type != "mutualTLS" or name not in names.schemes:
            continue
        text = (
            "Certificate of the client: the path of a PEM file that has it with its key, the paths of the two, or an "
            f"`ssl.SSLContext`. By default the environment variable {code(credential_variable(names, name))}, which "
            "tells a path. An `http_client` of yours has its own."
        )
        described = sentence(scheme.description)
        apart = "\n\n" if "\n" in described else " "
        return Certificate(
            argument=Argument(names.schemes[name], either([runtime.CERTIFICATE, NONE]), NONE),
            text=Prose(f"{text}{apart}{described}".strip()),
        )
    return None


def _taken(scheme: SecurityScheme, token: Expression) -> list[Expression]:
    """Give the annotations of what a client takes for a scheme."""
    match scheme.type:
        case "http" if scheme.http_scheme.lower() == "basic":
            return [Subscript(runtime.TUPLE, (runtime.STR, runtime.STR)), runtime.STR, NONE]
        case "oauth2" | "openIdConnect":
            return [token, runtime.CLIENT_CREDENTIALS, NONE]
        case _:
            return [token, NONE]


def _kind(scheme: SecurityScheme) -> str:
    match scheme.type:
        case "apiKey":
            where = f"{scheme.location or 'header'} {code(scheme.wire_name)}"
            prefix = key_prefix(scheme)
            sent = f", sent behind the word {code(prefix)}" if prefix else ""
            return f"Key for the {where}{sent}{_FUNCTION}."
        case "http" if scheme.http_scheme.lower() == "basic":
            return "Name and password, as a pair or as `name:password`."
        case "oauth2":
            return f"OAuth 2 access token{_FUNCTION}, or `ClientCredentials` that are exchanged for one."
        case "openIdConnect":
            return (
                f"OpenID Connect token ({scheme.openid_url}){_FUNCTION}, or `ClientCredentials` that are exchanged for "
                "one."
            )
        case _:
            return f"Bearer token{_FUNCTION}."


def _plans(api: Api) -> tuple[str, ...]:
    return tuple(sorted({p for one in api.operations.values() for p in one.facts.plans}))


def _plan(api: Api) -> Argument | None:
    plans = _plans(api)
    if not plans:
        return None
    known = Subscript(runtime.LITERAL, tuple(Text(plan) for plan in plans))
    return Argument(Identifier("plan"), either([known, NONE]), NONE)
