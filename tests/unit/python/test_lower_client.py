"""The clients: credentials, servers, plans."""

from __future__ import annotations

from typing import Any

import pytest

from clientpress.naming.model import Identifier
from clientpress.python.expressions import Text
from clientpress.python.lower import lower
from clientpress.python.model import ClientModule, PackageInfo
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from clientpress.values import replace
from factories_python import answering, package_of, understood


def _client(**other: Any) -> ClientModule:
    tree = answering({"type": "string"}) | other
    (module,) = [one for one in package_of(tree).modules if isinstance(one, ClientModule)]
    return module


def _flat(expression: Any) -> str:
    return Printer(Imports(".client")).flat(expression)


def test_an_absolute_server_is_the_default() -> None:
    """A relative one beside it is told."""
    module = _client(servers=[{"url": "/v1"}, {"url": "https://a.example"}])

    assert 'servers=(Server(url="https://a.example"),)' in _flat(module.package)
    assert module.base_url_text.markdown == (
        "Where the API is served. By default the environment variable `EXAMPLE_BASE_URL`, else `https://a.example`. "
        "The document also names `/v1`."
    )


def test_servers_of_operations_are_told_beside_the_base_url() -> None:
    """They are not replaced by it, and whoever sends a client to a stand-in has to know; relative ones are."""
    tree = answering({"type": "string"}, servers=[{"url": "https://a.example"}])
    (said,) = tree["paths"]["/things"].values()
    urls = (
        "/v2",
        "https://d.example",
        "https://b.example",
        "https://c.example",
        "https://c.example",
    )
    for number, url in enumerate(urls):
        tree["paths"][f"/things/{number}"] = {"get": {**said, "servers": [{"url": url}]}}
    text = _client(**tree).base_url_text.markdown
    assert text.endswith(
        "else `https://a.example`. What has a server of its own goes there all the same: "
        "`https://b.example`, `https://c.example`, `https://d.example`."
    )

    tree["paths"]["/more"] = {"get": {**said, "servers": [{"url": "https://e.example"}]}}
    assert _client(**tree).base_url_text.markdown.endswith("`https://d.example`, ….")


@pytest.mark.parametrize("servers", [[{"url": ""}], [{"url": "https://a.example"}, {"url": ""}]])
def test_a_server_without_an_address_is_not_told(servers: list[Any]) -> None:
    """Django tells one so, which says nothing."""
    assert "``" not in _client(servers=servers).base_url_text.markdown


def test_several_servers_are_chosen_from_by_name() -> None:
    """A keyword, the first by default; variables are those of all servers, and a default of one's own stays."""
    variables = {"region": {"default": "eu"}}
    servers = [
        {"url": "https://{region}.example/v1", "description": "Production", "variables": variables},
        {"url": "/v1"},
        {
            "url": "https://{region}.test/v1",
            "description": "The sandbox server",
            "variables": {"region": {"default": "us"}},
        },
    ]
    module = _client(servers=servers)
    server, region = module.variables

    assert _flat(server.argument.annotation) == 'Literal["production", "sandbox"] | None'
    assert server.text.markdown.endswith("By default production.")
    assert region.text.markdown.endswith("By default `eu`.")
    assert (None, Text("region")) == (server.wire, region.wire)
    assert (
        'servers=(Server(url="https://{region}.example/v1", name="production", variables={"region": "eu"}), '
        'Server(url="https://{region}.test/v1", name="sandbox", variables={"region": "us"}))'
    ) in _flat(module.package)
    assert module.base_url_text.markdown.startswith(
        "Where the API is served, in place of `server`, `region`. Without any of these, the environment variable "
        "`EXAMPLE_BASE_URL` counts, else `https://eu.example/v1`."
    )


def test_without_an_absolute_server_the_environment_is_the_only_default() -> None:
    """The runtime asks for it where that has none either."""
    module = _client(servers=[{"url": "/v1"}])

    assert 'servers=(Server(url="/v1"),)' in _flat(module.package)
    assert module.base_url_text.markdown == (
        "Where the API is served: an origin, below which `/v1` is, or a whole base URL. "
        "By default the environment variable `EXAMPLE_BASE_URL`."
    )


def test_a_variable_that_is_the_address_has_to_be_given() -> None:
    """As TypeSpec writes it; nothing is shown that is no address."""
    variables = {"Endpoint": {"default": ""}, "version": {"default": ""}}
    module = _client(servers=[{"url": "{Endpoint}/api/{version}", "variables": variables}])
    endpoint, version = module.variables

    assert "endpoint" == endpoint.argument.name
    assert endpoint.text.markdown.endswith("Needed where `base_url` is not given.")
    assert version.text.markdown.endswith("By default empty.")
    assert module.base_url_text.markdown == (
        "Where the API is served, in place of `endpoint`, `version`. Without any of these, the environment variable "
        "`EXAMPLE_BASE_URL` counts."
    )


