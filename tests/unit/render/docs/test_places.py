"""Where pages lie: paths that hold on any file system."""

from __future__ import annotations

from clientpress.render.docs.places import shortened


def test_names_that_fit_stay() -> None:
    """Only what is too long is touched."""
    assert {"list_zones": "list_zones"} == shortened(["list_zones"], 10)


def test_a_long_name_is_cut_at_a_word() -> None:
    """No word is torn, and none is left that speaks of what was cut."""
    names = ["list_zones_of_an_account", "get_settings_of_an_account"]

    assert {
        "list_zones_of_an_account": "list_zones",
        "get_settings_of_an_account": "get_settings",
    } == shortened(names, 18)


def test_a_word_longer_than_the_room_is_torn() -> None:
    """There is nothing else to do."""
    assert {"x" * 30: "x" * 10} == shortened(["x" * 30], 10)


def test_two_names_that_are_cut_to_the_same_are_told_apart() -> None:
    """A digest of the whole name, whatever the order; the name that is written out keeps it."""
    names = ["list_zones_of_an_account", "list_zones_of_a_user", "list_zones"]

    made = shortened(names, 18)

    assert "list_zones" == made["list_zones"]
    assert 3 == len(set(made.values()))
    assert all(len(name) <= 18 and name.startswith("list_zones") for name in made.values())
    assert made == shortened(reversed(names), 18)


def test_windows_devices_are_no_file_names() -> None:
    """`aux.md` cannot be made there."""
    assert {"aux": "aux_"} == shortened(["aux"], 10)
