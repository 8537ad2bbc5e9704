"""Arguments for a method, sampled after what its operation describes.

Takes an operation and the method that calls it; gives keyword arguments: all of them,
and those alone that must be given. Of a package, those that its client is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from inspect import Signature, get_annotations, signature
from typing import Any, Literal, get_args, get_origin

from ..calling.bodies import choose_media_type
from ..codec.codec import codec_of
from ..description.operation import Operation, Parameter, RequestBody
from ..description.package import Package
from ..description.paging import ItemOffset, PageNumber
from ..media import STREAMED, kind_of
from ..unset import UNSET
from ..values import immutable
from .samples import (
    NoSampleError,
    Sampler,
    fits,
    is_record,
    members_of,
    wanted_of,
)

_OPTIONS = "options"
_DATA = ("json", "form", "multipart", *STREAMED)
_DOTS = frozenset((".", ".."))
_SEGMENTS = ("string", "a", "x", "1", "...", "a.b")
_EMPTY: tuple[object, ...] = ("", {}, [])


@immutable
class SampledCall:
    """The arguments of a call, or of a client.

    Attributes:
        arguments: By name.
        is_valid: Whether all of them are what is described. A pattern may be such that
            no text for it is found.
    """

    arguments: Mapping[str, Any]
    is_valid: bool


def sampled_calls(
    operation: Operation[Any, Any], method: Callable[..., Any], sampler: Sampler
) -> Iterator[SampledCall]:
    """Give a call with all arguments, and one with those that must be given.

    There is one call alone where both are the same.

    Raises:
        NoSampleError: There is no sample of an argument that must be given.
    """
    given = signature(method).parameters
    needed = [name for name, one in given.items() if one.default is Signature.empty]
    sampled = dict(_arguments(operation, method, sampler, needed))
    yield _call(sampled)
    needed += [name for name in _together(operation, given) if name not in needed]
    if len(needed) < len(sampled):
        yield _call({name: sampled[name] for name in needed if name in sampled})


def given_once(package: Package, sampler: Sampler) -> SampledCall:
    """Give what a client is given for its calls; what has no sample is left out."""
    sampled: dict[str, tuple[Any, bool]] = {}
    for one in package.parameters:
        with suppress(NoSampleError):
            sampled[one.name] = _value(one.type(), sampler)
    made = _call(sampled)
    return (
        made
        if len(sampled) == len(package.parameters)
        else replace(made, is_valid=False)
    )


def _call(sampled: Mapping[str, tuple[Any, bool]]) -> SampledCall:
    return SampledCall(
        arguments={name: value for name, (value, _) in sampled.items()},
        is_valid=all(is_valid for _, is_valid in sampled.values()),
    )


def _arguments(
    operation: Operation[Any, Any],
    method: Callable[..., Any],
    sampler: Sampler,
    needed: list[str],
) -> Iterator[tuple[str, tuple[Any, bool]]]:
    """Give value, and whether it is valid, by the name of the argument."""
    others = [name for name in signature(method).parameters if name != _OPTIONS]
    for parameter in operation.parameters:
        others.remove(parameter.name)
        try:
            kind = parameter.type()
            value, is_valid = _value(kind, sampler)
            position = _position(operation, parameter, kind)
            value = value if position is None else position
            # No part of a path may be empty, as what may be anything is, or a dot.
            if parameter.location == "path" and (value in _EMPTY or _steps(value)):
                value = _segment(kind)
                is_valid = is_valid and fits(kind, value)
            yield parameter.name, (value, is_valid)
        except NoSampleError:
            if parameter.name in needed:
                raise
    if operation.body is not None and others:
        # Names within names stay: from Python 3.14 on, `get_type_hints` does not look for
        # them where they are from.
        hints = get_annotations(method, eval_str=True)
        yield from _of_body(operation.body, others, hints, sampler)


def _together(
    operation: Operation[Any, Any], given: Mapping[str, Any]
) -> Iterator[str]:
    """Give the arguments that a body needs though none of them must be given."""
    body = operation.body
    if body is None or not body.required:
        return
    kind: Any = body.content[choose_media_type(tuple(body.content), {})]()
    if not is_record(kind) or kind.limits_ is None:
        return
    known = {parameter.name for parameter in operation.parameters}
    names = [name for name in given if name not in known and name != _OPTIONS]
    model: Any = kind
    members = sorted(members_of(model), key=lambda member: not member[3])
    wanted = wanted_of(model, every=False)
    for name, (_, wire, _, _) in zip(names, members, strict=False):
        if wire in wanted:
            yield name


def _steps(value: object) -> bool:
    """Tell whether a part of a path would be `.` or `..`."""
    return isinstance(value, str) and not _DOTS.isdisjoint(value.split("/"))


def _segment(kind: Any) -> object:
    """Return what a part of a path may be: the first constant that is not empty."""
    told = [one for one in _constants(kind) if not (one in _EMPTY or _steps(one))]
    others = [one for one in (*_SEGMENTS, {"key": "string"}) if fits(kind, one)]
    return [*told, *others, "string"][0]


def _constants(kind: Any) -> Iterator[object]:
    if get_origin(kind) is Literal:
        yield from get_args(kind)
        return
    for part in get_args(kind):
        yield from _constants(part)


def _position(
    operation: Operation[Any, Any], parameter: Parameter, kind: Any
) -> object:
    """Return where a list begins, for the parameter that counts pages or items.

    Any other position may be none: the text `string`, or page 1.5.
    """
    pages = operation.pages
    if not isinstance(pages, (PageNumber, ItemOffset)):
        return None
    if (parameter.wire, parameter.location) != (pages.parameter, pages.location):
        return None
    written = (pages.first, str(pages.first))
    return next((one for one in written if fits(kind, one)), None)


def _of_body(
    body: RequestBody, names: list[str], hints: Mapping[str, Any], sampler: Sampler
) -> Iterator[tuple[str, tuple[Any, bool]]]:
    media_type = choose_media_type(tuple(body.content), {})
    kind: Any = body.content[media_type]()
    if kind is Any and kind_of(media_type) not in _DATA:
        kind = bytes
    whole, is_valid = _value(kind, sampler)
    if kind_of(media_type) == "ndjson":
        yield names[0], ([whole], is_valid)
        return
    if not is_record(kind) or kind in _parts(hints[names[0]]):
        yield names[0], (whole, is_valid)
        return
    # Properties that must be given come first, in fields as in arguments.
    model: Any = kind
    members = sorted(members_of(model), key=lambda member: not member[3])
    for name, (field, _, _, _) in zip(names, members, strict=True):
        value = getattr(whole, field)
        if value is not UNSET:
            yield name, (value, is_valid)


def _value(annotation: Any, sampler: Sampler) -> tuple[Any, bool]:
    if annotation is bytes:
        return b"content", True
    data = sampler.sample(annotation)
    codec = codec_of(annotation)
    return codec.decode(data, "ignore"), fits(annotation, data)


def _parts(annotation: Any) -> tuple[Any, ...]:
    return (annotation, *get_args(annotation))
