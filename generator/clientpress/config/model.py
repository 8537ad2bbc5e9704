"""The configuration, checked. Comes from `config.read`; paths are absolute or relative to the working directory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from clientpress.diagnostics.place import Place
from clientpress.document.model import SecurityScheme
from clientpress.ir.options import NO_CURATION, Curation, PagePins, ParameterPins
from clientpress.values import dataclass

OUTPUT = 1
"""The newest layout of generated packages; `output` in the config pins one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One client to generate, from a `[[client]]` entry or from the command line alone.

    `envelopes` maps an operation (operationId or `METHOD /path`) to the property that is its payload, or to None
    where there is none (`*` stands for all others); `names` maps an operation, `tag NAME`, `scheme NAME`, `env SCHEME`, a component or a pointer to the name it should have; that of an operation may have resources in front (`pets.visits.list`).
    `pages` maps an operation to how its list is answered in pages, or to None where it is in one piece (`*` again for all others).
    `parameters` maps the wire name of a parameter to whether the client is given it, and not each call.
    `settings` is the entry as it was written, with the digests of templates, for the manifest's hash.
    """

    spec: Path
    out: Path = Path()
    package: str = ""  # empty: from the title
    title: str = ""
    version: str = ""
    base_url: str = ""
    profile: str = ""  # empty: chosen by what the document shows
    schemes: Mapping[str, SecurityScheme] = field(default_factory=dict)
    envelopes: Mapping[str, str | None] = field(default_factory=dict)
    pages: PagePins = field(default_factory=dict)
    parameters: ParameterPins = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    transports: tuple[str, ...] = ()  # what else than httpx2 the package can send through
    typed_dicts: bool = False  # whether plain dictionaries that stand for models have types
    templates: tuple[Path, ...] = ()  # the folder of templates that shadow ours, if there is one
    overlays: tuple[Path, ...] = ()  # what corrects the description, in order
    stainless: Path | None = None  # the config of a Stainless SDK, whose names go on
    curation: Curation = NO_CURATION  # what it says, once it and the document are read
    files: tuple[Path, ...] = ()  # files outside the spec's folder that it may refer to
    copies: Mapping[str, str] = field(default_factory=dict)  # by address, where copies lie
    only: tuple[str, ...] = ()  # patterns of operations, from the command line
    lock: Path | None = None  # None: inside the package
    place: Place | None = None  # of the entry
    text: str = ""  # of the file that it stands in
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """A whole configuration file."""

    file: Path
    output: int = OUTPUT
    clients: tuple[Client, ...]
