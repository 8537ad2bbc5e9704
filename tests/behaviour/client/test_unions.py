"""The case `unions`: plain values, told apart when they come and checked when they go."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from behaviour.client.driving import answers

PACKAGE = "unions"


def test_a_discriminator_says_which_variant_it_is(driver: Any) -> None:
    """By the document's own mapping, both ways, without a wrapper."""
    got = driver.call(
        "shapes.create_shape",
        answers({"type": "box", "side": 2}, 201),
        body=driver.models.Circle(type="circle", radius=1.5),
    )

    assert {"type": "circle", "radius": 1.5} == json.loads(driver.request.content)
    assert driver.models.Square(type="box", side=2) == got


def test_an_unknown_discriminator_keeps_what_came(driver: Any) -> None:
    """A variant that is newer than the client does not break it."""
    told: list[Any] = []
    got = driver.call(
        "shapes.create_shape",
        answers({"type": "blob", "x": 2}, 201),
        {"on_mismatch": told.append},
        body={"type": "box", "side": 2},
    )

    assert {"type": "blob", "x": 2} == got
    assert ["$.type"] == [each.path for each in told]


def test_a_tag_that_is_a_number(driver: Any) -> None:
    """The keys of a mapping are texts all the same."""
    came = {"kind": 2, "strength": 0.5}
    got = driver.call(
        "shapes.add_reading",
        answers(came, 201),
        {"on_mismatch": "raise"},
        body=driver.models.Wind(strength=3),
    )

    assert {"kind": 1, "strength": 3} == json.loads(driver.request.content)
    assert (driver.models.Rain, came) == (type(got), got.to_dict())


def test_a_tag_that_may_be_absent_is_sent(driver: Any) -> None:
    """It has one value, and no server tells variants apart without. What comes without it is given back without."""
    got = driver.call(
        "shapes.add_reading",
        answers({"strength": 1}, 201),
        {"on_mismatch": "raise"},
        body=driver.models.Rain(),
    )

    assert {"kind": 2} == json.loads(driver.request.content)
    assert {"strength": 1} == got.to_dict()
    assert {} == driver.models.Rain(kind=driver.package.UNSET).to_dict()


def test_the_variant_that_is_meant_is_validated(driver: Any) -> None:
    """A problem is one of the variant given, not of all the others."""
    with pytest.raises(driver.package.ValidationError) as caught:
        driver.call("shapes.create_shape", answers({}, 201), body={"type": "box", "side": 3})

    assert [("$.side", "multipleOf")] == [
        (each.path, each.constraint) for each in caught.value.problems
    ]
    assert [] == driver.requests


def test_constants_tell_variants_apart(driver: Any) -> None:
    """Without a discriminator, a property whose constants differ does as well; null is a value."""
    events = [{"kind": "started", "at": "2020-01-01T00:00:00Z"}, {"kind": "stopped", "code": None}]
    started, stopped, text = driver.call(
        "shapes.list_events", answers([*events, "x"]), {"on_mismatch": "raise"}
    )

    assert driver.models.Started(kind="started", at=datetime(2020, 1, 1, tzinfo=UTC)) == started
    assert driver.models.Stopped(kind="stopped", code=None) == stopped
    assert "x" == text
    assert events == [started.to_dict(), stopped.to_dict()]


@pytest.mark.parametrize("value", [5, 0.5, "abc"])
def test_a_union_that_two_layers_left_takes_what_both_allow(driver: Any, value: Any) -> None:
    """String or number, since one layer has no array."""
    assert value == driver.call("shapes.measure", answers(value), {"on_mismatch": "raise"})
    with pytest.raises(driver.package.DecodeError):
        driver.call("shapes.measure", answers(["abc"]), {"on_mismatch": "raise"})
