"""What is said about fields, arguments and types: descriptions, then constraints, defaults and examples as sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from clientpress.ir.types import (
    Access,
    Array,
    Choice,
    Constraints,
    Dictionary,
    Docs,
    Nullable,
    Object,
    Optional,
    Property,
    Scalar,
    ScalarKind,
    Tuple,
    Type,
    TypeId,
    Union,
)
from clientpress.python.html_text import without_html
from clientpress.python.model import Docstring, Prose
from clientpress.python.references import followable

_EXAMPLE_ROOM = 200
_QUOTES = re.compile("`+")
_ENDS = frozenset(".!?:;…。！？,|")  # noqa: RUF001 - full-width marks end sentences too
_USUAL: Mapping[ScalarKind, str] = {ScalarKind.NUMBER: "double", ScalarKind.INTEGER: "int64"}
"""Formats that say no more than the annotation: a `float` is a double. They stand in the docs."""
_BOUNDS: Mapping[str, str] = {
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusive_minimum": "More than {}.",
    "exclusive_maximum": "Less than {}.",
    "multiple_of": "A multiple of {}.",
}
_COUNTS = {
    "length": ("character", "characters"),
    "items": ("item", "items"),
    "properties": ("entry", "entries"),
}

_encode = json.JSONEncoder(
    ensure_ascii=False, default=str
).encode  # `json.dumps` would make one each time


def sentence(text: str) -> str:
    """Close a text with a full stop unless it ends in a mark. Tables and code fences are left alone; HTML becomes Markdown."""
    text = followable(without_html(text.strip()))
    if not text or text[-1] in _ENDS or text.endswith(("```", "~~~", ">")):
        return text
    return f"{text}."


def code(text: str) -> str:
    """Set a text as Markdown code, whatever it holds. For example: `a` → `` `a` ``."""
    flat = " ".join(text.split())
    if "`" not in flat:
        return f"`{flat}`"
    fence = "`" * (max(map(len, _QUOTES.findall(flat))) + 1)
    return f"{fence} {flat} {fence}"


def field_docstring(types: Mapping[TypeId, Type], of: Property) -> Docstring | None:
    """Say what the document says of a property, with its constraints; None where that is nothing."""
    described, notes = sentence(_said(types, of)), " ".join(property_notes(types, of))
    examples = [f"Example: {one}" for one in example(types, of.type, of.docs)]
    paragraphs = [described, notes] if "\n" in described else [f"{described} {notes}".strip()]
    parts = tuple(Prose(part) for part in (*paragraphs, *examples) if part)
    return Docstring(parts) if parts else None


def argument_text(types: Mapping[TypeId, Type], of: Property) -> str:
    """Say the same in one go, for the section of arguments."""
    described = _said(types, of) or type_docs(types, of.type).description.strip()
    return running(described, property_notes(types, of), example(types, of.type, of.docs))


def running(described: str, notes: list[str], examples: list[str]) -> str:
    """Join description, notes and example; a description of several paragraphs keeps them.

    Empty where there is nothing to say.
    """
    rest = " ".join([*notes, *(f"Example: {one}." for one in examples)])
    text = sentence(described)
    between = "\n\n" if "\n" in text else " "
    return between.join(part for part in (text, rest) if part)


def property_notes(types: Mapping[TypeId, Type], of: Property) -> list[str]:
    """Give constraints, default, direction and deprecation as sentences."""
    notes = type_notes(types, of.type)
    match of.presence:
        case Optional(has_default=True, default=default):
            notes += default_note(default)
        case _:
            pass
    if of.access is Access.READ_ONLY:
        notes.append("Set by the server.")
    elif of.access is Access.WRITE_ONLY:
        notes.append("Never returned.")
    if of.docs.deprecated:
        notes.append("Deprecated.")
    return notes


def default_note(default: Any) -> list[str]:
    """Say what the server assumes, if that is short enough to be said here."""
    text = json_text(default)
    return [f"Default: {code(text)}."] if len(text) <= _EXAMPLE_ROOM else []


def type_notes(types: Mapping[TypeId, Type], type_id: TypeId) -> list[str]:
    """Say what holds for a value beside its type. For example: `["At most 120 characters."]`."""
    of = types[type_id]
    match of:
        case Nullable(of=inner):
            return type_notes(types, inner)
        case Scalar(kind=kind, format=form, constraints=constraints):
            notes = constraint_notes(constraints)
            tells = form and form != _USUAL.get(kind)
            return [*notes, f"Format: {code(form)}."] if tells else notes
        case Array(constraints=constraints) | Tuple(constraints=constraints):
            return constraint_notes(constraints)
        case Dictionary(constraints=constraints) | Object(constraints=constraints):
            return constraint_notes(constraints)
        case _:
            return []


def constraint_notes(constraints: Constraints) -> list[str]:
    """Write constraints as sentences, in a fixed order."""
    if not constraints:
        return []
    limits = dict(constraints)
    notes = [
        text.format(json_text(limits[name])) for name, text in _BOUNDS.items() if name in limits
    ]
    for name, (one, many) in _COUNTS.items():
        notes += _count(limits.get(f"min_{name}"), limits.get(f"max_{name}"), one, many)
    for name, others in limits.get("dependent_required", ()):
        notes.append(f"Beside {code(name)} there has to be {', '.join(map(code, others))}.")
    if limits.get("unique_items"):
        notes.append("No item twice.")
    if "pattern" in limits:
        notes.append(f"Pattern: {code(limits['pattern'])}.")
    return notes


def _count(least: int | None, most: int | None, one: str, many: str) -> Iterator[str]:
    least = least or None  # at least none is nothing said
    if least is not None and least == most:
        yield f"Exactly {least} {one if least == 1 else many}."
    elif least is not None and most is not None:
        yield f"{least} to {most} {many}."
    elif least is not None:
        yield f"At least {least} {one if least == 1 else many}."
    elif most is not None:
        yield f"At most {most} {one if most == 1 else many}."


def example(types: Mapping[TypeId, Type], type_id: TypeId, docs: Docs) -> list[str]:
    """Give the first example as code, if it is short and says more than the type; all stand in the docs."""
    for one in docs.examples[:1]:
        if one in ("", None, True, False) or one in ([], {}) or _is_choice(types, type_id):
            continue
        text = json_text(one)
        if len(text) <= _EXAMPLE_ROOM:
            return [code(text)]
    return []


def _is_choice(types: Mapping[TypeId, Type], type_id: TypeId) -> bool:
    match types[type_id]:
        case Choice():
            return True
        case Nullable(of=inner):
            return isinstance(types[inner], Choice)
        case _:
            return False


def json_text(value: Any) -> str:
    """Write a value of the document as JSON."""
    if isinstance(value, bool) or value is None or not isinstance(value, int | float):
        return _encode(value)
    return str(value)


def type_docs(types: Mapping[TypeId, Type], type_id: TypeId) -> Docs:
    """Give what is said of a type itself, looking through null."""
    of = types[type_id]
    match of:
        case Object(docs=docs) | Union(docs=docs) | Choice(docs=docs):
            return docs
        case Nullable(of=inner):
            return type_docs(types, inner)
        case _:
            return _NO_DOCS


_NO_DOCS = Docs()


def _said(types: Mapping[TypeId, Type], of: Property) -> str:
    """Give what is said of a property; the title of its type is in the annotation already."""
    said = told(of.docs, of.wire)
    return "" if said == type_docs(types, of.type).title and " " not in said else said


_OF_TYPESCRIPT: Final = frozenset(
    {
        "Construct a type with a set of properties K of type T",
        "Construct a type with the properties of T except for those in type K.",
        "From T, pick a set of properties whose keys are in the union K",
        "Make all properties in T optional",
        "Make all properties in T readonly",
        "Make all properties in T required",
    }
)
"""What TypeScript says of its own types, which tsoa copies beside a model that is made by them."""


def own_words(docs: Docs) -> str:
    """Give a description that somebody wrote for what it describes."""
    said = docs.description.strip()
    return "" if said in _OF_TYPESCRIPT else said


def told(docs: Docs, wire: str) -> str:
    """Give what is said of a field or argument: its description, else its title, unless that is the name again.

    For example: nothing for `createdAt` with the title `Createdat`, which a framework made.
    """
    return own_words(docs) or ("" if says_the_name(docs.title, wire) else docs.title)


def says_the_name(title: str, wire: str) -> bool:
    """Whether a title is a name and nothing else, however it is written."""
    return (
        "".join(filter(str.isalnum, title)).casefold()
        == "".join(filter(str.isalnum, wire)).casefold()
    )


def says_an_operation(title: str, keys: Iterable[str]) -> bool:
    """Whether a framework made a title of an operationId. For example: `Response Read Items Items Get`, `Body_login_token_post`."""
    return title.startswith(("Body", "Response")) and any(
        says_the_name(title, f"{kind}{key}") for key in keys for kind in ("Body", "Response")
    )
