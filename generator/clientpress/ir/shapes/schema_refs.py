"""Where the document's operations refer to schemas → finished types and docs.

Comes in: places of schemas. Goes out: their type ids, once the types are assembled, and the words of that use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from clientpress.diagnostics.place import Place
from clientpress.document import model as document
from clientpress.ir.media_types import schema_of_content
from clientpress.ir.shapes.builder import TypeBuilder, anything
from clientpress.ir.shapes.drafts import DraftId, Told
from clientpress.ir.shapes.graph import Root
from clientpress.ir.shapes.objects import marked_secret
from clientpress.ir.types import NO_DOCS, Direction, Docs, OperationKey, TypeId


class Reference(NamedTuple):
    """One place where an operation refers to a schema."""

    role: str
    schema: Place
    direction: Direction


def key_of(operation: document.Operation) -> OperationKey:
    """Give an operation's key. For example: `GET /zones` where there is no operationId."""
    return OperationKey(operation.operation_id or f"{operation.method.upper()} {operation.path}")


def references(operation: document.Operation) -> Iterator[Reference]:
    """Give the places where an operation refers to schemas, in document order."""
    for parameter in operation.parameters:
        schema = schema_of(parameter)
        if schema is not None:
            role = f"parameter {parameter.location} {parameter.name}"
            yield Reference(role, schema, Direction.REQUEST)
    for media in operation.body.content if operation.body else ():
        schema = schema_of_content(media)
        if schema is not None:
            yield Reference("request", schema, Direction.REQUEST)
    for response in operation.responses:
        for media in response.content:
            schema = schema_of_content(media)
            if schema is not None:
                role = (
                    f"response {response.status}" if media.event is None else f"event {media.event}"
                )
                yield Reference(role, schema, Direction.RESPONSE)
        for header in response.headers:
            if header.schema is not None:
                yield Reference(f"header {header.name}", header.schema, Direction.RESPONSE)


def schema_of(parameter: document.Parameter) -> Place | None:
    """Give the schema of a parameter, be it under `schema` or `content`."""
    if parameter.schema is None and parameter.content:
        return parameter.content[0].schema
    return parameter.schema


class SchemaRefs:
    """Looks types up by the places of their schemas."""

    def __init__(self, builder: TypeBuilder) -> None:
        self.builder = builder
        self.ids: Mapping[DraftId, TypeId] = {}  # set once the types are assembled
        self._anything = anything(builder)

    def draft(self, schema: Place, direction: Direction) -> DraftId:
        """Give the draft of a schema's type, asking for it to be built where that did not happen yet."""
        return self.builder.reference(self.builder.composer.flatten(schema), direction)

    def roots(self, operation: document.Operation) -> Iterator[Root]:
        """Give the roots of the types that an operation reaches."""
        key = key_of(operation)
        for role, schema, direction in references(operation):
            yield Root(key, role, self.draft(schema, direction))

    @property
    def anything_draft(self) -> DraftId:
        """The draft of what nothing is said about, which every API may need."""
        return self._anything

    @property
    def anything(self) -> TypeId:
        """The type of what nothing is said about."""
        return self.ids[self._anything]

    def type(self, schema: Place, direction: Direction) -> TypeId:
        """Give the type of a schema."""
        return self.ids[self.draft(schema, direction)]

    def docs(self, schema: Place | None) -> Docs:
        """Give the words of a schema at its use, its default among the facts."""
        if schema is None:
            return NO_DOCS
        return self.builder.words.docs(Told(self.builder.composer.flatten(schema), default=True))

    def written(self, schema: Place) -> Any:
        """Give a schema as the document writes it."""
        return self.builder.schemas.raw(schema)

    def check_examples(self, schema: Place | None, examples: Iterable[tuple[Place, Any]]) -> None:
        """Look whether these are examples of a schema."""
        if schema is None:
            return
        composer = self.builder.composer
        for place, value in examples:
            composer.examples.one(place, value, composer.compose(composer.flatten(schema)))

    def secret(self, schema: Place | None) -> bool:
        """Whether the document marks the values of a schema as secret."""
        if schema is None:
            return False
        composer = self.builder.composer
        composed = composer.compose(composer.flatten(schema))
        return marked_secret(composed, self.builder.secret_extensions)
