"""Operations, and their table."""

from __future__ import annotations

import pytest

from clientpress.runtime.description.operation import (
    Cookie,
    Header,
    Json,
    JsonBody,
    Operations,
    Parameter,
    Path,
    Query,
)


def test_the_table_imports_what_is_asked_for() -> None:
    """A module is imported when one of its operations is looked up, not before."""
    table = Operations("no.such.package", {"m": {"a": "A"}, "n": {"b": "B"}})

    assert ["a", "b"] == list(table)
    assert ("a" in table, "c" in table, len(table)) == (True, False, 2)
    assert "<2 operations>" == repr(table)
    with pytest.raises(KeyError):
        table["c"]
    with pytest.raises(ModuleNotFoundError):
        table["a"]


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (Path("zone", lambda: str), 'path parameter "zone"'),
        (Query("page_", lambda: int, wire="page"), 'query parameter "page"'),
        (Header("x_trace", lambda: str, wire="X-Trace"), 'header parameter "X-Trace"'),
        (Cookie("session", lambda: str), 'cookie parameter "session"'),
    ],
)
def test_a_parameter_names_itself(parameter: Parameter, expected: str) -> None:
    """The words are those of the document; where nothing is said, the name in Python is the same."""
    assert expected == str(parameter)


def test_what_stands_in_the_path_is_required() -> None:
    """There is no path without it; others are required where it is said."""
    assert (True, False, True) == (
        Path("zone", lambda: str).required,
        Query("page", lambda: int).required,
        Query("page", lambda: int, required=True).required,
    )


def test_json_is_short_for_its_media_type() -> None:
    """Both ways to say it are the same."""
    body, answer = JsonBody(lambda: int, required=True), Json(lambda: str)

    assert (["application/json"], True) == (list(body.content), body.required)
    assert int is body.content["application/json"]()
    assert str is answer.content["application/json"]()
