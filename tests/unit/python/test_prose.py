"""What is said of fields and arguments."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from clientpress.diagnostics.place import Place, Pointer
from clientpress.document.model import WireName
from clientpress.ir.types import (
    Access,
    Choice,
    Docs,
    Nullable,
    Optional,
    Origin,
    Presence,
    Property,
    Required,
    Scalar,
    ScalarKind,
    Type,
    TypeId,
)
from clientpress.python.model import Docstring, Prose
from clientpress.python.prose import (
    argument_text,
    code,
    constraint_notes,
    field_docstring,
    says_an_operation,
    sentence,
    type_notes,
)

PLACE = Place("api.json", Pointer(""))
TEXT, LIMITED, MAYBE, COLOUR = TypeId(0), TypeId(1), TypeId(2), TypeId(3)
TYPES: dict[TypeId, Type] = {
    TEXT: Scalar(kind=ScalarKind.STRING),
    LIMITED: Scalar(kind=ScalarKind.STRING, format="ipv4", constraints=(("max_length", 120),)),
    MAYBE: Nullable(of=LIMITED),
    COLOUR: Choice(values=("red",), origin=Origin(place=PLACE)),
}


def _property(type_id: TypeId = TEXT, presence: Presence = Required(), **other: Any) -> Property:  # noqa: B008 - frozen
    return Property(wire=WireName("a"), type=type_id, presence=presence, place=PLACE, **other)


@pytest.mark.parametrize(
    ("constraints", "expected"),
    [
        ((("max_length", 120),), ["At most 120 characters."]),
        ((("min_length", 1),), ["At least 1 character."]),
        ((("min_length", 32), ("max_length", 32)), ["Exactly 32 characters."]),
        ((("min_items", 1), ("max_items", 5)), ["1 to 5 items."]),
        ((("max_properties", 1),), ["At most 1 entry."]),
        ((("minimum", 1), ("exclusive_maximum", 2.5)), ["At least 1.", "Less than 2.5."]),
        ((("multiple_of", 5),), ["A multiple of 5."]),
        ((("unique_items", True),), ["No item twice."]),
        ((("pattern", "^`a`$"),), ["Pattern: `` ^`a`$ ``."]),
        ((), []),
    ],
)
def test_constraints_are_sentences(constraints: Any, expected: list[str]) -> None:
    """Each constraint is told, two counts of one thing in one sentence."""
    assert expected == constraint_notes(constraints)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a", "a."), ("a.", "a."), ("Why?", "Why?"), ("", ""), ("```\na\n```", "```\na\n```")],
)
def test_sentences_end(text: str, expected: str) -> None:
    """A full stop is added where nothing ends the text."""
    assert expected == sentence(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```")]
)
def test_code_holds_anything(text: str, expected: str) -> None:
    """The fence is longer than any run of backquotes inside."""
    assert expected == code(text)


def test_a_field_is_told_its_description_constraints_and_example() -> None:
    """Constraints and direction follow the description, the example stands apart."""
    found = field_docstring(
        TYPES,
        _property(
            MAYBE,
            Optional(default="x", has_default=True),
            access=Access.READ_ONLY,
            docs=Docs(description="The address", examples=("1.1.1.1",), deprecated=True),
        ),
    )

    text = 'The address. At most 120 characters. Format: `ipv4`. Default: `"x"`. Set by the server. Deprecated.'
    assert Docstring((Prose(text), Prose('Example: `"1.1.1.1"`'))) == found


def test_a_field_of_which_nothing_is_said_has_no_docstring() -> None:
    """Nothing is made up."""
    assert field_docstring(TYPES, _property()) is None


@pytest.mark.parametrize(
    ("kind", "form", "expected"),
    [
        (ScalarKind.NUMBER, "double", []),
        (ScalarKind.NUMBER, "float", ["Format: `float`."]),
        (ScalarKind.INTEGER, "int64", []),
        (ScalarKind.INTEGER, "int32", ["Format: `int32`."]),
    ],
)
def test_a_format_that_the_annotation_says_is_left_to_the_docs(
    kind: ScalarKind, form: str, expected: list[str]
) -> None:
    """A smaller one is told."""
    types = {**TYPES, LIMITED: Scalar(kind=kind, format=form)}
    assert expected == type_notes(types, LIMITED)


@pytest.mark.parametrize("title", ["Created At", "Createdat", "created_at"])
def test_a_title_that_is_the_name_is_not_told(title: str) -> None:
    """Frameworks title each property after itself; a description is told all the same."""
    of = replace(_property(docs=Docs(title=title)), wire=WireName("createdAt"))

    assert field_docstring(TYPES, of) is None
    assert argument_text(TYPES, of) == ""
    described = replace(of, docs=Docs(title=title, description="When."))
    assert argument_text(TYPES, described) == "When."


def test_the_title_of_its_type_is_not_told_of_a_field() -> None:
    """The annotation names the type; a title of several words may say more."""
    for title, expected in (("Address", ""), ("The address", "The address.")):
        docs = Docs(title=title)
        place = Origin(place=PLACE)
        types = {**TYPES, COLOUR: Choice(values=("red",), origin=place, docs=docs)}
        assert expected == argument_text(types, _property(COLOUR, docs=docs))


def test_several_paragraphs_keep_apart_from_the_notes() -> None:
    """A description of several lines is not run together with what follows."""
    found = field_docstring(TYPES, _property(LIMITED, docs=Docs(description="a\n\n- b")))

    assert found is not None
    assert Prose("a\n\n- b.") == found.parts[0]
    assert Prose("At most 120 characters. Format: `ipv4`.") == found.parts[1]


@pytest.mark.parametrize("example", [None, True, "", [], {}, "x" * 300])
def test_examples_that_say_nothing_or_too_much_are_left_to_the_docs(example: Any) -> None:
    """What the type says already, and what is too long for a docstring."""
    assert field_docstring(TYPES, _property(docs=Docs(examples=(example,)))) is None


def test_the_example_of_an_enum_is_left_to_the_docs() -> None:
    """Its values stand in the annotation."""
    assert field_docstring(TYPES, _property(COLOUR, docs=Docs(examples=("red",)))) is None


def test_an_argument_is_told_in_one_go() -> None:
    """The same words as for a field, in one paragraph; nothing where there is nothing to say."""
    said = argument_text(
        TYPES, _property(LIMITED, docs=Docs(title="Address", examples=("1.1.1.1",)))
    )

    assert 'Address. At most 120 characters. Format: `ipv4`. Example: `"1.1.1.1"`.' == said
    assert argument_text(TYPES, _property()) == ""


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Response Read Items Items  Item Id  Get", True),
        ("Body_read_items_items__item_id__get", True),
        ("Response", False),
        ("Read items items item id get", False),
        ("Response Of Another Get", False),
    ],
)
def test_titles_that_a_framework_made_of_an_operation(title: str, expected: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """They say the operationId again, which stands on the same page."""
    assert expected == says_an_operation(title, ["read_items_items__item_id__get"])
