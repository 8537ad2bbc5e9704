"""A package's own fake: clients are answered without a network, and what they send is recorded."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import pytest

from behaviour.client.driving import SECRET

PACKAGE = "cloudflare"


@pytest.fixture
def fake(package: Any) -> Any:
    """Give a fake that nothing is prepared on."""
    return import_module(f"{package.__name__}.testing").FakeTransport()


@pytest.fixture
def create(driver: Any, package: Any, fake: Any) -> Any:
    """Give a function that creates a token, through either client."""

    def created(**settings: Any) -> Any:
        kind = package.AsyncClient if driver.awaits else package.Client
        client = kind(api_token=SECRET, http_client=fake, on_mismatch="raise", **settings)
        return driver.run(client.user_api_tokens.create_token(**driver.arguments()))

    return created


def test_the_examples_of_the_document_are_answered(create: Any) -> None:
    """Without a word of preparation, an operation answers what its document shows."""
    assert "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T" == create().value


def test_a_payload_is_given_whole_or_by_field(create: Any, fake: Any, package: Any) -> None:
    """What a test is not about stays as the example has it."""
    stub = fake.user_api_tokens.create_token
    stub.returns(package.models.CreateTokenResult(value="x" * 40))
    whole = create()
    stub.returns(value="y" * 40)

    assert ["x" * 40, "y" * 40] == [whole.value, create().value]


def test_a_failure_is_the_typed_error(create: Any, fake: Any, package: Any) -> None:
    """A status and what matters of the body are enough."""
    errors = [package.models.Error(code=9109, message="no permission")]
    fake.user_api_tokens.create_token.fails(403, errors=errors)

    with pytest.raises(package.PermissionDeniedError) as caught:
        create()
    assert errors == caught.value.errors
    assert isinstance(caught.value.body, package.models.CreateTokenErrorBody)


def test_answers_come_in_turn_and_the_last_one_stays(
    create: Any, fake: Any, no_sleep: list[float]
) -> None:
    """A chain is a sequence; a client that tries again does not wait for it."""
    fake.user_api_tokens.create_token.fails(429).returns(value="a" * 40).returns(value="b" * 40)

    assert ["a" * 40, "b" * 40, "b" * 40] == [create().value for _ in range(3)]
    assert 4 == len(fake.user_api_tokens.create_token.calls)
    assert [0.0] == no_sleep


def test_a_new_preparation_takes_the_place_of_the_old(create: Any, fake: Any) -> None:
    """What a fixture prepared does not stand in a test's way."""
    fake.user_api_tokens.create_token.fails(500).fails(500)
    fake.user_api_tokens.create_token.returns(value="a" * 40)

    assert "a" * 40 == create().value


@pytest.mark.parametrize(
    ("means", "error"), [("times_out", "ApiTimeoutError"), ("disconnects", "ApiConnectionError")]
)
def test_the_network_can_fail(create: Any, fake: Any, package: Any, means: str, error: str) -> None:
    """Errors of the way are the client's own."""
    getattr(fake.user_api_tokens.create_token, means)()

    with pytest.raises(getattr(package, error)):
        create(max_retries=0)


def test_calls_are_recorded_without_secrets(create: Any, fake: Any) -> None:
    """Body and headers can be looked into; nothing shows the token."""
    create()
    call = fake.user_api_tokens.create_token.only_call

    assert "readonly token" == call.body["name"]
    assert "user-api-tokens-create-token" == call.operation_id
    assert "POST" == call.method
    assert "https://api.cloudflare.com/client/v4/user/tokens" == call.url
    assert "***" == call.headers["authorization"]
    assert SECRET not in f"{call!r}{fake!r}{dict(call.headers)}"
    assert (call,) == fake.all_calls


