"""What `--report` says: what went in, what came out, and every gap between the two."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from clientpress.cli.reach import reached_schemas
from clientpress.diagnostics.model import Diagnostic
from clientpress.diagnostics.order import Files, rank
from clientpress.diagnostics.place import Place, Pointer
from clientpress.diagnostics.render import located, prepare
from clientpress.ir.api import Api, Operation
from clientpress.ir.pages import KINDS, Single
from clientpress.ir.types import Object
from clientpress.pipeline import Pressed

_SCHEMA = re.compile(r"(/components/schemas|/definitions)/[^/]*")


class Skipped(NamedTuple):
    """Something that was declared and is not in the output."""

    file: str
    pointer: str
    code: str
    reason: str


def report(
    pressed: Sequence[Pressed],
    findings: Sequence[Diagnostic],
    texts: Files,
    timings: Mapping[str, float],
    files: int,
) -> dict[str, Any]:
    """Give the report of a run; several clients are counted together."""
    apis = [one.understood.api for one in pressed]
    unused = [skipped for one in pressed for skipped in _unused(one)]
    schemas = [*_skipped(findings, _places(pressed, "schemas"), _SCHEMA), *unused]
    lost_operations = _skipped(findings, _places(pressed, "operations"))
    lost_responses = _skipped(findings, _places(pressed, "responses"))
    operations = sum(len(api.operations) for api in apis)
    responses = sum(len(of.responses) for api in apis for of in api.operations.values())
    declared_schemas = _declared(pressed, "schemas")
    return {
        "operations": _counts(_declared(pressed, "operations"), operations, lost_operations),
        "schemas": _counts(declared_schemas, declared_schemas - len(schemas), schemas),
        "responses": _counts(_declared(pressed, "responses"), responses, lost_responses),
        "envelopes": {
            "unwrapped": sum(api.unwrapping.unwrapped for api in apis),
            "of": sum(api.unwrapping.of for api in apis),
            "odd": [
                {"operation": key, "reason": reason}
                for api in apis
                for key, reason in api.unwrapping.odd
            ],
        },
        "pages": _pages([one for api in apis for one in api.operations.values()]),
        "models": sum(isinstance(of, Object) for api in apis for of in api.types.values()),
        "shapes": _shapes(apis),
        "files": files,
        "diagnostics": list(_diagnostics(findings, texts)),
        "timings": {stage: round(seconds, 4) for stage, seconds in timings.items()},
        "peak_rss_mb": _peak_rss_mb(),
    }


def _pages(operations: Sequence[Operation]) -> dict[str, Any]:
    """Count the operations that answer in pages, by kind, and list those that look as if they should."""
    kinds = Counter(
        KINDS[type(one.pages)] for one in operations if not isinstance(one.pages, Single)
    )
    return {
        "paged": kinds.total(),
        "kinds": dict(sorted(kinds.items())),
        "odd": [
            {"operation": one.key, "reason": one.pages.reason}
            for one in operations
            if isinstance(one.pages, Single) and one.pages.odd
        ],
    }


def _shapes(apis: Iterable[Api]) -> dict[str, int]:
    """Count objects, wherever they stand: `met` in all, `saved` since another one of equal shape serves in their place."""
    merged = [api.merged for api in apis]
    return {"met": sum(one.before for one in merged), "saved": sum(one.saved for one in merged)}


def _declared(pressed: Iterable[Pressed], what: str) -> int:
    return sum(one.understood.document.declared.get(what, 0) for one in pressed)


def _counts(declared: int, generated: int, skipped: Iterable[Skipped]) -> dict[str, Any]:
    listed = [one._asdict() for one in skipped]
    return {"declared": declared, "generated": generated, "skipped": listed}


def _places(pressed: Iterable[Pressed], what: str) -> frozenset[Place]:
    return frozenset(
        place for one in pressed for place in one.understood.document.places.get(what, ())
    )


def _skipped(
    findings: Iterable[Diagnostic],
    places: Collection[Place],
    shape: re.Pattern[str] | None = None,
) -> list[Skipped]:
    """Give the findings that left out a whole thing: gaps at the place of one, or at its `$ref`; those that are of a shape are things anywhere."""
    return [
        Skipped(place.file, place.pointer, finding.entry.code, finding.message)
        for finding in findings
        if finding.entry.gap and (place := finding.place)
        for pointer in (Pointer(place.pointer.removesuffix("/$ref")),)
        if place in places
        or Place(place.file, pointer) in places
        or (shape is not None and shape.fullmatch(pointer))
    ]


def _unused(pressed: Pressed) -> Iterator[Skipped]:
    """Give the schemas that are left out because no operation that was asked for refers to them."""
    if not pressed.client.only:
        return
    understood = pressed.understood
    operations = [one.place.pointer for one in understood.api.operations.values()]
    reached = reached_schemas(understood.sources[0].tree, operations)
    for place in understood.document.component_schemas.values():
        if place.file == understood.sources[0].name and place.pointer not in reached:
            yield Skipped(
                place.file, place.pointer, "", "no operation that was asked for refers to it"
            )


def _diagnostics(findings: Sequence[Diagnostic], texts: Files) -> Iterator[dict[str, Any]]:
    prepare(findings, texts)
    for finding in sorted(findings, key=lambda one: rank(one, texts)):
        where = located(finding, texts)
        yield {
            "code": finding.entry.code,
            "severity": str(finding.entry.severity),
            "pointer": finding.place.pointer if finding.place else "",
            "file": where.file if where else "",
            "line": where.line if where else 0,
            "column": where.column if where else 0,
            "message": finding.message,
        }


def _peak_rss_mb() -> float | None:
    """Give the most memory this process held, None where the system does not tell."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)
