"""Credentials: what is chosen, what is said when there are none, what is never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2
import pytest

from clientpress.runtime.description.schemes import ApiKey, HttpBasic, HttpBearer, MutualTls, Scheme
from clientpress.runtime.errors import CredentialsError
from clientpress.runtime.security.applied import Secret
from clientpress.runtime.security.credentials import Certified, Credential, Credentials

if TYPE_CHECKING:
    from clientpress.runtime.description.operation import Requirement

SCHEMES: dict[str, Scheme] = {
    "api_email": ApiKey(location="header", wire="X-Auth-Email", env="API_EMAIL"),
    "api_key": ApiKey(location="header", wire="X-Auth-Key", env="API_KEY"),
    "api_token": HttpBearer(env="API_TOKEN"),
    "basic": HttpBasic(env="BASIC"),
    "in_query": ApiKey(location="query", wire="a key"),
    "in_cookie": ApiKey(location="cookie", wire="sid", keyword="session"),
    "certificate": MutualTls(),
}
EMAIL_OR_TOKEN = ({"api_email": (), "api_key": ()}, {"api_token": ()})


def credentials(environment: dict[str, str] | None = None, /, **given: Credential) -> Credentials:
    """Return credentials for the schemes above."""
    return Credentials(SCHEMES, given, environment or {})


def headers(chosen: Credentials, *security: Requirement) -> dict[str, str]:
    """Return the headers that are chosen."""
    return dict(chosen.choose(security, operation_id="op").headers)


def test_all_schemes_of_an_alternative_are_sent() -> None:
    """An alternative is an AND."""
    chosen = credentials(api_email="a@b.c", api_key="k", api_token="t")

    assert {"X-Auth-Email": "a@b.c", "X-Auth-Key": "k"} == headers(chosen, *EMAIL_OR_TOKEN)


@pytest.mark.parametrize(
    ("given", "expected"),
    [("k", "Token k"), ("Token k", "Token k"), ("token k", "token k"), ("Tokenk", "Token Tokenk")],
)
def test_a_key_goes_behind_its_prefix(given: str, expected: str) -> None:
    """Unless it is given with it, as it had to be where only a description tells of it."""
    scheme = ApiKey(location="header", wire="Authorization", prefix="Token")
    chosen = Credentials({"key": scheme}, {"key": given}, {})

    assert {"Authorization": expected} == headers(chosen, {"key": ()})


def test_the_first_alternative_that_is_met_is_taken() -> None:
    """Half an alternative does not count."""
    assert {"Authorization": "Bearer t"} == headers(
        credentials(api_email="a@b.c", api_token="t"), *EMAIL_OR_TOKEN
    )


def test_arguments_beat_the_environment() -> None:
    """What the caller wrote is not overruled by what happens to be in the environment."""
    chosen = credentials({"API_EMAIL": "e", "API_KEY": "k"}, api_token="t")

    assert {"Authorization": "Bearer t"} == headers(chosen, *EMAIL_OR_TOKEN)
    assert {"X-Auth-Email": "e", "X-Auth-Key": "k"} == headers(chosen, EMAIL_OR_TOKEN[0])


def test_arguments_and_environment_complete_each_other() -> None:
    """An alternative may be met by both together."""
    assert {"X-Auth-Email": "e", "X-Auth-Key": "k"} == headers(
        credentials({"API_EMAIL": "e"}, api_key="k"), *EMAIL_OR_TOKEN
    )


def test_every_place() -> None:
    """Keys go to header, query and cookie; name and password into base64; a certificate is the connection's."""
    given: dict[str, Credential] = {"in_query": "q&", "in_cookie": "c", "basic": ("user", "pä:ss")}
    chosen = Credentials(SCHEMES, given, {}, certified="yes")
    applied = chosen.choose(
        ({"in_query": (), "in_cookie": (), "basic": (), "certificate": ()},), operation_id="op"
    )

    assert (("Authorization", "Basic dXNlcjpww6Q6c3M="),) == applied.headers
    assert (("a%20key=q%26",), ("sid=c",)) == (applied.query, applied.cookies)


@pytest.mark.parametrize(
    ("certified", "call", "expected"),
    [
        ("yes", {}, {}),
        ("yes", {"api_token": "own"}, {"Authorization": "Bearer own"}),
        ("perhaps", {}, {"Authorization": "Bearer t"}),
        ("no", {}, {"Authorization": "Bearer t"}),
    ],
)
def test_a_certificate_that_there_may_be_is_relied_on_last(
    certified: Certified, call: dict[str, str], expected: dict[str, str]
) -> None:
    """That of a transport of somebody's own; what is given for a call alone goes before one that there is."""
    client = Credentials(SCHEMES, {"api_token": "t"}, {}, certified=certified)
    chosen = client.changed(call) if call else client

    assert expected == dict(
        chosen.choose(({"certificate": ()}, {"api_token": ()}), operation_id="op").headers
    )


