"""What callers of the older package write, a function for each row of the difference; its docstring is the row's subject."""

from zones import Client, errors


def log_in() -> Client:
    """Client(session=)"""
    return Client(session="a")


def handle(client: Client) -> int:
    """client.zones.list()"""
    try:
        list(client.zones.list())
    except errors.NotFoundError as error:
        return int(error.body.code)
    return 1


def purge(client: Client) -> None:
    """client.zones.purge()"""
    client.zones.purge()


def make() -> Client:
    """Client(base_url=)"""
    return Client(token="a")


def make_with_key() -> Client:
    """Client(key=)"""
    return Client(key="a")


def make_with_both() -> Client:
    """Client(account=)"""
    return Client(token="a", key="b")


def walk(client: Client) -> list[str]:
    """client.zones.list(per_page=)"""
    return [zone.upper() for zone in client.zones.list()]


def check(with_token: Client) -> None:
    """client.zones.check()"""
    with_token.zones.check()
