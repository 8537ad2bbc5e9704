"""Schemas by URI and by anchor (JSON Schema 2020-12 §8.2): which resource a schema stands in, and where an `$id` leads.

Comes in: one file's plain tree. Goes out: pointers. Nothing is scanned until a reference asks for it, and documents
of a dialect without identifiers never pay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from clientpress.diagnostics.place import Place, Pointer, escape

_DATA = frozenset({"enum", "const", "default", "example", "examples"})  # hold values, no schemas


class Anchors:
    """The identifiers of one file."""

    def __init__(self, tree: Any, id_keyword: str) -> None:
        self._tree = tree
        self._keyword = id_keyword
        self._index: dict[str, Pointer] | None = None

    def root(self, place: Place) -> Place:
        """Give the place of the schema resource that `place` stands in: the nearest ancestor with an `$id`."""
        pointer = Pointer("")
        if self._keyword:
            for candidate, _ in self._resources(place):
                pointer = candidate
        return Place(place.file, pointer)

    def base(self, place: Place) -> str | None:
        """Give the URI that references at `place` are relative to, None where no `$id` stands above it."""
        base: str | None = None
        for _, uri in self._resources(place):
            base = _join(base or "", uri)
        return base

    def resource(self, place: Place, url: str) -> Pointer | None:
        """Find the schema resource that `url` means at `place`."""
        return self._uris().get(_join(self.base(place) or "", url)) if self._keyword else None

    def anchor(self, root: Place, name: str) -> Pointer | None:
        """Find the schema that is called `name` within the resource at `root`."""
        return self._uris().get(f"{self.base(root) or ''}#{name}") if self._keyword else None

    def _resources(self, place: Place) -> Iterator[tuple[Pointer, str]]:
        """Give the ancestors of `place`, itself included, that have an `$id`, outermost first."""
        if not self._keyword:
            return
        node, pointer = self._tree, ""
        for token in (*place.tokens, None):
            uri = _identifier(node, self._keyword)
            if uri is not None:
                yield Pointer(pointer), uri
            if token is None:
                return
            if isinstance(node, list) and token.isdecimal() and int(token) < len(node):
                node = node[int(token)]
            elif isinstance(node, dict) and token in node:
                node = node[token]
            else:
                return
            pointer = f"{pointer}/{escape(token)}"

    def _uris(self) -> dict[str, Pointer]:
        if self._index is None:
            self._index = _scan(self._tree, self._keyword)
        return self._index


def _identifier(node: Any, keyword: str) -> str | None:
    uri = node.get(keyword) if isinstance(node, dict) else None
    return uri if isinstance(uri, str) and not uri.startswith("#") else None


def _scan(tree: Any, keyword: str) -> dict[str, Pointer]:
    index: dict[str, Pointer] = {"": Pointer("")}
    todo: list[tuple[Any, str, str]] = [(tree, "", "")]
    while todo:
        node, pointer, base = todo.pop()
        if isinstance(node, list):
            todo += [(child, f"{pointer}/{at}", base) for at, child in enumerate(node)]
        elif isinstance(node, dict):
            base = _record(node, keyword, pointer, base, index)
            todo += [
                (child, f"{pointer}/{escape(str(key))}", base)
                for key, child in node.items()
                if key not in _DATA and isinstance(child, dict | list)
            ]
    return index


def _record(
    node: dict[str, Any], keyword: str, pointer: str, base: str, index: dict[str, Pointer]
) -> str:
    """Enter the identifiers of one schema; give the base URI of what it holds."""
    uri = _identifier(node, keyword)
    if uri is not None:
        base = _join(base, uri)
        index.setdefault(base, Pointer(pointer))
    names = [node.get("$anchor"), node.get("$dynamicAnchor"), node.get(keyword)]
    for name in names:
        if isinstance(name, str) and (name.startswith("#") or name is not names[2]):
            index.setdefault(f"{base}#{name.removeprefix('#')}", Pointer(pointer))
    return base


def _join(base: str, url: str) -> str:
    from urllib.parse import urljoin

    if url.startswith("urn:") or (base.startswith("urn:") and not url):
        return (url or base).removesuffix("#")
    return urljoin(base, url).removesuffix("#")
