"""The real documents, and which of them a commit looks at closely. They lie beside the project, and need not be there."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

from support import ROOT, SHARED

CLOUDFLARE: Final = SHARED / "specs/cloudflare/openapi-2023-07-31.json"
DOCUMENTS: Final = (
    *sorted((SHARED / "corpus/specs").glob("*.json")),
    *((CLOUDFLARE,) if CLOUDFLARE.exists() else ()),
)

GAPS: Final = {
    CLOUDFLARE.name: {
        f"/paths/~1accounts~1{{account_identifier}}~1workers~1dispatch_namespaces~1"
        f"{{dispatch_namespace}}~1scripts~1{{script_name}}/put/responses/{status}/$ref"
        for status in ("200", "4XX")
    },
}
"""What is declared and cannot be generated, by document; an entry that no longer occurs is a fault, too. Cloudflare's: a
`$ref` to a response that is nowhere."""

LOSSY: Final = {
    "dnd5eapi.co.json": {"GET /api/equipment/{index} 200 application/json"},
    "zoom.us.json": {
        "GET /groups/{groupId}/lock_settings 200 application/json",
        "GET /users/{userId}/settings 200 application/json",
    },
}
"""Answers of which an example agrees with its schema, but does not come back, by document: it has the keys of one variant
of a union, wrong values in it, and agrees with another variant only since that one knows none of those keys."""


def commit() -> str:
    """Give the hash of the commit that is checked out; zeros where git does not tell."""
    done = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or "0" * 40


def tenth(documents: tuple[Path, ...], of: str) -> tuple[Path, ...]:
    """Choose a tenth by the hash of a commit, and Cloudflare's always.

    For example: a hash that leaves 3 when it is divided by ten chooses the fourth document, the fourteenth, and so on.
    """
    turn = int(of, 16) % 10
    return tuple(
        document
        for index, document in enumerate(documents)
        if index % 10 == turn or document == CLOUDFLARE
    )
