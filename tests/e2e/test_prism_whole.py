"""Every operation of a whole real API, called through the generated client against Prism.

The document is mended only where Prism cannot load it: `MENDED` lists each place. What is sent is sampled from the types. No call
may crash; what cannot be decoded, what Prism refuses, and where its answers disagree with the document, stands in `prism_whole.toml`
with the reason: what is new there fails, and so does what is no more.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from clientpress.ir.api import Operation
from clientpress.ir.pages import paged
from clientpress.ir.types import Array, Nullable, Object, Scalar, ScalarKind, TypeId
from clientpress.pipeline import Understood
from documents import CLOUDFLARE, understood
from peer import PRISM_MARKS, prism
from sampling import Sampler
from support import imported, press

pytestmark = [
    *PRISM_MARKS,
    pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning"),  # all are called
    pytest.mark.skipif(not CLOUDFLARE.exists(), reason="Cloudflare's document is not there"),
]
TABLE = Path(__file__).parent / "prism_whole.toml"

_DISPATCH = "/accounts/{account_identifier}/workers/dispatch_namespaces/{dispatch_namespace}/scripts/{script_name}"
_JSON = {"application/json": {"schema": {"type": "object"}}}
MENDED: Mapping[tuple[str, ...], Any] = {
    # a `$ref` that points nowhere: Prism does not start
    ("paths", _DISPATCH, "put", "requestBody"): {"content": _JSON},
    ("paths", _DISPATCH, "put", "responses", "200"): {"description": "", "content": _JSON},
    ("paths", _DISPATCH, "put", "responses", "4XX"): {"description": "", "content": _JSON},
}
RENAMED = (
    # the media type `undefined`: Prism fails at the call
    ("/accounts/{account_identifier}/workers/scripts/{script_name}", "200"),
    ("/accounts/{account_identifier}/workers/scripts/{script_name}", "4XX"),
    ("/zones/{zone_identifier}/workers/script", "200"),
    ("/zones/{zone_identifier}/workers/script", "4xx"),
)


@dataclass
class Outcome:
    """What came of all calls."""

    done: int = 0
    refused: dict[str, str] = field(default_factory=dict)  # operation: why
    failed: dict[str, str] = field(default_factory=dict)
    mismatches: dict[str, str] = field(default_factory=dict)  # pattern: the first operation


def _mended(folder: Path) -> Path:
    document = json.loads(CLOUDFLARE.read_text(encoding="utf-8"))
    for (*way, last), value in MENDED.items():
        holder = document
        for step in way:
            holder = holder[step]
        assert "$ref" in holder[last], last
        holder[last] = value
    for path, status in RENAMED:
        content = document["paths"][path]["get"]["responses"][status]["content"]
        content["application/octet-stream"] = content.pop("undefined")
    mended = folder / "mended.json"
    mended.write_text(json.dumps(document), encoding="utf-8")
    return mended


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcome]:
    """Call every operation once."""
    folder = tmp_path_factory.mktemp("whole")
    mended = _mended(folder)
    press(mended, folder, "cloudflare")
    with prism(mended) as origin, imported(folder, "cloudflare") as package:
        yield _Calls(understood(mended), package).all(origin)


class _Calls:
    def __init__(self, made: Understood, package: Any) -> None:
        self._api = made.api
        self._names = made.names
        self._package = package
        self._sampler = Sampler(made.api)
        self._outcome = Outcome()

    def all(self, origin: str) -> Outcome:
        """Call everything, with every credential."""
        current = ""

        def note(mismatch: Any) -> None:
            expected = mismatch.message.partition(", got")[0]
            pattern = re.sub(r"\[\d+\]", "[*]", mismatch.path)
            self._outcome.mismatches.setdefault(f"{pattern}: {expected}", current)

        credentials = {str(self._names.schemes[name]): "secret" for name in self._api.schemes}
        with self._package.Client(
            **credentials, base_url=origin, on_mismatch=note, max_retries=0
        ) as client:
            for key, operation in self._api.operations.items():
                current = key
                self._call(client, operation)
        return self._outcome

    def _call(self, client: Any, operation: Operation) -> None:
        names = self._names.methods[operation.key]
        resource = getattr(client, self._names.resources[names.resource].attribute)
        try:
            answer = getattr(resource, names.method)(**self._arguments(operation))
            if paged(operation.pages):
                answer.first_page()  # a pager sends nothing by itself
        except self._package.errors.ApiStatusError as error:
            self._outcome.refused[operation.key] = _reason(error)
        except Exception as error:  # noqa: BLE001 - a crash of any kind is what is looked for
            self._outcome.failed[operation.key] = f"{type(error).__name__}: {error}"
        else:
            self._outcome.done += 1

    def _arguments(self, operation: Operation) -> dict[str, Any]:
        names = self._names.methods[operation.key]
        given: dict[str, Any] = {}
        for one in operation.parameters:
            told = tuple(example.value for example in one.examples)
            docs = replace(one.docs, examples=(*one.docs.examples, *told))
            value = self._sampler.of(one.type, docs)
            given[names.arguments[one.location, one.wire]] = self._python(one.type, value)
        if operation.body is None:
            return given
        media = operation.body.media[0]
        sample = {} if media.type is None else self._sampler.of(media.type, media.docs)
        spread = self._object(media.type) if operation.body.spread else None
        if spread is None:
            given["body"] = self._python(media.type, sample)
            return given
        for prop in spread.properties:
            if prop.wire in sample:
                value = self._python(prop.type, sample[prop.wire])
                given[names.body_arguments[prop.wire]] = value
        return given

    def _object(self, type_id: TypeId | None) -> Object | None:
        found = None if type_id is None else self._api.types[type_id]
        while isinstance(found, Nullable):
            found = self._api.types[found.of]
        return found if isinstance(found, Object) else None

    def _python(self, type_id: TypeId | None, value: Any) -> Any:
        """Make of a wire value what a user gives: models, dates, bytes."""
        match None if type_id is None else self._api.types[type_id]:
            case Nullable(of=inner):
                return self._python(inner, value)
            case Scalar(kind=kind) if isinstance(value, str):
                return _READ.get(kind, str)(value)
            case Array(item=item):
                return [self._python(item, one) for one in value]
            case Object() if type_id is not None and type_id in self._names.types:
                model = getattr(self._package.models, self._names.types[type_id].name)
                return model.from_dict(value)
            case _:
                return value


_READ: Mapping[ScalarKind, Any] = {
    ScalarKind.DATE_TIME: dt.datetime.fromisoformat,
    ScalarKind.DATE: dt.date.fromisoformat,
    ScalarKind.TIME: dt.time.fromisoformat,
    ScalarKind.UUID: UUID,
    ScalarKind.BASE64: base64.b64decode,
    ScalarKind.BINARY: str.encode,
}


def _reason(error: Any) -> str:
    """Give what Prism has against a request: the first of its violations."""
    told = json.loads(error.headers.get("sl-violations", "[]"))
    if not told:
        body = error.body.to_dict() if hasattr(error.body, "to_dict") else error.body
        told = body.get("validation", []) if isinstance(body, dict) else []
    requests = [one["message"] for one in told if one.get("location", [""])[0] == "request"]
    return requests[0] if requests else str(error)


def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def _listed(part: str) -> set[str]:
    return {one for every in _table()[part].values() for one in every}


def test_no_call_crashes(outcome: Outcome) -> None:
    """Every operation can be called with what is sampled for it, and every answer of Prism's is decoded but those listed."""
    known = _listed("undecoded")

    assert {} == {key: why for key, why in outcome.failed.items() if key not in known}
    assert known == outcome.failed.keys()
    assert all(why.startswith("DecodeError: ") for why in outcome.failed.values())
    assert 1259 == outcome.done + len(outcome.refused) + len(outcome.failed)


def test_what_prism_refuses_is_known(outcome: Outcome) -> None:
    """Each refusal was looked at, and stands in the table under its reason."""
    known = _listed("refused")

    assert {} == {key: why for key, why in outcome.refused.items() if key not in known}
    assert set() == known - outcome.refused.keys()


def test_where_answers_disagree_is_known(outcome: Outcome) -> None:
    """Prism answers with the document's examples, and some disagree with the schemas beside them: each was looked at."""
    known = _listed("mismatches")

    assert {} == {at: key for at, key in outcome.mismatches.items() if at not in known}
    assert set() == known - outcome.mismatches.keys()