def test_a_strict_fake_refuses_what_is_not_prepared(create: Any, fake: Any, package: Any) -> None:
    """It says which line is missing."""
    strict = type(fake)(strict=True)
    client = package.Client(api_token=SECRET, http_client=strict)

    with pytest.raises(AssertionError, match=r"fake\.user_api_tokens\.create_token\.returns"):
        client.user_api_tokens.create_token(
            name="a",
            policies=[{"effect": "allow", "permission_groups": [{"id": "a"}], "resources": {}}],
        )
    assert create().value


def test_an_unknown_endpoint_is_a_clear_error(fake: Any, package: Any) -> None:
    """It can be prepared too, by method and path."""
    client = package.Client(api_token=SECRET, http_client=fake)

    with pytest.raises(AssertionError, match=r"no operation GET .*/status: say fake\.undescribed"):
        client.request("GET", "/status")
    fake.undescribed("GET", "/status").responds(json={"up": True})
    assert {"up": True} == client.request("GET", "/status")


def test_an_endpoint_called_by_its_path_is_the_operation(fake: Any, package: Any) -> None:
    """Method and path tell it, where nobody says the operation."""
    client = package.Client(api_token=SECRET, http_client=fake)
    answer = client.request("POST", "/user/tokens", body={"name": "a"})

    assert answer["success"] is True
    assert {"name": "a"} == fake.user_api_tokens.create_token.only_call.body


@pytest.mark.parametrize(
    ("prepare", "error", "said"),
    [
        (lambda stub: stub.returns(valeu="x"), TypeError, "no field 'valeu'; did you mean 'value'"),
        (lambda stub: stub.returns(value="x"), ValueError, "shorter than 40"),
        (
            lambda stub: stub.returns(7),
            ValueError,
            "expected CreateTokenResult or an object, got 7",
        ),
        (lambda stub: stub.returns({}, value="x"), TypeError, "either a whole value or some"),
        (lambda stub: stub.fails(200), ValueError, "200 is no failure"),
        (lambda stub: stub.fails(403, erors=[]), TypeError, "did you mean 'errors'"),
    ],
)
def test_a_wrong_preparation_fails_at_once(
    fake: Any, package: Any, prepare: Any, error: type[Exception], said: str
) -> None:
    """A fake gives nothing that the API could not."""
    kinds = (package.ValidationError,) if error is ValueError else ()

    with pytest.raises((error, *kinds), match=said):
        prepare(fake.user_api_tokens.create_token)


def test_a_fake_makes_its_clients(driver: Any, fake: Any, package: Any) -> None:
    """They need no credentials, and are strict where an answer is unlike its description."""
    client = fake.new_async_client() if driver.awaits else fake.new_client()
    assert isinstance(client, package.AsyncClient if driver.awaits else package.Client)
    assert "x" * 40 != driver.run(client.user_api_tokens.create_token(**driver.arguments())).value
    assert "https://api.cloudflare.com/client/v4/user/tokens" == fake.all_calls[0].url

    fake.user_api_tokens.create_token.responds(json={"success": True, "result": {"value": 7}})
    with pytest.raises(package.DecodeError, match=r"\$.errors: missing"):
        driver.run(client.user_api_tokens.create_token(**driver.arguments()))


