"""Errors: their classes, their line of text, their way through pickle."""

from __future__ import annotations

import pickle
from typing import Any

import httpx2
import pytest

from clientpress.runtime import errors
from clientpress.runtime.problems import Problem
from clientpress.runtime.summary import items_of, summary_of

PLAN = errors.PlanError(plan="free", plans={"pro": True, "free": False}, operation_id="op")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (200, errors.ApiResultError),
        (302, errors.ApiStatusError),
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.PermissionDeniedError),
        (404, errors.NotFoundError),
        (408, errors.RequestTimeoutError),
        (409, errors.ConflictError),
        (410, errors.GoneError),
        (412, errors.PreconditionFailedError),
        (413, errors.ContentTooLargeError),
        (418, errors.ClientError),
        (422, errors.UnprocessableEntityError),
        (429, errors.RateLimitError),
        (500, errors.InternalServerError),
        (502, errors.BadGatewayError),
        (503, errors.ServiceUnavailableError),
        (504, errors.GatewayTimeoutError),
        (599, errors.ServerError),
    ],
)
def test_the_class_of_a_status(status: int, kind: type) -> None:
    """Common statuses have a class of their own, all others that of their range."""
    assert kind is errors.status_error_class(status)


def test_the_families() -> None:
    """One `except` catches all of a kind."""
    assert issubclass(errors.ApiTimeoutError, errors.ApiConnectionError)
    assert issubclass(errors.BadGatewayError, errors.ServerError)
    api = (errors.ApiStatusError, errors.ApiConnectionError, errors.DecodeError)
    unsent = (errors.ValidationError, errors.CredentialsError, errors.PlanError)
    assert all(issubclass(kind, errors.ApiError) for kind in api)
    assert all(issubclass(kind, errors.ClientpressError) for kind in (*api, *unsent))
    assert not any(issubclass(kind, errors.ApiError) for kind in unsent)


