"""Where the links of an author's lead, which are none to other sites: (Api, Names, paths) → a page's text with links that hold.

Authors write for the page that they know: Redoc's `#tag/Zones` and `#operation/list-zones`, Swagger UI's `#/Zones/list-zones`, a
heading of their own introduction. Those lead to our pages. What leads to nothing here is no link: of an anchor the words
stay, of the path of a website the path as well.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

from clientpress.ir.api import Api
from clientpress.ir.types import OperationKey, TypeId
from clientpress.naming.model import Names
from clientpress.render.docs.authored import AUTHORS
from clientpress.render.docs.places import link
from clientpress.render.docs.text import code, plain, prose

INDEX: Final = "index.md"
_LINK: Final = re.compile(
    rf"(?P<image>!?)\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\]\({AUTHORS}(?P<target>[^\s()]*(?:\([^()]*\)[^\s()]*)*)[^()]*\)"
)
_HEADING: Final = re.compile(r"^#{1,6} (.*)$", re.MULTILINE)
_NO_WORD: Final = re.compile(r"[^\w\- ]")
_SURE: Final = re.compile(r"[a-z0-9_]+(?:-[a-z0-9_]+)*")
"""An anchor that every tool makes of its heading: of others, such as `a--b` of `A & B`, Python-Markdown makes something else."""
_TYPES: Final = ("schemas", "schema", "model", "definitions", "components")


class Anchors:
    """What the anchors of other pages mean on ours. It is made when the first of them is met."""

    def __init__(
        self,
        api: Api,
        names: Names,
        paths: Mapping[OperationKey, str],
        places: Mapping[TypeId, str],
    ) -> None:
        self._sources = (api, names, paths, places)
        self._known: dict[str, str] | None = None

    def settled(self, text: str, page: str) -> str:
        """Lead each link of the author's to where it is meant to, or show it as words."""
        if AUTHORS not in text:
            return text
        own = {_slug(heading) for heading in _HEADING.findall(text)}
        settled = _LINK.sub(lambda found: self._link(found, page, own), text)
        return settled.replace(AUTHORS, "#")

    def _link(self, found: re.Match[str], page: str, own: set[str]) -> str:
        words, target = found["words"], unquote(found["target"])
        if target.startswith("//"):
            return f"{found['image']}[{words}](https:{found['target']})"
        if not target.startswith("#"):
            return f"{words} ({code(target)})" if words else code(target)
        if target[1:] in own and _SURE.fullmatch(target[1:]):
            return f"[{words}]({target})"
        place = self._place(target[1:])
        return f"[{words}]({link(place, page)})" if place and not found["image"] else words

    def _place(self, anchor: str) -> str:
        """Give the place that an anchor means, or nothing."""
        if self._known is None:
            self._known = _places(*self._sources)
        steps = [_slug(step) for step in anchor.strip("/").split("/")]
        known = (self._known.get(f"{_kind(steps)}{steps[-1]}"), self._known.get(steps[-1]))
        return next(filter(None, known), "")


def _kind(steps: list[str]) -> str:
    """Give what an anchor says it leads to. For example: `tag/zones` → `tag `, `tag/zones/operation/list` → `operation `."""
    if any(kind in steps[:-1] for kind in _TYPES):
        return "type "
    return f"{steps[-2]} " if len(steps) > 1 and steps[-2] in {"tag", "operation"} else ""


def _places(
    api: Api, names: Names, paths: Mapping[OperationKey, str], places: Mapping[TypeId, str]
) -> dict[str, str]:
    """Give the place of each heading of the index, of each operation and model, by what anchors call it."""
    tags = {_slug(one.key): plain(one.key) for one in api.resources if one.operations}
    headings = _HEADING.findall(prose(api.description))
    counts = Counter(map(_slug, (api.title, *headings, *tags.values(), "Models", "Webhooks")))
    known = {f"type {_slug(named.name)}": places[type_id] for type_id, named in names.types.items()}
    known |= {slug: _in_index(slug, 1) for slug in map(_slug, headings)}
    for tag, words in tags.items():
        slug = _slug(words)
        known[tag] = known[f"tag {tag}"] = _in_index(slug, counts[slug])
    for operation in api.operations.values():
        if operation.operation_id:
            called = _slug(operation.operation_id)
            known[f"operation {called}"] = paths[operation.key]
            known.setdefault(called, paths[operation.key])
    return known


def _in_index(slug: str, count: int) -> str:
    """Give the place of a heading; where others are called the same, or tools differ, the page alone."""
    return f"{INDEX}#{slug}" if count == 1 and _SURE.fullmatch(slug) else INDEX


def _slug(heading: str) -> str:
    """Give the anchor that GitHub makes of a heading. For example: `Zone Settings` → `zone-settings`."""
    return _NO_WORD.sub("", heading.strip().lower()).replace(" ", "-")
