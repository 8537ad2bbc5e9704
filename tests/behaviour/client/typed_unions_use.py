"""What checkers of types must see of unions: every alternative, whichever way a program tells them apart; and of failures."""

from __future__ import annotations

import asyncio
from typing import assert_never, assert_type

from unions import (
    ApiStatusError,
    AsyncClient,
    Client,
    NotFoundError,
    RateLimitError,
    RequestOptions,
    ValidationError,
    models,
)


def area(shape: models.Shape) -> float:
    """By class; nothing is left over."""
    match shape:
        case models.Circle(radius=radius):
            assert_type(radius, float)
            return radius * radius * 3
        case models.Square() as square:
            assert_type(square.side, int)
            return square.side**2
        case _:
            assert_never(shape)


def corners(shape: models.Shape) -> int:
    """By the tag, whose value the mapping says; nobody has to give it."""
    if shape.type == "circle":
        assert_type(shape, models.Circle)
        return 0
    assert_type(shape, models.Square)
    return 4 if shape != models.Square(side=1) else 0


def told(event: models.Event) -> str:
    """By the property that tells them apart."""
    if isinstance(event, str):
        return event
    if event.kind == "started":
        assert_type(event, models.Started)
        return event.at.isoformat()
    assert_type(event, models.Stopped)
    return "" if event.code is None else str(event.code)


def matched(event: models.Event) -> str:
    """By what stands in them."""
    match event:
        case models.Started(at=at):
            return at.isoformat()
        case models.Stopped(code=None):
            return ""
        case models.Stopped(code=code):
            return str(code)
        case str():
            return event


def blocking(client: Client) -> None:
    """A union is its name, in every view; each failure has its class."""
    assert_type(client.shapes.list_events(), list[models.Event])
    raw = client.shapes.with_raw_response.list_events()
    assert_type(raw.status_code, int)
    assert_type(raw.content, bytes)
    assert_type(raw.parse(), list[models.Event])
    try:
        client.shapes.create_shape(body=models.Circle(type="circle", radius=1.0))
    except (NotFoundError, RateLimitError) as error:
        assert_type(error, NotFoundError | RateLimitError)
        assert_type(error.status_code, int)
    except ApiStatusError as error:
        raise RuntimeError(str(error)) from error
    except ValidationError as error:
        assert_type([problem.path for problem in error.problems], list[str])
    patient = client.with_options(timeout=9.0, max_retries=4)
    assert_type(patient, Client)
    patient.shapes.measure(options=RequestOptions(timeout=2.0, headers={"x-trace": "7"}))


async def awaiting() -> None:
    """Awaited together, each keeps its type."""
    async with AsyncClient() as client:
        measured, events = await asyncio.gather(
            client.shapes.measure(), client.shapes.list_events()
        )
        assert_type(measured, str | float)
        assert_type(events, list[models.Event])
        square = models.Square(type="box", side=2)
        async with asyncio.TaskGroup() as group:
            task = group.create_task(client.shapes.create_shape(body=square))
        assert_type(task.result(), models.Circle | models.Square)
