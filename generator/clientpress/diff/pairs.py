"""Which things of two packages are the same: by name, since callers know nothing else; what has lost its name, by what it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from clientpress.diff.surface import MethodSurface, ModelSurface, Surface

Dotted = tuple[str, str]
"""Resource and method."""


class Pairs(NamedTuple):
    """The newer thing of each older one that is still there; older names come first."""

    methods: Mapping[Dotted, Dotted]
    resources: Mapping[str, str]
    models: Mapping[str, str]


def pairs(old: Surface, new: Surface) -> Pairs:
    """Find the pairs."""
    methods = _methods(_by_dotted(old), _by_dotted(new))
    return Pairs(methods, _resources(old, new, methods), _models(old, new))


def _by_dotted(of: Surface) -> dict[Dotted, MethodSurface]:
    return {
        (attribute, name): method
        for attribute, resource in of.resources.items()
        for name, method in resource.methods.items()
    }


def _methods(
    old: Mapping[Dotted, MethodSurface], new: Mapping[Dotted, MethodSurface]
) -> dict[Dotted, Dotted]:
    """Match methods by name, then by operationId and route, by operationId, by route."""
    found = {name: name for name in old if name in new}
    known: tuple[Callable[[MethodSurface], object], ...] = (
        lambda one: (one.operation_id, one.route),
        lambda one: one.operation_id,
        lambda one: one.route,
    )
    for key in known:
        taken = set(found.values())
        left = {key(one): name for name, one in new.items() if name not in taken}
        for name, one in old.items():
            other = left.pop(key(one), None) if name not in found else None
            if other is not None:
                found[name] = other
    return found


def _resources(old: Surface, new: Surface, methods: Mapping[Dotted, Dotted]) -> dict[str, str]:
    """Match resources by name, then by where all methods of one have gone together."""
    found = {name: name for name in old.resources if name in new.resources}
    for name, resource in old.resources.items():
        homes = {methods.get((name, one), ("", ""))[0] for one in resource.methods}
        if name not in found and len(homes) == 1:
            (home,) = homes
            if home and home not in old.resources and home not in found.values():
                found[name] = home
    return found


def _models(old: Surface, new: Surface) -> dict[str, str]:
    """Match models by name, by a name that goes on as an alias, then by a place of use or component that both have."""
    found = {name: name for name in old.models if name in new.models}
    found |= {
        name: new.former[name]
        for name in old.models
        if name not in found and new.former.get(name) in new.models
    }
    at = dict(_by_origin(one for name, one in new.models.items() if name not in old.models))
    taken: set[str] = set()
    for name, one in old.models.items():
        others = [at[origin] for origin in one.origins if origin in at and at[origin] not in taken]
        if name not in found and others:
            found[name] = others[0]
            taken.add(others[0])
    return found


def _by_origin(models: Iterator[ModelSurface]) -> Iterator[tuple[str, str]]:
    for one in models:
        yield from ((origin, one.name) for origin in one.origins)
