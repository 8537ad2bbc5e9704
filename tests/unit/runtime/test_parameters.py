"""Parameter styles, against the table of the OpenAPI specification (3.1.1, §4.8.12.6)."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest

from clientpress.runtime.calling.parameters import (
    cookie_texts,
    header_text,
    part_texts,
    path_text,
    plain_text,
    query_texts,
)

STRING = "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "expected"),
    [
        (
            "matrix",
            False,
            [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
        ),
        (
            "matrix",
            True,
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
        ),
        ("label", False, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
        ("label", True, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
        ("simple", False, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
        ("simple", True, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    ],
)
def test_the_table_for_paths(style: str, *, explode: bool, expected: list[str]) -> None:
    """Matrix, label and simple, as the specification prints them."""

    def written(value: Any) -> str:
        return path_text("color", value, style=style, explode=explode)

    assert expected == [
        written(""),
        written(STRING),
        written(ARRAY),
        written(OBJECT),
    ]


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", False, "", "color="),
        ("form", False, STRING, "color=blue"),
        ("form", False, ARRAY, "color=blue,black,brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("form", True, "", "color="),
        ("form", True, STRING, "color=blue"),
        ("form", True, ARRAY, "color=blue&color=black&color=brown"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("spaceDelimited", False, ARRAY, "color=blue%20black%20brown"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        ("pipeDelimited", False, ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", False, OBJECT, "color=R%7C100%7CG%7C200%7CB%7C150"),
        ("tabDelimited", False, ARRAY, "color=blue%09black%09brown"),
        ("deepObject", True, OBJECT, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ],
)
def test_the_table_for_queries(style: str, *, explode: bool, value: Any, expected: str) -> None:
    """Form, the delimited styles and deepObject, as the specification prints them."""
    assert expected == "&".join(query_texts("color", value, style=style, explode=explode))


def test_lists_in_exploded_objects_repeat() -> None:
    """Beyond the specification: a member that is a list is written as often as it has items, as Spring's `sort` is."""
    value = {"size": 5, "sort": ["name,asc", "id"], "none": []}
    assert ["size=5", "sort=name%2Casc", "sort=id"] == query_texts("pageable", value)


def test_deep_objects_nest() -> None:
    """Beyond the specification: objects within nest, lists repeat."""
    value = {"a": {"b": 1}, "c": ["x", "y"]}

    assert ["f%5Ba%5D%5Bb%5D=1", "f%5Bc%5D=x", "f%5Bc%5D=y"] == query_texts(
        "f", value, style="deepObject"
    )


def test_objects_in_a_deep_list_are_numbered() -> None:
    """Beyond the specification: what belongs together stays together."""
    value = {"items": [{"price": "p", "tags": ["a"]}, {"price": "q"}]}

    assert ["f[items][0][price]=p", "f[items][0][tags]=a", "f[items][1][price]=q"] == [
        unquote(text) for text in query_texts("f", value, style="deepObject")
    ]


def test_a_deep_list_has_brackets() -> None:
    """A deepObject that is a list can mean nothing else, and forms are read so, at every depth."""
    texts = query_texts("expand", ["a", "b"], style="deepObject")
    within = query_texts("f", {"c": ["x", "y"]}, style="deepObject", brackets=True)

    assert ["expand[]=a", "expand[]=b"] == list(map(unquote, texts))
    assert ["f[c][]=x", "f[c][]=y"] == list(map(unquote, within))


@pytest.mark.parametrize("value", [[], {}])
def test_what_is_empty_is_left_out(value: Any) -> None:
    """An empty list or object has no text, as in RFC 6570."""
    assert [] == query_texts("a", value, explode=True)
    assert [] == query_texts("a", value, explode=False)
    assert [] == query_texts("a", value, style="deepObject")
    assert [] == cookie_texts("a", value)


@pytest.mark.parametrize(
    ("style", "explode", "items", "members"),
    [
        ("form", True, ["a=1"], ["y=2"]),
        ("form", False, ["a=1"], ["a=y,2"]),
        ("pipeDelimited", False, ["a=1"], ["a=y%7C2"]),
        ("deepObject", True, ["a%5B%5D=1"], ["a%5By%5D=2"]),
    ],
)
def test_null_within_has_no_text(
    style: str, *, explode: bool, items: list[str], members: list[str]
) -> None:
    """A null in a list or an object is left out, as in RFC 6570, and what holds no more than nulls has no text."""
    assert items == query_texts("a", [None, 1, None], style=style, explode=explode)
    assert members == query_texts("a", {"x": None, "y": 2}, style=style, explode=explode)
    assert [] == query_texts("a", [None], style=style, explode=explode)
    assert [] == query_texts("a", {"x": None}, style=style, explode=explode)


