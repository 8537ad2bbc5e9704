"""Types by the direction in which they travel: what is given may widen, what is got may narrow."""

from __future__ import annotations

import ast
from itertools import combinations
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientpress.diff.annotations import limits, plain, renamed, text, without_unset
from clientpress.diff.judge import Judge, Travels, constraints
from clientpress.python import runtime
from clientpress.python.annotations import NONE
from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    Expression,
    Subscript,
    Symbol,
    Text,
    either,
    literal,
)

GIVEN: Final = Travels(sent=True, received=False)
GOT: Final = Travels(sent=False, received=True)
BOTH: Final = Travels(sent=True, received=True)
_NAMES: Final = {
    "Any": runtime.ANY,
    "Literal": runtime.LITERAL,
    "UUID": runtime.UUID,
    "Pager": runtime.PAGER,
    "Unset": runtime.UNSET_TYPE,
}


def annotation(written: str) -> Expression:
    """Read an annotation as it stands in code. For example: `list[models.Zone] | None`."""
    return _expression(ast.parse(written, mode="eval").body)


def _expression(node: ast.expr) -> Expression:
    match node:
        case ast.BinOp(left=left, right=right):
            return either([_expression(left), _expression(right)])
        case ast.Subscript(value=value, slice=ast.Tuple(elts=items)):
            return Subscript(_expression(value), tuple(map(_expression, items)))
        case ast.Subscript(value=value, slice=item):
            return Subscript(_expression(value), (_expression(item),))
        case ast.Attribute(attr=name):
            return Attribute(runtime.MODELS, name)
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=value):
            return literal(value)
        case ast.Name(id=name):
            return _NAMES.get(name, Symbol("builtins", name))
        case _:
            raise AssertionError(ast.dump(node))


OLD: Final = {"Kind": annotation('Literal["a", "b"]')}
NEW: Final = {"Kind": annotation('Literal["a", "b", "c"]'), "Either": annotation("models.A | int")}


@pytest.mark.parametrize(
    ("old", "new", "given", "got"),
    [
        ("str", "str", None, None),
        ("str", "int", "sent-changed", "received-changed"),
        ("int", "float", "sent-widened", "received-widened"),
        ("float", "int", "sent-narrowed", "received-narrowed"),
        ("str", "str | None", "sent-widened", "received-widened"),
        ("str | None", "str", "sent-narrowed", "received-narrowed"),
        ('Literal["a"]', 'Literal["a", "b"]', "sent-widened", "received-values"),
        ('Literal["a", "b"]', 'Literal["a"]', "sent-narrowed", "received-narrowed"),
        ('Literal["a", "b"]', 'Literal["a", "c"]', "sent-narrowed", "received-values"),
        ('Literal["a"]', "str", "sent-widened", "received-widened"),
        ('Literal["a"]', "Literal[1]", "sent-narrowed", "received-changed"),
        ("str", 'Literal["a"]', "sent-narrowed", "received-narrowed"),
        ("str", "Any", "sent-widened", "received-untyped"),
        ("Any", "str", "sent-narrowed", "received-narrowed"),
        ("Any", "models.A", "sent-narrowed", "received-changed"),
        ("Any", "UUID", "sent-narrowed", "received-changed"),
        ("models.A", "models.B", "sent-changed", "received-changed"),
        ("models.A", "models.A | models.B", "sent-widened", "received-widened"),
        ("models.A", "dict[str, Any]", "sent-changed", "received-changed"),
        ("dict[str, Any]", "dict[str, Any] | None", "sent-widened", "received-widened"),
        ("list[int]", "list[float]", "sent-widened", "received-widened"),
        ("list[int]", "Pager[int]", "sent-changed", "received-changed"),
        ("dict[str, models.A]", "dict[str, Any]", "sent-widened", "received-untyped"),
        ("models.Kind", "models.Kind", None, None),
        ("models.Kind", 'Literal["a", "b"]', None, None),
        ("models.Kind", 'Literal["a"]', "sent-narrowed", "received-narrowed"),
        ("models.A | int", "models.Either", None, None),
        ("models.A", "models.Either", "sent-widened", "received-widened"),
        ("list[models.Kind]", 'list[Literal["a", "b", "d"]]', "sent-widened", "received-values"),
    ],
)
def test_a_change_of_type_is_judged_by_direction(
    old: str, new: str, given: str | None, got: str | None
) -> None:
    """Each pair falls under one rule where it is given, and under one where it is got; what is both falls under the heavier one."""
    judge = Judge(OLD, NEW)
    judged = [judge.types(annotation(old), annotation(new), way) for way in (GIVEN, GOT)]

    assert [given, got] == [one and one.rule.code for one in judged]
    assert (given or got) is None or judge.types(annotation(old), annotation(new), BOTH)


def test_a_type_that_contains_itself_is_compared() -> None:
    """An alias that stands for lists of itself fits one that does the same."""
    old = {"Tree": annotation("str | list[models.Tree]")}
    new = {"Node": annotation("str | int | list[models.Node]")}
    judged = Judge(old, new).types(annotation("models.Tree"), annotation("models.Node"), GIVEN)

    assert judged is not None
    assert "sent-widened" == judged.rule.code


