"""What a page of models says: all there is to say of each. Those of a resource share one; what several use has its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clientpress.ir.api import Api
from clientpress.ir.types import Choice, Docs, Object, OperationKey, TypeId, Union
from clientpress.naming.model import Names
from clientpress.python.prose import says_an_operation
from clientpress.render.docs.composition import composed, of_model
from clientpress.render.docs.phrases import Phrases, described
from clientpress.render.docs.places import link
from clientpress.render.docs.text import Markdown, code, fenced, plain, prose, value
from clientpress.render.docs.tree import Tree
from clientpress.render.docs.types import constrained, constraints_of, spell
from clientpress.render.docs.uses import Uses
from clientpress.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model. `heading` is None where it is the page's title."""

    heading: Markdown | None
    description: Markdown
    declaration: Markdown
    lines: Markdown
    used: Markdown
    composed: Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsPage:
    """A page of models."""

    title: Markdown
    intro: Markdown
    models: tuple[Model, ...]


def models_page(
    phrases: Phrases, path: str, types: Sequence[TypeId], used: Uses, owner: str
) -> ModelsPage:
    """Tell of the models whose place is the page: those of a resource, the `owner`, or one that has none."""
    names, alone = phrases.names, not owner
    title = code(f"models.{names.types[types[0]].name}")
    package = code(f"{names.package}.models")
    return ModelsPage(
        title=title if alone else Markdown(f"Models of {plain(owner)}"),
        intro=Markdown("" if alone else f"They are attributes of {package}."),
        models=tuple(_model(phrases, path, one, used, alone=alone) for one in types),
    )


def _model(phrases: Phrases, path: str, type_id: TypeId, used: Uses, *, alone: bool) -> Model:
    api, names = phrases.api, phrases.names
    found = api.types[type_id]
    docs, keys = Docs(), set[OperationKey]()
    if isinstance(found, Object | Union | Choice):
        docs, keys = found.docs, {use.operation for use in found.origin.uses}
    lines = [f"- {line}" for line in _limits(api, type_id)]
    own = Docs(
        title="" if says_an_operation(docs.title, keys) else docs.title,
        examples=docs.examples,
        facts=docs.facts,
        external_docs=docs.external_docs,
    )
    lines += described(own, 0, names.types[type_id].name)
    lines += Tree(phrases, deepest=0).of(type_id)
    walked = of_model(api, found) if isinstance(found, Object) else iter([("itself", docs)])
    return Model(
        heading=None if alone else code(names.types[type_id].name),
        description=prose(docs.description, 2 if alone else 3),
        declaration=_declaration(api, names, type_id),
        lines=_joined(lines),
        used=_joined(f"- [{words}]({link(place, path)})" for words, place in used.get(type_id, ())),
        composed=_joined(composed(walked)),
    )


def _joined(lines: Iterable[str]) -> Markdown:
    return Markdown("\n".join(lines))


def _limits(api: Api, type_id: TypeId) -> list[str]:
    words = constrained(constraints_of(api, type_id))
    return [words] if words else []


def _declaration(api: Api, names: Names, type_id: TypeId) -> Markdown:
    found = api.types[type_id]
    match found:
        case Union(variants=variants):
            inner = " | ".join(spell(api, names, variant) for variant in variants)
            return fenced(f"{names.types[type_id].name} = {inner}", "python")
        case Choice(values=values):
            return _joined(f"- {value(each)}" for each in values)
        case _:
            return Markdown("")
