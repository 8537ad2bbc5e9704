"""The cases: documents of one idea each in `tests/cases/`, and the founding endpoint in both its forms."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from pressing import Result, pressed
from support import PAGE, ROOT, TWIN

CLOUDFLARE = {"package": "cloudflare", "title": "Cloudflare", "profile": "cloudflare"}
FOUNDING = {
    "create_token_page": (PAGE, CLOUDFLARE),
    "create_token_openapi": (TWIN, CLOUDFLARE),
}
OPTIONS: dict[str, dict[str, Any]] = {
    "given_once": {"parameters": {"tenantId": True, "X-Trace": False}},
    "overlays": {"overlays": (Path("fixes.yaml"),)},
    "resources": {
        "names": {
            "list-teams": "list",
            "list-members": "teams.members.list",
            "DELETE /teams/{team}/members/{member}": "teams.members.remove",
            "read-log": "admin.audit.log.read",
            "find-model": "models.property",
        }
    },
    "stainless": {"stainless": Path("stainless.yml")},
    "typed_dicts": {"typed_dicts": True},
    "templates": {"templates": (ROOT / "tests" / "cases" / "templates" / "templates",)},
}
"""What a case asks for besides, by its name."""
SMALL: dict[str, tuple[Path, dict[str, Any]]] = {
    file.parent.name: (file, {"package": file.parent.name, **OPTIONS.get(file.parent.name, {})})
    for file in sorted((ROOT / "tests" / "cases").glob("*/api.*"))
}
ALL = FOUNDING | SMALL
"""The document and the settings of each case, by its name."""
ONLY_MODELS = frozenset({"webhooks"})
"""Those of documents that declare no operation."""


def pressed_case(case: str, **changes: Any) -> Result:
    """Press a case, with some of its settings changed."""
    file, settings = ALL[case]
    text = file.read_text("utf-8")
    return pressed(text, file.name, folder=file.parent, **{**settings, **changes})


def write_case(case: str, folder: Path) -> None:
    """Write the package of a case into a folder, under the name of the case, with the runtime."""
    for path, text in pressed_case(case, package=case).files.items():
        file = folder / case / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="")
    shutil.copytree(
        ROOT / "generator" / "clientpress" / "runtime",
        folder / case / "_runtime",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
