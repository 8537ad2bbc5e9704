"""The case `heirs`: kinds that are made of a base are told apart, sent and given."""

from __future__ import annotations

import json
from typing import Any

import pytest

from behaviour.client.driving import answers

PACKAGE = "heirs"


@pytest.mark.parametrize(
    ("kind", "more", "model"),
    [
        ("dog", {"packSize": 3}, "Dog"),
        ("Siamese", {"eyes": "blue"}, "Siamese"),
        ("Hen", {}, "Hen"),
        ("Cat", {"lives": 7}, "OtherCat"),
        ("goldfish", {}, "OtherPet"),
    ],
)
def test_a_kind_comes_as_its_own_model(
    driver: Any, kind: str, more: dict[str, Any], model: str
) -> None:
    """And what nobody knows as what all of them share; nothing is lost on the way back."""
    wire = {
        "kind": kind,
        "name": "x",
        "friends": [{"kind": "dog", "name": "y", "packSize": 1}],
        **more,
    }

    got = driver.call("pets.create_pet", answers(wire, 201), {"on_mismatch": "raise"}, body=wire)

    assert model == type(got).__name__
    assert isinstance(got.friends[0], driver.models.Dog)
    assert wire == got.to_dict()


def test_a_kind_is_sent_with_its_own_fields(driver: Any) -> None:
    """They are fields of its model; what kind it is, its class says."""
    dog = driver.models.Dog(name="Rex", pack_size=3)

    driver.call(
        "pets.create_pet", answers({"kind": "dog", "name": "x", "packSize": 1}, 201), body=dog
    )

    assert {"kind": "dog", "name": "Rex", "packSize": 3} == json.loads(driver.request.content)


def test_what_is_made_of_a_base_but_no_kind_has_all_kinds(driver: Any) -> None:
    """A payment with an id is still by card or by bank."""
    got = driver.call(
        "payments.create_payment",
        answers({"means": "card", "amount": 1, "number": "4", "id": "p"}, 201),
        {"on_mismatch": "raise"},
        body=driver.models.Transfer(amount=1, iban="DE"),
    )

    assert driver.models.CardPaymentWithId(amount=1, number="4", id="p") == got


def test_a_base_that_lists_kinds_made_of_it(driver: Any) -> None:
    """Read word for word, such a circle has no end."""
    drawings = [{"shape": "circle", "colour": "red", "radius": 1.5}]

    got = driver.call("drawings.list_drawings", answers(drawings), {"on_mismatch": "raise"})

    assert [driver.models.Circle(colour="red", radius=1.5)] == got
