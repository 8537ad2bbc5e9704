"""Models of which a test gives some fields, and a sample the others.

Takes the annotation of a model, data of it, and fields by their names in Python; gives
data in which these are changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, cast, get_args, get_origin

from ..codec.codec import codec_of
from ..codec.plain import is_mapping
from ..errors import ValidationError
from ..unset import Unset
from .samples import Sampler, is_record, members_of

if TYPE_CHECKING:
    from ..model import Model

M = TypeVar("M", bound="Model")


def sampled(sampler: Sampler, model: type[M], fields: Mapping[str, object]) -> M:
    """Return a sampled model with some fields of one's own."""
    try:
        data = changed(model, sampler.sample(model), fields)
    except ValidationError as error:
        subject = f"the sample of {model.__name__}"
        raise ValidationError(error.problems, subject=subject) from None
    return cast("M", codec_of(model).decode(data, "ignore"))


def changed(kind: Any, data: Any, changes: Mapping[str, object]) -> Any:
    """Return data of a type with some fields changed, by their names in Python."""
    model = model_of(kind)
    if model is None:
        if not (kind is None or kind is Any or is_mapping(data)):
            raise TypeError(
                "this operation does not return a model: give the value itself; a list"
                " takes models, such as [fake.sample_of(models.…, …)]"
            )
        return {**(data if is_mapping(data) else {}), **changes}
    names = {name: name for name, _, _, _ in members_of(model)}
    names |= {wire: name for name, wire, _, _ in members_of(model)}
    for name in changes:
        if name not in names:
            close = get_close_matches(name, names, 1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise TypeError(f"{model.__name__} has no field {name!r}{hint}")
    value = codec_of(model).decode(data if is_mapping(data) else {}, "ignore")
    made = replace(value, **{names[name]: one for name, one in changes.items()})
    return codec_of(model).encode(made)


def model_of(kind: Any) -> Any:
    """Return the model that a type is, beside null and what may be absent."""
    if get_origin(kind) is Annotated:
        return model_of(get_args(kind)[0])
    parts = [
        part for part in get_args(kind) if part is not Unset and part is not type(None)
    ]
    if len(parts) == 1 and get_origin(kind) not in (list, dict, tuple):
        return model_of(parts[0])
    return kind if is_record(kind) else None


def type_of_field(model: Any, wire: str) -> Any:
    """Return what a model has under a name; anything where it has nothing."""
    if model is None:
        return Any
    for _, name, hint, _ in members_of(model):
        if name == wire:
            return hint
    return Any


def type_of_item(kind: Any) -> Any:
    """Return what a list is of, beside null and what may be absent."""
    if get_origin(kind) is list:
        return get_args(kind)[0]
    inner = (type_of_item(part) for part in get_args(kind))
    return next((one for one in inner if one is not Any), Any)
