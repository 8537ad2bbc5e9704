"""Settle every public name of an API, in one place.

In come an API, what the configuration wants, and the lock. Out go its `Names`: all identifiers, all different where they have
to be, none of them reserved where it stands. Nothing depends on the order of the document. First come resources, then
methods, then types (which are named after methods), then what stands inside them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from clientpress.document.model import In, WireName
from clientpress.ir.api import Api, Body, Operation
from clientpress.ir.client_parameters import of_client
from clientpress.ir.options import NO_CURATION, Curation
from clientpress.ir.types import Choice, Object, OperationKey, TypeId, Union
from clientpress.naming.aliases import Aliases
from clientpress.naming.english import joined, noun_of, singular_words
from clientpress.naming.frameworks import acts_of, made_of_paths, shared_module, shared_version
from clientpress.naming.fronts import without_front
from clientpress.naming.hinted_schemes import hinted_keywords, hinted_variables
from clientpress.naming.locked import Lock, LockedMethod, LockedNames, LockedType, read_renamed
from clientpress.naming.methods import Wishes, constant_names, method_names
from clientpress.naming.model import Identifier, MethodNames, Named, Names, ResourceNames, TypeName
from clientpress.naming.overrides import Overrides
from clientpress.naming.package import package_of
from clientpress.naming.paths import PathNames
from clientpress.naming.remember import (
    RememberedTypes,
    dotted_names,
    remembered_methods,
    remembered_resources,
    remembered_types,
)
from clientpress.naming.resources import resource_names
from clientpress.naming.scopes import settle_scope
from clientpress.naming.servers import settled_server_names
from clientpress.naming.types import TypeWishes, type_names
from clientpress.naming.uses import Spoken, Uses
from clientpress.naming.wanted import Wanted
from clientpress.naming.words import words

_LOCATIONS: Final = (In.PATH, In.QUERY, In.HEADER, In.COOKIE)


def settle(
    api: Api,
    package: str | None,
    overrides: Mapping[str, str],
    lock: Lock,
    curation: Curation = NO_CURATION,
) -> Names:
    """Name everything. Pure: the same API, wishes and lock give the same names, in whatever order the API has them.

    Keys of `overrides` are an operationId or `METHOD /path`, `tag NAME`, a component's name, or the pointer of a schema,
    property or parameter (`/components/schemas/Zone/properties/in`). `curation` is what they give way to.
    """
    name = package_of(package, api.title)
    return _Settling(
        api, name, Overrides(overrides, curation), lock.packages.get(name, LockedNames())
    ).names()


class _Settling:
    """One run, step by step; every step reads what the steps before it have settled."""

    def __init__(
        self, api: Api, package: Identifier, overrides: Overrides, locked: LockedNames
    ) -> None:
        self._api = api
        self._package = package
        self._overrides = overrides
        self._locked = locked
        self._entries = remembered_methods(api, locked) if locked.methods else {}

    def names(self) -> Names:
        resources = self._resources()
        methods = self._methods(resources)
        types, remembered = self._types(resources, methods)
        schemes, variables, parameters = self._keywords()
        return Names(
            package=self._package,
            resources=resources,
            methods=methods,
            types=types,
            fields=self._fields(remembered.entries),
            schemes=schemes,
            server_variables=variables,
            parameters=parameters,
            servers=settled_server_names(self._api.servers, self._locked.servers),
            variables={
                **hinted_variables(self._api.schemes),
                **self._overrides.variables(self._api),
            },
            former={Identifier(name): type_id for name, type_id in remembered.former.items()},
        )

    def _resources(self) -> dict[str, ResourceNames]:
        found = remembered_resources(self._api, self._locked, self._entries)
        ghosts = {pair[0] for pair in self._locked.resources.values()} - {
            pair[0] for pair in found.values()
        }
        return resource_names(
            self._api,
            required=self._overrides.resources(self._api),
            locked=found,
            ghosts=frozenset(ghosts),
        )

    def _methods(self, resources: Mapping[str, ResourceNames]) -> dict[OperationKey, MethodNames]:
        required = self._overrides.operations(self._api)
        present = {id(entry) for entry in self._entries.values()}
        ghosts: dict[str, set[str]] = {}
        for entry in self._locked.methods:
            if id(entry) not in present:
                ghosts.setdefault(entry.resource, set()).add(entry.name)
        inside: dict[tuple[Identifier, ...], list[Identifier]] = {}
        for one in resources.values():
            inside.setdefault(one.path[:-1], []).append(one.path[-1])
        found: dict[OperationKey, MethodNames] = {}
        paths = PathNames(self._api)
        module = shared_module(self._api.operations.values())
        made = made_of_paths(self._api.operations.values())
        acts = acts_of(self._api.operations.values())
        version = shared_version(self._api.operations.values())
        for resource in self._api.resources:
            names = resources[resource.key]
            entries = {
                key: self._entries[key].name
                for key in resource.operations
                if key in self._entries and self._entries[key].resource == names.attribute
            }
            gone = ghosts.get(names.attribute, set()) - {wish.name for wish in required.values()}
            wishes = Wishes(
                required=required,
                locked=entries,
                ghosts=frozenset((*gone, *inside.get(names.path, ()))),
                module=module,
                made=made,
                version=version,
                acts=acts,
            )
            settled = method_names(paths, resource.operations, resource.key, wishes)
            found.update(self._with_arguments(resource.key, names, settled))
        return {key: found[key] for key in self._api.operations if key in found}

    def _with_arguments(
        self, resource: str, names: ResourceNames, settled: Mapping[OperationKey, Wanted]
    ) -> dict[OperationKey, MethodNames]:
        constants = constant_names((wanted.name for wanted in settled.values()), names.class_name)
        return {
            key: self._method(resource, key, wanted, constants[wanted.name])
            for key, wanted in settled.items()
        }

    def _method(
        self, resource: str, key: OperationKey, wanted: Wanted, constant: str
    ) -> MethodNames:
        operation = self._api.operations[key]
        arguments, body = argument_names(
            self._api, operation, self._overrides, self._entries.get(key)
        )
        return MethodNames(
            resource=resource,
            method=Identifier(wanted.name),
            rule=wanted.rule,
            constant=Identifier(constant),
            arguments=arguments,
            body_arguments=body,
        )

    def _types(
        self, resources: Mapping[str, ResourceNames], methods: Mapping[OperationKey, MethodNames]
    ) -> tuple[dict[TypeId, TypeName], RememberedTypes]:
        aliases = Aliases(self._api)
        named: dict[TypeId, Named] = {}
        others: dict[TypeId, Named] = {}
        required = self._overrides.types(self._api)
        for type_id, found in self._api.types.items():
            if isinstance(found, Object | Union | Choice):
                wanted = type_id in required or aliases.wanted(type_id, found)
                (named if wanted else others)[type_id] = found
        remembered = remembered_types(
            self._api, named, others, self._locked, dotted_names(resources, methods)
        )
        entries = remembered.entries
        named = {
            type_id: found  # type: ignore[misc]
            for type_id, found in self._api.types.items()
            if type_id in named or type_id in entries
        }
        kept = {entry.name for entry in entries.values()}
        wishes = TypeWishes(
            required=required,
            locked={type_id: entry.name for type_id, entry in entries.items()},
            ghosts=frozenset(one.name for one in self._locked.types if one.name not in kept),
        )
        uses = Uses(self._api, self._spoken(resources, methods))
        return type_names(self._api, named, uses, wishes), remembered

    def _spoken(
        self, resources: Mapping[str, ResourceNames], methods: Mapping[OperationKey, MethodNames]
    ) -> dict[OperationKey, Spoken]:
        found: dict[OperationKey, Spoken] = {}
        for key, one in methods.items():
            resource = words(resources[one.resource].attribute)
            envelope = self._api.operations[key].envelope
            payload = envelope.payload if envelope else ""
            found[key] = Spoken(_told(words(one.method), resource), resource, payload)
        return found

    def _fields(
        self, entries: Mapping[TypeId, LockedType]
    ) -> dict[TypeId, dict[WireName, Identifier]]:
        fields: dict[TypeId, dict[WireName, Identifier]] = {}
        for type_id, found in self._api.types.items():
            if isinstance(found, Object):
                wanted = self._overrides.properties(found)
                if type_id in entries:
                    wanted = {**dict(map(read_renamed, entries[type_id].fields)), **wanted}
                names = settle_scope(
                    (prop.wire for prop in found.properties), "field", wanted=wanted
                )
                fields[type_id] = {WireName(wire): Identifier(name) for wire, name in names.items()}
        return fields

    def _keywords(self) -> tuple[dict[str, Identifier], ...]:
        """Name what a client is given: credentials, variables of servers, parameters."""
        locked = {
            kind: {
                key[len(kind) + 1 :]: name
                for key, name in self._locked.keywords.items()
                if key.startswith(kind)
            }
            for kind in ("scheme", "variable", "parameter")
        }
        schemes = settle_scope(
            self._api.schemes,
            "keyword",
            wanted={
                **hinted_keywords(self._api.schemes),
                **locked["scheme"],
                **self._overrides.schemes(self._api),
            },
        )
        servers = (
            *self._api.servers,
            *(server for one in self._api.operations.values() for server in one.servers),
        )
        wires = sorted({variable.name for server in servers for variable in server.variables})
        variables = settle_scope(
            wires, "keyword", taken=schemes.values(), wanted=locked["variable"], suffix="server"
        )
        given = {key: str(one.wire) for key, one in of_client(self._api).items()}
        parameters = settle_scope(
            dict.fromkeys(given.values()),
            "keyword",
            taken={*schemes.values(), *variables.values()},
            wanted={
                **{given[key]: name for key, name in locked["parameter"].items() if key in given},
                **self._overrides.client_parameters(given.values()),
            },
            suffix="parameter",
        )
        return (
            {key: Identifier(name) for key, name in schemes.items()},
            {key: Identifier(name) for key, name in variables.items()},
            {key: Identifier(parameters[wire]) for key, wire in given.items()},
        )


def _told(method: tuple[str, ...], resource: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words of a method that are told apart outside its resource. For example: `list` of users → list, users; `login` of login → login."""
    if (noun_of(method) and len(method) > 1) or singular_words(method) == singular_words(resource):
        return method
    if not noun_of(method):
        subject = resource if method[0] == "list" else singular_words(resource)
        told = joined(subject, method[1:])
        return told if told[0] == method[0] else (method[0], *told)
    return joined(resource, method)


