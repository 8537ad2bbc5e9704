"""Pressing a document inside the test's own process: text → everything that came out of it, the disk untouched."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Any

from clientpress.config.model import Client
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.order import ranked
from clientpress.ir.api import Api
from clientpress.ir.dump import dump
from clientpress.naming.model import Names
from clientpress.pipeline import World, press
from clientpress.source.model import Source
from clientpress.source.sources import Sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came out of one document."""

    files: Mapping[str, str]  # without the vendored runtime
    findings: str
    api: Api
    names: Names

    @property
    def dumped(self) -> str:
        """The API as canonical JSON."""
        return dump(self.api)

    @property
    def code(self) -> dict[str, str]:
        """The Python files alone."""
        return {path: text for path, text in self.files.items() if path.endswith(".py")}


def pressed(
    text: str, name: str, *, lock: str = "", folder: Path | str | None = None, **settings: Any
) -> Result:
    """Press the text of a document that is called `name`. `settings` are those of a client's config entry.

    What it refers to beside itself is read from `folder`.
    """

    def read_file(wanted: str) -> bytes:
        if wanted == name or folder is None:
            return text.encode("utf-8", "surrogatepass")
        return (Path(folder) / wanted).read_bytes()

    found = Collector()
    sources: list[Source] = []
    world = World(
        found=found,
        read_file=read_file,
        read_lock=lambda _: (lock, "clientpress.lock"),
        opened=sources.append,
        stage=lambda _: nullcontext(),
        beside=lambda work: work,
        jobs=1,
    )
    done = press(Client(spec=Path(name), **settings), world)
    files = {
        path: content.decode()
        for path, content in done.tree.files.items()
        if not path.startswith("_runtime/")
    }
    return Result(
        files=files,
        findings="".join(
            f"{text}\n" for _, text in sorted(ranked(found, Sources(sources)), key=itemgetter(0))
        ),
        api=done.understood.api,
        names=done.understood.names,
    )
