"""Read a `stainless.yml`.

Comes in: its source and the document that it speaks of. Goes out: what it says as a `Curation`, by the handles of our own
configuration. What holds afterwards: every operation and every schema in it is one of the document; what is not was reported.
"""

from __future__ import annotations

from collections.abc import Mapping

from clientpress.config.model import Client
from clientpress.config.stainless.clients import credentials, environments
from clientpress.config.stainless.leftovers import homes_of_others
from clientpress.config.stainless.node import Node
from clientpress.config.stainless.pages import Schemes
from clientpress.config.stainless.resources import Resources
from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import Document
from clientpress.ir.options import Curation
from clientpress.source.load import Opener
from clientpress.source.model import Source
from clientpress.values import replace


def curated(client: Client, document: Document, files: Opener, found: Collector) -> Client:
    """Give a client with what its `stainless.yml` says, if it has one.

    Raises:
        Stop: the file cannot be read, or is no Stainless config at all.
    """
    if client.stainless is None:
        return client
    said = read_stainless(files(str(client.stainless)), document, found)
    return replace(client, curation=said)


def read_stainless(source: Source, document: Document, found: Collector) -> Curation:
    """Translate a file. What it says of targets, publishing, samples and the like is no concern of ours, and is passed over.

    Raises:
        Stop: the file is no Stainless config at all.
    """
    place = Place(source.name, Pointer(""))
    if not isinstance(source.tree, Mapping) or "resources" not in source.tree:
        found.stop(catalogue.STAINLESS_NONE, place)
    root = Node(value=source.tree, place=place, found=found)
    resources = Resources(document, Schemes(root["pagination"]))
    resources.read(root["resources"])
    resources.report_missing()
    return Curation(
        source=source.name.rpartition("/")[2],
        names={**resources.names, **dict(credentials(root["client_settings"], document))},
        homes=homes_of_others(document.operations, resources.names),
        pages=resources.pages,
        unwrap=tuple(
            one.text
            for one in root["settings"]["unwrap_response_fields"].items("unwrap_response_fields")
            if one.text
        ),
        servers=dict(environments(root["environments"], document)),
    )
