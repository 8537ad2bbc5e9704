"""An operation becomes a constant that the runtime reads: all its facts, with types behind `lambda`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from clientpress.ir.api import Api, Body, Media, Operation, Parameter, Response
from clientpress.ir.client_parameters import key_of
from clientpress.ir.media_types import essence, json_like, stream_kind, text_like
from clientpress.ir.pages import paged
from clientpress.ir.results import preferred, successes
from clientpress.ir.sent_path import sent_path
from clientpress.ir.types import Nullable, Scalar, ScalarKind, TypeId
from clientpress.naming.model import MethodNames, Names
from clientpress.python import runtime
from clientpress.python.annotations import NONE, Annotations
from clientpress.python.arguments import must_be_given, ordered_parameters
from clientpress.python.dict_annotations import DictAnnotations
from clientpress.python.encodings import encodings_of
from clientpress.python.expressions import (
    Call,
    Constant,
    DictDisplay,
    Either,
    Expression,
    Lambda,
    Subscript,
    Text,
    TupleDisplay,
    either,
    literal,
)
from clientpress.python.lower_pages import lowered_pages
from clientpress.python.model import Constant as ModuleConstant
from clientpress.python.servers import own_servers
from clientpress.values import replace

_ANYTHING: Final = DictDisplay(((Text("*/*"), Lambda(runtime.ANY)),))
_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_LOCATIONS = {
    "path": runtime.PATH,
    "query": runtime.QUERY,
    "header": runtime.HEADER,
    "cookie": runtime.COOKIE,
}
_JSON = ("application/json",)


class OperationLowering:
    """Lowers operations to the constants of resource modules."""

    def __init__(self, api: Api, names: Names, *, typed_dicts: bool = False) -> None:
        self._types = api.types
        self._names = names
        self._checked = Annotations(api, names, None, constrained=True)
        self._plain = Annotations(api, names, None, constrained=False)
        self._parts = Annotations(api, names, None, constrained=False, binary=runtime.FILE_PART)
        self._dicts: DictAnnotations | None = None
        self._accepted: Annotations | DictAnnotations = self._plain
        self._accepted_parts: Annotations | DictAnnotations = self._parts
        if typed_dicts:
            self._accepted = self._dicts = DictAnnotations(
                api, names, None, self._plain, as_json=False
            )
            self._accepted_parts = DictAnnotations(api, names, None, self._parts, as_json=False)

    def constant(self, operation: Operation, names: MethodNames) -> ModuleConstant:
        """Lower an operation. For example: `CREATE_TOKEN: Operation[…] = Operation(operation_id="…", …)`."""
        resource = self._names.resources[names.resource]
        annotation = Subscript(runtime.OPERATION, (self.result(operation), self.whole(operation)))
        keywords: dict[str, Expression | None] = {
            "operation_id": Text(operation.key),
            "method": Text(operation.method),
            "path": Text(sent_path(operation)),
            "resource": Text(resource.called),
            "name": Text(names.method),
            "parameters": self._parameters(operation, names),
            "body": self._body(operation.body),
            "responses": self._responses(operation),
            "envelope": _envelope(operation),
            "security": _security(operation),
            "plans": literal(dict(operation.facts.plans)) if operation.facts.plans else None,
            "permissions": literal(operation.facts.permissions)
            if operation.facts.permissions
            else None,
            "deprecated": Constant(value=True) if operation.deprecated else None,
            "idempotent": Constant(value=True) if operation.facts.idempotent else None,
            "servers": _servers(operation),
            "pages": lowered_pages(pages) if (pages := paged(operation.pages)) else None,
        }
        given = tuple((name, value) for name, value in keywords.items() if value is not None)
        return ModuleConstant(names.constant, annotation, Call(runtime.OPERATION, (), given))

    def result(self, operation: Operation) -> Expression:
        """Give the annotation of what the method returns."""
        if operation.result is not None:
            return self._plain.of(operation.result)
        return self._answers(operation)

    def argument(self, type_id: TypeId, *, part: bool = False) -> Expression:
        """Give the annotation of an argument; a part of a multipart body may be an open file."""
        return (self._accepted_parts if part else self._accepted).of(type_id)

    def takes_dicts(self, type_id: TypeId) -> bool:
        """Whether an argument may be, or hold, a typed dictionary."""
        return self._dicts is not None and self._dicts.holds_models(type_id)

    def item(self, type_id: TypeId) -> Expression:
        """Give the annotation of an item of a list in pages."""
        return self._plain.of(type_id)

    def sent(self, media: Media) -> tuple[Expression, ...]:
        """Give the annotations of a body that is given as it is.

        Binary ones may be files and iterators. So may the parts of multipart ones, which no model can hold.
        """
        kind = self._content(media, self._accepted)
        if stream_kind(media.media_type) == "lines":
            items = (runtime.ITERABLE, runtime.ASYNC_ITERABLE)
            return *(Subscript(one, (kind,)) for one in items), runtime.BYTES, runtime.OPEN_FILE
        if kind == runtime.BYTES:
            return (runtime.UPLOAD,)
        if media.media_type.lower().startswith("multipart/"):
            return kind, Subscript(runtime.MAPPING, (runtime.STR, runtime.ANY))
        return (kind,)

    def whole(self, operation: Operation) -> Expression:
        """Give the type of the whole answer; there is none where the method gives it anyway."""
        if operation.envelope is None and paged(operation.pages) is None:
            return NONE
        return self._answers(operation)

    def _answers(self, operation: Operation) -> Expression:
        found = [
            self._content(media, self._plain)
            for response in successes(operation)
            for media in preferred(response)
        ]
        return either(found) if found else NONE

    def _content(self, media: Media, annotations: Annotations | DictAnnotations) -> Expression:
        streamed = stream_kind(media.media_type)
        if media.type is not None:
            found = annotations.of(media.type)
            return runtime.STR if streamed == "events" and found == runtime.BYTES else found
        kind = essence(media.media_type)
        if streamed == "lines" or json_like(kind) or kind in ("", "multipart/form-data"):
            return runtime.ANY
        return runtime.STR if text_like(kind) else runtime.BYTES

    def _contents(
        self, media: tuple[Media, ...], typed: Callable[[Media], Expression]
    ) -> DictDisplay:
        """Give the types by media type; events of several kinds are of one of several."""
        types: dict[str, list[Expression]] = {}
        for one in media:
            types.setdefault(one.media_type, []).append(typed(one))
        return DictDisplay(
            tuple((Text(name), _evaluated(either(each))) for name, each in types.items())
        )

    def _events(self, media: tuple[Media, ...]) -> tuple[tuple[str, Expression], ...]:
        kinds = tuple((Text(one.event), self._type(one)) for one in media if one.event is not None)
        return (("events", DictDisplay(kinds)),) if kinds else ()

    def _parameters(self, operation: Operation, names: MethodNames) -> Expression | None:
        if not operation.parameters:
            return None
        return TupleDisplay(
            tuple(
                self._parameter(one, names.arguments[one.location, one.wire])
                for one in ordered_parameters(operation)
            )
        )

    def of_client(self, of: Parameter, name: str) -> Call:
        """Write a parameter that the client is given, for the runtime. For example: `Header("tenant", lambda: str, wire="X-Tenant")`."""
        return self._parameter(replace(of, required=False, of_client=False), name)

    def _parameter(self, of: Parameter, name: str) -> Call:
        default = _DEFAULT_STYLES[of.location]
        style = of.style if of.style != default else ""
        type_ = _evaluated(self._checked.of(of.type))
        keywords: list[tuple[str, Expression]] = []
        if of.wire != name:
            keywords.append(("wire", Text(of.wire)))
        if must_be_given(of) and of.location != "path":
            keywords.append(("required", Constant(value=True)))
        if of.of_client:
            keywords.append(("client", Text(self._names.parameters[key_of(of)])))
        if style:
            keywords.append(("style", Text(style)))
        written = of.style or default  # a deepObject is written in one way only
        if written != "deepObject" and of.explode != (written in ("form", "cookie")):
            keywords.append(("explode", Constant(of.explode)))
        if of.allow_reserved:
            keywords.append(("allow_reserved", Constant(value=True)))
        if of.is_path:
            keywords.append(("is_path", Constant(value=True)))
        if of.media_type:
            keywords.append(("media_type", Text(of.media_type)))
        return Call(_LOCATIONS[of.location], (Text(name), type_), tuple(keywords))

    def _body(self, body: Body | None) -> Expression | None:
        if body is None or not body.media:
            return None
        keywords: list[tuple[str, Expression]] = []
        if body.required:
            keywords.append(("required", Constant(value=True)))
        if body.empty:
            keywords.append(("empty", Constant(value=True)))
        encodings = encodings_of(self._types, body)
        if encodings is not None:
            keywords.append(("encoding", encodings))
        if tuple(one.media_type for one in body.media) == _JSON and encodings is None:
            return Call(runtime.JSON_BODY, (self._type(body.media[0]),), tuple(keywords))
        return Call(
            runtime.REQUEST_BODY, (self._contents(body.media, self._given),), tuple(keywords)
        )

    def _responses(self, operation: Operation) -> Expression:
        return DictDisplay(
            tuple((Text(one.status), self._response(one)) for one in operation.responses)
        )

    def _response(self, of: Response) -> Call:
        media = of.media
        if tuple(one.media_type for one in media) == _JSON:
            return Call(runtime.JSON, (_evaluated(self._answered(media[0])),))
        if of.undescribed:
            return Call(runtime.RESPONSE, (_ANYTHING,))
        contents = (self._contents(media, self._answered),) if media else ()
        wrapped = tuple(("wrapped", Text(one.wrapped)) for one in media if one.wrapped)
        return Call(runtime.RESPONSE, contents, (*self._events(media), *wrapped[:1]))

    def _type(self, media: Media) -> Lambda:
        return _evaluated(self._given(media))

    def _given(self, media: Media) -> Expression:
        return self._content(media, self._checked)

    def _answered(self, media: Media) -> Expression:
        """Give the type of an answer. Bytes that JSON carries as a text are marked, since they are no file."""
        found = self._given(media)
        kind = None if media.type is None else self._types[media.type]
        within = self._types[kind.of] if isinstance(kind, Nullable) else kind
        if (
            not json_like(media.media_type)
            or not isinstance(within, Scalar)
            or within.kind is not ScalarKind.BASE64
            or within.constraints
        ):
            return found
        marked = Subscript(runtime.ANNOTATED, (runtime.BYTES, Text("base64")))
        return either([marked, NONE]) if isinstance(kind, Nullable) else marked


def _envelope(operation: Operation) -> Expression | None:
    envelope = operation.envelope
    if envelope is None:
        return None
    keywords: list[tuple[str, Expression]] = [("payload", Text(envelope.payload))]
    if envelope.success is not None:
        keywords.append(("success", Text(envelope.success)))
    return Call(runtime.ENVELOPE, (), tuple(keywords))


def _security(operation: Operation) -> Expression | None:
    if operation.security is None:
        return None
    return literal(tuple(dict(one) for one in operation.security))


def _servers(operation: Operation) -> Expression | None:
    servers = tuple(own_servers(operation.servers))
    return TupleDisplay(servers) if servers else None


def _evaluated(annotation: Expression) -> Lambda:
    """Wrap what is evaluated on demand. There, pyright takes `Annotated[…] | None` for an operation on a value.

    For example: `lambda: Annotated[str | None, Constraints(max_length=3)]`, which says the same.
    """
    if isinstance(annotation, Either) and NONE in annotation.alternatives:
        return Lambda(_none_inside(annotation.alternatives))
    return Lambda(annotation)


def _none_inside(alternatives: tuple[Expression, ...]) -> Expression:
    """Unite alternatives of which one is None: it goes into the first that is annotated, where there is one."""
    rest = [one for one in alternatives if one != NONE]
    for at, one in enumerate(rest):
        if isinstance(one, Subscript) and one.base == runtime.ANNOTATED:
            inner, *details = one.items
            rest[at] = Subscript(runtime.ANNOTATED, (either([inner, NONE]), *details))
            return either(rest)
    return Either(alternatives)
