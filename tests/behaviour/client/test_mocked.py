"""Clients among the tools of a program: replaced in parts by its tests, copied, sent to other processes."""

from __future__ import annotations

import copy
import pickle
from dataclasses import asdict, dataclass
from typing import Any
from unittest.mock import create_autospec, patch

import httpx2
import pytest

from behaviour.client.driving import SUCCESS, VALUE

PACKAGE = "cloudflare"


def answer(_: httpx2.Request) -> httpx2.Response:
    """Answer that a token was made."""
    return httpx2.Response(200, json=SUCCESS)


def create(driver: Any, client: Any) -> Any:
    """Create a token."""
    return driver.run(client.user_api_tokens.create_token(**driver.arguments()))


def test_a_method_of_a_client_can_be_patched(driver: Any) -> None:
    """`patch.object(client.zones, "list")` counts for the next call, since a resource is the same each time."""
    client = driver.client(answer)
    with patch.object(client.user_api_tokens, "create_token", return_value="mocked"):
        assert "mocked" == create(driver, client)
        for other in (client.with_options(timeout=1.0), copy.copy(client)):
            assert VALUE == create(driver, other).value
    assert VALUE == create(driver, client).value


def test_a_mock_made_of_a_client_refuses_wrong_arguments(driver: Any) -> None:
    """It has the signatures of the methods."""
    mocked = create_autospec(driver.client(answer))

    with pytest.raises(TypeError, match=r"missing a required (keyword-only )?argument: 'name'"):
        mocked.user_api_tokens.create_token(nmae="x")


@dataclass
class App:
    """What a program keeps its client in."""

    client: Any


def test_copies_of_a_client_share_its_connections(driver: Any) -> None:
    """Copied by any means, such as `asdict` of what holds it, it calls as before."""
    client = driver.client(answer)
    client.extra = "of a subclass"
    copies = [copy.copy(client), copy.deepcopy(client), asdict(App(client))["client"]]

    assert [VALUE] * 3 == [create(driver, one).value for one in copies]
    assert ["of a subclass"] * 3 == [one.extra for one in copies]
    assert VALUE == create(driver, copy.deepcopy(App(client)).client).value


def test_neither_a_client_nor_a_method_goes_to_another_process(driver: Any) -> None:
    """The error says what to do instead; `ProcessPoolExecutor` shows it to whoever submits one."""
    client = driver.client(answer)

    for one in (client, client.user_api_tokens, client.user_api_tokens.create_token):
        with pytest.raises(TypeError, match=r"cannot be pickled.*make one in each process"):
            pickle.dumps(one)
