"""The real documents that tests run over, and what is understood of them; each is read once in a process."""

from __future__ import annotations

from contextlib import nullcontext
from functools import cache
from pathlib import Path

from clientpress.config.model import Client
from clientpress.diagnostics.model import Collector
from clientpress.pipeline import Understood, World, understand
from support import SHARED

CLOUDFLARE = SHARED / "specs/cloudflare/openapi-2023-07-31.json"
CORPUS = tuple(sorted((SHARED / "corpus/specs").glob("*.json")))


@cache
def understood(file: Path) -> Understood:
    """Read, build and name the document of a file, without a lock."""
    return understood_text(file.read_bytes(), str(file))


def understood_text(text: bytes, name: str = "a.json", *, lock: str = "") -> Understood:
    """Read, build and name a document; `lock` is the text of the lock that an earlier run has left."""
    world = World(
        found=Collector(),
        read_file=lambda path: text if path == name else Path(path).read_bytes(),
        read_lock=lambda _: (lock, "clientpress.lock"),
        opened=lambda _: None,
        stage=lambda _: nullcontext(),
        beside=lambda work: work,
        jobs=1,
    )
    return understand(Client(spec=Path(name)), world)
