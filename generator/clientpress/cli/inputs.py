"""What a package is made of, as its manifest tells it."""

from __future__ import annotations

import json
import os.path
from pathlib import Path

from clientpress import __version__
from clientpress.config.model import OUTPUT, Client
from clientpress.output.manifest import MANIFEST, Inputs, digest, parse
from clientpress.pipeline import Understood


def inputs_of(client: Client, understood: Understood) -> Inputs:
    """Give what the manifest of a package tells of its making."""
    settings = json.dumps(client.settings, sort_keys=True, default=str)
    return Inputs(
        version=__version__,
        output=OUTPUT,
        specs={
            _relative(source.name, client.spec.parent): digest(source.text.encode())
            for source in understood.sources
        },
        config=digest(settings.encode()),
    )


def is_made_of(client: Client, understood: Understood) -> bool:
    """Whether the package on the disk was made of these texts, under whatever names they lie here."""
    manifest = client.out / understood.names.package / MANIFEST
    try:
        known = parse(manifest.read_bytes()).inputs.specs
    except (OSError, ValueError):
        return False
    return sorted(known.values()) == sorted(inputs_of(client, understood).specs.values())


def _relative(name: str, folder: Path) -> str:
    """Give a file's name as seen from the folder of the description, the same on every machine."""
    relative = Path(os.path.relpath(name, folder)).as_posix()
    return relative.encode("utf-8", "backslashreplace").decode()  # names need not be text
