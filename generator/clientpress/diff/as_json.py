"""A difference as JSON, for programs. The shape is stable: keys are added, and none is renamed or taken away."""

from __future__ import annotations

import json

from clientpress.diff.report import Entry, Report


def as_json(report: Report) -> str:
    """Write a difference down. For example: `{"verdict": "major", "counts": {"major": 1, …}, …, "changes": [{…}]}`."""
    tree = {
        "verdict": report.verdict,
        "counts": {str(severity): count for severity, count in report.counts.items()},
        "package": report.package,
        "old": report.old,
        "new": report.new,
        "changes": [_change(one) for one in report.entries],
    }
    return json.dumps(tree, indent=2, ensure_ascii=False) + "\n"


def _change(of: Entry) -> dict[str, object]:
    change, where = of
    return {
        "severity": str(change.rule.severity),
        "code": change.rule.code,
        "subject": change.subject,
        "message": change.message,
        "reason": change.rule.reason,
        "met_by": change.rule.seen.met_by,
        "old": change.old or None,
        "new": change.new or None,
        "place": None
        if where is None
        else {
            "file": where.file,
            "line": where.line,
            "column": where.column,
            "document": change.of,
        },
    }
