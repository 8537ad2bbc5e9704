"""What it means for callers that a type is another one, by the direction in which its values travel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any as Anything
from typing import Final, NamedTuple

from clientpress.algebra.numeric import exact
from clientpress.diagnostics.words import several
from clientpress.diff import rules
from clientpress.diff.annotations import Limits, Steps, text
from clientpress.diff.fitting import Aliases, Any, Fitting, leaves
from clientpress.diff.model import ORDER, Rule
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import Expression, Subscript
from clientpress.python.prose import code
from clientpress.runtime.codec.constraints import Constraints

_MOST: Final = 5
_LONGEST: Final = 120


class Travels(NamedTuple):
    """Whether callers give values of something, and whether they get them."""

    sent: bool
    received: bool


class Judged(NamedTuple):
    """The rule that a change falls under, and what changed: types beside each other, or, where it `says`, words about the subject.

    `sides` are both sides where those are not the types.
    """

    rule: Rule
    change: str
    says: bool = True
    sides: tuple[str, str] | None = None


class Judge:
    """Compares annotations of an older and a newer package; models of the older one stand there by their newer names."""

    def __init__(self, old: Aliases, new: Aliases) -> None:
        self._old = old
        self._new = new
        self._forth = Fitting(old, new)
        self._forth_typed = Fitting(old, new, takes=Any.NOTHING)
        self._back = Fitting(new, old)
        self._back_plain = Fitting(new, old, takes=Any.PLAIN)
        self._back_open = Fitting(new, old, takes=Any.PLAIN, is_open=True)

    def types(self, old: Expression, new: Expression, travels: Travels) -> Judged | None:
        """Judge a change of type; None where there is none, or none that a caller could meet."""
        if old == new:
            return None
        found: list[tuple[Rule, bool]] = []
        if travels.sent and (rule := self._sent(old, new)):
            found.append((rule, True))
        if travels.received and (rule := self._received(old, new)):
            found.append((rule, False))
        if not found:
            return None
        rule, sent = min(found, key=lambda one: ORDER.index(one[0].severity))
        said = self._told(old, new, sent=sent)
        if said and rule is rules.SENT_CHANGED:
            rule = rules.SENT_NARROWED
        return Judged(rule, said or both(old, new), says=bool(said))

    def _sent(self, old: Expression, new: Expression) -> Rule | None:
        wider, narrower = self._forth.fits(old, new), self._back.fits(new, old)
        if wider:
            return None if narrower else rules.SENT_WIDENED
        return rules.SENT_NARROWED if narrower else rules.SENT_CHANGED

    def _received(self, old: Expression, new: Expression) -> Rule | None:
        wider = self._forth.fits(old, new)
        if self._back_plain.fits(new, old):
            return None if wider else rules.RECEIVED_NARROWED
        if self._back_open.fits(new, old):
            return rules.RECEIVED_VALUES
        if wider:
            typed = self._forth_typed.fits(old, new)
            return rules.RECEIVED_WIDENED if typed else rules.RECEIVED_UNTYPED
        return rules.RECEIVED_CHANGED

    def _told(self, old: Expression, new: Expression, *, sent: bool) -> str:
        """Say what changed, if alternatives came or went alone, or constants took the place of others; else nothing."""
        inner = _inner(old, new)
        if inner is not None:
            return self._told(*inner, sent=sent)
        before, now = list(leaves(old, self._old)), list(leaves(new, self._new))
        gone = [one for one in before if one not in now]
        come = [one for one in now if one not in before]
        if not gone and come == [NONE]:
            return "may be `None`, too" if sent else "may be `None` now"
        if not come and gone == [NONE]:
            return "may not be `None` any more" if sent else "is never `None` now"
        if all(map(_is_constant, (*gone, *come))) or not (gone and come):
            return _values(gone, come, sent=sent)
        return ""


def both(old: Expression, new: Expression) -> str:
    """Set two types side by side. For example: `` `str` → `int` ``."""
    return f"{shown(text(old))} → {shown(text(new))}"


def shown(of: str) -> str:
    """Set a text as code, cut where it is too long to be read at a glance."""
    return code(of if len(of) <= _LONGEST else f"{of[:_LONGEST]}…")


def _inner(old: Expression, new: Expression) -> tuple[Expression, Expression] | None:
    """Give what differs inside lists and the like. For example: `list[A]`, `list[B]` → A, B."""
    match old, new:
        case Subscript(base=one, items=items), Subscript(base=other, items=others):
            alike = one == other and one not in (runtime.LITERAL, runtime.TUPLE)
            if alike and len(items) == len(others) and items[:-1] == others[:-1]:
                return items[-1], others[-1]
    return None


def _is_constant(of: Expression) -> bool:
    return isinstance(of, Subscript) and of.base == runtime.LITERAL


def _values(gone: Sequence[Expression], come: Sequence[Expression], *, sent: bool) -> str:
    """Say which alternatives went and came. One verb is enough for both where it would have to agree with one thing or several."""
    if not gone:
        return f"{'takes' if sent else 'may be'} {_listed(come)}, too" if come else ""
    said = f"{'does not take' if sent else 'is never'} {_listed(gone)} any more"
    if not come:
        return said
    return f"{said}, but {'' if sent else 'may be '}{_listed(come)}"


def _listed(alternatives: Sequence[Expression]) -> str:
    """List constants and types. For example: `"a"`, `"b"` and 3 more."""
    texts = [
        shown(text(one.items[0] if isinstance(one, Subscript) and _is_constant(one) else one))
        for one in alternatives[:_MOST]
    ]
    more = len(alternatives) - len(texts)
    return several([*texts, f"{more} more"] if more else texts)


def constraints(old: Limits, new: Limits) -> Judged | None:
    """Judge changes of the constraints of what is sent. Those of what is received are no concern of callers."""
    tighter: list[_Limit] = []
    looser: list[_Limit] = []
    for at, before in old.items():
        now = new.get(at, before)  # of what is not there any more, the type tells
        for name in dict.fromkeys((*before, *now)):
            if before.get(name) != now.get(name):
                is_tighter = _tightens(name, before.get(name), now.get(name))
                (tighter if is_tighter else looser).append(_limit(at, name, before, now))
    found = tighter or looser
    if not found:
        return None
    sides = tuple(
        ", ".join(one for one in side if one)
        for side in zip(*((one.old, one.new) for one in found), strict=True)
    )
    rule = rules.SENT_REFUSED if tighter else rules.SENT_LOOSENED
    return Judged(rule, ", ".join(one.said for one in found), sides=(sides[0], sides[1]))


def _tightens(name: str, old: Anything, new: Anything) -> bool:
    """Whether some value that was valid is not any more."""
    if _is_none(old) or _is_none(new):
        return _is_none(old)
    if name == "pattern":
        return True
    if name == "dependent_required":
        known = Constraints(dependent_required=old)
        return any(set(needed) - known.with_needed([one]) for one, needed in new.items())
    if name == "multiple_of":
        return exact(old) % exact(new) != 0
    if name.startswith(("min_", "minimum", "exclusive_min")):
        return bool(new > old)
    return bool(new < old)


def _is_none(of: Anything) -> bool:
    """Whether nothing is limited; a limit of 0 is one."""
    return of is None or of is False


class _Limit(NamedTuple):
    """A constraint that changed."""

    old: str
    new: str
    said: str


def _limit(
    at: Steps, name: str, before: Mapping[str, Anything], now: Mapping[str, Anything]
) -> _Limit:
    old, new = (
        f"{name}={one[name]!r}" if one.get(name) is not None else "" for one in (before, now)
    )
    if not old:
        said = f"{shown(new)} is new"
    else:
        said = f"{shown(old)} → {shown(new)}" if new else f"{shown(old)} is gone"
    where = _where(at)
    return _Limit(old, new, f"{where}: {said}" if where else said)


def _where(at: Steps) -> str:
    """Say which part of a value it is. For example: `|list[str]`, `[]` → an item of `list[str]`; `[]`, `|str` → an item that is `str`."""
    said = ""
    for step in at:
        whole = f" of {said}" if said else ""
        match step[0], step[1:-1]:
            case "|", _:
                said = f"{said} that is {shown(step[1:])}" if said else shown(step[1:])
            case "{", _:
                said = f"a value{whole}"
            case _, "":
                said = f"an item{whole}"
            case _, position:
                said = f"item {int(position) + 1}{whole}"
    return said