def argument_names(
    api: Api, operation: Operation, overrides: Overrides, entry: LockedMethod | None
) -> tuple[dict[tuple[In, WireName], Identifier], dict[WireName, Identifier]]:
    """Name the arguments of a method: by path, query, header, cookie, body; what comes later gives way.

    For example: a query parameter `id` beside a path parameter `id` is `id_query`, a body property `id` is `id_body`.
    """
    locked: dict[str, dict[str, str]] = {}
    for text in entry.arguments if entry else ():
        kind, _, both = text.partition(" ")
        wire, name = read_renamed(both)
        locked.setdefault(kind, {})[wire] = name
    taken = {"body"} if operation.body is not None and not operation.body.spread else set()
    arguments: dict[tuple[In, WireName], Identifier] = {}
    required = overrides.parameters(operation)
    by_location: dict[In, list[str]] = {}
    for one in operation.parameters:
        by_location.setdefault(one.location, []).append(one.wire)
    for location in _LOCATIONS:
        wires = by_location.get(location)
        if wires is None:
            continue
        short = without_front(wires) if location is In.QUERY else {}
        wanted = {**short, **locked.get(location, {}), **required.get(location, {})}
        names = settle_scope(wires, "argument", taken=taken, wanted=wanted, suffix=location)
        taken.update(names.values())
        arguments.update(
            {(location, WireName(wire)): Identifier(name) for wire, name in names.items()}
        )
    spread = _spread(api, operation.body)
    if spread is None:
        return arguments, {}
    wanted = {**locked.get("body", {}), **overrides.properties(spread)}
    body = _body_names(spread, taken, wanted)
    return arguments, body


def _body_names(
    spread: Object, taken: Collection[str], wanted: Mapping[str, str]
) -> dict[WireName, Identifier]:
    """Name the properties of a spread body as its model's fields are, where the arguments before them allow it."""
    wires = [prop.wire for prop in spread.properties]
    names = settle_scope(wires, "property", taken=taken, wanted=wanted, suffix="body")
    return {WireName(wire): Identifier(name) for wire, name in names.items()}


def _spread(api: Api, body: Body | None) -> Object | None:
    """Give the object whose properties are arguments."""
    if body is None or not body.spread:
        return None
    for media in body.media:
        found = api.types.get(media.type) if media.type is not None else None
        if isinstance(found, Object):
            return found
    return None
