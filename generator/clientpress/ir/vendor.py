"""An operation's extensions, read by a profile → `Facts` and `NameHints` (semantics §9).

Comes in: extensions. Goes out: typed facts. What a profile does not know, and what of a value it does not read, stays verbatim in
`Facts.other`; a value of the wrong form is reported and stays there, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.document.alike import folded
from clientpress.ir.api import Facts, NameHints
from clientpress.ir.profile import Profile, Reading

T = TypeVar("T")
_MISSING = object()


class _Extensions:
    """The extensions of one operation; what was read is taken out of `left`."""

    def __init__(self, extensions: Mapping[str, Any], place: Place, found: Collector) -> None:
        self.left = dict(extensions)
        self._all = extensions
        self._place = place
        self._found = found

    def read(
        self, readings: tuple[Reading, ...], parse: Callable[[Any], T | None], expected: str
    ) -> list[T]:
        """Give what the readings find, one value for each extension."""
        values: dict[str, T] = {}
        failed: dict[str, None] = {}
        for reading in readings:
            if reading.key not in self._all or reading.key in values:
                continue
            value = _at(self._all[reading.key], reading.at)
            parsed = None if value is _MISSING else parse(value)
            if parsed is None:
                failed[reading.key] = None
            else:
                values[reading.key] = parsed
                self._take(reading)
        for key in failed:
            if key not in values:
                self._found.report(
                    catalogue.VENDOR_VALUE, self._place / key, extension=key, expected=expected
                )
        return list(values.values())

    def _take(self, reading: Reading) -> None:
        rest = self._all[reading.key]
        if len(reading.at) == 1 and len(rest) > 1:
            self.left[reading.key] = {k: v for k, v in rest.items() if k != reading.at[0]}
        elif len(reading.at) <= 1:
            self.left.pop(reading.key, None)


def read_vendor(
    extensions: Mapping[str, Any], profile: Profile, place: Place, found: Collector
) -> tuple[Facts, NameHints]:
    """Read an operation's extensions."""
    if not extensions:
        return Facts(), NameHints()
    given = _Extensions(extensions, place, found)
    texts = "a list of texts"
    plans = given.read(profile.plans, _flags, "an object of true and false, by plan")
    permissions = given.read(profile.permissions, _texts, texts)
    groups = given.read(profile.token_groups, _texts, texts)
    deprecation = given.read(profile.deprecation, _text, "a text")
    idempotent = given.read(profile.idempotent, _flag, "true or false")
    group = given.read(profile.group, _path, "a text, or a list of texts")
    method = given.read(profile.method, _text, "a text")
    return (
        Facts(
            plans={plan: value for flags in plans for plan, value in flags.items()},
            permissions=tuple(dict.fromkeys(one for several in permissions for one in several)),
            token_groups=tuple(dict.fromkeys(one for several in groups for one in several)),
            deprecation=" ".join(deprecation),
            idempotent=any(idempotent),
            other=given.left,
        ),
        NameHints(group=group[0] if group else (), method=method[0] if method else ""),
    )


def _at(value: Any, way: tuple[str, ...]) -> Any:
    for step in way:
        if not isinstance(value, dict) or step not in value:
            return _MISSING
        value = value[step]
    return value


def _flags(value: Any) -> Mapping[str, bool] | None:
    if isinstance(value, dict) and all(isinstance(flag, bool) for flag in value.values()):
        return value
    return None


def _texts(value: Any) -> tuple[str, ...] | None:
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return None


def _path(value: Any) -> tuple[str, ...] | None:
    """Read a group. For example: `dns.records` → (`dns`, `records`)."""
    parts = value.split(".") if isinstance(value, str) else _texts(value)
    return None if parts is None else tuple(one for one in parts if folded(one))


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