@pytest.mark.parametrize(
    "error",
    [
        errors.ApiConnectionError("gone", operation_id="op", method="GET", url="u", retries=2),
        errors.RateLimitError(
            "429", status_code=429, headers=httpx2.Headers({"X-Request-Id": "r"}), body={"a": 1}
        ),
        errors.DecodeError("odd", status_code=200, content=b"<", path="$.a"),
        errors.ValidationError([Problem("$.a", "is missing", "required")], operation_id="op"),
        errors.CredentialsError("none", missing=["a", "b"], operation_id="op"),
        PLAN,
        errors.ClosedError("closed"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_pickle(error: errors.ClientpressError) -> None:
    """Class, text and every attribute survive."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert (type(error), str(error), vars(error)) == (type(again), str(again), vars(again))


def test_texts() -> None:
    """What is told before sending names the operation, the problems and the ways out."""
    problem = Problem("$.name", "is missing", "required")

    assert "op is not available on the plan 'free'; it is on: pro" == str(PLAN)
    assert "1 problem in the value\n  $.name: is missing" == str(errors.ValidationError([problem]))


@pytest.mark.parametrize("name", ["X-Request-ID", "CF-Ray", "x-amzn-RequestId"])
def test_the_request_id(name: str) -> None:
    """The id is found under each of the customary names."""
    headers = httpx2.Headers({name: "r1"})

    assert "r1" == errors.ApiStatusError("x", status_code=400, headers=headers).request_id
    assert errors.ApiStatusError("x", status_code=400).request_id is None


@pytest.mark.parametrize(
    ("body", "items", "line"),
    [
        ({"errors": [{"code": 7003, "message": "No route"}]}, 1, "7003 No route"),
        ({"Message": "Bad file", "Details": "It is empty"}, 0, "Bad file; It is empty"),
        ({"Error": {"Code": "x", "Message": "broken"}}, 1, "x broken"),
        ({"message": "It is empty", "details": "empty"}, 0, "It is empty"),
        ({"title": "Bad", "detail": "It is empty"}, 0, "It is empty"),
        (
            {"errors": [{"code": 1, "message": "a"}, {"code": 2, "message": "b"}]},
            2,
            "1 a; 2 b",
        ),
        ({"error": {"code": "x", "message": "broken\n badly"}}, 1, "x broken badly"),
        (
            {
                "error": {
                    "code": "INVALID",
                    "message": "The body is invalid.",
                    "details": [
                        {"path": "/title", "code": "min", "message": "is too short"},
                        {"@type": "x"},
                    ],
                }
            },
            1,
            "INVALID The body is invalid.; /title: min is too short",
        ),
        (
            {
                "message": "request/body/id is read-only",
                "errors": [
                    {
                        "path": "/body/id",
                        "message": "is read-only",
                        "errorCode": "readOnly.openapi.validation",
                    },
                    {"path": "/body/a", "message": "is odd", "errorCode": "a.openapi.validation"},
                ],
            },
            2,
            "request/body/id is read-only; /body/a: is odd",
        ),
        (
            {"detail": "Validation error", "validation_errors": {"title": ["is too short"]}},
            1,
            "Validation error; title: is too short",
        ),
        (
            {"error": "Bad Request", "validationErrors": [{"field": "a", "message": "is missing"}]},
            1,
            "a: is missing",
        ),
        (
            {"error": "invalid_grant", "error_description": "expired"},
            1,
            "invalid_grant expired",
        ),
        ({"error": "Not found"}, 1, "Not found"),
        ({"title": "No", "status": 400, "detail": "no such zone"}, 0, "no such zone"),
        (
            {"message": "Validation Failed", "errors": [{"code": "missing"}]},
            1,
            "Validation Failed; missing",
        ),
        ({"errors": ["a", "b"]}, 2, "a; b"),
        ({"errors": {"name": ["is taken"]}}, 1, "name: is taken"),
        (
            {"name": ["is taken"], "size": {"w": ["too wide", "odd"]}},
            0,
            "name: is taken; size.w: too wide; size.w: odd",
        ),
        ([{}, {"name": ["is taken"]}], 0, "name: is taken"),
        (
            {"code": 422, "errors": {"json": {"name": ["is taken"]}}, "status": "x"},
            1,
            "json.name: is taken",
        ),
        ({"statusCode": 400, "message": ["a", "b"], "error": "Bad Request"}, 2, "a; b"),
        ({"statusCode": 404, "message": "no route", "error": "Not Found"}, 1, "no route"),
        ({"error": "Not Found", "path": "/x"}, 1, "Not Found"),
        (
            {"detail": "Invalid", "extra": [{"message": "too short", "key": "name"}]},
            1,
            "Invalid; name: too short",
        ),
        (
            {"message": "Invalid", "details": {"body.name": {"message": "is required"}}},
            1,
            "Invalid; body.name: is required",
        ),
        (
            {"error": {"name": "ZodError", "issues": [{"path": ["a", 0], "message": "Required"}]}},
            1,
            "a.0: Required",
        ),
        (
            {
                "error": {
                    "name": "ZodError",
                    "message": '[\n  {"path": ["a"], "message": "Required"}\n]',
                }
            },
            1,
            "a: Required",
        ),
        ({"error": {"message": "[\n no JSON"}}, 1, "[ no JSON"),
        ({"errors": {"name": "Missing"}, "message": "Failed"}, 1, "Failed; name: Missing"),
        (
            {"detail": {"json": {"name": ["Too long"]}}, "message": "Validation error"},
            1,
            "Validation error; json.name: Too long",
        ),
        ({"detail": {"id": 9}, "message": "no such pet"}, 0, "no such pet"),
        ({"errors": {"count": 3}}, 1, ""),
        ({"a": 1, "b": {"c": 2}}, 0, ""),
        ("Traceback (most recent call last):\n  File x\nValueError: boom\n", 0, "ValueError: boom"),
        ({"errors": None, "message": None}, 0, ""),
        ({"errors": [{"code": n} for n in range(7)]}, 7, "0; 1; 2; 3; 4; and 2 more"),
        ({"detail": "none"}, 0, "none"),
        (
            {"detail": [{"loc": ["body", 0, "name"], "msg": "Too long", "type": "too_long"}]},
            1,
            "body.0.name: Too long",
        ),
        ("plain\ntext", 0, "plain text"),
        ("<html><title> A\nB </title>", 0, "an HTML page, 'A B'"),
        ("<html>", 0, "an HTML page"),
        (b"\0\1", 0, "2 bytes"),
        ([1, 2], 0, ""),
        ([{"type": "missing", "loc": ["age"], "msg": "Field required"}], 1, "age: Field required"),
        ([{"error": "no good"}], 1, "no good"),
        ([{"name": ["is taken"]}], 0, "name: is taken"),
        ({"detail": {"reason": "no hero", "id": 9}}, 0, "no hero"),
        (
            {"code": "BAD", "data": {"issues": [{"path": ["a"], "message": "Required"}]}},
            1,
            "BAD; a: Required",
        ),
        (
            "<!doctype html>\n<title>415 Bad Type</title>\n<h1>Bad Type</h1>\n<p>It was not &#39;json&#39;.</p>\n",
            0,
            "an HTML page, '415 Bad Type': It was not 'json'.",
        ),
        ("<html><h1>Down</h1><p>Please wait.</p><p>Sorry.</p></html>", 0, "an HTML page"),
        (None, 0, ""),
        ("x" * 1000, 0, "x" * 299 + "…"),
    ],
)
def test_what_a_body_says(body: Any, items: int, line: str) -> None:
    """Whatever shape a failure has, it gives a list and one line."""
    assert (items, line) == (len(items_of(body)), summary_of(body))


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ({"code": 404, "errno": 111, "error": "Not Found", "message": "No such bucket"}, "No such bucket"),
        ({"error": {"code": 404, "message": "No such bucket", "status": "NOT_FOUND"}}, "No such bucket"),
        ({"errors": [{"code": "404", "message": "No such bucket"}]}, "No such bucket"),
        ({"code": 404, "error": "no_bucket", "message": "No such bucket"}, "no_bucket No such bucket"),
        ({"code": 7003, "message": "No such bucket"}, "7003 No such bucket"),
        ({"code": 410, "message": "No such bucket"}, "410 No such bucket"),
        ({"code": 404}, ""),
    ],
)  # fmt: skip
def test_a_line_behind_its_status_does_not_repeat_it(body: Any, line: str) -> None:
    """A code that is the status says nothing new; any other does."""
    assert line == summary_of(body, 404)
