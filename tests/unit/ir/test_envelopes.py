"""Envelopes are found by evidence (semantics §2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from clientpress.ir.api import Api
from clientpress.ir.envelope_words import Role, flag_rank, role_of
from clientpress.ir.options import Options
from unit.ir.apis import answering, build_tree, document, drawn, the_operation

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
BOOLEAN = {"type": "boolean"}
ZONE = {"type": "object", "properties": {"zone": STRING}}
RULE = {"type": "object", "properties": {"rule": STRING}}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def _document(*answers: Any) -> dict[str, Any]:
    return document({f"GET /a{at}": answering(answer) for at, answer in enumerate(answers)})


def _api(*answers: Any, options: Options | None = None) -> tuple[Api, list[str]]:
    api, found = build_tree(_document(*answers), options)
    return api, [one.entry.code for one in found]


def _payloads(api: Api) -> list[str | None]:
    return [one.envelope.payload if one.envelope else None for one in api.operations.values()]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([_object(result=ZONE, success=BOOLEAN), _object(result=RULE, success=BOOLEAN)], "result"),
        (
            [_object(data=ZONE, code=INTEGER, message=STRING), _object(data=RULE, code=INTEGER)],
            "data",
        ),
        (
            [
                _object(body={"type": "array", "items": ZONE}, status=STRING),
                _object(body=STRING, status=STRING),
            ],
            "body",
        ),
        (
            [
                _object(result=ZONE, success=BOOLEAN, result_info=ZONE),
                _object(result=RULE, success=BOOLEAN),
            ],
            "result",
        ),
        ([_object(result=ZONE, success=BOOLEAN), _object(result=ZONE, success=BOOLEAN)], None),
        ([_object(items=ZONE, total=INTEGER), _object(items=RULE, total=INTEGER)], None),
        (
            [
                _object(result=ZONE, success=BOOLEAN, owner=STRING),
                _object(result=RULE, success=BOOLEAN, owner=STRING),
            ],
            None,
        ),
        ([_object(id=STRING, status=STRING), _object(id=INTEGER, status=STRING)], None),
        ([_object(success=BOOLEAN, errors=ZONE)], None),
        ([_object(result=ZONE, success=BOOLEAN)], None),
        ([STRING, {"type": "array", "items": ZONE}], None),
    ],
)
def test_evidence(answers: list[Any], expected: str | None) -> None:
    """A payload varies from operation to operation, beside outcomes; nothing of the domain's own stands there."""
    assert [expected] * len(answers) == _payloads(_api(*answers)[0])


@pytest.mark.parametrize(("others", "expected"), [(38, "refund"), (39, None)])
def test_what_few_operations_have_is_no_envelope(others: int, expected: str | None) -> None:
    """Two kinds of refund in 200 answers with `errors`, as Square's, are chance: one method would give the refund, and the next the whole answer."""
    pair = [_object(refund=kind, errors=STRING) for kind in (ZONE, RULE)]
    every = [*pair, *(_object(**{f"x{at}": ZONE}, errors=STRING) for at in range(others))]
    assert [expected] * 2 + [None] * others == _payloads(_api(*every)[0])


@pytest.mark.parametrize(
    ("loose", "expected"),
    [
        ({"anyOf": [{"type": "object"}, {"type": "array"}, STRING]}, "result"),
        ({"type": "object"}, "result"),
        ({}, "result"),
        ({"type": "array"}, "result"),
        (_object(id=STRING), None),
        (None, None),
    ],
)
def test_refinement(loose: Any, expected: str | None) -> None:
    """A single endpoint shows its envelope by a base layer that leaves the payload open."""
    base = _object(success=BOOLEAN, **({} if loose is None else {"result": loose}))
    refined = {"type": "array", "items": STRING} if loose == {"type": "array"} else ZONE
    answer = {"allOf": [base, _object(result=refined)]}
    assert [expected] == _payloads(_api(answer)[0])


def test_envelope() -> None:
    """It has the payload's type, which the method returns; the flag; and why it is one."""
    answer = {
        "allOf": [
            _object(success={"enum": [True]}, errors=ZONE, result={}),
            _object(result=ZONE, result_info=ZONE),
        ]
    }
    api, _ = _api(answer)
    operation = the_operation(api)
    assert operation.envelope is not None
    assert operation.result == operation.envelope.payload_type
    assert {"zone?": "string"} == drawn(api, operation.result)
    assert "success" == operation.envelope.success
    assert (
        "`result` is declared loosely by a base layer and refined by a later one",
        "`errors` and `success` beside it tell the outcome",
        "`result_info` beside it describes a page",
    ) == operation.envelope.evidence


