"""What is said of a type or a property wherever it stands: its spelling, its limits, its words. Each is put once and kept.

A page unfolds the same models as many others, so that most of what a tree of types says was said before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from clientpress.ir.api import Api
from clientpress.ir.types import (
    NO_DOCS,
    Access,
    Anything,
    Choice,
    Docs,
    Nothing,
    Null,
    Nullable,
    Optional,
    Property,
    Required,
    Scalar,
    TypeId,
)
from clientpress.naming.components import is_phrase
from clientpress.naming.model import Names
from clientpress.python.answers import failures
from clientpress.python.prose import says_the_name
from clientpress.render.docs.layout import begins_a_block
from clientpress.render.docs.places import link
from clientpress.render.docs.text import (
    Markdown,
    code,
    indented,
    pad,
    plain,
    prose,
    sentence,
    value,
)
from clientpress.render.docs.types import constrained, constraints_of, parts, spell
from clientpress.values import replace

_LONG: Final = 200

_ACCESS = {
    Access.BOTH: "",
    Access.READ_ONLY: "set by the server",
    Access.WRITE_ONLY: "only ever sent",
}


class Phrases:
    """The phrases of a page, or of all pages of a folder.

    `places` says where models are told, as `places.model_places`; `around` is what other pages say around the types of properties.
    """

    def __init__(
        self,
        api: Api,
        names: Names,
        places: Mapping[TypeId, str],
        page: str,
        around: dict[tuple[TypeId, str], tuple[str, str]] | None = None,
    ) -> None:
        self.api = api
        self.names = names
        self._places = places
        self._page = page
        self._typed: dict[TypeId, str] = {}
        self._limits: dict[TypeId, tuple[str, ...]] = {}
        self._properties: dict[tuple[TypeId, str, int], str] = {}
        self._around = {} if around is None else around
        self._leaves: dict[TypeId, bool] = {}

    def on(self, page: str) -> Phrases:
        """Give the phrases of another page, or folder: but for their links they are the same, and most is put once for both."""
        return Phrases(self.api, self.names, self._places, page, self._around)

    @cached_property
    def refusals(self) -> Counter[TypeId]:
        """How many operations each type of body refuses."""
        return Counter(
            type_id
            for operation in self.api.operations.values()
            for type_id in {one.type for answer in failures(operation) for one in answer.media}
            if type_id is not None
        )

    def typed(self, type_id: TypeId) -> str:
        """Spell a type; where it mentions one model, link to its page."""
        text = self._typed.get(type_id)
        if text is None:
            text = self._typed[type_id] = self._spelled(type_id)
        return text

    def limits(self, type_id: TypeId) -> tuple[str, ...]:
        """Give the constraints of a type in words, and its format, as far as there are any."""
        found = self._limits.get(type_id)
        if found is None:
            words = constrained(constraints_of(self.api, type_id))
            form = _format_of(self.api, type_id)
            found = self._limits[type_id] = tuple(part for part in (words, form) if part)
        return found

    def property(self, owner: TypeId, prop: Property, depth: int) -> str:
        """Give the lines on a property of a model, but for those on the inside of its type."""
        key = (owner, prop.wire, depth)
        text = self._properties.get(key)
        if text is None:
            if depth:
                text = f"{pad(depth)}{indented(self.property(owner, prop, 0), len(pad(depth)))}"
            else:
                before, after = self._around_type(owner, prop)
                text = f"{before}{self.typed(prop.type)}{after}"
            self._properties[key] = text
        return text

    def docs_of_use(self, type_id: TypeId, docs: Docs) -> Docs:
        """Leave out of the docs of a use the title and the long facts that stand word for word on the page of the model.

        For example: a discriminator with a thousand entries stands there alone, not at each use of the model.
        """
        if not docs.facts and not docs.title:
            return docs
        found = self.api.types[type_id]
        if isinstance(found, Nullable) and type_id not in self.names.types:
            type_id, found = found.of, self.api.types[found.of]
        if type_id not in self.names.types:
            return docs
        own: Docs = getattr(found, "docs", NO_DOCS)
        facts = {
            keyword: fact
            for keyword, fact in docs.facts.items()
            if own.facts.get(keyword) != fact or len(str(fact)) <= _LONG
        }
        title = docs.title if docs.title != own.title else ""
        same = title == docs.title and len(facts) == len(docs.facts)
        return docs if same else replace(docs, title=title, facts=facts)

    def is_leaf(self, type_id: TypeId) -> bool:
        """Whether nothing is to be said of the inside of a type."""
        known = self._leaves.get(type_id)
        if known is None:
            found = self.api.types[type_id]
            known = self._leaves[type_id] = type_id not in self.names.types and isinstance(
                found, Scalar | Anything | Null | Nothing | Choice
            )
        return known

    def _spelled(self, type_id: TypeId) -> str:
        text = code(spell(self.api, self.names, type_id))
        mentioned = set(_mentioned(self.api, self.names, type_id))
        if len(mentioned) != 1:
            return text
        return f"[{text}]({link(self._places[mentioned.pop()], self._page)})"

    def _around_type(self, owner: TypeId, prop: Property) -> tuple[str, str]:
        """Give what stands before and behind the type of a property: the same on every page."""
        known = self._around.get((owner, prop.wire))
        if known is None:
            after = "\n".join(self._behind_type(prop))
            known = self._around[owner, prop.wire] = (f"- {self._name(owner, prop)} · ", after)
        return known

    def _behind_type(self, prop: Property) -> Iterator[str]:
        marks = [
            "required" if isinstance(prop.presence, Required) else "",
            _ACCESS[prop.access],
            "secret" if prop.secret else "",
            "**deprecated**" if prop.docs.deprecated else "",
            *self.limits(prop.type),
        ]
        yield "".join(f" · {mark}" for mark in marks if mark)
        yield from described(self.docs_of_use(prop.type, prop.docs), 1, prop.wire)
        if isinstance(prop.presence, Optional) and prop.presence.has_default:
            yield f"{pad(1)}- default: {value(prop.presence.default)}"

    def _name(self, owner: TypeId, prop: Property) -> str:
        python = self.names.fields.get(owner, {}).get(prop.wire)
        shown = f"**{code(prop.wire)}**"
        return (
            shown
            if python is None or str(python) == prop.wire
            else f"{shown} (`{python}` in Python)"
        )


def _mentioned(api: Api, names: Names, type_id: TypeId) -> Iterator[TypeId]:
    if type_id in names.types:
        yield type_id
        return
    for _, part in parts(api, type_id):
        yield from _mentioned(api, names, part)


def _format_of(api: Api, type_id: TypeId) -> str:
    match api.types[type_id]:
        case Scalar(format=text) if text:
            return f"format {code(text)}"
        case Nullable(of=of):
            return _format_of(api, of)
        case _:
            return ""


def described(docs: Docs, depth: int, name: str = "") -> Iterator[str]:
    """Give the words of one use: title unless it is the name again, description, examples, links, extensions."""
    before = pad(depth)
    if docs.title and not says_the_name(docs.title, name):
        is_prose = is_phrase(docs.title)
        yield f"{before}- {sentence(docs.title) if is_prose else f'title: {code(docs.title)}'}"
    if docs.description.strip():
        said = prose(docs.description, 0)
        label = "description:\n\n" + pad(1) if begins_a_block(said) else ""
        yield f"{before}- {indented(f'{label}{indented(said, len(pad(1)))}', len(before))}"
    for example in docs.examples:
        yield f"{before}- example: {value(example)}"
    if docs.external_docs is not None:
        yield f"{before}- see {linked(docs.external_docs.url, docs.external_docs.description)}"
    for keyword, fact in docs.facts.items():
        yield f"{before}- {code(keyword)}: {value(fact)}"


def linked(url: str, words: str) -> Markdown:
    """Link to a web page; anything that is no web address is only shown."""
    safe = url.startswith(("https://", "http://")) and not any(
        mark in url for mark in " <>()\n\r\t"
    )
    shown = plain(words) if words else code(url)
    return Markdown(f"[{shown}]({url})" if safe else f"{shown} ({code(url)})" if words else shown)
