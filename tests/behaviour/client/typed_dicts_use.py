"""What checkers of types must let through where plain dictionaries have types: JSON as it is, models, and both mixed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import assert_type

from typed_dicts import AsyncClient, Client, dicts, models

DRAWING: dicts.DrawingInput = {
    "title": "a",
    "shapes": [
        {"kind": "circle", "radius": 1},
        {"kind": "group", "shapes": [{"kind": "circle", "radius": 1.5}]},
    ],
    "background": {"kind": "group", "shapes": []},
    "author": None,
    "authors": [[{"name": "b"}], []],
    "layers": {"top": {"kind": "group", "shapes": []}},
    "labels": {"main": "a", "author": {"name": "b"}, "other": 1},
    "colour": "red",
    "drawn_at": "2020-01-01T00:00:00Z",
    "seen": ["2020-01-01"],
    "due": {"a": None, "b": "2020-01-01"},
    "preview": "YWJj",
    "price": 1.5,
    "size": [1, 2.5],
    "spans": [[{"name": "b", "born": "2000-01-01"}, 1]],
    "paths": [[0, 1], [2, 3.5]],
    "watchers": [{"name": "a"}],
    "anything": [1, None],
    "free": {"a": {}},
}
"""JSON as the reference of an API would show it."""

MIXED: dicts.DrawingInput = {
    "title": "a",
    "shapes": [
        {"kind": "group", "shapes": [models.Circle(kind="circle", radius=1), DRAWING["shapes"][0]]},
        models.Group(kind="group", shapes=[]),
    ],
    "author": models.Author(name="b"),
    "drawn_at": datetime(2020, 1, 1, tzinfo=UTC),
    "seen": [date(2020, 1, 1)],
    "due": {"a": date(2020, 1, 1)},
    "size": (1, 2.5),
    "preview": b"abc",
    "paths": [(0, 1)],
    "watchers": ["a"],
}

CHANGE: dicts.Change = [{"kind": "circle", "radius": 1}, ["2020-01-01T00:00:00Z"]]
"""Itself within itself."""


def blocking(
    client: Client,
    circles: list[models.Circle],
    shapes: list[models.Shape],
    plain: list[dicts.Circle],
    layers: dict[str, models.Group],
) -> None:
    """Lists and maps of one kind fit as well as mixed ones; every view takes the same."""
    drawings = client.drawings
    drawings.add_drawing(title="a", shapes=circles, layers=layers)
    drawings.add_drawing(title="a", shapes=shapes)
    drawings.add_drawing(title="a", shapes=plain)
    drawings.add_drawing(title="a", shapes=[*circles, {"kind": "circle", "radius": 1}])
    drawings.set_shapes(id="a", body=[{"kind": "group", "shapes": circles}])
    drawings.set_shapes(id="a", body=tuple(circles))
    drawings.list_shapes(id="a", filter={"in": ["a"], "after": "2020-01-01T00:00:00Z"})
    drawings.add_scan(id="a", file=b"", author={"name": "a"})
    client.lines.send_lines(body=[{"name": "a"}, models.Author(name="b")])
    client.settings.change_settings(
        in_=[],
        request_ip={"name": "a"},
        settings={"in": ["2f8d7c1e-0000-4000-8000-000000000000"], "request.ip": {"name": "a"}},
        hidden={"str": 1, "models": "a", "author": {"name": "a"}},
    )
    drawing = drawings.add_drawing(title="a", shapes=MIXED["shapes"])
    assert_type(drawing, models.Drawing)
    raw = drawings.with_raw_response.add_drawing(title="a", shapes=DRAWING["shapes"])
    assert_type(raw.parse(), models.Drawing)
    author: dicts.Author = {"name": "a"}
    drawings.add_scan(id="a", file=b"", author=author)


async def awaiting(client: AsyncClient) -> None:
    """The awaited client takes the same."""
    shapes = DRAWING["shapes"]
    assert_type(await client.drawings.add_drawing(title="a", shapes=shapes), models.Drawing)
    await client.drawings.set_shapes(id="a", body=[{"kind": "circle", "radius": 1}])
