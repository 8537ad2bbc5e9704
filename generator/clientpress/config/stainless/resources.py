"""The tree `resources`: what methods, their resources and models are called."""

from __future__ import annotations

from typing import Final

from clientpress.config.stainless.endpoints import Endpoints, parted, route
from clientpress.config.stainless.node import Node
from clientpress.config.stainless.pages import Schemes
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import Document
from clientpress.ir.options import PagePin
from clientpress.naming.scopes import letter_first
from clientpress.naming.words import pascal, snake, words

_SHARED: Final = "$shared"
_OF_THE_CLIENT: Final = "$client"
_SCHEMAS: Final = "/components/schemas/"
_HTTP: Final = "http"
_MOST: Final = 5


class Resources:
    """Walks the tree. `names` and `pages` grow; what is said first of an operation or a schema holds."""

    def __init__(self, document: Document, schemes: Schemes) -> None:
        self.names: dict[str, str] = {}
        self.pages: dict[str, tuple[PagePin, ...]] = {}
        self._document = document
        self._endpoints = Endpoints(document.operations)
        self._schemes = schemes
        self._missing: list[tuple[str, str, Node]] = []  # endpoints, and the methods that call them

    def report_missing(self) -> None:
        """Report endpoints that the document does not have, a few one by one: a file of many was made for another document."""
        for endpoint, method, node in self._missing[:_MOST]:
            node.found.report(
                catalogue.STAINLESS_ENDPOINT, node.place, endpoint=endpoint, method=method
            )
        others = self._missing[_MOST:]
        if others:
            endpoint, _, node = others[0]
            node.found.report(
                catalogue.STAINLESS_ENDPOINTS, node.place, endpoint=endpoint, count=len(others)
            )

    def read(self, tree: Node, within: tuple[str, ...] = ()) -> None:
        """Read resources and those that lie in them."""
        for key, node in tree.entries("subresources" if within else "resources"):
            if not node.is_mapping(f"the resource `{key}`"):
                continue
            own = () if key in (_SHARED, _OF_THE_CLIENT) else (_called(key, "resource"),)
            for name, method in node["methods"].entries(f"the methods of `{key}`"):
                self._method(name, method, (*within, *own))
            for name, model in node["models"].entries(f"the models of `{key}`"):
                self._model(name, model)
            self.read(node["subresources"], (*within, *own))

    def _method(self, name: str, node: Node, within: tuple[str, ...]) -> None:
        kind = node["type"].text
        if kind not in ("", _HTTP):  # an alias, a webhook, a helper: nothing that is called
            return
        endpoint = node if node.text else node["endpoint"]
        parts = parted(endpoint.value)
        if parts is None:
            node.found.report(catalogue.STAINLESS_METHOD, node.place, method=name)
            return
        operation = self._endpoints.find(*parts)
        if operation is None:
            self._missing.append((" ".join(parts), ".".join((*within, name)), endpoint))
            return
        called = ".".join((*within, _called(name, "call")))
        handle = route(operation)
        if handle in self.names:
            node.found.report(
                catalogue.STAINLESS_TWICE,
                endpoint.place,
                endpoint=" ".join(parts),
                first=self.names[handle],
                method=called,
            )
            return
        self.names[handle] = called
        pages = self._schemes.of(operation, node["paginated"].value)
        if pages is not None:
            self.pages[handle] = pages

    def _model(self, name: str, node: Node) -> None:
        at = node if node.text else next((node[key] for key in _REFERRING if node[key].text), node)
        handle = self._schema(at.text)
        if not handle:
            node.found.report(
                catalogue.STAINLESS_MODEL,
                at.place,
                model=name,
                schema=f"`{at.text}`" if at.text else "nothing",
            )
            return
        self.names.setdefault(handle, pascal(letter_first(words(name), "model")))

    def _schema(self, told: str) -> str:
        """Give the handle of a schema: the name of a component, else a pointer. Empty: there is none."""
        pointer = told.lstrip("#")
        name = pointer.removeprefix(_SCHEMAS)
        if name in self._document.component_schemas:
            return name
        if not pointer.startswith("/"):
            return ""
        try:
            self._document.schemas.raw(Place(self._document.place.file, Pointer(pointer)))
        except KeyError:
            return ""
        return pointer


_REFERRING: Final = ("openapi_uri", "$ref", "ref", "schema")


def _called(name: str, noun: str) -> str:
    """Write a name as Python does. For example: `setItem` → `set_item`; `2fa` → `resource_2fa`."""
    return snake(letter_first(words(name), noun))
