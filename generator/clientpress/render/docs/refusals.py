"""What the body of a refusal is, for the guide: (Api, Names, Operation) → a model and one of its fields."""

from __future__ import annotations

from typing import Final, NamedTuple

from clientpress.ir.api import Api, Operation
from clientpress.ir.types import Nullable, Object, Scalar, TypeId
from clientpress.naming.model import Identifier, Names
from clientpress.python.answers import failures

_SHOWN_ANYWAY: Final = "errors"  # as `error.errors`


class Refusal(NamedTuple):
    """The name of a model in `models`, and of the field that says most in a line."""

    model: Identifier
    field: Identifier


def refusal(api: Api, names: Names, operation: Operation) -> Refusal | None:
    """Give the model that the first described refusal is; None where there is no such model."""
    for response in failures(operation):
        for media in response.media:
            told = None if media.type is None else _of(api, names, media.type)
            if told is not None:
                return told
    return None


def _of(api: Api, names: Names, type_id: TypeId) -> Refusal | None:
    found = api.types[type_id]
    if isinstance(found, Nullable):
        return _of(api, names, found.of)
    if type_id not in names.types or not isinstance(found, Object) or not found.properties:
        return None
    plain = [one for one in found.properties if isinstance(api.types[one.type], Scalar)]
    others = [one for one in found.properties if one.wire != _SHOWN_ANYWAY]
    shown = (*plain, *others, *found.properties)[0]
    return Refusal(names.types[type_id].name, names.fields[type_id][shown.wire])
