"""Swagger 2.0 → the shape of OpenAPI 3.0, object by object, while reading.

Comes in: an object of a Swagger document, as its author wrote it. Goes out: the same object as OpenAPI 3.0 would say it. Schemas stay
where they are and are referred to; what has no place of its own in the author's text (the schema of a parameter, a request body) gets
one, and the collector is told which place in the text it stands for.
"""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import Any, NamedTuple
from urllib.parse import quote

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.fields import Fields, Reading
from clientpress.document.model import EMPTY
from clientpress.document.parameters import TABS
from clientpress.values import dataclass, replace

_MOVED = frozenset(
    {
        *("swagger", "host", "basePath", "schemes", "consumes", "produces", "definitions"),
        *("parameters", "responses", "securityDefinitions"),
    }
)
_OPERATION = frozenset({"consumes", "produces", "schemes"})
_RESPONSE = frozenset({"schema", "examples"})
_SCHEMA = frozenset(
    {
        *("type", "format", "items", "default", "enum", "multipleOf", "pattern", "title"),
        *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength"),
        *("maxItems", "minItems", "uniqueItems", "x-nullable", "$ref", "allOf"),
    }
)
"""What of a parameter or header belongs to its schema (Swagger 2.0, Parameter Object)."""

_JSON = "application/json"
_URLENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
FORMS = (_URLENCODED, _MULTIPART)
_STYLES: Mapping[tuple[str, str], tuple[str, bool]] = {
    ("query", "csv"): ("form", False),
    ("query", "multi"): ("form", True),
    ("query", "ssv"): ("spaceDelimited", False),
    ("query", "tsv"): (TABS, False),
    ("query", "pipes"): ("pipeDelimited", False),
    ("formData", "csv"): ("form", False),
    ("formData", "multi"): ("form", True),
    ("formData", "ssv"): ("spaceDelimited", False),
    ("formData", "tsv"): (TABS, False),
    ("formData", "pipes"): ("pipeDelimited", False),
    ("path", "csv"): ("simple", False),
    ("header", "csv"): ("simple", False),
}
_FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Defaults:
    """What the document says for operations that say nothing themselves."""

    consumes: tuple[str, ...]
    produces: tuple[str, ...]
    host: str
    path: str


class Declared(NamedTuple):
    """A parameter at the end of its references."""

    place: Place
    raw: Mapping[str, Any]

    @property
    def location(self) -> str:
        """Where it travels."""
        return str(self.raw.get("in"))

    @property
    def key(self) -> tuple[str, str]:
        """What makes it one and the same."""
        return str(self.raw.get("name")), self.location


