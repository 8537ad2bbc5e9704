"""Documents that never say whether a body is required."""

from __future__ import annotations

from typing import Any

import pytest

from unit.ir.apis import build_tree, document

NAMED = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
CODED = {"type": "object", "properties": {"code": {"type": "integer"}}, "required": ["code"], "additionalProperties": False}  # fmt: skip
LOOSE = {"type": "object", "properties": {"name": {"type": "string"}}}


def _taking(schema: Any, **said: bool) -> dict[str, Any]:
    return {"requestBody": {**said, "content": {"application/json": {"schema": schema}}}}


def _bodies(operations: dict[str, Any]) -> tuple[dict[str, tuple[bool, bool]], list[str]]:
    """Give for each operation whether its body is required and spread, and the codes of what was found."""
    api, found = build_tree(document(operations))
    bodies = {key: one.body for key, one in api.operations.items() if one.body is not None}
    told = {str(key): (body.required, body.spread) for key, body in bodies.items()}
    return told, [one.entry.code for one in found]


def test_a_body_that_requires_something_is_needed_where_no_body_says() -> None:
    """What has nothing that is required may still be left out; so may what is sent with a request that reads."""
    told, codes = _bodies(
        {
            "POST /a": _taking(NAMED),
            "PUT /a": _taking(NAMED),
            "PATCH /a": _taking(NAMED),
            "POST /b": _taking(LOOSE),
            "DELETE /b": _taking(NAMED),
            "PUT /b": _taking({"type": "array", "items": NAMED}),
            "POST /c": _taking({"oneOf": [NAMED, CODED]}),
            "PUT /c": _taking({"oneOf": [NAMED, {"type": "string"}]}),
        }
    )
    assert {
        "POST /a": (True, True),
        "PUT /a": (True, True),
        "PATCH /a": (True, True),
        "POST /b": (False, True),
        "DELETE /b": (False, True),
        "PUT /b": (False, False),
        "POST /c": (True, False),
        "PUT /c": (False, False),
    } == told
    assert ["API022"] == codes


@pytest.mark.parametrize("said", [True, False])
def test_one_body_that_says_it_speaks_for_all(*, said: bool) -> None:
    """Whoever writes `required` once knows what it means where it is missing."""
    told, codes = _bodies(
        {
            "POST /a": _taking(NAMED),
            "PUT /a": _taking(NAMED),
            "PATCH /a": _taking(NAMED),
            "POST /b": _taking(LOOSE, required=said),
        }
    )
    assert ((False, True), []) == (told["POST /a"], codes)


def test_one_body_is_no_habit() -> None:
    """It may be meant to be left out."""
    told, codes = _bodies({"POST /a": _taking(NAMED), "PUT /a": _taking(LOOSE)})
    assert ({"POST /a": (False, True), "PUT /a": (False, True)}, []) == (told, codes)


def test_a_body_that_may_be_null_is_none_that_was_forgotten() -> None:
    """It is arguments, and says itself that it may be left out, however many there are."""
    maybe = {"anyOf": [NAMED, {"type": "null"}]}
    told, codes = _bodies({f"{method} /a": _taking(maybe) for method in ("POST", "PUT", "PATCH")})
    assert ({(False, True)}, []) == (set(told.values()), codes)


def test_so_does_swagger() -> None:
    """A parameter in the body of Swagger 2.0 may leave `required` out, too."""
    taking = {"parameters": [{"in": "body", "name": "body", "schema": NAMED}]}
    paths = {
        f"/{name}": {"post": {**taking, "responses": {"204": {"description": ""}}}}
        for name in "abc"
    }
    api, found = build_tree(
        {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    )
    spread = [one.body.spread for one in api.operations.values() if one.body is not None]
    assert ([True, True, True], ["API022"]) == (spread, [one.entry.code for one in found])
