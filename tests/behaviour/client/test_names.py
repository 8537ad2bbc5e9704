"""The case `names`: whatever things are called in Python, they have their own names on the wire."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from behaviour.client.driving import answers

PACKAGE = "names"
SERVER = {"base_url": "https://h.test/api"}


def test_every_name_arrives_as_it_is_in_the_document(driver: Any) -> None:
    """Keywords, our own names, digits, signs, other scripts, and none at all."""
    models = driver.models
    driver.call(
        "import_.import_",
        answers({"ok": True}),
        SERVER,
        user_id=1,
        from_="f",
        list_=["l"],
        self_="s",
        options_="o",
        user_id_query="u",
        str_="t",
        date_=date(2020, 1, 31),
        to_dict_=True,
        extra="e",
        field_2fa=False,
        ref_x="r",
        grosse=1.5,
        empty="",
        user_ids=[models.UserIdEntry(ipv4="4", http_server="h")],
        addresses=[models.Address(street="s")],
    )

    assert "https://h.test/api/users/1/import?self=s&options=o&userId=u" == str(driver.request.url)
    assert {
        "from": "f",
        "list": ["l"],
        "str": "t",
        "date": "2020-01-31",
        "to_dict": True,
        "extra_": "e",
        "2fa": False,
        "$ref.x": "r",
        "größe": 1.5,
        "": "",
        "userIDs": [{"IPv4": "4", "HTTPServer": "h"}],
        "addresses": [{"street": "s"}],
    } == json.loads(driver.request.content)


def test_a_model_called_model_is_one(driver: Any) -> None:
    """It has its fields, and hides neither the base class nor a keyword."""
    got = driver.call(
        "import_.import_",
        answers({"ok": True, "model": {"class": "c", "id": "i"}}),
        {**SERVER, "on_mismatch": "raise"},
        user_id=1,
        from_="f",
        list_=[],
    )

    assert ("c", "i") == (got.model.class_, got.model.id)
    assert {"class": "c", "id": "i"} == got.model.to_dict()


@pytest.mark.parametrize(
    ("key", "method", "answer"), [("close", "POST", {"id": "a"}), ("GET /users", "GET", [])]
)
def test_an_operation_is_found_by_its_key(driver: Any, key: str, method: str, answer: Any) -> None:
    """By operationId, or by method and path where there is none; wherever its resource has to live."""
    operation = driver.package.OPERATIONS[key]
    driver.call(f"{operation.resource}.{operation.name}", answers(answer), SERVER)

    assert (method, "https://h.test/api/users") == (
        driver.request.method,
        str(driver.request.url),
    )


def test_without_a_server_the_base_url_is_required(driver: Any) -> None:
    """A document that does not say where it is served leaves it to the caller."""
    with pytest.raises(ValueError, match=r"base_url is missing.* or set NAMES_BASE_URL"):
        driver.client(answers({}))
