"""What may be printed."""

from __future__ import annotations

import pytest

from clientpress.render.values import Code, Identifier, Unsafe, identifier, module_path
from factories_python import HOSTILE


@pytest.mark.parametrize("name", [*HOSTILE, "", "1a", "class", "None", "a b", "a.b", "a-b"])
def test_what_is_no_name_is_refused(name: str) -> None:
    """Keywords and anything that could be code."""
    with pytest.raises(Unsafe):
        identifier(name)


@pytest.mark.parametrize("path", ["a.b-c", "..a b", "a.class", "a;b"])
def test_what_is_no_path_is_refused(path: str) -> None:
    """Every part has to be a name."""
    with pytest.raises(Unsafe):
        module_path(path)


def test_names_and_paths_pass() -> None:
    """They come back as values that templates print."""
    assert isinstance(identifier("in_"), Identifier)
    assert module_path("..a._b") == "..a._b"
    assert module_path(".") == "."


def test_working_with_a_value_gives_a_plain_string() -> None:
    """So nothing can be added to finished code unnoticed."""
    assert type(Code("a") + "b") is str
    assert type(f"{Code('a')}") is str
