"""Every resource, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import AsyncShapes, Shapes

    __all__ = ["AsyncShapes", "Shapes"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__, {"shapes": ("AsyncShapes", "Shapes")}
    )
