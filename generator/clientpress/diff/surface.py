"""What callers can see of a package: what it is called, takes and gives, and how it behaves. Comes from `diff.observe`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from clientpress.diagnostics.place import Place
from clientpress.diff.annotations import Limits
from clientpress.python.expressions import Expression
from clientpress.python.model import Docstring


class Slot(NamedTuple):
    """Something that holds a value: a keyword of the client, an argument, a field. `default` is what a server takes where it is left out.

    `sent_as` is where and under which name it travels. `annotation` is plain, and without `Unset`. `filled` says of what is required that
    callers need not give it, since there is one value alone.
    """

    name: str
    sent_as: str
    annotation: Expression
    limits: Limits
    required: bool
    default: str
    docs: Docstring | str | None
    place: Place | None
    filled: bool = False


class MethodSurface(NamedTuple):
    """A method. `whole` is the whole answer where the method gives a part of it; `errors` are the types of bodies by status key."""

    name: str
    route: str
    operation_id: str
    arguments: Mapping[str, Slot]
    returns: Expression
    awaited: Expression
    whole: Expression
    enveloped: bool
    deprecated: bool
    errors: Mapping[str, Expression]
    security: tuple[Mapping[str, tuple[str, ...]], ...] | None
    idempotent: bool
    pages: Expression | None
    servers: tuple[str, ...]
    media_types: tuple[str, ...]
    plans: Mapping[str, bool]
    docs: Docstring
    facts: Expression
    place: Place


class ResourceSurface(NamedTuple):
    """A resource of the client."""

    attribute: str
    methods: Mapping[str, MethodSurface]
    docs: Docstring
    place: Place


class ModelSurface(NamedTuple):
    """A model, with its fields, or an alias, with what it stands for.

    `spread` says that it is nothing but the body of methods that take its fields as arguments. What no operation reaches counts as
    received: nothing sends it. `origins` are places of use and components.
    """

    name: str
    fields: Mapping[str, Slot]
    value: Expression | None
    limits: Limits
    sent: bool
    received: bool
    spread: bool
    origins: tuple[str, ...]
    docs: Docstring | str
    place: Place

    @property
    def kind(self) -> str:
        """Say what it is."""
        return "class" if self.value is None else "alias"


class Surface(NamedTuple):
    """A whole package. `former` are names that go on as aliases of what is called otherwise now."""

    package: str
    place: Place
    keywords: Mapping[str, Slot]
    base_url: str
    resources: Mapping[str, ResourceSurface]
    models: Mapping[str, ModelSurface]
    former: Mapping[str, str]
    docs: tuple[object, ...]
