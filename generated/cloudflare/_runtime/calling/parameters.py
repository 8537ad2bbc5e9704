"""Parameters as text: the styles of the OpenAPI specification (3.1, §4.8.12).

Takes plain JSON data, which is what the codec makes of Python values, and gives text
that is ready for its place. Pure functions. An empty list or object has no text
and is left out, and so is a null within one, as in RFC 6570 (§2.3, §3.2.1).

For example, with the value `{"R": 100, "G": 200}` named `color`:

| style, explode      | text                            |
|---------------------|---------------------------------|
| simple, no          | `R,100,G,200`                   |
| matrix, yes         | `;R=100;G=200`                  |
| form, no            | `color=R,100,G,200`             |
| deepObject, yes     | `color%5BR%5D=100&color%5BG%5D=200` |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from ..codec.jsontext import write_json
from ..percent import encoded

_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}


def plain_text(value: Any) -> str:
    """Return a single value as text: text as it is, all else as JSON writes it.

    For example: `True` gives `true`, 1.5 gives `1.5`.
    """
    return value if isinstance(value, str) else write_json(value)


def path_text(
    name: str,
    value: Any,
    *,
    style: str = "simple",
    explode: bool = False,
    allow_reserved: bool = False,
) -> str:
    """Return what stands in place of `{name}` in a path.

    For example: name `id`, value `[3, 4]` gives `3,4`; in style label `.3,4`, in style
    matrix `;id=3,4`.
    """

    def encode(text: str) -> str:
        whole = encoded(text, allow_reserved=allow_reserved)
        return whole.replace("?", "%3F")  # where a query would begin

    if style == "matrix":
        pairs = _pairs(encode(name), value, explode=explode, encode=encode)
        return "".join(f";{k}={v}" if v else f";{k}" for k, v in pairs)
    separator = "." if style == "label" and explode else ","
    text = _joined(value, separator, explode=explode, encode=encode)
    return f".{text}" if style == "label" else text


def header_text(value: Any, *, explode: bool = False) -> str:
    """Return the value of a header, which is not percent-encoded.

    For example: `["a", "b"]` gives `a,b`; `{"R": 1}` with explode gives `R=1`.
    """
    return _joined(value, ",", explode=explode, encode=str)


def query_texts(
    name: str,
    value: Any,
    *,
    style: str = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    brackets: bool = False,
) -> list[str]:
    """Return the pairs of a query or a form, encoded, to be joined by `&`.

    For example: name `color`, value `["blue", "black"]` gives `["color=blue",
    "color=black"]`; without explode `["color=blue,black"]`. With brackets, lists within
    a deepObject have some of their own, as servers that read forms so expect.
    """

    def encode(text: str) -> str:
        return encoded(text, allow_reserved=allow_reserved)

    if style == "deepObject" and _is_structure(value):
        brackets = brackets or not isinstance(value, Mapping)
        return [
            f"{encoded(key)}={encode(plain_text(item))}"
            for key, item in _deep(name, value, brackets=brackets)
        ]
    apart = _DELIMITERS.get(style)
    delimiter = "," if apart is None else encoded(apart)
    pairs = _pairs(
        encoded(name), value, explode=explode, encode=encode, delimiter=delimiter
    )
    return [f"{key}={text}" for key, text in pairs]


def part_texts(
    name: str, value: Any, *, style: str, explode: bool
) -> list[tuple[str, str]]:
    """Return names and texts of the parts that a list or an object is written as.

    They are those of a form, and nothing is encoded. For example: name `meta`, value
    `{"a": 1}` in style deepObject gives `[("meta[a]", "1")]`.
    """
    if style == "deepObject":
        deep = _deep(name, value, brackets=True)
        return [(key, plain_text(item)) for key, item in deep]
    delimiter = _DELIMITERS.get(style, ",")
    return _pairs(name, value, explode=explode, encode=str, delimiter=delimiter)


def cookie_texts(
    name: str, value: Any, *, style: str = "form", explode: bool = True
) -> list[str]:
    """Return the pairs of a `Cookie` header, to be joined by `; `.

    Values are percent-encoded, except in style cookie (OpenAPI 3.2).
    """
    encode = str if style == "cookie" else encoded
    pairs = _pairs(name, value, explode=explode, encode=encode)
    return [f"{key}={text}" for key, text in pairs]


def _pairs(
    name: str,
    value: Any,
    *,
    explode: bool,
    encode: Callable[[str], str],
    delimiter: str = ",",
) -> list[tuple[str, str]]:
    """Return name and text: one pair, or with explode one for each item or member."""
    value = _defined(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value).items()
        if explode:
            return [
                (encode(key), encode(plain_text(each)))
                for key, item in members
                for each in _repeated(item)
            ]
    elif isinstance(value, (list, tuple)):
        if explode:
            items = cast("Sequence[Any]", value)
            return [(name, encode(plain_text(item))) for item in items]
    else:
        return [(name, encode(plain_text(value)))]
    text = _joined(value, delimiter, explode=False, encode=encode)
    return [(name, text)] if value else []


def _repeated(item: Any) -> Sequence[Any]:
    """Return the values for which a member is written: beyond the specification, each of a list."""
    if isinstance(item, (list, tuple)):
        return cast("Sequence[Any]", _defined(item))
    return [item]


def _defined(value: Any) -> Any:
    """Return a list or an object without what is null, which no text can say."""
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value).items()
        return {key: item for key, item in members if item is not None}
    if isinstance(value, (list, tuple)):
        return [item for item in cast("Sequence[Any]", value) if item is not None]
    return value


def _joined(
    value: Any, delimiter: str, *, explode: bool, encode: Callable[[str], str]
) -> str:
    """Return a value as one text, `R,100` or with explode `R=100` for an object."""
    value = _defined(value)
    if isinstance(value, Mapping):
        between = "=" if explode else delimiter
        members = cast("Mapping[str, Any]", value).items()
        texts = [
            f"{encode(key)}{between}{encode(plain_text(item))}" for key, item in members
        ]
        return delimiter.join(texts)
    if isinstance(value, (list, tuple)):
        items = cast("Sequence[Any]", value)
        return delimiter.join(encode(plain_text(item)) for item in items)
    return encode(plain_text(value))


def _deep(name: str, value: Any, *, brackets: bool) -> list[tuple[str, Any]]:
    """Return `name[key]` and value of every member; objects within nest, lists repeat.

    The specification leaves that open. Objects in a list are numbered: their members
    would be mixed otherwise.
    """
    value = _defined(value)
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value).items()
        named = [(f"{name}[{key}]", item) for key, item in members]
    elif isinstance(value, (list, tuple)):
        items = cast("Sequence[Any]", value)
        single = f"{name}[]" if brackets else name
        named = [
            (f"{name}[{number}]" if _is_structure(item) else single, item)
            for number, item in enumerate(items)
        ]
    else:
        return [(name, value)]
    return [
        pair for inner, item in named for pair in _deep(inner, item, brackets=brackets)
    ]


def _is_structure(value: Any) -> bool:
    return isinstance(value, (Mapping, list, tuple))
