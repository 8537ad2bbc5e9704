"""Credentials that a document declares as parameters, as authors do who have not met `securitySchemes`.

Comes in: the operations and schemes as they are written. Goes out: both, in which such a credential is a scheme: it is given to the
client, and not to each call. `Authorization` always is one, and is no parameter where a scheme sends it (OpenAPI 3.1 §4.8.12.1); so is what
a scheme of the document sends by the same name, and other names are where nearly all operations ask for them and the document knows no scheme.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import Final, Literal, TypeAlias

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.document.model import (
    In,
    Json,
    Operation,
    Parameter,
    SecurityRequirement,
    SecurityScheme,
)
from clientpress.document.referred import referred
from clientpress.document.schema import Schemas
from clientpress.values import replace

_Key: TypeAlias = tuple[In, str]

_AUTHORIZATION: Final = (In.HEADER, "authorization")
_CREDENTIAL: Final = re.compile(
    r"key|token|[a-z]*?(?:api|app|auth|access|secret|subscription|private)(?:key|token|secret)|[a-z]*authorization"
)
_PLAIN: Final = frozenset({"key", "token"})
"""What may be a thing of the API's own as well, such as what a value is stored under; its description has to say."""
_SAID: Final = re.compile(
    r"\b(?:api|app\w*|access|secret|auth\w*|developer|your|personal)[ _-]?(?:key|token)|credential|\bauthenti|\bauthori[sz]",
    re.IGNORECASE,
)
_Limit: TypeAlias = Literal["min_length", "max_length", "pattern"]
_LIMITS: Final[tuple[_Limit, ...]] = ("min_length", "max_length", "pattern")
_SEVERAL: Final = 3
_NEARLY_ALL: Final = 0.8
_TOGETHER: Final = 4
"""Credentials of one call that may be left out, each for itself; where there are more, they stay arguments."""


def with_credentials(
    operations: Sequence[Operation],
    schemes: Mapping[str, SecurityScheme],
    schemas: Schemas,
    found: Collector,
) -> tuple[tuple[Operation, ...], dict[str, SecurityScheme]]:
    """Read the credentials among the parameters as schemes. For example: a required header `X-Api-Key` of every operation."""
    declared = {
        (In(one.location), one.wire_name.lower()): one
        for one in reversed([*schemes.values()])
        if one.type == "apiKey" and one.location in {*In}
    }
    keys = {_AUTHORIZATION, *declared}
    if not schemes and not any(one.security for one in operations):
        keys |= _everywhere(operations)
    asked = [one for one in _parameters(operations) if _key(one) in keys]
    if not asked:
        return tuple(operations), dict(schemes)
    implied = {
        _key(one): declared.get(_key(one)) or _scheme(one, schemes, schemas)
        for one in reversed(asked)
    }
    read = tuple(_without(one, implied, schemes, found) for one in operations)
    used = {name for one in read for requirement in one.security or () for name in requirement}
    others = {one.name: one for one in implied.values() if one.name in used}
    return read, {**schemes, **{name: others[name] for name in sorted(others)}}


def _parameters(operations: Sequence[Operation]) -> Iterator[Parameter]:
    return chain.from_iterable(one.parameters for one in operations)


def _key(parameter: Parameter) -> _Key:
    return parameter.location, parameter.name.lower()


def _everywhere(operations: Sequence[Operation]) -> set[_Key]:
    """Give what is called like a credential, and is a parameter of nearly all operations."""
    counts = Counter(_key(one) for one in _parameters(operations) if _is_called_credential(one))
    enough = max(_SEVERAL, _NEARLY_ALL * len(operations))
    return {key for key, count in counts.items() if count >= enough}


def _is_called_credential(parameter: Parameter) -> bool:
    letters = _letters(parameter.name)
    if parameter.location is In.QUERY and letters in _PLAIN:
        return _SAID.search(parameter.description) is not None
    return parameter.location in (In.HEADER, In.QUERY) and bool(_CREDENTIAL.fullmatch(letters))


def _letters(name: str) -> str:
    return "".join(filter(str.isalpha, name)).lower()


def _scheme(
    parameter: Parameter, schemes: Mapping[str, SecurityScheme], schemas: Schemas
) -> SecurityScheme:
    """Make the scheme that sends what a parameter would, under its name."""
    name: str = parameter.name
    examples = [one.value for one in parameter.examples if one.told]
    same = schemes.get(name)
    return SecurityScheme(
        name=name if same is None else f"{name} {parameter.location}",
        type="apiKey",
        description=parameter.description,
        location=parameter.location,
        wire_name=parameter.name,
        flows={},
        constraints=_constraints(parameter, schemas),
        extensions={**parameter.extensions, **({"examples": examples} if examples else {})},
        place=parameter.place,
    )


def _constraints(parameter: Parameter, schemas: Schemas) -> tuple[tuple[str, Json], ...]:
    """Give what a value of the parameter has to keep to. For example: a pattern."""
    if parameter.schema is None:
        return ()
    keywords = referred(schemas, parameter.schema)
    return tuple((name, keywords[name]) for name in _LIMITS if name in keywords)


def _without(
    operation: Operation,
    implied: Mapping[_Key, SecurityScheme],
    schemes: Mapping[str, SecurityScheme],
    found: Collector,
) -> Operation:
    """Let an operation ask for schemes in place of parameters."""
    asked = [
        one
        for one in operation.parameters
        if _key(one) in implied and _is_one(operation, implied[_key(one)], schemes)
    ]
    if sum(not one.required for one in asked) > _TOGETHER:
        asked = [one for one in asked if one.required]
    if not asked:
        return operation
    for one in asked:
        found.report(catalogue.PARAMETER_AS_SCHEME, one.place, fold=one.name, name=one.name)
    security: list[SecurityRequirement] = []
    for requirement in operation.security or ({},):
        sent = any(_sends_authorization(name, schemes) for name in requirement)
        rest = [one for one in asked if not (sent and _key(one) == _AUTHORIZATION)]
        needed = {implied[_key(one)].name: () for one in rest if one.required}
        free = [implied[_key(one)].name for one in rest if not one.required]
        security += (
            {**requirement, **needed, **dict.fromkeys(some, ())} for some in _choices(free)
        )
    return replace(
        operation,
        parameters=tuple(one for one in operation.parameters if one not in asked),
        security=tuple(one for at, one in enumerate(security) if one not in security[:at]),
        security_place=asked[0].place if operation.security is None else operation.security_place,
    )


def _is_one(
    operation: Operation, scheme: SecurityScheme, schemes: Mapping[str, SecurityScheme]
) -> bool:
    """Whether what is sent as a scheme would be is the credential: not where an operation says that it needs no such scheme, such as one that takes an invitation's `token`."""
    declared = schemes.get(scheme.name) is scheme
    asks = operation.security is None or any(scheme.name in one for one in operation.security)
    return asks or not declared or scheme.wire_name.lower() == "authorization"


def _choices(free: list[str]) -> Iterator[tuple[str, ...]]:
    """Give what may be given together, most first: all, all but one, and so on; at last nothing."""
    return chain.from_iterable(combinations(free, size) for size in range(len(free), -1, -1))


def _sends_authorization(name: str, schemes: Mapping[str, SecurityScheme]) -> bool:
    """Whether a scheme sends the header `Authorization`; one that nobody declares is read as one that does."""
    scheme = schemes.get(name)
    if scheme is None or scheme.type != "apiKey":
        return scheme is None or scheme.type != "mutualTLS"
    return (scheme.location, scheme.wire_name.lower()) == _AUTHORIZATION
