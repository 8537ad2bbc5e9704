"""The locks of both sides of a merge become one.

Afterwards whoever calls what either side generated can go on: a name that only one of them has is kept, also a second name of the same
thing. Where both gave one name to different things, the first has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from clientpress.naming.locked import Lock, LockedMethod, LockedNames, LockedType, read_renamed
from clientpress.values import replace

T = TypeVar("T")


def united(ours: Lock, theirs: Lock) -> Lock:
    """Give what both know. For example: two branches each locked a new operation of one resource."""
    both = {
        package: _names(section, theirs.packages.get(package, LockedNames()))
        for package, section in ours.packages.items()
    }
    return Lock(packages={**theirs.packages, **both})


def _names(ours: LockedNames, theirs: LockedNames) -> LockedNames:
    return LockedNames(
        resources=_named(ours.resources, theirs.resources, lambda pair: pair[0]),
        methods=_each(ours.methods, theirs.methods, _called, _method),
        types=_each(ours.types, theirs.types, lambda one: one.name.casefold(), _type),
        keywords=_named(ours.keywords, theirs.keywords, str),
        servers=_named(ours.servers, theirs.servers, str),
    )


def _called(one: LockedMethod) -> str:
    return f"{one.resource}.{one.name}"


def _named(
    ours: Mapping[str, T], theirs: Mapping[str, T], name: Callable[[T], str]
) -> dict[str, T]:
    taken = {name(one) for one in ours.values()}
    more = {key: one for key, one in theirs.items() if key not in ours and name(one) not in taken}
    return {**ours, **more}


def _each(
    ours: Iterable[T],
    theirs: Iterable[T],
    name: Callable[[T], str],
    both: Callable[[T, T], T],
) -> tuple[T, ...]:
    """Give all that one side has, and one of `both` where they have the same name."""
    here, there = ({name(one): one for one in side} for side in (ours, theirs))
    known = (both(one, there.get(key, one)) for key, one in here.items())
    return (*known, *(one for key, one in there.items() if key not in here))


def _method(one: LockedMethod, other: LockedMethod) -> LockedMethod:
    """Give an operation the arguments of both sides."""
    if one.operation_id != other.operation_id and one.route != other.route:
        return one
    return replace(one, arguments=_wires(one.arguments, other.arguments))


def _type(one: LockedType, other: LockedType) -> LockedType:
    """Give a type all that one of both sides knows it by."""
    met = {*one.at} & {*other.at} or {*one.components} & {*other.components}
    if one.name != other.name or not (met or one.shape == other.shape):
        return one
    return replace(
        one,
        at=tuple(dict.fromkeys((*one.at, *other.at))),
        components=tuple(dict.fromkeys((*one.components, *other.components))),
        fields=_wires(one.fields, other.fields),
    )


def _wires(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Unite the names of arguments or fields: what the other side alone has comes along where its name is free."""
    wires = {read_renamed(one)[0] for one in ours}
    names = {_python(one) for one in ours}
    more = (
        one for one in theirs if read_renamed(one)[0] not in wires and _python(one) not in names
    )
    return (*ours, *more)


def _python(renamed: str) -> str:
    """Give the Python name. For example: `zone_id` of `path zone_id` and of `path zone-id=zone_id`."""
    return read_renamed(renamed)[1].rpartition(" ")[2]
