"""Bad use gets an error that says what to do, and what is shown of a client holds no secret."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import httpx2
import pytest

from behaviour.client.driving import SECRET

PACKAGE = "cloudflare"


@pytest.fixture
def client(package: Any) -> Any:
    """Give a client that sends nothing."""
    fake = import_module(f"{package.__name__}.testing").FakeTransport()
    return package.Client(api_token=SECRET, http_client=fake)


POLICY = {"effect": "allow", "permission_groups": [{"id": "a"}], "resources": {}}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"policies": "abc"}, r'\$\.policies: expected an array, got "abc"'),
        ({"policies": POLICY}, r"\$\.policies: expected an array"),
        ({"name": 3}, r"\$\.name: expected a string, got 3"),
        ({"policies": [{}]}, r"\$\.policies\[0\].*effect"),
    ],
)
def test_arguments_of_a_wrong_type_are_named(
    client: Any, package: Any, given: dict[str, Any], said: str
) -> None:
    """With their place; nothing is sent."""
    with pytest.raises(package.ValidationError, match=rf"(?s)nothing was sent.*{said}"):
        client.user_api_tokens.create_token(**{"name": "a", "policies": [POLICY], **given})


def test_a_model_of_another_class_is_named(client: Any, package: Any) -> None:
    """Both classes are."""
    with pytest.raises(package.ValidationError, match=r"PolicyWith\w+ or an object.*Condition"):
        client.user_api_tokens.create_token(name="a", policies=[package.models.Condition()])


def test_arguments_are_given_by_name(client: Any) -> None:
    """Positions are none, and neither are names that are misspelt."""
    with pytest.raises(TypeError, match=r"create_token\(\) takes 1 positional argument"):
        client.user_api_tokens.create_token("a", [POLICY])
    with pytest.raises(TypeError, match="unexpected keyword argument 'nmae'"):
        client.user_api_tokens.create_token(nmae="a", policies=[POLICY])


@pytest.mark.parametrize(
    ("settings", "error", "said"),
    [
        ({"timeout": "5"}, TypeError, "an httpx2.Timeout, or None to wait forever, not str"),
        ({"timeout": True}, TypeError, "not bool"),
        ({"timeout": -1}, ValueError, "timeout must be positive; None waits forever"),
        ({"timeout": 0}, ValueError, "timeout must be positive"),
        ({"timeout": float("nan")}, ValueError, "timeout must be positive"),
        ({"total_timeout": float("nan")}, ValueError, "total_timeout must be positive"),
        ({"total_timeout": float("inf")}, ValueError, "None sets no limit"),
        ({"max_response_bytes": "5"}, TypeError, "max_response_bytes takes an int, not str"),
        ({"max_response_bytes": None}, TypeError, "takes an int, not NoneType"),
        ({"max_retries": "5"}, TypeError, "max_retries takes an int, not str"),
        ({"max_retries": -1}, ValueError, "cannot be negative"),
        ({"on_mismatch": "rase"}, ValueError, '"warn", "ignore", "raise" or a function'),
        ({"base_url": "a.test"}, ValueError, "must be absolute, such as"),
        ({"api_tokn": "a"}, TypeError, "unexpected keyword argument 'api_tokn'"),
    ],
)
def test_settings_of_a_wrong_type_are_refused_at_once(
    package: Any, settings: dict[str, Any], error: type[Exception], said: str
) -> None:
    """Where the client is made, and not at the first call."""
    with pytest.raises(error, match=said):
        package.Client(**settings)


async def _told(_: object) -> None:
    """Be a hook that has to be awaited."""


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"headers": None}, "headers takes a mapping by name, not NoneType"),
        ({"headers": [("X-A", "1")]}, "headers takes a mapping by name, not list"),
        ({"query": "a=1"}, "query takes a mapping by name, not str"),
        ({"credentials": None}, "credentials takes a mapping by name, not NoneType"),
        ({"retry": 3}, "retry takes a RetryPolicy, and max_retries a number; not int"),
        ({"on_request": "log"}, "on_request takes a plain function, not str"),
        ({"on_response": _told}, "on_response takes a plain function, not one that is awaited"),
    ],
)
def test_changes_of_a_wrong_type_are_refused_at_once(
    client: Any, settings: dict[str, Any], said: str
) -> None:
    """What is changed too; nobody waits for a hook that has to be awaited."""
    with pytest.raises(TypeError, match=said):
        client.with_options(**settings)


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"headers": None}, TypeError, "headers takes a mapping by name, not NoneType"),
        ({"query": [("a", 1)]}, TypeError, "query takes a mapping by name, not list"),
        ({"extra_body": [1]}, TypeError, "extra_body takes a mapping by name, not list"),
        ({"credentials": "t0ken"}, TypeError, "credentials takes a mapping by name, not str"),
        ({"on_mismatch": "rase"}, ValueError, '"warn", "ignore", "raise" or a function'),
    ],
)
def test_options_of_a_wrong_type_are_refused_at_once(
    package: Any, options: dict[str, Any], error: type[Exception], said: str
) -> None:
    """Where they are made, and not once the call has been answered."""
    with pytest.raises(error, match=said):
        package.RequestOptions(**options)


@pytest.mark.parametrize(
    ("method", "path", "error", "said"),
    [
        (None, "/user", TypeError, "method takes a str, not NoneType"),
        ("GET", None, TypeError, "path takes a str, not NoneType"),
        ("G T", "/user", ValueError, "'G T' is no method of HTTP"),
        ("", "/user", ValueError, "'' is no method of HTTP"),
        ("GET", "/user\nX: 1", ValueError, "the path holds a line end"),
    ],
)
def test_requests_that_cannot_be_sent(
    client: Any, method: Any, path: Any, error: type[Exception], said: str
) -> None:
    """Those that the package has no method for, either."""
    with pytest.raises(error, match=said):
        client.request(method, path)


def test_options_are_no_dictionary(client: Any, package: Any) -> None:
    """For either client."""
    said = r"options takes RequestOptions, such as RequestOptions\(timeout=5.0\), not dict"
    with pytest.raises(TypeError, match=said):
        client.user_api_tokens.create_token(name="a", policies=[POLICY], options={"timeout": 1})
    awaited = package.AsyncClient(api_token=SECRET)
    call = awaited.user_api_tokens.create_token(name="a", policies=[POLICY], options={})
    with pytest.raises(TypeError, match=said):
        asyncio.run(call)


def test_missing_credentials_are_named(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the argument and the variable that would give them."""
    monkeypatch.delenv("CLOUDFLARE_API_TOKEN", raising=False)
    client = package.Client()

    with pytest.raises(package.CredentialsError, match=r"api_token.*CLOUDFLARE_API_TOKEN"):
        client.user_api_tokens.create_token(name="a", policies=[POLICY])


