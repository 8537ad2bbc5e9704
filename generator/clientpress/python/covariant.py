"""Unions of annotations of which some are covariant, as type checkers can use them."""

from __future__ import annotations

from clientpress.python import runtime
from clientpress.python.expressions import Either, Expression, Subscript, Symbol, either


def is_text(of: Expression) -> bool:
    """Whether a value may be a text: no list of such is a `Sequence`, as a text is one, too."""
    return runtime.STR in (of.alternatives if isinstance(of, Either) else (of,))


def united(alternatives: list[Expression]) -> Expression:
    """Unite annotations. Several kinds of lists of which one is covariant become one, and so do maps.

    For mypy finds no type for `[{"name": "a"}]` where there are two lists that it could be.
    For example: `list[str]`, `Sequence[models.Zone | Zone]` → `Sequence[str | models.Zone | Zone]`
    """
    found = either(alternatives)
    for covariant, usual in ((runtime.SEQUENCE, runtime.LIST), (runtime.MAPPING, runtime.DICT)):
        found = _merged(found, covariant, usual)
    return found


def _merged(of: Expression, covariant: Symbol, usual: Symbol) -> Expression:
    if not isinstance(of, Either):
        return of
    alike = [
        one
        for one in of.alternatives
        if isinstance(one, Subscript) and one.base in (covariant, usual)
    ]
    if len(alike) <= 1 or all(one.base == usual for one in alike):
        return of
    *keys, _ = alike[0].items
    merged = Subscript(covariant, (*keys, united([one.items[-1] for one in alike])))
    return either([merged if one in alike else one for one in of.alternatives])
