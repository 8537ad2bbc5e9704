"""Paths → operations (OpenAPI 3.1 §4.8.8 to §4.8.10)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.about import read_external_docs, read_servers
from clientpress.document.fields import Fields
from clientpress.document.media import is_status, read_body, read_responses
from clientpress.document.model import (
    Json,
    Operation,
    Parameter,
    Response,
    SecurityRequirement,
    Server,
)
from clientpress.document.parameters import Key, merge_parameters, read_parameters
from clientpress.document.registry import Registry
from clientpress.document.resource_names import WHOLE, with_resource_names
from clientpress.document.security import read_security
from clientpress.values import dataclass

_ITEM = frozenset({"parameters", "servers", "additionalOperations", "$ref"})
_SAID_OF_ONE = frozenset({"operationId", "requestBody", "responses"})
_OPERATION = frozenset(
    {
        *(
            "tags",
            "summary",
            "description",
            "externalDocs",
            "operationId",
            "parameters",
            "requestBody",
        ),
        *("responses", "callbacks", "deprecated", "security", "servers"),
    }
)

_TEMPLATED = re.compile(r"\{([^{}=/]+)=([^{}]+)\}")
"""A parameter with the resource names that it takes, as grpc-gateway copies it from `google.api.http`: `{name=shelves/*}`."""
_EXPRESSED = re.compile(r"\{\s*(\w+)\s*:\s*((?:[^{}]|\{[^{}]*\})+)\}")
"""A parameter with the regular expression, or the kind, that a router has for it: `{id:\\d+}` of Pyramid and JAX-RS, `{path:path}` of Starlette."""
_ROUTED = re.compile(r"/(?::(?P<colon>\w+)|<(?:\w+:)?(?P<angles>\w+)>)(?=/|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    """What a path item says for all its operations; `written` is its path as the document has it, `names` what its parameters stand for."""

    path: str
    written: str
    fields: Fields
    names: Mapping[str, str]
    parameters: dict[Key, Parameter]
    servers: tuple[Server, ...]
    facts: Mapping[str, Json]
    root: Place


class OperationReader:
    """Reads all operations of a document. What the document says for all of them is given once."""

    def __init__(self, security: tuple[SecurityRequirement, ...] | None) -> None:
        self._security = security
        self._ids: dict[str, Place] = {}
        self._routes: set[str] = set()  # of operations without an id
        self._paths: Mapping[str, Any] = {}  # as the document has them

    def read(self, root: Fields) -> tuple[Operation, ...]:
        """Read the `paths` of a document."""
        place = root.place / "paths"
        operations: list[Operation] = []
        self._paths = root.mapping("paths")
        for path, raw in self._paths.items():
            if path.startswith("x-"):
                continue
            item = root.follow(place / path, raw, "path item")
            if item is None:  # nobody can tell how many operations it has
                root.reading.declare("operations", place / path, raw)
            if item is not None and (upgrade := root.reading.upgrade) is not None:
                item = upgrade.path_item(item)
            if item is not None:
                meant = _in_braces(_slashed(path, place / path, root), place / path, item)
                meant, names = _without_names(_without_expressions(meant, place / path, item))
                if path.startswith("{"):
                    names = {**names, meant[2:].partition("}")[0]: WHOLE}
                operations += self._read_item(meant, path, item, names, root.place)
        return tuple(operations)

    def _read_item(
        self, path: str, written: str, fields: Fields, names: Mapping[str, str], root: Place
    ) -> Iterator[Operation]:
        methods = list(_methods(fields))
        item = _Item(
            path=path,
            written=written,
            fields=fields,
            names=names,
            parameters=read_parameters(fields),
            servers=read_servers(fields),
            facts=fields.extras(_ITEM.union(key for _, key in methods), _owner_in_item),
            root=root,
        )
        for method, key in methods:
            yield from self._read_one(method, fields.place / key, fields.raw[key], item)
        for method, raw in fields.mapping("additionalOperations").items():
            place = fields.place / "additionalOperations" / method
            yield from self._read_one(method, place, raw, item)

    def _read_one(self, method: str, place: Place, raw: Any, item: _Item) -> Iterator[Operation]:
        item.fields.reading.declare("operations", place, raw)
        fields = item.fields.follow(place, raw, "operation")
        if fields is None:
            return
        path = item.path
        security = read_security(fields)
        yield Operation(
            path=path,
            method=method,
            operation_id=self._operation_id(fields, method.upper(), item),
            summary=_summary(fields, f"{method} {path}") or item.fields.text("summary"),
            description=_described(fields) or item.fields.text("description"),
            tags=fields.texts("tags"),
            deprecated=fields.flag("deprecated") or False,
            external_docs=read_external_docs(fields),
            parameters=with_resource_names(
                merge_parameters(path, fields, read_parameters(fields), item.parameters),
                item.names,
                fields,
            ),
            body=read_body(fields),
            responses=_read_responses(fields),
            security=self._security if security is None else security,
            security_place=(item.root if security is None else fields.place) / "security",
            servers=read_servers(fields) or item.servers,
            callbacks=fields.mapping("callbacks"),
            extensions=_extensions(fields),
            path_facts=item.facts,
            place=fields.place,
        )

    def _operation_id(self, fields: Fields, method: str, item: _Item) -> str:
        r"""Give an operation's id; where it has none of its own, none, since its route is enough.

        Two routes may be one once what a router asks of a parameter is away, as `/users/{id:\d+}` and `/users/{id:uuid}`: the one that is
        written so keeps it, or else the first; others have the path as it is written for their ids.
        """
        said = self._own_id(fields, method, item)
        if said:
            return said
        route = f"{method} {item.path}"
        if item.written != item.path and (route in self._routes or self._is_written(item, method)):
            return f"{method} {item.written}"
        self._routes.add(route)
        return ""

    def _is_written(self, item: _Item, method: str) -> bool:
        """Whether another path is written as this one is read, and has the method."""
        other = self._paths.get(item.path)
        keys = {key.upper() for key in other} if isinstance(other, dict) else set()
        return not keys.isdisjoint((method, "$REF"))

    def _own_id(self, fields: Fields, method: str, item: _Item) -> str:
        """Give an operationId; none to a HEAD that has that of its GET, as aiohttp adds one to each."""
        operation_id = fields.text("operationId")
        twin = item.fields.raw.get("get") if method == "HEAD" else None
        if not operation_id or (isinstance(twin, dict) and twin.get("operationId") == operation_id):
            return ""
        first = self._ids.setdefault(operation_id, fields.place)
        if first == fields.place:
            return operation_id
        fields.reading.found.report(
            catalogue.DUPLICATE_OPERATION_ID,
            fields.place / "operationId",
            related=((first / "operationId", "it was taken here"),),
            operation_id=operation_id,
            method=method,
            path=item.path,
        )
        return ""


def _slashed(path: str, place: Place, root: Fields) -> str:
    if "#" in path:
        found = root.reading.found
        found.report(catalogue.PATH_WITH_FRAGMENT, place, fold="document", path=path)
    if path.startswith("/"):
        return path
    if path.startswith("{"):
        name = path[1:].partition("}")[0]
        root.reading.found.report(catalogue.PATH_IN_PARAMETER, place, fold="document", name=name)
    else:
        root.reading.found.report(catalogue.PATH_WITHOUT_SLASH, place, path=path)
    return f"/{path}"


def _without_names(path: str) -> tuple[str, Mapping[str, str]]:
    """Take from a path which resource names its parameters stand for. For example: `/v1/{name=shelves/*}` → `/v1/{name}`, where `name` is like `shelves/*`."""
    return _TEMPLATED.sub(r"{\1}", path), dict(_TEMPLATED.findall(path))


def _without_expressions(path: str, place: Place, item: Fields) -> str:
    r"""Take from a path what its router asks of a parameter, unless it is declared by that name. For example: `/users/{id:\d+}` → `/users/{id}`."""
    declared = _declared(item) if _EXPRESSED.search(path) else frozenset()

    def plain(found: re.Match[str]) -> str:
        if found[0][1:-1] in declared:
            return found[0]
        item.reading.found.report(catalogue.PATH_WITH_COLONS, place, said=found[0], name=found[1])
        return f"{{{found[1]}}}"

    return _EXPRESSED.sub(plain, path)


def _declared(item: Fields) -> frozenset[str]:
    """Give the names of parameters in the path that an item or its operations declare, also by reference."""
    values = ((item.place / key, value) for key, value in item.raw.items())
    holders = [(item.place, item.raw), *values]
    said = [
        _end(item.reading.registry, place / "parameters" / at, one)
        for place, holder in holders
        for at, one in enumerate(_listed(holder))
    ]
    names = (one.get("name") for one in said if one.get("in") == "path")
    return frozenset(name for name in names if isinstance(name, str))


def _listed(holder: object) -> list[object]:
    said = holder.get("parameters") if isinstance(holder, dict) else None
    return said if isinstance(said, list) else []


def _end(registry: Registry, place: Place, node: object) -> Mapping[str, object]:
    """Give what stands at the end of a reference; what leads nowhere is reported where it is read."""
    ref = node.get("$ref") if isinstance(node, dict) else None
    target = registry.lookup(place, ref) if isinstance(ref, str) else None
    end = registry.get(target) if isinstance(target, Place) else node
    return end if isinstance(end, dict) else {}


def _in_braces(path: str, place: Place, item: Fields) -> str:
    """Read what routers of frameworks take for parameters. For example: `/zones/:id` and `/zones/<int:id>` are `/zones/{id}`.

    A part with a colon is one where the item or an operation declares it: it may be meant as it stands.
    """
    if "/:" not in path and "/<" not in path:
        return path
    declared = _declared(item)

    def braces(found: re.Match[str]) -> str:
        name = found["colon"] or found["angles"]
        if found["colon"] and name not in declared:
            return found[0]
        item.reading.found.report(catalogue.PATH_WITH_COLONS, place, said=found[0][1:], name=name)
        return f"/{{{name}}}"

    return _ROUTED.sub(braces, path)


def _methods(item: Fields) -> Iterator[tuple[str, str]]:
    """Give method and key of what is an operation under a path. For example: `GET` → (`get`, `GET`)."""
    dialect = item.reading.dialect
    for key, value in item.raw.items():
        if key.lower() in dialect.methods:
            yield key.lower(), key
        elif isinstance(value, dict) and "responses" in value and not key.startswith("x-"):
            item.reading.declare("operations", item.place / key, value)
            item.reading.found.report(
                catalogue.UNKNOWN_METHOD,
                item.place / key,
                method=key,
                dialect=dialect.name,
                known=", ".join(dialect.methods),
            )


def _summary(operation: Fields, route: str) -> str:
    """Give the summary of an operation; nothing where that is its method and path, as Powertools for AWS Lambda writes it."""
    said = operation.text("summary")
    return "" if said.casefold() == route.casefold() else said


def _described(operation: Fields) -> str:
    """Give what an operation is described by; nothing where a framework (Robyn) says that its author said nothing."""
    said = operation.text("description")
    return "" if said == "No description provided" else said


def _read_responses(fields: Fields) -> tuple[Response, ...]:
    if not fields.raw.get("responses"):
        fields.reading.found.report(catalogue.NO_RESPONSES, fields.place, fold="document")
    return read_responses(fields)


def _owner_in_item(name: str) -> str:
    """Give what a field of a path item should stand in. For example: `responses` → an operation."""
    return "an operation" if name in _SAID_OF_ONE else ""


def _owner_in_operation(name: str) -> str:
    """Give what a field of an operation should stand in. For example: `404` → `responses`."""
    return "`responses`" if is_status(name) else ""


def _extensions(fields: Fields) -> dict[str, Json]:
    """Give the extensions of an operation and of its `responses`, which have no other place."""
    responses = fields.raw.get("responses")
    own = fields.extras(_OPERATION, _owner_in_operation)
    if isinstance(responses, dict):
        return {**{k: v for k, v in responses.items() if k.startswith("x-")}, **own}
    return own
