"""Resources that lie in others: the properties that lead to them, looked up once for a whole package."""

from __future__ import annotations

from clientpress.ir.api import Api
from clientpress.naming.model import Identifier, Names
from clientpress.python.model import Docstring, Prose, ResourceProperty
from clientpress.python.prose import sentence


class Contained:
    """The properties of resources, and of the client, for the resources that lie in them."""

    def __init__(self, api: Api, names: Names) -> None:
        self._found: dict[tuple[Identifier, ...], list[ResourceProperty]] = {}
        for one in api.resources:
            called = names.resources.get(one.key)
            if called is not None:
                *within, attribute = called.path
                self._found.setdefault(tuple(within), []).append(
                    ResourceProperty(
                        attribute=attribute,
                        class_name=called.class_name,
                        docstring=Docstring((Prose(sentence(one.key)),)),
                    )
                )

    def within(self, path: tuple[Identifier, ...]) -> tuple[ResourceProperty, ...]:
        """Give those of a resource; of the client, for the empty path."""
        return tuple(self._found.get(path, ()))