def test_what_fits_only_if_something_else_does_is_not_remembered() -> None:
    """Lists of trees fit as long as the trees may; when those turn out not to, the lists are looked at anew."""
    old = {
        "Tree": annotation("list[models.Branch] | str"),
        "Branch": annotation("list[models.Tree]"),
    }
    new = {"Node": annotation("list[models.Limb] | int"), "Limb": annotation("list[models.Node]")}
    judge = Judge(old, new)
    judged = [
        judge.types(annotation(f"models.{one}"), annotation(f"models.{other}"), GIVEN)
        for one, other in (("Tree", "Node"), ("Branch", "Limb"))
    ]

    assert ["sent-changed"] * 2 == [one and one.rule.code for one in judged]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("str", "int | str", "takes `int`, too"),
        ("str", "int | None", "`str` → `int | None`"),
        ("models.A | models.B", "models.B", "does not take `models.A` any more"),
        ("list[str]", "list[str | None]", "may be `None`, too"),
        (
            'Literal["a", "b"]',
            'Literal["b", "c"]',
            'does not take `"a"` any more, but `"c"`',
        ),
    ],
)
def test_a_change_is_told_as_briefly_as_it_can_be(old: str, new: str, said: str) -> None:
    """What came or went alone is told by itself, all else as both types."""
    judged = Judge({}, {}).types(annotation(old), annotation(new), GIVEN)

    assert judged is not None
    assert said == judged.change


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ({"max_length": 64}, {"max_length": 32}, "sent-refused"),
        ({"max_length": 32}, {"max_length": 64}, "sent-loosened"),
        ({"minimum": 1}, {"minimum": 2}, "sent-refused"),
        ({"minimum": 1}, {}, "sent-loosened"),
        ({}, {"pattern": "^a"}, "sent-refused"),
        ({"pattern": "^a"}, {"pattern": "^b"}, "sent-refused"),
        ({"multiple_of": 2}, {"multiple_of": 4}, "sent-refused"),
        ({"multiple_of": 4}, {"multiple_of": 2}, "sent-loosened"),
        ({"multiple_of": 0.3}, {"multiple_of": 0.1}, "sent-loosened"),
        ({"minimum": 0}, {"minimum": -5}, "sent-loosened"),
        ({"minimum": -5}, {"minimum": 0}, "sent-refused"),
        ({"maximum": 0}, {"maximum": 100}, "sent-loosened"),
        ({"max_items": 2}, {"max_items": 0}, "sent-refused"),
        ({}, {"minimum": 0}, "sent-refused"),
        ({"unique_items": True}, {}, "sent-loosened"),
        ({"max_length": 64, "minimum": 1}, {"max_length": 32}, "sent-refused"),
        ({"max_length": 64}, {"max_length": 64}, None),
    ],
)
def test_a_tighter_constraint_refuses_what_was_valid(
    old: dict[str, object], new: dict[str, object], code: str | None
) -> None:
    """Where some get tighter and others looser, the tighter count."""
    judged = constraints({(): old}, {(): new})

    assert code == (judged and judged.rule.code)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ((), "`max_length=3` is new"),
        (("[]", "{}"), "a value of an item: `max_length=3` is new"),
        (("|list[str]", "[]"), "an item of `list[str]`: `max_length=3` is new"),
        (("[1]", "|str"), "item 2 that is `str`: `max_length=3` is new"),
    ],
)
def test_a_constraint_is_told_with_the_part_that_has_it(at: tuple[str, ...], said: str) -> None:
    """In words, as a reader of a difference knows no steps."""
    judged = constraints({at: {}}, {at: {"max_length": 3}})

    assert said == (judged and judged.change)


def test_constraints_are_found_where_they_hold() -> None:
    """At the value, at its items, and behind a union with null."""
    limit = Call(runtime.CONSTRAINTS, (), (("max_length", Constant(3)), ("pattern", Text("^a"))))
    item = Subscript(runtime.ANNOTATED, (runtime.STR, limit))
    listed = either([Subscript(runtime.LIST, (item,)), NONE])

    assert {(): {}, ("[]",): {"max_length": 3, "pattern": "^a"}} == limits(listed)
    assert "list[str] | None" == text(plain(listed))


def test_models_are_known_by_name_wherever_they_live() -> None:
    """A module of models and the attribute of `models` are the same; another name stands in where a model is called otherwise."""
    own = Subscript(runtime.LIST, (Symbol(".models.zones", "Zone"),))

    assert annotation("list[models.Zone]") == plain(own)
    assert annotation("list[models.Place]") == renamed(plain(own), {"Zone": "Place"})
    assert (annotation("str"), True) == without_unset(annotation("str | Unset"))


PROPERTIES: Final = "abc"
NEEDED: Final = st.dictionaries(
    st.sampled_from(PROPERTIES), st.lists(st.sampled_from(PROPERTIES), max_size=2).map(tuple)
)


def _valid(needed: dict[str, tuple[str, ...]]) -> set[frozenset[str]]:
    """Give all sets of properties in which nothing lacks what it needs."""
    every = (frozenset(there) for size in range(4) for there in combinations(PROPERTIES, size))
    return {
        there
        for there in every
        if all(there.issuperset(others) for one, others in needed.items() if one in there)
    }


@given(NEEDED, NEEDED)
def test_what_is_needed_beside_others_is_tighter_where_it_refuses_what_was_sent(
    old: dict[str, tuple[str, ...]], new: dict[str, tuple[str, ...]]
) -> None:
    """At any remove: who needs b beside a, and c beside b, needs c beside a, whether that is said or not."""
    judged = constraints({(): {"dependent_required": old}}, {(): {"dependent_required": new}})
    refused = _valid(old) - _valid(new)
    told = judged is not None and judged.rule.code == "sent-refused"
    assert bool(refused) == told
