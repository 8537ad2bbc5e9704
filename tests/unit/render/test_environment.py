"""The Jinja environment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import get_args, get_type_hints

import pytest
from jinja2 import TemplateNotFound, UndefinedError

from clientpress.render.environment import Templates, environment
from clientpress.render.faults import TemplateFault
from clientpress.render.folder import template_names, templates
from clientpress.render.values import Code, Unsafe
from support import ROOT


@pytest.mark.parametrize("value", ["text", "", 1, None, True, ["a"]])
def test_a_template_prints_typed_values_only(value: object) -> None:
    """A plain string that came from a document cannot be printed, nor can anything else."""
    template = environment().from_string("{{ view }}")

    with pytest.raises(Unsafe):
        template.render(view=value)


@pytest.mark.parametrize("text", ["{{ view ~ 'a' }}", "{{ view | upper }}", "{{ view + 'a' }}"])
def test_a_value_that_was_worked_on_is_plain_again(text: str) -> None:
    """Filters and operators lose the type."""
    with pytest.raises(Unsafe):
        environment().from_string(text).render(view=Code("a"))


def test_a_template_prints_finished_code() -> None:
    """As it is."""
    assert environment().from_string("{{ view }}\n").render(view=Code("a = 1")) == "a = 1\n"


def test_what_is_undefined_is_an_error() -> None:
    """A misspelt name is never silence."""
    with pytest.raises(UndefinedError):
        environment().from_string("{{ view.nothing }}").render(view=SimpleNamespace())


def test_templates_of_the_user_stand_before_ours(tmp_path: Path) -> None:
    """Name by name."""
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "reexport.py.jinja").write_text("{{ view }}!", "utf-8")
    found = Templates(tmp_path)

    assert found.render("client/reexport.py.jinja", Code("a")) == "a!"
    assert tmp_path / "client/reexport.py.jinja" == found.shadow("client/reexport.py.jinja")
    assert found.shadow("client/lazy.py.jinja") is None


def test_every_template_says_first_what_it_is_given() -> None:
    """The first line names the type of the view."""
    files = sorted(templates().rglob("*.jinja"))
    first = {file.name: file.read_text("utf-8").split("\n", 1)[0] for file in files}

    assert files
    assert [] == [
        name for name, line in first.items() if not line.startswith(("{# view: ", "{#- view: "))
    ]


def test_a_template_of_the_user_can_include_the_one_it_shadows(tmp_path: Path) -> None:
    """Ours are there under a prefix, which templates without any of the user's know nothing of."""
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "reexport.py.jinja").write_text(
        "# ours\n{% include 'clientpress/client/reexport.py.jinja' %}", "utf-8"
    )
    said, imports, exports = Code('"""A."""'), Code("import a"), Code("__all__ = []")
    view = SimpleNamespace(docstring=said, imports=imports, exports=exports)
    name = "client/reexport.py.jinja"

    assert f"# ours\n{Templates().render(name, view)}" == Templates(tmp_path).render(name, view)
    with pytest.raises(TemplateNotFound):
        Templates().render(f"clientpress/{name}", view)


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("a\n{{ view.b }}", 2, "has no attribute 'b'"),
        ("{{ view | length }}", 1, "a template printed int 1, which is not finished Python"),
        ("a\n\n{% for %}", 3, "Expected an expression"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
        ("a\n{# b", 2, "Missing end of comment tag"),
        ("a\n{% raw %} b", 2, "Missing end of raw directive"),
        ("a\n{{ 'b", 2, "unexpected char"),
        ("\n{% include 'c' %}", 2, "there is no template c"),
        ("{{ view * 99 }}", 1, f"printed str '{'x' * 59}…, which"),
    ],
)
def test_a_fault_of_the_user_is_blamed_on_its_line(
    tmp_path: Path, text: str, line: int, why: str
) -> None:
    """Whatever a template raises, the file and the line are told."""
    (tmp_path / "a.jinja").write_text(text, "utf-8")

    with pytest.raises(TemplateFault) as raised:
        Templates(tmp_path).render("a.jinja", Code("x"))

    assert (tmp_path / "a.jinja", line) == (raised.value.file, raised.value.line)
    assert why in str(raised.value)


def test_a_fault_of_ours_stays_what_it_is(tmp_path: Path) -> None:
    """A view that lacks something is no mistake of the user's, whatever templates stand beside."""
    with pytest.raises(UndefinedError):
        Templates(tmp_path).render("client/reexport.py.jinja", SimpleNamespace())


def _names(view: type) -> Iterator[str]:
    """Give the names of a view's values, and of those that they hold."""
    for name, hint in get_type_hints(view).items():
        yield name
        pending = [hint]
        while pending:
            part = pending.pop()
            pending.extend(get_args(part))
            if hasattr(part, "_fields") or is_dataclass(part):
                yield from _names(part)


@pytest.mark.parametrize("name", template_names(templates()))
def test_what_a_template_is_given_is_documented(name: str) -> None:
    """Each value has its place under the heading of its template, or is told `as above`."""
    text = (ROOT / "docs" / "templates.md").read_text("utf-8")
    sections = {
        heading: section
        for section in text.split("\n### ")
        for heading in re.findall(r"`([^`]+)`", section.partition("\n")[0])
    }
    first = (templates() / name).read_text("utf-8").partition("\n")[0]
    module, _, view = first.split()[2].rpartition(".")
    wanted = set(_names(getattr(import_module(module), view)))
    told = {word.rpartition(".")[2] for word in re.findall(r"`([^`]+)`", sections[name])}
    if name == "models/dicts.py.jinja":
        told |= {"name", "assignment", "at_runtime"}  # of aliases: as above

    assert f"| `{name}` |" in text
    assert set() == wanted - told
