"""Parameters of a path that stand for several parts of it: the name of a resource, such as `shelves/7/books/9`.

Comes in: an operation's parameters, and what its path says of them. Goes out: the same; slashes stay in those whose value has some.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from clientpress.document.fields import Fields
from clientpress.document.model import In, Parameter
from clientpress.values import replace

WHOLE: Final = "/"
"""In the place of a resource's name: the value is a path of its own."""
_CLASS: Final = re.compile(r"\[\^?\]?[^\]]*\]")
_ANY: Final = re.compile(r"\.[*+]")
"""What a router calls everything that is left of a path: a part of one has no slash, and needs no pattern. With `^` and `$` it is a schema's for any text."""
_STARS: Final = re.compile(r"(\*\*?)")


def with_resource_names(
    parameters: Iterable[Parameter], names: Mapping[str, str], operation: Fields
) -> tuple[Parameter, ...]:
    """Let slashes stay in the parameters of a path of which the path (`names`), a pattern or GitHub's `x-multi-segment` says that they have some.

    For example: in `shelves/7`, of `{name=shelves/*}` or `pattern: shelves/[^/]+`.
    """
    return tuple(
        _named(one, names.get(one.name, ""), operation) if one.location is In.PATH else one
        for one in parameters
    )


def _named(parameter: Parameter, name: str, operation: Fields) -> Parameter:
    place = parameter.schema
    if name == WHOLE:
        return replace(parameter, allow_reserved=True, is_path=True)
    if parameter.extensions.get("x-multi-segment") is True:
        parameter = replace(parameter, allow_reserved=True)
    if place is None:
        return parameter
    keywords = operation.reading.schemas[place].keywords
    pattern = keywords.get("pattern", "")
    if not name:
        return replace(parameter, allow_reserved=True) if _has_slashes(pattern) else parameter
    written = "".join(map(_pattern, _STARS.split(name)))
    named = {"type": "string", "pattern": f"^{written}$"}
    if not pattern and keywords.keys() <= {"type"}:
        place = operation.place / "parameters" / f"{{{parameter.name}={name}}}" / "schema"
        operation.reading.registry.put(place, named)
    return replace(parameter, schema=place, allow_reserved=True)


def _has_slashes(pattern: str) -> bool:
    return "/" in _CLASS.sub("", pattern) or _ANY.fullmatch(pattern) is not None


def _pattern(part: str) -> str:
    return {"*": "[^/]+", "**": ".+"}.get(part) or re.escape(part)
