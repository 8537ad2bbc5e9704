"""Expressions become text that black leaves alone."""

from __future__ import annotations

from typing import get_args

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientpress.python.expressions import (
    Attribute,
    Call,
    Constant,
    DictDisplay,
    Expression,
    Forward,
    Lambda,
    ListDisplay,
    Name,
    Subscript,
    Symbol,
    Text,
    TupleDisplay,
    either,
)
from clientpress.render.imports import Imports
from clientpress.render.printer import _FLAT, Printer
from clientpress.render.statements import (
    Declared,
    Signature,
    assignment,
    class_line,
    declaration,
    signature,
    statement,
)
from clientpress.render.values import Unsafe
from expressions_strategy import ANNOTATIONS, CLASSES, DEFAULTS, IDENTIFIERS, VALUES

CASES = settings(max_examples=150, deadline=None, derandomize=True)


def _printer() -> Printer:
    return Printer(Imports(".models.zones"))


def _assert_black(source: str) -> None:
    assert source == black.format_str(source, mode=black.Mode())


def test_every_kind_of_expression_is_printed() -> None:
    """The table of writers misses none of the closed sum."""
    assert set(get_args(Expression)) == set(_FLAT)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (Attribute(Name("models"), "Zone"), "models.Zone"),
        (Subscript(Name("list"), (Constant(None),)), "list[None]"),
        (Constant(1e16), "1e16"),
        (Constant(-0.5), "-0.5"),
        (Constant(...), "..."),
        (Call(Name("f"), (Text("a"),), (("b", Constant(value=True)),)), 'f("a", b=True)'),
        (TupleDisplay((Text("a"),)), '("a",)'),
        (TupleDisplay(()), "()"),
        (ListDisplay(()), "[]"),
        (DictDisplay(((Text("a"), ListDisplay(())),)), '{"a": []}'),
        (Lambda(Name("Any")), "lambda: Any"),
        (Forward(Subscript(Name("Literal"), (Text("a"),))), "'Literal[\"a\"]'"),
        (either([Name("A"), Name("B")]), "A | B"),
    ],
)
def test_each_kind_on_one_line(expression: Expression, expected: str) -> None:
    """As one would write it."""
    assert expected == _printer().flat(expression)


@pytest.mark.parametrize(
    "expression",
    [
        Name("a b"),
        Attribute(Name("a"), "b()"),
        Call(Name("f"), (), (("class", Name("a")),)),
        Symbol("a", "b;c"),
    ],
)
def test_names_are_checked_when_they_are_printed(expression: Expression) -> None:
    """The last line of defence against a name that nobody settled."""
    with pytest.raises(Unsafe):
        _printer().flat(expression)


@CASES
@given(name=IDENTIFIERS, annotation=ANNOTATIONS, default=DEFAULTS)
def test_black_leaves_fields_alone(
    name: str, annotation: Expression, default: Expression | None
) -> None:
    """Any annotation, with and without default."""
    written = declaration(_printer(), Declared(name, annotation, default), indent=4)

    _assert_black(f"class A:\n    {written}\n")


@pytest.mark.parametrize("inner", [20, 78, 79, 80, 82, 84, 90])
@pytest.mark.parametrize("length", [70, 76, 77, 78, 82, 85])
def test_black_leaves_constants_of_long_names_alone(length: int, inner: int) -> None:
    """The type of an operation stands in parentheses as long as all of it has room there."""
    annotation = Subscript(Name("Operation"), (Name("A" * inner), Name("B" * inner)))
    value = Call(Name("Operation"), (Text("x" * 60), Text("y" * 60)))

    constant = declaration(_printer(), Declared("N" * length, annotation, value), indent=0)
    attribute = declaration(_printer(), Declared("N" * length, annotation), indent=4)

    _assert_black(f"{constant}\n")
    _assert_black(f"class A:\n    {attribute}\n")


@CASES
@given(name=CLASSES, value=ANNOTATIONS)
def test_black_leaves_aliases_alone(name: str, value: Expression) -> None:
    """Unions in parentheses, enums one value a line."""
    _assert_black(f"{assignment(_printer(), name, Name('TypeAlias'), value)}\n")


@pytest.mark.parametrize("annotation", [Name("TypeAlias"), None])
@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("length", [40, 60, 68, 74, 77, 80, 84, 90, 140])
def test_black_leaves_alone_what_is_quoted(
    length: int, indent: int, annotation: Name | None
) -> None:
    """What stands for itself in an alias is quoted, and has no place where it could be parted."""
    written = assignment(
        _printer(), "Zones", annotation, Forward(Name("Z" * length)), indent=indent
    )
    _assert_black(f"if X:\n    {written}\n" if indent else f"{written}\n")


