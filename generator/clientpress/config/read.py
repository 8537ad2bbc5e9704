"""Find and read the configuration.

Comes in: the working directory, and what the command line says. Goes out: the `Client`s to generate. Afterwards every
setting is known and has its type, and no two clients are written to one folder.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from clientpress.config.client import read_client
from clientpress.config.model import OUTPUT, Client, Config
from clientpress.config.position import spot_of_error
from clientpress.config.table import Problem, Table, stop
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.values import dataclass, replace

OWN = "clientpress.toml"
SHARED = "pyproject.toml"
LOCK = "clientpress.lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command line says of configuration and clients."""

    spec: Path | None = None
    config: Path | None = None
    out: Path | None = None
    package: str = ""
    only: tuple[str, ...] = ()


def clients_of(asked: Asked, found: Collector) -> tuple[Client, ...]:
    """Read the configuration that counts (the given one, or that of the working directory) and choose from it.

    Raises:
        Stop: the configuration is wrong, or nothing says what to generate from.
    """
    file = asked.config or find(Path(), found)
    return choose(asked, None if file is None else read(file, found), found)


def above(spec: Path, found: Collector) -> Path | None:
    """Give the configuration that names a document and lies in its folder or above it. For example: that of another checkout of a repository.

    Raises:
        Stop: a configuration on the way is wrong.
    """
    for folder in spec.parents:
        file = find(folder, found)
        if file is not None and any(_same(one.spec, spec) for one in read(file, found).clients):
            return file
        if folder.name == ".." or folder == Path():
            return None
    return None


def choose(asked: Asked, config: Config | None, found: Collector) -> tuple[Client, ...]:
    """Give the clients that a command line means. With a SPEC, only its entries count, if there are any.

    Raises:
        Stop: nothing says what to generate from, or two clients would be written to one folder.
    """
    clients = () if config is None else config.clients
    if asked.spec is not None:
        spec = asked.spec
        own = tuple(client for client in clients if _same(client.spec, spec))
        clients = own or (Client(spec=spec),)
    elif not clients:
        found.stop(catalogue.CONFIG_ABSENT, None)
    chosen = tuple(
        replace(
            client,
            out=asked.out or client.out,
            package=asked.package or client.package,
            only=asked.only,
        )
        for client in clients
    )
    seen: set[Path] = set()
    for client in chosen:
        folder = client.out / (client.package or client.spec.name)
        if folder in seen:
            found.stop(catalogue.CONFIG_SAME_TARGET, None, folder=folder)
        seen.add(folder)
    return chosen


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()


def find(folder: Path, found: Collector) -> Path | None:
    """Give the configuration file of a folder. `clientpress.toml` comes before `pyproject.toml`."""
    own, shared = folder / OWN, folder / SHARED
    in_shared = shared.is_file() and b"tool.clientpress" in shared.read_bytes()
    if own.is_file():
        if in_shared:
            place = Place(str(shared), Pointer("/tool/clientpress"))
            found.report(catalogue.CONFIG_TWO, place, used=OWN, ignored=SHARED)
        return own
    return shared if in_shared else None


def read(file: Path, found: Collector) -> Config:
    """Read a configuration file; in a `pyproject.toml` it stands under `tool.clientpress`.

    Raises:
        Stop: the file cannot be read, or something in it is wrong. All that is wrong is reported.
    """
    place = Place(str(file), Pointer(""))
    try:
        text = file.read_bytes().decode()
    except (OSError, UnicodeDecodeError) as error:
        found.stop(
            catalogue.CONFIG_UNREADABLE, place, why=getattr(error, "strerror", None) or error
        )
    try:
        values: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        spot = spot_of_error(text, str(error))
        found.stop(catalogue.CONFIG_BROKEN, place, spot=spot, why=str(error).partition(" (at ")[0])
    except RecursionError:
        found.stop(catalogue.CONFIG_BROKEN, place, why="values are nested too deeply")
    problems: list[Problem] = []
    table = Table(values, place, problems)
    if file.name == SHARED:
        table = table.table("tool", example="[tool.clientpress]")
        table = table.table("clientpress", example="[tool.clientpress]")
    config = _read(table, file)
    if problems:
        stop(problems, text, found)
    return replace(config, clients=tuple(replace(one, text=text) for one in config.clients))


def _read(table: Table, file: Path) -> Config:
    output = table.number("output", example=OUTPUT)
    if output not in {None, OUTPUT}:
        table.wrong_value("output", output, f"this clientpress emits output {OUTPUT}")
    entries = table.tables("client", example='[[client]]\nspec = "openapi.yaml"')
    clients = tuple(read_client(entry, file.parent, file.with_name(LOCK)) for entry in entries)
    table.done()
    return Config(file=file, output=output or OUTPUT, clients=clients)