class Swagger:
    """Upgrades the objects of one document."""

    def __init__(self, root: Fields) -> None:
        self._root = root
        self._registry = root.reading.registry
        self._found = root.reading.found
        self._defaults = _Defaults(
            consumes=root.texts("consumes"),
            produces=root.texts("produces"),
            host=root.text("host"),
            path=root.text("basePath"),
        )

    def document(self, reading: Reading) -> Fields:
        """Upgrade the root, all but its paths. What is read from it is read with `reading`."""
        root = self._root
        schemes = {
            name: security_scheme(raw) if isinstance(raw, dict) else raw
            for name, raw in root.mapping("securityDefinitions").items()
        }
        self._moved(
            root.place / "components" / "securitySchemes", root.place / "securityDefinitions"
        )
        raw = {name: value for name, value in root.raw.items() if name not in _MOVED}
        raw["servers"] = self._servers(root.texts("schemes"))
        self._moved(root.place / "servers", root.place / "host")
        raw["components"] = {"securitySchemes": schemes}
        return Fields(root.place, raw, reading)

    def path_item(self, item: Fields) -> Fields:
        """Upgrade a path item and its operations."""
        methods = item.reading.dialect.methods
        shared = [*self._parameters(item.place, item.raw)]
        raw = {
            key: self._operation(item.place / key, value, shared)
            if key.lower() in methods and isinstance(value, dict)
            else value
            for key, value in item.raw.items()
        }
        return Fields(item.place, raw, item.reading, item.overridden)

    def parameter(self, parameter: Fields) -> Fields | None:
        """Upgrade a parameter; None for one that is part of a body, where it is read."""
        raw = parameter.raw
        if raw.get("in") in ("body", "formData"):
            return None
        upgraded = {name: value for name, value in raw.items() if name not in _SCHEMA}
        upgraded.pop("collectionFormat", None)
        if "schema" not in raw:
            upgraded["schema"] = self._schema(parameter.place, raw)
        if raw.get("type") == "array":
            style = self._style(parameter.place, raw)
            if style is not None:
                upgraded["style"], upgraded["explode"] = style
        return Fields(parameter.place, upgraded, parameter.reading, parameter.overridden)

    def _operation(
        self, place: Place, raw: Mapping[str, Any], shared: Iterable[Declared]
    ) -> Mapping[str, Any]:
        fields = Fields(place, raw, self._root.reading)
        own = [*self._parameters(place, raw)]
        keys = {one.key for one in own}
        inherited = [one for one in shared if one.key not in keys]
        upgraded = {name: value for name, value in raw.items() if name not in _OPERATION}
        consumes = fields.texts("consumes") if "consumes" in raw else self._defaults.consumes
        body = self._body(place, [*inherited, *own], consumes)
        if body is not None:
            upgraded["requestBody"] = body
        produces = fields.texts("produces") if "produces" in raw else self._defaults.produces
        if isinstance(raw.get("responses"), dict):
            upgraded["responses"] = {
                status: self._response(
                    place / "responses" / status,
                    response,
                    produces,
                    unsaid=_files(place, raw, status),
                )
                for status, response in raw["responses"].items()
            }
        if raw.get("schemes"):
            upgraded["servers"] = self._servers(fields.texts("schemes"))
            self._moved(place / "servers", place / "schemes")
        return upgraded

    def _parameters(self, holder: Place, raw: Mapping[str, Any]) -> Iterator[Declared]:
        said = raw.get("parameters")
        for at, parameter in enumerate(said if isinstance(said, list) else ()):
            end = self._end(holder / "parameters" / at, parameter)
            if end is not None:
                yield end

    def _end(self, place: Place, raw: Any) -> Declared | None:
        """Give what stands at the end of references; None, without a report, where nothing does."""
        seen = set()
        while isinstance(raw, dict) and "$ref" in raw:
            target = self._registry.lookup(place, str(raw["$ref"]))
            if isinstance(target, str) or target in seen:
                return None
            seen.add(target)
            place, raw = target, self._registry.get(target)
        return Declared(place, raw) if isinstance(raw, dict) else None

    def _body(
        self, place: Place, parameters: Iterable[Declared], consumes: tuple[str, ...]
    ) -> dict[str, Any] | None:
        bodies = [one for one in parameters if one.location == "body"]
        form = [one for one in parameters if one.location == "formData" and one.raw.get("name")]
        if form:
            self._moved(place / "requestBody", place / "parameters")
            return self._form(place, form, consumes)
        if not bodies:
            return None
        body = bodies[-1]
        for extra in bodies[:-1]:
            self._found.report(
                catalogue.DUPLICATE_PARAMETER,
                extra.place,
                name=extra.raw.get("name"),
                location="body",
            )
        self._moved(place / "requestBody", body.place)
        schema = self._reference(place, body.place / "schema", body.raw.get("schema"))
        media = {} if schema is None else {"schema": schema}
        said = body.raw.get("required")
        return {
            **({"required": said} if isinstance(said, bool) else {}),
            "description": body.raw.get("description", ""),
            "content": {name: dict(media) for name in consumes or (_JSON,)},
            **_extensions(body.raw),
        }

    def _form(
        self, place: Place, form: Iterable[Declared], consumes: tuple[str, ...]
    ) -> dict[str, Any]:
        properties: dict[str, Any] = {}
        encoding: dict[str, Any] = {}
        required = []
        for one in form:
            name = str(one.raw["name"])
            words = {"description": one.raw["description"]} if "description" in one.raw else {}
            schema = {**self._schema(one.place, one.raw), **words, **_extensions(one.raw)}
            self._registry.put(one.place / "schema", schema)
            properties[name] = self._reference(place, one.place / "schema", schema)
            if one.raw.get("required") is True:
                required.append(name)
            style = self._style(one.place, one.raw) if one.raw.get("type") == "array" else None
            if style is not None:
                encoding[name] = {"style": style[0], "explode": style[1]}
        listed = [name for name in consumes if name.partition(";")[0].strip().lower() in FORMS]
        has_file = any(one.raw.get("type") == "file" for one in form)
        media_type = _MULTIPART if has_file else (listed or [_URLENCODED])[0]
        schema = {"type": "object", "properties": properties, "required": required}
        media: dict[str, Any] = {"schema": schema}
        if encoding:
            media["encoding"] = encoding
        return {"required": bool(required), "content": {media_type: media}}

    def _response(
        self, place: Place, own: Any, produces: tuple[str, ...], *, unsaid: tuple[str, ...]
    ) -> Any:
        """Upgrade a response; `unsaid` is what it holds where it has no schema."""
        end = self._end(place, own)
        if end is None:
            return own  # what reads it says why
        target, raw = end
        upgraded = {name: value for name, value in raw.items() if name not in _RESPONSE}
        if target != place:
            self._moved(place, target)
        schema = self._reference(place, target / "schema", raw.get("schema"))
        examples = raw.get("examples")
        shown: Mapping[str, Any] = examples if isinstance(examples, dict) else {}
        content: dict[str, Any] = {}
        if schema is not None or shown:
            is_file = isinstance(raw.get("schema"), dict) and raw["schema"].get("type") == "file"
            usual = "application/octet-stream" if is_file else _JSON
            names = (*produces, *shown) if produces or shown else (usual,)
            for name in dict.fromkeys(names):
                content[name] = {} if schema is None else {"schema": schema}
                if name in shown:
                    content[name]["example"] = shown[name]
            upgraded["content"] = content
        elif unsaid:
            upgraded["content"] = {name: {} for name in unsaid}
        if isinstance(raw.get("headers"), dict):
            upgraded["headers"] = {
                name: self._header(place / "headers" / name, target / "headers" / name, header)
                for name, header in raw["headers"].items()
            }
        return upgraded

    def _header(self, place: Place, target: Place, raw: Any) -> Any:
        if not isinstance(raw, dict):
            return raw
        upgraded = {name: value for name, value in raw.items() if name not in _SCHEMA}
        upgraded.pop("collectionFormat", None)
        self._moved(place / "schema", target)
        return {**upgraded, "schema": {name: raw[name] for name in raw if name in _SCHEMA}}

    def _schema(self, place: Place, raw: Mapping[str, Any]) -> dict[str, Any]:
        """Give a parameter the schema that its own keywords amount to."""
        schema = {name: value for name, value in raw.items() if name in _SCHEMA}
        self._registry.put(place / "schema", schema)
        self._moved(place / "schema", place)
        return schema

    def _reference(self, holder: Place, place: Place, schema: Any) -> dict[str, str] | None:
        """Refer from somewhere in the object at `holder` to the schema at `place`."""
        if schema is None:
            return None
        self._registry.put(place, schema)
        file = ""
        if place.file != holder.file:
            file = quote(os.path.relpath(place.file, PurePath(holder.file).parent))
        return {"$ref": f"{file}#{quote(place.pointer, safe='/~')}"}

    def _style(self, place: Place, raw: Mapping[str, Any]) -> tuple[str, bool] | None:
        location, written = str(raw.get("in")), raw.get("collectionFormat", "csv")
        style = _STYLES.get((location, str(written)))
        if style is not None or location not in {"path", "query", "header", "formData"}:
            return style
        used = _STYLES[location, "csv"]
        self._found.report(
            catalogue.PARAMETER_STYLE,
            place / "collectionFormat",
            location=location,
            style=written,
            name=raw.get("name"),
            used="csv",
            known=", ".join(known for where, known in _STYLES if where == location),
        )
        return used

    def _servers(self, schemes: Iterable[str]) -> list[dict[str, str]]:
        """Build the URLs, the encrypted first. For example: https, api.example, /v1 → `https://api.example/v1`."""
        host, path = self._defaults.host.strip("/"), self._defaults.path.rstrip("/")
        if path and not path.startswith("/"):
            path = f"/{path}"
        usable = [one.lower() for one in schemes if one.lower() in {"http", "https"}]
        if not host:
            return [{"url": path}] if path else []
        ordered = sorted(dict.fromkeys(usable or ["https"]), reverse=True)
        return [{"url": f"{scheme}://{host}{path}"} for scheme in ordered]

    def _moved(self, place: Place, original: Place) -> None:
        self._found.stands_for(place, original)


