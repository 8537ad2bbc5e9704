"""Proof that no word of the document became code.

A module is rendered a second time with all words of the document taken out: its texts, descriptions and names of schemes
become `x`. Both renderings have to parse to the same tree, but for what their strings hold. So whatever the document
says, and whatever a template does, the structure of the code does not depend on it.

Rendering and parsing twice costs more than rendering, so a run proves only what a user's own template rendered; the
tests prove everything, with documents that try hard.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeVar

from clientpress.python.expressions import Text
from clientpress.python.model import Entry, Lines, Module, Prose
from clientpress.render.values import Unsafe

T = TypeVar("T")
_NEUTRAL = "x"


def prove(module: Module, text: str, render: Callable[[Module], str]) -> None:
    """Check what a module was rendered to; `render` is what rendered it.

    Raises:
        Unsafe: it does not parse, or its structure depends on words of the document.
    """
    if structure(text, module.module) != structure(render(neutral(module)), module.module):
        raise Unsafe(f"words of the document have become code in {module.module}")


def structure(text: str, name: str) -> str:
    """Give the tree of a module's text, without what its strings hold.

    Raises:
        Unsafe: it is no Python.
    """
    try:
        tree = ast.parse(text)
    except SyntaxError as error:
        line = (error.text or "").strip()
        raise Unsafe(
            f"what is rendered for {name} is not Python: {error.msg}, line {error.lineno}: {line}"
        ) from error
    except ValueError as error:
        raise Unsafe(f"what is rendered for {name} is not Python: {error}") from error
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = _NEUTRAL
    return ast.dump(tree)


def neutral(of: T) -> T:
    """Take the words of the document out of a part of the model; names and structure stay."""
    made: object
    match of:
        case Text():
            made = Text(_NEUTRAL)
        case Prose():
            made = Prose(_NEUTRAL)
        case Lines():
            made = Lines((_NEUTRAL,))
        case Entry(name=name):
            made = Entry(name, _NEUTRAL)
        case tuple() if hasattr(of, "_fields"):
            made = of.__class__(*[neutral(part) for part in of])
        case tuple():
            made = tuple([neutral(part) for part in of])
        case _:
            made = of
    return made  # type: ignore[return-value]  # every part is replaced by one of its own class
