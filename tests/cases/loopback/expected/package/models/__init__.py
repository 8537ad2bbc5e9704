"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import MakeThingRequest, Refusal, Thing

    __all__ = ["MakeThingRequest", "Refusal", "Thing"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"things": ("MakeThingRequest", "Refusal", "Thing")}
    )