def upgraded(root: Fields) -> Fields:
    """Upgrade the root of a Swagger document; what is read from there on is upgraded on the way."""
    swagger = Swagger(root)
    return swagger.document(replace(root.reading, upgrade=swagger))


def security_scheme(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    """Upgrade a security scheme. For example: basic → http, basic."""
    match raw.get("type"):
        case "basic":
            return {**raw, "type": "http", "scheme": "basic"}
        case "oauth2":
            kept = {name: value for name, value in raw.items() if name not in _FLOW}
            flow = {
                name: raw[name]
                for name in ("authorizationUrl", "tokenUrl", "scopes")
                if name in raw
            }
            name = str(raw.get("flow", "implicit"))
            return {**kept, "flows": {_FLOWS.get(name, name): flow}}
        case _:
            return raw


_FLOW = frozenset({"flow", "authorizationUrl", "tokenUrl", "scopes"})


def _extensions(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value for name, value in raw.items() if name.startswith("x-") and name not in _SCHEMA
    }


def _files(place: Place, operation: Mapping[str, Any], status: str) -> tuple[str, ...]:
    """Give what a GET `produces` by its own word, if that is no JSON: a success that it describes without a schema holds a file."""
    said = operation.get("produces")
    gets = place.pointer.endswith("/get") and status.startswith("2") and status not in EMPTY
    if not gets or not isinstance(said, list) or not all(isinstance(one, str) for one in said):
        return ()
    json = any("json" in one or "*" in one for one in said)
    return () if json else tuple(said)
