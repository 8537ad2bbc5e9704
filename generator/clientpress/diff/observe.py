"""Observe what callers can see of a package.

In come the API, its names, and the lowered package, which is the truth about annotations: nothing is decided here a second time. Places
and directions come from the API, since a package has none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from clientpress.diff.annotations import Limits, limits, plain, text, without_unset
from clientpress.diff.directions import directions
from clientpress.diff.surface import MethodSurface, ModelSurface, ResourceSurface, Slot, Surface
from clientpress.document.model import SecurityScheme
from clientpress.ir.api import Api, Operation, Parameter
from clientpress.ir.types import Choice, Object, OperationKey, Optional, Property, TypeId, Union
from clientpress.naming.model import MethodNames, Names
from clientpress.naming.remember import dotted_names, is_counted, route, use_text
from clientpress.naming.servers import callable_servers, filled
from clientpress.python import runtime
from clientpress.python.annotations import NONE, Annotations
from clientpress.python.defaults import only_value
from clientpress.python.expressions import (
    Call,
    DictDisplay,
    Expression,
    Lambda,
    Subscript,
    Text,
    either,
)
from clientpress.python.model import (
    Alias,
    Argument,
    ClientModule,
    DataClass,
    Method,
    ModelsModule,
    Package,
    ResourceModule,
)

_OPTIONS = "options"


def observe(api: Api, names: Names, package: Package) -> Surface:
    """Observe a package that was lowered from an API under its names."""
    client = next(one for one in package.modules if isinstance(one, ClientModule))
    servers = callable_servers(api.servers)
    methods = _Methods(api, names)
    models = _Models(api, names)
    return Surface(
        package=names.package,
        place=api.place,
        keywords={one.name: one for one in _keywords(api, names, client)},
        base_url=filled(servers[0]) if servers else "",
        resources={
            one.called: methods.resource(one)
            for one in package.modules
            if isinstance(one, ResourceModule) and one.methods
        },
        models={
            model.name: model
            for one in package.modules
            if isinstance(one, ModelsModule)
            for model in models.module(one)
        },
        former={
            str(name): str(names.types[of].name)
            for name, of in names.former.items()
            if of in names.types
        },
        docs=(client.title, client.base_url_text, api.description, api.version),
    )


def _keywords(api: Api, names: Names, client: ClientModule) -> Iterator[Slot]:
    schemes = {
        names.schemes[name]: one for name, one in api.schemes.items() if name in names.schemes
    }
    told = [(one.argument, one.text) for one in client.credentials]
    if client.certificate is not None:
        told.append((client.certificate.argument, client.certificate.text))
    told += [(one.argument, one.text) for one in client.variables]
    told += [(one.argument, one.text) for one in client.parameters]
    for argument, said in told:
        scheme = schemes.get(argument.name)
        yield _keyword(argument, scheme, said.markdown, scheme.place if scheme else api.place)
    if client.plan is not None:
        yield _keyword(client.plan, None, "", api.place)


def _keyword(argument: Argument, scheme: SecurityScheme | None, said: str, place: Any) -> Slot:
    return Slot(
        name=argument.name,
        sent_as=_travels(scheme) if scheme else "",
        annotation=plain(argument.annotation),
        limits={},
        required=False,
        default="",
        docs=said,
        place=place,
    )


def _travels(scheme: SecurityScheme) -> str:
    match scheme.type:
        case "apiKey":
            return f"{scheme.location or 'header'} {scheme.wire_name}"
        case "http":
            return scheme.http_scheme.lower()
        case _:
            return scheme.type


class _Methods:
    """Observes the methods of an API."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._checked = Annotations(api, names, None, constrained=True)
        self._keys: dict[tuple[str, str], OperationKey] = {
            (names.resources[one.resource].called, one.method): key
            for key, one in names.methods.items()
        }
        self._names = names
        self._resources = {
            names.resources[one.key].called: one
            for one in api.resources
            if one.key in names.resources
        }

    def resource(self, module: ResourceModule) -> ResourceSurface:
        methods = {
            str(one.name): self._method(self._keys[module.called, one.name], one)
            for one in module.methods
        }
        first = next(iter(methods.values()), None)
        return ResourceSurface(
            attribute=module.called,
            methods=methods,
            docs=module.docstring,
            place=first.place if first else self._api.place,
        )

    def _method(self, key: OperationKey, method: Method) -> MethodSurface:
        operation, names = self._api.operations[key], self._names.methods[key]
        told = dict(_call(method.constant.value).keywords)
        annotation = method.constant.annotation
        whole = annotation.items[1] if isinstance(annotation, Subscript) else NONE
        slots = [
            self._argument(operation, names, one)
            for one in method.arguments
            if one.name != _OPTIONS
        ]
        return MethodSurface(
            name=method.name,
            route=route(operation),
            operation_id=operation.key,
            arguments={one.name: one for one in slots},
            returns=plain(method.returns),
            awaited=plain(method.awaited or method.returns),
            whole=plain(whole),
            enveloped=method.enveloped,
            deprecated=method.deprecated is not None,
            errors=_errors(operation, told["responses"]),
            security=operation.security,
            idempotent=operation.facts.idempotent,
            pages=_without(told["pages"], "size") if "pages" in told else None,
            servers=tuple(one.url for one in operation.servers),
            media_types=tuple(one.media_type for one in operation.body.media)
            if operation.body
            else (),
            plans=operation.facts.plans,
            docs=method.docstring,
            facts=_without(method.constant.value, "name", "resource"),
            place=operation.place,
        )

    def _argument(self, operation: Operation, names: MethodNames, argument: Argument) -> Slot:
        annotation, _ = without_unset(plain(argument.annotation))
        for one in operation.parameters:
            if names.arguments[one.location, one.wire] == argument.name:
                return self._slot(argument, annotation, one, f"{one.location} {one.wire}", one.type)
        for prop in self._spread(operation):
            if names.body_arguments[prop.wire] == argument.name:
                return self._slot(argument, annotation, prop, f"body {prop.wire}", prop.type)
        body = operation.body
        checked = (
            [self._checked.of(one.type) for one in body.media if one.type is not None]
            if body
            else []
        )
        return Slot(
            name=argument.name,
            sent_as="body",
            annotation=annotation,
            limits=limits(either(checked)) if checked else {},
            required=argument.default is None,
            default="",
            docs=None,
            place=body.place if body else operation.place,
        )

    def _slot(
        self,
        argument: Argument,
        annotation: Expression,
        of: Parameter | Property,
        sent_as: str,
        type_id: TypeId,
    ) -> Slot:
        return Slot(
            name=argument.name,
            sent_as=sent_as,
            annotation=annotation,
            limits=limits(self._checked.of(type_id)),
            required=argument.default is None,
            default=_default(of),
            docs=None,
            place=of.place,
        )

    def _spread(self, operation: Operation) -> tuple[Property, ...]:
        body = operation.body
        type_id = body.usual.type if body is not None and body.spread else None
        of = self._api.types[type_id] if type_id is not None else None
        return of.properties if isinstance(of, Object) else ()


