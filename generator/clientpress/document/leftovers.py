"""What documents of OpenAPI 3 still say as Swagger 2.0 has it: read as it was meant, and told of once for each kind.

Comes in: an object of a document. Goes out: the same object in the words of OpenAPI 3. Where the author says a thing in these words,
too, they count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.fields import Fields, Reading
from clientpress.document.swagger import FORMS, Declared, Swagger, security_scheme
from clientpress.values import replace

_IN_BODY = ("body", "formData")  # a tuple, since `in` may be anything, also what has no hash
_SERVER = frozenset({"host", "basePath", "schemes"})


class Leftovers(Swagger):
    """Upgrades the objects that need it."""

    def __init__(self, root: Fields) -> None:
        super().__init__(root)
        self._taken: set[Place] = set()
        components = root.raw.get("components")
        shared = components.get("parameters") if isinstance(components, dict) else None
        self._shared = _travels(shared.values() if isinstance(shared, dict) else ())

    def document(self, reading: Reading) -> Fields:
        """Upgrade the root: servers and security schemes."""
        raw = dict(self._root.raw)
        if isinstance(raw.get("host"), str) and not raw.get("servers"):
            self._tell(self._root.place / "host", "`host`", "write `servers`, with a URL")
            raw["servers"] = self._servers(self._root.texts("schemes"))
            self._moved(self._root.place / "servers", self._root.place / "host")
            raw = {name: value for name, value in raw.items() if name not in _SERVER}
        if isinstance(raw.get("definitions"), dict):
            at = self._root.place / "definitions"
            self._tell(at, "`definitions`", "write `components.schemas`, and refer to them there")
        self._add_schemes(raw)
        return Fields(self._root.place, raw, reading)

    def _add_schemes(self, raw: dict[str, Any]) -> None:
        said, place = raw.get("securityDefinitions"), self._root.place
        components = raw.get("components", {})
        if not (isinstance(said, dict) and isinstance(components, dict)):
            return
        at, to = place / "securityDefinitions", place / "components" / "securitySchemes"
        self._tell(at, "`securityDefinitions`", "write `components.securitySchemes`")
        schemes = {
            name: security_scheme(one) for name, one in said.items() if isinstance(one, dict)
        }
        known = components.get("securitySchemes")
        both = {**schemes, **(known if isinstance(known, dict) else {})}
        raw["components"] = {**components, "securitySchemes": both}
        del raw["securityDefinitions"]
        for name in schemes:
            self._moved(to / name, at / name)

    def path_item(self, item: Fields) -> Fields:
        """Give operations the body that their parameters are."""
        shared = self._may_travel(item.raw.get("parameters"))
        bodies = {
            key: {**value, "requestBody": body}
            for key, value in item.raw.items()
            if isinstance(value, dict)
            and (shared or ("parameters" in value and self._may_travel(value["parameters"])))
            and key.lower() in item.reading.dialect.methods
            and (body := self._meant(item, item.place / key, value)) is not None
        }
        if not bodies:
            return item
        return Fields(item.place, {**item.raw, **bodies}, item.reading, item.overridden)

    def parameter(self, parameter: Fields) -> Fields | None:
        """Give a parameter a schema; None for one that is part of a body."""
        raw, place = parameter.raw, parameter.place
        if place in self._taken:
            return None
        if not isinstance(raw.get("type"), str) or not raw.keys().isdisjoint({"schema", "content"}):
            return parameter
        self._tell(place / "type", "`type` beside `in`", "write it into a `schema`")
        return super().parameter(parameter)

    def _meant(self, item: Fields, place: Place, raw: Mapping[str, Any]) -> dict[str, Any] | None:
        own = [*self._parameters(place, raw)]
        keys = {one.key for one in own}
        every = [
            *(one for one in self._parameters(item.place, item.raw) if one.key not in keys),
            *own,
        ]
        said = raw.get("requestBody")
        if said is None:
            body = self._body(place, every, self._consumed(place, raw))
        else:
            body = self._with_fields(place, said, every)
        for one in _in_body(every) if body is not None else ():
            self._taken.add(one.place)
            said = f"`in: {one.location}`"
            self._tell(one.place / "in", said, "write a `requestBody`, with a `content`")
        return body

    def _with_fields(
        self, place: Place, said: Any, every: Iterable[Declared]
    ) -> dict[str, Any] | None:
        """Give a form that is described twice, files in a body and fields as parameters, as flask-smorest does; None for another body."""
        content = said.get("content") if isinstance(said, dict) else None
        fields = [one for one in every if one.location == "formData" and one.raw.get("name")]
        if (
            not fields
            or not isinstance(content, dict)
            or not content
            or not set(FORMS) >= set(content)
        ):
            return None
        form = self._form(place, fields, tuple(content))
        (more,) = form["content"].values()
        joined = {
            name: self._joined(place, place / "requestBody" / "content" / name, one, more)
            for name, one in content.items()
        }
        required = form["required"] or said.get("required") is True
        return {**said, "required": required, "content": joined}

    def _joined(self, holder: Place, at: Place, said: Any, more: Mapping[str, Any]) -> Any:
        """Put fields into the form at `at`: into its object, or beside a schema that is more than one."""
        if not isinstance(said, dict) or not isinstance(said.get("schema"), dict):
            return said
        end = self._end(at / "schema", said["schema"])
        encoding = {**more.get("encoding", {}), **said.get("encoding", {})}
        both = {**said, **({"encoding": encoding} if encoding else {})}
        if end is not None and isinstance(end.raw.get("properties"), dict):
            return {**both, "schema": self._extended(holder, end, more["schema"])}
        own = self._reference(holder, at / "own", said["schema"])
        self._moved(at / "own", at / "schema")
        return {**both, "schema": {"allOf": [own, more["schema"]]}}

    def _extended(self, holder: Place, of: Declared, more: Mapping[str, Any]) -> dict[str, Any]:
        known = {
            name: self._reference(holder, of.place / "properties" / name, schema)
            for name, schema in of.raw["properties"].items()
        }
        needed = of.raw.get("required")
        required = [*(needed if isinstance(needed, list) else ()), *more["required"]]
        return {**of.raw, "properties": {**more["properties"], **known}, "required": required}

    def _schema(self, place: Place, raw: Mapping[str, Any]) -> dict[str, Any]:
        said = raw.get("schema")
        return said if isinstance(said, dict) else super()._schema(place, raw)

    def _may_travel(self, parameters: Any) -> bool:
        return isinstance(parameters, list) and (
            _travels(parameters)
            or (self._shared and any(isinstance(one, dict) and "$ref" in one for one in parameters))
        )

    def _consumed(self, place: Place, raw: Mapping[str, Any]) -> tuple[str, ...]:
        said = Fields(place, raw, self._root.reading).texts("consumes")
        return said or self._defaults.consumes

    def _tell(self, place: Place, said: str, hint: str) -> None:
        self._found.report(catalogue.AS_IN_SWAGGER, place, fold=said, said=said, hint=hint)


def _travels(parameters: Iterable[Any]) -> bool:
    return any(isinstance(one, dict) and one.get("in") in _IN_BODY for one in parameters)


def _in_body(every: Iterable[Declared]) -> Iterator[Declared]:
    return (one for one in every if one.location in _IN_BODY)


def with_leftovers(root: Fields) -> Fields:
    """Read a root of OpenAPI 3 as it was meant; so is what is read from there on."""
    leftovers = Leftovers(root)
    return leftovers.document(replace(root.reading, upgrade=leftovers))
