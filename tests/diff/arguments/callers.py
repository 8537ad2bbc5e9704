"""What callers of the older package write, a function for each row of the difference; its docstring is the row's subject."""

from zones import Client


def give_name(client: Client) -> None:
    """client.zones.list(name=)"""
    client.zones.list(name="a" * 64)


def give_status(client: Client) -> None:
    """client.zones.list(status=)"""
    client.zones.list(status="gone")


def give_legacy(client: Client) -> None:
    """client.zones.list(legacy=)"""
    client.zones.list(legacy=True)


def create_without_plan(client: Client) -> None:
    """client.zones.create(plan=)"""
    client.zones.create(name="a")


def create_with_plan(client: Client) -> None:
    """client.zones.create(account=)"""
    client.zones.create(name="a", plan="free")


def create_with_none(client: Client) -> None:
    """client.zones.create(tags=)"""
    client.zones.list(status="active")


def give_id(client: Client) -> None:
    """client.zones.delete(id=)"""
    client.zones.delete(id="a")


def give_page(client: Client) -> None:
    """client.zones.list(page=)"""
    client.zones.list(page=1)


def leave_order(client: Client) -> None:
    """client.zones.list(order=)"""
    client.zones.list(name="a")


def walk(client: Client) -> list[str]:
    """client.zones.list()"""
    return [zone.upper() for zone in client.zones.list()]
