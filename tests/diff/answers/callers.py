"""What callers of the older package write, a function for each row of the difference; its docstring is the row's subject."""

from zones import Client, models


def first(client: Client) -> models.Zone:
    """client.zones.list()"""
    return client.zones.list()[0]


def all_of_them(client: Client) -> list[models.Zone]:
    """client.zones.list(page=)"""
    return [zone for zone in client.zones.list()]


def walk(client: Client) -> list[str]:
    """client.zones.list(per_page=)"""
    return [zone.id for zone in client.zones.list()]


def newest(client: Client) -> str:
    """client.zones.newest()"""
    return client.zones.newest().id


def facts(client: Client) -> object:
    """client.zones.facts()"""
    return client.zones.facts().keys()


def created(zone: models.Zone) -> str:
    """models.Zone.created"""
    return zone.created.upper()


def health(client: Client) -> int:
    """models.ZonesHealthResponse.result"""
    return client.zones.with_envelope.health().result.score


def milliseconds(client: Client) -> int:
    """models.ZonesSpeedResult.milliseconds"""
    return client.zones.speed().milliseconds


def speed(client: Client) -> object:
    """models.ZonesSpeedResult.seconds"""
    return client.zones.speed()


def owner(client: Client) -> str:
    """models.Owner"""
    return client.zones.owner().name


def give(client: Client, recipient: models.Recipient) -> None:
    """models.Recipient"""
    client.zones.give(body=recipient)
    client.zones.give(body=models.Person(name="a"))


def any_facts(client: Client) -> object:
    """models.Facts"""
    return client.zones.facts()
