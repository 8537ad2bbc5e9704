"""What a checker of types must see: exact parameters and results in every view."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, assert_type

from cloudflare import OPERATIONS, UNSET, AsyncClient, Client, Unset, models
from cloudflare.errors import ApiStatusError
from cloudflare.testing import FakeTransport


def blocking(client: Client, policies: list[models.PolicyWithPermissionGroups]) -> None:
    """Every view of the blocking client."""
    tokens = client.user_api_tokens
    token = tokens.create_token(name="a", policies=policies)
    assert_type(token, models.CreateTokenResult)
    envelope = tokens.with_envelope.create_token(name="a", policies=policies)
    assert_type(envelope, models.CreateTokenResponse)
    raw = tokens.with_raw_response.create_token(name="a", policies=policies)
    assert_type(raw.parse(), models.CreateTokenResult)
    with tokens.with_streaming_response.create_token(name="a", policies=policies) as response:
        assert_type(response.parse(), models.CreateTokenResult)
        assert_type(list(response.iter_bytes()), list[bytes])
    assert_type(client.with_options(timeout=None), Client)
    assert_type(client.request("GET", "/a"), Any)
    assert_type(client.request("GET", "/a", cast_to=models.Error), models.Error)


async def awaiting(client: AsyncClient, policies: list[models.PolicyWithPermissionGroups]) -> None:
    """Every view of the awaited client."""
    tokens = client.user_api_tokens
    token = await tokens.create_token(name="a", policies=policies)
    assert_type(token, models.CreateTokenResult)
    envelope = await tokens.with_envelope.create_token(name="a", policies=policies)
    assert_type(envelope, models.CreateTokenResponse)
    raw = await tokens.with_raw_response.create_token(name="a", policies=policies)
    assert_type(raw.parse(), models.CreateTokenResult)
    async with tokens.with_streaming_response.create_token(name="a", policies=policies) as response:
        assert_type(await response.parse(), models.CreateTokenResult)
        assert_type([part async for part in response.iter_bytes()], list[bytes])
    assert_type(await client.request("GET", "/a"), Any)
    assert_type(await client.request("GET", "/a", cast_to=models.Error), models.Error)


def telling(token: models.CreateTokenResult) -> str:
    """What may be absent is told apart by `UNSET`, and by its class."""
    assert_type(token.value, str | Unset)
    if token.value is UNSET:
        return ""
    assert_type(token.value, str)
    copied = replace(token, value="a")
    assert_type(copied, models.CreateTokenResult)
    assert_type(models.PermissionGroup.from_dict({"id": "a"}), models.PermissionGroup)
    return "" if isinstance(copied.value, Unset) else copied.value


def listing() -> None:
    """What is known of operations."""
    for name, operation in OPERATIONS.items():
        assert_type(name, str)
        assert_type(operation.path, str)
        assert_type([one.name for one in operation.parameters], list[str])


def failing(error: ApiStatusError) -> None:
    """What an error has."""
    assert_type(error.status_code, int)
    assert_type(error.errors, list[Any])


def faking(fake: FakeTransport) -> None:
    """What a fake gives and takes."""
    assert_type(fake.new_client(), Client)
    assert_type(fake.new_async_client(), AsyncClient)
    assert_type(fake.sample_of(models.PermissionGroup, name="a"), models.PermissionGroup)
    stub = fake.user_api_tokens.create_token
    stub.fails(429).answers(lambda call: models.CreateTokenResult(value=call.body["name"]))