def test_a_fake_makes_clients_wherever_the_environment_leads(
    fake: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a developer's shell says does not reach a test."""
    monkeypatch.setenv("CLOUDFLARE_BASE_URL", "https://staging.example.com")
    monkeypatch.setenv("CLOUDFLARE_API_TOKEN", "of a person")
    fake.new_client().request("POST", "/user/tokens", body={"name": "a"})

    assert fake.all_calls[0].url.startswith("https://api.cloudflare.com/")


def test_a_model_of_which_little_matters(fake: Any, package: Any) -> None:
    """The rest is sampled; what is wrong fails at once, and says so in the field's own words."""
    models = package.models
    group = fake.sample_of(models.PermissionGroup, name="Billing")
    assert "Billing" == group.name
    assert {} == group.extra_
    group.validate()

    with pytest.raises(TypeError, match="no field 'nam'; did you mean 'name'"):
        fake.sample_of(models.PermissionGroup, nam="Billing")
    with pytest.raises(package.ValidationError, match=r"sample of CreateTokenResult\n.*than 40"):
        fake.sample_of(models.CreateTokenResult, value="x")


def test_an_answer_is_made_of_the_call(driver: Any, create: Any, fake: Any, package: Any) -> None:
    """By a function, which is called for each; what it gives is checked, and what it raises is raised."""
    value = package.models.CreateTokenResult
    stub = fake.user_api_tokens.create_token
    stub.answers(lambda call: value(value=f"{call.body['name']:x<40}"))
    assert f"{driver.arguments()['name']:x<40}" == create().value

    stub.fails(429).answers(lambda _: value(value="short"))
    with pytest.raises(package.ValidationError, match="is to answer"):
        create()

    def refuse(_: object) -> None:
        raise KeyError("no such zone")

    stub.answers(refuse)
    with pytest.raises(KeyError, match="no such zone"):
        create()


def test_what_is_missing_can_be_filled_in(fake: Any, package: Any) -> None:
    """A failed preparation says of which operation it is, and how a whole model is made."""
    with pytest.raises(
        package.ValidationError, match=r"what user_api_tokens\.create_token is to answer"
    ):
        fake.user_api_tokens.create_token.returns({"value": 7})
    with pytest.raises(package.ValidationError, match=r"fake\.sample_of\(…\) fills in"):
        fake.user_api_tokens.create_token.fails(403, {"success": False})


def test_a_misspelt_name_is_an_error(fake: Any) -> None:
    """Of a resource and of an operation alike."""
    with pytest.raises(AttributeError, match="user_api_token"):
        _ = fake.user_api_token
    with pytest.raises(AttributeError, match="create_tokn'; did you mean 'create_token'"):
        _ = fake.user_api_tokens.create_tokn
    assert "create_token" in dir(fake.user_api_tokens)


def test_one_call_is_said_in_words(create: Any, fake: Any) -> None:
    """A test that expected one call reads what came instead."""
    with pytest.raises(AssertionError, match="was never called"):
        _ = fake.user_api_tokens.create_token.only_call
    create()
    create()
    with pytest.raises(AssertionError, match="2 times, not once\n  <POST https://api"):
        _ = fake.user_api_tokens.create_token.only_call


def test_everything_can_be_forgotten(create: Any, fake: Any) -> None:
    """A fake that is kept for several tests starts afresh."""
    fake.user_api_tokens.create_token.returns(value="x" * 40)
    create()
    fake.reset_all()

    assert () == fake.all_calls == fake.user_api_tokens.create_token.calls
    assert not fake.user_api_tokens.create_token.is_prepared


def test_many_calls_at_once_are_all_recorded(fake: Any, package: Any) -> None:
    """One fake serves concurrent calls."""

    async def go() -> None:
        client = package.AsyncClient(api_token=SECRET, http_client=fake)
        policy = {"effect": "allow", "permission_groups": [{"id": "a"}], "resources": {}}
        create = client.user_api_tokens.create_token
        await asyncio.gather(*(create(name=f"{at}", policies=[policy]) for at in range(50)))

    asyncio.run(go())
    names = {call.body["name"] for call in fake.all_calls}
    assert {f"{at}" for at in range(50)} == names


def test_reprs_are_for_people(create: Any, fake: Any) -> None:
    """They say what it is, and how much happened."""
    create()

    assert "<FakeTransport of cloudflare, 1 calls>" == repr(fake)
    assert "<Stub of user-api-tokens-create-token, called once>" == repr(
        fake.user_api_tokens.create_token
    )
    assert "<Script of 2 answers>" == repr(fake.user_api_tokens.create_token.fails(429).returns())
    assert "<Stubs of user_api_tokens: 1>" == repr(fake.user_api_tokens)