def test_null_within_has_no_text_elsewhere() -> None:
    """What holds of queries holds of paths, headers and cookies, and at any depth of a deepObject."""
    value = {"x": None, "y": [None, 2]}

    assert ";y=2" == path_text("a", value, style="matrix", explode=True)
    assert ".1" == path_text("a", [1, None], style="label")
    assert "1" == header_text([None, 1])
    assert ["y=2"] == cookie_texts("a", value)
    assert ["a%5By%5D=2"] == query_texts("a", value, style="deepObject")


@pytest.mark.parametrize(
    ("value", "expected"),
    [(True, "true"), (None, "null"), (1.5, "1.5"), (10**20, "1" + "0" * 20), ("é", "é")],
)
def test_values_are_written_as_json_writes_them(value: Any, expected: str) -> None:
    """Booleans are `true`, never `True`; text has no quotes."""
    assert expected == plain_text(value)


def test_everything_but_unreserved_is_encoded() -> None:
    """No value breaks out of its place."""
    value = "a/b?c#d&e=f g%;é~.-_"
    encoded = "a%2Fb%3Fc%23d%26e%3Df%20g%25%3B%C3%A9~.-_"

    assert encoded == path_text("x", value)
    assert [f"x={encoded}"] == query_texts("x", value)
    assert [f"x={encoded}"] == cookie_texts("x", value)
    assert ["a%20b=1"] == query_texts("a b", 1)


def test_reserved_characters_can_be_allowed() -> None:
    """`allowReserved` keeps them, save those that would end the pair or the query."""
    assert ["x=a:/?@!$'()*,;=b%26%2B%23%5B%5D%20"] == query_texts(
        "x", "a:/?@!$'()*,;=b&+#[] ", allow_reserved=True
    )


def test_what_is_encoded_already_stays_where_reserved_characters_are_allowed() -> None:
    """Reserved expansion passes triples on (OpenAPI 3.1.1, RFC 6570 §3.2.3); any other percent sign is encoded."""
    value = "a%26b%2f/50%,%4"

    assert ["x=a%26b%2f/50%25,%254"] == query_texts("x", value, allow_reserved=True)
    assert "a%26b%2f/50%25,%254" == path_text("x", value, allow_reserved=True)
    assert ["x=a%2526b%252f%2F50%25%2C%254"] == query_texts("x", value)


def test_no_query_begins_in_a_path() -> None:
    """A question mark is encoded even where reserved characters are allowed."""
    assert "a/b%3Fc=1%23" == path_text("x", "a/b?c=1#", allow_reserved=True)


def test_delimiters_in_items_are_encoded() -> None:
    """An item that holds the delimiter is still one item."""
    assert ["x=a%2Cb,c"] == query_texts("x", ["a,b", "c"], explode=False)
    assert "a%2Cb,c" == path_text("x", ["a,b", "c"])


def test_headers_are_not_encoded() -> None:
    """Style simple, without percent-encoding."""
    assert "a b,c" == header_text(["a b", "c"])
    assert "R,100,G,200,B,150" == header_text(OBJECT)
    assert "R=100,G=200,B=150" == header_text(OBJECT, explode=True)


def test_cookies() -> None:
    """Style form encodes; style cookie of OpenAPI 3.2 does not."""
    assert ["c=blue", "c=black", "c=brown"] == cookie_texts("c", ARRAY)
    assert ["c=blue,black,brown"] == cookie_texts("c", ARRAY, explode=False)
    assert ["c=a b"] == cookie_texts("c", "a b", style="cookie")


@pytest.mark.parametrize(
    ("style", "explode", "items", "members"),
    [
        ("deepObject", True, [("a[]", "x y"), ("a[]", "2")], [("a[b][c]", "&"), ("a[d]", "true")]),
        ("pipeDelimited", False, [("a", "x y|2")], [("a", 'b|{"c":"&"}|d|true')]),
        ("spaceDelimited", False, [("a", "x y 2")], [("a", 'b {"c":"&"} d true')]),
        ("form", False, [("a", "x y,2")], [("a", 'b,{"c":"&"},d,true')]),
    ],
)
def test_parts_are_written_as_forms_are(
    style: str, *, explode: bool, items: list[Any], members: list[Any]
) -> None:
    """Names and texts are those of a form, and nothing in them is encoded."""
    assert items == part_texts("a", ["x y", 2], style=style, explode=explode)
    assert members == part_texts("a", {"b": {"c": "&"}, "d": True}, style=style, explode=explode)
