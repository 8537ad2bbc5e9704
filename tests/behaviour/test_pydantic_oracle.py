"""An independent judge: pydantic models that datamodel-code-generator makes from our merged schemas.

They accept the same instances that our dataclasses do: the document's own example, and every small damage to it.
"""

from __future__ import annotations

import copy
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import PythonVersion
from pydantic import TypeAdapter, ValidationError

from clientpress.algebra.compose import Composer
from clientpress.algebra.export import to_json_schema
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document.read import read_document
from clientpress.source.load import load
from support import CONFIG, PAGE, imported, press

ERRORS = [{"code": 7003, "message": "No route for the URI"}]
REQUEST = {
    "name": "readonly token",
    "policies": [
        {
            "id": "f267e341f3dd4697bd3b9f71dd96247f",
            "effect": "allow",
            "permission_groups": [{"id": "c8fed203ed3043cba015a93ad1616f1f", "name": "Zone Read"}],
            "resources": {"com.cloudflare.api.account.zone.22b1de5f1c0e4b3ea97bb1e963b06a43": "*"},
        }
    ],
    "condition": {"request.ip": {"in": ["199.27.128.0/21"], "not_in": ["2400:cb00::/32"]}},
    "expires_on": "2020-01-01T00:00:00Z",
    "not_before": "2018-07-01T05:20:00Z",
}
SUCCESS = {
    "errors": [],
    "messages": ERRORS,
    "result": {"value": "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"},
    "success": True,
}
FAILURE = {"errors": ERRORS, "messages": [], "result": None, "success": False}

BODIES = {
    "CreateTokenRequest": REQUEST,
    "CreateTokenResponse": SUCCESS,
    "CreateTokenErrorBody": FAILURE,
}

# (body, path, damage, what pydantic says) where the two differ, each with its reason.
DIFFERENCES: list[tuple[str, tuple[str | int, ...], Any, bool]] = [
    # a policy is created without the readOnly id that its schema requires (semantics §3): a schema knows no direction
    ("CreateTokenRequest", ("policies", 0, "id"), "DELETE", False),
    # for pydantic 0 is in Literal[False], since Python has 0 == False; for JSON it is not
    ("CreateTokenErrorBody", ("success",), 0, True),
]


def _schemas() -> dict[str, dict[str, Any]]:
    found = Collector()
    source = load(str(PAGE), lambda name: Path(name).read_bytes(), found)
    document = read_document(source, found)
    composer = Composer(document.schemas, found)
    (operation,) = document.operations
    assert operation.body is not None
    responses = {response.status: response for response in operation.responses}
    places = {
        "CreateTokenRequest": operation.body.content[0].schema,
        "CreateTokenResponse": responses["200"].content[0].schema,
        "CreateTokenErrorBody": responses["4XX"].content[0].schema,
    }
    return {name: _export(composer, place) for name, place in places.items()}


def _export(composer: Composer, place: Place | None) -> dict[str, Any]:
    assert place is not None
    return to_json_schema(composer, composer.flatten(place))


@pytest.fixture(scope="module")
def judges(tmp_path_factory: pytest.TempPathFactory) -> dict[str, TypeAdapter[Any]]:
    """Give pydantic's model for each body."""
    folder = tmp_path_factory.mktemp("pydantic")
    return {name: _judge(folder, name, schema) for name, schema in _schemas().items()}


def _judge(folder: Path, name: str, schema: dict[str, Any]) -> TypeAdapter[Any]:
    out = folder / f"judge_{name.lower()}.py"
    generate(
        json.dumps(schema),
        input_file_type=InputFileType.JsonSchema,
        output=out,
        output_model_type=DataModelType.PydanticV2BaseModel,
        class_name=name,
        target_python_version=PythonVersion.PY_311,
        formatters=[],
        strict_nullable=True,
    )
    spec = importlib.util.spec_from_file_location(out.stem, out)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[out.stem] = module
    spec.loader.exec_module(module)
    return TypeAdapter(getattr(module, name))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Give the package pressed from the same page."""
    folder = tmp_path_factory.mktemp("pressed")
    press(PAGE, folder, "cloudflare", "--config", CONFIG)
    with imported(folder, "cloudflare") as module:
        yield module


def _damages(
    value: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Give (path, value in its place) for each damage; `DELETE` takes a key away."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield (*path, key), DELETE
            yield from _damages(each, (*path, key))
    if isinstance(value, list):
        for at, each in enumerate(value):
            yield from _damages(each, (*path, at))
    if path:
        for other in (None, "", "x" * 200, 0, 999, 1.5, True, False, [], {}, [1], {"code": 1}):
            yield path, other


DELETE = object()


def _damaged(whole: Any, path: tuple[str | int, ...], other: Any) -> Any:
    out = copy.deepcopy(whole)
    target = out
    for step in path[:-1]:
        target = target[step]
    if other is DELETE:
        del target[path[-1]]
    else:
        target[path[-1]] = other
    return out


def _optional(judge: TypeAdapter[Any], whole: Any, path: tuple[str | int, ...]) -> bool:
    """Say whether a property may be absent: the models made for the judge cannot tell absent from null."""
    return isinstance(path[-1], str) and _pydantic_accepts(judge, _damaged(whole, path, DELETE))


def _pydantic_accepts(judge: TypeAdapter[Any], instance: Any) -> bool:
    try:
        judge.validate_json(json.dumps(instance), strict=True)
    except ValidationError:
        return False
    return True


def _ours_accepts(package: Any, name: str, instance: Any) -> bool:
    model = getattr(package.models, name)
    try:
        model.from_dict(instance, on_mismatch="raise").validate()
    except (package.errors.DecodeError, package.errors.ValidationError):
        return False
    return True


@pytest.mark.parametrize("name", BODIES)
def test_both_accept_the_documents_own_example(
    name: str, judges: dict[str, TypeAdapter[Any]], package: ModuleType
) -> None:
    """The undamaged instance is valid for both."""
    assert _pydantic_accepts(judges[name], BODIES[name])
    assert _ours_accepts(package, name, BODIES[name])


@pytest.mark.parametrize("name", BODIES)
def test_both_judge_every_damage_alike(
    name: str, judges: dict[str, TypeAdapter[Any]], package: ModuleType
) -> None:
    """What pydantic refuses we refuse, and what it accepts we accept, but for the differences listed."""
    differing = []
    judged = {True: 0, False: 0}
    for path, other in _damages(BODIES[name]):
        if other is None and _optional(judges[name], BODIES[name], path):
            continue
        instance = _damaged(BODIES[name], path, other)
        theirs = _pydantic_accepts(judges[name], instance)
        judged[theirs] += 1
        if theirs != _ours_accepts(package, name, instance):
            differing.append((name, path, "DELETE" if other is DELETE else other, theirs))
    expected = [difference for difference in DIFFERENCES if difference[0] == name]

    assert expected == differing
    assert min(judged.values()) > 0
