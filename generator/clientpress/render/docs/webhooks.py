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


class Webhook(NamedTuple):
    """One webhook: its name, what it carries and its summary in a line, and all that is said of it."""

    name: Markdown
    words: Markdown
    said: Markdown


def webhooks(api: Api, phrases: Phrases) -> Iterator[Webhook]:
    """Give all webhooks; one of several methods may carry as many things."""
    for keyword in _KEYWORDS:
        for name, said in _listed(api, keyword).items():
            told = [
                f"{phrases.typed(type_id)}{_for(role, name)}"
                for role, type_id in api.standalone.items()
                if role in _roles(name)
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


def _roles(name: str) -> tuple[str, ...]:
    """For example: `webhook made`, or `webhook made post` where it has several methods."""
    methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
    return (f"{_ROLE}{name}", *(f"{_ROLE}{name} {method}" for method in methods))


def _summary(name: str, said: Any) -> Markdown:
    """Give the first summary that a webhook has, be it its own or that of a method, unless it is the name again."""
    items = [said, *said.values()] if isinstance(said, Mapping) else []
    told = [one.get("summary") for one in items if isinstance(one, Mapping)]
    return next(
        (sentence(one) for one in told if isinstance(one, str) and not says_the_name(one, name)),
        Markdown(""),
    )


def _for(role: str, name: str) -> str:
    method = role.removeprefix(f"{_ROLE}{name}").strip()
    return f" for {code(method.upper())}" if method else ""
