"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .notes import CreateNoteRequest

    __all__ = ["CreateNoteRequest"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(__name__, {"notes": ("CreateNoteRequest",)})
