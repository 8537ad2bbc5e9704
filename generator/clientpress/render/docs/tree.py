"""A type as a nested Markdown list: every property with its type, constraints, words and examples.

A model is unfolded once on a page; where it stands again, a link says so. Recursion ends there too. In some APIs nearly
every model leads to nearly all others; what is too much for a page is unfolded less deep.
"""

from __future__ import annotations

import json
import sys
from dataclasses import field
from typing import Final

from clientpress.ir.types import (
    NO_DOCS,
    Anything,
    Array,
    Closed,
    Dictionary,
    Docs,
    Nullable,
    Object,
    Tagged,
    Type,
    TypeId,
    Union,
    Values,
)
from clientpress.render.docs.phrases import Phrases, described
from clientpress.render.docs.text import code, pad
from clientpress.render.docs.types import parts, spell
from clientpress.values import dataclass

_ALL: Final = sys.maxsize
_DEPTHS: Final = (_ALL, 6, 3, 2)
_MOST_LINES: Final = 150  # of a body; 9 in 10 operations of a large API need fewer for all there is
_MOST_LETTERS: Final = 20_000


@dataclass(slots=True)
class Tree:
    """Unfolds types for one page.

    Models further in than `deepest` are only linked; `cut` tells that there were some. After `most` lines it stops.
    """

    phrases: Phrases
    deepest: int = _ALL
    most: int = _ALL
    cut: bool = False
    unfolded: set[TypeId] = field(default_factory=set)

    def of_body(self, type_id: TypeId, depth: int = 1) -> list[str]:
        """Give the lines under the type of a body, as many as a reader can take.

        For example: a model that leads to a thousand others shows its own properties and those of the models in it, which
        link to the pages of theirs.
        """
        lines: list[str] = []
        before = self.unfolded
        for deepest in _DEPTHS:
            self.deepest, self.most = deepest + depth - 1, _MOST_LINES
            self.unfolded, self.cut = set(before), False
            lines = self.of(type_id, depth)
            if len(lines) <= _MOST_LINES and sum(map(len, lines)) <= _MOST_LETTERS:
                break
        else:
            self.deepest, self.most = depth, _ALL
            self.unfolded, self.cut = set(before), False
            lines = self.of(type_id, depth)
        if self.cut:
            lines.append(
                f"{pad(depth)}- what stands further in is unfolded on the pages of the models"
            )
        self.deepest, self.most = _ALL, _ALL
        return lines

    def of_payload(self, type_id: TypeId, wire: str) -> list[str]:
        """Give the lines under an envelope: what the method returns is unfolded; what stands beside it is on the envelope's page."""
        found = self.phrases.api.types[type_id]
        properties = found.properties if isinstance(found, Object) else ()
        payload = next((one for one in properties if one.wire == wire), None)
        if payload is None or type_id not in self.phrases.names.types:
            return self.of_body(type_id)
        lines = [self.phrases.property(type_id, payload, 1), *self.of_body(payload.type, 2)]
        others = ", ".join(code(one.wire) for one in properties if one is not payload)
        if others:
            lines.append(f"{pad(1)}- beside it: {others}, see {self.phrases.typed(type_id)}")
        return lines

    def of_refusal(self, type_id: TypeId) -> list[str]:
        """Give the lines under the body of a refusal: none where several operations refuse so, since it is told elsewhere."""
        told = type_id in self.phrases.names.types and self.phrases.refusals[type_id] > 1
        return [] if told else self.of_body(type_id)

    def of(self, type_id: TypeId, depth: int = 0) -> list[str]:
        """Give the lines under a type: its properties, items, variants."""
        lines: list[str] = []
        self._write(type_id, depth, lines)
        return lines

    def _write(self, type_id: TypeId, depth: int, lines: list[str]) -> None:
        if self.phrases.is_leaf(type_id) or len(lines) > self.most:
            return
        found = self.phrases.api.types[type_id]
        if isinstance(found, Object):
            self._write_object(type_id, found, depth, lines)
            return
        if type_id in self.phrases.names.types:
            if type_id in self.unfolded or self._is_folded(type_id, depth):
                return
            self.unfolded.add(type_id)
        if isinstance(found, Union) and isinstance(found.tagging, Tagged):
            lines.append(f"{pad(depth)}- {self._tags(found, found.tagging)}")
        for word, part in parts(self.phrases.api, type_id):
            self._write_part(found, word, part, depth, lines)

    def _tags(self, found: Union, tagging: Tagged) -> str:
        api, names = self.phrases.api, self.phrases.names
        tags = ", ".join(
            f"{code(tag if isinstance(tag, str) else json.dumps(tag))} is {code(spell(api, names, found.variants[at]))}"
            for tag, at in tagging.mapping
        )
        if tagging.default is not None:
            tags += f", anything else is {code(spell(api, names, found.variants[tagging.default]))}"
        return f"told apart by {code(tagging.property)}: {tags}"

    def _write_part(
        self, found: Type, word: str, part: TypeId, depth: int, lines: list[str]
    ) -> None:
        docs = _part_docs(found)
        inside = self.phrases.api.types[part]
        if self._is_silent(found, part, docs):
            self._write(part, depth, lines)
        elif not isinstance(inside, Anything) or docs != NO_DOCS:
            again = ", as above" if part in self.unfolded else ""
            limits = "".join(f" · {limit}" for limit in self.phrases.limits(part))
            lines.append(f"{pad(depth)}- {word}: {self.phrases.typed(part)}{limits}{again}")
            lines.extend(described(self.phrases.docs_of_use(part, docs), depth + 1))
            if not again:
                self._write(part, depth + 1, lines)

    def _is_silent(self, found: Type, part: TypeId, docs: Docs) -> bool:
        """Say whether a part needs no line of its own: `T | None` shows the lines of `T`."""
        if isinstance(found, Nullable):
            return True
        return (
            isinstance(found, Array | Dictionary)
            and docs == NO_DOCS
            and isinstance(self.phrases.api.types[part], Object)
            and not self.phrases.limits(part)
        )

    def _write_object(self, type_id: TypeId, found: Object, depth: int, lines: list[str]) -> None:
        if self._is_folded(type_id, depth):
            return
        if type_id in self.unfolded:
            if found.properties:
                typed = self.phrases.typed(type_id)
                lines.append(f"{pad(depth)}- the properties of {typed}, as above")
            return
        self.unfolded.add(type_id)
        for prop in found.properties:
            lines.append(self.phrases.property(type_id, prop, depth))
            self._write(prop.type, depth + 1, lines)
        self._write_additional(found, depth, lines)

    def _is_folded(self, type_id: TypeId, depth: int) -> bool:
        """Say whether a model is only linked here, since it stands too far in."""
        folded = depth > self.deepest and type_id in self.phrases.names.types
        self.cut = self.cut or folded
        return folded

    def _write_additional(self, found: Object, depth: int, lines: list[str]) -> None:
        typed, before = self.phrases.typed, pad(depth)
        match found.additional:
            case Closed():
                lines.append(f"{before}- no other properties")
            case Values(value=other, patterns=patterns):
                for pattern, part in patterns:
                    lines.append(f"{before}- names that match {code(pattern)}: {typed(part)}")
                    self._write(part, depth + 1, lines)
                if other is not None:
                    lines.append(f"{before}- any other property: {typed(other)}")
                    self._write(other, depth + 1, lines)
            case _:
                return


def _part_docs(found: Type) -> Docs:
    match found:
        case Array(item_docs=docs) | Dictionary(value_docs=docs):
            return docs
        case _:
            return NO_DOCS
