"""Forms with files, validated like any other body.

Takes a body of parts; gives the problems of all that is no file. What a file holds is
not looked at: it may be read but once, and by the time that it is sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from typing import Any, cast

from ..codec.codec import Codec
from ..codec.plain import is_sequence
from ..problems import Path, Problem, path_text
from .bodies import has_file, is_file, members_of


def problems_of_form(codec: Codec, body: object) -> list[Problem]:
    """Return the problems of a body of parts, some of which may be files.

    For example: `{"photo": open(…), "title": 3}` gives `$.title: expected a string,
    got 3`.
    """
    files: set[str] = set()
    filled = _filled(body, (), files, count())
    found = codec.problems(filled)
    return [of_file(each) for each in found if each.path not in files]


def of_file(problem: Problem) -> Problem:
    """Say of what is no file what a file is: in JSON it would be a text in base64."""
    said = problem.message.replace("expected base64,", "expected bytes or a file,", 1)
    return replace(problem, message=said)


def _filled(value: Any, path: Path, files: set[str], numbers: Iterator[int]) -> Any:
    """Return a value with bytes in the place of each file, no two of them alike."""
    if is_file(value):
        files.add(path_text(path))
        return b"%d" % next(numbers)
    if not has_file(value):
        return value
    if is_sequence(value):
        items = cast("Sequence[Any]", value)
        return [
            _filled(item, (*path, index), files, numbers)
            for index, item in enumerate(items)
        ]
    return {
        name: _filled(member, (*path, name), files, numbers)
        for name, member in members_of(value).items()
    }
