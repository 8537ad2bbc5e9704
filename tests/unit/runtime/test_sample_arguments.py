"""Arguments that are sampled can be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Annotated, Any, Literal

import pytest

from clientpress.runtime.calling.bodies import body_content
from clientpress.runtime.codec.constraints import Constraints
from clientpress.runtime.description.operation import Header, Operation, Path, RequestBody
from clientpress.runtime.description.package import Package
from clientpress.runtime.fakes.sample_arguments import given_once, sampled_calls
from clientpress.runtime.fakes.samples import Sampler
from clientpress.runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Anything(Model):
    """What may be sent as it is."""

    a: str


@dataclass(slots=True, kw_only=True, repr=False)
class Part(Model):
    """What may be sent as parts."""

    b: str


SEVERAL: dict[str, Any] = {"*/*": Anything, "multipart/form-data": Part}


def _given(kind: Any) -> Any:
    return kind


@dataclass(slots=True, kw_only=True, repr=False)
class Endless(Model):
    """What holds itself by force."""

    c: Endless


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (date, ({"x": date(2026, 1, 1)}, True)),
        (
            Annotated[str, Constraints(pattern="^(?=.*[a-z])(?!.*x)(?=.*[0-9])[a-z0-9]{7}$")],
            ({"x": "aaaaaaa"}, False),
        ),
        (Endless, ({}, False)),
    ],
    ids=["a date", "a pattern", "no end"],
)
def test_what_a_client_is_given_is_of_its_type(kind: Any, expected: tuple[Any, bool]) -> None:
    """A client takes a date, and not the text of one; what cannot be sampled makes no fake impossible."""
    package = Package(name="a", user_agent="a", parameters=(Header("x", lambda: kind),))
    given = given_once(package, Sampler({}))
    assert expected == (given.arguments, given.is_valid)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Literal["", "mini", "full"], "mini"),
        (Literal["", "full"] | None, "full"),
        (Literal[""], "string"),
        (Any, "string"),
        (dict[str, Any], {"key": "string"}),
        (Literal["..", "up"], "up"),
        (Annotated[str, Constraints(pattern=r"^\.+$|^x+$")], "x"),
        (Annotated[str, Constraints(pattern=r"^\.{1,2}$")], "string"),
        (Annotated[str, Constraints(pattern=r"^\./[a-z]$|^x+$")], "x"),
    ],
)
def test_no_part_of_a_path_is_empty(kind: Any, expected: object) -> None:
    """Nor a step such as `..`. Of constants, the first that can stand in a path is taken."""
    operation = Operation[None, None](
        operation_id="get",
        method="GET",
        path="/a/{part}",
        resource="a",
        name="get",
        parameters=(Path("part", lambda: kind),),
        responses={},
    )

    def get(*, part: Any, options: Any = None) -> None:
        """Call the operation."""

    (call,) = sampled_calls(operation, get, Sampler({}))
    assert {"part": expected} == call.arguments


@pytest.mark.parametrize("label", ["text/event-stream", "application/octet-stream"])
def test_an_object_is_json_whatever_it_is_called(label: str) -> None:
    """No other form of it is known."""
    assert (b'{"a":1}', label) == body_content(label, {"a": 1}, {})


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (SEVERAL, Part(b="string")),
        ({"text/event-stream": Part}, Part(b="string")),
        ({"application/x-ndjson": Part}, [Part(b="string")]),
    ],
)
def test_a_body_is_of_the_media_type_that_an_object_is_sent_as(
    content: dict[str, Any], expected: object
) -> None:
    """The same choice is made when it is sent."""
    operation = Operation[None, None](
        operation_id="post",
        method="POST",
        path="/a",
        resource="a",
        name="post",
        parameters=(),
        responses={},
        body=RequestBody({label: partial(_given, kind) for label, kind in content.items()}),
    )

    def post(*, body: Anything | Part, options: Any = None) -> None:
        """Call the operation."""

    (call, *_) = sampled_calls(operation, post, Sampler({}))
    assert {"body": expected} == call.arguments
