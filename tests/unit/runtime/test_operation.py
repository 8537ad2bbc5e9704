"""Operations, and their table."""

from __future__ import annotations

import pytest

from clientpress.runtime.operation import Operations, Parameter


def test_the_table_imports_what_is_asked_for() -> None:
    """A module is imported when one of its operations is looked up, not before."""
    table = Operations("no.such.package", {"a": ("m", "A"), "b": ("m", "B")})

    assert ["a", "b"] == list(table)
    assert ("a" in table, "c" in table, len(table)) == (True, False, 2)
    assert "<2 operations>" == repr(table)
    with pytest.raises(KeyError):
        table["c"]
    with pytest.raises(ModuleNotFoundError):
        table["a"]


def test_a_parameter_names_itself() -> None:
    """The words are those of the document."""
    parameter = Parameter(name="page_", wire="page", location="query", type=lambda: int)

    assert 'query parameter "page"' == str(parameter)