@pytest.mark.parametrize("value", [Name("Zone"), Constant(None), Symbol(".models", "ZoneSettings")])
@pytest.mark.parametrize("annotation", [Name("TypeAlias"), None])
@pytest.mark.parametrize("length", [60, 70, 72, 73, 74, 80, 83, 84, 86, 100])
def test_black_leaves_alone_what_has_no_bracket(
    length: int, annotation: Name | None, value: Expression
) -> None:
    """A name, or a constant, stands in parentheses where that makes room for it."""
    _assert_black(f"{assignment(_printer(), 'N' * length, annotation, value)}\n")


@CASES
@given(length=st.integers(45, 73), value=ANNOTATIONS)
def test_black_leaves_aliases_of_long_names_alone(length: int, value: Expression) -> None:
    """Where not even the opening bracket fits, the value stands in parentheses."""
    name = "N" * length
    _assert_black(f"{assignment(_printer(), name, Name('TypeAlias'), value)}\n")


@CASES
@given(length=st.integers(66, 110), value=ANNOTATIONS, indent=st.sampled_from((0, 4)))
def test_black_leaves_aliases_alone_that_leave_no_room(
    length: int, value: Expression, indent: int
) -> None:
    """Where nothing of the value fits behind the name, the annotation stands in parentheses, and the value below it."""
    text = assignment(_printer(), "N" * length, Name("TypeAlias"), value, indent=indent)
    _assert_black(f"if A:\n    {text}\n" if indent else f"{text}\n")


@CASES
@given(
    length=st.integers(60, 82),
    result=CLASSES,
    whole=st.one_of(st.none(), CLASSES),
    called=st.booleans(),
)
def test_black_leaves_declarations_of_long_names_alone(
    length: int, result: str, whole: str | None, *, called: bool
) -> None:
    """Where not even the bracket of the annotation fits, the annotation stands in parentheses."""
    items = (Name(result),) if whole is None else (Name(result), Name(whole))
    annotation = Subscript(Name("Operation"), items)
    arguments = (("operation_id", Text("a" * 40)), ("method", Text("GET" * 20)))
    value = Call(Name("Operation"), (), arguments) if called else None
    declared = Declared("N" * length, annotation, value)

    _assert_black(f"{declaration(_printer(), declared, indent=0)}\n")


@pytest.mark.parametrize("length", range(70, 90))
def test_black_leaves_classes_of_long_names_alone(length: int) -> None:
    """The base stands on a line of its own where it has to."""
    line = class_line(_printer(), "N" * length, Name("Model"))
    _assert_black(f'{line}\n    """Words."""\n')


@CASES
@given(
    name=IDENTIFIERS,
    arguments=st.lists(
        st.builds(Declared, IDENTIFIERS, ANNOTATIONS, st.sampled_from((None, Name("UNSET")))),
        max_size=3,
    ),
    returns=ANNOTATIONS,
    asynchronous=st.booleans(),
)
def test_black_leaves_signatures_alone(
    name: str, arguments: list[Declared], returns: Expression, *, asynchronous: bool
) -> None:
    """Parameters open before the return annotation does."""
    made = Signature(name, arguments, returns)
    written = signature(_printer(), made, indent=4, asynchronous=asynchronous)

    _assert_black(f"class A:\n    {written}\n        pass\n")


@CASES
@given(name=IDENTIFIERS, result=ANNOTATIONS, whole=ANNOTATIONS, one=VALUES, other=VALUES)
def test_black_leaves_constants_alone(
    name: str, result: Expression, whole: Expression, one: Expression, other: Expression
) -> None:
    """An annotated variable whose value is a call with nested calls, mappings and lambdas."""
    annotation = Subscript(Name("Operation"), (result, whole))
    value = Call(Name("Operation"), (), (("operation_id", one), ("responses", other)))
    written = declaration(_printer(), Declared(name.upper(), annotation, value), indent=0)

    _assert_black(f"{written}\n")


@CASES
@given(head=st.sampled_from(("return ", "self.x = ", "methods = ")), value=VALUES)
def test_black_leaves_calls_alone(head: str, value: Expression) -> None:
    """What follows a fixed beginning."""
    call = Call(
        Attribute(Attribute(Name("self"), "_caller"), "call"), (Name("CALL"),), (("body", value),)
    )

    _assert_black(
        f"class A:\n    def f(self):\n        {statement(_printer(), head, call, indent=8)}\n"
    )


@CASES
@given(
    length=st.integers(1, 90),
    called=st.integers(1, 30),
    argument=st.integers(1, 60),
    other=st.booleans(),
)
def test_black_leaves_long_assignments_alone(
    length: int, called: int, argument: int, *, other: bool
) -> None:
    """Where not even the opening bracket fits, the call stands in parentheses."""
    method, constant = Attribute(Name("methods"), "m" * argument), Name("C" * argument)
    call = Call(Name("f" * called), (method, constant) if other else (method,))
    written = statement(_printer(), f"self.{'n' * length} = ", call, indent=8)

    _assert_black(f"class A:\n    def f(self):\n        {written}\n")
