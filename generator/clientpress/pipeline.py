"""READ THIS FIRST. The stages in order, and the value that passes between them.

    text ─load─▶ Source ─read─▶ Document ─build─▶ Api ─settle─▶ Names ─lower─▶ Package ─render─▶ OutputTree

Each stage is a pure function of what stands left of it; findings go to the collector. The disk is touched at the two
ends only: `World.read_file` brings the text, and `output.write`, once all clients of a run are pressed, takes the tree.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial

from clientpress.config.model import Client
from clientpress.config.options import info_of, options_of
from clientpress.config.stainless.read import curated
from clientpress.diagnostics.model import Collector
from clientpress.document.model import Document
from clientpress.document.read import read_document
from clientpress.ir.api import Api
from clientpress.ir.build import build_api
from clientpress.naming.kept_homes import with_kept_homes
from clientpress.naming.lock import write_lock
from clientpress.naming.lock_file import read_lock
from clientpress.naming.locked import Lock, LockedNames
from clientpress.naming.model import Names
from clientpress.naming.package import package_of
from clientpress.naming.settle import settle
from clientpress.output.plan import LOCK
from clientpress.output.tree import OutputTree
from clientpress.python.lower import lower
from clientpress.render.docs import render_docs
from clientpress.render.environment import Templates
from clientpress.render.faults import faults_told
from clientpress.render.package import render_package
from clientpress.source.load import Opener
from clientpress.source.model import Source
from clientpress.values import dataclass

Pages = list[tuple[str, bytes]]
Work = Callable[[], Pages]
_MANY = 64  # operations from which on work beside the run costs less than it saves


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """All that a run may see and touch of the world while it presses a client.

    `read_file` gives a file's bytes, from below the spec's folder. `read_lock` gives the text of the lock for a package of that
    name, empty where there is none, and its file. `opened` is told of each source, so that findings can be shown with excerpts.
    `stage` enters a stage by name: whoever runs the pipeline measures time and shows progress, not the stages. `beside`
    begins to work and gives what waits for the answer; it keeps `jobs` processors busy.
    """

    found: Collector
    read_file: Callable[[str], bytes]
    read_lock: Callable[[str], tuple[str, str]]
    opened: Callable[[Source], None]
    stage: Callable[[str], AbstractContextManager[None]]
    beside: Callable[[Work], Work]
    jobs: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """The API, and what everything in it is called. Nobody has thought of Python's text yet."""

    sources: tuple[Source, ...]  # the description itself first, then what it refers to
    document: Document
    api: Api
    names: Names
    known: Lock  # what was called what before


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A finished package, not yet written, and what it was made from."""

    client: Client
    understood: Understood
    tree: OutputTree
    lock: str  # its text


def press(client: Client, world: World) -> Pressed:
    """Make the package of one client. It stops where nothing can be made of the document, or a template is at fault."""
    with _without_collection(), faults_told(world.found):
        understood = understand(client, world)
        begun = _begun(client, understood, world)
        with world.stage("lower"):
            package = lower(understood.api, understood.names, info_of(client))
        with world.stage("render"):
            files = dict(render_package(package, *client.templates))
        with world.stage("document"):
            made = dict(page for pages in begun for page in pages())
        lock, tree = made.pop(LOCK).decode(), OutputTree.of({**files, **made})
    return Pressed(client=client, understood=understood, tree=tree, lock=lock)


def _begun(client: Client, of: Understood, world: World) -> list[Work]:
    """Begin with docs and lock, which need nothing but the names: for a large document beside all that comes after."""
    if len(of.api.operations) < _MANY:
        return [partial(_made, client, of, (0, 1))]
    shares = max(1, world.jobs - 1)
    return [world.beside(partial(_made, client, of, (at, shares))) for at in range(shares)]


def _made(client: Client, of: Understood, part: tuple[int, int]) -> Pages:
    docs = render_docs(of.api, of.names, info_of(client), Templates(*client.templates).render, part)
    lock = [] if part[0] else [(LOCK, write_lock(of.names, of.api, of.known).encode())]
    return [*lock, *((f"docs/{path}", text.encode()) for path, text in docs)]


def understand(client: Client, world: World) -> Understood:
    """Run the stages up to the names; `inspect` needs no more.

    Raises:
        Stop: nothing can be made of the document.
    """
    found = world.found
    with world.stage("load"):
        files = Opener(world.read_file, world.opened, found)
        source = files.description(str(client.spec), map(str, client.overlays))
    with world.stage("read"):
        document = read_document(source, found, files, client.copies)
        client = curated(client, document, files, found)
    with world.stage("build"):
        api = build_api(document, options_of(client, found), found)
    with world.stage("settle"):
        name = package_of(client.package, api.title)
        known = read_lock(*world.read_lock(name), found)
        api = with_kept_homes(api, known.packages.get(name, LockedNames()))
        names = settle(api, name, client.names, known, client.curation)
    return Understood(sources=files.opened, document=document, api=api, names=names, known=known)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Switch the garbage collector off: a run makes many objects, keeps nearly all, and ends."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        (gc.enable if enabled else gc.disable)()
