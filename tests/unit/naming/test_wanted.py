"""How names go to things that want them."""

from __future__ import annotations

from itertools import permutations

from clientpress.naming.wanted import Claim, Strength, Wanted, settle_claims


def _claim(*names: tuple[str, Strength], weight: int = 1, tie: str = "") -> Claim:
    candidates = [Wanted(name, "a rule", strength) for name, strength in names]
    return Claim(iter(candidates), weight=weight, tie=lambda: tie)


IDIOMATIC, DEFENSIVE = Strength.IDIOMATIC, Strength.DEFENSIVE


def _names(claims: dict[str, Claim], *taken: str) -> dict[str, str]:
    return {key: wanted.name for key, wanted in settle_claims(claims, taken=taken).items()}


def test_equals_both_move_on() -> None:
    """Of two that want a name equally neither gets it."""
    claims = {
        "policy": _claim(("Condition", IDIOMATIC), ("PolicyCondition", DEFENSIVE)),
        "rule": _claim(("Condition", IDIOMATIC), ("RuleCondition", DEFENSIVE)),
    }
    assert {"policy": "PolicyCondition", "rule": "RuleCondition"} == _names(claims)


def test_the_stronger_gets_it() -> None:
    """A component beats a title, and a title a place of use."""
    claims = {
        "use": _claim(("Zone", IDIOMATIC), ("DnsZone", DEFENSIVE)),
        "title": _claim(("Zone", Strength.TITLE), ("ZoneInfo", Strength.COMPONENT)),
        "component": _claim(("Zone", Strength.COMPONENT)),
    }
    assert {"use": "DnsZone", "title": "ZoneInfo", "component": "Zone"} == _names(claims)


def test_the_one_used_far_more_gets_it() -> None:
    """What nearly the whole API means by a word keeps it."""
    claims = {
        "common": _claim(("Error", IDIOMATIC), ("CommonError", DEFENSIVE), weight=900),
        "rare": _claim(("Error", IDIOMATIC), ("ScanError", DEFENSIVE), weight=2),
    }
    assert {"common": "Error", "rare": "ScanError"} == _names(claims)


def test_of_equals_the_one_that_is_called_so_word_for_word_gets_it() -> None:
    """A bundler's suffix was cut from the names of the others; where one of these is used more, nobody gets it."""

    def claims(weight: int) -> dict[str, Claim]:
        written = Wanted("Failure", "component `failure`", Strength.COMPONENT, verbatim=True)
        front = Wanted("ZoneFailure", "a rule", DEFENSIVE)
        bundled = (("Failure", Strength.COMPONENT), ("PageFailure", DEFENSIVE))
        return {
            "failure": Claim(iter([written, front]), weight=16),
            "failure-GCQJfOIk": _claim(*bundled, weight=weight),
        }

    assert {"failure": "Failure", "failure-GCQJfOIk": "PageFailure"} == _names(claims(16))
    assert {"failure": "ZoneFailure", "failure-GCQJfOIk": "PageFailure"} == _names(claims(17))


def test_of_equals_the_one_that_is_at_home_gets_it() -> None:
    """The items of `/droplets` are droplets, be they used less; of two that are at home neither is."""

    def claims(*, both: bool) -> dict[str, Claim]:
        home = Wanted("Droplet", "a rule", IDIOMATIC, at_home=True)
        other = Wanted("Droplet", "a rule", IDIOMATIC, at_home=both)
        fronted = [Wanted(name, "a rule", DEFENSIVE) for name in ("OneDroplet", "OtherDroplet")]
        return {
            "one": Claim(iter([home, fronted[0]]), weight=5),
            "other": Claim(iter([other, fronted[1]]), weight=11),
        }

    assert {"one": "Droplet", "other": "OtherDroplet"} == _names(claims(both=False))
    assert {"one": "OneDroplet", "other": "OtherDroplet"} == _names(claims(both=True))


def test_numbers_come_last_and_by_tie() -> None:
    """Things that differ in nothing that can be said are numbered by what they are."""
    claims = {
        "b": _claim(("Foo", IDIOMATIC), tie="b"),
        "a": _claim(("Foo", IDIOMATIC), tie="a"),
        "c": _claim(("Foo2", Strength.COMPONENT)),
    }
    assert {"b": "Foo3", "a": "Foo", "c": "Foo2"} == _names(claims)


def test_taken_names_are_given_to_nobody() -> None:
    """A name that is kept for something that is gone is not given away."""
    assert {"a": "Foo2"} == _names({"a": _claim(("Foo", IDIOMATIC))}, "Foo")


def test_names_may_have_to_differ_in_more_than_capitals() -> None:
    """With a normal form, names that share it are the same name."""
    claims = {"a": _claim(("Foo", IDIOMATIC), tie="a"), "b": _claim(("FOO", IDIOMATIC), tie="b")}
    settled = settle_claims(claims, normal=str.casefold)
    assert {"a": "Foo2", "b": "FOO"} == {key: wanted.name for key, wanted in settled.items()}


def test_order_says_nothing() -> None:
    """Every order of the things gives the same names."""

    def claims() -> dict[str, Claim]:
        return {
            "one": _claim(("A", IDIOMATIC), ("B", DEFENSIVE), tie="1"),
            "two": _claim(("A", IDIOMATIC), ("C", DEFENSIVE), tie="2"),
            "three": _claim(("C", IDIOMATIC), ("B", DEFENSIVE), tie="3"),
            "four": _claim(("B", DEFENSIVE), tie="4"),
        }

    expected = _names(claims())
    for order in permutations(claims()):
        again = claims()
        assert expected == _names({key: again[key] for key in order})