class _Models:
    """Observes the models of an API."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self._ids = {one.name: type_id for type_id, one in names.types.items()}
        self._directions = directions(api)
        self._dotted = dotted_names(names.resources, names.methods)

    def module(self, module: ModelsModule) -> Iterator[ModelSurface]:
        made: tuple[DataClass | Alias, ...] = (*module.classes, *module.aliases)
        for one in made:
            type_id = self._ids.get(one.name)
            if type_id is not None:
                yield self._model(one, type_id)

    def _model(self, made: DataClass | Alias, type_id: TypeId) -> ModelSurface:
        of = self._api.types[type_id]
        if not isinstance(of, Object | Union | Choice):
            raise TypeError(f"{type(of).__name__} has no name")
        way = self._directions
        unused = not any(type_id in every for every in way)
        uses = [use_text(one, self._dotted) for one in of.origin.uses]
        if of.origin.components:  # these tell more than a place that counts variants
            uses = [one for one in uses if not is_counted(one)]
        value = made.value if isinstance(made, Alias) else None
        said = (
            of.docs.description.strip() or of.docs.deprecated
        )  # else it is told by where it is used
        return ModelSurface(
            name=made.name,
            fields=self._fields(made, type_id, of) if isinstance(of, Object) else {},
            value=None if value is None else plain(value),
            limits=_together(made) if value is None else limits(value),
            sent=type_id in way.sent or type_id in way.spread,
            received=unused or type_id in way.received,
            spread=type_id in way.spread,
            origins=(*(f"component {one}" for one in of.origin.components), *uses),
            docs=made.docstring if said else of.docs.title or "".join(of.origin.components[:1]),
            place=of.origin.place,
        )

    def _fields(self, made: DataClass | Alias, type_id: TypeId, of: Object) -> dict[str, Slot]:
        names = self._names.fields.get(type_id, {})
        properties = {names[one.wire]: one for one in of.properties}
        found: dict[str, Slot] = {}
        for one in made.fields if isinstance(made, DataClass) else ():
            prop = properties.get(one.name)
            annotation, optional = without_unset(plain(one.annotation))
            found[one.name] = Slot(
                name=one.name,
                sent_as=prop.wire if prop else "",
                annotation=annotation,
                limits=limits(one.annotation),
                required=prop is not None and not optional,
                default=_default(prop) if prop else "",
                docs=one.docstring,
                place=prop.place if prop else of.origin.place,
                filled=prop is not None and only_value(self._api.types, prop.type) is not None,
            )
        return found


def _together(made: DataClass | Alias) -> Limits:
    """Give what holds for the properties of a model together."""
    call = made.limits if isinstance(made, DataClass) else None
    return limits(Subscript(runtime.ANNOTATED, (runtime.ANY, call))) if call else {(): {}}


def _default(of: Parameter | Property) -> str:
    """Give what the server takes where something is left out, as JSON; empty where the document does not say."""
    if isinstance(of, Parameter):
        facts: Mapping[str, Any] = of.docs.facts
        facts = {"default": of.version, **facts} if of.version else facts
        return _json(facts["default"]) if "default" in facts else ""
    presence = of.presence
    known = isinstance(presence, Optional) and presence.has_default
    return _json(presence.default) if known and isinstance(presence, Optional) else ""


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)


def _errors(operation: Operation, responses: Expression) -> dict[str, Expression]:
    """Give the types of the bodies of failures, by status key; None where nothing is described."""
    good = {one.status for one in operation.responses if one.successful}
    good = good or {"default"}
    told = responses.items if isinstance(responses, DictDisplay) else ()
    found: dict[str, Expression] = {}
    for status, response in told:
        if isinstance(status, Text) and status.value not in good:
            bodies = [plain(one) for one in _lambdas(response)]
            found[status.value] = either(bodies) if bodies else NONE
    return found


def _lambdas(of: Expression) -> Iterator[Expression]:
    match of:
        case Lambda(body=body):
            yield body
        case Call(arguments=arguments, keywords=keywords):
            for one in (*arguments, *(value for _, value in keywords)):
                yield from _lambdas(one)
        case DictDisplay(items=items):
            for _, one in items:
                yield from _lambdas(one)
        case _:
            return


def _call(of: Expression) -> Call:
    if not isinstance(of, Call):
        raise TypeError(f"{text(of)} is no call")
    return of


def _without(of: Expression, *names: str) -> Expression:
    """Give a call without some of its keywords, which are compared apart; in which order responses are described is not seen."""
    call = _call(of)
    kept = tuple((name, _sorted(value)) for name, value in call.keywords if name not in names)
    return Call(call.function, call.arguments, kept)


def _sorted(of: Expression) -> Expression:
    match of:
        case DictDisplay(items=items):
            return DictDisplay(tuple(sorted(items, key=lambda item: text(item[0]))))
        case _:
            return of
