"""What pydantic, and FastAPI with it, makes of models: the JSON that the API speaks.

Takes a model and what pydantic makes of the dataclass that it is; gives a schema by
which JSON becomes a model as in `from_dict` and `validate`, and a model JSON as in
`to_dict`: names are those on the wire, what is absent is left out, and unknown
properties are kept. pydantic asks for it, so it is there; nothing here imports it.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from .codec.constraints import Constraints
from .codec.record import wire_of
from .errors import DecodeError, ValidationError
from .problems import Problem

if TYPE_CHECKING:
    from .model import Model

_EXTRA: Final = "extra_"
_NO_OBJECT: Final = Problem("$", "expected an object", "type")
_STEP: Final = re.compile(r'\.(\w+)|\[(\d+)\]|\[("(?:\\.|[^"\\])*")\]')


def core_schema_of(model: type[Model], described: Mapping[str, Any]) -> Any:
    """Return how pydantic reads and writes a model.

    Args:
        model: The model.
        described: What pydantic makes of the dataclass. Only its JSON schema counts.
    """
    core: Any = sys.modules["pydantic_core"]

    def read(value: Any, _: Callable[[Any], Any]) -> Any:
        if isinstance(value, model):
            return value
        try:
            made = model.from_dict(value, on_mismatch="ignore")
            made.validate()
        except DecodeError:
            problems: tuple[Problem, ...] = (_NO_OBJECT,)
        except ValidationError as error:
            problems = error.problems
        else:
            return made
        lines = [_line(core, value, one) for one in problems]
        raise core.ValidationError.from_exception_data(model.__name__, lines)

    def write(value: Any, otherwise: Callable[[Any], Any]) -> Any:
        return value.to_dict() if isinstance(value, model) else otherwise(value)

    schemas = core.core_schema
    dataclass = {key: one for key, one in described.items() if key != "ref"}
    return schemas.no_info_wrap_validator_function(
        read,
        dataclass,
        ref=described.get("ref"),  # what refers to the dataclass means the model
        serialization=schemas.wrap_serializer_function_ser_schema(
            write, schema=dataclass
        ),
    )


def _line(core: Any, value: Any, problem: Problem) -> dict[str, Any]:
    """Say a problem as pydantic does, at its place."""
    place = tuple(_steps(problem.path))
    kind = core.PydanticCustomError(problem.constraint, problem.message)
    return {"type": kind, "loc": place, "input": _at(value, place)}


def _steps(path: str) -> Iterator[str | int]:
    """Give the steps of a JSON path. For example: `$.a[0]["b.c"]` → a, 0, b.c."""
    for name, index, quoted in _STEP.findall(path):
        yield name or (int(index) if index else json.loads(quoted))


def _at(value: Any, place: tuple[str | int, ...]) -> Any:
    """Return what stands at a place, or what it is missing in."""
    for step in place:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            break
    return value


def json_schema_of(model: type[Model], schema: Any, handler: Any) -> Any:
    """Return the JSON schema of a model, with the names that stand in JSON."""
    reference = handler(schema)
    told: dict[str, Any] = handler.resolve_ref_schema(reference)
    properties: Mapping[str, Any] = told.get("properties", {})
    if _EXTRA not in properties:  # it is shared, and has been here before
        return reference
    names = {one.name: wire_of(one.metadata).name or one.name for one in fields(model)}
    told["properties"] = {
        names[name]: _present(one, handler)
        for name, one in properties.items()
        if name != _EXTRA
    }
    if "required" in told:
        told["required"] = [names[name] for name in told["required"]]
    told.update(_limits(model))
    return reference


def _limits(model: type[Model]) -> Iterator[tuple[str, Any]]:
    """Give what holds for the properties of a model together."""
    limits = model.limits_ or Constraints()
    if limits.min_properties is not None:
        yield "minProperties", limits.min_properties
    if limits.max_properties is not None:
        yield "maxProperties", limits.max_properties
    if limits.dependent_required is not None:
        needed = limits.dependent_required.items()
        yield "dependentRequired", {name: [*others] for name, others in needed}


def _present(schema: dict[str, Any], handler: Any) -> dict[str, Any]:
    """Return the schema of what is there: what is absent is left out."""
    variants = schema.get("anyOf")
    if not variants:
        return schema
    left = [one for one in variants if not _is_unset(one, handler)]
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    if len(left) < len(variants):
        rest.pop("default", None)
    return {**left[0], **rest} if len(left) == 1 else {"anyOf": left, **rest}


def _is_unset(schema: dict[str, Any], handler: Any) -> bool:
    try:
        target = handler.resolve_ref_schema(schema)
    except LookupError:  # of a model that is being described
        return False
    return bool(target.get("enum") == ["UNSET"] and target.get("title") == "Unset")