def test_a_closed_client_says_so(package: Any) -> None:
    """And what to do."""
    with package.Client(api_token=SECRET) as client:
        pass

    with pytest.raises(package.ClosedError, match="has been closed; make a new one"):
        client.user_api_tokens.create_token(name="a", policies=[POLICY])


@pytest.mark.parametrize(
    ("of", "wrong", "right"),
    [
        (lambda package, _: package, "Cleint", "Client"),
        (lambda package, _: package.models, "Conditon", "Condition"),
        (lambda _, client: client, "user_api_token", "user_api_tokens"),
        (lambda _, client: client.user_api_tokens, "create_tokn", "create_token"),
    ],
)
def test_misspelt_names_can_be_suggested(
    package: Any, client: Any, of: Any, wrong: str, right: str
) -> None:
    """The error has what Python needs to say "Did you mean"."""
    owner = of(package, client)
    with pytest.raises(AttributeError) as caught:
        getattr(owner, wrong)

    assert wrong == caught.value.name
    assert right in dir(caught.value.obj)


def test_what_is_shown_is_for_people_and_holds_no_secret(client: Any, package: Any) -> None:
    """Options, policies and clients are read in logs."""
    options = package.RequestOptions(
        timeout=2.5, headers={"Authorization": f"Bearer {SECRET}"}, query={"a": 1}
    )
    retry = package.RetryPolicy(max_retries=5)

    assert "RequestOptions(timeout=2.5, headers={'Authorization': '***'}, query={'a': 1})" == repr(
        options
    )
    assert "RequestOptions(timeout=None)" == repr(package.RequestOptions(timeout=None))
    assert "RequestOptions()" == repr(package.RequestOptions())
    assert "RetryPolicy(max_retries=5, base=0.5, cap=8.0, longest_wait=60.0)" == repr(retry)
    assert "<Client https://api.cloudflare.com/client/v4, credentials: api_token>" == repr(client)
    assert SECRET not in repr(client.user_api_tokens)


@pytest.mark.parametrize("timeout", [httpx2.Timeout(5.0), 5, 5.0])
def test_a_timeout_of_httpx2_is_a_timeout(package: Any, timeout: Any) -> None:
    """So is a whole number of seconds: the transport is told."""
    told: list[Any] = []

    def refuse(request: httpx2.Request) -> httpx2.Response:
        told.append(request.extensions["timeout"])
        raise httpx2.ConnectError("refused")

    http_client = httpx2.MockTransport(refuse)
    client = package.Client(
        timeout=timeout, api_token=SECRET, http_client=http_client, max_retries=0
    )
    with pytest.raises(package.ApiConnectionError):
        client.user_api_tokens.create_token(name="a", policies=[POLICY])

    assert [dict.fromkeys(("connect", "read", "write", "pool"), 5.0)] == told