def test_a_flag_is_boolean() -> None:
    """A `success` that is a text is no flag."""
    api, _ = _api(_object(data=ZONE, success=STRING), _object(data=RULE, success=STRING))
    assert [None, None] == [
        one.envelope and one.envelope.success for one in api.operations.values()
    ]


def test_a_nullable_payload() -> None:
    """A payload is null only where its schema says so, whether or not it is required."""
    nullable = {**ZONE, "type": ["object", "null"]}
    api, _ = _api(_object(result=nullable, success=BOOLEAN), _object(result=RULE, success=BOOLEAN))
    results = [drawn(api, one.result) for one in api.operations.values()]
    assert [{"null or": {"zone?": "string"}}, {"rule?": "string"}] == results


def test_odd_ones() -> None:
    """What answers unlike the others is counted and reported."""
    api, codes = _api(
        _object(result=ZONE, success=BOOLEAN),
        _object(result=RULE, success=BOOLEAN),
        _object(result=STRING, success=BOOLEAN),
        {"type": "array", "items": STRING},
        _object(result=ZONE, name=STRING),
    )
    assert (3, 5) == (api.unwrapping.unwrapped, api.unwrapping.of)
    odd = (
        ("GET /a3", "with something that is not an object"),
        ("GET /a4", "with `name` beside `result`"),
    )
    assert odd == api.unwrapping.odd
    assert ["API008", "API008"] == codes


def test_one_habit_is_told_once() -> None:
    """Operations that are odd in one way are named in one finding, the first of them at its place."""
    alike = [_object(result=of, success=BOOLEAN) for of in (ZONE, RULE, STRING)] * 3
    lists = [{"type": "array", "items": STRING}] * 8
    _, found = build_tree(_document(*alike, *lists))
    (told,) = (one for one in found if one.entry.code == "API008")
    assert told.message.startswith(
        "`GET /a9`, `GET /a10`, `GET /a11`, `GET /a12`, `GET /a13` and 3 more answer unlike the others, "
    )
    assert told.place is not None
    assert "/paths/~1a9/get" == told.place.pointer


def test_what_the_configuration_forbids_is_not_odd() -> None:
    """An operation that is kept whole by the configuration is as it should be."""
    answers = [_object(result=schema, success=BOOLEAN) for schema in (ZONE, RULE, STRING)]
    api, codes = _api(*answers, options=Options(envelope={"GET /a2": "off"}))
    assert ((2, 3), (), []) == (
        (api.unwrapping.unwrapped, api.unwrapping.of),
        api.unwrapping.odd,
        codes,
    )


VARYING = (_object(result=ZONE, success=BOOLEAN), _object(result=RULE, success=BOOLEAN))


@pytest.mark.parametrize(
    ("pins", "expected", "codes"),
    [
        ({"*": "off"}, [None, None], []),
        ({"GET /a1": "off"}, ["result", None], []),
        ({"GET /a1": "success"}, ["result", "success"], []),
        ({"GET /a1": "zone"}, ["result", None], ["API007"]),
        ({"*": "success", "GET /a0": "result"}, ["result", "success"], []),
        ({"GET /b": "off"}, ["result", "result"], ["API009"]),
    ],
)
def test_pins(pins: Mapping[str, str], expected: list[str | None], codes: list[str]) -> None:
    """The configuration forbids an envelope or names its payload; what it cannot mean is reported."""
    api, found = _api(*VARYING, options=Options(envelope=pins))
    assert expected == _payloads(api)
    assert codes == found


def test_only() -> None:
    """An operation that is left out still bears witness, and nothing of it is in the API."""
    api, _ = _api(*VARYING, options=Options(only=("GET /a0",)))
    assert ["result"] == _payloads(api)
    assert {"GET /a0"} == set(api.operations)
    assert "rule" not in str(api.types)


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("errorCode", Role.OUTCOME),
        ("status", Role.OUTCOME),
        ("result_info", Role.PAGE),
        ("next-page-token", Role.PAGE),
        ("requestId", Role.CALL),
        ("zone", Role.OWN),
        ("result", Role.OWN),
    ],
)
def test_words(wire: str, expected: Role) -> None:
    """Words are known however they are written."""
    assert expected is role_of(wire)


def test_flags() -> None:
    """`success` is a better flag than `ok`; others are none."""
    assert [0, 1, None] == [flag_rank("success"), flag_rank("OK"), flag_rank("status")]
