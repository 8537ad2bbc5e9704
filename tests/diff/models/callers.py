"""What callers of the older package write, a function for each row of the difference; its docstring is the row's subject."""

from zones import Client, models


def read_id(zone: models.Zone) -> str:
    """models.Zone.id"""
    return zone.id


def read_name(zone: models.Zone) -> str:
    """models.Zone.name"""
    return zone.name.upper()


def read_owner(zone: models.Zone) -> str:
    """models.Zone.owner"""
    return zone.owner.upper()


def read_created(zone: models.Zone) -> object:
    """models.Zone.created"""
    return zone.created


def read_kind(zone: models.Zone) -> str:
    """models.Zone.kind"""
    return zone.kind.upper()


def read_plan(zone: models.Zone) -> str:
    """models.Zone.plan"""
    return zone.plan.upper() if isinstance(zone.plan, str) else "no plan"


def read_others(client: Client) -> list[str]:
    """models.Zone.tags"""
    return [str(zone) for zone in client.zones.list()]


def read_status(zone: models.Zone) -> bool:
    """models.Status"""
    return zone.status == "active" or zone.status.upper() == "PAUSED"


def give_ttl(draft: models.Draft) -> None:
    """models.Draft.ttl"""
    draft.ttl = 1800


def give_comment(draft: models.Draft) -> None:
    """models.Draft.comment"""
    draft.comment = "new"


def make_draft() -> models.Draft:
    """models.Draft.account"""
    return models.Draft(name="a")


def give_kind(draft: models.Draft) -> None:
    """models.Draft.kind"""
    draft.kind = "full"


def give_all(draft: models.Draft, client: Client) -> None:
    """models.Draft.note"""
    client.zones.import_(body=[draft])


def make_settings() -> models.Settings:
    """models.Settings.level"""
    return models.Settings(level=3)


def make_rule() -> models.Rule:
    """models.Rule.form"""
    return models.Rule(limit=3)
