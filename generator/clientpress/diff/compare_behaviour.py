"""Compare how a method behaves behind the same names and types: credentials, plans, retries, pages, where and how it is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from clientpress.diff import rules
from clientpress.diff.comparison import Row
from clientpress.diff.judge import shown
from clientpress.diff.model import Change
from clientpress.diff.surface import MethodSurface

_PARTS = re.compile(r"\{[^{}]*\}")
Security = tuple[Mapping[str, tuple[str, ...]], ...] | None


def behaviour(old: MethodSurface, new: MethodSurface, row: Row) -> Iterator[Change]:
    """Give the changes of one method."""
    yield from _identity(old, new, row)
    yield from _credentials(old.security, new.security, row)
    yield from _plans(old, new, row)
    if old.enveloped != new.enveloped:
        yield row.new(rules.ENVELOPE_ADDED if new.enveloped else rules.ENVELOPE_REMOVED)
    if old.deprecated != new.deprecated:
        yield row.new(rules.DEPRECATED if new.deprecated else rules.UNDEPRECATED)
    if old.idempotent != new.idempotent:
        how = "as safe to repeat" if new.idempotent else "as its method alone says"
        yield row.new(rules.RETRIES, how=how)
    if old.pages is not None and new.pages is not None and old.pages != new.pages:
        yield row.new(rules.PAGES)
    if old.servers != new.servers:
        yield row.new(rules.SERVERS, ", ".join(old.servers), ", ".join(new.servers))
    if old.media_types and new.media_types and old.media_types[0] != new.media_types[0]:
        yield row.new(rules.MEDIA_TYPE, old.media_types[0], new.media_types[0])


def _identity(old: MethodSurface, new: MethodSurface, row: Row) -> Iterator[Change]:
    if _PARTS.sub("{}", old.route) != _PARTS.sub("{}", new.route):
        prefixes = _prefixes(old.route, new.route)
        if prefixes is None:
            yield row.new(rules.ROUTE, old.route, new.route)
        else:
            yield row.new(rules.PATH_PREFIX, *prefixes)
    if old.operation_id != new.operation_id:
        was, now = (_key(one.operation_id) for one in (old, new))
        yield row.new(rules.OPERATION_ID, old.operation_id, new.operation_id, was=was, now=now)


def _key(operation: str) -> str:
    return shown(f"OPERATIONS[{json.dumps(operation, ensure_ascii=False)}]")


def _prefixes(old: str, new: str) -> tuple[str, str] | None:
    """Give what stands in front of two paths that go on alike: one has more, or their first parts differ. For example: `/api`, `/`."""
    (was, before), (now, after) = (one.split(" ", 1) for one in (old, new))
    if was != now or not (before.startswith("/") and after.startswith("/")):
        return None
    if before.endswith(after):
        return before.removesuffix(after), "/"
    if after.endswith(before):
        return "/", after.removesuffix(before)
    (first, *rest), (other, *more) = (path[1:].split("/") for path in (before, after))
    return (f"/{first}", f"/{other}") if rest == more != [] else None


def _credentials(old: Security, new: Security, row: Row) -> Iterator[Change]:
    before, now = _alternatives(old), _alternatives(new)
    if set(before) == set(now):
        return
    enough = all(any(other <= one for other in now) for one in before)
    rule = rules.CREDENTIALS_WIDENED if enough else rules.CREDENTIALS_NEEDED
    yield row.new(rule, _named(before), _named(now))


def _alternatives(of: Security) -> tuple[frozenset[str], ...]:
    """Give the sets of schemes of which one is enough; where nothing is required, nothing is enough."""
    return tuple(frozenset(one) for one in of) if of else (frozenset(),)


def _named(alternatives: tuple[frozenset[str], ...]) -> str:
    texts = [" + ".join(sorted(one)) if one else "no credentials" for one in alternatives]
    return " or ".join(texts)


def _plans(old: MethodSurface, new: MethodSurface, row: Row) -> Iterator[Change]:
    """Compare the plans that have the operation; where none is named, every plan has it."""
    if old.plans and not new.plans:
        return
    for plan, has in new.plans.items():
        had = old.plans.get(plan, not old.plans)
        if had and not has:
            yield row.new(rules.PLAN_LOST, plan)
        elif has and not had and plan in old.plans:
            yield row.new(rules.PLAN_GAINED, new=plan)
