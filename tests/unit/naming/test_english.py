"""Singulars, weak words, nouns and verbs."""

from __future__ import annotations

import pytest

from clientpress.naming.english import (
    is_weak,
    joined,
    noun_of,
    plural,
    singular,
    verb_of,
    without_articles,
)
from clientpress.naming.words import words


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("chart", "charts"),
        ("policy", "policies"),
        ("key", "keys"),
        ("box", "boxes"),
        ("branch", "branches"),
        ("charts", "charts"),
        ("data", "data"),
        ("order", "orders"),
        ("news", "news"),
        ("status", "status"),
        ("me", "me"),
        ("oauth2", "oauth2"),
    ],
)
def test_the_plural_of_a_word(one: str, several: str) -> None:
    """Where the way back is known; what cannot be counted stays as it is."""
    assert several == plural(one)


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("policies", "policy"),
        ("groups", "group"),
        ("addresses", "address"),
        ("statuses", "status"),
        ("indices", "index"),
        ("responses", "response"),
        ("databases", "database"),
        ("caches", "cache"),
        ("branches", "branch"),
        ("boxes", "box"),
        ("cookies", "cookie"),
        ("keys", "key"),
        ("ids", "id"),
        ("apis", "api"),
        ("cpus", "cpu"),
        ("schemas", "schema"),
        ("aliases", "alias"),
        ("children", "child"),
    ],
)
def test_singular_of_plurals(plural: str, expected: str) -> None:
    """A plural that is certain becomes its singular."""
    assert expected == singular(plural)


@pytest.mark.parametrize(
    "word",
    ["status", "dns", "news", "series", "https", "analysis", "access", "address", "aws", "tls", "analytics", "alias",
     "lens", "us", "redis", "cephfs", "kubernetes", "data", "ddos", "cors", "virus"],
)  # fmt: skip
def test_no_plural_stays(word: str) -> None:
    """A word that only looks like a plural stays as it is."""
    assert word == singular(word)


def test_weak_names() -> None:
    """A name of weak words alone is weak; one strong word makes it strong."""
    assert is_weak(("result",))
    assert is_weak(("data", "items"))
    assert not is_weak(("permission", "group"))
    assert not is_weak(("request", "ip"))


@pytest.mark.parametrize(
    ("method", "noun", "verb"),
    [
        ("create_token", "token", "create"),
        ("list_dns_records_for_zone", "dns_record", "list"),
        ("get", "", "get"),
        ("find_by_status", "", "find"),
        ("widgets", "widget", ""),
    ],
)
def test_noun_and_verb(method: str, noun: str, verb: str) -> None:
    """A method's name begins with what is done and goes on with what it is done to."""
    assert noun == "_".join(noun_of(words(method)))
    assert verb == verb_of(words(method))


def test_articles() -> None:
    """Articles go, names that look like one stay."""
    assert ("delete", "live", "input") == without_articles(("delete", "a", "live", "input"))
    assert ("list", "a", "records") == without_articles(("list", "a", "records"))
    assert ("plan", "a") == without_articles(("plan", "a"))


@pytest.mark.parametrize(
    ("front", "core", "expected"),
    [
        ("list routes", "route", "list route"),
        ("dns record", "dns record data", "dns record data"),
        ("magic gre tunnel", "gre tunnel health", "magic gre tunnel health"),
        ("custom pages for a zone", "update custom page request", "update custom page for a zone request"),
        ("zone level access app", "create your access app", "create your zone level access app"),
        ("floating ip action", "create action request", "create floating ip action request"),
        ("server action", "list actions response", "list server actions response"),
        ("policy", "condition", "policy condition"),
        ("zone", "create zone", "create zone"),
        ("zone", "zone", "zone"),
    ],
)  # fmt: skip
def test_joined_words_say_nothing_twice(front: str, core: str, expected: str) -> None:
    """Where the name begins as the front ends, or names the front's thing behind its verb, that is said once."""
    assert expected == " ".join(joined(tuple(front.split()), tuple(core.split())))