def test_a_session_that_an_http_client_keeps_is_a_credential() -> None:
    """Once a login has set its cookie, and no other; whatever else is required with it has to be given."""
    required = ({"in_cookie": (), "api_token": ()},)
    with httpx2.Client() as session:
        client = Credentials(SCHEMES, {"api_token": "t"}, {}, certified="perhaps", session=session)
        session.cookies.set("other", "1")
        with pytest.raises(CredentialsError) as caught:
            client.choose(required, operation_id="op")
        assert ("in_cookie",) == caught.value.missing

        session.cookies.set("sid", "1", domain="a.example")
        for one in (client, client.changed({"basic": ("a", "b")})):
            chosen = one.choose(required, operation_id="op")
            assert ({"Authorization": "Bearer t"}, ()) == (dict(chosen.headers), chosen.cookies)
        with pytest.raises(CredentialsError):
            client.choose(({"in_cookie": (), "in_query": ()},), operation_id="op")


def test_a_certificate_that_is_missing_is_named() -> None:
    """With an http_client it is not known to be missing."""
    required = ({"certificate": ()},)
    assert (
        ()
        == Credentials(SCHEMES, {}, {}, certified="perhaps")
        .choose(required, operation_id="op")
        .headers
    )
    with pytest.raises(CredentialsError) as caught:
        credentials().choose(required, operation_id="op")

    assert ("certificate",) == caught.value.missing


def test_basic_from_the_environment() -> None:
    """The variable holds name and password with a colon between them."""
    assert {"Authorization": "Basic dTpw"} == headers(credentials({"BASIC": "u:p"}), {"basic": ()})


def test_anonymous_is_tried_last() -> None:
    """`{}` is taken only where nothing else is met; `[]` sends nothing at all."""
    assert {"Authorization": "Bearer t"} == headers(
        credentials(api_token="t"), {}, {"api_token": ()}
    )
    assert {} == headers(credentials(), {}, {"api_token": ()})
    assert {} == headers(credentials(api_token="t"))


def test_without_requirements_what_is_given_is_sent() -> None:
    """Where the document says nothing, nothing is required."""
    chosen = credentials({"API_KEY": "k"}, api_token="t")

    assert (("Authorization", "Bearer t"),) == chosen.choose(None, operation_id="op").headers
    assert () == credentials().choose(None, operation_id="op").headers


def test_what_is_missing_is_named() -> None:
    """Every alternative is told, with argument and environment variable, but not what is there."""
    with pytest.raises(CredentialsError) as caught:
        credentials(api_key="k3y").choose(
            (*EMAIL_OR_TOKEN, {"in_cookie": ()}, {"odd": ()}), operation_id="op"
        )

    assert ("api_email", "api_token", "in_cookie", "odd") == caught.value.missing
    assert (
        "op needs credentials that the client lacks:"
        " `api_email` (the client's argument of that name or the environment variable API_EMAIL);"
        " or `api_token` (the client's argument of that name or the environment variable"
        " API_TOKEN); or `session` (the client's argument of that name);"
        " or `odd`, which this package does not know how to send"
    ) == str(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {"api_token": "s3cret\n"},
        {"api_token": "s3cret\r\nX: y"},
        {"api_token": "s3cret\0"},
        {"api_token": "s3cret✓"},
        {"api_token": ("s3cret", "s3cret")},
        {"in_cookie": "s3cret; admin=1"},
        {"basic": "s3cret"},
        {"basic": ("s3:cret", "s3cret")},
        {"basic": ("name", "s3cret\n")},
    ],
)
def test_what_cannot_be_sent_is_refused_unshown(given: dict[str, Credential]) -> None:
    """A credential that would break the request is refused, and does not show."""
    with pytest.raises(CredentialsError) as caught:
        credentials(None, **given)

    assert "s3" not in str(caught.value)


def test_empty_credentials_are_none() -> None:
    """An empty text is no credential, be it given or found."""
    assert () == credentials({"API_TOKEN": ""}, api_key="").names


def test_secrets_do_not_show() -> None:
    """Neither the wrapper nor the credentials nor what is applied show a secret."""
    chosen = credentials({"API_KEY": "s3cret"}, api_token="s3cret")
    applied = chosen.choose(None, operation_id="")

    texts = [repr(Secret("s3cret")), str(Secret("s3cret")), repr(chosen), repr(applied)]
    assert not any("s3cret" in text for text in texts)
    assert ("api_key", "api_token") == chosen.names
    assert {"s3cret"} == set(chosen.secrets())


def test_passwords_are_secrets_in_every_form() -> None:
    """A password is kept out of texts by itself, too."""
    assert {"dTpwYXNz", "pass"} == set(credentials(basic=("u", "pass")).secrets())
