"""What a document says in words about a schema at one place of use → `Docs`.

Comes in: what is told at a place. Goes out: its `Docs`, and a key that is equal for equal words. What a
composition could not keep stands in its `composition` (see `ir.shapes.remains`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from clientpress.algebra.model import Layers
from clientpress.document.model import ExternalDocs
from clientpress.document.schema import Keywords, Schemas
from clientpress.ir.shapes.canon import Canon
from clientpress.ir.shapes.composing import Composing
from clientpress.ir.shapes.drafts import Told
from clientpress.ir.shapes.remains import UNCOMPOSED, Remains
from clientpress.ir.shapes.spelled import Spelled
from clientpress.ir.types import NO_DOCS, Docs
from clientpress.memo import remembered
from clientpress.values import replace

_WIRE: Final = {
    "xml": "xml",
    "comment": "$comment",
    "content_encoding": "contentEncoding",
    "content_media_type": "contentMediaType",
    "content_schema": "contentSchema",
}
_APART: Final = frozenset({"read_only", "write_only"})
_OF_THE_WHOLE: Final = ("title", "description", "external_docs")
"""Words that a base or a union says of itself, and of none of its variants."""
_PLAIN: Final = frozenset(
    {"title", "description", "examples", "deprecated", "default", "read_only", "write_only"}
)


def external_docs_of(value: Mapping[str, Any] | None) -> ExternalDocs | None:
    """Read `externalDocs`; what has no URL is no link."""
    if not value or not isinstance(value.get("url"), str):
        return None
    return ExternalDocs(url=value["url"], description=str(value.get("description", "")))


class Words:
    """Gives the docs of one document, remembering each answer."""

    def __init__(self, schemas: Schemas, composer: Composing, canon: Canon) -> None:
        self._schemas = schemas
        self._composer = composer
        self._spelled = Spelled(schemas)
        self._remains = Remains(schemas, canon, self._spelled)
        self._of = remembered(self._read)
        self._own = remembered(self._without_shared)
        self._with_default = remembered(self._defaulted)
        self._keys: dict[tuple[Told, bool], int] = {}
        self._numbers: dict[object, int] = {}

    def docs(self, told: Told) -> Docs:
        """Give the docs of a schema at the place where it is used."""
        docs = self._with_default(told.layers) if told.default else self._of(told.layers)
        if not told.extra:
            return docs
        facts = {**self._of(told.layers).facts, **dict(told.extra)}
        return replace(docs, facts={**facts, **docs.facts})

    def key(self, told: Told, *, examples: bool = True) -> int:
        """Give a number that is equal for equal words, however they were composed; `examples` are words, too, unless they are not to count."""
        said: Any = self._own(told.layers) if told.layers else {}
        if not said and not told.extra:
            return 0
        key = (
            self._keys.get((told, examples)) if not told.extra else None
        )  # what extra facts hold need not be hashable
        if key is None:
            words = [
                (name, repr(value))
                for name, value in said.items()
                if name not in _APART
                and (told.default or name != "default")
                and (examples or name != "examples")
            ]
            words.sort()
            number = self._numbers.setdefault((*words, repr(told.extra)), len(self._numbers) + 1)
            key = number if words or told.extra else 0
            if not told.extra:
                self._keys[told, examples] = key
        return key

    def spelled(self, layers: Layers) -> Any:
        """Give the last of the layers as its author wrote it; true where there is none."""
        return self._spelled.tree(layers[-1].place) if layers else True

    def _defaulted(self, layers: Layers) -> Docs:
        docs = self._of(layers)
        said = self._composer.compose(layers).annotations
        if "default" in said:
            docs = replace(docs, facts={**docs.facts, "default": said["default"]})
        return docs

    def _read(self, layers: Layers) -> Docs:
        composed = self._composer.compose(layers)
        said = self._own(layers)
        composition = self._remains.of(composed)
        if not said and composition is UNCOMPOSED:
            return NO_DOCS
        return Docs(
            title=said.get("title", ""),
            description=said.get("description", ""),
            examples=said.get("examples", ()),
            deprecated=said.get("deprecated", False),
            external_docs=external_docs_of(said.get("external_docs")),
            facts={} if said.keys() <= _PLAIN else self._facts(said),
            composition=composition,
        )

    def _without_shared(self, layers: Layers) -> Keywords:
        """Give the words of a composition without those of a base or a union that it is a variant of: these stand where that is told.

        For example: `Cat: {allOf: [Pet, …]}` is no *pet of the store*, though `Pet` is described so.
        """
        said = self._composer.compose(layers).annotations
        own = max((at for at, layer in enumerate(layers) if not layer.bare), default=0)
        if not any(layer.bare for layer in layers[:own]):
            return said
        shared = {
            name for name in _OF_THE_WHOLE if name in said and self._is_shared(name, layers, own)
        }
        kept: Any = {name: value for name, value in said.items() if name not in shared}
        return cast("Keywords", kept)

    def _is_shared(self, name: str, layers: Layers, own: int) -> bool:
        """Whether the last of the layers that say something stands bare before the variant's own, which begin with the one at `own` at the latest."""
        keywords = [self._schemas[layer.place].keywords for layer in layers]
        last = max((at for at, said in enumerate(keywords) if name in said), default=own)
        return last < own and layers[last].bare

    def _facts(self, said: Keywords) -> Mapping[str, Any]:
        facts: dict[str, Any] = {}
        for name, value in cast("Mapping[str, Any]", said).items():
            if name == "extensions":
                facts.update(value)
            elif name == "discriminator":
                mapping = {key: f"#{place.pointer}" for key, place in value["mapping"].items()}
                facts[name] = {"propertyName": value["property"], "mapping": mapping}
                if "default" in value:
                    facts[name]["defaultMapping"] = f"#{value['default'].pointer}"
            elif name == "content_schema":
                facts[_WIRE[name]] = self._spelled.tree(value)
            elif name in _WIRE:
                facts[_WIRE[name]] = value
        links = said.get("external_docs")
        if links and (links.keys() - {"url", "description"} or external_docs_of(links) is None):
            facts["externalDocs"] = links
        return facts
