"""No word of a document becomes code."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from clientpress.python.expressions import Text
from clientpress.python.model import Entry, Lines, Prose
from clientpress.render.environment import Templates
from clientpress.render.package import render_module
from clientpress.render.proof import neutral, prove, structure
from clientpress.render.values import Unsafe
from factories_python import HOSTILE, document, package_of


def _hostile(text: str) -> dict[str, Any]:
    """Put a text wherever a document holds one."""
    schema = {
        "title": text,
        "description": text,
        "type": "object",
        "required": [text],
        "properties": {
            text: {"type": "string", "description": text, "pattern": text, "default": text},
            "e": {"enum": [text, "b"], "description": text, "examples": [text]},
            "f": {"type": "string", "format": text, "deprecated": True},
        },
        "additionalProperties": {"type": "string"},
    }
    content = {"application/json": {"schema": schema}, text: {"schema": {"type": "string"}}}
    operation = {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "externalDocs": {"url": text},
        "parameters": [
            {
                "name": text,
                "in": place,
                "required": True,
                "description": text,
                "schema": {"enum": [text]},
            }
            for place in ("path", "query", "header", "cookie")
        ],
        "requestBody": {"description": text, "required": True, "content": content},
        "responses": {
            "200": {"description": text, "content": content},
            "default": {"description": text},
        },
        "security": [{text: [text]}],
    }
    variables = {text: {"default": text, "enum": [text], "description": text}}
    return document(
        {f"/{text}/{{{text}}}": {"post": operation}},
        info={"title": text, "version": text, "description": text},
        servers=[{"url": f"https://{{{text}}}/", "variables": variables}, {"url": text}],
        tags=[{"name": text, "description": text}],
        components={"securitySchemes": {text: {"type": "apiKey", "in": "header", "name": text}}},
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_gets_out_of_its_string(text: str) -> None:
    """Wherever it stands in the document: every module's structure is what it is without it."""
    templates = Templates()
    for module in package_of(_hostile(text)).modules:
        prove(module, render_module(templates, module), partial(render_module, templates))


def test_text_that_became_code_is_found() -> None:
    """A template that lets a text out is caught."""
    module = package_of(_hostile("a")).modules[0]
    rendered = iter(["import os\nx = 1\n", "x = 1\n"])

    with pytest.raises(Unsafe, match="become code"):
        prove(module, next(rendered), lambda _: next(rendered))


def test_what_does_not_parse_is_found() -> None:
    """Half a string, for instance."""
    with pytest.raises(Unsafe, match="not Python"):
        structure('x = "', ".client")


def test_the_structure_is_the_same_whatever_strings_hold() -> None:
    """And differs by anything else."""
    assert structure("x = 'a'", ".a") == structure("x = 'b'", ".a")
    assert structure("x = 'a'", ".a") != structure("y = 'a'", ".a")
    assert structure("x = 'a'", ".a") != structure("x = 1", ".a")


def test_neutral_takes_out_words_and_leaves_names() -> None:
    """Texts, prose, lines and entries, however deep."""
    assert (Text("x"), ("name", Prose("x"))) == neutral((Text("a"), ("name", Prose("b"))))
    assert Entry("name", "x") == neutral(Entry("name", "a"))
    assert Lines(("x",)) == neutral(Lines(("a", "b")))