def test_variables_of_an_operation_s_own_server_are_keywords() -> None:
    """They are no part of the base URL, so `base_url` does not take their place."""
    own = {"url": "https://{shard}.example", "variables": {"shard": {"default": "1"}}}
    operation = {"servers": [own], "responses": {"204": {"description": "Done."}}}
    module = _client(servers=[{"url": "https://example.com"}], paths={"/zones": {"get": operation}})
    (variable,) = module.variables

    assert Text("shard") == variable.wire
    assert variable.text.markdown == (
        "Part of the URL of some operations, `https://{shard}.example`. By default `1`."
    )
    assert "in place of" not in module.base_url_text.markdown


def test_variables_of_the_server_are_keywords() -> None:
    """Those of its URL; the base URL is filled with them unless another is given."""
    variables = {"region": {"default": "eu", "enum": ["eu", "us"]}, "unused": {"default": "a"}}
    module = _client(servers=[{"url": "https://{region}.example/v1", "variables": variables}])
    (variable,) = module.variables

    assert _flat(variable.argument.annotation) == 'Literal["eu", "us"] | None'
    assert (
        'servers=(Server(url="https://{region}.example/v1", variables={"region": "eu"}),)'
    ) in _flat(module.package)


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ("token", "EXAMPLE_TOKEN"),
        ("timeout", "EXAMPLE_TIMEOUT"),
        ("baseUrl", "EXAMPLE_BASE_URL_"),
        ("log", "EXAMPLE_LOG_"),
    ],
)
def test_no_credential_is_read_from_a_variable_of_ours(scheme: str, expected: str) -> None:
    """Those of the base URL and of the log mean something else."""
    module = _client(
        components={"securitySchemes": {scheme: {"type": "http", "scheme": "bearer"}}},
        security=[{scheme: []}],
    )

    assert f'HttpBearer(env="{expected}"' in _flat(module.package)


def test_each_scheme_is_a_keyword_and_an_environment_variable() -> None:
    """Keys, tokens and passwords; a certificate belongs to the connection."""
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "basic": {"type": "http", "scheme": "basic"},
        "token": {"type": "http", "scheme": "bearer"},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {"tokenUrl": "/other", "authorizationUrl": "/ask"},
                "clientCredentials": {"tokenUrl": "/token"},
            },
        },
        "openid": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example/known"},
        "cert": {"type": "mutualTLS"},
    }
    needed: list[dict[str, list[str]]] = [{name: []} for name in schemes]
    module = _client(components={"securitySchemes": schemes}, security=needed)
    written = _flat(module.package)

    expected = ["key", "basic", "token", "oauth", "openid"]
    assert expected == [one.scheme.value for one in module.credentials]
    assert '"key": ApiKey(location="header", wire="X-Key", env="EXAMPLE_KEY")' in written
    assert '"basic": HttpBasic(env="EXAMPLE_BASIC")' in written
    assert '"oauth": OAuth2(token_url="/token", env="EXAMPLE_OAUTH")' in written
    assert '"openid": OAuth2(discovery_url="https://id.example/known", env=' in written
    assert '"cert": MutualTls(env="EXAMPLE_CERT")' in written
    assert module.certificate is not None
    assert "Certificate | None" == _flat(module.certificate.argument.annotation)
    assert "`EXAMPLE_CERT`" in module.certificate.text.markdown
    assert _flat(module.credentials[1].argument.annotation) == "tuple[str, str] | str | None"
    assert "Token | None" == _flat(module.credentials[2].argument.annotation)
    assert "AsyncToken | None" == _flat(module.credentials[2].awaited.annotation)
    assert "Token | ClientCredentials | None" == _flat(module.credentials[3].argument.annotation)


def test_without_plans_there_is_no_keyword_for_one() -> None:
    """Only an API that tells plans can refuse one."""
    assert _client().plan is None


@pytest.mark.parametrize(
    ("package", "agent"),
    [("zones", "zones-python"), ("カラーミー", "client-python")],
)
def test_what_the_package_calls_itself_fits_into_a_header(package: str, agent: str) -> None:
    """Headers are ASCII, and names of packages need not be."""
    api, names = understood(answering({"type": "string"}))
    lowered = lower(api, replace(names, package=Identifier(package)), PackageInfo())
    (module,) = [one for one in lowered.modules if isinstance(one, ClientModule)]

    assert f'user_agent="{agent} clientpress/' in _flat(module.package)
