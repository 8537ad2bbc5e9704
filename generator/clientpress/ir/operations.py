"""Operations of the document → operations of the API, with their types and vendor facts.

Comes in: an operation and where types are looked up. Goes out: the operation; its envelope and result are found later, over all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document import model as document
from clientpress.document.examples import placed
from clientpress.document.model import In
from clientpress.ir import api
from clientpress.ir.contents import Contents
from clientpress.ir.forgotten import with_needed_bodies
from clientpress.ir.media_types import (
    essence,
    json_like,
    linked,
    opaque,
    schema_of_content,
    stream_kind,
    text_like,
)
from clientpress.ir.nullable_bodies import with_bodies_or_none
from clientpress.ir.paging.query_objects import says_nothing_when_empty
from clientpress.ir.plain_types import PlainTypes
from clientpress.ir.profile import Profile
from clientpress.ir.shapes.schema_refs import SchemaRefs, key_of, schema_of
from clientpress.ir.spreading import says_nothing, spreads, usual_first
from clientpress.ir.types import (
    Array,
    Choice,
    Direction,
    Docs,
    Lost,
    Nullable,
    Scalar,
    ScalarKind,
    Type,
    TypeId,
)
from clientpress.ir.vendor import read_vendor
from clientpress.values import replace

_READING: Final = frozenset({"get", "query"})
_WRITING: Final = frozenset({"post", "put", "patch"})
_OURS: Final = frozenset({"accept", "content-type"})
"""Headers that follow from what is described: OpenAPI ignores parameters that are called so (3.1 §4.8.12.1), and ours may always be left out."""
_DATED: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?:-\w+)?")


class OperationBuilder:
    """Builds the operations of one API."""

    def __init__(
        self,
        refs: SchemaRefs,
        types: dict[TypeId, Type],
        profile: Profile,
        found: Collector,
        *,
        version: str = "",
    ) -> None:
        self._refs = refs
        self._types = types
        self._plain = PlainTypes(types)
        self._kinds = Contents(types)
        self._profile = profile
        self._found = found
        self._version = version if _DATED.fullmatch(version) else ""
        self._unsaid_in = (
            _READING  # the methods whose successes give something though no content is described
        )

    def all(self, said: Iterable[document.Operation]) -> list[api.Operation]:
        """Build all operations of an API; only then is it known what travels as bytes, and which bodies are needed."""
        all_ = tuple(said)
        if all(_leave_out(all_, methods) for methods in (_READING, _WRITING)):
            self._unsaid_in = _READING | _WRITING
        built = [self.build(one) for one in all_]
        self._kinds.settle()
        needed = with_needed_bodies(all_, built, self._types, self._found)
        return with_bodies_or_none(needed, self._types)

    def build(self, said: document.Operation) -> api.Operation:
        """Build one operation, without envelope and result."""
        facts, hints = read_vendor(said.extensions, self._profile, said.place, self._found)
        if said.path_facts:
            facts = replace(facts, other={**facts.other, "path": said.path_facts})
        return api.Operation(
            key=key_of(said),
            operation_id=said.operation_id,
            method=said.method.upper(),
            path=said.path,
            tags=said.tags,
            hints=hints,
            summary=said.summary,
            description=said.description,
            deprecated=said.deprecated or bool(facts.deprecation),
            external_docs=said.external_docs,
            parameters=tuple(self._parameter(one) for one in said.parameters),
            body=None if said.body is None else self._body(said.body, said.method),
            responses=tuple(self._responses(said)),
            result=None,
            security=said.security,
            facts=facts,
            servers=said.servers,
            callbacks=said.callbacks,
            place=said.place,
        )

    def _parameter(self, said: document.Parameter) -> api.Parameter:
        schema = schema_of(said)
        docs = _spoken(self._refs.docs(schema), said, schema)
        facts: dict[str, Any] = {**docs.facts, **said.extensions}
        if said.allow_empty_value:
            facts["allowEmptyValue"] = True
        if said.content[1:]:
            facts["content"] = [media.media_type for media in said.content]
        content = said.content[0] if said.schema is None and said.content else None
        self._refs.check_examples(said.schema, placed(said))
        found = api.Parameter(
            wire=said.name,
            location=said.location,
            required=said.required,
            type=self._given(self._type(schema, Direction.REQUEST), said.location),
            style=said.style,
            explode=said.explode,
            allow_reserved=said.allow_reserved,
            is_path=said.is_path,
            media_type=content.media_type if content else "",
            secret=self._refs.secret(schema),
            docs=replace(docs, facts=facts) if facts != docs.facts else docs,
            examples=(*said.examples, *(content.examples if content else ())),
            place=said.place,
        )
        found = replace(found, version=self._version) if self._asks_version(found) else found
        needless = says_nothing_when_empty(self._types, found) or self._is_sent_anyway(found)
        return replace(found, required=False) if found.required and needless else found

    def _is_sent_anyway(self, found: api.Parameter) -> bool:
        """Whether a header is one that the runtime sends by itself, and not with the one value that is described."""
        kind = self._types[found.type]
        one_value = isinstance(kind, Choice) and len(kind.values) == 1
        return found.location is In.HEADER and found.wire.lower() in _OURS and not one_value

    def _given(self, type_id: TypeId, location: In) -> TypeId:
        """Give the type of a parameter: one in a path is never null, as zod describes what it converts."""
        match self._types[type_id]:
            case Nullable(of=of) if location is In.PATH:
                return of
            case _:
                return type_id

    def _asks_version(self, of: api.Parameter) -> bool:
        """Whether a parameter is required in the words of Azure, whose APIs have a date for a version, and says no value."""
        kind = self._types[of.type]
        plain = isinstance(kind, Scalar) and kind.kind is ScalarKind.STRING and not kind.format
        said = of.wire.lower() == "api-version" and of.location is In.QUERY
        return said and plain and of.required and "default" not in of.docs.facts

    def _type(self, schema: Place | None, direction: Direction) -> TypeId:
        return self._refs.anything if schema is None else self._refs.type(schema, direction)

    def _body(self, said: document.RequestBody, method: str) -> api.Body:
        media = self._contents(said.content, Direction.REQUEST)
        self._send_files(media)
        usual = usual_first(self._types, media)
        required = said.required or False
        spread = spreads(self._types, usual, required=required)
        empty = required and method == "delete" and says_nothing(self._types, media)
        return api.Body(
            required=required and not empty,
            empty=empty,
            description=said.description,
            media=usual if spread else media,
            spread=spread,
            facts=said.extensions,
            place=said.place,
        )

    def _send_files(self, media: tuple[api.Media, ...]) -> None:
        """Send a file that is described as a string, where nothing but a form of parts can be sent."""
        if {essence(one.media_type) for one in media} != {"multipart/form-data"}:
            return
        for one in media:
            sent = None if one.type is None else self._kinds.file_unsaid(one.type)
            if sent is not None:
                self._found.report(catalogue.FILE_UNSAID, sent.place, fold="document")

    def _media(self, said: document.MediaType, direction: Direction) -> api.Media:
        facts = {"encoding": said.encoding, **said.extensions} if said.encoding else said.extensions
        schema = schema_of_content(said)
        type_ = None if schema is None else self._content(said, schema, direction)
        carried = self._carried(said.media_type, type_)
        return api.Media(
            media_type=said.media_type,
            type=type_ if carried is None else carried,
            meant=None if carried is None else type_,
            event=said.event,
            wrapped=said.wrapped,
            docs=self._refs.docs(schema),
            examples=said.examples,
            facts=facts,
            place=said.place,
        )

    def _contents(
        self, said: tuple[document.MediaType, ...], direction: Direction
    ) -> tuple[api.Media, ...]:
        """Build all that content may be; that none of it is what its schema says is worth a note."""
        media = self._plainest(said, tuple(self._media(one, direction) for one in said))
        said = tuple(one for one in said if any(one.place == each.place for each in media))
        for one in said:
            if json_like(one.media_type):
                self._refs.check_examples(one.schema, placed(one))
        if media and all(one.meant is not None for one in media):
            kind = essence(media[0].media_type)
            self._found.report(
                catalogue.CONTENT_OPAQUE,
                media[0].place,
                fold=kind,
                media_type=kind,
                how="text" if text_like(kind) else "bytes",
            )
        typed = {one.type for one in media if json_like(one.media_type)}
        if not typed:
            return media
        pairs = zip(said, media, strict=True)
        return tuple(one if one.meant in typed else self._retold(each, one) for each, one in pairs)

    def _plainest(
        self, said: tuple[document.MediaType, ...], media: tuple[api.Media, ...]
    ) -> tuple[api.Media, ...]:
        """Leave out JSON with links where plain JSON of another type is there, and tell of it there: one is enough, and nobody asks for both.

        For example: of `application/ld+json` and `application/json`, with a schema each (API Platform), the latter.
        """
        plain = {one.type for one in media if essence(one.media_type) == "application/json"}
        if not plain - {None}:
            return media
        others = {
            one.place: one for one in media if linked(one.media_type) and one.type not in plain
        }
        if not others:
            return media
        schemas = [(one, one.schema) for one in said if one.place in others]
        told = {one.media_type: self._refs.written(at) for one, at in schemas if at is not None}
        return tuple(
            replace(one, facts={**one.facts, "content": told}) if one.type in plain else one
            for one in media
            if one.place not in others
        )

    def _retold(self, said: document.MediaType, media: api.Media) -> api.Media:
        """Tell what content means in the words of the document, beside what can be read: no second model of nearly the same."""
        schema = schema_of_content(said)
        if media.meant is None or schema is None:
            return media
        return replace(
            media, meant=None, facts={**media.facts, "schema": self._refs.written(schema)}
        )

    def _carried(self, media_type: str, said: TypeId | None) -> TypeId | None:
        """Give what content is where that is not what its schema says: XML is text, and an image bytes."""
        kind = opaque(media_type)
        if said is None or kind is None or self._is_carried(self._types[said], kind):
            return None
        return self._plain.of(Scalar(kind=kind))

    def _is_carried(self, found: Type, kind: ScalarKind) -> bool:
        match found:
            case Scalar(kind=ScalarKind.BINARY | ScalarKind.BASE64):
                return True
            case Scalar(kind=ScalarKind.STRING | ScalarKind.CONTENT):
                return kind is ScalarKind.STRING
            case Choice(values=values):
                return kind is ScalarKind.STRING and all(isinstance(one, str) for one in values)
            case Nullable(of=of):
                return self._is_carried(self._types[of], kind)
            case _:
                return False

    def _content(self, said: document.MediaType, schema: Place, direction: Direction) -> TypeId:
        """Give the type of content; of streams that of one item, be it described as such or as a list of all of them."""
        found = self._refs.type(schema, direction)
        shape = self._types[found]
        kind = stream_kind(said.media_type)
        whole = kind is not None and schema != said.item_schema
        if isinstance(shape, Array) and whole:
            found, shape, whole = shape.item, self._types[shape.item], False
        if kind is not None and direction is Direction.RESPONSE and _is_file(shape):
            # Where that is the stream, and not an item, nothing is said of its items.
            unsaid = whole and kind == "lines"
            return self._refs.anything if unsaid else self._plain.of(Scalar(kind=ScalarKind.STRING))
        return self._kinds.of(said.media_type, found)

    def _responses(self, said: document.Operation) -> Iterator[api.Response]:
        """Build the responses; a call that reads, and of which no success says what is read, is answered with anything.

        So is a call that writes, where the document mostly leaves out what comes, as that of R's plumber does; and any call of which only
        `default` is described, and no content: that says nothing of a success.
        """
        reads = said.method in self._unsaid_in and not any(
            one.content for one in said.responses if one.status.startswith("2")
        )
        unsaid = [(one.status, bool(one.content)) for one in said.responses] == [("default", False)]
        for one in said.responses:
            response = self._response(one)
            read = reads and response.successful and one.status not in document.EMPTY
            undescribed = read or unsaid
            if undescribed:
                self._found.report(catalogue.ANSWER_UNDESCRIBED, one.place, fold="document")
            yield replace(response, undescribed=True) if undescribed else response

    def _response(self, said: document.Response) -> api.Response:
        facts = {"links": said.links, **said.extensions} if said.links else said.extensions
        return api.Response(
            status=said.status,
            description=said.description,
            headers=tuple(self._header(one) for one in said.headers),
            media=self._contents(said.content, Direction.RESPONSE),
            facts=facts,
            place=said.place,
        )

    def _header(self, said: document.Header) -> api.ResponseHeader:
        docs = _spoken(self._refs.docs(said.schema), said, said.schema)
        if said.extensions:
            docs = replace(docs, facts={**docs.facts, **said.extensions})
        return api.ResponseHeader(
            wire=said.name,
            required=said.required,
            type=None if said.schema is None else self._refs.type(said.schema, Direction.RESPONSE),
            docs=docs,
            examples=said.examples,
        )


def _leave_out(said: Iterable[document.Operation], methods: frozenset[str]) -> bool:
    """Whether most operations of some methods have a success of which no content is described.

    Those that give no JSON, or by their status nothing, do not count.
    """
    silent = told = 0
    for one in said:
        answers = [each for each in one.responses if each.status[0] in "2d"]
        media = [each for answer in answers for each in answer.content]
        kept = one.method in methods and any(each.status not in document.EMPTY for each in answers)
        if not kept or (media and not any(json_like(each.media_type) for each in media)):
            continue
        silent, told = silent + (not media), told + bool(media)
    return silent > told


def _is_file(found: Type) -> bool:
    return isinstance(found, Scalar) and found.kind in (ScalarKind.BINARY, ScalarKind.BASE64)


def _spoken(docs: Docs, said: document.Parameter | document.Header, schema: Place | None) -> Docs:
    """Let what a parameter says of itself go before what its schema says."""
    description, deprecated = said.description, said.deprecated
    if description and docs.description and description != docs.description and schema is not None:
        lost = Lost(keyword="description", text=docs.description, place=schema / "description")
        composition = replace(docs.composition, lost=(*docs.composition.lost, lost))
        docs = replace(docs, composition=composition)
    if description or deprecated:
        return replace(
            docs,
            description=description or docs.description,
            deprecated=deprecated or docs.deprecated,
        )
    return docs
