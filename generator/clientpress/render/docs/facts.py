"""What the document says beside the specification: extensions, callbacks, webhooks.

Comes in: facts by their keyword. Goes out: rows of a table for what is read at a glance, a block for each of the others; samples of code, which
tools for the pages of APIs brought up as `x-codeSamples`, are shown as code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from clientpress.render.docs.layout import language
from clientpress.render.docs.text import Markdown, block, code, fenced, plain, value

_ROOM_IN_A_ROW: Final = 160
_SAMPLES: Final = frozenset({"x-codeSamples", "x-code-samples"})


def rows(facts: Mapping[str, Any], name: str = "") -> Iterator[tuple[Markdown, Markdown]]:
    """Give the short facts: label and words. `name` says what they are, where the keyword alone does not."""
    for keyword, fact in facts.items():
        if not _is_long(fact) and not _samples(keyword, fact):
            yield _label(name, keyword), value(fact)


def blocks(facts: Mapping[str, Any], name: str = "") -> Iterator[tuple[Markdown, Markdown]]:
    """Give the long facts: heading and JSON."""
    for keyword, fact in facts.items():
        if _is_long(fact) and not _samples(keyword, fact):
            yield _label(name, keyword), block(fact)


def samples(facts: Mapping[str, Any]) -> Iterator[tuple[Markdown, Markdown]]:
    """Give the samples of code: language and code."""
    for keyword, fact in facts.items():
        for one in _samples(keyword, fact):
            lang = str(one.get("lang", ""))
            title = str(one.get("label") or lang or "Code")
            yield plain(title), fenced(one["source"].strip("\n"), language(lang))


def _samples(keyword: str, fact: Any) -> list[Mapping[str, Any]]:
    """Give the samples that a fact holds; none where it is anything else."""
    if keyword not in _SAMPLES or not isinstance(fact, list):
        return []
    whole = all(isinstance(one, dict) and isinstance(one.get("source"), str) for one in fact)
    return fact if whole else []


def _label(name: str, keyword: str) -> Markdown:
    return Markdown(f"{name} {code(keyword)}".strip())


def _is_long(fact: Any) -> bool:
    return len(value(fact)) > _ROOM_IN_A_ROW
