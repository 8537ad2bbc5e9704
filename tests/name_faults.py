"""What is bad about a set of names, counted: numbers, length, stuttering, words that say nothing.

In come settled names; out goes, for each fault, the names that have it. The tests bound the counts over real documents.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Final

from clientpress.naming.english import is_weak, singular, singular_words
from clientpress.naming.model import Names
from clientpress.naming.words import Words, words

LONG: Final = 45
_NUMBERED: Final = re.compile(r".*, numbered$")


def type_faults(names: Names) -> dict[str, list[str]]:
    """Give the faulty names of types by fault. For example: `{"numbered": ["Zone2"], "long": [], …}`."""
    tests: Mapping[str, Callable[[str, str], bool]] = {
        "numbered": lambda _, rule: _NUMBERED.fullmatch(rule) is not None,
        "long": lambda name, _: len(name) > LONG,
        "stuttering": lambda name, _: stutters(words(name)),
        "weak": lambda name, _: is_weak(words(name.rstrip("_"))) and len(words(name)) < 3,
    }
    return {
        fault: sorted(one.name for one in names.types.values() if holds(one.name, one.rule))
        for fault, holds in tests.items()
    }


def method_faults(names: Names) -> dict[str, list[str]]:
    """Give the faulty names of methods by fault, as `resource.method`."""
    found: dict[str, list[str]] = {"numbered": [], "long": [], "stuttering": [], "repeating": []}
    for one in names.methods.values():
        resource = names.resources[one.resource].attribute
        parts = words(one.method)
        text = f"{resource}.{one.method}"
        if re.search(r"_\d+$", one.method):
            found["numbered"].append(text)
        if len(one.method) > LONG:
            found["long"].append(text)
        if stutters(parts):
            found["stuttering"].append(text)
        if len(parts) > 2 and repeats(parts, words(resource)):
            found["repeating"].append(text)
    return {fault: sorted(every) for fault, every in found.items()}


def stutters(parts: Words) -> bool:
    """Whether a name says two words or more twice, or one word twice in a row. For example: dns, record, dns, record, data."""
    ones = tuple(map(singular, parts))
    if any(a == b for a, b in pairwise(ones)):
        return True
    pairs = list(pairwise(ones))
    return len(pairs) != len(set(pairs))


def repeats(parts: Words, resource: Words) -> bool:
    """Whether the method says all of its resource again, in one piece."""
    one = singular_words(resource)
    text = f"_{'_'.join(parts)}_"
    return len(resource) > 1 and (f"_{'_'.join(resource)}_" in text or f"_{'_'.join(one)}_" in text)
