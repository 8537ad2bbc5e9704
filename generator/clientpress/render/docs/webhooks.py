"""Webhooks: what the API sends to a server of its user.

Comes in: what the document says of them, and the types of what they carry. Goes out: for each, which model reads it, and its description as
it is written, which stands on a page of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from clientpress.ir.api import Api
from clientpress.python.prose import says_the_name
from clientpress.render.docs.phrases import Phrases
from clientpress.render.docs.text import Markdown, block, code, sentence

WEBHOOKS_PAGE: Final = "webhooks.md"
_KEYWORDS: Final = ("webhooks", "x-webhooks")
_ROLE: Final = "webhook "
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class Webhook(NamedTuple):
    """One webhook: its name, what it carries and its summary in a line, and all that is said of it."""

    name: Markdown
    words: Markdown
    said: Markdown


def webhooks(api: Api, phrases: Phrases) -> Iterator[Webhook]:
    """Give all webhooks; one of several methods may carry as many things."""
    carried = {
        role.removeprefix(_ROLE): type_id
        for role, type_id in api.standalone.items()
        if role.startswith(_ROLE)
    }
    for keyword in _KEYWORDS:
        for name, said in _listed(api, keyword).items():
            told = [
                f"{phrases.typed(carried[key])}{shown}"
                for key, shown in _keys(name)
                if key in carried
            ]
            words = " · ".join(
                filter(None, (f"carries {', '.join(told)}" if told else "", _summary(name, said)))
            )
            yield Webhook(code(name), Markdown(words), block(said))


def without_webhooks(api: Api) -> Mapping[str, Any]:
    """Give what else the document says that has no place of its own."""
    return {name: fact for name, fact in api.facts.items() if not _listed(api, name)}


def _listed(api: Api, keyword: str) -> Mapping[str, Any]:
    found = api.facts.get(keyword) if keyword in _KEYWORDS else None
    return found if isinstance(found, Mapping) else {}


def _keys(name: str) -> Iterator[tuple[str, str]]:
    """Give what a webhook's content may stand under, and what is said of that: the name, or name and method where it has several."""
    yield name, ""
    for method in _METHODS:
        yield f"{name} {method}", f" for {code(method.upper())}"


def _summary(name: str, said: Any) -> Markdown:
    """Give the first summary that a webhook has, be it its own or that of a method, unless it is the name again."""
    items = [said, *said.values()] if isinstance(said, Mapping) else []
    told = [one.get("summary") for one in items if isinstance(one, Mapping)]
    return next(
        (sentence(one) for one in told if isinstance(one, str) and not says_the_name(one, name)),
        Markdown(""),
    )
