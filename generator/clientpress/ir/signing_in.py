"""Calls that sign somebody in, where the document says of all calls that they need a credential and made no exception.

Comes in: operations and what they require. Goes out: what they require, with nothing as an alternative for those calls: who calls
one has no credential yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place
from clientpress.diagnostics.words import first_quoted
from clientpress.document import model as document
from clientpress.document.model import SecurityRequirement
from clientpress.ir.api import Operation
from clientpress.ir.types import Object, Type, TypeId

_ENDS: Final = frozenset(
    {"login", "logon", "signin", "session", "sessions", "signup", "register", "authenticate"}
)
_SECRETS: Final = frozenset({"password", "passwd", "passphrase"})
_NO_LETTER: Final = re.compile(r"[^a-z]")

Required = Mapping[Place, tuple[SecurityRequirement, ...] | None]


def with_signing_in(
    operations: Iterable[Operation],
    said: Iterable[document.Operation],
    required: Required,
    types: Mapping[TypeId, Type],
    found: Collector,
) -> Required:
    """Let calls that sign in go without a credential. For example: POST `/auth/login` with a password, beside `security: [{key: []}]` of the whole document."""
    own = {one.place for one in said if _is_its_own(one)}
    signing = [
        one
        for one in operations
        if one.place not in own and _is_asked(required.get(one.place)) and _signs_in(one, types)
    ]
    if not signing:
        return required
    named = first_quoted([one.key for one in signing])
    several = len(signing) > 1
    found.report(
        catalogue.SIGNS_IN,
        signing[0].place,
        operations=named,
        take="take" if several else "takes",
        say="say" if several else "says",
    )
    return {**required, **{one.place: (*(required[one.place] or ()), {}) for one in signing}}


def _is_its_own(said: document.Operation) -> bool:
    place = said.security_place
    return place is not None and place.pointer.startswith(said.place.pointer)


def _is_asked(required: tuple[SecurityRequirement, ...] | None) -> bool:
    return bool(required) and {} not in (required or ())


def _signs_in(operation: Operation, types: Mapping[TypeId, Type]) -> bool:
    """Whether a POST of `/login`, `/sessions` or the like takes a password."""
    last = operation.path.partition("?")[0].rstrip("/").rpartition("/")[2]
    if operation.method != "POST" or _NO_LETTER.sub("", last.lower()) not in _ENDS:
        return False
    sent = operation.body.media if operation.body else ()
    shapes = (types[one.type] for one in sent if one.type is not None)
    fields = {
        one.wire.lower()
        for shape in shapes
        if isinstance(shape, Object)
        for one in shape.properties
    }
    return not fields.isdisjoint(_SECRETS)
