"""Names outlive the document's: what were two models and is one is importable under both names."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from support import imported, press

USE = """\
from pets import models

one: models.Left = models.Right(x="1")
kind: models.Colour = "red"
same: models.Shade = kind
"""


def _document(right: str, shade: str) -> dict[str, Any]:
    thing = {"type": "object", "properties": {"x": {"type": "string"}}}
    colour = {"type": "string", "enum": ["red", "green"]}
    ref = "#/components/schemas/"
    places = {"left": "Left", "right": right, "colour": "Colour", "shade": shade}
    body = {"type": "object", "properties": {at: {"$ref": ref + to} for at, to in places.items()}}
    schemas = {"Left": thing, "Right": thing, "Colour": colour, "Shade": colour}
    operation = {
        "operationId": "createPet",
        "tags": ["pets"],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"204": {"description": "Made."}},
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "servers": [{"url": "https://pets.test"}],
        "paths": {"/pets": {"post": operation}},
        "components": {
            "schemas": {name: schemas[name] for name in sorted({*places.values()})},
        },
    }


def test_a_former_name_is_the_same_type(tmp_path: Path) -> None:
    """At run time and for type checkers, for a class as for an enum; and black would leave it alone."""
    spec = tmp_path / "pets.json"
    spec.write_text(json.dumps(_document("Right", "Shade")), encoding="utf-8")
    press(spec, tmp_path, "pets")
    spec.write_text(json.dumps(_document("Left", "Colour")), encoding="utf-8")
    for _ in range(2):
        press(spec, tmp_path, "pets")
    use = tmp_path / "use.py"
    use.write_text(USE, encoding="utf-8")

    with imported(tmp_path, "pets") as pets:
        assert pets.models.Right is pets.models.Left
        assert pets.models.Shade == pets.models.Colour
    for tool in (["mypy", "--strict", "use.py"], ["black", "--check", "pets/models"]):
        done = subprocess.run(
            [sys.executable, "-m", *tool], cwd=tmp_path, check=False, capture_output=True, text=True
        )
        assert 0 == done.returncode, done.stdout + done.stderr
