"""Arguments that are sampled can be sent."""

from __future__ import annotations

from typing import Any, Literal

import pytest

from clientpress.runtime.operation import Operation, Path
from clientpress.runtime.sample_arguments import sampled_calls
from clientpress.runtime.samples import Sampler


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Literal["", "mini", "full"], "mini"),
        (Literal["", "full"] | None, "full"),
        (Literal[""], "string"),
        (Any, "string"),
        (dict[str, Any], {"key": "string"}),
    ],
)
def test_no_part_of_a_path_is_empty(kind: Any, expected: object) -> None:
    """Of constants, the first that can stand in a path is taken."""
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
