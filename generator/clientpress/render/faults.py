"""What is wrong with a template of the user's: where, and why. What fails elsewhere is a bug of ours, and none of this."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError

from clientpress.diagnostics import catalogue
from clientpress.diagnostics.model import Collector, Spot
from clientpress.diagnostics.place import Place, Pointer
from clientpress.source.lines import Lines


class TemplateFault(Exception):  # noqa: N818 - it ends a run, which is no error of the program
    """A template of the user's cannot be rendered. `line` is 0 where no single line is to blame."""

    def __init__(self, file: Path, line: int, why: str) -> None:
        super().__init__(why)
        self.file = file
        self.line = line


def fault_of(error: Exception, folders: Iterable[Path]) -> TemplateFault | None:
    """Blame the line of a user's template that raised something last; None where no such line did."""
    own = (*folders,)
    # Of a comment that does not end, Jinja says the file in the place of the name.
    if isinstance(error, TemplateSyntaxError) and (file := error.filename or error.name):
        lines = [(file, error.lineno)]
    else:
        import traceback

        frames = traceback.walk_tb(error.__traceback__)
        lines = [(frame.f_code.co_filename, line) for frame, line in frames]
    for name, line in reversed(lines):
        if any(Path(name).is_relative_to(folder) for folder in own):
            return TemplateFault(Path(name), line, _why(error))
    return None


def _why(error: Exception) -> str:
    return f"there is no template {error}" if isinstance(error, TemplateNotFound) else str(error)


@contextmanager
def faults_told(found: Collector) -> Iterator[None]:
    """End the run with a finding where a template of the user's is at fault.

    Raises:
        Stop: it is.
    """
    try:
        yield
    except TemplateFault as fault:
        text = Lines(fault.file.read_text("utf-8", errors="replace")).line(fault.line)
        spot = Spot(line=fault.line, column=1, excerpt=text) if fault.line else None
        found.stop(
            catalogue.TEMPLATE_FAULT, Place(str(fault.file), Pointer("")), spot=spot, why=fault
        )
