"""The module of errors: what is raised by any call is said here once, and not by every method."""

from __future__ import annotations

from typing import Final

from clientpress.python import runtime
from clientpress.python.expressions import Symbol
from clientpress.python.model import Docstring, Entry, Prose, ReexportModule, Section

MODULE: Final = ".errors"
_ANY_CALL: Final = Section(
    "Raises",
    (
        Entry("ValidationError", "An argument is not what is described; nothing was sent."),
        Entry("CredentialsError", "A credential is missing or unusable; nothing was sent."),
        Entry("PlanError", "The plan of the client lacks the operation; nothing was sent."),
        Entry("ClosedError", "The client is closed; nothing was sent."),
        Entry("ApiConnectionError", "The API could not be reached, or not in time."),
        Entry(
            "ApiStatusError",
            "The API refused; each common status has a class of its own. A method says what `body` holds.",
        ),
        Entry("DecodeError", "The answer is none that the client understands."),
        Entry("PaginationError", "A list in pages leads in a circle, or to another host."),
    ),
)


def errors() -> ReexportModule:
    """Lower the module of errors."""
    return ReexportModule(
        module=MODULE,
        docstring=Docstring(
            (
                Prose("Every error that the clients raise; each of these may come of any call."),
                _ANY_CALL,
            )
        ),
        symbols=tuple(Symbol("._runtime.errors", name) for name in runtime.ERRORS),
    )
