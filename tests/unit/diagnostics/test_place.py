"""Places."""

from __future__ import annotations

from clientpress.diagnostics.place import Place, Pointer


def test_child_is_escaped() -> None:
    """A child's token is escaped as RFC 6901 says."""
    assert Place("a", Pointer("/x/a~1b~0c/0")) == Place("a", Pointer("/x")) / "a/b~c" / 0


def test_tokens_are_unescaped() -> None:
    """The tokens of a pointer are what the author wrote."""
    assert ("paths", "/a~b") == Place("a", Pointer("/paths/~1a~0b")).tokens


def test_root_has_no_tokens() -> None:
    """The empty pointer is the whole document."""
    assert () == Place("a", Pointer("")).tokens


def test_text_is_a_reference() -> None:
    """A place reads as a `$ref` would be written."""
    assert "a.yaml#/x" == str(Place("a.yaml", Pointer("/x")))
