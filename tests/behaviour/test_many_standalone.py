"""A document with far more payloads of webhooks than operations: their models have modules by the words of their names."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from support import imported, press

WORDS = ("PullRequest", "Issue", "Star")
USER = {"$ref": "#/components/schemas/User"}


def _payload(word: str, at: int) -> dict[str, Any]:
    properties = {"event": {"const": f"{word}.{at}"}, "sender": USER, "at": {"type": "integer"}}
    return {"type": "object", "required": ["event"], "properties": properties}


PAYLOADS = {f"Webhook{word}Case{at}": _payload(word, at) for word in WORDS for at in range(50)}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Hooks", "version": "1"},
    "servers": [{"url": "https://hooks.test"}],
    "paths": {"/ping": {"get": {"operationId": "ping", "responses": {"204": {"description": ""}}}}},
    "components": {
        "schemas": {
            **PAYLOADS,
            "User": {"type": "object", "properties": {"name": {"type": "string"}}},
            "AnyEvent": {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in PAYLOADS]},
        }
    },
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Press the document."""
    folder = tmp_path_factory.mktemp("hooks")
    (folder / "hooks.json").write_text(json.dumps(DOCUMENT), "utf-8")
    press(folder / "hooks.json", folder, "hooks")
    return folder


def test_each_word_has_a_module(folder: Path) -> None:
    """No module is large, and all names are where they were: in the models of the package."""
    files = sorted(file.stem for file in (folder / "hooks" / "models").glob("standalone*.py"))

    words = ("any", "user", "webhook_issue", "webhook_pull", "webhook_star")
    assert [f"standalone_{word}" for word in words] == files
    with imported(folder, "hooks") as package:
        for name, payload in PAYLOADS.items():
            event = payload["properties"]["event"]["const"]
            data = {"event": event, "sender": {"name": "n"}}
            assert data == getattr(package.models, name).from_dict(data).to_dict()


def test_a_union_of_all_is_read(folder: Path) -> None:
    """It leads into all modules."""
    with imported(folder, "hooks") as package:
        read = import_module("hooks._runtime.codec.codec").codec_of(package.models.AnyEvent)
        event = read.decode({"event": "Star.7", "at": 1}, "raise")
        assert package.models.WebhookStarCase7(event="Star.7", at=1) == event


@pytest.mark.parametrize("word", WORDS)
def test_one_payload_costs_its_own_module(folder: Path, word: str) -> None:
    """Each module imports by itself, and none of the other payloads'."""
    program = (
        f"import sys; from hooks.models import Webhook{word}Case0;"
        "print([name for name in sys.modules if 'standalone_webhook' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=False
    )

    first = {"PullRequest": "pull", "Issue": "issue", "Star": "star"}[word]
    assert f"['hooks.models.standalone_webhook_{first}']\n" == done.stdout, done.stderr
