"""What else is done where an operation is, and below."""

from __future__ import annotations

import pytest

from clientpress.naming.routes import Routes
from factories_ir import operation


def _routes(*routes: str) -> Routes:
    return Routes(operation(*route.split()) for route in routes)


@pytest.mark.parametrize(
    ("routes", "expected"),
    [
        (("POST /pet", "DELETE /pet/{id}"), True),
        (("POST /pet/", "GET /pet/{id}/"), True),
        (("POST /pet", "GET /pet/{owner}/{id}"), True),
        (("POST /pet", "GET /pet/{owner}/of/{id}"), False),
        (("POST /pet", "POST /pet/{id}"), False),
        (("GET /pet", "DELETE /pet/{id}"), False),
        (("POST /pet", "GET /pet/{id}/photos"), False),
        (("POST /pets", "GET /pet/{id}"), False),
    ],
)
def test_several_are_held_where_one_can_be_made_and_each_be_picked(
    routes: tuple[str, ...], *, expected: bool
) -> None:
    """A slash at the end makes no other path."""
    assert _routes(*routes).holds_several("/pet") is expected
    assert _routes(*routes).holds_several("/pet/") is expected


def test_a_path_picks_whatever_lies_behind_what_is_picked() -> None:
    """However deep it lies; a path that only begins alike is another."""
    routes = _routes("GET /owners/{id}/pets/{name}/photos")
    assert routes.picks("/owners")
    assert routes.picks("/owners/{id}/pets/")
    assert not routes.picks("/owners/{id}")
    assert not routes.picks("/own")


def test_methods_are_found_where_they_are_and_nowhere_else() -> None:
    """Here a slash at the end is another path."""
    routes = _routes("GET /pets", "PATCH /pets/")
    found = routes.at("/pets", "GET")
    assert found is not None
    assert found.path == "/pets"
    assert routes.at("/pets", "PATCH") is None
    assert routes.at("/pet", "GET") is None
