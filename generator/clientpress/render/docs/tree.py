"""A type as a nested Markdown list: every property with its type, constraints, words and examples.

A model is unfolded once on a page; where it stands again, a link says so. Recursion ends there too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from clientpress.ir.api import Api
from clientpress.ir.types import (
    Access,
    Anything,
    Array,
    Closed,
    Dictionary,
    Docs,
    Nullable,
    Object,
    Optional,
    Property,
    Required,
    Scalar,
    Tagged,
    TypeId,
    Union,
    Values,
)
from clientpress.naming.model import Names
from clientpress.render.docs.text import Markdown, code, indented, plain, prose, value
from clientpress.render.docs.types import constrained, constraints_of, parts, spell
from clientpress.values import dataclass

_ACCESS = {
    Access.BOTH: "",
    Access.READ_ONLY: "set by the server",
    Access.WRITE_ONLY: "only ever sent",
}


@dataclass(slots=True)
class Tree:
    """Unfolds types for one page. `models` is the page's relative path to the folder of model pages.

    `nested` says whether the models inside are unfolded too, or only linked.
    """

    api: Api
    names: Names
    models: str
    nested: bool = True
    unfolded: set[TypeId] = field(default_factory=set)

    def of(self, type_id: TypeId, depth: int = 0) -> Iterator[str]:
        """Give the lines under a type: its properties, items, variants."""
        found = self.api.types[type_id]
        if isinstance(found, Object):
            yield from self._object(type_id, found, depth)
            return
        if type_id in self.names.types:
            if type_id in self.unfolded or (depth and not self.nested):
                return
            self.unfolded.add(type_id)
        if isinstance(found, Union) and isinstance(found.tagging, Tagged):
            tags = ", ".join(
                f"{code(tag)} is {code(spell(self.api, self.names, found.variants[at]))}"
                for tag, at in found.tagging.mapping
            )
            yield f"{_pad(depth)}- told apart by {code(found.tagging.property)}: {tags}"
        for word, part in parts(self.api, type_id):
            if self._silent(type_id, part):
                yield from self.of(part, depth)
                continue
            docs = _part_docs(found)
            if isinstance(self.api.types[part], Anything) and docs == Docs():
                continue
            again = ", as above" if part in self.unfolded else ""
            yield f"{_pad(depth)}- {word}: {self.typed(part)}{_limits(self.api, part)}{again}"
            yield from described(docs, depth + 1)
            if not again:
                yield from self.of(part, depth + 1)

    def _silent(self, type_id: TypeId, part: TypeId) -> bool:
        """Say whether a part needs no line of its own: `T | None` shows the lines of `T`."""
        found = self.api.types[type_id]
        if isinstance(found, Nullable):
            return True
        docs = _part_docs(found)
        plain_item = isinstance(found, Array | Dictionary) and docs == Docs()
        return (
            plain_item and not _limits(self.api, part) and isinstance(self.api.types[part], Object)
        )

    def _object(self, type_id: TypeId, found: Object, depth: int) -> Iterator[str]:
        if depth and type_id in self.names.types and not self.nested:
            return
        if type_id in self.unfolded:
            if found.properties:
                yield f"{_pad(depth)}- the properties of {self.typed(type_id)}, as above"
            return
        self.unfolded.add(type_id)
        for prop in found.properties:
            yield from self._property(type_id, prop, depth)
        yield from self._additional(found, depth)

    def _property(self, owner: TypeId, prop: Property, depth: int) -> Iterator[str]:
        marks = [self.typed(prop.type)]
        if isinstance(prop.presence, Required):
            marks.append("required")
        marks += [
            mark
            for mark in (
                _ACCESS[prop.access],
                "secret" if prop.secret else "",
                "**deprecated**" if prop.docs.deprecated else "",
                constrained(constraints_of(self.api, prop.type)),
                _format_of(self.api, prop.type),
            )
            if mark
        ]
        yield f"{_pad(depth)}- {self._name(owner, prop)} · {' · '.join(marks)}"
        yield from described(prop.docs, depth + 1)
        if isinstance(prop.presence, Optional) and prop.presence.has_default:
            yield f"{_pad(depth + 1)}- default: {value(prop.presence.default)}"
        yield from self.of(prop.type, depth + 1)

    def _name(self, owner: TypeId, prop: Property) -> str:
        python = self.names.fields.get(owner, {}).get(prop.wire)
        shown = f"**{code(prop.wire)}**"
        return (
            shown
            if python is None or str(python) == prop.wire
            else f"{shown} (`{python}` in Python)"
        )

    def _additional(self, found: Object, depth: int) -> Iterator[str]:
        match found.additional:
            case Closed():
                yield f"{_pad(depth)}- no other properties"
            case Values(value=other, patterns=patterns):
                for pattern, part in patterns:
                    yield f"{_pad(depth)}- names that match {code(pattern)}: {self.typed(part)}"
                    yield from self.of(part, depth + 1)
                if other is not None:
                    yield f"{_pad(depth)}- any other property: {self.typed(other)}"
                    yield from self.of(other, depth + 1)
            case _:
                return

    def typed(self, type_id: TypeId) -> str:
        """Spell a type; where it mentions one model, link to its page."""
        text = code(spell(self.api, self.names, type_id))
        mentioned = set(_mentioned(self.api, self.names, type_id))
        if len(mentioned) != 1:
            return text
        return f"[{text}]({self.models}/{self.names.types[mentioned.pop()].name}.md)"


def _mentioned(api: Api, names: Names, type_id: TypeId) -> Iterator[TypeId]:
    if type_id in names.types:
        yield type_id
        return
    for _, part in parts(api, type_id):
        yield from _mentioned(api, names, part)


def described(docs: Docs, depth: int) -> Iterator[str]:
    """Give the words of one use: title, description, examples, links, extensions."""
    pad = _pad(depth)
    if docs.title:
        yield f"{pad}- title: {code(docs.title)}"
    if docs.description.strip():
        yield f"{pad}- {indented(prose(docs.description), 2 * depth + 2)}"
    for example in docs.examples:
        yield f"{pad}- example: {value(example)}"
    if docs.external_docs is not None:
        yield f"{pad}- see {linked(docs.external_docs.url, docs.external_docs.description)}"
    for keyword, fact in docs.facts.items():
        yield f"{pad}- {code(keyword)}: {value(fact)}"


def linked(url: str, words: str) -> Markdown:
    """Link to a web page; anything that is no web address is only shown."""
    safe = url.startswith(("https://", "http://")) and not any(
        mark in url for mark in " <>()\n\r\t"
    )
    shown = plain(words) if words else code(url)
    return Markdown(f"[{shown}]({url})" if safe else f"{shown} ({code(url)})" if words else shown)


def _part_docs(found: object) -> Docs:
    match found:
        case Array(item_docs=docs) | Dictionary(value_docs=docs):
            return docs
        case _:
            return Docs()


def _limits(api: Api, type_id: TypeId) -> str:
    words = constrained(constraints_of(api, type_id))
    form = _format_of(api, type_id)
    return "".join(f" · {part}" for part in (words, form) if part)


def _format_of(api: Api, type_id: TypeId) -> str:
    match api.types[type_id]:
        case Scalar(format=text) if text:
            return f"format {code(text)}"
        case Nullable(of=of):
            return _format_of(api, of)
        case _:
            return ""


def _pad(depth: int) -> str:
    return "  " * depth
