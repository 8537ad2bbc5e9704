"""The clients: credentials, servers, plans."""

from __future__ import annotations

from typing import Any

from clientpress.python.model import ClientModule
from clientpress.render.imports import Imports
from clientpress.render.printer import Printer
from factories_python import answering, package_of


def _client(**other: Any) -> ClientModule:
    tree = answering({"type": "string"}) | other
    (module,) = [one for one in package_of(tree).modules if isinstance(one, ClientModule)]
    return module


def _flat(expression: Any) -> str:
    return Printer(Imports(".client")).flat(expression)


def test_an_absolute_server_is_the_default() -> None:
    """A relative one beside it is told."""
    module = _client(servers=[{"url": "/v1"}, {"url": "https://a.example"}])

    assert _flat(module.base_url.default) == '"https://a.example"'
    assert "`/v1`" in module.base_url_text.markdown


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

    assert _flat(server.argument.annotation) == 'Literal["production", "sandbox"]'
    assert _flat(server.argument.default) == '"production"'
    assert _flat(region.argument.default) == '"eu"'
    assert _flat(module.base_url.annotation) == "str | None"
    assert _flat(module.built_url) == (
        'chosen_server(server, {"production": "".join(("https://", region, ".example/v1")), '
        '"sandbox": "".join(("https://", "us", ".test/v1"))})'
    )


def test_without_an_absolute_server_the_base_url_has_to_be_given() -> None:
    """There is no default for it."""
    assert _client(servers=[{"url": "/v1"}]).base_url.default is None


def test_variables_of_the_server_are_keywords() -> None:
    """The base URL is built of them unless another is given."""
    variables = {"region": {"default": "eu", "enum": ["eu", "us"]}}
    module = _client(servers=[{"url": "https://{region}.example/v1", "variables": variables}])
    (variable,) = module.variables

    assert _flat(variable.argument.annotation) == 'Literal["eu", "us"]'
    assert _flat(module.base_url.annotation) == "str | None"
    assert _flat(module.built_url) == '"".join(("https://", region, ".example/v1"))'


def test_each_scheme_is_a_keyword_and_an_environment_variable() -> None:
    """Keys, tokens and passwords; a client certificate is the transport's business."""
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
    assert '"cert": MutualTls()' in written
    assert _flat(module.credentials[1].argument.annotation) == "tuple[str, str] | str | None"
    assert "Token | None" == _flat(module.credentials[2].argument.annotation)
    assert "AsyncToken | None" == _flat(module.credentials[2].awaited.annotation)
    assert "Token | ClientCredentials | None" == _flat(module.credentials[3].argument.annotation)


def test_without_plans_there_is_no_keyword_for_one() -> None:
    """Only an API that tells plans can refuse one."""
    assert _client().plan is None
