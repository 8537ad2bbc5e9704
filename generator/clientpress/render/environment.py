"""The Jinja environment: templates print typed values, and nothing else.

A plain `str`, a number, None or something undefined in `{{ … }}` is an error, so no text of a document can reach the
output without having passed the printer. Templates are looked for in the user's folder first, then beside the package
(an installed wheel has them inside of it, a checkout in `templates/`).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, Undefined

from clientpress.render.compiled import Compiled
from clientpress.render.values import Printable, Unsafe

_HERE = Path(__file__).resolve()


def environment(*folders: Path) -> Environment:
    """Make an environment; templates in `folders` shadow ours, name by name."""
    made = Environment(
        loader=FileSystemLoader([*folders, templates()], followlinks=False),
        bytecode_cache=Compiled(templates()),
        undefined=StrictUndefined,
        finalize=only_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=False,  # noqa: S701 - Python and Markdown are rendered, no HTML
    )
    made.globals.clear()
    return made


@lru_cache(maxsize=1)
def templates() -> Path:
    """Find the folder of our own templates.

    Raises:
        FileNotFoundError: The installation is broken.
    """
    for folder in (_HERE.parents[1] / "templates", _HERE.parents[3] / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the templates of clientpress are missing")


def only_printable(value: object) -> object:
    """Let typed values pass.

    Raises:
        UndefinedError: there is no value.
        Unsafe: the value is not one of ours.
    """
    if isinstance(value, Printable):
        return value
    if isinstance(value, Undefined):
        str(value)  # raises, and names what is missing
    raise Unsafe(
        f"a template printed {type(value).__name__} {value!r}, which is no finished Python"
    )


class Templates:
    """Templates by name, each compiled once. Those in `folders` shadow ours."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._environment = environment(*folders)
        self._known: dict[str, Template] = {}

    def is_shadowed(self, name: str) -> bool:
        """Tell whether a template of the user's stands in the place of ours."""
        return any((folder / name).is_file() for folder in self._folders)

    def render(self, name: str, view: object) -> str:
        """Render a template with its view. For example: `render("models/module.py.jinja", view)`."""
        template = self._known.get(name)
        if template is None:
            template = self._known[name] = self._environment.get_template(name)
        return template.render(view=view)
