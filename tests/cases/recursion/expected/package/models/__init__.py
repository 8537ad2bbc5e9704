"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import Node, Owner, Value
    from .trees import Document, Folder, Pages

    __all__ = ["Document", "Folder", "Node", "Owner", "Pages", "Value"]
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "trees": ("Document", "Folder", "Pages"),
            "shared": ("Node", "Owner", "Value"),
        },
    )
