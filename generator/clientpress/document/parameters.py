"""Parameters of path items and operations: merged, defaults filled in, and in agreement with the path."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.place import Place
from clientpress.document.examples import read_examples
from clientpress.document.fields import Fields
from clientpress.document.media import read_content
from clientpress.document.model import In, Parameter, WireName
from clientpress.document.schema import Keywords
from clientpress.document.wire_names import is_name
from clientpress.values import replace

Key: TypeAlias = tuple[str, In]
"""What makes a parameter one and the same (OpenAPI 3.1 §4.8.12): name and location; header names in lower case."""

_PARAMETER = frozenset(
    {
        *(
            "name",
            "in",
            "required",
            "description",
            "deprecated",
            "style",
            "explode",
            "allowReserved",
        ),
        *("allowEmptyValue", "schema", "content", "example", "examples"),
    }
)

STYLES: Mapping[In, tuple[str, ...]] = {
    In.PATH: ("simple", "label", "matrix"),
    In.QUERY: ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    In.HEADER: ("simple",),
    In.COOKIE: ("form", "cookie"),
}
"""Location → its styles, the default first."""

TABS = "tabDelimited"
"""The style of `collectionFormat: tsv` in Swagger 2.0; no later version has one."""

WHOLE_QUERY = "querystring"
"""The style of a parameter that is all of the query, by its media type."""

_FORM = "application/x-www-form-urlencoded"
_LOCATIONS = frozenset(In)
_TEMPLATE = re.compile(r"\{([^{}/]+)\}")


def read_parameters(holder: Fields) -> dict[Key, Parameter]:
    """Read the `parameters` of a path item or an operation."""
    parameters: dict[Key, Parameter] = {}
    for place, raw in holder.items("parameters"):
        holder.reading.declared["parameters"] += 1
        fields = holder.follow(place, raw, "parameter")
        for parameter in () if fields is None else holder.reading.once(_read_parameters, fields):
            key = _key(parameter)
            if key in parameters:
                holder.reading.found.report(
                    catalogue.DUPLICATE_PARAMETER,
                    place,
                    name=parameter.name,
                    location=parameter.location,
                )
            parameters[key] = parameter
    return parameters


def merge_parameters(
    path: str, operation: Fields, own: dict[Key, Parameter], shared: dict[Key, Parameter]
) -> tuple[Parameter, ...]:
    """Put an operation's parameters over those of its path item, and bring them into agreement with the path.

    What is in the path comes first, then what is the operation's own: a path item has what goes for everything, such as `prettyPrint`.
    """
    places = {key: one for key, one in shared.items() if one.location is In.PATH}
    merged = {**places, **own, **{key: one for key, one in shared.items() if key not in own}}
    names = _names(path)
    report = operation.reading.found.report
    merged = _as_the_path_names_them(merged, names, operation)
    for key, parameter in list(merged.items()):
        if parameter.location is In.PATH and parameter.name not in names:
            report(catalogue.PATH_PARAMETER_UNUSED, parameter.place, name=parameter.name, path=path)
            del merged[key]
    declared = {name for name, location in merged if location is In.PATH}
    missing = [name for name in names if name not in declared]
    for name in missing:
        report(catalogue.PATH_PARAMETER_UNDECLARED, operation.place, fold=name, name=name)
    return (*(_undeclared(name, operation) for name in missing), *merged.values())


def _as_the_path_names_them(
    merged: dict[Key, Parameter], names: Iterable[str], operation: Fields
) -> dict[Key, Parameter]:
    """Take a parameter that the path has not, and one that it has and nobody declared, as one where nothing else can be meant.

    For example: `/todos/{todo_id}` and the parameter `todoId`.
    """
    declared = {name for name, location in merged if location is In.PATH}
    missing = [name for name in names if name not in declared]
    unused = [name for name in declared if name not in names]
    meant = {
        one: name for name in missing for one in unused if _letters(one) == _letters(name)
    } or (dict(zip(unused, missing, strict=True)) if len(unused) == len(missing) == 1 else {})
    if not meant:
        return merged
    read: dict[Key, Parameter] = {}
    for key, parameter in merged.items():
        name = meant.get(parameter.name) if parameter.location is In.PATH else None
        if name is None:
            read[key] = parameter
            continue
        at = parameter.place / "name"
        operation.reading.found.report(
            catalogue.PATH_PARAMETER_RENAMED, at, name=name, declared=parameter.name
        )
        read[name, In.PATH] = replace(parameter, name=WireName(name))
    return read


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def _names(path: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_TEMPLATE.findall(path)))


def _key(parameter: Parameter) -> Key:
    is_header = parameter.location is In.HEADER
    return (parameter.name.lower() if is_header else parameter.name, parameter.location)


def _undeclared(name: str, operation: Fields) -> Parameter:
    """Make the required string that a path asks for and nobody declared."""
    place = operation.place / "parameters" / f"{{{name}}}"
    operation.reading.registry.put(place / "schema", {"type": "string"})
    return Parameter(
        name=WireName(name),
        location=In.PATH,
        required=True,
        style=STYLES[In.PATH][0],
        explode=False,
        schema=place / "schema",
        extensions={},
        place=place,
    )


def _read_parameters(said: Fields) -> tuple[Parameter, ...]:
    """Read a parameter; one that is the whole query string is as many as its form has properties (OpenAPI 3.2 §4.12.3)."""
    parts = _of_query_string(said) if said.raw.get("in") == "querystring" else ()
    if parts:
        return parts
    parameter = _read_parameter(said)
    return () if parameter is None else (parameter,)


def _of_query_string(fields: Fields) -> tuple[Parameter, ...]:
    forms = [one for one in read_content(fields) if one.media_type.lower().startswith(_FORM)]
    place, seen = forms[0].schema if forms else None, set[Place]()
    keywords: Keywords = {}
    while place is not None and place not in seen:
        seen.add(place)
        keywords = fields.reading.schemas[place].keywords
        place = keywords.get("ref")
    return tuple(
        Parameter(
            name=WireName(name),
            location=In.QUERY,
            required=name in keywords.get("required", ()),
            style=STYLES[In.QUERY][0],
            explode=True,
            schema=schema,
            extensions={},
            place=schema,
        )
        for name, schema in keywords.get("properties", {}).items()
    )


def _read_parameter(said: Fields) -> Parameter | None:
    upgrade = said.reading.upgrade
    fields = said if upgrade is None else upgrade.parameter(said)
    if fields is None:
        return None
    name, location = fields.text("name"), fields.text("in")
    if location == "querystring" and fields.raw.get("content"):
        return _read_whole_query(fields, WireName(name or location))
    if not name:
        fields.report_missing("this parameter", "name", "it is skipped")
        return None
    if location not in _LOCATIONS:
        fields.reading.found.report(
            catalogue.PARAMETER_LOCATION, fields.place, name=name, location=location
        )
        return None
    if location == In.HEADER and not is_name(name, location):
        fields.reading.found.report(catalogue.HEADER_NAME, fields.place / "name", name=name)
        return None
    parameter = _read_styled(fields, WireName(name), In(location))
    if parameter.location is In.PATH and not parameter.required:
        fields.reading.found.report(catalogue.PATH_PARAMETER_OPTIONAL, fields.place, name=name)
        return replace(parameter, required=True)
    return parameter


def _read_whole_query(fields: Fields, name: WireName) -> Parameter:
    """Read a parameter whose text is the query as a whole, a JSON text most often (OpenAPI 3.2 §4.12.3)."""
    return Parameter(
        name=name,
        location=In.QUERY,
        required=fields.flag("required") or False,
        description=fields.text("description"),
        deprecated=fields.flag("deprecated") or False,
        style=WHOLE_QUERY,
        explode=False,
        content=read_content(fields),
        examples=read_examples(fields),
        extensions=fields.extras(_PARAMETER),
        place=fields.place,
    )


def _read_styled(fields: Fields, name: WireName, location: In) -> Parameter:
    style = _style(fields, name, STYLES[location], location)
    explode = fields.flag("explode")
    return Parameter(
        name=name,
        location=location,
        required=fields.flag("required") or False,
        description=fields.text("description"),
        deprecated=fields.flag("deprecated") or False,
        style=style,
        explode=style in ("form", "cookie") if explode is None else explode,
        allow_reserved=fields.flag("allowReserved") or False,
        allow_empty_value=fields.flag("allowEmptyValue") or False,
        schema=fields.schema("schema"),
        content=read_content(fields),
        examples=read_examples(fields),
        extensions=fields.extras(_PARAMETER),
        place=fields.place,
    )


def _style(fields: Fields, name: str, known: Iterable[str], location: In) -> str:
    default, *others = known
    style = fields.text("style")
    if not style or style in (default, *others, TABS):
        return style or default
    fields.reading.found.report(
        catalogue.PARAMETER_STYLE,
        fields.place / "style",
        location=location,
        style=style,
        name=name,
        used=default,
        known=", ".join((default, *others)),
    )
    return default
