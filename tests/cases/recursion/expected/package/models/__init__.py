"""Every model, imported when it is first touched."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shared import Node as Node, Owner as Owner, Value as Value
    from .trees import Document as Document, Folder as Folder, Pages as Pages
else:
    from .._runtime.lazy import lazy_attributes

    __getattr__, __dir__ = lazy_attributes(
        __name__,
        {
            "trees": ("Document", "Folder", "Pages"),
            "shared": ("Node", "Owner", "Value"),
        },
    )
