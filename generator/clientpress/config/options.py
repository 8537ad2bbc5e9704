"""What a client's settings mean to `ir.build` and to `lower`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from clientpress.config.model import Client
from clientpress.config.position import spot_of
from clientpress.diagnostics.model import Collector, Spot
from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import Server
from clientpress.ir.options import OFF, Homes, Options, nowhere
from clientpress.ir.profile import named_profile
from clientpress.python.model import PackageInfo


def options_of(client: Client, found: Collector) -> Options:
    """Give the settings that shape the API. An empty setting leaves its thing to the document.

    Raises:
        Stop: there is no profile of that name.
    """
    place = client.place or Place(str(client.spec), Pointer(""))
    told = Place(str(client.stainless), Pointer("/environments"))
    servers = tuple(
        Server(name=name, url=url, place=told / name)
        for name, url in client.curation.servers.items()
    )
    if client.base_url:
        servers = (Server(url=client.base_url, place=place / "base_url"),)
    return Options(
        title=client.title or None,
        version=client.version or None,
        servers=servers or None,
        schemes=client.schemes,
        profile=named_profile(client.profile, found, place / "profile") if client.profile else None,
        envelope={
            key: OFF if payload is None else payload for key, payload in client.envelopes.items()
        },
        pages=client.pages,
        parameters=client.parameters,
        only=client.only,
        resources={
            **client.curation.homes,
            **_homes(client.curation.names),
            **_homes(client.names),
        },
        names=(*client.names,),
        curation=client.curation,
        told=nowhere if client.place is None else partial(_told, client.text, client.place),
    )


def _told(text: str, entry: Place, table: str, key: str) -> tuple[Place, Spot]:
    """Give where an entry says something. For example: `pages`, `list-zones`."""
    place = entry / table / key
    return place, spot_of(text, place.pointer)


def _homes(names: Mapping[str, str]) -> Homes:
    """Give the resources in front of methods. For example: `teams.members.list` → teams, members."""
    return {
        key: tuple(path.split("."))
        for key, name in names.items()
        if (path := name.rpartition(".")[0])
    }


def info_of(client: Client) -> PackageInfo:
    """Give the settings that shape the package beside the API."""
    return PackageInfo(transports=client.transports, typed_dicts=client.typed_dicts)
