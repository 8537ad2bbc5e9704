r"""`clientpress.json`: which files of a package are ours, and from what they were made.

It is the only file of a package that holds a hash of the input, so that every other file changes only when its own
content does. Hashes are taken over text with `\n` line ends: a checkout that turns them into `\r\n` is no hand edit.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from clientpress.output.tree import OutputTree
from clientpress.values import dataclass

MANIFEST = "clientpress.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What a package was made from. `specs` and `config` are digests; spec files by their path beside the first one."""

    version: str  # of clientpress
    output: int  # the layout, `output = 1` in the config
    specs: Mapping[str, str]
    config: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The manifest of a package. `files` are the digests of every file but the manifest."""

    inputs: Inputs
    files: Mapping[str, str]


def digest(content: bytes) -> str:
    """Hash a file's content. For example: `sha256:9f86d08…`."""
    return f"sha256:{hashlib.sha256(unix(content)).hexdigest()}"


def unix(content: bytes) -> bytes:
    r"""Give text with `\n` line ends."""
    return content.replace(b"\r\n", b"\n") if b"\r" in content else content


def seal(tree: OutputTree, inputs: Inputs) -> OutputTree:
    """Give the tree with its manifest. Every file of the tree is listed."""
    value = {
        "tool": "clientpress",
        "version": inputs.version,
        "output": inputs.output,
        "config": inputs.config,
        "specs": dict(sorted(inputs.specs.items())),
        "files": {path: digest(content) for path, content in sorted(tree.files.items())},
    }
    return tree.extended(MANIFEST, json.dumps(value, indent=2, ensure_ascii=False) + "\n")


def parse(content: bytes) -> Manifest:
    """Read a manifest from disk.

    Raises:
        ValueError: it is no manifest, for example because it holds the marks of a merge conflict.
    """
    value: Any = json.loads(content)
    if not isinstance(value, dict) or value.get("tool") != "clientpress":
        raise ValueError("it is not a manifest of clientpress")
    files, specs = value.get("files"), value.get("specs")
    if not isinstance(files, dict) or not isinstance(specs, dict):
        raise ValueError("it lists no files")  # noqa: TRY004 - a malformed file, like the ones above
    inputs = Inputs(
        version=str(value.get("version", "")),
        output=int(value.get("output", 1)),
        specs={str(path): str(text) for path, text in specs.items()},
        config=str(value.get("config", "")),
    )
    return Manifest(inputs=inputs, files={str(path): str(text) for path, text in files.items()})
