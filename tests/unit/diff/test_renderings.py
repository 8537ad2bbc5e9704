"""A large difference can be read: what is the same of many things is told once, and a comment is never too long."""

from __future__ import annotations

import json

from clientpress.diagnostics.render import Located
from clientpress.diff import rules
from clientpress.diff.as_json import as_json
from clientpress.diff.comparison import Row
from clientpress.diff.markdown import as_markdown
from clientpress.diff.model import Change
from clientpress.diff.report import Entry, Report
from clientpress.diff.text import as_text

WHERE = Located("new.yaml", 3, 7)


def report(*changes: Change) -> Report:
    """Make a difference of changes that all stand in one place."""
    return Report("old.yaml", "new.yaml", "zones", tuple(Entry(one, WHERE) for one in changes))


def row(group: str, member: str = "") -> Row:
    """Say what a change is about."""
    return Row(group, member, None)


def test_one_change_of_several_members_is_one_line() -> None:
    """With all their names."""
    changes = [row("client.zones", f"{name}()").gone(rules.METHOD_REMOVED) for name in "abc"]

    assert "    a(), b(), c(): are gone [method-removed] at new.yaml:3:7\n" in as_text(
        report(*changes)
    )
    assert "- `a()`, `b()`, `c()`: are gone (`new.yaml:3:7`)\n" in as_markdown(report(*changes))


def test_one_decision_about_many_resources_is_one_line() -> None:
    """With some of their names, and how many there are."""
    changes = [
        row(f"client.r{number}", "list()").new(rules.CREDENTIALS_NEEDED, "a or b", "a")
        for number in range(20)
    ]
    shown = as_text(report(*changes))

    assert "in many places" in shown
    assert "client.r7.list() and 12 more: need `a` now, and not `a or b`" in " ".join(shown.split())
    assert 1 == shown.count("credentials-needed] at")


def test_one_argument_of_many_resources_is_one_line() -> None:
    """A parameter that they share has changed once, whatever their methods are called."""
    changes = [
        row(f"client.r{number}", f"list_{number}(limit=)").new(
            rules.SENT_REFUSED, change="`minimum=-1` is new"
        )
        for number in range(20)
    ]
    shown = " ".join(as_text(report(*changes)).split())

    assert "in many places client.r0.list_0(limit=), client.r1.list_1(limit=), " in shown
    assert "client.r7.list_7(limit=) and 12 more: `minimum=-1` is new [sent-refused]" in shown


def test_several_arguments_of_one_method_are_named_together() -> None:
    """And each method once."""
    changes = [
        row("client.zones", f"{method}({name}=)").gone(rules.ARGUMENT_REMOVED)
        for method in ("create", "edit")
        for name in ("name", "plan")
    ]

    assert "    create(name=, plan=), edit(name=, plan=): are gone [argument-removed]" in as_text(
        report(*changes)
    )
    assert "- `create(name=, plan=)`, `edit(name=, plan=)`: are gone" in as_markdown(
        report(*changes)
    )


def test_many_models_that_have_become_one_are_one_line() -> None:
    """Their old names are aliases of it."""
    changes = [
        row(f"models.M{number}").new(rules.MODEL_ALIAS, new="models.M") for number in range(5)
    ]

    assert "models.M3, models.M4: are `models.M` now; old names can still be imported" in " ".join(
        as_text(report(*changes)).split()
    )


def test_different_methods_of_one_name_are_no_decision() -> None:
    """That `list` is gone from many resources is told at each."""
    changes = [
        row(f"client.r{number}", "list()").gone(rules.METHOD_REMOVED) for number in range(20)
    ]

    assert 20 == as_text(report(*changes)).count("    list(): is gone")


def test_a_line_of_many_members_is_wrapped() -> None:
    """It can be read without scrolling sideways, and one that tells of one thing stays whole for `grep`."""
    many = [row("client.zones", f"{'a' * 30}{n}()").gone(rules.METHOD_REMOVED) for n in range(5)]
    one = row("client.zones", f"{'b' * 150}()").gone(rules.METHOD_REMOVED)
    lines = [line for line in as_text(report(*many)).splitlines() if "aaa" in line]

    assert 2 == len(lines)
    assert all(len(line) <= 120 for line in lines)
    assert f"    {'b' * 150}(): is gone [method-removed] at new.yaml:3:7\n" in as_text(report(one))


def test_models_that_came_are_listed_where_they_are_many() -> None:
    """Below one heading, by name."""
    changes = [row(f"models.M{number}").new(rules.MODEL_ADDED) for number in range(5)]

    assert "  models\n    M0, M1, M2, M3, M4: are new [model-added]" in as_text(report(*changes))
    assert "  models.M0\n    is new [model-added]" in as_text(report(*changes[:4]))


def test_a_comment_is_never_too_long() -> None:
    """What has no room is counted, and what breaks comes first."""
    gone = [row(f"models.{number}x", "a" * 90).gone(rules.FIELD_REMOVED) for number in range(4)]
    changes = [
        row(f"client.r{number}", f"{'a' * 80}{number}()").new(rules.METHOD_ADDED)
        for number in range(2000)
    ]
    shown = as_markdown(report(*gone, *changes))

    assert 50_000 < len(shown) < 65_536
    assert 4 == shown.count("`: is gone")
    assert (
        f"- *and {2000 - shown.count(': is new')} more, for which a comment has no room*" in shown
    )
    assert shown.count("<details>") == shown.count("</details>")


def test_what_a_document_says_stays_one_line() -> None:
    """Values of an enum can neither begin a line nor end the code they stand in."""
    change = row("models.Kind").new(rules.RECEIVED_VALUES, "a", "b", change="may be `x\n# y`, too")

    assert "may be `x # y`, too" in as_markdown(report(change))
    assert "may be `x # y`, too" in as_text(report(change))


def test_the_shape_of_the_json_is_stable() -> None:
    """Programs rely on the names of the keys."""
    tree = json.loads(as_json(report(row("Client", "(token=)").gone(rules.KEYWORD_REMOVED))))

    assert {
        "verdict": "major",
        "counts": {"major": 1, "minor": 0, "patch": 0},
        "package": "zones",
        "old": "old.yaml",
        "new": "new.yaml",
        "changes": [
            {
                "severity": "major",
                "code": "keyword-removed",
                "subject": "Client(token=)",
                "message": "is gone",
                "reason": rules.KEYWORD_REMOVED.reason,
                "met_by": ["types", "run time"],
                "old": None,
                "new": None,
                "place": {"file": "new.yaml", "line": 3, "column": 7, "document": "old"},
            }
        ],
    } == tree
