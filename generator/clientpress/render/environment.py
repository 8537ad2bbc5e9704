"""The Jinja environment: templates print typed values, and nothing else.

A plain `str`, a number, None or something undefined in `{{ … }}` is an error, so no text of a document can reach the
output without having passed the printer. A user's templates shadow ours name by name; ours are there under
`clientpress/…` all the same, so that one of the user's can include what it shadows.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    Undefined,
)

from clientpress.render.compiled import Compiled
from clientpress.render.faults import fault_of
from clientpress.render.folder import templates
from clientpress.render.values import Printable, Unsafe

OURS = "clientpress"
"""The prefix under which a template of the user's finds ours."""

_SHOWN = 60  # characters of what may be a whole page


def environment(*folders: Path) -> Environment:
    """Make an environment; templates in `folders` shadow ours, name by name."""
    ours: BaseLoader = FileSystemLoader(templates())
    if folders:
        ours = ChoiceLoader([FileSystemLoader(folders), ours, PrefixLoader({OURS: ours})])
    made = Environment(
        loader=ours,
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
    shown = repr(value)
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"
    raise Unsafe(f"a template printed {type(value).__name__} {shown}, which is not finished Python")


class Templates:
    """Templates by name, each compiled once. Those in `folders` shadow ours."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders
        self._environment = environment(*folders)
        self._known: dict[str, Template] = {}

    def shadow(self, name: str) -> Path | None:
        """Give the file of the user's that stands in the place of a template of ours, if there is one."""
        files = (folder / name for folder in self._folders)
        return next((file for file in files if file.is_file()), None)

    def render(self, name: str, view: object) -> str:
        """Render a template with its view. For example: `render("models/module.py.jinja", view)`.

        Raises:
            TemplateFault: a template of the user's cannot be rendered.
        """
        try:
            template = self._known.get(name)
            if template is None:
                template = self._known[name] = self._environment.get_template(name)
            return template.render(view=view)
        except Exception as error:
            fault = fault_of(error, self._folders)
            if fault is None:
                raise
            raise fault from error
