"""What callers of the older package write, a function for each row of the difference; its docstring is the row's subject."""

from zones import OPERATIONS, Client, models


def ask_facts() -> str:
    """client.zones.get()"""
    return OPERATIONS["zones-get"].path


def read_zone(client: Client) -> str:
    """models.Zone"""
    zone: models.Zone = client.zones.get(id="a")
    return zone.id


def replace(client: Client) -> None:
    """client.zones.replace()"""
    client.zones.replace(id="a")


def delete(client: Client) -> None:
    """client.zones.delete()"""
    client.zones.delete(id="a")


def list_events(client: Client) -> object:
    """client.events"""
    return client.events


def read_event(event: "models.Event") -> object:
    """models.Event"""
    return event


def nothing_yet(client: Client) -> object:
    """client.zones.edit()"""
    return client.zones


def nothing_else(client: Client) -> object:
    """client.settings"""
    return client.records
