"""Models that no operation uses have modules by the words of their names where they are many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from graphlib import TopologicalSorter

import pytest

from clientpress.ir.types import TypeId
from clientpress.python.standalone import STANDALONE, standalone_homes

Drawn = Mapping[str, Sequence[str]]


def homes(drawn: Drawn, roots: Sequence[str], *, order: int = 0) -> dict[str, str]:
    """Give the module of each type of a drawn graph, without what all have in front; names in capitals have one."""
    names = [*drawn][order:] + [*drawn][:order]
    ids = {name: TypeId(at) for at, name in enumerate(names)}
    named = {at: name for name, at in ids.items() if name[0].isupper()}
    parts = {ids[name]: [ids[one] for one in below] for name, below in drawn.items()}
    found = standalone_homes(named, [ids[one] for one in names if one in roots], parts.__getitem__)
    return {names[at]: home.removeprefix(STANDALONE) for at, home in found.items()}


def events(word: str, count: int, *below: str) -> dict[str, Sequence[str]]:
    """Draw events of a word, each with the same parts."""
    return {f"Webhook{word}Case{at}": below for at in range(count)}


def test_few_models_have_one_module() -> None:
    """A handful is not taken apart, however it is called."""
    drawn = {**events("Push", 50, "User"), "User": [], "Order": ["User"]}

    assert {""} == set(homes(drawn, [*drawn]).values())


def test_many_models_are_split_by_words() -> None:
    """By as many words as it takes to have less than a hundred in each; parts go along."""
    drawn: dict[str, Sequence[str]] = {
        **events("PullRequest", 70, "Pull"),
        **events("Issue", 90, "issue"),
        **events("Star", 1),
        "Pull": [],
        "issue": ["IssueState"],
        "IssueState": [],
        "OrderPaid": [],
    }
    roots = [one for one in drawn if one.startswith(("Webhook", "Order"))]
    found = homes(drawn, roots)

    assert "_webhook_pull" == found["WebhookPullRequestCase1"] == found["Pull"]
    assert "_webhook_issue" == found["WebhookIssueCase1"] == found["issue"] == found["IssueState"]
    assert ("_webhook_star", "_order") == (found["WebhookStarCase0"], found["OrderPaid"])


def test_names_that_begin_alike_are_split_where_they_differ() -> None:
    """Words that all of them have make no module of their own."""
    found = homes({**events("PullRequestOpened", 60), **events("PullRequestClosed", 60)}, [
        *events("PullRequestOpened", 60), *events("PullRequestClosed", 60)
    ])  # fmt: skip

    assert {"_webhook_pull_request_opened", "_webhook_pull_request_closed"} == set(found.values())


def test_what_several_modules_use_lies_below_them() -> None:
    """Parts without a component of their own; a component stays in its own module."""
    drawn = {
        **events("Push", 60, "Sender", "User"),
        **events("Star", 60, "Sender", "User"),
        "Sender": ["SenderName"],
        "SenderName": [],
        "User": [],
    }
    found = homes(drawn, [one for one in drawn if "Sender" not in one])

    assert {"Sender": "", "SenderName": "", "User": "_user"} == {
        name: home for name, home in found.items() if not name.startswith("Webhook")
    }


def test_a_union_of_all_takes_none_along() -> None:
    """What leads to all of them imports them, and they stay where they are."""
    each = {**events("Push", 60), **events("Star", 60)}
    found = homes({**each, "AnyEvent": [*each]}, [*each, "AnyEvent"])

    assert {"_webhook_push", "_webhook_star", "_any"} == set(found.values())


@pytest.mark.parametrize("order", [0, 1, 60, 121, 123])
def test_no_modules_import_each_other(order: int) -> None:
    """What would make a circle lies below; in whichever order the document has its components."""
    rest = {**events("Push", 60, "User"), **events("Star", 60, "Team")}
    drawn = {**rest, "User": ["Team"], "Team": ["User", "Badge"], "Badge": [], "UserList": ["User"]}
    found = homes(drawn, [*drawn], order=order)

    graph: dict[str, set[str]] = {}
    for name, below in drawn.items():
        graph.setdefault(found[name], set()).update(
            found[one] for one in below if found[one] != found[name]
        )
    TopologicalSorter(graph).prepare()
    assert not graph.get("")
    assert homes(drawn, [*drawn]) == found


def test_growth_moves_little() -> None:
    """One more event changes the module of no other."""
    drawn = {**events("Push", 60), **events("Star", 60)}
    before = homes(drawn, [*drawn])
    grown = {**drawn, **events("Fork", 5), "Release": []}

    assert before == {one: home for one, home in homes(grown, [*grown]).items() if one in drawn}
