"""Names inside one model, method or client."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clientpress.naming import reserved
from clientpress.naming.scopes import plain, settle_scope


def test_reserved_names_get_an_underscore() -> None:
    """Keywords, what annotations use and what the model has give way; other builtins stay."""
    wires = [
        "class",
        "list",
        "date",
        "from_dict",
        "in",
        "id",
        "type",
        "match",
        "case",
        "hash",
        "models",
    ]
    names = settle_scope(wires, "field")
    assert {
        "class": "class_", "list": "list_", "date": "date_", "from_dict": "from_dict_", "in": "in_", "id": "id",
        "type": "type", "match": "match", "case": "case", "hash": "hash", "models": "models",
    } == names  # fmt: skip


def test_arguments_and_keywords_have_reserved_names_of_their_own() -> None:
    """`options` is an argument of ours, `timeout` a keyword of the client."""
    assert "options_" == plain("options", "argument")
    assert "options" == plain("options", "field")
    assert "timeout_" == plain("timeout", "keyword")


def test_no_name_begins_with_digit_or_underscore() -> None:
    """What Python or our runtime could not have in front gets a word before it."""
    assert "field_2fa" == plain("2fa", "field")
    assert "argument_1" == plain("1", "argument")
    assert "plus_1" == plain("+1", "field")
    assert "links" == plain("_links", "field")
    assert "empty" == plain("", "field")


def test_the_one_written_like_the_name_keeps_it() -> None:
    """Of several with one name the others spell their signs, or are numbered; their order says nothing."""
    expected = {
        "type": "type",
        "@type": "at_type",
        "user_id": "user_id",
        "userId": "user_id_2",
        "e": "e",
        "E": "upper_e",
    }
    wires = list(expected)
    assert expected == settle_scope(wires, "field")
    assert expected == settle_scope(wires[::-1], "field")
    assert wires[::-1] == list(settle_scope(wires[::-1], "field"))


def test_a_wanted_name_is_kept_unless_it_is_reserved() -> None:
    """The lock holds against what would be made today, but not against the language."""
    wanted = {"userId": "user_identifier", "in": "in"}
    names = settle_scope(["userId", "in"], "field", wanted=wanted)
    assert {"userId": "user_identifier", "in": "in_"} == names


@given(st.lists(st.text(max_size=12), unique=True, max_size=12), st.randoms(use_true_random=False))
def test_names_are_different_safe_and_independent_of_order(
    wires: list[str], random: object
) -> None:
    """Whatever the wire names, each gets an identifier of its own, whatever their order."""
    names = settle_scope(wires, "field")
    shuffled = list(wires)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert names == settle_scope(shuffled, "field")
    assert len(wires) == len(set(names.values()))
    assert all(name.isidentifier() and name not in reserved.FIELDS for name in names.values())
    assert not any(name.startswith("_") for name in names.values())
