"""The Jinja environment."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import UndefinedError

from clientpress.render.environment import Templates, environment, templates
from clientpress.render.values import Code, Unsafe


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
    assert found.is_shadowed("client/reexport.py.jinja")
    assert not found.is_shadowed("client/lazy.py.jinja")


def test_every_template_says_first_what_it_is_given() -> None:
    """The first line names the type of the view."""
    files = sorted(templates().rglob("*.jinja"))
    first = {file.name: file.read_text("utf-8").split("\n", 1)[0] for file in files}

    assert files
    assert [] == [
        name for name, line in first.items() if not line.startswith(("{# view: ", "{#- view: "))
    ]
